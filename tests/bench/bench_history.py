"""A long history: 10,000 real actions, and what looking back, undo and the next action cost then.

The cost of history on an import is in `bench_import` ("apply with history / without", "undo of
it / applying it").
"""

import random
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from mentordesk.services.applicants import edit_answer, load_applicants
from mentordesk.services.history import Looked, count_history, load_history
from mentordesk.services.history_details import load_details
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.bench.crowd import make_crowd

ACTIONS, EARLY, PEOPLE = 10_000, 500, 120
_FIELDS = ("city", "goals", "biography", "employer", "job_title", "phone")
Row = tuple[str, float, str]


def act(desk: Desk, people: list[int], number: int, chance: random.Random) -> None:
    """One real action, the number in it; every tenth is taken back, every twentieth stays so."""
    field = chance.choice(_FIELDS)
    value = f"+61 491 {number:06}" if field == "phone" else f"What I wish is plan {number}"
    edit_answer(desk, chance.choice(people), field, value)
    if number % 10 == 0:
        desk.undo()
        if number % 20:
            desk.redo()


def wall(work: Callable[[], object]) -> float:
    """Milliseconds of the quickest of five."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times) * 1000


def looking_back(desk: Desk, person_id: int) -> list[tuple[str, Callable[[], object]]]:
    """What the history dialog asks for, each by its name."""
    latest = load_history(desk, 1)[0]
    day = latest.at.date()
    return [
        ("first page of the list", lambda: load_history(desk, 200)),
        ("page in the middle", lambda: load_history(desk, 200, skip=ACTIONS // 2)),
        ("how many there are", lambda: count_history(desk)),
        ("one person", lambda: load_history(desk, 200, Looked(person_id=person_id))),
        ("one day", lambda: load_history(desk, 200, Looked(first=day, last=day))),
        ("words in it", lambda: load_history(desk, 200, Looked(words="plan 7"))),
        ("what one action changed", lambda: load_details(desk, latest.number)),
        ("undo and redo", lambda: (desk.undo(), desk.redo())),
    ]


def run() -> list[Row]:
    """Act 10,000 times; the first and the last actions, then every question of the dialog."""
    chance = random.Random(2021)  # noqa: S311 - figures for a measurement
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.mentordesk"
        make_crowd(path, PEOPLE)
        moments = [0]
        desk = open_programme(path)
        begin = desk.now()
        desk._clock = lambda: begin + timedelta(minutes=moments[0])
        rows = load_applicants(desk, list_intakes(desk)[0].intake_id)
        people = [row.application_id for row in rows]
        spent = []
        for number in range(1, ACTIONS + 1):
            moments[0] = number
            begun = time.process_time()
            act(desk, people, number, chance)
            spent.append(time.process_time() - begun)
        first, last = sum(spent[:EARLY]) / EARLY, sum(spent[-EARLY:]) / EARLY
        found: list[Row] = [
            ("an action among the first 500", first * 1000, "ms CPU"),
            ("an action among the last 500 of 10,000", last * 1000, "ms CPU"),
            ("last against first", last / first, "x"),
        ]
        found += [(what, wall(work), "ms") for what, work in looking_back(desk, rows[0].person_id)]
        desk.close()
        begun = time.perf_counter()
        open_programme(path).close()
        found.append(("opening it", (time.perf_counter() - begun) * 1000, "ms"))
        found.append(("the file", path.stat().st_size / 1e6, "MB"))
    return found
