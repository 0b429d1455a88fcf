"""The history as a coordinator reads it: narrowed, in full, one step taken back."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.services.applicants import edit_answer, let_stand, load_applicants, set_check
from mentordesk.services.application_page import load_application
from mentordesk.services.history import HistoryRow, count_history, load_history
from mentordesk.services.history_details import Detail
from mentordesk.services.lessons import write_lesson
from mentordesk.ui.rows import CHIPS_ROLE, ID_ROLE, STRONG_ROLE
from mentordesk.ui.tools import history_model
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.history_model import (
    PAGE,
    TITLES,
    HistoryModel,
    moment_in_words,
    state_chip,
)
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, able, click, escape, focus, painted, unchanged
from tests.ui.whole.office import contents, refused

ROLE = Qt.ItemDataRole


@pytest.fixture
def dialog(seven: Seat) -> HistoryDialog:
    """After three steps: a lesson, an answer, a tick."""
    priya = load_applicants(seven.desk, seven.intake)[0].application_id
    write_lesson(seven.desk, seven.intake, "Begin <b>earlier</b>.")
    edit_answer(seven.desk, priya, "city", "Bendigo")
    set_check(seven.desk, priya, CheckItem.MEMBERSHIP, CheckState.DONE, "")
    return seven.show(HistoryDialog(seven.desk))


def labels(dialog: HistoryDialog) -> list[str]:
    return [str(dialog.model.index(row, 1).data()) for row in range(dialog.model.rowCount())]


def states(dialog: HistoryDialog) -> list[str]:
    return [str(dialog.model.index(row, 2).data()) for row in range(dialog.model.rowCount())]


def told(dialog: HistoryDialog) -> list[list[str]]:
    """The lines of what the chosen action changed."""
    tree = dialog.details
    items = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    return [[one.text(column) for column in range(4)] for one in items if one is not None]


def test_a_thing_that_came_or_went_does_not_say_its_name_twice(dialog: HistoryDialog) -> None:
    sides = dialog._sides
    assert sides(Detail("Ana and Ruth", "Pair", "", "pair")) == ("", "added")
    assert sides(Detail("Ana and Ruth", "Pair", "pair", "")) == ("", "taken away")
    assert sides(Detail("Ana", "Reminder", "", "reminder: Ring")) == ("", "reminder: Ring")
    assert sides(Detail("Ana", "City or town", "Perth", "Hobart")) == ("Perth", "Hobart")


def row(number: int, state: str = "done", kind: str = "edit", label: str = "x") -> HistoryRow:
    return HistoryRow(
        number, datetime(2026, 1, 1, 13, 30, tzinfo=UTC), "pat", label, kind, state, 1
    )


def test_the_newest_stands_first_with_who_did_it(dialog: HistoryDialog, seven: Seat) -> None:
    assert labels(dialog) == [one.label for one in load_history(seven.desk, PAGE)]
    assert len(labels(dialog)) == count_history(seven.desk)
    seen = painted(dialog)
    assert "Done" in seen
    assert f"{len(labels(dialog))} changes" in seen
    assert dialog.height() <= 700


def test_the_chosen_action_is_told_in_full(dialog: HistoryDialog) -> None:
    focus(dialog.table)
    dialog.choose(0)
    QTest.keyClick(dialog.table, KEY.Key_Down)
    assert dialog.chosen is not None
    assert any("Bendigo" in " ".join(line) for line in told(dialog))
    QTest.keyClick(dialog.table, KEY.Key_Down)
    assert any("Begin <b>earlier</b>." in " ".join(line) for line in told(dialog))
    assert "Begin <b>earlier</b>." in painted(dialog.details)


def test_one_step_in_the_midst_is_taken_back(dialog: HistoryDialog, seven: Seat) -> None:
    priya = load_applicants(seven.desk, seven.intake)[0].application_id
    before = contents(seven)
    dialog.choose(1)
    click(dialog, "Undo this one")
    cities = {a.key: a.value for a in load_application(seven.desk, priya).answers}
    assert cities["city"] != "Bendigo"
    checks = {c.item: c.state for c in load_application(seven.desk, priya).checks}
    assert checks[CheckItem.MEMBERSHIP] is CheckState.DONE
    assert states(dialog)[:3] == ["Undo", "Done", "Undone"]
    assert not able(dialog, "Undo this one")
    assert contents(seven) != before


def test_going_back_to_a_point_takes_all_later_steps(dialog: HistoryDialog, seven: Seat) -> None:
    dialog.choose(2)
    assert "(undo 2 steps)" in dialog.back.text()
    click(dialog, "Go back to here (undo 2 steps)")
    priya = load_applicants(seven.desk, seven.intake)[0].application_id
    assert all(a.value != "Bendigo" for a in load_application(seven.desk, priya).answers)
    assert states(dialog)[:2] == ["Undo", "Undo"]
    seven.desk.redo()
    seven.desk.redo()
    assert any(a.value == "Bendigo" for a in load_application(seven.desk, priya).answers)


def test_one_step_is_told_of_in_the_singular(dialog: HistoryDialog) -> None:
    dialog.choose(1)
    assert "(undo 1 step)" in dialog.back.text()
    dialog.choose(0)
    assert "undo" not in dialog.back.text()
    assert not dialog.back.isEnabled()


def test_nothing_is_chosen_at_first_and_nothing_can_be_pressed(dialog: HistoryDialog) -> None:
    assert dialog.chosen is None
    assert told(dialog) == []
    assert not able(dialog, "Undo this one")
    assert not able(dialog, "Go back to here")


def test_words_narrow_after_a_moment(dialog: HistoryDialog) -> None:
    focus(dialog.words)
    QTest.keyClicks(dialog.words, "lesson")
    assert dialog._later.isActive()
    dialog._later.stop()
    dialog.read()
    assert len(labels(dialog)) == 1
    assert "1 change" in painted(dialog)
    dialog.words.setText("no such words")
    dialog.read()
    assert "Nothing was changed then." in painted(dialog)


def test_kinds_people_and_days_narrow_together(dialog: HistoryDialog, seven: Seat) -> None:
    whole = labels(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findText("Import"))
    if dialog.kind.currentIndex() > 0:
        assert 0 < len(labels(dialog)) < len(whole)
    dialog.kind.setCurrentIndex(0)
    dialog.person.setCurrentIndex(dialog.person.findText("Maya Singh"))
    maya = labels(dialog)
    assert 0 < len(maya) < len(whole)
    dialog.person.setCurrentIndex(0)
    today = seven.desk.today()
    dialog.last.box.setChecked(True)
    dialog.last.field.setDate(QDate(today.year, today.month, today.day).addDays(-1))
    assert labels(dialog) == []
    dialog.last.box.setChecked(False)
    dialog.first.box.setChecked(True)
    dialog.first.field.setDate(QDate(today.year, today.month, today.day))
    assert labels(dialog) == whole


def test_narrowing_lets_go_of_what_was_chosen(dialog: HistoryDialog) -> None:
    dialog.choose(0)
    assert told(dialog)
    dialog.words.setText("no such words")
    dialog.read()
    assert told(dialog) == []
    assert dialog.chosen is None
    assert not able(dialog, "Undo this one")


def test_what_something_later_needs_is_not_taken_back(seven: Seat) -> None:
    write_lesson(seven.desk, seven.intake, "x")
    dialog = seven.show(HistoryDialog(seven.desk))
    last = dialog.model.rowCount() - 1
    places = [n for n in range(last + 1) if "Make the intake" in labels(dialog)[n]]
    dialog.choose(places[0])
    with unchanged(seven), refused(seven.qtbot):
        click(dialog, "Undo this one")
    assert dialog.isVisible()


def test_names_that_are_hard_to_show_are_offered(hard: Seat) -> None:
    dialog = hard.show(HistoryDialog(hard.desk))
    offered = [dialog.person.itemText(n) for n in range(dialog.person.count())]
    assert ARABIC in offered
    assert any(one.startswith(LONG[:30]) for one in offered)
    assert dialog.person.width() <= 190
    assert dialog.minimumSizeHint().width() <= 1024


def test_for_reading_only_history_is_read(reader: Seat) -> None:
    dialog = reader.show(HistoryDialog(reader.desk))
    dialog.choose(5)
    assert dialog.chosen is not None
    assert not able(dialog, "Undo this one")
    assert not dialog.back.isEnabled()


def test_more_is_read_as_one_scrolls(reader: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_model, "PAGE", 20)
    dialog = reader.show(HistoryDialog(reader.desk))
    whole = count_history(reader.desk)
    assert dialog.model.rowCount() == 20 < whole
    dialog.table.scrollToBottom()
    while dialog.model.canFetchMore(QModelIndex()):
        dialog.model.fetchMore(QModelIndex())
    assert dialog.model.rowCount() == whole
    numbers = [dialog.model.index(n, 0).data(ID_ROLE) for n in range(whole)]
    assert numbers == sorted(numbers, reverse=True)


def test_esc_leaves_and_changes_nothing(dialog: HistoryDialog, seven: Seat) -> None:
    with unchanged(seven):
        dialog.choose(0)
        focus(dialog.table)
        QTest.keyClick(dialog.table, KEY.Key_Delete)
        escape(dialog)
    assert not dialog.isVisible()


def test_the_model_is_one_in_qt_s_eyes() -> None:
    rows = [row(n) for n in range(5, 0, -1)]
    model = HistoryModel(ZoneInfo("Australia/Sydney"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_those(5, lambda limit, skip: tuple(rows[skip : skip + min(limit, 2)]))
    assert model.rowCount() == 2
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 5
    assert not model.canFetchMore(QModelIndex())
    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(5)] == list(TITLES)
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index(9, 0).data() is None


def test_a_list_that_became_shorter_asks_no_longer() -> None:
    model = HistoryModel(ZoneInfo("UTC"))
    model.show_those(9, lambda _limit, skip: (row(1),) if not skip else ())
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    assert model.rowCount() == 1


@pytest.mark.parametrize(
    ("state", "kind", "words"),
    [
        ("done", "edit", "Done"),
        ("undone", "edit", "Undone"),
        ("abandoned", "edit", "Given up"),
        ("note", "letter", "For good"),
        ("done", "undo", "Undo"),
        ("done", "redo", "Redo"),
    ],
)
def test_how_an_action_stands_in_a_word(state: str, kind: str, words: str) -> None:
    assert state_chip(row(1, state, kind)).text == words


def test_a_cell_says_its_words_its_chip_and_its_weight() -> None:
    model = HistoryModel(ZoneInfo("Australia/Perth"))
    model.show_those(1, lambda *_: (row(7, label="Take <img src=x>\nin"),))
    index = model.index(0, 1)
    assert index.data() == "Take <img src=x> in"
    assert "<img" not in str(index.data(ROLE.ToolTipRole))
    assert index.data(STRONG_ROLE) is True
    assert model.index(0, 2).data(CHIPS_ROLE)[0].text == "Done"
    assert index.data(CHIPS_ROLE) is None
    assert model.index(0, 4).data() == "pat"


@pytest.mark.parametrize(
    ("zone", "words"),
    [("Australia/Sydney", "2 Jan 2026, 00:30"), ("Europe/London", "1 Jan 2026, 13:30")],
)
def test_a_moment_is_told_in_the_programme_s_zone(zone: str, words: str) -> None:
    assert moment_in_words(row(1).at, ZoneInfo(zone)) == words


def test_a_standing_that_changed_is_told_before_and_after(seven: Seat) -> None:
    maya = next(r for r in load_applicants(seven.desk, seven.intake) if r.name == "Maya Singh")
    let_stand(seven.desk, maya.application_id, ApplicationState.WITHDRAWN, "<b>ill</b>")
    dialog = seven.show(HistoryDialog(seven.desk))
    dialog.choose(0)
    words = " ".join(" ".join(line) for line in told(dialog))
    assert "withdrawn" in words.casefold()
    assert "<b>ill</b>" in words
