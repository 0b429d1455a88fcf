"""A small programme for tests: one intake, people and applications made through the services."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair

NOW = datetime(2021, 6, 1, 9, 0, tzinfo=UTC)
SCHEME = Scheme(
    "LIS Mentoring Scheme",
    organisation="Harbour Association",
    options={
        "sector": (Option("Academic"), Option("Public"), Option("Special")),
        "career_stage": tuple(
            Option(text) for text in ("Student", "New graduate", "Early", "Mid", "Senior")
        ),
        "areas": (Option("Leadership"), Option("Cataloguing")),
    },
)


def fixed_clock() -> datetime:
    """The moment every test programme believes it is."""
    return NOW


def new_desk(folder: Path, clock: Callable[[], datetime] = fixed_clock) -> Desk:
    """A programme with the intake "2021 July" (id 1)."""
    desk = create(folder / "programme.mentordesk", SCHEME, clock)
    create_intake(
        desk,
        NewIntake(
            "2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1), fee_cents=15_000
        ),
    )
    return desk


def apply_as(session: Session, name: str, role: Role, places: int = 1) -> Application:
    """An application of a new person in intake 1."""
    address = f"{name.casefold().replace(' ', '.')}@library.example.org"
    person = add_person(session, name, address, None)
    application = open_application(session, 1, person, role, NOW)
    application.places = places
    session.flush()
    return application


def pair_of(mentee: Application, mentor: Application, slot: int = 1) -> Pair:
    """A draft pair of two applications, as a service would make it."""
    return Pair(
        intake_id=mentee.intake_id,
        mentee_application_id=mentee.id,
        mentee_role=Role.MENTEE,
        mentee_person_id=mentee.person_id,
        mentor_application_id=mentor.id,
        mentor_role=Role.MENTOR,
        mentor_person_id=mentor.person_id,
        mentor_places=mentor.places,
        slot=slot,
        live=True,
        confirmed=False,
        state=PairState.DRAFT,
        pinned=True,
        drafted_at=NOW,
    )
