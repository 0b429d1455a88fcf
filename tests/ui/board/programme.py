"""A programme with a small board in a real file, put in by the services alone."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services import pairing
from mentordesk.services.answers import Given, record
from mentordesk.services.applications import (
    ArrivedFile,
    add_person,
    count_places,
    file_document,
    open_application,
    settle,
)
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source
from mentordesk.storage.opening import open_programme

NOON = datetime(2021, 6, 28, 2, 0, tzinfo=UTC)
RECEIVED = datetime(2021, 6, 3, 1, 0, tzinfo=UTC)
STAGES = ("Student", "Early career", "Mid career", "Senior")
SCHEME = Scheme(
    name="Mentoring Scheme",
    options={
        "sector": (Option("Academic"), Option("Public"), Option("Special")),
        "career_stage": tuple(Option(text, rank=n) for n, text in enumerate(STAGES)),
    },
)
KINDS = (DocumentKind.FORM, DocumentKind.CODE_OF_CONDUCT, DocumentKind.RESUME)


@dataclass(frozen=True)
class Somebody:
    """One applicant of the small programme."""

    name: str
    role: Role
    sector: str = "Academic"
    city: str = "Sydney"
    topics: tuple[str, ...] = ("Leadership",)
    employer: str = ""
    places: int = 1
    complete: bool = True


PEOPLE = (
    Somebody("Priya Patel", Role.MENTEE, employer="State Library"),
    Somebody("Liam Chen", Role.MENTEE, "Public", "Perth", ("Digital",)),
    Somebody("Mateo Garcia", Role.MENTEE, complete=False),
    Somebody("Grace Kim", Role.MENTEE, "Special"),
    Somebody("Zoe Walker", Role.MENTOR, places=2),
    Somebody("Maya Singh", Role.MENTOR, "Special"),
    Somebody("Arjun Kaur", Role.MENTOR, employer="State Library"),
    Somebody("Henrik Larsen", Role.MENTOR, "Public", "Perth", ("Digital", "Teaching")),
)


def make_programme(path: Path) -> Path:
    """Four mentees and four mentors; Grace is paired with Maya, who is full by that."""
    desk = create(path, SCHEME, lambda: NOON)
    intake = create_intake(
        desk, NewIntake("2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    )
    ids = enter(desk, intake, PEOPLE)
    pairing.pair(desk, ids["Grace Kim"], ids["Maya Singh"])
    desk.close()
    return path


def enter(desk: Desk, intake: int, people: tuple[Somebody, ...]) -> dict[str, int]:
    """Enter people; their application ids by name."""
    ids = {}
    with desk.action("Import applications", "import") as session:
        source = Source(kind="file", name="July.xlsx", sha256="0" * 64, recorded_at=RECEIVED)
        session.add(source)
        session.flush()
        for who in people:
            email = f"{who.name.split()[0].lower()}@example.org"
            person = add_person(session, who.name, email, None)
            application = open_application(session, intake, person, who.role, RECEIVED)
            mentor = who.role is Role.MENTOR
            answers = {
                "full_name": who.name,
                "email": email,
                "sector": who.sector,
                "city": who.city,
                "country": "Australia",
                "employer": who.employer,
                "career_stage": "Senior" if mentor else "Student",
                "years_experience": 14.0 if mentor else 1.0,
                "areas": who.topics,
                "contact_modes": ("Video call",),
                "capacity": float(who.places) if mentor else None,
            }
            given = [Given(key, value) for key, value in answers.items() if value]
            record(session, application, given, source, RECEIVED)
            count_places(application)
            for kind in KINDS if who.complete else ():
                arrived = ArrivedFile(f"{kind}.pdf", f"{kind} {who.name}".encode(), kind)
                file_document(session, application, arrived, source, RECEIVED)
            settle(session, application)
            ids[who.name] = application.id
    return ids


CROWD = (
    Somebody("Ada Obi", Role.MENTEE),
    Somebody("Bea Lim", Role.MENTEE),
    Somebody("Cleo Roy", Role.MENTEE),
    Somebody("Dora Fox", Role.MENTEE),
    Somebody("Wide Open", Role.MENTOR, places=6),
)


def add_crowd(path: Path, paired: int = 4) -> None:
    """Add a mentor with six places to a programme, and pair this many of four mentees there."""
    desk = open_programme(path, clock=lambda: NOON)
    ids = enter(desk, list_intakes(desk)[0].intake_id, CROWD)
    if paired:
        names = [who.name for who in CROWD[:paired]]
        pairing.pair_many(desk, [(ids[name], ids["Wide Open"]) for name in names])
    desk.close()
