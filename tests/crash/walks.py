"""Random walks, all taken back, all done again: `python -m tests.crash.walks --seeds 20`.

1,000 actions by the services (applicants, answers, places, pairs and their year, fees, events,
reminders, lessons, bans, checks, parting), with undo and redo among them; then everything is
undone, which must give the first dump, and everything is redone, which must give the last.
`--actions=N` walks further or less far.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import EndReason
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services import (
    acceptance,
    events,
    fees,
    hours,
    lessons,
    pairing,
    pairs,
    reminders,
)
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.applicants import set_check
from mentordesk.services.checking import dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import Reminder
from mentordesk.storage.models.applications import Application, CheckLine
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.intakes import Lesson
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import Event
from tests.crash.running import words_of
from tests.services.held_events import add_event
from tests.storage.builders import NOW, apply_as, new_desk

ACTIONS = 1_000
_PAPERS = (CheckItem.FORM, CheckItem.RESUME, CheckItem.CODE_OF_CONDUCT)
_MEMORY = Path("/dev/shm")  # noqa: S108 - only tests' own folders below it


class Walk:
    """One walk over a programme of its own."""

    def __init__(self, desk: Desk, rng: random.Random) -> None:
        self.desk, self.rng, self.begun = desk, rng, _last(desk)
        self.done: Counter[str] = Counter()
        """How often each verb was done and not refused."""
        self.verbs: Sequence[Callable[[], None]] = (
            *(self.add,) * 3, *(self.pair,) * 4, self.unpair, self.ban,
            *(self.answer,) * 3, self.places, self.check, self.withdraw,
            *(self.go_on,) * 4, self.look_after, self.remind, self.lesson, self.event, self.attend,
        )  # fmt: skip

    def step(self) -> None:
        """One action; where it is refused nothing changes. Now and then undo and redo instead."""
        chance = self.rng.random()
        try:
            if chance < 0.06 and _last_done(self.desk) > self.begun:
                self.desk.undo()
            elif chance < 0.09:
                self.desk.redo()
            else:
                verb = self.rng.choice(self.verbs)
                verb()
                self.done[verb.__name__] += 1
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

    def _any(self, column: Any) -> int:
        """A row of a table, by chance; raises Refused where there is none."""
        with self.desk.reading() as session:
            found = session.scalars(select(column).order_by(column)).all()
        if not found:
            raise Refused("There is nothing yet.")
        return int(self.rng.choice(found))

    def add(self) -> None:
        """Somebody applies."""
        with self.desk.action("Add") as session:
            role = self.rng.choice(tuple(Role))
            name = f"Ana {self.rng.randrange(10**9)}"
            places = 1 if role is Role.MENTEE else self.rng.randint(1, 3)
            application = apply_as(session, name, role, places)
            application.standing = ApplicationState.READY
            session.add_all(
                CheckLine(
                    application_id=application.id, item=item, state=CheckState.DONE, reason=""
                )
                for item in _PAPERS
            )

    def pair(self) -> None:
        """Two are paired, or the mentee moves."""
        pairing.pair(self.desk, self._one(Role.MENTEE), self._one(Role.MENTOR))

    def unpair(self) -> None:
        """A pair is taken apart."""
        pairing.unpair(self.desk, self._any(Pair.id))

    def go_on(self) -> None:
        """A pair comes a step further where it may: told, billed, asked, paid, on hold, ended."""
        number = self._any(Pair.id)
        steps: tuple[Callable[[], object], ...] = (
            *(lambda: pairing.confirm(self.desk, [number]),) * 3,
            lambda: pairs.notify(self.desk, [number]),
            lambda: pairs.start(self.desk, [number]),
            lambda: pairs.hold(self.desk, number),
            lambda: pairs.resume(self.desk, number),
            lambda: pairs.complete(self.desk, [number]),
            lambda: pairs.end_early(self.desk, number, EndReason.MISMATCH, "a note"),
            lambda: fees.bill_to(self.desk, number, "Ana's employer", "PO 7"),
            lambda: fees.pay(self.desk, [number], NOW.date(), "by card"),
            lambda: acceptance.ask(self.desk, [number]),
            lambda: acceptance.accept(self.desk, number, self.rng.choice(tuple(Role))),
        )
        self.rng.choice(steps)()

    def look_after(self) -> None:
        """A meeting of a pair is logged."""
        new = hours.NewContact(NOW.date(), self.rng.randint(1, 90), mentee_preparation=1.5)
        hours.log_contact(self.desk, self._any(Pair.id), new)

    def remind(self) -> None:
        """Something is to be remembered, put off, or done."""
        if self.rng.random() < 0.6:
            reminders.remind(self.desk, 1, NOW.date(), f"Ring “{self.rng.randrange(99)}” %_")
        elif self.rng.random() < 0.5:
            reminders.tick(self.desk, self._any(Reminder.id))
        else:
            reminders.remove(self.desk, self._any(Reminder.id))

    def lesson(self) -> None:
        """A lesson is written down or struck out."""
        if self.rng.random() < 0.7:
            lessons.write_lesson(self.desk, 1, f"Lesson {self.rng.randrange(10**6)}")
        else:
            lessons.remove_lesson(self.desk, self._any(Lesson.id))

    def event(self) -> None:
        """A webinar is planned, or called off."""
        if self.rng.random() < 0.7:
            title = f"Webinar {self.rng.randrange(10**6)}"
            add_event(self.desk, 1, events.NewEvent(EventKind.WEBINAR, title, NOW, 60))
        else:
            events.cancel_event(self.desk, self._any(Event.id))

    def attend(self) -> None:
        """Somebody came to an event, or did not."""
        number = self._one(self.rng.choice(tuple(Role)))
        how = self.rng.choice(tuple(Attendance))
        events.record_attendance(self.desk, self._any(Event.id), {number: how})

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
        item = self.rng.choice(_PAPERS)
        state = self.rng.choice((CheckState.DONE, CheckState.DONE, CheckState.MISSING))
        set_check(self.desk, self._one(self.rng.choice(tuple(Role))), item, state, "seen")

    def withdraw(self) -> None:
        """An application is removed altogether where nothing depends on it."""
        number = self._one(self.rng.choice(tuple(Role)))
        with self.desk.action("Remove") as session:
            ticked = select(CheckLine).where(CheckLine.application_id == number)
            for line in session.scalars(ticked):
                session.delete(line)
            session.flush()
            session.delete(session.get_one(Application, number))  # refused where it is needed


def dump(desk: Desk) -> list[str]:
    """Every row of the domain as it is kept now."""
    return list(dump_lines(desk))


def walk(desk: Desk, seed: int, actions: int = ACTIONS) -> str:
    """Walk, undo all, redo all; what was not identical, in a sentence, or empty."""
    first, walker = dump(desk), Walk(desk, random.Random(seed))  # noqa: S311 - test data
    begun = walker.begun
    while _last(desk) - begun < actions:
        walker.step()
    never = [verb.__name__ for verb in walker.verbs if not walker.done[verb.__name__]]
    if never and actions >= ACTIONS:
        return f"seed {seed}: half: never done, so nothing is proved of: {sorted(set(never))}"
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
