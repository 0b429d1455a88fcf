"""The table of what the programme file survives: `python -m tests.crash`, or `--short` of it.

Each row is a command of its own, whose last line is its figure; on a quiet computer all of them
take about two hours.
"""

import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what is proved, what must come out, the module that proves it, its two sizes."""

    what: str
    goal: str
    module: str
    long: tuple[str, ...]
    short: tuple[str, ...]


ROWS = (
    Row(
        "kill -9 before every file operation, and half way through writes",
        "0 lost, 0 half, 0 corrupt",
        "kills",
        ("pairing", "undo", "import", "export", "backup", "certificates", "upgrade"),
        ("--every=40", "pairing", "undo", "import", "export", "backup", "certificates", "upgrade"),
    ),
    Row(
        "the same for work of thousands of operations, from one recorded run",
        "0 lost, 0 half, 0 corrupt",
        "replayed_kills",
        ("--check=50", "--parts=10", "upgrade-of-2", "erase"),
        ("--check=400", "--parts=80", "erase"),
    ),
    Row(
        "kill -9 of the real program at any moment",
        "0 lost, 0 half, 0 corrupt",
        "random_kills",
        ("--kills=25",),
        ("--kills=1", "pairing", "backup"),
    ),
    Row(
        "power cut, replayed states",
        "0 lost, 0 half, 0 corrupt",
        "power_cut",
        ("--states=2000",),
        ("--states=64",),
    ),
    Row(
        "full disk at 50 fill levels",
        "0 lost, 0 half, 0 corrupt",
        "full_disk",
        ("--levels=50",),
        ("--levels=3", "pairing", "export", "upgrade-of-2"),
    ),
    Row(
        "outbox, killed while sending",
        "0 duplicates, 0 lost",
        "outbox_kills",
        ("--kills=20",),
        ("--kills=2",),
    ),
    Row("saboteurs", "all caught", "saboteurs", (), ("early", "over", "rename", "DELETE")),
    Row(
        "1,000 random actions, undo all, redo all, 20 seeds",
        "identical dumps",
        "walks",
        ("--seeds=20",),
        ("--seeds=1", "--actions=60"),
    ),
)


def command_of(row: Row, *, short: bool) -> list[str]:
    """The words after `python` that print a row's figure."""
    return ["-m", f"tests.crash.{row.module}", *(row.short if short else row.long)]


def figure_of(row: Row, *, short: bool) -> tuple[int, str]:
    """Run a row's command; its exit code and its last line."""
    command = [sys.executable, *command_of(row, short=short)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).strip().splitlines()
    return done.returncode, lines[-1] if lines else "nothing was said"


def main(arguments: list[str]) -> int:
    """Print the table; 1 where a row is not as it must be."""
    short, code = "--short" in arguments, 0
    for row in ROWS:
        failed, figure = figure_of(row, short=short)
        code |= int(bool(failed) and not figure.startswith("Skipped"))
        sys.stdout.write(
            f"{row.what} (goal: {row.goal})\n"
            f"    {figure.removeprefix('all: ')}\n"
            f"    python {' '.join(command_of(row, short=short))}\n"
        )
        sys.stdout.flush()
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
