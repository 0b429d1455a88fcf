"""Attendance as a coordinator marks it: by letters, clicks and minutes, of hard names, undone."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mentordesk.domain.year import Attendance
from mentordesk.services.events import load_attendance
from mentordesk.services.hours import load_hours
from mentordesk.ui.events.answers import NearWindow, SlotsWindow
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.events.minutes_dialog import MinutesDialog
from mentordesk.ui.events.tab import EventsTab
from tests.ui.events.hands import chosen
from tests.ui.hard import ARABIC, LONG, MARKUP
from tests.ui.seat import (
    KEY,
    LEFT,
    Seat,
    able,
    click,
    do,
    escape,
    focus,
    names,
    painted,
    unchanged,
    verbs,
)
from tests.ui.whole.office import contents

RUNNING, OPEN = "2026 July", "2027 February"
A = Attendance
LOOKS = {
    "Save as a calendar file…",
    "Who is near a city…",
    "When people come live…",
}


def ways(tab: EventsTab, event: int) -> dict[int, Attendance]:
    rows = load_attendance(tab.work.desk, event)
    return {row.application_id: row.attendance for row in rows}


def click_cell(tab: EventsTab, row: int, column: int) -> None:
    table = tab.people.table
    at_cell = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=at_cell)


def test_the_grid_follows_the_arrows(tab: EventsTab) -> None:
    focus(tab.list.table)
    for _ in range(4):
        event = chosen(tab)
        row = next(one for one in tab.list.model.rows if one.event_id == event)
        assert tab._heading.text().startswith(row.title)
        assert len(names(tab.people)) == len(load_attendance(tab.work.desk, event))
        QTest.keyClick(tab.list.table, KEY.Key_Down)


@pytest.mark.parametrize(
    ("key", "way"),
    [("L", A.LIVE), ("R", A.RECORDING), ("B", A.BOTH), ("A", A.APOLOGIES), ("K", A.UNKNOWN)],
)
def test_each_letter_marks_and_goes_on(tab: EventsTab, seat: Seat, key: str, way: A) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))  # nobody is known to have come yet
    event = chosen(tab)
    first, second = (tab.people.model.identity_at(place) for place in (0, 1))
    tab.people.table.choose(first)
    focus(tab.people.table)
    QTest.keyClick(tab.people.table, getattr(KEY, f"Key_{key}"))
    assert ways(tab, event)[first] is way
    assert ways(tab, event)[second] is A.UNKNOWN
    assert tab.people.table.chosen == (second,)
    assert seat.desk.undo_label is not None


def test_marking_is_undone_and_hours_follow(tab: EventsTab, seat: Seat) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))
    person = tab.people.model.identity_at(0)

    def webinars() -> float:
        rows = load_hours(seat.desk, seat.intake)
        return next(row for row in rows if row.application_id == person).webinar

    before, hours = contents(seat), webinars()
    tab.people.table.choose(person)
    do(tab.people, "Live")
    assert webinars() == hours + 1
    seat.undone(before)
    assert webinars() == hours


def test_several_are_marked_in_one_step(tab: EventsTab, seat: Seat) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))
    event, before = chosen(tab), contents(seat)
    tab.people.table.selectAll()
    do(tab.people, "Apologies")
    assert set(ways(tab, event).values()) == {A.APOLOGIES}
    assert len(tab.people.table.chosen) == len(names(tab.people))
    seat.undone(before)


def test_a_click_marks_and_a_second_one_is_no_step(tab: EventsTab, seat: Seat) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))
    event, person = chosen(tab), tab.people.model.identity_at(2)
    click_cell(tab, 2, 3)
    assert ways(tab, event)[person] is A.RECORDING
    with unchanged(seat):
        click_cell(tab, 2, 3)
        click_cell(tab, 2, 0)
        click_cell(tab, 2, 7)


def test_who_is_marked_leaves_a_filter_and_the_next_is_chosen(tab: EventsTab) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))
    tab.people.chips.turn_on("unknown")
    count, event = len(names(tab.people)), chosen(tab)
    for left in range(3):
        first = tab.people.model.identity_at(0)
        tab.people.table.choose(first)
        focus(tab.people.table)
        QTest.keyClick(tab.people.table, KEY.Key_L)
        assert ways(tab, event)[first] is A.LIVE
        assert len(names(tab.people)) == count - left - 1
    assert tab.people.counted("took part") == 3


def test_the_last_one_of_a_filter_may_leave_it(tab: EventsTab) -> None:
    tab.list.table.choose(tab.list.model.identity_at(5))
    tab.people.chips.turn_on("unknown")
    tab.people.table.selectAll()
    do(tab.people, "Live")
    assert names(tab.people) == []
    assert tab._lower.isVisible()
    assert "Ten years in one hour" in painted(tab)


def test_minutes_are_typed_for_several_and_undone(tab: EventsTab, seat: Seat) -> None:
    event = chosen(tab)
    two = [tab.people.model.identity_at(place) for place in (0, 1)]
    tab.people.table.choose_all(two)
    before = contents(seat)
    focus(tab.people.table)
    QTest.keyClick(tab.people.table, KEY.Key_M)
    (shown,) = [one for one in tab.findChildren(MinutesDialog) if one.isVisible()]
    assert names(tab.people)[0] in painted(shown)
    shown.minutes.setValue(42)
    QTest.keyClick(shown.minutes, KEY.Key_Return)
    kept = {row.application_id: row.minutes for row in load_attendance(seat.desk, event)}
    assert [kept[person] for person in two] == [42, 42]
    assert "42" in painted(tab.people)
    seat.undone(before)
    with unchanged(seat):
        do(tab.people, "How long they were there…")
        escape([one for one in tab.findChildren(MinutesDialog) if one.isVisible()][-1])


def test_who_is_near_is_narrowed_and_copied(tab: EventsTab, seat: Seat) -> None:
    do(tab.list, "Who is near a city…")
    (window,) = tab.findChildren(NearWindow)
    focus(window.city)
    window.city.setCurrentText("Melbourne")
    people = names(window.list)
    assert people
    window.list.chips.turn_on("city")
    with unchanged(seat):
        click(window, "Copy the addresses")
    copied = QGuiApplication.clipboard().text()
    assert copied.count("@") == len(names(window.list))
    window.city.setCurrentText("Nowhere at all")
    assert "0 people near." in painted(window)
    assert not able(window, "Copy the addresses")
    escape(window)
    assert not window.isVisible()


def test_when_people_come_live_is_only_read(tab: EventsTab, seat: Seat) -> None:
    with unchanged(seat):
        do(tab.list, "When people come live…")
    (window,) = tab.findChildren(SlotsWindow)
    assert "Most of those who took part came live on" in painted(window)
    escape(window)
    seat.move_to(OPEN)
    do(tab.list, "When people come live…")
    shown = [one for one in tab.findChildren(SlotsWindow) if one.isVisible()][-1]
    assert "Nobody's attendance of a webinar is known yet." in painted(shown)


def test_hard_names_are_marked_like_others(hard: Seat) -> None:
    shown = hard.show(EventDialog(hard.desk, hard.intake))
    shown.name.setText(f"{LONG} {ARABIC}")
    shown.speakers.setPlainText(f"{MARKUP}; {ARABIC}; Australia; x@example.org")
    shown.prompts.setPlainText("What & <b>why</b>?\n\nHow?")
    shown.assent.click()
    tab = hard.tab(EventsTab)
    seen = painted(tab)
    assert MARKUP in seen
    assert "<b>why</b>?" in seen
    assert {LONG, ARABIC} <= set(names(tab.people))
    assert tab.minimumSizeHint().width() <= 1024
    tab.people.table.selectAll()
    do(tab.people, "Both")
    assert set(ways(tab, chosen(tab)).values()) == {A.BOTH}


def test_for_reading_only_nothing_is_marked_or_made(reader: Seat) -> None:
    tab = reader.tab(EventsTab, RUNNING)
    able_now = {words for words, verb in verbs(tab.list).items() if verb.isEnabled()}
    assert able_now == LOOKS
    assert not any(verb.isEnabled() for verb in verbs(tab.people).values())
    with unchanged(reader):
        click_cell(tab, 1, 3)
        focus(tab.people.table)
        QTest.keyClick(tab.people.table, KEY.Key_L)
        focus(tab.list.table)
        QTest.keyClick(tab.list.table, KEY.Key_Return)
