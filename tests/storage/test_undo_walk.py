"""Random walks of actions, undo and redo: taking all back gives the first dump."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.pairs import Pair
from tests.storage.builders import NOW, apply_as, new_desk, pair_of

names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1)
numbers = st.integers(min_value=0, max_value=30)


class Walk(RuleBasedStateMachine):
    """Every verb mixed with undo and redo, against a plain list of dumps."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.desk = new_desk(Path(self.folder.name))
        self.states = [self.dump()]
        self.place = 0

    def dump(self) -> list[str]:
        return list(dump_lines(self.desk))

    def done(self) -> None:
        """Remember the new state where the action changed anything."""
        now = self.dump()
        if now != self.states[self.place]:
            self.states = [*self.states[: self.place + 1], now]
            self.place += 1

    @rule(name=names, mentor=st.booleans(), places=st.integers(1, 3))
    def add_applicant(self, name: str, mentor: bool, places: int) -> None:
        role = Role.MENTOR if mentor else Role.MENTEE
        with self.desk.action(f"Add {name}") as session:
            apply_as(session, name, role, places if mentor else 1)
        self.done()

    @rule(first=numbers, second=numbers, slot=st.integers(1, 3))
    def pair(self, first: int, second: int, slot: int) -> None:
        try:
            with self.desk.action("Pair") as session:
                one, two = _pick(session, first), _pick(session, second)
                if one and two and one.role is Role.MENTEE and two.role is Role.MENTOR:
                    session.add(pair_of(one, two, slot))
        except Refused:
            pass  # a full mentor or a paired mentee: nothing may have changed
        self.done()

    @rule(which=numbers)
    def unpair(self, which: int) -> None:
        with self.desk.action("Unpair") as session:
            pairs = session.scalars(select(Pair).order_by(Pair.id)).all()
            if pairs:
                session.delete(pairs[which % len(pairs)])
        self.done()

    @rule(which=numbers, places=st.integers(0, 4))
    def set_places(self, which: int, places: int) -> None:
        try:
            with self.desk.action("Places") as session:
                application = _pick(session, which)
                if application and application.role is Role.MENTOR:
                    application.places = places
        except Refused:
            pass  # fewer than are taken: nothing may have changed
        self.done()

    @rule(which=numbers, field=st.sampled_from(["city", "employer", "full_name"]), value=names)
    def answer(self, which: int, field: str, value: str) -> None:
        with self.desk.action("Answer") as session:
            application = _pick(session, which)
            if application:
                source = coordinator_source(session, NOW)
                record(session, application, [Given(field, value)], source, NOW)
        self.done()

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.desk.undo()
        self.place -= 1
        assert self.dump() == self.states[self.place]

    @precondition(lambda self: self.place < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.desk.redo()
        self.place += 1
        assert self.dump() == self.states[self.place]

    @invariant()
    def every_answer_has_one_current_value(self) -> None:
        with self.desk.reading() as session:
            current = session.scalars(select(Answer).where(Answer.current)).all()
        keys = [(a.application_id, a.field) for a in current]
        assert len(keys) == len(set(keys))

    def teardown(self) -> None:
        while self.place:
            self.desk.undo()
            self.place -= 1
        assert self.dump() == self.states[0]
        while self.place < len(self.states) - 1:
            self.desk.redo()
            self.place += 1
        assert self.dump() == self.states[-1]
        assert check_programme(self.desk) == ()
        self.desk.close()
        self.folder.cleanup()


def _pick(session: Session, which: int) -> Application | None:
    found = session.scalars(select(Application).order_by(Application.id)).all()
    return found[which % len(found)] if found else None


Walk.TestCase.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
TestUndoWalk = Walk.TestCase
