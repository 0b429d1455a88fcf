"""Killed before every file operation, and in the middle of writes: `python -m tests.crash.kills`.

Each run of a work's script is killed (SIGKILL, by the fault layer) before one operation, or half
way through it where it is a write; then what is left is judged. `--every=N` takes each Nth
operation, names of works follow; exit code 1 where anything was lost, half or corrupt.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from mentordesk.domain.refusals import Refused
from tests.crash import fault_layer
from tests.crash.judging import Left, Reference, Spoilt, judge
from tests.crash.running import Fault, Saboteur, Stage, nothing, stages, words_of
from tests.crash.works import WORKS

_CLOSELY = 25
_HALF = 3


@dataclass
class Tally:
    """How many operations a work has, how many kills there were, and what each one spoilt."""

    operations: int = 0
    kills: int = 0
    acknowledged: int = 0
    spoilt: list[str] = field(default_factory=list)

    def counted(self, word: str) -> int:
        """How many spoilt ones begin with a word: lost, half or corrupt."""
        return sum(f": {word}" in one for one in self.spoilt)

    @property
    def words(self) -> str:
        """The three figures."""
        return ", ".join(f"{self.counted(word)} {word}" for word in ("lost", "half", "corrupt"))


def verdict(stage: Stage, left: Left, *, closely: bool) -> str:
    """What is wrong with what was left, in one sentence; empty where nothing is."""
    try:
        stage.work.judge(left)
        judge(left, closely=closely)
    except Spoilt as spoilt:
        return str(spoilt)
    except (Refused, OSError) as trouble:
        return f"corrupt: {trouble}"
    return ""


def kill_once(stage: Stage, reference: Reference, fault: Fault, saboteur: Saboteur) -> Left:
    """Run a work, kill it, and give what is left."""
    ran = stage.run(fault, saboteur)
    if not ran.was_killed:
        raise RuntimeError(f"{stage.name} was not killed at operation {fault.kill_at}")
    return Left(stage.folder, reference, ran.said)


def kill_everywhere(
    stage: Stage, every: int = 1, saboteur: Saboteur = nothing, most: int = 1_000_000
) -> Tally:
    """Kill a work before each `every`th operation; ends early once `most` were spoilt."""
    reference = stage.reference()
    tally = Tally(operations=stage.run(saboteur=saboteur).operations)
    for number, fault in enumerate(_faults(tally.operations, every)):
        left = kill_once(stage, reference, fault, saboteur)
        tally.kills += 1
        tally.acknowledged += left.said
        if wrong := verdict(stage, left, closely=number % _CLOSELY == 0):
            tally.spoilt.append(f"operation {fault.kill_at}: {wrong}")
            if len(tally.spoilt) >= most:
                break
    return tally


def _faults(operations: int, every: int) -> Iterator[Fault]:
    """A kill before each operation, and after every third of them one half way through it."""
    for number, kill_at in enumerate(range(1, operations + 1, every)):
        yield Fault(kill_at)
        if number % _HALF == 0:
            yield Fault(kill_at, half=True)


def main(arguments: list[str]) -> int:
    """Print a line for each kind of work, and one for all."""
    every = words_of(arguments, "every", 1)
    names, whole = arguments or list(WORKS), Tally()
    with stages(names) as make:
        for name in names:
            begun = time.monotonic()
            tally = kill_everywhere(make(name), every)
            of = f"kills at {tally.operations} file operations"
            say(name, tally, time.monotonic() - begun, of)
            whole.operations += tally.operations
            whole.kills += tally.kills
            whole.spoilt += tally.spoilt
    sys.stdout.write(f"all: {whole.kills} kills at {whole.operations} operations: {whole.words}\n")
    return int(bool(whole.spoilt))


def say(name: str, tally: Tally, seconds: float, of: str) -> None:
    """One line for a kind of work, and one for each thing that was spoilt."""
    sys.stdout.write(f"{name}: {tally.kills} {of}: {tally.words} ({seconds:.0f} s)\n")
    for sentence in tally.spoilt[:20]:
        sys.stdout.write(f"  {sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    fault_layer.need_preloaded("tests.crash.kills")
    sys.exit(main(sys.argv[1:]))
