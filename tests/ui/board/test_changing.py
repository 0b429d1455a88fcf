"""A list is told only what is different: rows that come, go or say something else."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from mentordesk.services.board import MenteeCard
from mentordesk.ui.board import delegates, ordering
from mentordesk.ui.board.changing import change_between
from mentordesk.ui.board.fit import Fit
from tests.ui.board.boards import drawn_mentors, small_board
from tests.ui.board.hands import Lists
from tests.ui.board.seated import Seated

ROWS = st.lists(st.integers(1, 6), max_size=8, unique=True)
WORDS = st.lists(st.sampled_from("ab"), min_size=16, max_size=16)


def without(rows: list[int]) -> list[list[int]]:
    """The rows without one stretch of them, which may be empty."""
    ends = range(len(rows) + 1)
    return [rows[:start] + rows[end:] for end in ends for start in range(end + 1)]


@given(ROWS, ROWS, WORDS, st.sets(st.integers(1, 6), max_size=2))
def test_what_is_told_leads_from_the_rows_before_to_those_after(
    before: list[int], after: list[int], words: list[str], held: set[int]
) -> None:
    old = [f"{who}{word}" for who, word in zip(before, words, strict=False)]
    new = [f"{who}{word}" for who, word in zip(after, words[8:], strict=False)]
    change = change_between((tuple(before), old), (tuple(after), new), held)
    if change is None:
        gone = set(before) - set(after)
        assert gone & held or not (after in without(before) or before in without(after))
        return
    assert not (change.gone and change.came)
    assert held.isdisjoint(before[change.first : change.first + change.gone])
    shown = list(old)
    shown[change.first : change.first + change.gone] = new[
        change.first : change.first + change.came
    ]
    for row in change.altered:
        assert shown[row] != new[row]
        shown[row] = new[row]
    assert shown == new


@given(ROWS, st.integers(0, 7), st.integers(0, 7))
def test_one_stretch_that_goes_or_comes_is_never_shown_anew(
    rows: list[int], one: int, other: int
) -> None:
    start, end = sorted((one, other))
    fewer = rows[:start] + rows[end:]
    gone = change_between((tuple(rows), rows), (tuple(fewer), fewer), ())
    came = change_between((tuple(fewer), fewer), (tuple(rows), rows), ())
    assert gone is not None
    assert came is not None
    assert gone.gone == came.came == len(rows) - len(fewer)
    assert gone.altered == came.altered == ()


class Told:
    """What a model tells its list, as short words."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.words: list[str] = []
        say = self.words.append
        model.modelReset.connect(lambda: say("anew"))
        model.rowsInserted.connect(lambda _, first, last: say(f"came {first}-{last}"))
        model.rowsRemoved.connect(lambda _, first, last: say(f"gone {first}-{last}"))
        model.dataChanged.connect(lambda top, *_: say(f"altered {top.row()}"))


def test_undo_tells_of_nobody_but_the_two_it_concerns(seated: Seated) -> None:
    seated.drop("Liam Chen", "Zoe Walker")
    parts = seated.tab.parts
    left, right = Told(parts.waiting.cards), Told(parts.mentors.cards)
    seated.tab.work.desk.undo()
    place = [card.name for card in parts.waiting.cards.cards].index("Liam Chen")
    assert left.words == [f"came {place}-{place}"]
    assert right.words == [f"altered {seated.row('Zoe Walker')}"]
    seated.tab.refresh()
    assert left.words == [f"came {place}-{place}"]
    assert len(right.words) == 1


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whose cards were drawn, rather than taken from the pictures kept."""
    names: list[str] = []

    def counted(draw: Callable[..., None], name: Callable[..., str]) -> Callable[..., None]:
        def drawing(*args: object) -> None:
            names.append(name(args[2]))
            draw(*args)

        return drawing

    for side in ("mentor", "mentee"):
        draw = getattr(delegates, f"draw_{side}")
        monkeypatch.setattr(delegates, f"draw_{side}", counted(draw, lambda look: look.card.name))
    return names


def test_a_card_is_drawn_again_only_where_it_says_something_else(
    lists: Lists, drawn: list[str]
) -> None:
    one, *others = lists.mentors.cards.cards
    lists.mentors.grab()
    drawn.clear()
    lists.mentors.show_rows((*others, replace(one, place="Perth")))
    lists.mentors.grab()
    assert drawn == [one.name]
    lists.mentors.cards.show(())
    lists.mentors.show_rows((*others, one))
    lists.mentors.grab()
    assert drawn == [one.name, one.name]


@pytest.mark.usefixtures("qapp")
def test_pictures_seen_longest_ago_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delegates, "KEPT", 2)
    paper, option, drawn = QPixmap(30, 30), QStyleOptionViewItem(), list[str]()
    option.rect = paper.rect()
    painter, pictures = QPainter(paper), delegates._Pictures()

    def noted(card: str) -> delegates.Drawing:
        return lambda _: drawn.append(card)

    for card in "abacab":
        pictures.show(painter, option, (card, card), noted(card))
    assert "".join(drawn) == "abcb"
    pictures.show(painter, option, ("another b", "b"), lambda _: drawn.append("another"))
    assert drawn[-1] == "another"
    painter.end()


def test_the_drawer_is_filled_again_only_where_something_is_new(
    seated: Seated, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = seated.tab.parts
    filled: list[str] = []
    show = parts.drawer.show_pair

    def counted(mentee: MenteeCard, *rest: Any) -> None:
        filled.append(mentee.name)
        show(mentee, *rest)

    monkeypatch.setattr(parts.drawer, "show_pair", counted)
    seated.choose("Liam Chen")
    seated.click("Zoe Walker")
    assert filled == ["Liam Chen"]
    parts.following.show()
    seated.tab.parts.following.choose_pair(seated.number("Liam Chen"), seated.number("Zoe Walker"))
    assert filled == ["Liam Chen"]
    seated.drop("Priya Patel", "Zoe Walker")
    # In hand; put down; compared as the drop asks; paired.
    assert filled[1:] == ["Priya Patel", "Liam Chen", "Priya Patel", "Priya Patel"]
    assert seated.compared == ("Priya Patel", "Zoe Walker")


def test_mentors_that_stay_in_their_order_ask_for_nobodys_fit(
    seated: Seated, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = seated.tab.parts
    seated.choose("Liam Chen")
    order = [one.name for one in parts.mentors.cards.cards]
    asked: list[int] = []

    def fits(mentee: int) -> dict[int, Fit]:
        asked.append(mentee)
        return {}

    monkeypatch.setattr(parts.advice, "fits", fits)
    seated.tab.showing.search("nobody is called so")
    assert not drawn_mentors(parts.mentors)
    seated.tab.showing.search("")
    assert asked == []
    assert sorted(one.name for one in parts.mentors.cards.cards) == sorted(order)


def test_names_are_folded_once_for_all_orders() -> None:
    ordering._key.cache_clear()
    mentors = small_board().mentors
    first = ordering.arranged(mentors, ordering.Sort.SECTOR, {})
    folded = ordering._key.cache_info().misses
    assert folded
    assert ordering.arranged(mentors, ordering.Sort.SECTOR, {}) == first
    assert ordering._key.cache_info().misses == folded
