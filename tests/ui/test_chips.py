"""Chips in a cell: all of them where there is room, else the first ones and how many more."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from mentordesk.ui.chips import GAP, chip_width, fitting
from mentordesk.ui.rows import Chip

DUE, LATE = Chip("Due", "warn"), Chip("145 days late", "bad", "clock")
CHANGE = (
    Chip("Job title", "label"),
    Chip("Library officer", "old"),
    Chip("→", "soft"),
    Chip("Acting branch librarian", "good"),
)


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    """How wide words are in the application's font."""
    return QFontMetrics(qapp.font())


def taken(chips: list[Chip], metrics: QFontMetrics) -> int:
    """Pixels that chips take in a row."""
    return sum(chip_width(one, metrics) for one in chips) + GAP * (len(chips) - 1)


def test_all_are_shown_where_they_just_fit(metrics: QFontMetrics) -> None:
    whole = taken([DUE, LATE], metrics)
    assert fitting((DUE, LATE), whole, metrics) == [DUE, LATE]
    assert fitting((DUE,), chip_width(DUE, metrics), metrics) == [DUE]


def test_a_chip_is_cut_while_enough_of_it_is_read(metrics: QFontMetrics) -> None:
    shown = fitting((DUE, LATE), taken([DUE, LATE], metrics) - 4, metrics)
    assert shown[0] == DUE
    assert shown[1].text.endswith("…")
    assert shown[1].text[:6] == LATE.text[:6]
    alone = fitting((LATE,), 60, metrics)
    assert len(alone) == 1
    assert alone[0].text.endswith("…")


def test_where_little_is_left_it_says_how_many_more(metrics: QFontMetrics) -> None:
    room = chip_width(DUE, metrics) + GAP + chip_width(Chip("+1"), metrics)
    assert fitting((DUE, LATE), room, metrics) == [DUE, Chip("+1")]


def test_of_a_difference_the_new_words_are_seen(metrics: QFontMetrics) -> None:
    """Not "Job title Library officer → …", while the cell has room for most of what is new."""
    room = taken([*CHANGE, Chip("…")], metrics) - 10
    shown = fitting((*CHANGE, Chip("Sector", "label"), *CHANGE[1:]), room, metrics)
    assert shown[:3] == list(CHANGE[:3])
    assert shown[3].text.startswith("Acting")
    assert shown[4] == Chip("…")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # only ever read
@given(room=st.integers(80, 700), few=st.integers(1, 8))
def test_nothing_stands_beyond_its_cell(metrics: QFontMetrics, room: int, few: int) -> None:
    shown = fitting((*CHANGE, *CHANGE)[:few], room, metrics)
    assert shown
    assert taken(shown, metrics) <= room + 12  # an ellipsis alone is never cut
