"""The help of the command line, and the answer to what is no command: nothing else is loaded."""

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import Any

from mentordesk import __version__
from mentordesk.cli.purposes import PURPOSES, SCRIPT
from mentordesk.cli.terminal import plain_streams

_NAMES = {name: purpose for commands in PURPOSES.values() for name, purpose in commands.items()}


def top_parser(kind: type[ArgumentParser]) -> tuple[ArgumentParser, Any]:
    """The parser of the words before a command, and where the commands' own parsers are added."""
    parser = kind(
        prog="mentordesk",
        description="The desk of a mentoring scheme's coordinator. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"MentorDesk {__version__}")
    return parser, parser.add_subparsers(required=True, metavar="COMMAND")


def answer(words: Sequence[str]) -> None:
    """Give the help, the version or the complaint that words ask for which begin with no command.

    Raises SystemExit then, as argparse does; returns where a command is meant.
    """
    if words and words[0] in {*_NAMES, "script"}:
        return
    parser, commands = top_parser(ArgumentParser)
    for name, purpose in (*_NAMES.items(), ("script", SCRIPT)):
        commands.add_parser(name, help=purpose)
    with plain_streams():
        parser.parse_known_args(words)
