"""The command that makes the demonstration programme (without --no-window it also opens it)."""

import tempfile
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command
from mentordesk.services.demonstration.programme import make_demonstration


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("path", type=Path, nargs="?", metavar="PATH", help="default: a fresh one")
    parser.add_argument("--no-window", action="store_true", help="only make it and print its path")


def _demo(arguments: Namespace) -> int:
    path = arguments.path
    if path is None:
        path = Path(tempfile.mkdtemp(prefix="mentordesk-demo-")) / "demonstration.mentordesk"
    print(make_demonstration(path).programme)
    return DONE


COMMANDS = (
    Command(
        "demo",
        "make the demonstration programme and open it",
        "mentordesk demo demonstration.mentordesk --no-window",
        _options,
        alone=_demo,
    ),
)
