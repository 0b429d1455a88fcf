"""Events as a coordinator runs them: made, moved, cancelled, in series, exported, undone."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.year import EventKind
from mentordesk.services.event_changes import load_event
from mentordesk.services.events import load_events
from mentordesk.ui.events.event_dialog import EventDialog, speakers_in
from mentordesk.ui.events.series_dialog import SeriesDialog
from mentordesk.ui.events.tab import EventsTab
from mentordesk.ui.written import written
from tests.ui.events.hands import chosen
from tests.ui.seat import (
    KEY,
    Seat,
    asked,
    click,
    do,
    double_click,
    escape,
    focus,
    names,
    painted,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

RUNNING, OPEN = "2026 July", "2027 February"
SYDNEY = ZoneInfo("Australia/Sydney")
Fill = Callable[[EventDialog], None]


@pytest.fixture
def dialog(hard: Seat) -> EventDialog:
    """A new event of a small intake."""
    shown = hard.show(EventDialog(hard.desk, hard.intake))
    shown.name.setText("Welcome")
    return shown


def agree(fill: Fill) -> Callable[[QDialog], None]:
    """Fill an event's dialog and press its button."""

    def answer(shown: QDialog) -> None:
        assert isinstance(shown, EventDialog)
        fill(shown)
        shown.assent.click()

    return answer


def at(dialog: EventDialog, day: date, hour: int, minute: int) -> None:
    there = QDate(day.year, day.month, day.day)
    dialog.moment.setDateTime(QDateTime(there, QTime(hour, minute)))


def test_the_events_are_painted_with_who_took_part(tab: EventsTab) -> None:
    seen = painted(tab)
    assert "Thursday 23 July 2026, 1.00pm AEST" in seen
    assert "25 18 7" in seen.replace("72 %", "")
    assert "Click a cell, or press L live, R recording" in seen


def test_an_event_is_made_by_keys_and_undone(tab: EventsTab, seat: Seat) -> None:
    before = contents(seat)

    def fill(shown: EventDialog) -> None:
        shown.kind.setCurrentIndex(shown.kind.findData(EventKind.MEET_UP))
        shown.name.setText("Lunch in <b>Perth</b> & around")
        shown.city.setText("Perth")
        at(shown, date(2026, 12, 9), 12, 30)
        shown.zone.setCurrentText("Australia/Perth")

    with asked(agree(fill)) as titles:
        click(tab.list, "New event…")
    assert titles == ["New event"]
    new = next(e for e in load_events(seat.desk, seat.intake) if e.title.startswith("Lunch"))
    assert new.starts_at == datetime(2026, 12, 9, 12, 30, tzinfo=ZoneInfo("Australia/Perth"))
    tab.show_that(new.event_id)
    assert "Lunch in <b>Perth</b> & around · Wednesday 9 December 2026" in painted(tab)
    seat.undone(before)


@pytest.mark.parametrize("words", ["New event…", "New series…"])
def test_esc_makes_none(tab: EventsTab, seat: Seat, words: str) -> None:
    with unchanged(seat), asked(escape):
        do(tab.list, words)


@pytest.mark.parametrize(
    ("fill", "sentence"),
    [
        (lambda d: d.name.setText("  "), "title"),
        (lambda d: d.zone.setCurrentText("Mars/Olympus"), "zone"),
        (lambda d: d.link.setText("not a link"), ""),
    ],
)
def test_what_cannot_be_an_event_is_one_sentence(
    dialog: EventDialog, hard: Seat, fill: Fill, sentence: str
) -> None:
    fill(dialog)
    before = load_events(hard.desk, hard.intake)
    if not sentence:
        dialog.assent.click()
        assert load_events(hard.desk, hard.intake)[-1].title == "Welcome"
        return
    with unchanged(hard), refused(hard.qtbot, sentence):
        QTest.keyClick(dialog.name, KEY.Key_Return)
    assert dialog.isVisible()
    assert load_events(hard.desk, hard.intake) == before


def test_an_hour_that_is_left_out_is_said_and_refused(dialog: EventDialog, hard: Seat) -> None:
    at(dialog, date(2021, 10, 3), 2, 30)
    assert "there is no such time" in painted(dialog)
    with unchanged(hard), refused(hard.qtbot):
        dialog.assent.click()
    dialog.zone.setCurrentText("Australia/Perth")
    assert dialog.note.text() == ""
    dialog.assent.click()
    assert not dialog.isVisible()


def test_an_hour_that_comes_twice_is_a_choice_that_is_kept(dialog: EventDialog, hard: Seat) -> None:
    at(dialog, date(2022, 4, 3), 2, 30)
    assert dialog.which.isVisible()
    assert dialog.which.count() == 2
    dialog.which.setCurrentIndex(1)
    dialog.minutes.setValue(90)
    dialog.assent.click()
    (event,) = load_events(hard.desk, hard.intake)
    again = hard.show(
        EventDialog(hard.desk, hard.intake, None, load_event(hard.desk, event.event_id))
    )
    assert again.which.isVisible()
    again.assent.click()
    (after,) = load_events(hard.desk, hard.intake)
    assert after.starts_at == event.starts_at


def test_opening_and_keeping_an_event_changes_nothing_of_it(tab: EventsTab, seat: Seat) -> None:
    event = chosen(tab)
    before = load_event(seat.desk, event)
    with asked(agree(lambda _d: None)):
        do(tab.list, "Change…")
    assert load_event(seat.desk, event) == before
    assert not any("Invite people again" in one for one in seat.said)


def test_a_moved_event_asks_for_new_invitations(tab: EventsTab, seat: Seat) -> None:
    event, before = chosen(tab), contents(seat)

    def later(shown: EventDialog) -> None:
        shown.moment.setDateTime(shown.moment.dateTime().addSecs(3600))

    with asked(agree(later)) as titles:
        click(tab.list, "Change…")
    assert titles == ["Change the event"]
    assert seat.said[-1].startswith("Changed. Invite people again")
    assert chosen(tab) == event
    assert "2.00pm AEST" in painted(tab)
    seat.undone(before)


def test_enter_and_a_double_click_open_the_event(tab: EventsTab, seat: Seat) -> None:
    focus(tab.list.table)
    with unchanged(seat), asked(escape) as titles:
        QTest.keyClick(tab.list.table, KEY.Key_Return)
    assert titles == ["Change the event"]
    with unchanged(seat), asked(escape) as titles:
        double_click(tab.list, 1)
    assert titles == ["Change the event"]


def test_cancelled_it_stays_in_the_list_and_comes_back(tab: EventsTab, seat: Seat) -> None:
    event, before = chosen(tab), contents(seat)
    do(tab.list, "Cancel event")
    assert "Cancelled" in painted(tab.list)
    assert seat.said[-1].startswith("Cancelled. The next invitation")
    for words in ("Change…", "Cancel event"):
        assert not verbs(tab.list)[words].isEnabled()
    focus(tab.list.table)
    with unchanged(seat):
        QTest.keyClick(tab.list.table, KEY.Key_Return)
    seat.undone(before)
    assert chosen(tab) == event
    assert verbs(tab.list)["Cancel event"].isEnabled()


def test_a_series_is_one_step_and_one_sentence(seat: Seat) -> None:
    tab = seat.tab(EventsTab, RUNNING)
    before, known = contents(seat), {e.event_id for e in load_events(seat.desk, seat.intake)}

    def fill(shown: QDialog) -> None:
        assert isinstance(shown, SeriesDialog)
        shown.start.setDate(QDate(2027, 1, 1))
        shown.count.setValue(3)
        shown.ordinal.setCurrentIndex(0)
        shown.weekday.setCurrentIndex(1)
        item = shown.themes.item(0, 1)
        assert item is not None
        item.setText("<b>First</b> theme")
        shown.assent.click()

    with asked(fill) as titles:
        do(tab.list, "New series…")
    assert titles == ["A series of webinars"]
    assert seat.said[-1] == "3 events set up in one step."
    new = [e for e in load_events(seat.desk, seat.intake) if e.event_id not in known]
    days = [e.starts_at.astimezone(SYDNEY).date() for e in new]
    assert days == [date(2027, 1, 5), date(2027, 2, 2), date(2027, 3, 2)]
    assert "<b>First</b> theme" in {e.title for e in new}
    seat.undone(before)


def test_themes_are_typed_in_place_and_the_days_are_not(hard: Seat) -> None:
    shown = hard.show(SeriesDialog(hard.desk, hard.intake, date(2021, 8, 1)))
    focus(shown.themes)
    shown.themes.setCurrentCell(0, 1)
    QTest.keyClick(shown.themes, KEY.Key_F2)
    editor = shown.themes.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "Goals")
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()
    assert shown.typed[0] == "Goals"
    assert shown.isVisible()
    day = shown.themes.item(0, 0)
    assert day is not None
    assert not day.flags() & Qt.ItemFlag.ItemIsEditable
    shown.count.setValue(1)
    assert shown.typed == ("Goals",)


def test_a_zone_nobody_knows_makes_no_series(hard: Seat) -> None:
    shown = hard.show(SeriesDialog(hard.desk, hard.intake, date(2021, 8, 1)))
    shown.zone.setCurrentText("Nowhere")
    with unchanged(hard), refused(hard.qtbot, "zone"):
        shown.assent.click()
    assert shown.made == 0
    assert shown.isVisible()


def test_a_calendar_file_is_read_by_others(
    tab: EventsTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def answer(*given: object) -> tuple[str, str]:
        proposed.append(Path(str(given[2])).name)
        return str(tmp_path / "orientation v1.0"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with unchanged(seat):
        do(tab.list, "Save as a calendar file…")
    path = tmp_path / "orientation v1.0.ics"
    assert seat.said[-1] == written(path)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert event.decoded("DTSTART") == load_event(seat.desk, chosen(tab)).starts_at
    assert ":" not in proposed[0]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    said = len(seat.said)
    do(tab.list, "Save as a calendar file…")
    assert len(seat.said) == said


def test_an_import_is_asked_of_the_window_for_the_chosen_event(tab: EventsTab) -> None:
    wanted: list[tuple[str, object]] = []
    tab.wants_list.connect(lambda what, event: wanted.append((what, event)))
    click(tab.list, "Import who came…")
    do(tab.list, "Import who watched…")
    assert wanted == [("attendance", chosen(tab)), ("recording", chosen(tab))]


def test_the_chosen_event_is_kept_while_the_list_is_narrowed(tab: EventsTab, seat: Seat) -> None:
    tab.list.table.choose(tab.list.model.identity_at(2))
    event = chosen(tab)
    tab.list.chips.turn_on("unknown")
    assert event not in {row.event_id for row in tab.list.model.shown}
    assert not tab._lower.isVisible()
    tab.list.chips.turn_on("all")
    assert chosen(tab) == event
    assert tab._lower.isVisible()
    tab.list.box.setText("no event is called so")
    seat.desk.tell()
    tab.refresh()
    assert names(tab.list) == []


def test_another_intake_has_its_own_events(tab: EventsTab, seat: Seat) -> None:
    july = names(tab.list)
    seat.move_to(OPEN)
    assert names(tab.list) != july
    assert tab._row is not None
    assert tab._row.event_id in {row.event_id for row in load_events(seat.desk, seat.intake)}


def test_an_empty_intake_offers_what_to_do(hard: Seat) -> None:
    tab = hard.tab(EventsTab)
    assert "No events yet" in painted(tab)
    with unchanged(hard), asked(escape) as titles:
        click(tab._stack.currentWidget() or tab, "New series…")
    assert titles == ["A series of webinars"]


def test_without_an_intake_a_new_event_is_refused(no_intake: Seat) -> None:
    tab = no_intake.tab(EventsTab)
    button = within(tab._stack.currentWidget() or tab, "New event…")
    assert isinstance(button, QPushButton)
    with refused(no_intake.qtbot, "Make an intake first"):
        button.click()


def test_speakers_are_read_line_by_line() -> None:
    found = speakers_in("Ana; Library; Chile; a@x.org\n\n ; nobody\nBo")
    assert [one.name for one in found] == ["Ana", "Bo"]
    assert found[0].shown.startswith("Ana")


def test_the_dialog_fits_a_small_screen(dialog: EventDialog, qtbot: QtBot) -> None:
    assert qtbot is not None
    assert dialog.sizeHint().height() <= 700
    focus(dialog.speakers)
    QTest.keyClick(dialog.speakers, KEY.Key_Tab)
    assert dialog.speakers.toPlainText() == ""
