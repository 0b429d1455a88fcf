"""`python -m tests.bench [NAME...]`: run the measurements and print them as one table.

Each module tests/bench/bench_NAME.py has `run() -> list[tuple[str, float, str]]`: what was
measured, its figure, and the figure's unit. Without names, all of them run.
"""

import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

Row = tuple[str, float, str]


def available() -> list[str]:
    """The names of the measurements beside this module, sorted."""
    return sorted(path.stem.removeprefix("bench_") for path in _folder().glob("bench_*.py"))


def _folder() -> Path:
    return Path(__file__).resolve().parent


def measure(names: Sequence[str]) -> list[tuple[str, Row]]:
    """Run these measurements one after the other; the rows of each, with its name."""
    rows: list[tuple[str, Row]] = []
    for name in names:
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        module = importlib.import_module(f"tests.bench.bench_{name}")
        rows += [(name, row) for row in module.run()]
    return rows


def table(rows: Sequence[tuple[str, Row]]) -> str:
    """The rows as lines of text, in columns as wide as what they hold."""
    if not rows:
        return "There is nothing to measure."
    bench = max(len(name) for name, _ in rows)
    what = max(len(row[0]) for _, row in rows)
    return "\n".join(
        f"{name:<{bench}}  {label:<{what}}  {figure:>12,.2f} {unit}".rstrip()
        for name, (label, figure, unit) in rows
    )


def main(arguments: Sequence[str]) -> int:
    """Print the table; 2 where a measurement is not known."""
    unknown = [name for name in arguments if name not in available()]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are: {', '.join(available())}")
        return 2
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program starts
    print(table(measure(arguments or available())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
