"""Forms of associations that nobody here has seen, made up with their truth, in several layouts.

The headings come from the three sets of wordings, the values are written as people of that country
write them.
`table_of` and `form_of` lay them out and say what has to come out; `Measured` compares.
"""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.people import folded
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.spreadsheets.drafts import Draft
from mentordesk.spreadsheets.grids import Grid
from tests.spreadsheets.countries import (
    AUSTRALIA,
    BRITAIN,
    CANADA,
    IRELAND,
    NZ,
    STATES,
    VOCABULARIES,
)

_PLACES = {
    "nurses": NZ, "engineers": CANADA, "accountants": BRITAIN, "teachers": STATES,
    "curators": BRITAIN, "social workers": AUSTRALIA, "pharmacists": IRELAND,
    "vets": BRITAIN, "planners": CANADA, "translators": STATES,
    "archivists": STATES, "surveyors": BRITAIN, "physiotherapists": CANADA,
}  # fmt: skip
_MODES = ("Video call", "Phone", "E-mail", "In person")
_TIMES = ("Weekday mornings", "Weekday evenings", "Weekends")
_NEAR = ("Same city", "Same state or region", "Anywhere")
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


def scheme_of(association: str) -> Scheme:
    """The association's own scheme; two of them have set up no vocabularies at all."""
    place = _PLACES[association]
    own = VOCABULARIES[association]
    shared = {"contact_modes": _MODES, "times": _TIMES, "location_pref": _NEAR} if own else {}
    options = {
        name: tuple(Option(text, rank=rank) for rank, text in enumerate(texts))
        for name, texts in (own | shared).items()
    }
    return Scheme(
        f"Mentoring for {association}", day_first=place.day_first, home_country=place.name,
        home_dial=place.dial, options=options,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """A heading, the field it means (None for none) and how its values are written."""

    heading: str
    field: str | None
    style: str


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


@dataclass(slots=True)
class Made:
    """One applicant: what is written in the cells, and what it means."""

    cells: list[Any] = field(default_factory=list)
    truth: dict[str, Any] = field(default_factory=dict)


def applicant(asked: list[Question], association: str, number: int) -> Made:
    """One applicant with an answer to every question (some are left blank)."""
    chance = random.Random(f"{association} {number}")  # noqa: S311 - made-up people
    made = Made()
    given, family = _GIVEN[number % 12], _FAMILY[(number * 5 + number // 12) % 12]
    for question in asked:
        if question.field is None:
            made.cells.append(_foreign(question.style, number, chance))
            continue
        cell, value = _value(question, association, (given, family, number), chance)
        made.cells.append(cell)
        if value is not None:
            made.truth[question.field] = value
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
        "ip": f"203.0.113.{number + 1}",
        "moment": datetime(2024, 3, 1, 9, 0) + timedelta(hours=number),  # noqa: DTZ001
        "day": date(2025, 6, 30),
        "year": 1990 + number,
        "anonymous": "anonymous",
        "blank": None,
        "words": chance.choice(("Newsletter", "A friend", "Paid", "Website")),
    }[style]


_Person = tuple[str, str, int]


def _value(
    question: Question, association: str, person: _Person, chance: random.Random
) -> tuple[Any, Any]:
    """A cell and what it means."""
    key = question.field or ""
    given, family, number = person
    named = {
        "full_name": f"{given} {family}", "given_name": given, "family_name": family,
        "preferred_name": given[:3], "certificate_name": f"{given} {family}",
        "email": f"{folded(given)[:3]}.{number}@mail.example.org",
        "member_no": f"{association[:2].upper()}{40_000 + number * 7}",
    }  # fmt: skip
    if key in named:
        last_first = f"{family}, {given}" if question.style == "last_first" else None
        return last_first or named[key], named[key]
    if key in _WORDS:
        words = chance.choice(_WORDS[key])
        return words or None, words or None
    if key in _NUMBERS:
        count = chance.randint(*_NUMBERS[key])
        return (f"{count} years" if key == "years_experience" and number % 4 == 1 else count), count
    return _by_kind(key, association, number, chance)


def _by_kind(key: str, association: str, number: int, chance: random.Random) -> tuple[Any, Any]:
    place = _PLACES[association]
    at = number % 3
    day = date(2024, 3, 3 + number % 25)
    moment = datetime(2024, 3, 2, 10, 30) + timedelta(hours=7 * number)  # noqa: DTZ001
    yes = key != "in_person_only" and chance.random() < 0.8
    text = chance.choice(_SENTENCES)
    local = {"state": place.states, "city": place.cities, "postcode": place.postcodes}
    if key in local:
        return local[key][at], _CODES.get(local[key][at], local[key][at])
    if key == "phone":
        return place.phones[at]
    if key == "country":
        return place.name, place.name
    written = {
        Kind.DAY: (day.strftime(place.day_format), day.isoformat()),
        Kind.MOMENT: (moment, moment.isoformat()),
        Kind.YES_NO: ("Yes" if yes else "No", yes),
        Kind.LONG_TEXT: (text, text),
    }
    return written.get(BY_KEY[key].kind) or _from_options(key, association, chance)


def _from_options(key: str, association: str, chance: random.Random) -> tuple[Any, Any]:
    if key == "languages":
        spoken = chance.sample(("English", "French", "Samoan", "Hindi"), 2)
        return ", ".join(spoken), tuple(spoken)
    vocabulary = BY_KEY[key].vocabulary or ""
    offered = {"contact_modes": _MODES, "times": _TIMES, "location_pref": _NEAR}.get(vocabulary)
    offered = offered or VOCABULARIES[association].get(vocabulary) or _OWN[vocabulary]
    if BY_KEY[key].kind is Kind.CHOICE:
        one = chance.choice(offered)
        return one, one
    several = chance.sample(offered, 2)
    return ", ".join(several), tuple(several)


_OWN = {
    "sector": ("Private practice", "Public bodies", "Charities"),
    "areas": ("Winning work", "Exams", "Managing people", "Changing jobs"),
    "career_stage": ("Trainee", "Qualified", "Manager", "Partner"),
}
_CODES = {"British Columbia": "BC", "Quebec": "QC"}
PEOPLE = 14


def table_of(association: str, lines: str, role: str, layout: str) -> tuple[Grid, list[Made]]:
    """A table of 14 applicants laid out in one of four ways, and the truth of each row."""
    asked = questions(lines, role)
    people = [applicant(asked, association, number) for number in range(PEOPLE)]
    head: list[list[Any]] = [[q.heading for q in asked]]
    tail: list[list[Any]] = []
    if layout == "titled":
        head = [[f"{role.title()}s of the {association}, spring round"], [], *head]
        tail = [[], ["Total", PEOPLE], ["Prepared by the office on 3 April"]]
    elif layout == "survey":
        head = [head[0], ["Response" if q.field else None for q in asked]]
        head[1][0] = head[1][0] or "Response"
    elif layout == "grouped":
        group: list[Any] = [None] * len(asked)
        group[0], group[len(asked) // 2] = "About the applicant", "About the mentoring"
        head = [group, *head]
    rows = [*head, *(made.cells for made in people), *tail]
    filled = {
        number: {c: v for c, v in enumerate(row, 1) if v is not None}
        for number, row in enumerate(rows, 1)
    }
    return Grid(f"{role.title()}s", {n: row for n, row in filled.items() if row}), people


def form_of(
    association: str, lines: str, role: str, number: int, *, below: bool
) -> tuple[Grid, Made]:
    """The paper form of one applicant: each label with the answer beside it, or below it."""
    asked = [q for q in questions(lines, role) if q.style not in {"count", "blank", "constant"}]
    made = applicant(asked, association, number)
    rows: dict[int, dict[int, Any]] = {1: {1: f"{role.title()} application form"}}
    row = 3
    for question, cell in zip(asked, made.cells, strict=True):
        rows[row] = {2: question.heading}
        if cell is not None:
            rows.setdefault(row + 1 if below else row, {})[2 if below else 4] = cell
        row += 3 if below else 1
    return Grid("Form", rows), made


@dataclass(slots=True)
class Measured:
    """Fields right, missed and wrong; `lines` names the latter two by heading."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    lines: dict[str, int] = field(default_factory=dict)

    @property
    def recall(self) -> float:
        """The share of true fields that came out right."""
        return self.right / max(1, self.right + self.missed)

    @property
    def precision(self) -> float:
        """The share of fields that came out which are right."""
        return self.right / max(1, self.right + self.wrong)

    def compare(self, truth: dict[str, Any], draft: Draft | None, where: str) -> None:
        """Count one applicant."""
        found = dict(draft.fields) if draft else {}
        for key in {"given_name", "family_name"} - set(truth):
            found.pop(key, None)
        for key in {*truth, *found}:
            same = key in found and key in truth and _plain(found[key]) == _plain(truth[key])
            if same:
                self.right += 1
                continue
            self.missed += key in truth
            self.wrong += key in found
            line = f"{where} {key}: {truth.get(key)!r} -> {found.get(key)!r}"[:150]
            self.lines[line] = self.lines.get(line, 0) + 1


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return frozenset(folded(word) for word in value)
    if isinstance(value, date | datetime):
        return folded(value.isoformat())
    return folded(value) if isinstance(value, str) else value
