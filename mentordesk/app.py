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
    # Before numpy is loaded: on a busy machine its threads wait for each other longer than they
    # count, and a window needs a processor for itself. Whoever has set it otherwise is obeyed.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    given = list(sys.argv[1:] if words is None else words)
    demo = given[:1] == ["demo"] and not ({"--no-window"} | _HELP) & set(given)
    if not demo and not _means_window(given):
        _load("mentordesk.cli.helping").answer(given)
        return int(_load("mentordesk.cli.run").run(given))
    if not _has_display() and not demo:
        sys.stderr.write(
            "MentorDesk needs a display for its window. On this machine use its commands "
            "(mentordesk --help), or set DISPLAY.\n"
        )
        return 1
    path = Path(given[-1]).resolve() if len(given) > int(demo) else None
    try:
        _load("mentordesk.ui.plainly").load_plainly()
        part = _load("mentordesk.ui.tour" if demo else "mentordesk.ui.launch")
    except ImportError as trouble:
        if (library := _missing_library(trouble)) is None:
            raise
        sys.stderr.write(
            f"MentorDesk's window needs {library}, which this system lacks: install the package "
            "that brings it. The commands (mentordesk --help) work without it.\n"
        )
        return 1
    if not demo:
        return int(part.open_window(path))
    return int(part.open_demonstration(path) if _has_display() else part.without_display(path))


def _missing_library(trouble: ImportError) -> str | None:
    """The system's library that Qt could not be loaded without; None for a mistake of ours."""
    name, found, _ = str(trouble).partition(": cannot open shared object file")
    return name if found else None


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
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return True
    return _answers(x11) if x11 else False


def _answers(display: str) -> bool:
    """Whether an X server of this machine is there; of another machine Qt may find out itself."""
    number = display.removeprefix("unix").removeprefix(":").partition(".")[0]
    if not number.isdecimal():
        return True
    import socket  # noqa: PLC0415 - the command line asks for no display

    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server has its door
    for address in (f"\0{place}", place):
        with socket.socket(socket.AF_UNIX) as door:
            if door.connect_ex(address) == 0:
                return True
    return False
