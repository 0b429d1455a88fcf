"""The power goes while the program works: `python -m tests.crash.power_cut --states 2000`.

Each work is run once and every file operation is written down; then states are built in which any
of what was not synchronised is missing (see replay.py), and each is judged like a kill. Half of the
states are cut right after an acknowledgement, with everything lost that may be lost: the moment at
which "done" must be true. `--seed=N` gives other states, names of works follow.
"""

import random
import sys
import time
from collections.abc import Iterator

from tests.crash import fault_layer
from tests.crash.fault_layer import Operation
from tests.crash.judging import Left, Reference
from tests.crash.kills import Tally, say, verdict
from tests.crash.replay import Disk
from tests.crash.running import DONE, Fault, Saboteur, Stage, nothing, stages, words_of
from tests.crash.works import WORKS

_CLOSELY = 40
SEED = 20_261_122


def record(stage: Stage, saboteur: Saboteur = nothing) -> list[Operation]:
    """Run a work once and give its operations; the folder is as it was prepared then."""
    log = stage.folder.with_name("log")
    stage.run(Fault(log=log), saboteur)
    stage.put_back()
    return list(fault_layer.read_log(log))


def lines_said(operations: list[Operation]) -> list[int]:
    """How many lines were acknowledged before each operation, and at the end."""
    said, text = [0], ""
    for one in operations:
        if one.kind == "A":
            text += one.first.decode()
        said.append(max((int(n) for n in DONE.findall(text)), default=0))
    return said


def cuts(said: list[int], states: int, rng: random.Random) -> list[tuple[int, bool]]:
    """Where to cut, in order, and whether everything uncertain is lost there.

    Half of them are anywhere; the others follow an acknowledgement at once.
    """
    told = [place for place in range(1, len(said)) if said[place] > said[place - 1]]
    anywhere = [(rng.randrange(len(said)), rng.random() < 0.3) for _ in range(states - states // 2)]
    after = [(rng.choice(told), rng.random() < 0.6) for _ in range(states // 2)] if told else []
    return sorted(anywhere + after)


def replay(
    stage: Stage,
    states: int,
    rng: random.Random,
    saboteur: Saboteur = nothing,
    most: int = 1_000_000,
) -> Tally:
    """Build and judge so many states of a work; ends early once `most` were spoilt."""
    reference = stage.reference()
    operations = record(stage, saboteur)
    said = lines_said(operations)
    tally = Tally(operations=len(operations))
    for place, left in _states(stage, reference, (operations, said), (states, rng)):
        tally.kills += 1
        if wrong := verdict(stage, left, closely=tally.kills % _CLOSELY == 0):
            tally.spoilt.append(f"cut at {place}: {wrong}")
            if len(tally.spoilt) >= most:
                break
    return tally


def _states(
    stage: Stage,
    reference: Reference,
    recorded: tuple[list[Operation], list[int]],
    wanted: tuple[int, random.Random],
) -> Iterator[tuple[int, Left]]:
    """Play the recorded operations and stop at each cut, with what is left there in the folder."""
    operations, said = recorded
    states, rng = wanted
    disk, played = Disk(stage.folder), 0
    for place, keeps_nothing in cuts(said, states, rng):
        while played < place:
            disk.play(operations[played])
            played += 1
        disk.cut(rng, keeps_nothing=keeps_nothing)
        yield place, Left(stage.folder, reference, said[place])


def main(arguments: list[str]) -> int:
    """Print a line for each kind of work, and one for all."""
    states = words_of(arguments, "states", 2_000)
    rng = random.Random(words_of(arguments, "seed", SEED))  # noqa: S311 - test data, not secrets
    names, whole = arguments or list(WORKS), Tally()
    with stages(names) as make:
        for place, name in enumerate(names):
            begun = time.monotonic()
            some = states * (place + 1) // len(names) - states * place // len(names)
            tally = replay(make(name), some, rng)
            say(name, tally, time.monotonic() - begun, "states after a power cut")
            whole.kills += tally.kills
            whole.spoilt += tally.spoilt
    sys.stdout.write(f"all: {whole.kills} states after a power cut: {whole.words}\n")
    return int(bool(whole.spoilt))


if __name__ == "__main__":
    fault_layer.need_preloaded("tests.crash.power_cut")
    sys.exit(main(sys.argv[1:]))
