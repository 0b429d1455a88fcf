"""Spoilt files without end through the whole reading side, in the very child that reads them.

    python -m tests.hostile.fuzz_reading --minutes 10 [--seed N] [--keep FOLDER]

Every file has to become answers or sentences. Kept are files over which something else was raised,
here or in the child, or that took more than MOST_SECONDS here. Exit code 1 if there were any. A
child that dies for want of memory or time is what it is for: such files are counted apart.
"""

import argparse
import collections
import random
import subprocess
import sys
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path

from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.services.imports.reviewing import review_file
from mentordesk.spreadsheets.child import TOO_MUCH, SheetReader, child_reader
from tests.hostile.mutations import spoiled
from tests.hostile.seeds import seeds
from tests.spreadsheets.sheets_of import NURSES

MOST_SECONDS = 15.0


@dataclass(slots=True)
class Found:
    """What became of the files, and those that broke something, by a word for it."""

    outcomes: collections.Counter[str] = field(default_factory=collections.Counter)
    broken: dict[str, list[str]] = field(default_factory=dict)
    slowest: float = 0.0

    @property
    def files(self) -> int:
        """How many files were read."""
        return self.outcomes.total()


def judged(said: ReviewedSource) -> str:
    """What became of a file; raises AssertionError where that is no whole sentence."""
    if said.error:
        assert said.error.endswith((".", "!")), said.error
        assert "Traceback" not in said.error
        return "too much" if said.error == TOO_MUCH else "one sentence"
    for note in said.notes:
        assert "Traceback" not in note, note
    return "answers" if said.entries else "nobody in it"


def one(number: int, files: dict[str, bytes], place: Path, reader: SheetReader) -> str:
    """Spoil one file by a number and read it; the outcome. What is raised is a finding."""
    chance = random.Random(number)  # noqa: S311 - the same number spoils the same way
    name = chance.choice(sorted(files))
    path = place / f"spoilt{Path(name).suffix}"
    for old in place.glob("spoilt*"):
        old.unlink()
    path.write_bytes(spoiled(files[name], chance))
    return judged(review_file(str(path), NURSES, reader))


def fuzz(minutes: float, seed: int, keep: Path) -> Found:
    """Read spoilt files for some minutes; those that break something are kept in a folder."""
    found = Found()
    files = seeds()
    keep.mkdir(parents=True, exist_ok=True)
    end = time.monotonic() + minutes * 60
    number = seed
    with child_reader() as reader:
        while time.monotonic() < end:
            number += 1
            begun = time.process_time()  # the child has a limit of its own
            try:
                outcome = one(number, files, keep, reader)
            except Exception:  # noqa: BLE001 - whatever is raised is what is looked for
                outcome = "raised"
                last = traceback.format_exc().strip().splitlines()
                _keep(found, keep, number, " | ".join(last[-3:]))
            took = time.process_time() - begun
            found.slowest = max(found.slowest, took)
            if took > MOST_SECONDS:
                _keep(found, keep, number, f"{outcome} after {took:.0f} s")
            elif outcome == "too much" and (why := _why_it_died(keep)):
                _keep(found, keep, number, why)
            found.outcomes[outcome] += 1
    return found


def _why_it_died(keep: Path) -> str:
    """What Python raised in the child; empty where it ran out of memory or time, or was aborted."""
    path = next(keep.glob("spoilt*"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.read_inline", str(path)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    return done.stderr.strip().splitlines()[-1] if done.returncode == 1 else ""


def _keep(found: Found, keep: Path, number: int, why: str) -> None:
    found.broken.setdefault(why, []).append(str(number))
    for path in keep.glob("spoilt*"):
        path.replace(keep / f"crasher-{number}{path.suffix}")


def main(arguments: list[str] | None = None) -> int:
    """Fuzz and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=int(time.time()) * 1000)
    parser.add_argument("--keep", type=Path, default=Path("fuzz-reading"))
    chosen = parser.parse_args(arguments)
    say = sys.stdout.write
    say(f"seed {chosen.seed}\n")
    found = fuzz(chosen.minutes, chosen.seed, chosen.keep)
    say(f"{found.files} files, slowest {found.slowest:.1f} s: {dict(found.outcomes)}\n")
    for why, numbers in found.broken.items():
        say(f"{why}\n    numbers {', '.join(numbers[:10])} ({len(numbers)})\n")
    return 1 if found.broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
