"""Made-up applicants: what each answers, how it is written in the cells, and what it means."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.people import folded
from tests.forms.associations import Association

_GIVEN = ("Aroha", "Siobh\u00e1n", "Jos\u00e9", "Priya", "Tom", "Wei", "Ng\u1ecdc", "Ruth",
          "Lachlan", "Zanele", "Omar", "Elif")  # fmt: skip
_FAMILY = ("Ng\u0101ta", "O\u2019Dowd", "Mu\u00f1oz Ortiz", "Raman", "Baker", "Zhang",
           "Tr\u1ea7n", "de Vries", "McLeod", "Dube", "Haddad", "Y\u0131lmaz")  # fmt: skip
_SENTENCES = (
    "I would like to step up to a leading role and need somebody who has done it before me.",
    "My days are busy but I have learnt to ask, to listen and to write things down at last.",
    "After eleven years in one place I want to see how others do it, and whether I could move.",
    "I have worked with small teams in three towns and enjoy seeing people find their way.",
)
_WORDS: dict[str, tuple[str, ...]] = {
    "employer": ("Southern District", "Harbour & Sons", "St Anne's", "Northway Group"),
    "job_title": ("Team leader", "Senior practitioner", "Officer", "Associate"),
    "qualification": ("BSc (Hons)", "Master of Practice", "Graduate diploma", "PhD"),
    "pronouns": ("she/her", "they/them", "he/him"),
    "time_zone": ("Eastern", "Central", "Pacific"),
    "purchase_order": ("", "PO 4471"),
    "fee_payer": ("My employer", "Myself"),
    "requested_partner": ("", "Dr Helen Ashby", ""),
    "avoid": ("", "Graham Pell", "", ""),
    "access_needs": ("", "Captions on video calls please", ""),
    "comments": ("", "I am away in August.", "Thank you for running this."),
    "line_manager": ("Mara Quist", "Ben Otto", "Sue Lund"),
}
_NUMBERS = {"years_experience": (1, 34), "hours_per_month": (1, 6), "capacity": (1, 3)}
_CODES = {"British Columbia": "BC", "Quebec": "QC"}
EPOCH = date(1899, 12, 30)


@dataclass(frozen=True, slots=True)
class Question:
    """A heading, the field it means (None for none) and how its values are written."""

    heading: str
    field: str | None
    style: str = ""


def questions(lines: str, role: str) -> list[Question]:
    """The questions a role is asked, in order."""
    found = []
    for line in lines.strip().splitlines():
        heading, _, meaning = line.rpartition(" | ")
        meaning, _, asked = meaning.partition(" @")
        if asked and asked.strip() != role:
            continue
        key, _, style = meaning.partition(":")
        if key.startswith("-"):
            found.append(Question(heading, None, key[1:]))
        elif role in BY_KEY[key].roles:
            found.append(Question(heading, key, style))
    return found


@dataclass(frozen=True, slots=True)
class Manner:
    """How a tool or a person writes: joined choices, days, moments, yes and no, names.

    `day` and `moment` are formats; "real" is a date cell, "serial" Excel's count of days as text
    and "local" the country's own. `ends` stands after the last of several choices.
    """

    joined: str = ", "
    ends: str = ""
    day: str = "local"
    moment: str = "real"
    yes_no: tuple[str, str] = ("Yes", "No")
    family_first: bool = False


USUAL = Manner()


@dataclass(slots=True)
class Made:
    """One applicant: what is written in the cells, and what it means."""

    cells: list[Any] = field(default_factory=list)
    truth: dict[str, Any] = field(default_factory=dict)


def applicant(
    asked: list[Question], group: Association, number: int, manner: Manner = USUAL
) -> Made:
    """One applicant with an answer to every question (some are left blank)."""
    chance = random.Random(f"{group.name} {number}")  # noqa: S311 - made-up people
    made = Made()
    for question in asked:
        if question.field is None:
            made.cells.append(_foreign(question.style, number, chance))
            continue
        value = _value(question.field, group, number, chance)
        made.cells.append(_written(question, value, group, number, manner))
        if value is not None:
            made.truth[question.field] = _meant(question.field, value)
    names = (made.truth.get("given_name"), made.truth.get("family_name"))
    if all(names):
        made.truth["full_name"] = " ".join(map(str, names))
    return made


def _foreign(style: str, number: int, chance: random.Random) -> Any:
    return {
        "name": f"Referee {chance.choice(_FAMILY)}",
        "phone": f"0800 555 0{100 + number}",
        "email": f"other{number}@elsewhere.example.org",
        "count": number + 1,
        "constant": "428117730",
        "ip": f"203.0.113.{number % 250 + 1}",
        "moment": datetime(2024, 3, 1, 9, 0) + timedelta(hours=number),  # noqa: DTZ001
        "day": date(2025, 6, 30),
        "year": 1990 + number % 30,
        "anonymous": "anonymous",
        "blank": None,
        "words": chance.choice(("Newsletter", "A friend", "Paid", "Website")),
        "yes": ("Yes", "No", "Yes")[number % 3],
        "person": f"{_GIVEN[number * 7 % 12]} {_FAMILY[number * 11 % 12]}",
        "org": ("Lakeside Trust", "Grove & Co", "Union of Friends")[number % 3],
        "town": ("Lisbon", "Osaka", "Lima")[number % 3],
        "amount": number * 3 % 11 + 1,
        "ref": f"R{52_000 + number * 13}",
        "address": ("Ms", "Mr", "Dr", "Mx")[number % 4],
        "long": _SENTENCES[number % 4],
    }[style]


def _value(key: str, group: Association, number: int, chance: random.Random) -> Any:
    """What an applicant means, before it is written."""
    given, family = _GIVEN[number % 12], _FAMILY[(number * 5 + number // 12) % 12]
    at = number % 3
    named = {
        "full_name": f"{given} {family}", "given_name": given, "family_name": family,
        "preferred_name": given[:3], "certificate_name": f"{given} {family}",
        "email": f"{folded(given)[:3]}.{number}@mail.example.org",
        "member_no": f"{group.name[:2].upper()}{40_000 + number * 7}",
        "state": group.place.states[at], "city": group.place.cities[at],
        "postcode": group.place.postcodes[at], "country": group.place.name,
        "phone": group.place.phones[at],
    }  # fmt: skip
    if key in named:
        return named[key]
    if key in _WORDS:
        return chance.choice(_WORDS[key]) or None
    if key in _NUMBERS:
        return chance.randint(*_NUMBERS[key])
    kinds: dict[Kind, Callable[[], Any]] = {
        Kind.DAY: lambda: date(2024, 3, 3 + number % 25),
        Kind.MOMENT: lambda: datetime(2024, 3, 2, 10, 30) + timedelta(hours=7 * number),  # noqa: DTZ001
        Kind.YES_NO: lambda: key != "in_person_only" and chance.random() < 0.8,
        Kind.LONG_TEXT: lambda: chance.choice(_SENTENCES),
    }
    make = kinds.get(BY_KEY[key].kind)
    return make() if make else _chosen(key, group, chance)


def _chosen(key: str, group: Association, chance: random.Random) -> Any:
    offered = group.choices.get(BY_KEY[key].vocabulary or "") or (
        "English", "French", "Samoan", "Hindi",
    )  # fmt: skip
    if BY_KEY[key].kind is Kind.CHOICE:
        return chance.choice(offered)
    return tuple(chance.sample(offered, 2))


def _meant(key: str, value: Any) -> Any:
    if key == "phone":
        return value[1]
    if key == "state":
        return _CODES.get(value, value)
    return value.isoformat() if isinstance(value, date | datetime) else value


def _written(
    question: Question, value: Any, group: Association, number: int, manner: Manner
) -> Any:
    """The cell in which a value stands."""
    key = question.field
    if key == "phone":
        return value[0]
    if key == "full_name" and (manner.family_first or question.style == "last_first"):
        given, _, family = value.partition(" ")
        return f"{family}, {given}"
    if key == "years_experience" and number % 4 == 1:
        return f"{value} years"
    return _plainly(value, group, manner)


def _plainly(value: Any, group: Association, manner: Manner) -> Any:
    """A value by its type alone."""
    if isinstance(value, bool):
        return manner.yes_no[not value]
    if isinstance(value, datetime):
        return value if manner.moment == "real" else value.strftime(manner.moment)
    if isinstance(value, date):
        return _day(value, group, manner)
    return manner.joined.join(value) + manner.ends if isinstance(value, tuple) else value


def _day(value: date, group: Association, manner: Manner) -> Any:
    if manner.day == "real":
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a cell's date
    if manner.day == "serial":
        return str((value - EPOCH).days)
    return value.strftime(group.place.day_format if manner.day == "local" else manner.day)
