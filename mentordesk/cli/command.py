"""What a command is: its words, its options, its example, and what it does on an open programme.

How to add one: a `Command` in the module of its subject, and its name in `table.COMMANDS`.
"""

import json
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

DONE, REFUSED, WRONG_USAGE, WITH_PROBLEMS = 0, 1, 2, 3
"""Exit codes: done, refused with one sentence, wrong usage, done with problems listed."""
LARGEST_CENTS = 10**12


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
    refusal = ArgumentTypeError(f"{words} is no amount like 150 or 150.50")
    try:
        amount = Decimal(words) * 100
        whole = 0 <= amount <= LARGEST_CENTS and amount == amount.to_integral_value()
    except InvalidOperation as error:  # no number, or the one that is called NaN
        raise refusal from error
    if not whole:
        raise refusal
    return int(amount)


def count(words: str) -> int:
    """How many, from the command line: 1 or more."""
    if not words.isascii() or not words.isdigit() or not 0 < int(words[:9]) == int(words):
        raise ArgumentTypeError(f"{words} is no number like 1 or 2")
    return int(words)


def numbered(words: str, known: Collection[int]) -> int:
    """The number a list showed; raises Refused for one that is not in it."""
    if words.isascii() and words.isdigit() and int(words[:18]) in known:
        return int(words[:18])
    raise Refused(f"There is no number {words} in this list. Nothing was changed; list it first.")


def require_json_place(arguments: Namespace) -> None:
    """Raise Refused where the JSON answer could not be written, before anything is done."""
    target = getattr(arguments, "json", None)
    if target and target != "-" and (Path(target).is_dir() or not Path(target).parent.is_dir()):
        raise Refused(f"The answer cannot be written to {target}. Nothing was done.")


def write_json(target: str, value: Any) -> None:
    """Write a value as JSON to a file or, for -, to standard output.

    A file is replaced as a whole; a device such as /dev/null is written to. Raises Refused.
    """
    words = json.dumps(value, ensure_ascii=False, indent=1, default=str)
    if target == "-":
        print(words)
    elif Path(target).exists() and not Path(target).is_file():
        Path(target).write_text(words + "\n", encoding="utf-8")
    else:
        write_atomically(Path(target), f"{words}\n".encode())


def progress_to_terminal(done: int, total: int) -> None:
    """Show how far a long command is, on a terminal only."""
    if sys.stderr.isatty():
        end = "\n" if done >= total else ""
        print(f"\r{done} of {total}", end=end, file=sys.stderr, flush=True)
