"""A programme with as many applications as are wanted, made by the services, to be measured."""

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.answers import Given, Value, coordinator_source, record
from mentordesk.services.applications import add_person, count_places, open_application
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.models.pairs import Pair

SECTORS = ("Academic", "Public", "Special", "School", "Health", "Law")
STAGES = ("Student", "New graduate", "Early career", "Mid career", "Senior")
TOPICS = ("Career planning", "Leadership", "Research support", "Reader services", "Cataloguing")
MODES = ("Video call", "Phone", "Email", "Face to face")
GIVEN = ("Ana", "Björn", "Chi", "Dara", "Ewa", "Farid", "Grace", "Hine", "Ines", "Jack", "Kim")
FAMILY = ("Adams", "Brown", "Chen", "Dvořák", "Evans", "Fraser", "Nguyen", "O'Neil", "Souza")
PLACES = (("Hobart", "TAS"), ("Sydney", "NSW"), ("Melbourne", "VIC"), ("Perth", "WA"))
SCHEME = Scheme(
    "Mentoring Scheme",
    "Library Association",
    options={
        "sector": tuple(Option(text) for text in SECTORS),
        "career_stage": tuple(Option(text, rank=rank) for rank, text in enumerate(STAGES)),
        "areas": tuple(Option(text) for text in TOPICS),
        "contact_modes": tuple(Option(text) for text in MODES),
    },
)
NOON = datetime(2021, 6, 28, 2, 0, tzinfo=UTC)
_STEP = 500


def make_crowd(path: Path, people: int) -> int:
    """Make a programme of one intake, half mentees, half mentors, a fifth of them in draft pairs.

    Returns the intake's id. The same number gives the same people.
    """
    desk = create(path, SCHEME, lambda: NOON)
    new = NewIntake("2021 July", date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 19))
    intake_id = create_intake(desk, new)
    chance = random.Random(people)  # noqa: S311 - figures for a measurement
    for begin in range(0, people, _STEP):
        with desk.action("Import applications", "import") as session:
            source = coordinator_source(session, NOON)
            made = [
                _apply(session, intake_id, number, source, chance)
                for number in range(begin, min(begin + _STEP, people))
            ]
        with desk.action("Suggest pairs", "pair") as session:
            mentees = [one.id for one in made if one.role is Role.MENTEE]
            mentors = [one for one in made if one.role is Role.MENTOR]
            for mentee, mentor in list(zip(mentees, mentors, strict=True))[::5]:
                session.add(_draft(session.get_one(Application, mentee), mentor))
    desk.close()
    return intake_id


def _apply(
    session: Session, intake_id: int, number: int, source: Source, chance: random.Random
) -> Application:
    role = Role.MENTOR if number % 2 else Role.MENTEE
    first, last = chance.choice(GIVEN), f"{chance.choice(FAMILY)} {number}"
    address, at = f"person{number}@example.org", NOON - timedelta(minutes=5 * number)
    person = add_person(session, f"{first} {last}", address, f"AL{number:06}")
    application = open_application(session, intake_id, person, role, at)
    told = _answers(role, chance) | {"full_name": f"{first} {last}", "email": address}
    record(session, application, [Given(key, value) for key, value in told.items()], source, at)
    count_places(application)
    application.standing = ApplicationState.READY
    return application


def _answers(role: Role, chance: random.Random) -> dict[str, Value]:
    city, state = chance.choice(PLACES)
    common: dict[str, Value] = {
        "city": city,
        "state": state,
        "country": "Australia",
        "employer": f"Library {chance.randrange(60)}",
        "job_title": chance.choice(("Librarian", "Archivist", "Library technician")),
        "sector": chance.choice(SECTORS),
        "years_experience": chance.randrange(40),
        "areas": tuple(chance.sample(TOPICS, 2)),
        "contact_modes": tuple(chance.sample(MODES, 2)),
        "biography": f"I work with readers and collections, and began {chance.randrange(99)} ago.",
        "code_agreed": chance.random() < 0.9,
    }
    if role is Role.MENTOR:
        return common | {"career_stage": STAGES[chance.randrange(3, 5)], "capacity": 2}
    goal = f"I would like to move into the {chance.choice(SECTORS)} sector."
    return common | {"career_stage": STAGES[chance.randrange(3)], "goals": goal}


def _draft(mentee: Application, mentor: Application) -> Pair:
    return Pair(
        intake_id=mentee.intake_id,
        mentee_application_id=mentee.id,
        mentee_role=Role.MENTEE,
        mentee_person_id=mentee.person_id,
        mentor_application_id=mentor.id,
        mentor_role=Role.MENTOR,
        mentor_person_id=mentor.person_id,
        mentor_places=mentor.places,
        slot=1,
        live=True,
        confirmed=False,
        state=PairState.DRAFT,
        pinned=False,
        score=70_000,
        reasons=["Both know reader services."],
        drafted_at=NOON,
    )
