"""Running the command line: reading the words, opening the programme, saying refusals."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from mentordesk import __version__
from mentordesk.cli.command import REFUSED, Command
from mentordesk.cli.table import COMMANDS
from mentordesk.domain.refusals import Refused
from mentordesk.storage.opening import open_programme


def command_names() -> frozenset[str]:
    """The first words that mean a command (anything else is a programme to open in the window)."""
    return frozenset(command.name for command in COMMANDS)


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; a refusal is one sentence on standard error."""
    arguments = _parser().parse_args(words)
    command: Command = arguments.command
    try:
        if command.alone is not None:
            return command.alone(arguments)
        return _on_programme(command, arguments)
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED


def _on_programme(command: Command, arguments: Namespace) -> int:
    if command.on_programme is None:
        raise AssertionError(f"the command {command.name} does nothing")
    desk = open_programme(arguments.programme, read_only=command.reads_only)
    try:
        return command.on_programme(desk, arguments)
    finally:
        desk.close()


def _parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="mentordesk",
        description="The desk of a mentoring scheme's coordinator. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"MentorDesk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in COMMANDS:
        part = commands.add_parser(
            command.name,
            help=command.purpose,
            description=f"{command.purpose[0].upper()}{command.purpose[1:]}.",
            epilog=f"Example:\n  {command.example}",
            formatter_class=RawDescriptionHelpFormatter,
        )
        if command.on_programme is not None:
            part.add_argument("programme", type=Path, metavar="PROGRAMME")
        command.options(part)
        part.set_defaults(command=command)
    return parser
