"""Running the command line: reading the words, opening the programme, saying refusals."""

import shlex
import sys
import time
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from mentordesk.cli.asking import opened
from mentordesk.cli.command import (
    DONE,
    REFUSED,
    WITH_PROBLEMS,
    Command,
    require_json_place,
)
from mentordesk.cli.helping import top_parser
from mentordesk.cli.purposes import SCRIPT as SCRIPT_PURPOSE
from mentordesk.cli.table import all_commands, command_named
from mentordesk.cli.terminal import plain_streams
from mentordesk.domain.refusals import Refused
from mentordesk.services.backup_schedule import EVERY
from mentordesk.services.backups import before
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit code; a refusal is one sentence on standard error."""
    with plain_streams():
        return _run(words)


def _run(words: Sequence[str]) -> int:
    arguments = _parser(ArgumentParser, _meant(words)).parse_args(words)
    command: Command = arguments.command
    try:
        require_json_place(arguments)
        if command.alone is not None and getattr(arguments, "programme", None) is None:
            return command.alone(arguments)
        if command.on_programme is None:
            return command.alone(arguments) if command.alone else DONE
        desk = opened(
            lambda: open_programme(
                arguments.programme, read_only=command.reads_only, take_over=arguments.take_over
            )
        )
        try:
            _keep(desk)
            return command.on_programme(desk, arguments)
        finally:
            desk.close()
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our lines has gone; there is nobody left to tell
        return DONE


def _keep(desk: Desk) -> None:
    """Back up a programme that rested before it is worked on; what failed is told, work goes on."""
    if desk.read_only or time.time() - desk.path.stat().st_mtime < EVERY.total_seconds():
        return
    trouble = before(desk, "open").trouble
    if trouble:
        print(trouble, file=sys.stderr)


def _meant(words: Sequence[str]) -> tuple[Command, ...]:
    """The one command that is meant, or all of them for the help."""
    if words and words[0] == SCRIPT.name:
        return (SCRIPT,)
    found = command_named(words[0]) if words else None
    return (found,) if found else (*all_commands(), SCRIPT)


class _LineParser(ArgumentParser):
    """A parser whose complaint is a refusal, for the lines of a script."""

    def error(self, message: str) -> NoReturn:
        raise Refused(f"{message}.")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise Refused(f"Help is not given within a script (status {status}).{message or ''}")


def _parser(kind: type[ArgumentParser], known: Sequence[Command]) -> ArgumentParser:
    parser, commands = top_parser(kind)
    for command in known:
        part = commands.add_parser(
            command.name,
            help=command.purpose,
            description=f"{command.purpose[0].upper()}{command.purpose[1:]}.",
            epilog=f"Example:\n  {command.example}",
            formatter_class=RawDescriptionHelpFormatter,
        )
        if command.on_programme is not None:
            optional = "?" if command.alone is not None else None
            part.add_argument("programme", type=Path, metavar="PROGRAMME", nargs=optional)
            part.add_argument(
                "--take-over",
                action="store_true",
                help="open it although another computer's lock stands there",
            )
        command.options(part)
        part.set_defaults(command=command)
    return parser


def _script_options(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="one command a line; - reads standard input")


def _script(desk: Desk, arguments: Namespace) -> int:
    lines = sys.stdin if arguments.file == "-" else _lines(Path(arguments.file))
    code = DONE
    for number, line in enumerate(lines, start=1):
        try:
            words = shlex.split(line, comments=True)
            if words and _line(desk, words) == WITH_PROBLEMS:
                code = WITH_PROBLEMS
        except (Refused, ValueError) as refusal:
            raise Refused(f"Line {number}: {refusal}") from refusal
        if words:
            print(f"done {number}", flush=True)
    return code


def _line(desk: Desk, words: list[str]) -> int:
    command = command_named(words[0])
    if command is None or command.on_programme is None:
        raise Refused(f"{words[0]} is no command for a script.")
    parser = _parser(_LineParser, [command])
    arguments = parser.parse_args([words[0], str(desk.path), *words[1:]])
    require_json_place(arguments)
    return command.on_programme(desk, arguments)


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"The script {path.name} cannot be read. Nothing was done.") from error


SCRIPT = Command(
    "script",
    SCRIPT_PURPOSE,
    "mentordesk script scheme.mentordesk monday.txt",
    _script_options,
    on_programme=_script,
)
