"""More of the board as a person uses it: the edge, Assign to…, zoom, and what a card tells."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.opening import open_programme
from tests.ui.board.programme import Somebody, enter, make_programme
from tests.window.desktop import Desktop, Point, what_is_missing
from tests.window.test_board_by_hand import AT_FIRST, Sitting, there

MISSING = what_is_missing()
pytestmark = [pytest.mark.person, pytest.mark.skipif(bool(MISSING), reason=MISSING)]
FAR = "Zz Farthest"
MANY = tuple(
    Somebody(f"Mentor {letter}{number}", Role.MENTOR, "Special", "Hobart", ("Law",))
    for letter in "ABCD"
    for number in range(12)
)


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    programme = make_programme(tmp_path / "scheme.mentordesk")
    with Desktop(1280, 800) as desktop:
        yield Sitting(desktop, programme, tmp_path)


@pytest.fixture
def long_board(tmp_path: Path) -> Iterator[Sitting]:
    """A board of more than fifty mentors; the last one by name is far below the edge."""
    programme = make_programme(tmp_path / "scheme.mentordesk")
    desk = open_programme(programme)
    enter(desk, list_intakes(desk)[0].intake_id, (*MANY, Somebody(FAR, Role.MENTOR)))
    desk.close()
    with Desktop(1280, 800) as desktop:
        yield Sitting(desktop, programme, tmp_path)


def in_sight(place: list[int]) -> Point | None:
    """A mentor's place where the pointer can be put; None above or below what is seen."""
    return (place[0], place[1]) if 240 < place[1] < 700 else None


def test_the_list_scrolls_under_a_drag_at_its_edge_to_a_card_below(long_board: Sitting) -> None:
    hand = long_board.desktop
    state = long_board.look()
    assert state["scrolled"] == 0
    assert state["mentors"][FAR][1] > 800
    hand.move(state["waiting"]["Priya Patel"])
    hand.press()
    hand.glide(state["waiting"]["Priya Patel"], state["middle"])
    long_board.until(lambda s: s["carried"] == ["Priya Patel"])
    hand.glide(state["middle"], state["edge"])
    long_board.until(lambda s: s["scrolled"] > 0)
    long_board.until(lambda s: in_sight(s["mentors"][FAR]))
    hand.move(state["middle"])  # away from the edge: it stands still, and the target is steady
    goal = long_board.steady(lambda s: in_sight(s["mentors"][FAR]))
    hand.glide(state["middle"], goal)
    long_board.until(lambda s: s["target"] == FAR)
    hand.release()
    long_board.pairs(AT_FIRST | {"Priya Patel": FAR})
    hand.key("ctrl+z")
    long_board.pairs(AT_FIRST)


def test_assign_to_by_pointer_and_keys(sitting: Sitting) -> None:
    sitting.choose("Liam Chen")
    sitting.press("Assign to…")
    sitting.until(lambda s: s["dialog"] == "assign")
    sitting.desktop.key("ctrl+a")
    sitting.desktop.type("Zoe")
    sitting.say_yes("Assign")
    sitting.pairs(AT_FIRST | {"Liam Chen": "Zoe Walker"})


def test_assign_by_its_keys_alone(sitting: Sitting) -> None:
    sitting.compare("Liam Chen", "Zoe Walker")
    sitting.desktop.key("ctrl+Return")
    sitting.pairs(AT_FIRST | {"Liam Chen": "Zoe Walker"})


def test_one_more_place_for_a_full_mentor(sitting: Sitting) -> None:
    sitting.drag("Liam Chen", "Maya Singh")
    sitting.until(lambda s: s["menu"])
    sitting.pick("Give Maya Singh one more place")
    sitting.pairs(AT_FIRST | {"Liam Chen": "Maya Singh"})
    sitting.desktop.key("ctrl+z")
    sitting.pairs(AT_FIRST)


def test_ctrl_and_the_wheel_zoom_and_a_restart_keeps_it(sitting: Sitting) -> None:
    hand = sitting.desktop
    hand.move(sitting.look()["middle"])
    hand.hold("ctrl")
    hand.click(sitting.look()["middle"], button=5)
    hand.let_go("ctrl")
    sitting.until(lambda s: s["zoom"] == 0)
    sitting.said("Compact cards.")
    sitting.again()
    assert sitting.look()["zoom"] == 0
    hand.key("ctrl+0")
    sitting.until(lambda s: s["zoom"] == 1)


def test_the_pointer_that_rests_shows_the_whole_application(sitting: Sitting) -> None:
    state = sitting.look()
    sitting.desktop.glide(state["middle"], state["waiting"]["Priya Patel"])
    told = sitting.until(lambda s: s["hover"])["hover"]
    assert told.startswith("Priya Patel")
    assert "Employer: State Library" in told
    sitting.desktop.glide(state["waiting"]["Priya Patel"], state["middle"])
    sitting.until(lambda s: not s["hover"].startswith("Priya Patel"))


def test_letters_typed_find_a_card(sitting: Sitting) -> None:
    sitting.choose("Priya Patel")
    sitting.desktop.type("mat")
    sitting.until(lambda s: s["selected"] == ["Mateo Garcia"])


def test_f6_goes_round_the_panes(sitting: Sitting) -> None:
    sitting.desktop.click(sitting.look()["waiting"]["Priya Patel"])
    sitting.until(lambda s: s["focus"] == "board.waiting")
    sitting.desktop.key("F6")
    sitting.until(lambda s: s["focus"] == "board.mentors")
    sitting.desktop.key("F6")
    sitting.until(lambda s: s["focus"] not in ("board.mentors", "board.waiting"))
    sitting.desktop.key("shift+F6")
    sitting.until(lambda s: s["focus"] == "board.mentors")
    assert there(sitting.look()["drawer"], "Assign to…") is not None
