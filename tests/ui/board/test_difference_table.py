"""Differences, figures and other mentors: what a line says, in which order, as it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.matching.differences import Change, Difference, Line
from mentordesk.ui.board.compare_others import LONGEST, Other, Others, who_holds
from mentordesk.ui.board.difference_table import (
    change_in_words,
    difference_table,
    fits_in_words,
    name_states,
    show_difference,
)
from mentordesk.ui.board.two_states import TwoStates, fit_of, points
from mentordesk.ui.listing import Listing
from mentordesk.ui.rows import CHIPS_ROLE
from tests.ui.board.boards import held, mentee, mentor

DASH = "\N{EN DASH}"
HOSTILE = "<img src=x> & {names} %1"


def line(number: int, change: Change, before: int | None = None, after: int | None = None) -> Line:
    """A mentee's line; mentors and mentees are named after their numbers."""
    return Line(
        number,
        f"Mentee {number}",
        change,
        before,
        f"Mentor {before}" if before else "",
        after,
        f"Mentor {after}" if after else "",
        before and before * 1_000,
        after and after * 1_000,
    )


LINES = (
    line(1, Change.UNCHANGED, 20, 20),
    line(2, Change.WAITING),
    line(3, Change.UNPLACED, 30),
    line(4, Change.NEW, None, 40),
    line(5, Change.MOVED, 50, 61),
)


def difference(*lines: Line) -> Difference:
    """Two states in which these lines differ."""
    return Difference(lines, 3, 3, 0, 0, None, None)


@pytest.fixture
def table(qtbot: QtBot) -> Listing:
    """An empty table of two states."""
    made = difference_table("changes", "What would change", "Board", "Best answer")
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_changes_stands_first_and_alone_until_everybody_is_asked_for(table: Listing) -> None:
    show_difference(table, difference(*LINES))
    assert [one.mentee_id for one in table.model.shown] == [5, 4, 3]
    table.chips.turn_on("all")
    table.narrow()
    assert [one.mentee_id for one in table.model.shown] == [5, 4, 3, 2, 1]
    assert {key: table.counted(key) for key in ("all", "changed", "WAITING")} == {
        "all": 5,
        "changed": 3,
        "WAITING": 1,
    }


def test_where_nothing_changes_everybody_is_listed(table: Listing) -> None:
    show_difference(table, difference(LINES[0], LINES[1]))
    assert table.chips.key == "all"
    assert [one.mentee_id for one in table.model.shown] == [2, 1]
    show_difference(table, difference())
    assert table.model.rowCount() == 0


def test_sorting_by_change_goes_by_weight_and_not_by_alphabet(table: Listing) -> None:
    show_difference(table, difference(*LINES))
    table.chips.turn_on("all")
    table.narrow()
    table.table.when_sorted_by(0)
    shown = [change_in_words(one.change) for one in table.model.shown]
    assert shown == ["Moved", "New", "Unplaced", "Still waiting", "Unchanged"]
    table.table.when_sorted_by(4, Qt.SortOrder.DescendingOrder)
    assert [one.mentee_id for one in table.model.shown] == [5, 4, 3, 1, 2]


def test_the_names_are_those_of_the_board_and_plain(table: Listing) -> None:
    show_difference(table, difference(*LINES), {5: "Mentee A", 50: HOSTILE, 61: "Mentor B"})
    cells = [table.model.index(0, place).data() for place in range(5)]
    assert cells == ["Moved", "Mentee A", HOSTILE, "Mentor B", "50 → 61"]
    hint = table.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in hint
    assert "&lt;img src=x&gt; &amp;" in hint
    table.box.setText("{names}")
    assert [one.mentee_id for one in table.model.shown] == [5]


def test_a_change_is_told_by_word_and_not_by_colour_alone(table: Listing) -> None:
    show_difference(table, difference(*LINES))
    for row, shown in enumerate(table.model.shown):
        (chip,) = table.model.index(row, 0).data(CHIPS_ROLE)
        assert chip.text == change_in_words(shown.change)
        assert chip.icon


def test_the_two_states_can_be_named_anew(table: Listing) -> None:
    name_states(table, "Snapshot <b>", "Board now")
    across = Qt.Orientation.Horizontal
    titles = [table.model.headerData(place, across) for place in range(5)]
    assert titles == ["Change", "Mentee", "Snapshot <b>", "Board now", "Fit"]


def test_the_fit_of_each_kind_of_line() -> None:
    told = [fits_in_words(one) for one in LINES]
    assert told == ["20", DASH, "30", "40", "50 → 61"]


@given(st.integers(0, 100_000))
def test_a_score_is_rounded_to_the_nearest_point(score: int) -> None:
    assert abs(int(fit_of(score)) * 1_000 - score) <= 500


def test_figures_of_two_states_and_one_that_is_forgotten(qtbot: QtBot) -> None:
    figures = TwoStates("Now", "Then")
    qtbot.addWidget(figures)
    assert figures.text == (("", "", ""), ("", "", ""))
    figures.show_before(1_204, 3_120_400, None)
    figures.show_after(0, 0, 499)
    assert figures.text == (("1,204", "3,120.4", DASH), ("0", "0.0", "0"))
    figures.forget_after()
    assert figures.text[1] == (DASH,) * 3
    figures.name("Snapshot " + "x" * 400, HOSTILE)
    assert figures.titles[1].text() == HOSTILE
    assert len(figures.titles[0].text()) <= 300  # one line, the tooltip has it too
    assert points(-1_250) == "-1.2"


def test_who_holds_the_places() -> None:
    ana, bo = held(mentee(1, "Ana"), 9, 100), held(mentee(2, "Bo {x}"), 9, 101)
    assert who_holds(mentor(9, "Ruth", 2)) == "2 free places"
    assert who_holds(mentor(9, "Ruth", 0)) == "no free place"
    assert who_holds(mentor(9, "Ruth", 3, mentees=(ana, bo))) == "held by Ana, Bo {x}; 1 free place"
    assert who_holds(mentor(9, "Ruth", 2, mentees=(ana, bo))) == "held by Ana, Bo {x}"


def buttons(others: Others) -> list[QPushButton]:
    """The buttons that are shown."""
    return [one for one in others.findChildren(QPushButton) if one.isVisible()]


def test_another_mentor_is_asked_for_by_key(qtbot: QtBot) -> None:
    others, wanted = Others(), list[int]()
    qtbot.addWidget(others)
    others.wanted.connect(wanted.append)
    assert others.isHidden()
    others.show_others((Other(7, "Ruth", 81, "1 free place"), Other(8, "Sam", 64, "held by Bo")))
    first, second = buttons(others)
    assert second.accessibleName() == "Compare with Sam instead, 64, held by Bo"
    QTest.keyClick(second, Qt.Key.Key_Space)
    others.show_others((Other(9, "Tess", 55, "no free place"),))
    assert buttons(others) == [first]
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert wanted == [8, 9]
    others.show_others(())
    assert others.isHidden()


def test_a_hostile_name_of_another_mentor_is_plain_and_short(qtbot: QtBot) -> None:
    others, name = Others(), f"{HOSTILE} {'x' * 200}"
    qtbot.addWidget(others)
    others.show_others((Other(7, name, 81, HOSTILE),))
    (button,) = buttons(others)
    assert len(button.text().replace("&&", "&")) <= LONGEST
    assert "& {" not in button.text().replace("&&", "")  # no mnemonic is made of it
    assert name in button.accessibleName()
    assert "<img" not in button.toolTip()
    plain = Qt.TextFormat.PlainText
    assert all(label.textFormat() is plain for label in others.findChildren(QLabel))
