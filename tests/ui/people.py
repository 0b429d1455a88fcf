"""A small cohort for the window's tests, put in by the services alone."""

from datetime import UTC, datetime

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.people import Role
from mentordesk.services.answers import Given, Value, record
from mentordesk.services.applications import (
    ArrivedFile,
    add_person,
    count_places,
    file_document,
    open_application,
    settle,
)
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source

PEOPLE = (
    ("Priya Patel", Role.MENTEE, "Academic", "Sydney", "NSW", "Student"),
    ("Liam Chen", Role.MENTEE, "Public", "Perth", "WA", "Early career"),
    ("Aroha <b>Walker</b>", Role.MENTEE, "Public", "Hobart", "TAS", "Early career"),
    ("Noah Smith & Sons", Role.MENTEE, "Special", "Adelaide", "SA", "Early career"),
    ("Zoe Walker", Role.MENTOR, "Academic", "Sydney", "NSW", "Senior"),
    ("Henrik Larsen", Role.MENTOR, "Academic", "Melbourne", "VIC", "Senior"),
    ("Maya Singh", Role.MENTOR, "Special", "Sydney", "NSW", "Senior"),
)
RECEIVED = datetime(2021, 6, 3, 1, 0, tzinfo=UTC)
LATE = datetime(2021, 6, 27, 1, 0, tzinfo=UTC)


def fill(desk: Desk, intake_id: int) -> tuple[int, ...]:
    """Enter the people above; everybody but the third is complete. Application ids in order."""
    made = []
    with desk.action("Import 7 applications", "import") as session:
        source = Source(kind="file", name="July.xlsx", sha256="0" * 64, recorded_at=RECEIVED)
        session.add(source)
        session.flush()
        for place, (name, role, sector, city, state, stage) in enumerate(PEOPLE):
            email = f"{name.split()[0].lower()}@example.org"
            person = add_person(session, name, email, str(10_000 + place))
            when = LATE if place == 3 else RECEIVED
            application = open_application(session, intake_id, person, role, when)
            answers: dict[str, Value] = {
                "full_name": name,
                "email": email,
                "sector": sector,
                "city": city,
                "state": state,
                "country": "Australia",
                "career_stage": stage,
                "years_experience": 12.0 if role is Role.MENTOR else 2.0,
                "areas": ("Leadership", "Digital"),
                "contact_modes": ("Video call",),
                "capacity": 2.0 if role is Role.MENTOR else None,
            }
            given = [
                Given(key, value, sheet="Mentees", row=place + 2, cell=f"C{place + 2}")
                for key, value in answers.items()
                if value is not None
            ]
            given.append(Given("T-shirt size", "M", known=False))
            record(session, application, given, source, RECEIVED)
            count_places(application)
            if place != 2:
                for kind in (DocumentKind.FORM, DocumentKind.CODE_OF_CONDUCT, DocumentKind.RESUME):
                    arrived = ArrivedFile(f"{kind}.pdf", f"{kind}{place}".encode(), kind)
                    file_document(session, application, arrived, source, RECEIVED)
            settle(session, application)
            made.append(application.id)
    return tuple(made)
