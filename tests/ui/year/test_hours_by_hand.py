"""Hours and log sheets as a coordinator uses them: entered, counted, taken back, mailed."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.services.hours import load_hours
from mentordesk.services.hours_ledger import load_ledger, log_hours
from mentordesk.services.letters import load_letters
from mentordesk.services.reflections import load_reflections
from mentordesk.ui.year.hours_window import CountDialog, EnterHoursDialog, HoursWindow
from tests.ui.hard import ARABIC, LONG, MARKS
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    click,
    do,
    escape,
    names,
    painted,
    unchanged,
    verbs,
)
from tests.ui.whole.office import contents, refused
from tests.ui.year.conftest import NEXT, SECOND, Open, open_at


@pytest.fixture
def window(open_window: Open) -> HoursWindow:
    shown = open_window(HoursWindow, SECOND)
    assert isinstance(shown, HoursWindow)
    return shown


@pytest.fixture
def person(window: HoursWindow) -> int:
    """The person whose ledger is shown."""
    assert window._chosen is not None
    return window._chosen


def ask(window: HoursWindow, verb: str, kind: type[QDialog]) -> QDialog:
    do(window.ledger, verb)
    return [one for one in window.findChildren(kind) if one.isVisible()][-1]


def spoken(button: QPushButton) -> str:
    """The words of a button that is there to press."""
    return button.text().lower() if button.isVisible() else ""


def by_hand(window: HoursWindow, *amounts: float) -> list[int]:
    """Hours entered by hand for the person shown; the ledger's lines of them."""
    assert window._chosen is not None
    desk = window.desk
    return [log_hours(desk, window._chosen, desk.today(), amount) for amount in amounts]


def test_everybody_of_a_pair_stands_there_with_how_they_fare(
    window: HoursWindow, seat: Seat
) -> None:
    rows = load_hours(seat.desk, seat.intake)
    assert sorted(names(window.list)) == sorted(row.name for row in rows)
    assert window.list.counted("behind") == sum(row.falls_short for row in rows)
    seen = painted(window)
    assert "Hours and log sheets" in seen
    assert "Expected: three hours a month" in seen


def test_the_ledger_follows_the_arrows(window: HoursWindow) -> None:
    window.list.table.setFocus()
    seen = set()
    for _ in range(4):
        name = window._whose.text().split(" · ")[0]
        seen.add(name)
        row = next(r for r in window.list.model.rows if r.application_id == window._chosen)
        assert row.name == name
        total = sum(line.amount for line in load_ledger(window.desk, row.application_id).lines)
        assert f"{total:g} h" in window._whose.text()
        QTest.keyClick(window.list.table, KEY.Key_Down)
    assert len(seen) == 4


def test_hours_are_entered_by_keys_and_undone(window: HoursWindow, person: int, seat: Seat) -> None:
    before, known = contents(seat), len(load_ledger(seat.desk, person).lines)
    dialog = ask(window, "Enter hours…", EnterHoursDialog)
    assert isinstance(dialog, EnterHoursDialog)
    dialog.hours.setFocus()
    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "2.5")
    QTest.keyClick(dialog.hours, KEY.Key_Return)
    assert not dialog.isVisible()
    assert len(load_ledger(seat.desk, person).lines) == known + 1
    assert "entered by hand" in painted(window.ledger)
    assert window._chosen == person
    seat.undone(before)
    assert len(names(window.ledger)) == known


def test_esc_enters_nothing_and_the_focus_comes_back(
    window: HoursWindow, seat: Seat, qtbot: QtBot
) -> None:
    window.activateWindow()
    window.ledger.table.setFocus()
    with unchanged(seat):
        dialog = ask(window, "Enter hours…", EnterHoursDialog)
        escape(dialog)
    qtbot.waitUntil(lambda: window.focusWidget() is window.ledger.table)


@pytest.mark.parametrize(("typed", "kept"), [(0, 0.25), (-3, 0.25), (900, 24)])
def test_hours_no_day_has_cannot_be_typed(window: HoursWindow, typed: float, kept: float) -> None:
    dialog = ask(window, "Enter hours…", EnterHoursDialog)
    assert isinstance(dialog, EnterHoursDialog)
    dialog.hours.setValue(typed)
    assert dialog.hours.value() == kept


@pytest.mark.parametrize(
    ("verb", "kind"), [("Enter hours…", EnterHoursDialog), ("Count reflections…", CountDialog)]
)
def test_a_day_to_come_is_refused_and_the_dialog_stays(
    window: HoursWindow, seat: Seat, qtbot: QtBot, verb: str, kind: type
) -> None:
    dialog = ask(window, verb, kind)
    assert isinstance(dialog, EnterHoursDialog | CountDialog)
    later = seat.desk.today() + timedelta(days=1)
    dialog.day.setDate(dialog.day.date().fromString(later.isoformat(), "yyyy-MM-dd"))
    with unchanged(seat), refused(qtbot, "still to come"):
        QTest.keyClick(dialog, KEY.Key_Return)
    assert dialog.isVisible()


def test_reflections_are_counted_and_the_count_is_known_next_time(
    window: HoursWindow, person: int, seat: Seat
) -> None:
    before = contents(seat)
    dialog = ask(window, "Count reflections…", CountDialog)
    assert isinstance(dialog, CountDialog)
    known = load_reflections(seat.desk, seat.intake).get(person, 0)
    assert dialog.amount.value() == known
    dialog.amount.setValue(known + 1)
    QTest.keyClick(dialog.amount, KEY.Key_Return)
    assert load_reflections(seat.desk, seat.intake)[person] == known + 1
    assert f"{known + 1} reflection" in window._whose.text()
    again = ask(window, "Count reflections…", CountDialog)
    assert isinstance(again, CountDialog)
    assert again.amount.value() == known + 1
    escape(again)
    seat.undone(before)


def test_one_reflection_is_told_of_in_the_singular(window: HoursWindow, person: int) -> None:
    dialog = CountDialog(window.desk, person, 0, window)
    dialog.amount.setValue(1)
    dialog.assent.click()
    assert window._whose.text().endswith("1 reflection written")


def test_only_what_was_entered_by_hand_is_taken_back(window: HoursWindow, seat: Seat) -> None:
    (line,) = by_hand(window, 1.5)
    before = contents(seat)
    window.ledger.table.choose(line)
    click(window.ledger, "Take back")
    assert line not in {one.hours_id for one in window.ledger.model.rows}
    seat.undone(before)
    meeting = next(one for one in window.ledger.model.rows if not one.by_hand)
    window.ledger.table.choose(meeting.hours_id)
    assert not able(window.ledger, "Take back")


def test_several_lines_are_taken_back_in_one_step(window: HoursWindow, seat: Seat) -> None:
    lines = by_hand(window, 1, 2, 3)
    before = contents(seat)
    window.ledger.table.choose_all(lines)
    do(window.ledger, "Take back")
    assert not set(lines) & {one.hours_id for one in window.ledger.model.rows}
    seat.undone(before)


def test_lines_of_meetings_among_the_chosen_are_not_half_taken_back(
    window: HoursWindow, seat: Seat
) -> None:
    (line,) = by_hand(window, 1)
    meeting = next(one for one in window.ledger.model.rows if not one.by_hand)
    window.ledger.table.choose_all([line, meeting.hours_id])
    with unchanged(seat):
        assert not verbs(window.ledger)["Take back"].isEnabled()


def test_the_filter_by_hand(window: HoursWindow) -> None:
    lines = by_hand(window, 1.25)
    window.ledger.chips.turn_on("hand")
    assert {one.hours_id for one in window.ledger.model.shown} >= set(lines)
    assert all(one.by_hand for one in window.ledger.model.shown)
    assert "1.25" in painted(window.ledger)


def test_a_change_elsewhere_with_nobody_shown_breaks_nothing(
    window: HoursWindow, person: int
) -> None:
    """The list may be narrowed to nobody while hours come in from a log sheet."""
    window.list.box.setText("nobody is called so")
    assert names(window.list) == []
    assert not able(window.ledger, "Enter hours…")
    log_hours(window.desk, person, window.desk.today(), 1)
    window.list.box.clear()
    assert len(names(window.list)) == 31


def test_filter_sort_and_choice_stay_while_hours_change(window: HoursWindow) -> None:
    header = window.list.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    window.list.chips.turn_on("mentees")
    first = window.list.model.identity_at(0)
    last = window.list.model.identity_at(len(names(window.list)) - 1)
    window.list.table.choose(last)
    log_hours(window.desk, last, window.desk.today(), 24)
    assert window.list.table.chosen == (last,)
    assert window._chosen == last
    totals = [row.total for row in window.list.model.shown]
    assert totals == sorted(totals, reverse=True)
    assert all(row.role == "mentee" for row in window.list.model.shown)
    assert first in {row.application_id for row in window.list.model.shown}


def test_log_sheets_are_written_where_one_says(
    window: HoursWindow, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: "")
    click(window, "Save log sheets…")
    assert window.said.text() == ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path / "logs"))
    with unchanged(seat):
        click(window, "Save log sheets…")
    assert len(list((tmp_path / "logs").glob("*.xlsx"))) == 16
    assert window.said.text().startswith("16 log sheets written.")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    assert [one.text() for one in window.findChildren(QPushButton) if "open" in spoken(one)] == [
        "Open its folder"
    ]
    click(window, "Open its folder")
    assert opened == [str(tmp_path / "logs")]
    window.say("Something else.")
    assert not any("open" in spoken(one) for one in window.findChildren(QPushButton))
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(blocked))
    with unchanged(seat), refused(qtbot):
        click(window, "Save log sheets…")


def test_letters_with_log_sheets_are_drafted_and_undone(window: HoursWindow, seat: Seat) -> None:
    before = contents(seat)
    click(window, "Draft letters with log sheets")
    new = [one for one in load_letters(seat.desk, seat.intake) if one.template == "log_sheet"]
    assert len(new) == 31
    assert all(one.files for one in new)
    assert "31 letters drafted" in window.said.text()
    assert "Nothing was sent." in window.said.text()
    seat.undone(before)


def test_an_intake_without_pairs_says_so(open_window: Open) -> None:
    window = open_window(HoursWindow, NEXT)
    assert names(window.list) == names(window.ledger) == []
    assert "Nobody has a confirmed pair in this intake yet." in painted(window)
    for words in ("Enter hours…", "Count reflections…", "Take back"):
        assert not able(window.ledger, words)


def test_sheets_of_nobody_are_no_letters(open_window: Open, seat: Seat) -> None:
    window = open_window(HoursWindow, NEXT)
    with unchanged(seat):
        click(window, "Draft letters with log sheets")
    assert window.said.text().startswith("0 letters drafted")


def test_hard_names_stand_whole_above_their_ledger(hard: Seat) -> None:
    window = hard.show(HoursWindow(hard.work))
    assert {LONG, ARABIC, MARKS} <= set(names(window.list))
    row = next(r for r in window.list.model.rows if r.name == LONG)
    window.list.table.choose(row.application_id)
    assert window._whose.text().startswith(LONG)
    assert window.minimumSizeHint().width() <= 1024


def test_for_reading_only_hours_are_read(reader: Seat) -> None:
    window = open_at(reader, HoursWindow, SECOND)
    assert len(names(window.list)) == 31
    assert names(window.ledger)
    for words in ("Enter hours…", "Count reflections…", "Take back"):
        assert not able(window.ledger, words)
    assert not able(window, "Draft letters with log sheets")
    assert able(window, "Save log sheets…")


def test_enter_and_esc_close_the_window(window: HoursWindow) -> None:
    window.list.table.setFocus()
    QTest.keyClick(window.list.table, KEY.Key_Return)
    assert window.isVisible()
    escape(window)
    assert not window.isVisible()
