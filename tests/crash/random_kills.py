"""The program as a process of its own, killed at any moment: `tests.crash.random_kills`.

`mentordesk script` runs a work's script; some time after one of its acknowledgements, while it
starts or while it closes, it is killed (-9), and what is left is judged. Nothing is preloaded and
nothing is changed in the program. `--kills=N` for each work, `--seed=N` for other moments, names of
works follow.
"""

import random
import subprocess
import sys
import time

from tests.crash.judging import Left
from tests.crash.kills import Tally, say, verdict
from tests.crash.running import DONE, Stage, stages, words_of
from tests.crash.works import WORKS

_LATER = 1.2
"""A kill is up to so many times later than the next acknowledgement usually comes."""


def start(stage: Stage) -> subprocess.Popen[str]:
    """The program as its own process, in the folder as it was prepared."""
    stage.put_back()
    return subprocess.Popen(
        [sys.executable, "-m", "mentordesk", *stage.words()],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def pauses(stage: Stage) -> list[float]:
    """How many seconds pass to each acknowledgement of an undisturbed run, and to its end."""
    found, begun = [], time.monotonic()
    with start(stage) as whole:
        assert whole.stdout is not None
        for line in whole.stdout:
            if DONE.match(line):
                found.append(time.monotonic() - begun)
                begun = time.monotonic()
    if whole.returncode or len(found) != len(stage.work.lines):
        raise RuntimeError(f"{stage.name} does not run to its end undisturbed")
    return [*found, time.monotonic() - begun]


def kill_after(stage: Stage, lines: int, pause: float) -> int:
    """Kill the program some time after its `lines`th acknowledgement; how many it gave at last."""
    with start(stage) as victim:
        assert victim.stdout is not None
        text = ""
        while lines and f"done {lines}\n" not in text:
            line = victim.stdout.readline()
            if not line:
                break
            text += line
        time.sleep(pause)
        victim.kill()
        text += victim.stdout.read()
    return max((int(one) for one in DONE.findall(text)), default=0)


def kill_at_random(stage: Stage, kills: int, rng: random.Random) -> Tally:
    """Kill a work so many times and judge what is left.

    It is killed while it starts, after any line, and while it closes: each as often as the others.
    """
    reference, tally, usual = stage.reference(), Tally(), pauses(stage)
    for number in range(kills):
        lines = rng.randrange(len(usual))
        said = kill_after(stage, lines, rng.random() * usual[lines] * _LATER)
        tally.kills += 1
        tally.acknowledged += said
        if wrong := verdict(stage, Left(stage.folder, reference, said), closely=number % 10 == 0):
            tally.spoilt.append(f"kill {number} after line {said}: {wrong}")
    return tally


def main(arguments: list[str]) -> int:
    """Print a line for each kind of work, and one for all."""
    kills = words_of(arguments, "kills", 25)
    rng = random.Random(words_of(arguments, "seed", 8))  # noqa: S311 - test data, not secrets
    names, whole = arguments or list(WORKS), Tally()
    with stages(names) as make:
        for name in names:
            begun = time.monotonic()
            tally = kill_at_random(make(name), kills, rng)
            of = f"kills at any moment ({tally.acknowledged} lines acknowledged)"
            say(name, tally, time.monotonic() - begun, of)
            whole.kills += tally.kills
            whole.acknowledged += tally.acknowledged
            whole.spoilt += tally.spoilt
    sys.stdout.write(
        f"all: {whole.kills} kills at any moment, {whole.acknowledged} lines acknowledged: "
        f"{whole.words}\n"
    )
    return int(bool(whole.spoilt))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
