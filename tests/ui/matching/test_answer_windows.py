"""What the windows of answers share, and the small ones: keys, marks, figures, hostile words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.matching.differences import Difference
from mentordesk.matching.forecast import Forecast, Gap, Subject, Wanted
from mentordesk.matching.slip_findings import Finding
from mentordesk.matching.trade_off import Compromise
from mentordesk.services.proof_slips import Checked
from mentordesk.ui.matching.checked_dialog import CheckedDialog
from mentordesk.ui.matching.curve import Curve
from mentordesk.ui.matching.forecast_dialog import ForecastDialog
from mentordesk.ui.matching.frame import SIGNS, AnswerWindow, Mark, link, scrolled
from mentordesk.ui.matching.telling import NAMED, change, listed, points
from mentordesk.ui.rows import CHIPS_ROLE
from mentordesk.ui.table import RowsTable
from tests.ui.matching.asked import marks, texts

HOSTILE = "<img src=x> & {floor} %1"
DASH = "\N{EN DASH}"
KEY = Qt.Key


def shown(window: QWidget, qtbot: QtBot) -> None:
    """Put a window on the screen."""
    qtbot.addWidget(window)
    window.show()


@pytest.mark.parametrize("pressed", [KEY.Key_Escape, KEY.Key_Return])
def test_enter_and_escape_leave_an_answer_and_press_nothing_else(
    qtbot: QtBot, pressed: Qt.Key
) -> None:
    window, done = AnswerWindow("answer", "Answer", None), list[str]()
    window.head(HOSTILE, HOSTILE)
    window.offer("&Save…", "save", lambda: done.append("saved"))
    window.end(400, 200)
    shown(window, qtbot)
    QTest.keyClick(window, pressed)
    assert not window.isVisible()
    assert window.result() == window.DialogCode.Rejected
    assert done == []


def test_an_offer_is_reached_by_tab_before_close(qtbot: QtBot) -> None:
    window, done = AnswerWindow("answer", "Answer", None), list[str]()
    first = window.offer("&Save…", "save", lambda: done.append("saved"))
    second = window.offer("&Check…", "check", lambda: done.append("checked"))
    window.column.addWidget(QLineEdit())
    window.end(400, 200)
    shown(window, qtbot)
    close = next(b for b in window._buttons.buttons() if b not in (first, second))
    walk = sorted((first, second, close), key=lambda one: one.x())
    assert walk[0].nextInFocusChain() is walk[1]
    assert walk[1].nextInFocusChain() is walk[2]
    QTest.keyClick(first, KEY.Key_Space)
    assert done == ["saved"]
    assert window.isVisible()


def test_headings_are_plain_and_a_missing_sentence_leaves_no_gap(qtbot: QtBot) -> None:
    window = AnswerWindow("answer", "Answer", None)
    window.head(HOSTILE)
    window.end(400, 200)
    shown(window, qtbot)
    heading = window.findChild(QLabel, "answer.heading")
    assert heading is not None
    assert heading.text() == HOSTILE
    assert heading.textFormat() is Qt.TextFormat.PlainText
    assert window.findChild(QLabel, "answer.sentence") is None


@pytest.mark.parametrize("look", SIGNS)
def test_a_mark_is_spoken_and_not_only_coloured(qtbot: QtBot, look: str) -> None:
    mark = Mark(look, HOSTILE)
    shown(mark, qtbot)
    lead = {"good": "Good: ", "warn": "Note: ", "bad": "Not so: ", "": ""}[look]
    assert mark.accessibleName() == f"{lead}{HOSTILE}"
    assert mark.sentence.text() == HOSTILE


def test_a_link_is_pressed_by_the_space_bar_only_where_it_stands(qtbot: QtBot) -> None:
    done: list[None] = []
    area, column = scrolled("Reasons")
    button = link("Why…", lambda: done.append(None))
    column.addWidget(button)
    shown(area, qtbot)
    assert area.accessibleName() == "Reasons"
    assert not button.autoDefault()
    QTest.keyClick(button, KEY.Key_Space)
    assert len(done) == 1


def test_figures_in_points() -> None:
    assert [points(one) for one in (None, 0, 49, 3_120_400)] == [DASH, "0.0", "0.0", "3,120.4"]
    assert [change(one) for one in (0, 49, -49, 2_500, -300)] == ["0", "0", "0", "+2.5", "-0.3"]


@given(st.lists(st.text(alphabet="abÄ<&", min_size=1, max_size=5), max_size=30))
def test_a_list_of_names_says_how_many_it_leaves_out(names: list[str]) -> None:
    told = listed(names)
    left = len(names) - NAMED
    assert told.startswith(", ".join(names[:NAMED]))
    assert told.endswith(f" and {left} more") is (left > 0)


def checked(*findings: tuple[str, bool]) -> Checked:
    """What a check found."""
    return Checked(tuple(Finding("check", holds, sentence) for sentence, holds in findings))


def test_what_does_not_hold_stands_first(qtbot: QtBot) -> None:
    found = checked(("Totals agree.", True), (f"{HOSTILE} is no pair.", False), ("So.", True))
    window = CheckedDialog(Path(f"/x/{HOSTILE}.json"), found, True, None)
    shown(window, qtbot)
    told = marks(window)
    assert told == [found.sentence, f"{HOSTILE} is no pair.", "Totals agree.", "So."]
    assert f"{HOSTILE}.json" in texts(window)
    verdict = window.findChild(Mark, "checked_slip.verdict")
    assert verdict is not None
    assert verdict.accessibleName().startswith("Not so: ")


def test_a_slip_of_elsewhere_is_said_to_be_of_elsewhere(qtbot: QtBot) -> None:
    window = CheckedDialog(Path("slip.json"), checked(("Totals agree.", True)), False, None)
    shown(window, qtbot)
    assert "not compared with the board" in marks(window)[-1]
    verdict = window.findChild(Mark, "checked_slip.verdict")
    assert verdict is not None
    assert verdict.accessibleName().startswith("Good: ")


GAPS = (
    Gap(Subject.SECTOR, HOSTILE, 9, 4, 5),
    Gap(Subject.SECTOR, "Public", 2, 1, 3),
    Gap(Subject.SECTOR, "Academic", 10, 1, 0),
)


def ahead(*gaps: Gap, unmatched: tuple[int, ...] = (), recruits: int = 0) -> Forecast:
    """A look ahead."""
    wanted = (Wanted("Public", recruits),) if recruits else ()
    return Forecast(12, 9, 9, 1, unmatched, wanted, 9 + recruits, gaps, f"{HOSTILE}.")


def test_the_forecast_names_what_to_look_for_only_where_somebody_is_wanted(qtbot: QtBot) -> None:
    for found, words, spoken in (
        (ahead(), "12 mentees, 9 places: 9 would be placed.", "Good: "),
        (ahead(unmatched=(1,), recruits=2), "with the mentors to look for, 11.", "Note: "),
    ):
        window = ForecastDialog(found, None)
        shown(window, qtbot)
        assert words in texts(window)
        assert ("look for" in texts(window)) is bool(found.recruits)
        mark = window.findChild(Mark, "forecast.sentence")
        assert mark is not None
        assert mark.accessibleName() == f"{spoken}{HOSTILE}."


def test_gaps_are_sorted_by_number_and_those_of_nobody_are_said_so(qtbot: QtBot) -> None:
    window = ForecastDialog(ahead(*GAPS), None)
    shown(window, qtbot)
    assert "Nobody named any yet." in texts(window)
    (table,) = window.findChildren(RowsTable)
    table.when_sorted_by(1)
    assert [table.rows.index(row, 1).data() for row in range(3)] == ["2", "9", "10"]
    assert table.rows.index(1, 0).data() == HOSTILE
    chips = [table.rows.index(row, 3).data(CHIPS_ROLE)[0] for row in range(3)]
    assert [(chip.text, chip.look) for chip in chips] == [
        ("enough", "good"),
        ("4 short", "bad"),
        ("10 short", "bad"),
    ]


def answer(floor: int, total: int, worst: int | None) -> Compromise:
    """An answer above a floor."""
    nothing = Difference((), 3, 3, total, total, worst, worst)
    return Compromise(floor, 3, total, worst, nothing, f"Floor {floor} & <b>.")


@pytest.mark.parametrize(
    "answers",
    [
        (),
        (answer(0, 250_000, None),),
        (answer(0, 250_000, 30_000), answer(40, 250_000, 30_000), answer(50, 240_000, 52_000)),
    ],
    ids=["none", "one without pairs", "several"],
)
def test_the_curve_is_drawn_of_any_number_of_answers(
    qtbot: QtBot, answers: tuple[Compromise, ...]
) -> None:
    curve = Curve(answers)
    curve.resize(curve.sizeHint())
    shown(curve, qtbot)
    assert all(one.sentence in curve.accessibleName() for one in answers)
    before = curve.grab().toImage()
    curve.choose(len(answers) - 1)
    assert (curve.grab().toImage() != before) is (len(answers) > 1)
