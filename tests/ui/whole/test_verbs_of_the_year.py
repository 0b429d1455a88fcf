"""Every verb of Pairs and Events, each taken back by Ctrl+Z."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.domain.applications import CheckState
from mentordesk.domain.pairing import MOVES, EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance
from mentordesk.services.applicants import load_applicants
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.history import load_history
from mentordesk.services.pairing import confirm, pair, why_not
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.programmes import load_programme
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.pairs.ending import EndDialog
from tests.ui.whole.office import (
    FINISHED,
    OPEN,
    RUNNING,
    Office,
    contents,
    refused,
    verb,
)
from tests.ui.whole.verbs import _undone


def _pair_that_may(office: Office, wanted: PairState) -> PairRow | None:
    rows = load_pairs(office.desk, office.intake_id)
    return next((row for row in rows if wanted in MOVES[row.state]), None)


def _state(office: Office, pair_id: int) -> PairState:
    rows = load_pairs(office.desk, office.intake_id)
    return next(row.state for row in rows if row.pair_id == pair_id)


@pytest.mark.parametrize(
    ("words", "wanted", "said"),
    [
        ("Mark as told", PairState.NOTIFIED, "1 pair marked as told."),
        ("Start", PairState.ACTIVE, "1 pair started."),
        ("Mark as completed", PairState.COMPLETED, "1 pair marked as completed."),
    ],
)
def test_pairs_move_on(office: Office, words: str, wanted: PairState, said: str) -> None:
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
    assert office.saying.startswith(said)
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
    assert office.saying == f"{len(movable)} pairs marked as completed."
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


def test_attendance_is_recorded_for_the_chosen(office: Office) -> None:
    tab = office.show("Events", RUNNING)
    event_id = tab._event_id
    people = [row.application_id for row in tab.people.model.shown]
    before = contents(office)
    untouched = {r.application_id: r for r in load_attendance(office.desk, event_id)}
    del untouched[people[0]]
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
        others = {number: row for number, row in rows.items() if number != people[0]}
        assert others == untouched
        # The next person is at hand: forty people are marked in forty strokes.
        assert tab.people.table.chosen == (people[1],)
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
        dialog.speakers.setPlainText("Ana Silva\n ; \n Bo Li ")
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
    assert dialog.zone.zone == made.zone == load_programme(office.desk).scheme.time_zone
    assert made.clock.startswith("1.00pm")
    office.do("undo")
