"""The board as a person uses it: a real window, a real pointer, real keys, a real drag."""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.board.programme import make_programme
from tests.window.desktop import Desktop, stop, what_is_missing

MISSING = what_is_missing()
pytestmark = [pytest.mark.person, pytest.mark.skipif(bool(MISSING), reason=MISSING)]
State = dict[str, Any]
AT_FIRST = {"Grace Kim": "Maya Singh"}
ROOT = Path(__file__).resolve().parent.parent.parent


class Sitting:
    """A person in front of the window: looks at the state, points, drags, types."""

    def __init__(self, desktop: Desktop, programme: Path, folder: Path) -> None:
        self.desktop, self._programme, self._state = desktop, programme, folder / "state.json"
        self.folder = folder
        self.start()

    def start(self) -> None:
        """Start the program and wait until its board is there."""
        self._state.unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.window.driven"]
        self._program = self.desktop.spawn(
            [*command, str(self._programme), str(self._state)], {"PYTHONPATH": str(ROOT)}
        )
        self.until(lambda s: s["active"] and s["known"] and s["mentors"]["Zoe Walker"][0] > 0)
        time.sleep(0.3)

    def again(self) -> None:
        """Close the program and start it anew."""
        stop(self._program)
        self.start()

    def look(self) -> State:
        """The state now; empty while there is none."""
        if not self._state.exists():
            return {}
        state: State = json.loads(self._state.read_text(encoding="utf-8"))
        return state

    def until(self, there: Callable[[State], object]) -> State:
        """Wait for a state; the last one is shown where it never comes."""

        def seen() -> State | None:
            state = self.look()
            return state if state and there(state) else None

        try:
            return self.desktop.wait(seen, "a state", 25)
        except TimeoutError:
            self.desktop.screenshot(self.folder / "stuck.png")
            raise AssertionError(f"never seen: {self.look()}") from None

    def pairs(self, wanted: dict[str, str]) -> State:
        """Wait until these pairs are on the board."""
        return self.until(lambda s: s["pairs"] == wanted)

    def drag(self, mentee: str, mentor: str) -> None:
        """Drag a waiting mentee onto a mentor's card; lets go once the card is the target."""
        state = self.look()
        self.desktop.drag(
            state["waiting"][mentee],
            state["mentors"][mentor],
            lambda: self.until(lambda s: s["target"] == mentor),
        )

    def said(self, words: str) -> None:
        """Wait until the status bar has said something."""
        self.until(lambda s: any(words in sentence for sentence in s["said"]))


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    programme = make_programme(tmp_path / "scheme.mentordesk")
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
    time.sleep(0.3)
    sitting.desktop.click(state["menu"]["Swap: Liam Chen instead of Grace Kim"])
    sitting.pairs({"Liam Chen": "Maya Singh"})


def test_escape_cancels_a_drag(sitting: Sitting) -> None:
    state = sitting.look()
    sitting.desktop.drag(
        state["waiting"]["Priya Patel"],
        state["mentors"]["Zoe Walker"],
        lambda: sitting.desktop.key("Escape"),
    )
    sitting.said("Cancelled. Nothing was changed.")
    assert sitting.look()["pairs"] == AT_FIRST


def test_click_then_assign(sitting: Sitting) -> None:
    sitting.desktop.click(sitting.look()["waiting"]["Priya Patel"])
    sitting.until(lambda s: s["compared"][0] == "Priya Patel")
    sitting.desktop.click(sitting.look()["mentors"]["Zoe Walker"])
    state = sitting.until(lambda s: s["compared"] == ["Priya Patel", "Zoe Walker"])
    sitting.desktop.click(state["assign"])
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
    sitting.desktop.click(sitting.look()["waiting"]["Liam Chen"])
    sitting.until(lambda s: s["compared"][0] == "Liam Chen")
    sitting.desktop.key("ctrl+x")
    sitting.until(lambda s: s["carried"] == ["Liam Chen"])
    sitting.desktop.click(sitting.look()["mentors"]["Zoe Walker"])
    sitting.until(lambda s: s["target"] == "Zoe Walker")
    sitting.desktop.key("ctrl+v")
    sitting.pairs(AT_FIRST | {"Liam Chen": "Zoe Walker"})


def test_a_paired_mentee_is_dragged_on_and_back_again(sitting: Sitting) -> None:
    state = sitting.look()
    sitting.desktop.drag(state["places"]["Grace Kim"], state["mentors"]["Zoe Walker"])
    state = sitting.pairs({"Grace Kim": "Zoe Walker"})
    sitting.desktop.drag(state["places"]["Grace Kim"], state["waiting"]["Liam Chen"])
    state = sitting.pairs({})
    assert "Grace Kim" in state["waiting"]


def test_a_place_is_taken_apart_with_delete(sitting: Sitting) -> None:
    sitting.desktop.click(sitting.look()["places"]["Grace Kim"])
    sitting.until(lambda s: s["compared"] == ["Grace Kim", "Maya Singh"])
    sitting.desktop.key("Delete")
    sitting.pairs({})
    sitting.desktop.key("ctrl+z")
    sitting.pairs(AT_FIRST)
