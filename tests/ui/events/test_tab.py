"""The Events tab: the events of a year, the grid of who took part; new, changed, cancelled."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt, QTime
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTableView

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.event_changes import Speaker, load_event
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.intakes import list_intakes
from mentordesk.ui.events.answers import NearWindow, SlotsWindow
from mentordesk.ui.events.columns import FIRST_WAY, WAYS
from mentordesk.ui.events.event_dialog import EventDialog, speakers_in
from mentordesk.ui.events.minutes_dialog import MinutesDialog
from mentordesk.ui.events.series_dialog import SeriesDialog
from mentordesk.ui.events.tab import EventsTab
from tests.messages import strict_calendar

RUNNING = 1


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> EventsTab:
    shown = open_tab(demo, "Events", RUNNING)
    assert isinstance(shown, EventsTab)
    return shown


def ways(tab: EventsTab, event: int) -> dict[int, Attendance]:
    return {row.application_id: row.attendance for row in load_attendance(tab.work.desk, event)}


def test_events_stand_with_who_took_part(tab: EventsTab) -> None:
    events = load_events(tab.work.desk, tab.work.intake_id or 0)
    assert tab.list.model.rows == events
    first = events[0]
    assert tab.people.counted("took part") == first.took_part
    assert first.title in tab._heading.text()


def test_attendance_of_chosen_people_is_recorded_and_undone(tab: EventsTab) -> None:
    event = tab.list.model.rows[0].event_id
    tab.list.show_only(event)
    person = tab.people.model.rows[0]
    tab.people.table.choose(person.application_id)
    tab._mark(Attendance.APOLOGIES)
    assert ways(tab, event)[person.application_id] is Attendance.APOLOGIES
    tab.work.desk.undo()
    assert ways(tab, event)[person.application_id] is person.attendance


def test_letters_on_the_keyboard_mark_and_go_on(tab: EventsTab) -> None:
    event = tab.list.model.rows[-1].event_id
    tab.list.show_only(event)
    people = [row.application_id for row in tab.people.model.shown][:5]
    table = tab.people.table
    table.choose(people[0])
    table.setFocus()
    for _way, _words, key in WAYS:
        QTest.keyClick(table, Qt.Key(ord(key)))
    found = ways(tab, event)
    assert [found[number] for number in people] == [way for way, _words, _key in WAYS]


def test_a_click_into_the_grid_marks_that_person(tab: EventsTab) -> None:
    event = tab.list.model.rows[-1].event_id
    tab.list.show_only(event)
    row = tab.people.model.shown[2]
    tab._mark_cell(tab.people.model.index(2, FIRST_WAY + 1))
    assert ways(tab, event)[row.application_id] is Attendance.RECORDING
    label = tab.work.desk.undo_label
    tab._mark_cell(tab.people.model.index(2, FIRST_WAY + 1))
    tab._mark_cell(tab.people.model.index(2, 0))
    assert tab.work.desk.undo_label == label
    tab.work.desk.undo()
    assert ways(tab, event)[row.application_id] is row.attendance


def test_an_event_is_cancelled(tab: EventsTab) -> None:
    last = tab.list.model.rows[-1]
    tab.show_that(last.event_id)
    tab._cancel_event()
    assert next(r for r in tab.list.model.rows if r.event_id == last.event_id).cancelled
    assert not tab._cancel.isEnabled()
    assert not tab._edit.isEnabled()


def test_a_new_event_with_speakers_and_prompts(tab: EventsTab) -> None:
    dialog = EventDialog(tab.work.desk, tab.work.intake_id or 0)
    dialog.kind.setCurrentIndex(dialog.kind.findData(EventKind.MEET_UP))
    dialog.name.setText("Tea in Hobart")
    dialog.city.setText("Hobart")
    dialog.speakers.setPlainText("Kim Lee; State Library; Canada\n\nNoor")
    dialog.prompts.setPlainText("What next?\n")
    dialog._try()
    (row,) = [r for r in load_events(tab.work.desk, tab.work.intake_id or 0) if r.city == "Hobart"]
    facts = load_event(tab.work.desk, row.event_id)
    assert facts.speakers == (Speaker("Kim Lee", "State Library", "Canada"), Speaker("Noor"))
    assert facts.prompts == ("What next?",)


def test_a_change_shows_what_was_and_says_whether_to_invite_again(tab: EventsTab) -> None:
    event = tab.list.model.rows[3].event_id
    known = load_event(tab.work.desk, event)
    dialog = EventDialog(tab.work.desk, known.intake_id, None, known)
    assert dialog.name.text() == known.title
    dialog._try()
    assert not dialog.moved
    assert load_event(tab.work.desk, event) == known
    again = EventDialog(tab.work.desk, known.intake_id, None, known)
    again.minutes.setValue(known.minutes + 30)
    again._try()
    assert again.moved
    assert load_event(tab.work.desk, event).sequence == known.sequence + 1


def set_moment(dialog: EventDialog, words: str) -> None:
    dialog.moment.setDateTime(QDateTime.fromString(words, "yyyy-MM-dd HH:mm"))


def test_a_time_that_does_not_exist_is_said_before_and_refused(tab: EventsTab) -> None:
    dialog = EventDialog(tab.work.desk, tab.work.intake_id or 0)
    dialog.name.setText("Night")
    set_moment(dialog, "2027-10-03 02:30")
    assert "no such time" in dialog.note.text()
    with pytest.raises(Refused, match=r"choose 3\.30am"):
        dialog.do()


def test_a_time_that_comes_twice_is_a_choice(tab: EventsTab) -> None:
    dialog = EventDialog(tab.work.desk, tab.work.intake_id or 0)
    dialog.name.setText("Night")
    assert dialog.which.isHidden()
    set_moment(dialog, "2027-04-04 02:30")
    assert not dialog.which.isHidden()
    assert dialog.which.itemText(1) == "2.30am AEST"
    dialog.which.setCurrentIndex(1)
    dialog.do()
    rows = load_events(tab.work.desk, tab.work.intake_id or 0)
    assert "2.30am AEST" in [row.clock for row in rows]
    dialog.zone.setCurrentText("Nowhere/Land")
    assert dialog.which.isHidden()
    with pytest.raises(Refused, match="no time zone"):
        dialog.do()


def test_speakers_of_too_many_parts_are_refused() -> None:
    with pytest.raises(Refused, match="give each speaker a line"):
        speakers_in("One; two; three; four")
    assert speakers_in("\n ; b\nKim; k@x.org") == (Speaker("Kim", email="k@x.org"),)


def test_the_time_of_a_series_can_be_read(tab: EventsTab) -> None:
    """Without its buttons the style left a time field no room for its own text."""
    dialog = SeriesDialog(tab.work.desk, tab.work.intake_id or 0, tab.work.desk.today(), tab)
    dialog.show()
    QApplication.processEvents()
    line = dialog.clock.lineEdit()
    assert line.width() > line.fontMetrics().horizontalAdvance(line.text()) + 6
    dialog.reject()


def test_a_series_keeps_themes_while_the_rule_changes(tab: EventsTab) -> None:
    intake = tab.work.intake_id or 0
    before = len(load_events(tab.work.desk, intake))
    dialog = SeriesDialog(tab.work.desk, intake, tab.work.desk.today())
    item = dialog.themes.item(0, 1)
    assert item is not None
    item.setText("Goals")
    first = dialog.themes.item(0, 0)
    assert first is not None
    day = first.text()
    dialog.weekday.setCurrentIndex(3)
    moved = dialog.themes.item(0, 0)
    assert moved is not None
    assert moved.text() != day
    assert dialog.typed[0] == "Goals"
    dialog.count.setValue(3)
    dialog.clock.setTime(QTime(18, 30))
    dialog._try()
    rows = load_events(tab.work.desk, intake)
    assert dialog.made == 3
    assert len(rows) == before + 3
    assert {row.clock[:6] for row in rows if row.title in {"Goals", "Webinar 2"}} == {"6.30pm"}


def test_who_is_near_is_copied_as_shown(tab: EventsTab) -> None:
    window = NearWindow(tab.work.desk, tab.work.intake_id or 0)
    assert window.rows
    window.list.chips.turn_on("city")
    window._copy_addresses()
    copied = QGuiApplication.clipboard().text()
    assert copied.count("@") == window.list.counted("city")
    assert "copied" in window._said.text()
    window.city.setCurrentText("Atlantis")
    assert not window._copy.isEnabled()


def test_when_people_come_live(tab: EventsTab) -> None:
    window = SlotsWindow(tab.work.desk, tab.work.intake_id or 0)
    assert window.findChild(QTableView, "events.slots.here") is not None
    label = window.findChild(QLabel, "events.slots.sentence")
    assert label is not None
    assert "came live on" in label.text()


def test_a_calendar_file_is_saved(
    tab: EventsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "event"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab._save_calendar()
    read = strict_calendar.read(target.with_suffix(".ics").read_bytes())
    assert read["METHOD"] == "PUBLISH"


def test_a_series_begins_with_the_intake(tab: EventsTab, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[SeriesDialog] = []

    def noted(dialog: SeriesDialog) -> int:
        asked.append(dialog)
        return 0

    monkeypatch.setattr(SeriesDialog, "exec", noted)
    tab._series()
    starts = next(
        row.dates.starts
        for row in list_intakes(tab.work.desk)
        if row.intake_id == tab.work.intake_id
    )
    assert asked[0].start.day == starts


def test_the_dialog_keeps_a_speakers_address(tab: EventsTab) -> None:
    intake = tab.work.intake_id or 0
    event = load_events(tab.work.desk, intake)[0].event_id
    dialog = EventDialog(tab.work.desk, intake, tab, load_event(tab.work.desk, event))
    dialog.speakers.setPlainText("Kim Lee; ; Canada; kim@example.org")
    dialog.do()
    again = EventDialog(tab.work.desk, intake, tab, load_event(tab.work.desk, event))
    assert again.speakers.toPlainText() == "Kim Lee; ; Canada; kim@example.org"
    again.name.setText("Another title")
    again.do()
    (kim,) = load_event(tab.work.desk, event).speakers
    assert kim == Speaker("Kim Lee", "", "Canada", "kim@example.org")


def test_how_long_people_were_there_is_typed(tab: EventsTab) -> None:
    event = tab.list.model.rows[0].event_id
    tab.list.show_only(event)
    there = next(r for r in tab.people.model.rows if r.attendance is Attendance.LIVE)
    tab.people.table.choose(there.application_id)
    minutes = next(a for a in tab.people.table.actions() if a.text().startswith("How long"))
    minutes.trigger()
    (dialog,) = [one for one in tab.findChildren(MinutesDialog) if one.isVisible()]
    assert dialog.minutes.value() == (60 if there.minutes is None else there.minutes)
    dialog.minutes.setValue(35)
    dialog.assent.click()
    assert _minutes(tab, event)[there.application_id] == 35
    tab._mark(Attendance.APOLOGIES)
    refused = MinutesDialog(tab.work.desk, event, (there.application_id,), tab)
    with pytest.raises(Refused, match="mark first"):
        refused.do()


def _minutes(tab: EventsTab, event: int) -> dict[int, int | None]:
    return {row.application_id: row.minutes for row in load_attendance(tab.work.desk, event)}
