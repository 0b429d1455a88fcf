"""Every verb of every tab leads to its service, and one undo takes it back row for row."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from mentordesk.domain.applications import ApplicationState, CheckState, DocumentKind
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import MOVES, EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance, LetterState
from mentordesk.services.applicants import attach, load_applicants
from mentordesk.services.application_page import ApplicationPage, load_application
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.history import load_history
from mentordesk.services.intakes import list_intakes
from mentordesk.services.letters import load_letters
from mentordesk.services.pairing import confirm, pair, why_not
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.ui.applicants.details import offered
from mentordesk.ui.applicants.documents import DocumentsPart
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.pairs.ending import EndDialog
from tests.ui.whole.office import (
    FINISHED,
    OPEN,
    RUNNING,
    Office,
    button,
    contents,
    press,
    refused,
    verb,
)

Reply = Callable[..., tuple[str, bool]]


def _answer(patch: pytest.MonkeyPatch, words: str, agreed: bool = True) -> None:
    patch.setattr(QInputDialog, "getText", lambda *_, **__: (words, agreed))


def _pair_that_may(office: Office, wanted: PairState) -> PairRow | None:
    rows = load_pairs(office.desk, office.intake_id)
    return next((row for row in rows if wanted in MOVES[row.state]), None)


def _state(office: Office, pair_id: int) -> PairState:
    rows = load_pairs(office.desk, office.intake_id)
    return next(row.state for row in rows if row.pair_id == pair_id)


def _undone(office: Office, before: list[tuple[object, ...]]) -> None:
    office.do("undo")
    assert contents(office) == before


# Applicants


def _incomplete(office: Office) -> int:
    return next(
        row.application_id
        for row in load_applicants(office.desk, office.intake_id)
        if row.standing is ApplicationState.INCOMPLETE
    )


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

    def question(_parent: object, _title: str, words: str) -> object:
        asked.append(words)
        return next(answers)

    def open_it(url: Any) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QMessageBox, "question", question)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_it)
    press(tab.details.documents, "Open: ../../CON.pdf")
    assert opened == []
    press(tab.details.documents, "Open: ../../CON.pdf")
    assert opened[0].name == "file CON.pdf"
    assert opened[0].read_bytes() == content
    assert opened[0].parent.parent.stat().st_mode & 0o077 == 0  # nobody else comes in
    assert asked[0].endswith("It came from outside: file CON.pdf")


def test_a_file_that_is_too_large_is_refused(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("mentordesk.ui.applicants.documents.LARGEST_FILE", 10)
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


# Pairs


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Mark as told", PairState.NOTIFIED),
        ("Start", PairState.ACTIVE),
        ("Mark as completed", PairState.COMPLETED),
    ],
)
def test_pairs_move_on(office: Office, words: str, wanted: PairState) -> None:
    if wanted is PairState.NOTIFIED:
        _confirm_one(office)
    for intake in (RUNNING, "2026 February", FINISHED, OPEN):
        tab = office.show("Pairs", intake)
        row = _pair_that_may(office, wanted)
        if row is not None:
            break
    assert row is not None
    tab.list.table.choose(row.pair_id)
    before = contents(office)
    verb(tab.list, words).trigger()
    assert _state(office, row.pair_id) is wanted
    assert office.saying.startswith("1 pair was")
    assert tab.list.table.chosen == (row.pair_id,)
    _undone(office, before)
    assert _state(office, row.pair_id) is row.state


def _confirm_one(office: Office) -> None:
    rows = [
        row
        for row in load_applicants(office.desk, office.intake_id)
        if not any(check.state is CheckState.MISSING for check in row.checks)
    ]
    for mentee in (row for row in rows if row.role is Role.MENTEE):
        for mentor in (row for row in rows if row.role is Role.MENTOR):
            couple = (mentee.application_id, mentor.application_id)
            if not why_not(office.desk, *couple):
                confirm(office.desk, [pair(office.desk, *couple)])
                return


def test_verbs_are_on_offer_only_where_they_fit(office: Office) -> None:
    for intake in (RUNNING, FINISHED):
        tab = office.show("Pairs", intake)
        for row in load_pairs(office.desk, office.intake_id):
            tab.list.table.choose(row.pair_id)
            for state, action in tab._verbs.items():
                assert action.isEnabled() == (state in MOVES[row.state]), (row.state, state)
        tab.list.table.clearSelection()
        assert not any(action.isEnabled() for action in tab._verbs.values())


def test_several_pairs_move_in_one_step(office: Office) -> None:
    tab = office.show("Pairs", RUNNING)
    movable = [
        row.pair_id
        for row in load_pairs(office.desk, office.intake_id)
        if PairState.COMPLETED in MOVES[row.state]
    ]
    if len(movable) < 2:
        pytest.skip("fewer than two pairs may be completed")
    tab.list.table.clearSelection()
    select = tab.list.table.selectionModel()
    for number in movable:
        index = tab.list.model.index(tab.list.model.place_of(number), 0)
        select.select(index, select.SelectionFlag.Select | select.SelectionFlag.Rows)
    entries = len(load_history(office.desk))
    before = contents(office)
    verb(tab.list, "Mark as completed").trigger()
    assert len(load_history(office.desk)) == entries + 1
    assert office.saying == f"{len(movable)} pairs were moved on."
    _undone(office, before)


def test_a_pair_ends_early_with_reason_and_note(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = office.show("Pairs", RUNNING)
    row = _pair_that_may(office, PairState.ENDED_EARLY)
    assert row is not None
    tab.list.table.choose(row.pair_id)
    before = contents(office)
    monkeypatch.setattr(EndDialog, "exec", lambda dialog: dialog.reject() or 0)
    verb(tab.list, "End early…").trigger()
    assert contents(office) == before

    def end(dialog: EndDialog) -> int:
        assert row is not None
        assert row.mentee in dialog._intro.text()
        dialog.reason.setCurrentIndex(1)
        dialog.text.setPlainText("Both agreed.")
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(EndDialog, "exec", end)
    verb(tab.list, "End early…").trigger()
    now = next(r for r in load_pairs(office.desk, office.intake_id) if r.pair_id == row.pair_id)
    assert now.state is PairState.ENDED_EARLY
    assert now.end_reason is list(EndReason)[1]
    assert now.end_note == "Both agreed."
    _undone(office, before)


def test_verbs_are_in_the_context_menu_too(library: Office) -> None:
    tab = library.show("Pairs", RUNNING)
    table = tab.list.table
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert set(tab._verbs.values()) <= set(table.actions())


# Events


def test_attendance_is_recorded_for_the_chosen(office: Office) -> None:
    tab = office.show("Events", RUNNING)
    event_id = tab._event_id
    people = [row.application_id for row in tab.people.model.shown][:3]
    before = contents(office)
    for words, wanted in (
        ("Live", Attendance.LIVE),
        ("Recording", Attendance.RECORDING),
        ("Both", Attendance.BOTH),
        ("Apologies", Attendance.APOLOGIES),
        ("Not known", Attendance.UNKNOWN),
    ):
        tab.people.table.choose(people[0])
        verb(tab.people, words).trigger()
        rows = {r.application_id: r for r in load_attendance(office.desk, event_id)}
        assert rows[people[0]].attendance is wanted
        assert tab.people.table.chosen == (people[0],)
    for _ in range(5):
        office.do("undo")
    assert contents(office) == before


def test_attendance_of_nobody_changes_nothing(office: Office) -> None:
    tab = office.show("Events", RUNNING)
    tab.people.table.clearSelection()
    before = contents(office)
    verb(tab.people, "Live").trigger()
    assert contents(office) == before


def test_an_event_is_set_up_and_cancelled(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    tab = office.show("Events")
    before = contents(office)

    def fill(dialog: EventDialog) -> int:
        dialog.name.setText("Webinar: <b>R&D</b>")
        dialog.minutes.setValue(45)
        dialog.speakers.setText("Ana Silva; ; Bo Li ")
        dialog.city.setText("Perth")
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(EventDialog, "exec", fill)
    verb(tab.list, "New event…").trigger()
    made = next(
        row
        for row in load_events(office.desk, office.intake_id)
        if row.title == "Webinar: <b>R&D</b>"
    )
    assert (made.minutes, made.speakers, made.city) == (45, ("Ana Silva", "Bo Li"), "Perth")
    assert made.event_id in {row.event_id for row in tab.list.model.rows}
    tab.show_that(made.event_id)
    assert tab._heading.text().startswith("Webinar: <b>R&D</b> · ")
    verb(tab.list, "Cancel event").trigger()
    rows = {row.event_id: row for row in load_events(office.desk, office.intake_id)}
    assert rows[made.event_id].cancelled
    assert not verb(tab.list, "Cancel event").isEnabled()
    office.do("undo")
    assert verb(tab.list, "Cancel event").isEnabled()
    _undone(office, before)


def test_an_event_needs_a_title(office: Office, qtbot: QtBot) -> None:
    dialog = EventDialog(office.desk, office.intake_id, office.window)
    before = contents(office)
    with refused(qtbot, "title"):
        dialog.assent.click()
    assert dialog.result() == 0
    assert contents(office) == before


def test_the_time_of_an_event_is_meant_in_the_programmes_zone(office: Office) -> None:
    dialog = EventDialog(office.desk, office.intake_id, office.window)
    dialog.name.setText("At one")
    dialog.assent.click()
    made = next(r for r in load_events(office.desk, office.intake_id) if r.title == "At one")
    assert dialog._zone == made.zone
    assert made.clock.startswith("13:00") or "1" in made.clock
    office.do("undo")


# Letters


def test_drafts_are_made_marked_and_undone(office: Office) -> None:
    tab = office.show("Letters", OPEN)
    ready = sorted(tab.writing.model.ticked)
    assert ready
    keep = set(ready[:2])
    tab.writing.model.tick_all(keep)
    assert button(tab.writing, "Make 2 drafts").isEnabled()
    before = contents(office)
    press(tab.writing, "Make 2 drafts")
    letters = load_letters(office.desk, office.intake_id)
    assert {row.application_id for row in letters} == keep
    assert {row.state for row in letters} == {LetterState.DRAFTED}
    assert office.saying == "2 drafts made. Nothing was sent."
    assert tab.sides.currentIndex() == 1
    assert len(tab.log.table.chosen) == 2
    assert office.place.pages.strip.badge(5) == 2
    drafted = contents(office)
    verb(tab.log, "Mark as sent").trigger()
    states = {row.state for row in load_letters(office.desk, office.intake_id)}
    assert states == {LetterState.SENT}
    assert not verb(tab.log, "Mark as sent").isEnabled()
    _undone(office, drafted)
    _undone(office, before)


def test_drafts_are_saved_as_files(
    office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tab = office.show("Letters", OPEN)
    tab.writing.model.tick_all(sorted(tab.writing.model.ticked)[:2])
    press(tab.writing, "Make 2 drafts")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    verb(tab.log, "Save as drafts…").trigger()
    assert list(tmp_path.glob("*.eml")) == []
    folder = tmp_path / "drafts"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    verb(tab.log, "Save as drafts…").trigger()
    files = sorted(folder.rglob("*.eml"))
    assert len(files) == 2
    assert office.saying.startswith("2 drafts saved.")
    assert b"X-Unsent: 1" in files[0].read_bytes()


def test_a_letter_is_shown_as_it_would_be_read(library: Office) -> None:
    tab = library.show("Letters", OPEN)
    for row in tab.writing.model.shown[:6]:
        tab.writing.list.table.choose(row.application_id)
        assert tab.writing._subject.text() == row.subject
        assert tab.writing.body.toPlainText().strip() == row.body.strip()
        address = row.blocked or f"To {row.name} <{row.email}>"
        assert tab.writing._to.text() == address
    tab.writing.list.table.clearSelection()


def test_every_kind_of_letter_can_be_chosen(library: Office) -> None:
    tab = library.show("Letters", RUNNING)
    names = [tab.writing.templates.item(n).text() for n in range(tab.writing.templates.count())]
    assert len(names) == len(set(names)) >= 5
    for place in range(len(names)):
        tab.writing.templates.setCurrentRow(place)
        rows = tab.writing.model.rows
        ready = {row.application_id for row in rows if not row.blocked}
        assert tab.writing.model.ticked == ready
        assert tab.writing.go.isEnabled() == bool(ready)
    tab.writing.templates.setCurrentRow(0)


def test_a_letter_that_cannot_be_written_is_not_ticked(library: Office) -> None:
    tab = library.show("Letters", RUNNING)
    for place in range(tab.writing.templates.count()):
        tab.writing.templates.setCurrentRow(place)
        model = tab.writing.model
        blocked = next((n for n, row in enumerate(model.shown) if row.blocked), None)
        if blocked is not None:
            break
    else:
        pytest.skip("every letter of the demonstration can be written")
    check = Qt.ItemDataRole.CheckStateRole
    assert not model.setData(model.index(blocked, 0), Qt.CheckState.Checked, check)
    assert model.shown[blocked].application_id not in model.ticked
    tab.writing.templates.setCurrentRow(0)


# The intake and the keyboard


def test_ctrl_z_is_undo_and_ctrl_shift_z_redo(office: Office, qtbot: QtBot) -> None:
    tab = office.show("Applicants")
    number = _incomplete(office)
    tab.show_that(number)
    press(tab.details.checklist, "Tick")
    after = contents(office)
    office.window.activateWindow()
    qtbot.waitUntil(office.window.isActiveWindow)
    label = office.desk.undo_label
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(office.window, Qt.Key.Key_Z, control)
    assert office.desk.redo_label == label
    QTest.keyClick(office.window, Qt.Key.Key_Z, control | shift)
    assert office.desk.redo_label is None
    assert contents(office) == after


def test_moving_the_intake_on_is_refused_with_what_blocks_it(office: Office, qtbot: QtBot) -> None:
    office.show("Overview", OPEN)
    office.do("advance")
    before = contents(office)
    with refused(qtbot) as sentences:
        office.do("advance")
        QApplication.processEvents()
    assert contents(office) == before
    assert len(sentences[0]) > 20


def test_an_intake_moves_on_and_back(bare: Office) -> None:
    before = contents(bare)
    bare.do("advance")
    intake = bare.place.intake
    assert intake is not None
    assert intake.stage is Stage.OPEN
    assert bare.saying == "The intake is now: open."
    bare.do("undo")
    assert contents(bare) == before
