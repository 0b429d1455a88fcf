"""A drag over the board, with synthesised events, drawn as text."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from pytestqt.qtbot import QtBot

from mentordesk.ui.board.edge_scroll import EDGE, TOP_SPEED, speed_at
from mentordesk.ui.board.models import COPY, mime_of
from tests.ui.board.boards import BLOCK, drawn_mentees, drawn_mentors, mentor
from tests.ui.board.hands import Lists, centre, drag_over, drop_on, leave

AMELIA, ARJUN, MAYA, ZOE = range(4)


def test_at_rest_the_cards_show_their_places(lists: Lists) -> None:
    assert drawn_mentors(lists.mentors) == (
        "Amelia Fraser: free, free, free\n"
        "Arjun Kaur: free\n"
        "Maya Singh: Grace Kim\n"
        "Zoe Walker: free, free"
    )
    assert drawn_mentees(lists.waiting) == "Priya Patel\nLiam Chen\nMateo Garcia"


def test_picked_up_every_card_shows_its_fit(lists: Lists) -> None:
    lists.pick_up(0)
    lists.hand.reasons[11] = ("digital", "both Sydney")
    assert drawn_mentors(lists.mentors) == (
        "Amelia Fraser: free, free, free | 22 | Weak\n"
        f"Arjun Kaur: free | -- | {BLOCK.sentence}\n"
        "Maya Singh: Grace Kim | 74 | Full. Drop to swap\n"
        "Zoe Walker: free, free | 91 | Strong · digital · both Sydney"
    )
    assert drawn_mentees(lists.waiting) == "(Priya Patel)\nLiam Chen\nMateo Garcia"


def test_over_a_target_the_newcomer_is_in_the_free_place(lists: Lists) -> None:
    lists.pick_up(0)
    assert drag_over(lists.mentors, mime_of(lists.hand.mentees), centre(lists.mentors, ZOE))
    last = drawn_mentors(lists.mentors).splitlines()[ZOE]
    assert last == "[Zoe Walker: +Priya Patel, free | 91 | Strong]"
    assert lists.said.last.startswith("Let go to pair Priya Patel with Zoe Walker. Fit 91")
    leave(lists.mentors)
    assert lists.hand.target is None
    assert "[" not in drawn_mentors(lists.mentors)


def test_the_target_moves_on(lists: Lists) -> None:
    moves: list[tuple[int, int]] = []
    lists.carrying.aimed.connect(lambda old, new: moves.append((old, new)))
    lists.pick_up(0)
    data = mime_of(lists.hand.mentees)
    for row in (ZOE, ZOE, MAYA):
        drag_over(lists.mentors, data, centre(lists.mentors, row))
    assert moves == [(0, 11), (11, 12)]


def test_a_blocked_mentor_refuses_and_says_why(lists: Lists, qtbot: QtBot) -> None:
    lists.pick_up(0)
    data = mime_of(lists.hand.mentees)
    with qtbot.assertNotEmitted(lists.mentors.cards.pairing_wanted, wait=30):
        assert not drop_on(lists.mentors, data, centre(lists.mentors, ARJUN))
    assert lists.said.last == f"Priya Patel cannot be paired with Arjun Kaur. {BLOCK.sentence}"


def test_a_full_mentor_takes_the_drop_and_asks(lists: Lists, qtbot: QtBot) -> None:
    lists.pick_up(0)
    with qtbot.waitSignal(lists.mentors.cards.pairing_wanted) as heard:
        assert drop_on(lists.mentors, mime_of(lists.hand.mentees), centre(lists.mentors, MAYA))
    assert heard.args == [[1], 12]
    assert "Maya Singh is full" in lists.said.last


def test_several_mentees_are_dropped_together(lists: Lists, qtbot: QtBot) -> None:
    lists.pick_up(0, 1)
    with qtbot.waitSignal(lists.mentors.cards.pairing_wanted) as heard:
        assert drop_on(lists.mentors, mime_of(lists.hand.mentees), centre(lists.mentors, AMELIA))
    assert heard.args == [[1, 2], 14]


def test_between_cards_nothing_is_taken(lists: Lists) -> None:
    lists.pick_up(0)
    below = QPoint(5, lists.mentors.viewport().height() - 3)
    assert not drop_on(lists.mentors, mime_of(lists.hand.mentees), below)


def test_files_are_left_to_the_window(lists: Lists) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/July intake/a.xlsx")])
    assert not drag_over(lists.mentors, files, centre(lists.mentors, ZOE))
    assert not drag_over(lists.waiting, files, centre(lists.waiting, 0))


def test_a_paired_mentee_can_be_dragged_back(lists: Lists, qtbot: QtBot) -> None:
    grace = lists.board.mentees[3]
    with qtbot.waitSignal(lists.waiting.cards.release_wanted) as heard:
        assert drop_on(lists.waiting, mime_of([grace]), centre(lists.waiting, 1))
    assert heard.args == [[4]]
    assert not drop_on(lists.waiting, mime_of(lists.board.waiting[:1]), centre(lists.waiting, 1))


class _NoDrag:
    """Stands for Qt's blocking drag: remembers what was carried, lets go nowhere or on a list."""

    def __init__(self, answer: Qt.DropAction) -> None:
        self.answer, self.carried, self.pictured = answer, "", False

    def exec(self, drag: QDrag, actions: Qt.DropAction) -> Qt.DropAction:
        self.carried = drag.mimeData().text()
        self.pictured = not drag.pixmap().isNull()
        assert actions == COPY
        return self.answer


@pytest.mark.parametrize("answer", [COPY, Qt.DropAction.IgnoreAction])
def test_a_drag_carries_the_selection(
    lists: Lists, monkeypatch: pytest.MonkeyPatch, answer: Qt.DropAction
) -> None:
    qt = _NoDrag(answer)
    monkeypatch.setattr(QDrag, "exec", lambda drag, actions: qt.exec(drag, actions))  # noqa: PLW0108 - binds the drag
    ended: list[bool] = []
    lists.waiting.drag_ended.connect(ended.append)
    lists.waiting.selectAll()
    lists.choose(1)
    lists.waiting.selectAll()
    lists.waiting.startDrag(COPY)
    assert ended == [answer == COPY]
    assert qt.pictured
    assert qt.carried == "Liam Chen\nPriya Patel\nMateo Garcia"
    assert lists.said.last == "Dragging Liam Chen and 2 more. Drop on a mentor; Esc cancels."
    assert not lists.carrying.dragging


def test_nothing_selected_nothing_dragged(lists: Lists) -> None:
    lists.waiting.clearSelection()
    lists.waiting.startDrag(COPY)
    assert not lists.hand.carrying


@pytest.mark.parametrize(
    ("y", "speed"),
    [(0, -TOP_SPEED), (EDGE, 0), (200, 0), (400 - EDGE, 0), (400, TOP_SPEED), (470, TOP_SPEED)],
)
def test_the_nearer_the_edge_the_faster(y: int, speed: int) -> None:
    assert speed_at(y, 400) == speed


def test_just_inside_the_edge_it_creeps() -> None:
    assert speed_at(EDGE - 1, 400) == -1
    assert speed_at(400 - EDGE + 1, 400) == 1


def test_holding_at_the_edge_scrolls(lists: Lists, qtbot: QtBot) -> None:
    many = tuple(mentor(100 + n, f"Mentor {n:02d}") for n in range(60))
    lists.mentors.cards.show(many)
    lists.pick_up(0)
    bar = lists.mentors.verticalScrollBar()
    data = mime_of(lists.hand.mentees)
    bottom = QPoint(40, lists.mentors.viewport().height() - 2)
    drag_over(lists.mentors, data, bottom)
    qtbot.waitUntil(lambda: bar.value() > 40)
    assert not lists.mentors.grab().isNull()
    leave(lists.mentors)
    stopped = bar.value()
    qtbot.wait(60)
    assert bar.value() == stopped
    drag_over(lists.mentors, data, QPoint(40, 2))
    qtbot.waitUntil(lambda: bar.value() == 0)
    leave(lists.mentors)
