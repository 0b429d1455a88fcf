"""The rows of hostile input and of erasing, printed as one table: `python -m tests.hostile`.

    python -m tests.hostile [--mutants 3000] [--minutes 10] [--people 5]

Each row is what the command beside it prints; exit code 1 where one of them found something.
"""

import argparse
import contextlib
import io
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.hostile import erased, fuzz_reading, programmes

Main = Callable[[list[str]], int]
Row = tuple[str, Main, list[str]]


def rows_of(
    mutants: int, minutes: float, people: int, keep: Path
) -> list[tuple[str, Main, list[str]]]:
    """Each row: what it measures, whose main it is, with which arguments."""
    return [
        (
            "hostile programme files: 0 crashes, 0 hangs over 10 s, 500 MB, one sentence each",
            programmes.main,
            ["--mutants", str(mutants)],
        ),
        (
            "hostile workbooks, messages, documents: answers or one sentence each",
            fuzz_reading.main,
            ["--minutes", str(minutes), "--keep", str(keep)],
        ),
        ("erase: byte search of all our files: 0", erased.main, ["--people", str(people)]),
    ]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print one row after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=3000)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--people", type=int, default=5)
    chosen = parser.parse_args(arguments)
    worst = 0
    with TemporaryDirectory(prefix="mentordesk-fuzz-") as keep:
        for what, measure, given in rows_of(
            chosen.mutants, chosen.minutes, chosen.people, Path(keep)
        ):
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                code = measure(given)
            worst = max(worst, code)
            sys.stdout.write(f"{'holds' if code == 0 else 'BROKEN'}  {what}\n")
            sys.stdout.writelines(f"    {line}\n" for line in said.getvalue().splitlines())
            sys.stdout.flush()
    return worst


if __name__ == "__main__":
    raise SystemExit(main())
