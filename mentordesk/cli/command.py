"""What a command is: its words, its options, its example, and what it does on an open programme.

How to add one: a `Command` in the module of its subject, and its name in `table.COMMANDS`.
"""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from mentordesk.storage.desk import Desk

DONE, REFUSED, WRONG_USAGE, WITH_PROBLEMS = 0, 1, 2, 3
"""Exit codes: done, refused with one sentence, wrong usage, done with problems listed."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: `on_programme` runs on an open desk, `alone` without one; one of them is set."""

    name: str
    purpose: str
    example: str
    options: Callable[[ArgumentParser], None]
    on_programme: Callable[[Desk, Namespace], int] | None = None
    alone: Callable[[Namespace], int] | None = None
    reads_only: bool = False


def no_options(_parser: ArgumentParser) -> None:
    """For a command that takes none."""


def intake_option(parser: ArgumentParser) -> None:
    """The option every command on one intake takes."""
    parser.add_argument("--intake", required=True, metavar="NAME", help="the intake's name")


def json_option(parser: ArgumentParser) -> None:
    """The option for a machine-readable answer."""
    parser.add_argument(
        "--json", metavar="OUT", help="write the answer as JSON to a file, - prints it"
    )


def day(words: str) -> date:
    """An ISO date from the command line."""
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words} is no date like 2021-05-17") from error


def cents(words: str) -> int:
    """An amount of money such as 150 or 150.50, in minor units."""
    try:
        amount = Decimal(words) * 100
    except InvalidOperation as error:
        raise ArgumentTypeError(f"{words} is no amount like 150 or 150.50") from error
    if amount != amount.to_integral_value() or amount < 0:
        raise ArgumentTypeError(f"{words} is no amount like 150 or 150.50")
    return int(amount)


def write_json(target: str, value: Any) -> None:
    """Write a value as JSON to a file or, for -, to standard output."""
    words = json.dumps(value, ensure_ascii=False, indent=1, default=str)
    if target == "-":
        print(words)
    else:
        Path(target).write_text(words + "\n", encoding="utf-8")


def progress_to_terminal(done: int, total: int) -> None:
    """Show how far a long command is, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        print(f"\r{done} of {total}", end=end, file=sys.stderr, flush=True)
