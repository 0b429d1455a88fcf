"""What a kill leaves, built from one recorded run: `python -m tests.crash.replayed_kills`.

A process that is killed loses nothing it has written: what lies there before its Nth operation is
what its first N-1 made. So one run is recorded, played again into a folder one operation at a time,
and judged after each that changed anything, and half way through every third write. It takes a
fifth of the time of as many real kills (kills.py), for work with thousands of operations.

At each `--check=N`th operation the program is really killed as well, which must leave the same
names and lengths of files. `--parts=N` judges each Nth of the states in a row that differ in
nothing but a `.part` file, which no program ever reads. Names of works follow.
"""

import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.crash import fault_layer
from tests.crash.fault_layer import Operation
from tests.crash.judging import Left
from tests.crash.kills import Tally, say, verdict
from tests.crash.power_cut import lines_said, record
from tests.crash.running import Fault, Stage, stages, words_of
from tests.crash.works import WORKS

_DIGITS = re.compile(r"\d+")
_CLOSELY = 25
_HALF = 3
_CHANGING = frozenset("RUMDT")


@dataclass(frozen=True, slots=True)
class Seen:
    """A state that is there now: before which operation, half way through it, how much was said.

    `is_part` where it differs from the one before in nothing but a `.part` file.
    """

    operation: int
    half: bool
    said: int
    is_part: bool


class Shadow:
    """A folder in which recorded operations are really done again, at another place."""

    def __init__(self, origin: Path, folder: Path) -> None:
        self._origin, self.folder = str(origin), folder
        self._open: dict[int, int] = {}
        self._paths: dict[int, Path] = {}
        shutil.copytree(origin, folder)

    def play(self, one: Operation, *, half: bool = False) -> Path | None:
        """Do one operation; the file it changed, None where it changed none."""
        if one.kind == "O":
            return self._opened(one)
        if one.kind == "W":
            content = one.first[: len(one.first) // 2] if half else one.first
            os.pwrite(self._open[one.fd], content, one.offset)
            return self._paths[one.fd]
        if one.kind == "T":
            os.ftruncate(self._open[one.fd], one.number)
            return self._paths[one.fd]
        if one.kind not in _CHANGING:
            return None
        path = self._place(one.first)
        if one.kind == "R":
            path.replace(self._place(one.second))
        elif one.kind == "U":
            path.unlink()
        elif one.kind == "M":
            path.mkdir()
        else:
            path.rmdir()
        return path.with_name(f"name of {path.name}")  # a name is never a part's own business

    def close(self) -> None:
        """Let go of every file."""
        for handle in self._open.values():
            os.close(handle)
        self._open.clear()

    def _opened(self, one: Operation) -> Path | None:
        path = self._place(one.first)
        if one.fd in self._open:
            os.close(self._open.pop(one.fd))
        if path.is_dir():
            return None
        new = not path.exists()
        emptied = bool(one.number & os.O_TRUNC) and not new and path.stat().st_size > 0
        self._open[one.fd] = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        self._paths[one.fd] = path
        if emptied:
            os.ftruncate(self._open[one.fd], 0)
        return path if new or emptied else None

    def _place(self, name: bytes) -> Path:
        return Path(os.fsdecode(name).replace(self._origin, str(self.folder), 1))


def states(shadow: Shadow, operations: list[Operation]) -> Iterator[Seen]:
    """Play them all; yields whenever the shadow holds what a kill could have left."""
    said, number, is_part = lines_said(operations), 0, False
    yield Seen(1, False, 0, False)
    for place, one in enumerate(operations):
        number += is_counted(one)
        if one.kind == "W" and number % _HALF == 0 and len(one.first) > 1:
            changed = shadow.play(one, half=True)
            yield Seen(number, True, said[place], _is_part(changed))
        changed = shadow.play(one)
        if changed is not None or said[place + 1] > said[place]:
            is_part = _is_part(changed)
            yield Seen(number + 1, False, said[place + 1], is_part)


def is_counted(one: Operation) -> bool:
    """Whether the fault layer counts an operation, and could kill before it."""
    if one.kind == "O":
        return bool(one.number & (os.O_CREAT | os.O_TRUNC))
    return one.kind != "A"


def _is_part(path: Path | None) -> bool:
    return path is not None and ".part" in path.suffix


def listing(folder: Path) -> list[tuple[str, int]]:
    """The files of a folder with their lengths; digits of names (moments, numbers) are masked.

    So is the length of a holder's note, which names the number of the process.
    """
    return sorted(
        (
            _DIGITS.sub("#", str(path.relative_to(folder))),
            0 if path.name.endswith(".holder") else path.stat().st_size,
        )
        for path in folder.rglob("*")
        if path.is_file()
    )


def differs_from_a_real_kill(stage: Stage, operation: int, shadow: Path) -> str:
    """Kill the program before an operation; what is not as in the shadow, in one sentence."""
    stage.run(Fault(operation))
    real, built = listing(stage.folder), listing(shadow)
    return f"half: killed it leaves {real}, built {built}" if real != built else ""


def judge_everywhere(stage: Stage, check: int, parts: int = 1) -> tuple[Tally, int]:
    """Judge what a kill before each operation leaves; and how many states of parts were passed by.

    `check` and `parts` as in the options of the same names.
    """
    reference = stage.reference()
    operations = record(stage)
    tally = Tally(operations=sum(is_counted(one) for one in operations))
    shadow = Shadow(stage.folder, stage.folder.with_name("shadow"))
    in_a_row = passed = 0
    try:
        for seen in states(shadow, operations):
            if not seen.half and seen.operation % check == 0:
                wrong = differs_from_a_real_kill(stage, seen.operation, shadow.folder)
                tally.spoilt += [f"operation {seen.operation}: {wrong}"] if wrong else []
                tally.acknowledged += 1
            in_a_row = in_a_row + 1 if seen.is_part else 0
            if in_a_row % parts:
                passed += 1
                continue
            shutil.rmtree(stage.folder)
            shutil.copytree(shadow.folder, stage.folder)
            tally.kills += 1
            left = Left(stage.folder, reference, seen.said)
            if wrong := verdict(stage, left, closely=tally.kills % _CLOSELY == 0):
                tally.spoilt.append(f"operation {seen.operation}: {wrong}")
    finally:
        shadow.close()
        shutil.rmtree(shadow.folder)
    return tally, passed


def main(arguments: list[str]) -> int:
    """Print a line for each kind of work, and one for all."""
    parts, check = words_of(arguments, "parts", 1), words_of(arguments, "check", 50)
    names, whole, passed = arguments or list(WORKS), Tally(), 0
    with stages(names) as make:
        for name in names:
            begun = time.monotonic()
            tally, left_out = judge_everywhere(make(name), check, parts)
            of = (
                f"states at {tally.operations} operations ({left_out} of parts passed by, "
                f"{tally.acknowledged} compared with a real kill)"
            )
            say(name, tally, time.monotonic() - begun, of)
            whole.operations += tally.operations
            whole.kills += tally.kills
            whole.spoilt += tally.spoilt
            passed += left_out
    sys.stdout.write(
        f"all: {whole.kills} states at {whole.operations} operations, {passed} of parts passed by: "
        f"{whole.words}\n"
    )
    return int(bool(whole.spoilt))


if __name__ == "__main__":
    fault_layer.need_preloaded("tests.crash.replayed_kills")
    sys.exit(main(sys.argv[1:]))
