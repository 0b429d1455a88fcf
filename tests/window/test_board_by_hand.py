"""The board as a person uses it: a real window, a real pointer, real keys, a real drag."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.board.programme import add_crowd, make_programme
from tests.window.desktop import Desktop, Point, what_is_missing
from tests.window.sitting import Seat, State

MISSING = what_is_missing()
pytestmark = [pytest.mark.person, pytest.mark.skipif(bool(MISSING), reason=MISSING)]
AT_FIRST = {"Grace Kim": "Maya Singh"}
TYPED = "They fell out years ago."
CROWDED = AT_FIRST | dict.fromkeys(("Ada Obi", "Bea Lim", "Cleo Roy", "Dora Fox"), "Wide Open")


class Sitting(Seat):
    """A person in front of the board: looks at the state, points, drags, types."""

    def __init__(self, desktop: Desktop, programme: Path, folder: Path) -> None:
        super().__init__(desktop, folder)
        self._programme = programme
        self.start()

    def start(self) -> None:
        """Start the program and wait until its board is there."""
        self.begin("tests.window.driven", [str(self._programme)])
        self.until(lambda s: s["active"] and s["known"] and s["mentors"]["Zoe Walker"][0] > 0)
        self.steady(lambda s: tuple(s["mentors"]["Zoe Walker"]))

    def again(self) -> None:
        """Close the program and start it anew."""
        self.end()
        self.start()

    def pairs(self, wanted: dict[str, str]) -> State:
        """Wait until these pairs are on the board, and the fit of the rest is known again."""
        return self.until(lambda s: s["pairs"] == wanted and s["known"])

    def drag(self, mentee: str, mentor: str) -> None:
        """Drag a waiting mentee onto a mentor's card; lets go once the card is the target."""
        state = self.look()
        self.desktop.drag(
            state["waiting"][mentee],
            state["mentors"][mentor],
            lambda: self.until(lambda s: s["target"] == mentor),
        )

    def choose(self, mentee: str) -> None:
        """Click a waiting mentee."""
        self.desktop.click(self.look()["waiting"][mentee])
        self.until(lambda s: s["compared"][0] == mentee)

    def compare(self, mentee: str, mentor: str) -> State:
        """Click a waiting mentee, then a mentor's card."""
        self.choose(mentee)
        self.desktop.click(self.look()["mentors"][mentor])
        return self.until(lambda s: s["compared"] == [mentee, mentor])

    def press(self, button: str) -> None:
        """Press a button of the drawer once it is there and stays."""
        self.desktop.click(self.steady(lambda s: there(s["drawer"], button)))

    def say_yes(self, button: str) -> None:
        """Press a button of the dialog once it is there and stays."""
        self.desktop.click(self.steady(lambda s: there(s["buttons"], button)))

    def pick(self, line: str) -> None:
        """Click a line of the menu once it is there and stays."""
        self.desktop.click(self.steady(lambda s: there(s["menu"], line)))

    def said(self, words: str) -> None:
        """Wait until the status bar has said something."""
        self.until(lambda s: any(words in sentence for sentence in s["said"]))


def there(places: dict[str, list[int]], name: str) -> Point | None:
    """Where something is, or None while it is not."""
    return tuple(places[name]) if name in places else None  # type: ignore[return-value]  # JSON has lists


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    programme = make_programme(tmp_path / "scheme.mentordesk")
    with Desktop(1280, 800) as desktop:
        yield Sitting(desktop, programme, tmp_path)


@pytest.fixture
def crowded(tmp_path: Path) -> Iterator[Sitting]:
    """A board with a mentor of six places, four of them taken."""
    programme = make_programme(tmp_path / "scheme.mentordesk")
    add_crowd(programme)
    with Desktop(1280, 800) as desktop:
        yield Sitting(desktop, programme, tmp_path)


def test_drag_pairs_undo_and_redo_and_a_restart_keeps_it(sitting: Sitting) -> None:
    paired = AT_FIRST | {"Priya Patel": "Zoe Walker"}
    sitting.drag("Priya Patel", "Zoe Walker")
    state = sitting.pairs(paired)
    assert state["toast"] == "Priya Patel paired with Zoe Walker"
    sitting.until(lambda s: s["chosen"] == "Priya Patel" and not s["carried"])
    sitting.desktop.click(state["undo"])
    sitting.pairs(AT_FIRST)
    sitting.desktop.key("ctrl+shift+z")
    sitting.pairs(paired)
    sitting.desktop.key("ctrl+z")
    sitting.pairs(AT_FIRST)
    sitting.drag("Priya Patel", "Zoe Walker")
    sitting.pairs(paired)
    sitting.again()
    assert sitting.look()["pairs"] == paired


def test_a_drop_on_a_forbidden_mentor_says_why_and_changes_nothing(sitting: Sitting) -> None:
    sitting.drag("Priya Patel", "Arjun Kaur")
    state = sitting.until(lambda s: s["toast"] and not s["carried"])
    assert state["toast"] == "Priya Patel and Arjun Kaur both work for State Library."
    assert state["compared"] == ["Priya Patel", "Arjun Kaur"], "where the rule can be overridden"
    assert any("cannot be paired with Arjun Kaur" in said for said in state["said"])
    assert state["pairs"] == AT_FIRST


def test_a_drop_on_a_full_mentor_asks(sitting: Sitting) -> None:
    sitting.drag("Liam Chen", "Maya Singh")
    state = sitting.until(lambda s: s["menu"])
    assert any("Maya Singh is full" in said for said in state["said"])
    sitting.desktop.key("Escape")
    sitting.until(lambda s: not s["menu"])
    assert sitting.look()["pairs"] == AT_FIRST
    sitting.drag("Liam Chen", "Maya Singh")
    state = sitting.until(lambda s: s["menu"])
    sitting.pick("Swap: Liam Chen instead of Grace Kim")
    sitting.pairs({"Liam Chen": "Maya Singh"})


def test_escape_cancels_a_drag(sitting: Sitting) -> None:
    state = sitting.look()

    def escape() -> None:
        sitting.until(lambda s: s["target"] == "Zoe Walker")
        sitting.desktop.key("Escape")
        sitting.until(lambda s: not s["carried"])

    sitting.desktop.drag(
        state["waiting"]["Priya Patel"],
        state["mentors"]["Zoe Walker"],
        escape,
    )
    sitting.said("Cancelled. Nothing was changed.")
    assert sitting.look()["pairs"] == AT_FIRST


def test_click_then_assign(sitting: Sitting) -> None:
    sitting.compare("Priya Patel", "Zoe Walker")
    sitting.press("Assign to Zoe Walker")
    sitting.pairs(AT_FIRST | {"Priya Patel": "Zoe Walker"})


def test_space_arrows_enter(sitting: Sitting) -> None:
    sitting.desktop.click(sitting.look()["waiting"]["Priya Patel"])
    sitting.until(lambda s: s["focus"] == "board.waiting")
    sitting.desktop.key("space")
    sitting.until(lambda s: s["carried"] == ["Priya Patel"] and s["target"] == "Zoe Walker")
    sitting.desktop.key("Down")
    sitting.until(lambda s: s["target"] not in ("", "Zoe Walker"))
    sitting.desktop.key("Up")
    sitting.until(lambda s: s["target"] == "Zoe Walker")
    sitting.desktop.key("Return")
    sitting.pairs(AT_FIRST | {"Priya Patel": "Zoe Walker"})


def test_cut_and_paste(sitting: Sitting) -> None:
    sitting.choose("Liam Chen")
    sitting.desktop.key("ctrl+x")
    sitting.until(lambda s: s["carried"] == ["Liam Chen"])
    sitting.desktop.click(sitting.look()["mentors"]["Zoe Walker"])
    sitting.until(lambda s: s["target"] == "Zoe Walker")
    sitting.desktop.key("ctrl+v")
    sitting.pairs(AT_FIRST | {"Liam Chen": "Zoe Walker"})


def test_a_paired_mentee_is_dragged_on_and_back_again(sitting: Sitting) -> None:
    state = sitting.look()
    sitting.desktop.drag(
        state["places"]["Grace Kim"],
        state["mentors"]["Zoe Walker"],
        lambda: sitting.until(lambda s: s["target"] == "Zoe Walker"),
    )
    state = sitting.pairs({"Grace Kim": "Zoe Walker"})
    sitting.desktop.drag(
        state["places"]["Grace Kim"],
        state["waiting"]["Liam Chen"],
        lambda: sitting.until(lambda s: s["carried"] == ["Grace Kim"] and not s["target"]),
    )
    state = sitting.pairs({})
    assert "Grace Kim" in state["waiting"]


def test_a_place_is_taken_apart_with_delete(sitting: Sitting) -> None:
    sitting.desktop.click(sitting.look()["places"]["Grace Kim"])
    sitting.until(lambda s: s["compared"] == ["Grace Kim", "Maya Singh"])
    sitting.desktop.key("Delete")
    sitting.pairs({})
    sitting.desktop.key("ctrl+z")
    sitting.pairs(AT_FIRST)


def test_several_are_dragged_together_and_undone_in_one_step(sitting: Sitting) -> None:
    sitting.choose("Priya Patel")
    sitting.desktop.key("shift+Down")
    sitting.until(lambda s: sorted(s["selected"]) == ["Liam Chen", "Priya Patel"])
    sitting.drag("Priya Patel", "Zoe Walker")
    both = AT_FIRST | {"Priya Patel": "Zoe Walker", "Liam Chen": "Zoe Walker"}
    state = sitting.pairs(both)
    assert state["waiting"].keys() == {"Mateo Garcia"}
    assert "Priya Patel" in state["undo_label"]
    assert "Liam Chen" in state["undo_label"]
    sitting.desktop.key("ctrl+z")
    sitting.pairs(AT_FIRST)
    sitting.desktop.key("ctrl+shift+z")
    sitting.pairs(both)


def test_several_who_do_not_fit_are_refused_together(sitting: Sitting) -> None:
    sitting.choose("Priya Patel")
    sitting.desktop.key("shift+Down")
    sitting.until(lambda s: len(s["selected"]) == 2)
    sitting.drag("Priya Patel", "Henrik Larsen")
    state = sitting.until(lambda s: s["toast"] and not s["carried"])
    assert state["toast"] == "Henrik Larsen has 1 free place; 2 mentees do not fit."
    assert state["pairs"] == AT_FIRST


def test_a_ban_is_written_kept_over_a_restart_and_lifted(sitting: Sitting) -> None:
    sitting.compare("Priya Patel", "Zoe Walker")
    sitting.press("Never pair these two…")
    sitting.until(lambda s: s["dialog"] == "ban" and s["focus"] == "ban.reason")
    sitting.desktop.type(TYPED)
    sitting.say_yes("Never pair them")
    sitting.until(lambda s: TYPED in s["why"] and s["known"])
    sitting.drag("Priya Patel", "Zoe Walker")
    state = sitting.until(lambda s: TYPED in s["toast"] and not s["carried"])
    assert state["pairs"] == AT_FIRST
    sitting.again()
    state = sitting.compare("Priya Patel", "Zoe Walker")
    assert TYPED in state["why"]
    sitting.press("Let them be paired again")
    sitting.until(lambda s: not s["why"] and s["known"])
    sitting.drag("Priya Patel", "Zoe Walker")
    sitting.pairs(AT_FIRST | {"Priya Patel": "Zoe Walker"})


def test_escape_leaves_the_ban_unwritten(sitting: Sitting) -> None:
    sitting.compare("Priya Patel", "Zoe Walker")
    sitting.press("Never pair these two…")
    sitting.until(lambda s: s["focus"] == "ban.reason")
    sitting.desktop.type(TYPED)
    sitting.desktop.key("Escape")
    state = sitting.until(lambda s: not s["dialog"])
    assert "Never pair these two…" in state["drawer"]
    assert state["why"] == ""


def test_a_further_mentee_is_chosen_from_the_cards_menu(crowded: Sitting) -> None:
    crowded.pairs(CROWDED)
    crowded.desktop.click(crowded.steady(lambda s: there(s["further"], "Wide Open")))
    crowded.pick("Dora Fox")
    crowded.until(lambda s: s["compared"] == ["Dora Fox", "Wide Open"])
    crowded.desktop.key("Delete")
    crowded.pairs({name: whom for name, whom in CROWDED.items() if name != "Dora Fox"})
    crowded.desktop.key("ctrl+z")
    crowded.pairs(CROWDED)
