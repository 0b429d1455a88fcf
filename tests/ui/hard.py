"""A small running intake of people with names that are hard to show, and one of one person."""

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import PEOPLE, SCHEME, apply, small_intake

LONG = "Hubert Wolfeschlegelsteinhausenbergerdorff von Aschaffenburg-Oberammergau zu Rhe"
ARABIC = "عبد الرحمن بن محمد الشريف"
MARKS = "Zoë̂ Ng̃uye\u0302\u0303n O\u0308zdemir"
MARKUP = "<img src=x> & Sons"
HARD = {"Ana Souza": LONG, "Ruth Adams": ARABIC, "Björn Ek": MARKS, "Sam O'Neil": MARKUP}
AUGUST = datetime(2021, 8, 20, 2, 0, tzinfo=UTC)


@cache
def hard_names() -> bytes:
    """The programme file: two active pairs with fees and a meeting; Chi Lam waits."""
    with TemporaryDirectory() as folder:
        small = small_intake(Path(folder))
        one = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
        small.pair("Björn Ek", "Sam O'Neil", PairState.NOTIFIED)
        log_contact(small.desk, one, NewContact(date(2021, 8, 12), 45, ContactMode.VIDEO, 1.0, 0.5))
        with small.desk.action("Hard names") as session:
            for name, hard in HARD.items():
                number = session.get_one(Application, small.people[name]).person_id
                session.get_one(Person, number).full_name = hard
        path = small.desk.path
        small.desk.close()
        return path.read_bytes()


@cache
def alone() -> bytes:
    """The programme file of an intake with one mentee and nobody else."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "alone.mentordesk"
        desk = create(path, SCHEME, lambda: AUGUST)
        days = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 19))
        intake = create_intake(desk, NewIntake("2021 July", *days, fee_cents=15_000))
        with desk.action("One application", "import") as session:
            name, role, answers = PEOPLE[0]
            apply(session, intake, name, role, answers)
        desk.close()
        return path.read_bytes()
