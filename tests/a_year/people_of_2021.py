"""The people of the 2021 intake, made up, and the files they and their year send in.

20 mentees and 19 mentors apply, so that 38 take part and one mentee cannot be matched; one of the
mentees writes a day late. Everything a report may count about them stands here in the open.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import openpyxl

from mentordesk.domain.people import Role

SECTORS = ("Academic", "Public", "Special", "National and State", "School")
PLACES = (
    ("Sydney", "NSW", "Australia"),
    ("Melbourne", "VIC", "Australia"),
    ("Perth", "WA", "Australia"),
    ("Hong Kong", "", "Hong Kong"),
)
YOUNG = ("Student", "New graduate (0-2 years)", "Early career (3-5 years)")
OLD = ("Mid career (6-15 years)", "Senior (16+ years)")
_GIVEN = (
    "Abigail", "Bastian", "Clementine", "Dashiell", "Eleanor", "Florian", "Georgina", "Hamish",
    "Isolde", "Jasper", "Katarina", "Leopold", "Marguerite", "Nathaniel", "Ottilie", "Percival",
    "Quentin", "Rosalind", "Sebastian", "Theodora",
)  # fmt: skip
_OF_MENTEES = (
    "Ashgrove", "Birchwood", "Calloway", "Drummond", "Eastwick", "Farnsworth", "Greenhalgh",
    "Holloway", "Ingleby", "Jessop", "Kirkbride", "Lockwood", "Merriweather", "Northcott",
    "Oakeshott", "Pemberton", "Quartermain", "Rutherford", "Standish", "Thornbury",
)  # fmt: skip
_OF_MENTORS = (
    "Abernathy", "Bracegirdle", "Cholmondeley", "Dalrymple", "Entwistle", "Fotheringham",
    "Gainsborough", "Hathersage", "Illingworth", "Jellicoe", "Kerslake", "Lethbridge",
    "Mapplethorpe", "Nethercott", "Ormsby", "Postlethwaite", "Quigley", "Ravensworth",
    "Satterthwaite",
)  # fmt: skip
_QUESTIONS = (
    "Timestamp", "Email Address", "Full name", "Your association membership number",
    "Which town or city do you live in?", "State or territory (leave blank if overseas)",
    "Country", "Where do you work at the moment?", "What is your job title?",
    "Which library sector are you in?", "How many years have you worked in libraries?",
    "Which of these best describes your career stage?",
)  # fmt: skip
_ASKED = {
    Role.MENTEE: (
        "Which areas would you like a mentor to help you with? (choose up to 4)",
        "What do you hope to achieve from the mentoring program?",
        "How would you prefer to communicate with your mentor?",
    ),
    Role.MENTOR: (
        "What topics can you offer mentoring in?",
        "Tell us about your experience and what you can offer a mentee",
        "Preferred way(s) of keeping in touch",
    ),
}


@dataclass(frozen=True)
class Somebody:
    """One person of the intake."""

    name: str
    role: Role
    number: int
    member: str

    @property
    def email(self) -> str:
        """Their address."""
        return f"{self.name.replace(' ', '.').lower()}@library.example.org"

    @property
    def sector(self) -> str:
        """Where they work."""
        return SECTORS[self.number % len(SECTORS)]

    @property
    def place(self) -> str:
        """Their state, or their country overseas, as a report says it."""
        _, state, country = PLACES[self.number % len(PLACES)]
        return state or country

    @property
    def stage(self) -> str:
        """How far they are in their career."""
        stages = YOUNG if self.role is Role.MENTEE else OLD
        return stages[self.number % len(stages)]


def _people(families: Sequence[str], role: Role) -> tuple[Somebody, ...]:
    turn, first = (0, 70_000) if role is Role.MENTEE else (7, 70_100)
    return tuple(
        Somebody(f"{_GIVEN[(n + turn) % len(_GIVEN)]} {family}", role, n, f"AL{first + n}")
        for n, family in enumerate(families)
    )


MENTEES = _people(_OF_MENTEES, Role.MENTEE)
MENTORS = _people(_OF_MENTORS, Role.MENTOR)
LATE = MENTEES[-1]
"""Whose form arrives on Saturday 26 June, a day after the intake closed."""
EVERYBODY = {one.name: one for one in (*MENTEES, *MENTORS)}


def application_file(path: Path, people: Iterable[Somebody], day: date) -> Path:
    """What a form tool exports for these people, all sent on one day."""
    people = list(people)
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append([*_QUESTIONS, *_ASKED[people[0].role]])
    for one in people:
        page.append(list(_row(one, day)))
    book.save(path)
    return path


def _row(one: Somebody, day: date) -> Iterable[Any]:
    city, state, country = PLACES[one.number % len(PLACES)]
    yield datetime.combine(day, time(9, 0)) + timedelta(minutes=one.number)
    yield from (one.email, one.name, one.member, city, state or None, country)
    yield f"Library {one.number} of the {one.role}s"
    yield "Librarian"
    yield one.sector
    yield 3 if one.role is Role.MENTEE else 20
    yield one.stage
    yield ("Career planning", "Leadership and management")[one.number % 2]
    yield "Lead a team, and speak before people." if one.number % 3 else "Change my sector."
    yield "Video call, Phone"


def member_list(path: Path) -> Path:
    """The association's own list: everybody is paid up."""
    lines = ["Member number,Name,E-mail,Status,Paid to"]
    lines += [f"{p.member},{p.name},{p.email},Financial,30/06/2023" for p in EVERYBODY.values()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def attendance_file(path: Path, title: str, day: date, names: Iterable[str]) -> Path:
    """What the webinar tool reports: who was there, 55 minutes each."""
    lines = [
        "Meeting ID,Topic,Start Time,End Time,Host Email,Duration (Minutes),Participants",
        f"84,{title},{day:%m/%d/%Y} 12:58:01 PM,{day:%m/%d/%Y} 02:03:44 PM,h@l.example,66,5",
        "",
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)",
    ]
    lines += [f"{name},{EVERYBODY[name].email},,,55" for name in names]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def survey_file(
    path: Path, questions: Mapping[str, str], said: Mapping[str, dict[str, str]]
) -> Path:
    """What a form tool exports for a survey: a line a person, a column a question."""
    keys = [key for key in questions if any(key in answers for answers in said.values())]
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["Timestamp", "Email", "Name", *(questions[key] for key in keys)])
    for name, answers in said.items():
        at = datetime.combine(date(2022, 7, 11), time(9, 0))
        page.append([at, EVERYBODY[name].email, name, *(answers.get(key) for key in keys)])
    book.save(path)
    return path
