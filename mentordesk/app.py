"""The one place where the parts meet: which words mean the window, and which the command line."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

_SUFFIX = ".mentordesk"
_HELP = {"-h", "--help"}


def main(words: Sequence[str] | None = None) -> int:
    """Start MentorDesk with these words (default: the command line's) and return its exit code.

    The window and the command line are imported only when they are meant, so that neither pays
    for the other.
    """
    given = list(sys.argv[1:] if words is None else words)
    demo = given[:1] == ["demo"] and not ({"--no-window"} | _HELP) & set(given)
    if not demo and not _means_window(given):
        from mentordesk.cli.run import run  # noqa: PLC0415 - a window must not pay for it

        return run(given)
    if not _has_display() and not demo:
        sys.stderr.write(
            "MentorDesk needs a display for its window. On this machine use its commands "
            "(mentordesk --help), or set DISPLAY.\n"
        )
        return 1
    from mentordesk.ui import launch  # noqa: PLC0415 - a command must not load Qt

    path = Path(given[-1]).resolve() if len(given) > int(demo) else None
    if not _has_display():
        return launch.tour_without_display(path)
    return launch.open_demonstration(path) if demo else launch.open_window(path)


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
