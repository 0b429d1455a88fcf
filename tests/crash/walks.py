"""Random walks, all taken back, all done again: `python -m tests.crash.walks --seeds 20`.

1,000 actions by the services (applicants, answers, places, pairs, bans, checks, parting), with undo
and redo among them; then everything is undone, which must give the first dump, and everything is
redone, which must give the last. `--actions=N` walks further or less far.
"""

import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import func, select

from mentordesk.domain.applications import CheckItem, CheckState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import pairing
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.applicants import set_check
from mentordesk.services.checking import dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.pairs import Pair
from tests.crash.running import words_of
from tests.storage.builders import NOW, apply_as, new_desk

ACTIONS = 1_000
_MEMORY = Path("/dev/shm")  # noqa: S108 - only tests' own folders below it


class Walk:
    """One walk over a programme of its own."""

    def __init__(self, desk: Desk, rng: random.Random) -> None:
        self.desk, self.rng = desk, rng
        self.verbs: Sequence[Callable[[], object]] = (
            *(self.add,) * 3, *(self.pair,) * 4, self.unpair, self.ban,
            *(self.answer,) * 3, self.places, self.check, self.withdraw,
        )  # fmt: skip

    def step(self) -> None:
        """One action; where it is refused nothing changes. Now and then undo and redo instead."""
        chance = self.rng.random()
        try:
            if chance < 0.06:
                self.desk.undo()
            elif chance < 0.09:
                self.desk.redo()
            else:
                self.rng.choice(self.verbs)()
        except Refused:
            pass  # a full mentor, nothing to redo: as for a coordinator

    def _one(self, role: Role) -> int:
        """An application of a role, by chance; raises Refused where there is none."""
        with self.desk.reading() as session:
            found = session.scalars(
                select(Application.id).where(Application.role == role).order_by(Application.id)
            ).all()
        if not found:
            raise Refused("There is nobody yet.")
        return self.rng.choice(found)

    def add(self) -> None:
        """Somebody applies."""
        with self.desk.action("Add") as session:
            role = self.rng.choice(tuple(Role))
            name = f"Ana {self.rng.randrange(10**9)}"
            apply_as(session, name, role, 1 if role is Role.MENTEE else self.rng.randint(1, 3))

    def pair(self) -> None:
        """Two are paired, or the mentee moves."""
        pairing.pair(self.desk, self._one(Role.MENTEE), self._one(Role.MENTOR))

    def unpair(self) -> None:
        """A pair is taken apart."""
        with self.desk.reading() as session:
            found = session.scalars(select(Pair.id).order_by(Pair.id)).all()
        if found:
            pairing.unpair(self.desk, self.rng.choice(found))

    def ban(self) -> None:
        """Two are never to be paired."""
        pairing.ban(self.desk, self._one(Role.MENTEE), self._one(Role.MENTOR), "family")

    def answer(self) -> None:
        """Several answers of one application change in one step."""
        number = self._one(self.rng.choice(tuple(Role)))
        fields = self.rng.sample(["city", "employer", "full_name", "goals"], self.rng.randint(1, 4))
        given = [Given(field, f"“{self.rng.randrange(10**6)}” %_\\ é") for field in fields]
        with self.desk.action("Answer") as session:
            application = session.get_one(Application, number)
            record(session, application, given, coordinator_source(session, NOW), NOW)

    def places(self) -> None:
        """A mentor takes more or fewer."""
        number = self._one(Role.MENTOR)
        with self.desk.action("Places") as session:
            session.get_one(Application, number).places = self.rng.randint(0, 4)

    def check(self) -> None:
        """A line of the checklist is ticked or not."""
        item = self.rng.choice((CheckItem.FORM, CheckItem.RESUME, CheckItem.CODE_OF_CONDUCT))
        state = self.rng.choice((CheckState.DONE, CheckState.MISSING))
        set_check(self.desk, self._one(self.rng.choice(tuple(Role))), item, state, "seen")

    def withdraw(self) -> None:
        """An application is removed altogether where nothing depends on it."""
        number = self._one(self.rng.choice(tuple(Role)))
        with self.desk.action("Remove") as session:
            session.delete(session.get_one(Application, number))


def dump(desk: Desk) -> list[str]:
    """Every row of the domain as it is kept now."""
    return list(dump_lines(desk))


def walk(desk: Desk, seed: int, actions: int = ACTIONS) -> str:
    """Walk, undo all, redo all; what was not identical, in a sentence, or empty."""
    first, walker = dump(desk), Walk(desk, random.Random(seed))  # noqa: S311 - test data
    begun = _last(desk)
    while _last(desk) - begun < actions:
        walker.step()
    last, steps = dump(desk), 0
    while _last_done(desk) > begun:
        desk.undo()
        steps += 1
    if dump(desk) != first:
        return f"seed {seed}: half: undoing {steps} actions does not give the first dump"
    for _ in range(steps):
        desk.redo()
    if dump(desk) != last:
        return f"seed {seed}: half: redoing {steps} actions does not give the last dump"
    return ""


def _last(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalar(select(func.max(Action.id))) or 0


def _last_done(desk: Desk) -> int:
    with desk.reading() as session:
        return session.scalar(select(func.max(Action.id)).where(Action.state == "done")) or 0


def main(arguments: list[str]) -> int:
    """Print a line for each seed, and one for all."""
    seeds, actions = words_of(arguments, "seeds", 20), words_of(arguments, "actions", ACTIONS)
    wrong = []
    for seed in range(seeds):
        place = _MEMORY if _MEMORY.is_dir() else None
        with tempfile.TemporaryDirectory(dir=place) as folder:
            begun = time.monotonic()
            desk = new_desk(Path(folder))
            found = walk(desk, seed, actions)
            desk.close()
        wrong += [found] if found else []
        seconds = time.monotonic() - begun
        sys.stdout.write(f"{found or f'seed {seed}: identical'} ({seconds:.0f} s)\n")
        sys.stdout.flush()
    sys.stdout.write(
        f"all: {seeds - len(wrong)} of {seeds} walks of {actions:,} actions give identical dumps\n"
    )
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
