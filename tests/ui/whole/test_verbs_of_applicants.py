"""Every verb of the Applicants tab leads to its service and is taken back whole by Ctrl+Z."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from mentordesk.domain.applications import ApplicationState, CheckState, DocumentKind
from mentordesk.services.applicants import attach
from mentordesk.services.application_page import ApplicationPage, load_application
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.intakes import list_intakes
from mentordesk.ui.applicants.details import offered
from mentordesk.ui.applicants.documents import DocumentsPart
from tests.ui.whole.office import (
    RUNNING,
    Office,
    button,
    contents,
    press,
    refused,
)
from tests.ui.whole.verbs import _incomplete, _undone


def _answer(patch: pytest.MonkeyPatch, words: str, agreed: bool = True) -> None:
    patch.setattr(QInputDialog, "getText", lambda *_, **__: (words, agreed))


def _page(office: Office, number: int) -> ApplicationPage:
    return load_application(office.desk, number)


def test_ticking_an_item(office: Office) -> None:
    number = _incomplete(office)
    tab = office.show("Applicants")
    tab.show_that(number)
    missing = next(c for c in _page(office, number).checks if c.state is CheckState.MISSING)
    before = contents(office)
    press(tab.details.checklist, "Tick")
    now = next(c for c in _page(office, number).checks if c.item is missing.item)
    assert now.state is CheckState.DONE
    assert tab.list.table.chosen == (number,)
    _undone(office, before)


def test_unticking_an_item(office: Office) -> None:
    tab = office.show("Applicants")
    number = next(r.application_id for r in tab.list.model.rows if r.standing == "ready")
    tab.show_that(number)
    before = contents(office)
    press(tab.details.checklist, "Untick")
    page = _page(office, number)
    assert any(check.state is CheckState.MISSING for check in page.checks)
    assert page.standing is ApplicationState.INCOMPLETE
    _undone(office, before)


def test_waiving_an_item_keeps_the_reason(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    number = _incomplete(office)
    tab = office.show("Applicants")
    tab.show_that(number)
    before = contents(office)
    _answer(monkeypatch, "", agreed=False)
    press(tab.details.checklist, "Waive…")
    assert contents(office) == before
    _answer(monkeypatch, "seen at the desk <b>today</b>")
    press(tab.details.checklist, "Waive…")
    waived = [c for c in _page(office, number).checks if c.state is CheckState.WAIVED]
    assert "seen at the desk <b>today</b>" in [c.reason for c in waived]
    _undone(office, before)


def test_waiving_without_a_reason_is_refused(
    office: Office, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    number = _incomplete(office)
    tab = office.show("Applicants")
    tab.show_that(number)
    _answer(monkeypatch, "  ")
    before = contents(office)
    with refused(qtbot):
        button(tab.details.checklist, "Waive…").click()
    assert contents(office) == before


@pytest.mark.parametrize("standing", ["ready", "incomplete", "withdrawn"])
def test_every_standing_on_offer_can_be_taken(
    office: Office, standing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for intake in list_intakes(office.desk):
        tab = office.show("Applicants", intake.name)
        found = [row.application_id for row in tab.list.model.rows if row.standing == standing]
        if found:
            break
    number = found[0]
    tab.show_that(number)
    _answer(monkeypatch, "moved to Perth")
    before = contents(office)
    words = _standings(tab)
    assert words
    for word in words:
        menu = button(tab.details, "Change where this application stands").menu()  # type: ignore[attr-defined]
        next(action for action in menu.actions() if action.text() == word).trigger()
        assert _page(office, number).standing != standing, word
        _undone(office, before)


def _standings(tab: Any) -> list[str]:
    menu = button(tab.details, "Change where this application stands").menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def test_what_follows_by_itself_is_not_on_offer() -> None:
    for standing in ApplicationState:
        words = offered(standing)
        assert ApplicationState.MATCHED not in words
        assert ApplicationState.INCOMPLETE not in words
        assert words, standing


def test_a_standing_that_needs_a_reason_can_be_called_off(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = office.show("Applicants")
    _answer(monkeypatch, "", agreed=False)
    before = contents(office)
    tab.details._let_stand(ApplicationState.WITHDRAWN)
    assert contents(office) == before


def test_attaching_saving_and_naming_a_file(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    number = _incomplete(office)
    tab = office.show("Applicants")
    tab.show_that(number)
    file = tmp_path / "photo of a dog.png"
    file.write_bytes(b"\x89PNG dog")
    before = contents(office)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    press(tab.details.documents, "Attach a file…")
    assert contents(office) == before
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press(tab.details.documents, "Attach a file…")
    added = _page(office, number).documents[-1]
    assert (added.name, added.kind) == ("photo of a dog.png", DocumentKind.OTHER)
    saved = tmp_path / "out.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    press(tab.details.documents, "Save: photo of a dog.png")
    assert saved.read_bytes() == b"\x89PNG dog"
    kinds = [
        box
        for box in tab.details.documents.findChildren(QComboBox)
        if box.accessibleName() == "What photo of a dog.png is"
    ]
    place = kinds[-1].findData(DocumentKind.RESUME)
    kinds[-1].setCurrentIndex(place)
    kinds[-1].activated.emit(place)
    assert _page(office, number).documents[-1].kind is DocumentKind.RESUME
    office.do("undo")
    assert _page(office, number).documents[-1].kind is DocumentKind.OTHER
    _undone(office, before)


def test_a_file_is_opened_only_when_agreed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415  patched here only
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  patched here only

    number = _incomplete(office)
    content = b"%PDF-1.4 hello"
    attach(
        office.desk,
        number,
        ArrivedFile("../../CON.pdf", content, DocumentKind.OTHER, "application/pdf"),
    )
    tab = office.show("Applicants")
    tab.show_that(number)
    opened: list[Path] = []
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    asked: list[str] = []

    def question(box: QMessageBox) -> object:
        assert box.textFormat() is Qt.TextFormat.PlainText
        asked.append(box.text())
        return next(answers)

    def open_it(url: Any) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QMessageBox, "exec", question)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    press(tab.details.documents, "Open: ../../CON.pdf")
    assert opened == []
    press(tab.details.documents, "Open: ../../CON.pdf")
    assert opened[0].name == "_CON.pdf"
    assert opened[0].read_bytes() == content
    assert opened[0].parent.parent.stat().st_mode & 0o077 == 0  # nobody else comes in
    assert opened[0].stat().st_mode & 0o277 == 0  # and nobody writes
    assert asked[0].endswith("It came from outside: _CON.pdf")


def test_a_file_that_is_too_large_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("mentordesk.services.attaching.LARGEST_FILE", 10)
    file = tmp_path / "film.mp4"
    file.write_bytes(b"x" * 11)
    part: DocumentsPart = office.show("Applicants").details.documents
    with refused(qtbot, "film.mp4"):
        part.attach_file(file)


def test_others_roles_are_shown(office: Office) -> None:
    tab = office.show("Applicants", RUNNING)
    for row in tab.list.model.rows:
        page = _page(office, row.application_id)
        others = [one for one in page.roles if one.application_id != row.application_id]
        if others:
            break
    else:
        pytest.fail("nobody of the demonstration takes part twice")
    tab.show_that(row.application_id)
    words = {tab.details._roles.itemAt(n).widget().text() for n in range(1, len(others) + 1)}
    assert words == {f"{one.intake}: {one.role}, {one.standing}" for one in others}
