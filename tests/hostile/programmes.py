"""Spoilt programme files, each opened and used in a child: no crash, no hang, one sentence each.

    python -m tests.hostile.programmes --mutants 3000 [--seed N] [--keep FOLDER]

Kept are files over which a child died, was silent for MOST_SECONDS, took more than MOST_MEMORY, or
raised what is no refusal. Exit code 1 if there were any.
"""

import argparse
import collections
import json
import os
import re
import resource
import select
import subprocess
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from sqlalchemy import select as select_rows

from mentordesk.services.snapshots import take_snapshot
from mentordesk.storage.models.intakes import Snapshot
from tests.hostile.spoilt_programmes import spoil
from tests.hostile.using_programmes import outcome_of
from tests.services.privacy.planted import plant
from tests.services.small_intake import small_intake

MOST_SECONDS = 10.0
MOST_MEMORY = 500
"""Megabytes a child may have held at its highest."""
_BUSY = 12
"""So many times as long a child may wait for its turn on a computer that does other things."""
_AT_A_TIME = 250
"""So many files a child uses before another takes its place: its peak is that of few files."""


@dataclass(slots=True)
class Found:
    """What became of the files: outcomes by way and word, the worst, and what broke."""

    outcomes: collections.Counter[tuple[str, str]] = field(default_factory=collections.Counter)
    broken: dict[str, list[int]] = field(default_factory=dict)
    slowest: float = 0.0
    megabytes: int = 0

    def count(self, said: dict[str, object], number: int, seconds: float) -> None:
        """Take one answer of a child in."""
        way, outcome = str(said["way"]), str(said["outcome"])
        self.outcomes[way, outcome] += 1
        self.slowest = max(self.slowest, seconds)
        self.megabytes = max(self.megabytes, int(str(said["megabytes"])))
        if said.get("raised"):
            self.broken.setdefault(str(said["raised"]), []).append(number)
        elif int(str(said["megabytes"])) > MOST_MEMORY:
            self.broken.setdefault("too much memory", []).append(number)


def base(folder: Path) -> bytes:
    """A sound programme with something in every table, closed."""
    small = small_intake(folder)
    plant(small)
    with small.desk.action("Forget what no MentorDesk wrote") as session:
        for one in session.scalars(select_rows(Snapshot)):
            session.delete(one)
    take_snapshot(small.desk, small.intake_id, "Before the calls")
    small.desk.close()
    return small.desk.path.read_bytes()


def judge(path: Path, number: int) -> dict[str, object]:
    """Spoil a programme and use it, in this very process; what came of it."""
    begun = time.process_time()
    way = spoil(path, number)
    said: dict[str, object] = {"way": way, "outcome": "raised"}
    try:
        said["outcome"] = outcome_of(path)
    except Exception as error:  # noqa: BLE001 - whatever is raised is what is looked for
        where = [one for one in traceback.extract_tb(error.__traceback__) if "mentordesk" in one[0]]
        last = f"{Path(where[-1].filename).name}:{where[-1].lineno}" if where else "the test"
        said["raised"] = f"{type(error).__name__} in {last}: {str(error)[:160]}"
    said["megabytes"] = most_memory()
    said["seconds"] = time.process_time() - begun
    return said


def most_memory() -> int:
    """The most memory this process has had, in MB.

    Not `ru_maxrss`: on Linux that begins with what the process had that started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        high = re.search(r"^VmHWM:\s+(\d+) kB", status.read_text(encoding="ascii"), re.MULTILINE)
        if high:
            return int(high[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class Child:
    """A process that uses one spoilt file after another."""

    def __init__(self, sound: Path, folder: Path) -> None:
        self.used = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.programmes", "--child", str(sound), str(folder)],
            cwd=Path(__file__).resolve().parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:  # fmt: skip
        self._process.kill()
        self._process.communicate()

    def ask(self, number: int) -> dict[str, object]:
        """Have one file used; what came of it, or that the child died or hangs."""
        asks, says = self._process.stdin, self._process.stdout
        assert asks is not None
        assert says is not None
        self.used += 1
        asks.write(f"{number}\n")
        asks.flush()
        ready = self._wait(says)
        line = says.readline() if ready else ""
        if line:
            found: dict[str, object] = json.loads(line)
            return found
        word = "the child died" if ready else f"silent for {MOST_SECONDS:.0f} s"
        self.used = _AT_A_TIME
        return {"way": "?", "outcome": "raised", "raised": word, "megabytes": 0}

    def _wait(self, says: IO[str]) -> bool:
        """Wait for an answer while the child is at work for MOST_SECONDS, or sleeps for long.

        Seconds of the processor: on a busy computer a child that is well may wait for its turn.
        """
        most = MOST_SECONDS * (4 if self.used == 1 else 1)  # the first one loads the program, too
        begun, at_work = time.monotonic(), processor_seconds(self._process.pid)
        while time.monotonic() - begun < most * _BUSY:
            if select.select([says], [], [], 0.5)[0]:
                return True
            if processor_seconds(self._process.pid) - at_work > most:
                return False
        return False


def processor_seconds(pid: int) -> float:
    """How long a process has been at work; 0 where the system does not tell."""
    facts = Path(f"/proc/{pid}/stat")
    if not facts.exists():
        return 0.0
    fields = facts.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def run(mutants: int, seed: int, keep: Path | None = None) -> Found:
    """Use so many spoilt programmes; those that break something are kept in a folder."""
    found = Found()
    with tempfile.TemporaryDirectory(prefix="mentordesk-hostile-") as name:
        folder = Path(name)
        sound = folder / "sound"
        sound.write_bytes(base(folder))
        numbers = iter(range(seed, seed + mutants))
        number = next(numbers, None)
        while number is not None:
            with Child(sound, folder / "child") as child:
                while number is not None and child.used < _AT_A_TIME:
                    said = child.ask(number)
                    found.count(said, number, float(str(said.get("seconds", MOST_SECONDS))))
                    if said.get("raised") and keep is not None:
                        _keep(sound, number, keep)
                    number = next(numbers, None)
            sys.stderr.write(f"{found.outcomes.total()} of {mutants}\n")
    return found


def _keep(sound: Path, number: int, keep: Path) -> None:
    keep.mkdir(parents=True, exist_ok=True)
    path = keep / f"spoilt-{number}.mentordesk"
    path.write_bytes(sound.read_bytes())
    spoil(path, number)


def _serve(sound: Path, folder: Path) -> None:
    """A child: numbers come in, what came of each goes out."""
    content = sound.read_bytes()
    folder.mkdir(exist_ok=True)
    for line in sys.stdin:
        for old in folder.iterdir():
            old.unlink()
        path = folder / f"spoilt-{int(line)}.mentordesk"
        path.write_bytes(content)
        sys.stdout.write(json.dumps(judge(path, int(line))) + "\n")
        sys.stdout.flush()


def table(found: Found, seconds: float) -> str:
    """What came of it, a line for each way."""
    words = sorted({outcome for _, outcome in found.outcomes})
    lines = [f"{'way':<14}" + "".join(f"{word:>16}" for word in words)]
    for way in sorted({way for way, _ in found.outcomes}):
        counts = "".join(f"{found.outcomes[way, word]:>16}" for word in words)
        lines.append(f"{way:<14}{counts}")
    lines.append(
        f"{found.outcomes.total()} programme files: {sum(map(len, found.broken.values()))} broke "
        f"something; slowest {found.slowest:.2f} s, peak {found.megabytes} MB, {seconds:.0f} s"
    )
    for why, numbers in found.broken.items():
        lines.append(f"{why}\n    numbers {', '.join(map(str, numbers[:8]))} ({len(numbers)})")
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Spoil, use, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mutants", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--child", type=Path, nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.child:
        _serve(*chosen.child)
        return 0
    begun = time.monotonic()
    found = run(chosen.mutants, chosen.seed, chosen.keep)
    sys.stdout.write(table(found, time.monotonic() - begun))
    return 1 if found.broken else 0


if __name__ == "__main__":
    raise SystemExit(main())
