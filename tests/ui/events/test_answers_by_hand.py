"""The answers about events, and the columns of the grid, as they are read."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.event_slots import load_slots
from mentordesk.services.events import AttendanceRow, load_attendance, load_events
from mentordesk.services.intakes import find_intake
from mentordesk.services.near import load_cities, load_near
from mentordesk.ui.events.answers import NearWindow, SlotsWindow
from mentordesk.ui.events.columns import (
    EVENT_FILTERS,
    FIRST_WAY,
    PEOPLE,
    PEOPLE_FILTERS,
    WAYS,
    took_part,
)
from mentordesk.ui.events.event_dialog import ZONES, ZoneBox
from mentordesk.ui.events.series_dialog import SeriesDialog
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, able, click, escape, focus, names, painted, unchanged

A = Attendance


def at(seat: Seat, intake: str) -> int:
    seat.work.intake_id = find_intake(seat.desk, intake).intake_id
    return seat.intake


@pytest.fixture
def near(seat: Seat) -> NearWindow:
    return seat.show(NearWindow(seat.desk, at(seat, "2025 July"), "Sydney"))


def test_the_city_of_the_event_is_asked_about_first(near: NearWindow, seat: Seat) -> None:
    rows = load_near(seat.desk, seat.intake, "Sydney")
    assert names(near.list) == [row.name for row in rows]
    assert near.city.currentText() == "Sydney"
    assert f"{len(rows)} people near. Nothing is sent." in painted(near)


def test_every_city_of_the_intake_is_offered(near: NearWindow, seat: Seat) -> None:
    offered = [near.city.itemText(n) for n in range(near.city.count())]
    assert offered == list(load_cities(seat.desk, seat.intake))
    for city in offered[:6]:
        near.city.setCurrentText(city)
        assert near.rows == load_near(seat.desk, seat.intake, city)
        assert near.rows


def test_the_chips_part_the_city_from_the_state(near: NearWindow) -> None:
    counts = {key: near.list.counted(key) for key in ("all", "city", "region", "state")}
    assert counts["all"] == counts["city"] + counts["region"] + counts["state"]
    near.list.chips.turn_on("state")
    assert len(names(near.list)) == counts["state"]


def test_the_nearest_may_stand_first_or_last(near: NearWindow) -> None:
    header = near.list.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    nearness = [row.nearness for row in near.list.model.shown]
    assert nearness == sorted(nearness, reverse=True)
    near.city.setCurrentText("Melbourne")
    again = [row.nearness for row in near.list.model.shown]
    assert again == sorted(again, reverse=True)


def test_a_city_is_typed_by_hand(near: NearWindow) -> None:
    line = near.city.lineEdit()
    assert line is not None
    focus(near.city)
    line.selectAll()
    QTest.keyClicks(line, "VIC")
    assert all(row.state == "VIC" or row.city for row in near.rows)
    assert near.rows
    line.clear()
    assert near.rows == ()
    assert not able(near, "Copy the addresses")


def test_looking_changes_nothing(near: NearWindow, seat: Seat) -> None:
    with unchanged(seat):
        click(near, "Copy the addresses")
        near.city.setCurrentText(f"{LONG} {ARABIC}")
        escape(near)
    assert not near.isVisible()


def test_an_intake_with_one_person_has_one_city(single: Seat) -> None:
    window = single.show(NearWindow(single.desk, single.intake))
    assert len(window.rows) <= 1
    window.city.setCurrentText("NSW")
    assert "1 person near." in painted(window)


def test_times_are_told_with_how_many_came_live(seat: Seat) -> None:
    window = seat.show(SlotsWindow(seat.desk, at(seat, "2025 July")))
    best = load_slots(seat.desk)[0]
    seen = painted(window)
    assert f"came live on {best.words}: {best.live} of {best.took_part}." in seen
    assert f"{best.live_share} %" in seen
    assert "All intakes of the programme" in seen
    assert window.minimumSizeHint().width() <= 1024


def test_before_anybody_came_it_says_what_to_do(hard: Seat) -> None:
    seen = painted(hard.show(SlotsWindow(hard.desk, hard.intake)))
    assert "Record who came first; then the times can be compared." in seen
    assert seen.count("Nobody's attendance of a webinar is known yet.") == 2


@pytest.mark.parametrize("way", list(Attendance))
def test_one_way_is_marked_in_a_row_and_no_other(seat: Seat, way: Attendance) -> None:
    intake = at(seat, "2026 July")
    row = load_attendance(seat.desk, load_events(seat.desk, intake)[0].event_id)[0]
    marked = AttendanceRow(**(_fields(row) | {"attendance": way}))  # type: ignore[arg-type]  # as read
    cells = [PEOPLE[FIRST_WAY + place].text(marked) for place in range(len(WAYS))]
    assert [bool(cell) for cell in cells] == [one is way for one, _words, _key in WAYS]
    kept = {one.key for one in PEOPLE_FILTERS if one.keep(marked)}
    assert ("took part" in kept) is took_part(marked)
    assert ("unknown" in kept) is (way is A.UNKNOWN)
    assert took_part(marked) is (way in {A.LIVE, A.BOTH, A.RECORDING})


def _fields(row: AttendanceRow) -> dict[str, object]:
    return {name: getattr(row, name) for name in AttendanceRow.__dataclass_fields__}


def test_each_event_is_counted_under_its_chips(seat: Seat) -> None:
    rows = load_events(seat.desk, at(seat, "2025 July"))
    meet_ups = [row for row in rows if row.kind is EventKind.MEET_UP]
    counts = {one.key: sum(map(one.keep, rows)) for one in EVENT_FILTERS}
    assert counts["meet-ups"] == len(meet_ups)
    assert counts["webinars"] == len(rows) - len(meet_ups)
    assert counts["unknown"] == sum(not row.took_part and not row.cancelled for row in rows)


def test_a_zone_stands_first_once_and_any_may_be_typed(hard: Seat) -> None:
    box = ZoneBox("Australia/Perth")
    hard.qtbot.addWidget(box)
    offered = [box.itemText(n) for n in range(box.count())]
    assert offered[0] == "Australia/Perth"
    assert sorted(offered) == sorted(set(offered)) == sorted(ZONES)
    other = ZoneBox("Africa/Nairobi")
    hard.qtbot.addWidget(other)
    assert other.zone == "Africa/Nairobi"
    assert other.count() == len(ZONES) + 1
    other.setCurrentText("  Asia/Tokyo ")
    assert other.zone == "Asia/Tokyo"


@pytest.mark.parametrize("count", [1, 12, 36])
def test_a_series_shows_as_many_days_as_are_asked_for(hard: Seat, count: int) -> None:
    shown = hard.show(SeriesDialog(hard.desk, hard.intake, date(2021, 8, 31)))
    shown.count.setValue(count)
    assert shown.themes.rowCount() == len(shown.typed) == count
    first = shown.themes.item(0, 0)
    assert first is not None
    assert first.text().startswith("Wednesday 8 September 2021")
    assert shown.sizeHint().height() <= 700
    QTest.keyClick(shown.count, KEY.Key_Escape)
    assert not shown.isVisible()
