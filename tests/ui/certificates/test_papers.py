"""Statements and letters from the window: the ticked, one person, both of a pair."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from mentordesk.ui.certificates.papers_dialog import StatementsDialog, show_papers
from mentordesk.ui.certificates.tab import CertificatesTab

FINISHED = 3
Open = Callable[..., Any]


@pytest.fixture
def tab(open_tab: Open, demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


def _opened(parent: QWidget) -> StatementsDialog:
    found = [one for one in parent.window().findChildren(StatementsDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_one_person_gets_a_statement(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.verbs.papers.trigger()
    dialog = _opened(tab)
    assert not dialog.files.isEnabled()
    assert dialog.title.text() == "Coordinator, Mentoring Scheme"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog.assent.click()
    assert dialog.isVisible()
    assert dialog.note.text() == ""
    path = tmp_path / "hours.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog.assent.click()
    assert page_count(path.read_bytes()) >= 1
    assert dialog.note.text() == "Saved 1 file in hours.pdf."


def test_those_ticked_get_one_file_each(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready = [row.application_id for row in tab.model.rows if row.ready]
    tab.model.tick_all(ready[:3])
    tab.verbs.many.trigger()
    dialog = _opened(tab)
    dialog.kind.setCurrentIndex(1)
    dialog.files.setCurrentIndex(1)
    dialog.paper.setCurrentText("Letter")
    folder = tmp_path / "letters"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.assent.click()
    assert len(list(folder.glob("Service letter *.pdf"))) == 3
    assert dialog.people().head.paper == "Letter"


def test_the_viewer_gets_the_same_pages(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []

    def note(url: Any) -> bool:
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    tab.verbs.papers.trigger()
    dialog = _opened(tab)
    dialog.view.click()
    assert page_count(opened[0]) >= 1
    dialog._opened.clear()


def test_nobody_is_one_sentence(tab: CertificatesTab) -> None:
    tab.model.tick_all(())
    with pytest.raises(Refused, match="Nobody was chosen"):
        show_papers(tab.work, [], tab)


def test_both_of_a_pair_get_theirs(open_tab: Open, demo: Path) -> None:
    pairs = open_tab(demo, "Pairs", FINISHED)
    assert pairs._papers in pairs.list.table.actions()
    window = pairs.window()
    pairs._papers.trigger()
    assert window.place.pages.front.title == "Certificates"
    assert len(_opened(window)._chosen) == 2


def test_an_applicants_menu_offers_it(open_tab: Open, demo: Path) -> None:
    applicants = open_tab(demo, "Applicants", FINISHED)
    applicants.list.table.choose(applicants.list.model.identity_at(0))
    words = "&Statement of hours or letter…"
    action = next(
        action
        for menu in applicants.findChildren(QMenu)
        for action in menu.actions()
        if action.text() == words
    )
    window = applicants.window()
    action.trigger()
    assert window.place.pages.front.title == "Certificates"
    assert len(_opened(window)._chosen) == 1


def test_the_preview_follows_every_choice(tab: CertificatesTab) -> None:
    ready = [row for row in tab.model.rows if row.ready][:2]
    show_papers(tab.work, [row.application_id for row in ready], tab)
    dialog = _opened(tab)
    assert dialog.preview.title.text().startswith("1 of 2 · ")
    seen = {bytes(dialog.preview.page.pixmap().toImage().constBits())}
    changes: tuple[Callable[[], None], ...] = (
        lambda: dialog.kind.setCurrentIndex(1),
        lambda: dialog.name.setText("Björn Ek"),
        lambda: dialog.title.setText("Treasurer"),
        lambda: dialog.paper.setCurrentText("Letter"),
    )
    for change in changes:
        change()
        dialog.preview.show_now()
        seen.add(bytes(dialog.preview.page.pixmap().toImage().constBits()))
    assert len(seen) == 5
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1000
    assert hint.height() <= 660


def test_somebody_without_a_pair_is_named_in_place_of_the_letter(tab: CertificatesTab) -> None:
    without = [row for row in tab.model.rows if "no partner" in " ".join(row.why_not)]
    ended = [row for row in tab.model.rows if not row.ready and not row.has_valid]
    row = (without or ended)[0]
    show_papers(tab.work, [row.application_id], tab)
    dialog = _opened(tab)
    assert not dialog.preview.trouble.isVisible()
    dialog.kind.setCurrentIndex(1)
    dialog.preview.show_now()
    assert row.name in dialog.preview.trouble.text()
    with pytest.raises(Refused, match="cannot confirm"):
        dialog.people()
