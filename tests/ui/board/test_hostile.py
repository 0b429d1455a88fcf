"""Hostile names stay text wherever the board shows them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QListWidget, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.services.board import Board
from mentordesk.ui.board import descriptions, words
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.compare import CompareDrawer
from mentordesk.ui.board.confirm_dialog import ConfirmDialog, drafts_of
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout
from mentordesk.ui.board.mentee_art import MenteeLook, drag_picture, draw_mentee
from mentordesk.ui.board.mentor_art import MentorLook, draw_mentor
from mentordesk.ui.board.menus import full_menu, mentees_menu
from mentordesk.ui.board.models import carried_ids, mime_of
from mentordesk.ui.board.ordering import matches, searched
from mentordesk.ui.board.reason_dialog import BanDialog, OverrideDialog
from mentordesk.ui.board.toast import Toast
from mentordesk.ui.tokens import LIGHT
from tests.ui.board.boards import FixedReckoning, held, mentee, mentor
from tests.ui.board.hands import Lists
from tests.ui.board.hostile import HOSTILE, all_plain, has_pictures, labels_of, shown_by

TOOLTIP = Qt.ItemDataRole.ToolTipRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
NAMES = pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE)


def board_of(name: str) -> Board:
    """A board on which everybody and everything has this name."""
    one = held(mentee(4, name, place=name, topics=(name,)), 12, 100)
    waiting = mentee(1, name, stage=name, missing=(name,), ready=False)
    return Board(1, (waiting, one), (mentor(12, name, 1, mentees=(one,), sector=name),))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    qtbot.addWidget(made)
    return made


@NAMES
def test_a_card_is_drawn_within_its_cell(name: str, qapp: QApplication) -> None:
    board, font = board_of(name), qapp.font()
    looks = [
        MentorLook(board.mentors[0]),
        MentorLook(board.mentors[0], Fit(70, 0, 0.0), (name, name), carried=name),
        MentorLook(board.mentors[0], Fit(1, None, 0.0, (Forbidden(Rule.BANNED, name),))),
    ]
    layout = MentorLayout.of(font, 240)
    image = QImage(240, layout.height, QImage.Format.Format_ARGB32_Premultiplied)
    for look in looks:
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(font)
        draw_mentor(painter, layout, look, LIGHT)
        painter.end()
        sides = [image.pixelColor(x, y).alpha() for y in range(layout.height) for x in (0, 239)]
        assert max(sides) == 0
    small = MenteeLayout.of(font, 240)
    painter = QPainter(image)
    draw_mentee(painter, small, MenteeLook(board.waiting[0], "chosen"), LIGHT)
    painter.end()


@NAMES
def test_what_hangs_at_the_pointer_keeps_its_size(name: str, qapp: QApplication) -> None:
    plain = drag_picture((mentee(1, "Ana"), mentee(2, "Bea")), "Student", LIGHT, qapp.font())
    hostile = drag_picture((mentee(1, name), mentee(2, name)), name, LIGHT, qapp.font())
    assert hostile.size() == plain.size()


@NAMES
def test_tooltips_show_the_very_text_and_fetch_nothing(name: str, qtbot: QtBot) -> None:
    lists = Lists(board_of(name))
    qtbot.addWidget(lists)
    for model in (lists.waiting.cards, lists.mentors.cards):
        tooltip = model.index(0, 0).data(TOOLTIP)
        assert not has_pictures(tooltip)
        assert "<b>" not in tooltip
        assert "<img" not in tooltip
    if name == HOSTILE["image"]:
        assert name in shown_by(lists.mentors.cards.index(0, 0).data(TOOLTIP))


@NAMES
def test_a_screen_reader_hears_the_name(name: str, qtbot: QtBot) -> None:
    lists = Lists(board_of(name))
    qtbot.addWidget(lists)
    assert name in lists.mentors.cards.index(0, 0).data(ACCESSIBLE)
    assert name in lists.waiting.cards.index(0, 0).data(ACCESSIBLE)


@NAMES
def test_menus_have_one_line_each_and_no_mnemonics_of_strangers(name: str, page: QWidget) -> None:
    board = board_of(name)
    whom = board.mentors[0]
    full = full_menu(page, board.waiting[0], whom, lambda _: None, lambda: None)
    those = mentees_menu(page, whom, whom.mentees, lambda _: None)
    for action in (*full.actions(), *those.actions()):
        text = action.text()
        assert "\n" not in text
        assert len(text) < 160
        assert "&" not in text.replace("&&", "")


@NAMES
def test_dialogs_show_plain_text(name: str, page: QWidget) -> None:
    board = board_of(name)
    fits = {12: Fit(70, 0, 0.0, (Forbidden(Rule.BANNED, name),))}
    assign = AssignDialog(board.waiting[0], board.mentors, fits, page)
    confirm = ConfirmDialog(drafts_of(board), page)
    dialogs = [assign, confirm, OverrideDialog(name, (name,), page), BanDialog(name, page)]
    for dialog in dialogs:
        assert labels_of(dialog)
        assert all_plain(dialog)
    ranked = assign.findChild(QTreeWidget, "assign.list")
    assert isinstance(ranked, QTreeWidget)
    row = ranked.topLevelItem(0)
    assert row is not None
    assert "\n" not in row.text(1)
    assert not has_pictures(row.toolTip(3))
    drafts = confirm.findChild(QListWidget, "confirm.list")
    assert isinstance(drafts, QListWidget)
    assert "\n" not in drafts.item(0).text()


@NAMES
def test_the_drawer_stays_within_its_width(name: str, qtbot: QtBot) -> None:
    drawer = CompareDrawer()
    qtbot.addWidget(drawer)
    drawer.resize(270, 700)
    drawer.show()
    board = board_of(name)
    drawer.show_pair(board.waiting[0], board.mentors[0], FixedReckoning().compare(1, 12), name)
    qtbot.wait(1)
    assert drawer.width() == 270
    assert all_plain(drawer)
    button = drawer.buttons.assign
    assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()
    assert not has_pictures(button.toolTip())
    for label in labels_of(drawer):
        assert not has_pictures(label.toolTip())


@NAMES
def test_the_toast_is_one_line_that_fits(name: str, page: QWidget) -> None:
    page.show()
    toast = Toast(page)
    toast.say(f"{name} paired with {name}")
    assert "\n" not in toast.text
    assert len(toast.text) <= 120
    assert all_plain(toast)


@NAMES
def test_a_drag_carries_ids_whatever_the_name(name: str) -> None:
    assert carried_ids(mime_of([mentee(7, name), mentee(8, name)])) == [7, 8]


@NAMES
def test_sentences_keep_the_name_as_it_is(name: str) -> None:
    whom, who = mentor(12, name, 2), mentee(1, name)
    assert words.target_sentence((who,), whom, Fit(70)).count(name) >= 2
    assert words.names_of((who, who)).count(name) == 2
    assert name in words.too_many(whom, 3)
    assert name in descriptions.carried_tooltip(whom, Fit(70), ())


@NAMES
def test_a_filter_can_look_for_it(name: str) -> None:
    assert matches(searched(mentee(1, name)), "")
    assert matches(searched(mentor(1, name)), "sydney")
