"""Somebody in front of a window: looks at the state it writes, and waits for what should come."""

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from tests.window.desktop import Desktop, Point, stop

State = dict[str, Any]
T = TypeVar("T")
ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 60.0
"""Seconds until somebody gives up; only a machine that is very busy ever takes that long."""


class Seat:
    """One program on a desktop, started by its module, and the state it writes."""

    def __init__(self, desktop: Desktop, folder: Path, name: str = "state") -> None:
        self.desktop, self.folder = desktop, folder
        self._state = folder / f"{name}.json"

    def begin(self, module: str, words: Sequence[str]) -> None:
        """Start the program; its settings, its log and its passing files stay in the folder."""
        self._state.unlink(missing_ok=True)
        own = {"XDG_CONFIG_HOME": "settings", "XDG_DATA_HOME": "data", "TMPDIR": "temporary"}
        for name in own.values():
            (self.folder / name).mkdir(exist_ok=True)
        more = {key: str(self.folder / name) for key, name in own.items()}
        self._program = self.desktop.spawn(
            [sys.executable, "-m", module, str(self._state), *words],
            {**more, "PYTHONPATH": str(ROOT)},
            self.folder,
        )

    def end(self) -> None:
        """Stop the program."""
        stop(self._program)

    def ended(self) -> int:
        """Wait until the program has ended by itself, and return its exit code."""
        return self._program.wait(PATIENCE)

    def look(self) -> State:
        """The state now; empty while there is none."""
        if not self._state.exists():
            return {}
        state: State = json.loads(self._state.read_text(encoding="utf-8"))
        return state

    def until(self, there: Callable[[State], object]) -> State:
        """Wait for a state and return it; the last one is shown where it never comes."""

        def seen() -> State | None:
            state = self.look()
            return state if state and there(state) else None

        return self._wait(seen)

    def steady(self, find: Callable[[State], Point | None]) -> Point:
        """Where something is, once it is there and stays: two states in a row agree."""
        before: tuple[int, Point] | None = None

        def agreed() -> Point | None:
            nonlocal before
            state = self.look()
            now = find(state) if state else None
            if now is None:
                before = None
                return None
            written = self._state.stat().st_mtime_ns
            stays = before is not None and before[0] != written and before[1] == now
            if before is None or before[0] != written:
                before = written, now
            return now if stays else None

        return self._wait(agreed)

    def _wait(self, what: Callable[[], T | None]) -> T:
        try:
            return self.desktop.wait(what, "a state", PATIENCE)
        except TimeoutError:
            self.desktop.screenshot(self.folder / "stuck.png")
            raise AssertionError(f"never seen: {self.look()}") from None
