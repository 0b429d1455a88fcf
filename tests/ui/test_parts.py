"""Small parts of the window on their own: chips, choices, cards, tables with verbs, the tabs."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.chips import HEIGHT, chip_colours, chip_font, chip_width, draw_chip
from mentordesk.ui.listing import Filter, Listing, listing
from mentordesk.ui.overview.bars import ShareBar
from mentordesk.ui.parts import Card, ChipRow, ChoiceRow, EmptyPage, IconLabel, clear, counted
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.tab_strip import TabStrip
from mentordesk.ui.tokens import DARK, LIGHT, contrast

CHIPS = (("all", "All"), ("r&d", "R&D"), ("late", "Late"))
LOOKS = ("good", "warn", "bad", "accent", "plain", "new", "label", "old", "soft")


@dataclass(frozen=True)
class Thing:
    number: int
    name: str


COLUMNS = (Column("Name", lambda row: row.name), Column("Number", lambda row: str(row.number)))
FILTERS = (Filter("all", "All", lambda _row: True), Filter("odd", "Odd", lambda r: r.number % 2))
THINGS = tuple(Thing(number, f"Thing {number}") for number in range(6))


def _painted(chip: Chip) -> QImage:
    image = QImage(QSize(220, 40), QImage.Format.Format_ARGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    font = chip_font(QApplication.font())
    painter.setFont(font)
    draw_chip(painter, QRect(4, 4, chip_width(chip, QFontMetrics(font)), HEIGHT), chip, LIGHT)
    painter.end()
    return image


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_of_a_chip_is_drawn(look: str) -> None:
    blank = QImage(QSize(220, 40), QImage.Format.Format_ARGB32)
    blank.fill(QColor("#ffffff"))
    assert _painted(Chip("Ready", look)) != blank


def test_a_struck_out_chip_looks_different() -> None:
    assert _painted(Chip("Sydney", "old")) != _painted(Chip("Sydney", "soft"))


@pytest.mark.parametrize("look", LOOKS[:6])
def test_chips_can_be_read_in_both_themes(look: str) -> None:
    for tokens in (LIGHT, DARK):
        ink, ground = chip_colours(tokens, look)
        assert contrast(ink, ground) >= 4.5


def test_an_icon_makes_a_chip_wider() -> None:
    metrics = QFontMetrics(chip_font(QApplication.font()))
    assert chip_width(Chip("Late", "bad", "clock"), metrics) > chip_width(Chip("Late"), metrics)


@pytest.mark.parametrize("kind", [ChipRow, ChoiceRow])
def test_one_choice_is_on_at_a_time(kind: type[ChipRow] | type[ChoiceRow], qtbot: QtBot) -> None:
    row = kind("Show", CHIPS)
    qtbot.addWidget(row)
    said: list[str] = []
    row.chosen.connect(said.append)
    assert row.key == "all"
    row.turn_on("late")
    assert row.key == "late"
    assert said == ["late"]
    row.show_count("late", 3)
    assert row.accessibleName() == "Show"


def test_chips_that_stand_for_nobody_are_hidden_until_asked_for(qtbot: QtBot) -> None:
    row = ChipRow("Show", CHIPS)
    qtbot.addWidget(row)
    row.resize(900, 40)
    row.show()
    for key in ("all", "r&d", "late"):
        row.show_count(key, 0)
    seen = [one.text() for one in row.findChildren(QPushButton) if one.isVisible()]
    assert seen == ["All 0"]
    row.turn_on("late")
    seen = [one.text() for one in row.findChildren(QPushButton) if one.isVisible()]
    assert seen == ["All 0", "Late 0"]
    row.show_count("r&d", 2)
    assert "R&&D 2" in [one.text() for one in row.findChildren(QPushButton) if one.isVisible()]


def test_verbs_of_a_narrow_list_are_in_a_menu(qtbot: QtBot) -> None:
    model: RowsModel[Thing] = RowsModel(COLUMNS, lambda row: row.number)
    narrow = Listing("things", "Things", model, FILTERS, compact=True)
    qtbot.addWidget(narrow)
    done: list[str] = []
    action = narrow.add_verb("&Do it", "", lambda: done.append("done"))
    more = next(one for one in narrow.findChildren(QToolButton) if one.menu() is not None)
    assert action in more.menu().actions()
    action.trigger()
    assert done == ["done"]
    assert isinstance(narrow.chips, ChoiceRow)


def test_a_verb_is_one_action_with_a_button(qtbot: QtBot) -> None:
    wide = listing("things", "Things", COLUMNS, lambda row: int(row.number), FILTERS)
    qtbot.addWidget(wide)
    done: list[str] = []
    action = wide.add_verb("&Do it", "check", lambda: done.append("done"), "primary")
    pressed = next(one for one in wide.findChildren(QPushButton) if one.text() == "&Do it")
    pressed.click()
    action.setEnabled(False)
    assert not pressed.isEnabled()
    assert done == ["done"]


def test_a_list_says_how_many_are_shown(qtbot: QtBot) -> None:
    wide = listing("things", "Things", COLUMNS, lambda row: int(row.number), FILTERS)
    qtbot.addWidget(wide)
    wide.show_rows(THINGS)
    said: list[tuple[int, int]] = []
    wide.narrowed.connect(lambda shown, whole: said.append((shown, whole)))
    wide.chips.turn_on("odd")
    wide.box.setText("thing 3")
    assert said[-2:] == [(3, 6), (1, 6)]
    wide.show_only(4)
    assert wide.table.chosen == (4,)
    assert wide.box.text() == ""
    assert wide.chips.key == "all"
    assert wide.counted("odd") == 3


def test_the_strip_shows_counts_and_whole_titles(qtbot: QtBot) -> None:
    strip = TabStrip()
    qtbot.addWidget(strip)
    strip.add("Letters & more", "mail")
    strip.add("Pairs", "pairs")
    assert strip.tabText(0) == "Letters && more"
    assert strip.accessibleTabName(0) == "Letters & more"
    strip.set_badge(1, 12)
    strip.set_badge(1, 7)
    assert (strip.badge(0), strip.badge(1)) == (0, 7)
    strip.set_badge(1, 0)
    assert strip.badge(1) == 0
    strip.set_badge(0, 0)
    assert strip.badge(0) == 0


def test_an_empty_page_offers_what_to_do(qtbot: QtBot) -> None:
    page = EmptyPage("people", "Nobody yet", "Drop the forms here.")
    qtbot.addWidget(page)
    done: list[str] = []
    page.offer("Import…", lambda: done.append("import")).click()
    page.offer("Later", lambda: done.append("later"), primary=False).click()
    assert done == ["import", "later"]


def test_a_layout_is_cleared_with_what_is_within(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, inner = QVBoxLayout(holder), QVBoxLayout()
    column.addWidget(Card("One", "note"))
    column.addLayout(inner)
    inner.addWidget(IconLabel("check"))
    inner.addStretch(1)
    clear(column)
    assert column.count() == 0
    assert inner.count() == 0


@pytest.mark.parametrize(
    ("number", "one", "several", "words"),
    [(0, "pair", "", "0 pairs"), (1, "pair", "", "1 pair"), (2, "person", "people", "2 people")],
)
def test_numbers_have_their_nouns(number: int, one: str, several: str, words: str) -> None:
    assert counted(number, one, several) == words


def test_shares_are_drawn_by_their_size(qtbot: QtBot) -> None:
    pictures = []
    for share, mark in ((0.0, None), (0.4, None), (5.0, None), (0.4, 0.9), (0.4, 7.0)):
        bar = ShareBar(share, mark)
        qtbot.addWidget(bar)
        bar.resize(200, 24)
        pictures.append(bar.grab().toImage())
    assert all(one != other for one, other in pairwise(pictures))
