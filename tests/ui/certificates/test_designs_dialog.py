"""The list of designs: made, edited, handed on, put away; the tab uses what was made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from mentordesk.documents.designs import design_names, load_design
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.own_designs import load_own_designs, save_design
from mentordesk.ui.certificates.editor.designs_dialog import DesignsDialog
from mentordesk.ui.certificates.editor.dialog import EditorDialog
from mentordesk.ui.certificates.editor.entrance import show_designs
from mentordesk.ui.certificates.tab import CertificatesTab
from tests.documents.own_samples import own_design, page_pdf

FINISHED = 3


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


@pytest.fixture
def dialog(tab: CertificatesTab, qtbot: QtBot) -> DesignsDialog:
    save_design(tab.work.desk, own_design(background=page_pdf()))
    made = DesignsDialog(tab.work, load_settings(tab.work.desk))
    qtbot.addWidget(made)
    made.show()
    return made


def _editor(dialog: DesignsDialog) -> EditorDialog:
    editor = dialog.findChild(EditorDialog)
    assert editor is not None
    return editor


def test_designs_are_listed_with_what_can_be_done(dialog: DesignsDialog) -> None:
    assert [line.name for line in dialog.lines] == [*design_names(), "Our own"]
    dialog.show_designs("Heritage")
    assert not dialog.edit.isEnabled()
    assert not dialog.away.isEnabled()
    assert dialog.copy.isEnabled()
    dialog.show_designs("Our own")
    assert dialog.edit.isEnabled()
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 700


def test_a_copy_of_a_built_in_design_is_edited_and_kept(dialog: DesignsDialog) -> None:
    dialog.show_designs("Heritage")
    dialog.copy.trigger()
    editor = _editor(dialog)
    assert editor.state.design.blocks == load_design("Heritage").blocks
    assert editor.name.text() == "Heritage, ours"
    editor.save()
    assert dialog.chosen_name == "Heritage, ours"
    assert dialog.chosen is not None
    assert dialog.chosen.name == "Heritage, ours"


def test_an_own_design_is_edited(dialog: DesignsDialog) -> None:
    dialog.show_designs("Our own")
    dialog.edit.trigger()
    editor = _editor(dialog)
    assert editor.state.design.has_picture("background")
    editor.reject()
    assert not editor.isVisible()


def test_a_page_of_ones_own_begins_a_design(
    dialog: DesignsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "Harbour frame.pdf"
    path.write_bytes(page_pdf(drawing=b"40 40 300 200 re S"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    dialog.page.trigger()
    editor = _editor(dialog)
    assert editor.name.text() == "Harbour frame"
    assert editor.state.design.has_picture("background")
    editor.save()
    assert load_own_designs(dialog._work.desk)[0].name == "Harbour frame"


def test_a_page_that_is_none_is_refused(dialog: DesignsDialog, tmp_path: Path) -> None:
    path = tmp_path / "three.pdf"
    path.write_bytes(page_pdf(pages=3))
    with pytest.raises(Unreadable, match="3 pages"):
        dialog.new_on(path)
    assert [row.name for row in load_own_designs(dialog._work.desk)] == ["Our own"]
    assert dialog.findChild(EditorDialog) is None


def test_designs_are_handed_on_and_taken_in(
    dialog: DesignsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ours.mentordesign"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    dialog.show_designs("Our own")
    dialog.give.click()
    dialog.take.click()
    assert dialog.chosen_name == "Our own 2"
    path.write_bytes(b"broken")
    with pytest.raises(Refused, match="no certificate design"):
        dialog._import()


def test_a_design_is_put_away_and_brought_back(dialog: DesignsDialog) -> None:
    dialog.show_designs("Our own")
    dialog.away.trigger()
    assert load_own_designs(dialog._work.desk)[0].is_put_away
    assert "ack" in dialog.away.text()
    dialog.away.trigger()
    assert not load_own_designs(dialog._work.desk)[0].is_put_away


def test_the_tab_uses_the_design_that_was_made(tab: CertificatesTab) -> None:
    save_design(tab.work.desk, own_design(background=page_pdf()))
    tab.refresh()
    assert tab.settings.design.findText("Our own") >= 0
    made = show_designs(tab.work, tab.settings.settings, tab, tab._use_design)
    made.chosen_name = "Our own"
    made.accept()
    assert tab.settings.settings.design == "Our own"
    row = next(row for row in tab.model.rows if not row.has_valid)
    tab.list.table.choose(row.application_id)
    tab.show_preview()
    assert not tab.preview.page.pixmap().isNull()
    assert tab._page(row).design.name == "Our own"


def test_a_design_put_away_stays_chosen_where_it_is_used(tab: CertificatesTab) -> None:
    tab.settings.offer(("Heritage", "Mine"))
    tab.settings.choose("Mine")
    tab.settings.offer(("Heritage",))
    assert tab.settings.settings.design == "Mine"
    changed: list[int] = []
    tab.settings.changed.connect(lambda: changed.append(1))
    tab.settings.offer(("Heritage", "Other"))
    assert changed == []


def test_a_renamed_design_stays_chosen(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_design(tab.work.desk, own_design(background=page_pdf()))
    tab.refresh()
    tab.settings._choose_mentors("Our own")
    shown = show_designs(tab.work, tab.settings.settings, tab, tab._use_design)
    shown.renamed.connect(tab.settings.follow)
    shown.show_designs("Heritage")
    assert not shown.rename.isEnabled()
    shown.show_designs("Our own")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a, **_k: ("Ours", True))
    shown.rename.trigger()
    assert [row.name for row in load_own_designs(tab.work.desk)] == ["Ours"]
    assert tab.settings.settings.mentor_design == "Ours"
    assert tab.settings.settings.design == "Heritage"
    shown.accept()


def test_each_role_is_shown_on_its_design_with_its_title(tab: CertificatesTab) -> None:
    rows = [row for row in tab.model.rows if not row.has_valid]
    mentor = next((row for row in rows if row.role is Role.MENTOR), None)
    mentee = next((row for row in rows if row.role is Role.MENTEE), None)
    assert mentor is not None
    assert mentee is not None
    tab.settings.show_role(Role.MENTEE)
    tab.settings._choose_mentors("Appreciation")
    assert tab._page(mentee).design.name == "Heritage"
    assert tab._page(mentor).design.name == "Appreciation"
    tab.settings.show_role(Role.MENTOR)
    assert tab.settings.heading.text() == "Certificate of Appreciation"
    tab.settings.heading.setText("With our thanks")
    tab.settings.show_role(Role.MENTEE)
    assert tab.settings.heading.text() == "Certificate of Participation"
    settings = tab.settings.settings
    assert (settings.mentee_title, settings.mentor_title) == ("", "With our thanks")
    assert tab._page(mentor).facts.title == "With our thanks"
    tab.settings.show_settings(settings)
    assert tab.settings.settings == settings
