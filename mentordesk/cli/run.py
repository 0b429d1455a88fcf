"""Running the command line: reading the words, opening the programme, saying refusals."""

import shlex
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

from mentordesk import __version__
from mentordesk.cli.command import DONE, REFUSED, WITH_PROBLEMS, Command
from mentordesk.cli.table import COMMANDS
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; a refusal is one sentence on standard error."""
    arguments = _parser(ArgumentParser, (*COMMANDS, SCRIPT)).parse_args(words)
    command: Command = arguments.command
    try:
        if command.alone is not None:
            return command.alone(arguments)
        desk = open_programme(arguments.programme, read_only=command.reads_only)
        try:
            return _on(desk, command, arguments)
        finally:
            desk.close()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our lines has gone; there is nobody left to tell
        return DONE


def _on(desk: Desk, command: Command, arguments: Namespace) -> int:
    if command.on_programme is None:
        raise AssertionError(f"the command {command.name} needs no programme")
    return command.on_programme(desk, arguments)


class _WrongLine(ArgumentParser):
    """A parser whose complaint is a refusal, for the lines of a script."""

    def error(self, message: str) -> None:  # type: ignore[override] # argparse never returns here; we raise
        raise Refused(message)


def _parser(kind: type[ArgumentParser], known: Sequence[Command]) -> ArgumentParser:
    parser = kind(
        prog="mentordesk",
        description="The desk of a mentoring scheme's coordinator. Without a command: the window.",
    )
    parser.add_argument("--version", action="version", version=f"MentorDesk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in known:
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


def _script_options(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="one command a line; - reads standard input")


def _script(desk: Desk, arguments: Namespace) -> int:
    parser = _parser(_WrongLine, [c for c in COMMANDS if c.on_programme is not None])
    lines = sys.stdin if arguments.file == "-" else _lines(Path(arguments.file))
    code = DONE
    for number, line in enumerate(lines, start=1):
        words = shlex.split(line, comments=True)
        if not words:
            continue
        try:
            parsed = parser.parse_args([words[0], str(desk.path), *words[1:]])
            if _on(desk, parsed.command, parsed) == WITH_PROBLEMS:
                code = WITH_PROBLEMS
        except Refused as refusal:
            raise Refused(f"Line {number}: {refusal}") from refusal
        print(f"done {number}", flush=True)
    return code


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"The script {path.name} cannot be read. Nothing was done.") from error


SCRIPT = Command(
    "script",
    'run one command a line, printing "done N" once line N is safe on disk',
    "mentordesk script scheme.mentordesk monday.txt",
    _script_options,
    on_programme=_script,
)
