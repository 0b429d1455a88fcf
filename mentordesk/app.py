"""The one place where the parts meet: which words mean the window, and which the command line."""

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

_SUFFIX = ".mentordesk"
_HELP = {"-h", "--help"}


def main(words: Sequence[str] | None = None) -> int:
    """Start MentorDesk with these words (default: the command line's) and return its exit code."""
    given = list(sys.argv[1:] if words is None else words)
    demo = given[:1] == ["demo"] and not ({"--no-window"} | _HELP) & set(given)
    if not demo and not _means_window(given):
        return int(_load("mentordesk.cli.run").run(given))
    if not _has_display() and not demo:
        sys.stderr.write(
            "MentorDesk needs a display for its window. On this machine use its commands "
            "(mentordesk --help), or set DISPLAY.\n"
        )
        return 1
    path = Path(given[-1]).resolve() if len(given) > int(demo) else None
    _load("mentordesk.ui.plainly").load_plainly()
    if not demo:
        return int(_load("mentordesk.ui.launch").open_window(path))
    tour = _load("mentordesk.ui.tour")
    return int(tour.open_demonstration(path) if _has_display() else tour.without_display(path))


def _load(module: str) -> ModuleType:
    """A part of the program, loaded when it is meant: neither window nor command pays for both."""
    return import_module(module)


def _means_window(words: list[str]) -> bool:
    """Nothing at all, or one programme file."""
    if not words:
        return True
    return len(words) == 1 and (words[0].endswith(_SUFFIX) or Path(words[0]).is_file())


def _has_display() -> bool:
    """Whether Qt can show a window; without one it would abort the whole process on Linux."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
