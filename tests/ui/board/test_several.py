"""Several mentees in hand: what the cards say, what is drawn, and one step for all of them."""

import pytest

from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.services.board import MenteeCard
from mentordesk.ui.board import words
from mentordesk.ui.board.carrying import Carrying
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.models import mime_of
from tests.ui.board.boards import BLOCK, FITS, drawn_mentees, drawn_mentors, small_board
from tests.ui.board.hands import Lists, centre, drag_over
from tests.ui.board.seated import AT_REST, Seated

PRIYA, LIAM, MATEO, GRACE = small_board().mentees
AMELIA, ARJUN, MAYA, ZOE = small_board().mentors
ROW = {"Amelia": 0, "Arjun": 1, "Maya": 2, "Zoe": 3}


@pytest.mark.parametrize(
    ("mentees", "names"),
    [
        ((PRIYA,), "Priya Patel"),
        ((PRIYA, LIAM), "Priya Patel and Liam Chen"),
        ((PRIYA, LIAM, MATEO), "Priya Patel and 2 more"),
    ],
)
def test_names_of_those_in_hand(mentees: tuple[MenteeCard, ...], names: str) -> None:
    assert words.names_of(mentees) == names


def test_free_places_in_words() -> None:
    assert words.free_places(AMELIA) == "3 free places"
    assert words.free_places(ARJUN) == "1 free place"
    assert words.free_places(MAYA) == "no free place"
    assert words.too_many(ARJUN, 2) == "Arjun Kaur has 1 free place; 2 mentees do not fit."


def test_the_cards_say_who_has_room_for_all(lists: Lists) -> None:
    lists.pick_up(0, 1, 2)
    assert drawn_mentors(lists.mentors) == (
        "Amelia Fraser: free, free, free | 22 | Weak\n"
        f"Arjun Kaur: free | -- | {BLOCK.sentence}\n"
        "Maya Singh: Grace Kim | 74 | no free place\n"
        "Zoe Walker: free, free | 91 | Only 2 free places"
    )
    assert drawn_mentees(lists.waiting) == "(Priya Patel)\n(Liam Chen)\n(Mateo Garcia)"


def test_all_newcomers_are_drawn_where_they_fit(lists: Lists) -> None:
    lists.pick_up(0, 1)
    data = mime_of(lists.hand.mentees)
    drag_over(lists.mentors, data, centre(lists.mentors, ROW["Amelia"]))
    first = drawn_mentors(lists.mentors).splitlines()[0]
    assert first == "[Amelia Fraser: +Priya Patel, +Liam Chen, free | 22 | Weak]"
    assert lists.said.last == "Let go to pair Priya Patel and Liam Chen with Amelia Fraser."


def test_nobody_is_drawn_where_not_all_fit(lists: Lists) -> None:
    lists.pick_up(0, 1, 2)
    data = mime_of(lists.hand.mentees)
    drag_over(lists.mentors, data, centre(lists.mentors, ROW["Zoe"]))
    assert "+" not in drawn_mentors(lists.mentors)
    assert lists.said.last == "Zoe Walker has 2 free places; 3 mentees do not fit."


def test_what_forbids_one_forbids_them_all(lists: Lists) -> None:
    never = Forbidden(Rule.BANNED, "Liam Chen and Zoe Walker shall not be paired.")
    fits = {1: {11: Fit(90), 13: FITS[13]}, 2: {11: Fit(50, None, 0.0, (never,)), 13: FITS[13]}}
    hand = Hand()
    carrying = Carrying(hand, lambda mentee: fits[mentee], lists)
    carrying.pick_up((PRIYA, LIAM))
    assert hand.fits[11] == Fit(90, None, 0.0, (never,))
    assert hand.fits[13].blocked == (BLOCK,)
    carrying.pick_up((PRIYA,))
    assert hand.fits[11] == Fit(90)


def test_a_mentee_nobody_knows_forbids_nothing(lists: Lists) -> None:
    hand = Hand()
    carrying = Carrying(hand, lambda mentee: {11: Fit(90)} if mentee == 1 else {}, lists)
    carrying.pick_up((PRIYA, LIAM))
    assert hand.fits == {11: Fit(90)}
    carrying.pick_up((LIAM, PRIYA))
    assert hand.fits == {}


def test_two_dropped_together_are_one_step(seated: Seated) -> None:
    assert seated.drop_all(("Priya Patel", "Liam Chen"), "Zoe Walker")
    desk = seated.tab.work.desk
    assert seated.pairs == {
        "Grace Kim": "Maya Singh",
        "Priya Patel": "Zoe Walker",
        "Liam Chen": "Zoe Walker",
    }
    assert desk.undo_label == "Pair Priya Patel and Liam Chen with Zoe Walker"
    assert "Zoe Walker: Priya Patel^, Liam Chen^" in seated.drawn
    seated.tab.toast.undo.click()
    assert seated.drawn.replace("[", "").replace("]", "") == AT_REST
    assert seated.said.last == "Undone: Pair Priya Patel and Liam Chen with Zoe Walker"
    assert desk.redo_label == "Pair Priya Patel and Liam Chen with Zoe Walker"
    desk.redo()
    assert len(seated.pairs) == 3


def test_two_for_one_place_are_refused_together(seated: Seated) -> None:
    seated.drop_all(("Priya Patel", "Liam Chen"), "Henrik Larsen")
    assert seated.said.last == "Henrik Larsen has 1 free place; 2 mentees do not fit."
    assert seated.drawn == AT_REST


def test_one_who_is_not_ready_stops_them_all(seated: Seated) -> None:
    assert not seated.drop_all(("Priya Patel", "Mateo Garcia"), "Zoe Walker")
    assert any("Mateo Garcia" in said and "not ready" in said for said in seated.said.sentences)
    assert seated.drawn == AT_REST


def test_who_is_there_already_is_not_asked_for_again(seated: Seated) -> None:
    parts, maya = seated.tab.parts, seated.number("Maya Singh")
    before = seated.tab.work.desk.undo_label
    parts.acting.pair([seated.number("Grace Kim")], maya)
    parts.acting.pair([], maya)
    parts.acting.pair([seated.number("Liam Chen")], 999_999)
    parts.acting.pair([999_999], maya)
    assert seated.tab.work.desk.undo_label == before


def test_paired_and_waiting_mentees_may_come_together(seated: Seated) -> None:
    seated.drop_all(("Grace Kim", "Priya Patel"), "Zoe Walker")
    assert seated.pairs == {"Grace Kim": "Zoe Walker", "Priya Patel": "Zoe Walker"}
    seated.tab.work.desk.undo()
    assert seated.pairs == {"Grace Kim": "Maya Singh"}
