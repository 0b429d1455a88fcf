"""One small intake for tests: three mentees, two mentors (one with two places), a clock to turn."""

import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.domain.year import FeeState
from mentordesk.services.answers import Given, Value, coordinator_source, record
from mentordesk.services.applications import add_person, count_places, open_application
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.opening import open_programme

SCHEME = Scheme(
    "Mentoring Scheme",
    "Library Association",
    options={
        "sector": tuple(Option(text) for text in ("Academic", "Public", "Special", "School")),
        "areas": tuple(
            Option(text)
            for text in ("Career planning", "Acquisitions, weeding", "Research support")
        ),
        "career_stage": tuple(
            Option(text)
            for text in ("Student", "New graduate", "Early career", "Mid career", "Senior")
        ),
        "contact_modes": tuple(Option(text) for text in ("Video call", "Phone", "Face to face")),
    },
)
PEOPLE: tuple[tuple[str, Role, dict[str, Value]], ...] = (
    ("Ana Souza", Role.MENTEE, {"sector": "Public", "state": "NSW", "goals": "=Lead a team"}),
    ("Björn Ek", Role.MENTEE, {"sector": "Academic", "state": "VIC", "avoid": "Ruth"}),
    ("Chi Lam", Role.MENTEE, {"sector": "Public", "country": "Hong Kong"}),
    ("Ruth Adams", Role.MENTOR, {"sector": "Public", "state": "NSW", "capacity": 2}),
    ("Sam O'Neil", Role.MENTOR, {"sector": "Special", "state": "VIC", "capacity": 1}),
)
NOON = datetime(2021, 8, 20, 2, 0, tzinfo=UTC)


@dataclass
class SmallIntake:
    """The programme in hand; `people` are application ids by name; `clock` holds the moment."""

    desk: Desk
    intake_id: int
    people: dict[str, int]
    clock: list[datetime]

    def pair(self, mentee: str, mentor: str, state: PairState, score: int = 81_400) -> int:
        """Put a pair there in a state, with a fee where it was confirmed; return its id."""
        with self.desk.action(f"Pair {mentee} with {mentor}", "pair") as session:
            one = session.get_one(Application, self.people[mentee])
            other = session.get_one(Application, self.people[mentor])
            one.standing = other.standing = ApplicationState.MATCHED
            pair = self._pair(one, other, state, score)
            session.add(pair)
            session.flush()
            if pair.confirmed:
                session.add(_fee(pair))
            return pair.id

    def _pair(self, one: Application, other: Application, state: PairState, score: int) -> Pair:
        known = state is not PairState.DRAFT
        told = known and state is not PairState.CONFIRMED
        return Pair(
            intake_id=self.intake_id,
            mentee_application_id=one.id,
            mentee_role=Role.MENTEE,
            mentee_person_id=one.person_id,
            mentor_application_id=other.id,
            mentor_role=Role.MENTOR,
            mentor_person_id=other.person_id,
            mentor_places=other.places,
            slot=self._taken(other.id) + 1,
            live=state in LIVE,
            confirmed=known,
            state=state,
            pinned=False,
            score=score,
            reasons=["Both work in public libraries."],
            drafted_at=self.desk.now(),
            confirmed_at=self.desk.now() if known else None,
            notified_at=self.desk.now() if told else None,
        )

    def _taken(self, mentor: int) -> int:
        with self.desk.reading() as session:
            return session.query(Pair).filter_by(mentor_application_id=mentor, live=True).count()


def _fee(pair: Pair) -> Fee:
    return Fee(
        application_id=pair.mentee_application_id,
        role=Role.MENTEE,
        pair_id=pair.id,
        pair_confirmed=True,
        amount_cents=15_000,
        currency="AUD",
        state=FeeState.DUE,
        due_on=date(2021, 8, 1),
    )


def small_intake(folder: Path) -> SmallIntake:
    """Put the programme in a folder; the clock stands at noon of 20 August 2021 in Sydney."""
    content, intake_id, people = _first_made()
    path = folder / "small.mentordesk"
    path.write_bytes(content)
    clock = [NOON]
    desk = open_programme(path, clock=lambda: clock[0])
    return SmallIntake(desk, intake_id, dict(people), clock)


@cache
def _first_made() -> tuple[bytes, int, dict[str, int]]:
    """The file as the services make it, once for all tests: a copy is opened ten times as fast."""
    with tempfile.TemporaryDirectory(prefix="mentordesk-small-") as folder:
        path = Path(folder) / "small.mentordesk"
        desk = create(path, SCHEME, lambda: NOON)
        opens, closes, starts = date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 19)
        new = NewIntake("2021 July", opens, closes, starts, fee_cents=15_000)
        intake_id = create_intake(desk, new)
        with desk.action("Applications", "import") as session:
            people = {
                name: apply(session, intake_id, name, role, answers)
                for name, role, answers in PEOPLE
            }
        desk.close()
        return path.read_bytes(), intake_id, people


def apply(
    session: Session, intake_id: int, name: str, role: Role, answers: dict[str, Value]
) -> int:
    """An application that is ready to be matched; return its id."""
    at = datetime(2021, 6, 1, 9, 0, tzinfo=UTC)
    first = name.split(maxsplit=1)[0]
    address = f"{first.lower()}@example.org"
    person = add_person(session, name, address, None)
    application = open_application(session, intake_id, person, role, at)
    common: dict[str, Value] = {"full_name": name, "given_name": first, "email": address}
    given = [Given(key, value) for key, value in (common | answers).items()]
    record(session, application, given, coordinator_source(session, at), at)
    count_places(application)
    application.standing = ApplicationState.READY
    return application.id
