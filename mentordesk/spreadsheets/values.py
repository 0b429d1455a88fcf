"""One cell to one answer: text, names, addresses, phones, days, numbers, yes and no, choices."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.domain.people import tidy
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.choices import one_choice, several_choices
from mentordesk.spreadsheets.days import read_day
from mentordesk.spreadsheets.drafts import Answer
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.marks import NUMBER_WORDS, is_error, is_placeholder, yes_or_no
from mentordesk.spreadsheets.names import plain_name
from mentordesk.spreadsheets.phones import read_phone
from mentordesk.spreadsheets.places import is_country, state_code

RANGES: dict[str, tuple[float, float]] = {
    "years_experience": (0, 70),
    "capacity": (1, 20),
    "hours_per_month": (0.25, 200),
}
ADDRESS = re.compile(r"[^\s<>,;:\"'()|/\[\]]+@[\w\-]+(?:\.[\w\-]+)+")
_NUMBER = re.compile(r"(?<![\d.,])(-?\d+(?:[.,]\d+)?)(?:\s*(?:-|\u2013|to)\s*\d+(?:[.,]\d+)?)?")
LONGEST_TEXT = 200_000
"""Longer than any cell: only an export of ours, which joins its long texts, comes near it."""
LONGEST_LOOKED_AT = 1_000
"""Characters of a cell in which addresses are looked for: the search is slow in endless words."""


def has_address(text: str) -> bool:
    """Whether an e-mail address stands in the first 1,000 characters of a text."""
    return "@" in text and ADDRESS.search(text[:LONGEST_LOOKED_AT]) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell gives for a field: the answer (or None), and the code and sentence of an issue.

    `field` names another field where the answer belongs there (a country in a state column).
    """

    answer: Answer | None
    code: str = ""
    sentence: str = ""
    field: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """What a whole column tells about its cells: the order of day and month, of names."""

    day_first: bool = True
    day_proven: bool = False
    family_first: bool = False


def read_value(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    """The answer a cell holds for the field `key`; never raises, an unusable cell is an issue."""
    text = as_text(value)
    if is_error(text):
        return Reading(None, "error_value", f"The cell shows the error {text}.")
    field = BY_KEY[key]
    if field.vocabulary is not None:
        options = scheme.options.get(field.vocabulary, ())
        if field.kind is Kind.CHOICES:
            return Reading(several_choices(options, text)[0] or None)
        return _choice(options, text)
    reader = _READERS.get(key) or _BY_KIND.get(field.kind) or _text
    return reader(key, value, scheme, facts)


def _choice(options: tuple[object, ...], text: str) -> Reading:
    if is_placeholder(text):
        return Reading(None)
    words, known = one_choice(options, text)  # type: ignore[arg-type]
    if options and not known and words:
        return Reading(words, "own_words", f'"{words}" is not one of the scheme\'s choices.')
    return Reading(words or None)


def _text(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme, facts
    words = tidy(as_text(value))[:LONGEST_TEXT]
    return Reading(None if not words or is_placeholder(words) else words)


def _long_text(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme, facts
    lines = [tidy(line) for line in as_text(value).splitlines()]
    words = "\n".join(lines).strip()[:LONGEST_TEXT]
    return Reading(None if not words or is_placeholder(words) else words)


def _name(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme
    words = plain_name(as_text(value), family_first=facts.family_first)
    return Reading(words or None)


def _email(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme, facts
    text = tidy(as_text(value)[:LONGEST_LOOKED_AT]).removeprefix("mailto:")
    found = [a.strip(".").lower() for a in ADDRESS.findall(text)]
    if not found:
        if is_placeholder(text):
            return Reading(None)
        return Reading(None, "invalid", f'"{text[:80]}" is not an e-mail address.')
    if len(set(found)) > 1:
        return Reading(found[0], "several_values", f"Several addresses; {found[0]} was taken.")
    return Reading(found[0])


def _phone(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, facts
    text = as_text(value)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    phone = read_phone(text, scheme.home_dial, was_number=number)
    if phone is None:
        if is_placeholder(text):
            return Reading(None)
        return Reading(None, "invalid", f'"{text[:80]}" is not a telephone number.')
    sentences = {
        "leading_zero_restored": f"The leading 0 was lost; read as {phone.number}.",
        "several_values": f"Several numbers; {phone.number} was taken.",
        "no_area_code": "The number has no area code.",
    }
    return Reading(phone.number, phone.issue, sentences.get(phone.issue, ""))


def _state(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, facts
    text = as_text(value)
    if is_placeholder(text):
        return Reading(None)
    if is_country(text):
        return Reading(tidy(text), field="country")
    return Reading(state_code(text, scheme.home_country) or None)


def _postcode(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, facts
    text = tidy(as_text(value))
    if isinstance(value, int) and scheme.home_country.casefold() == "australia" and value < 1000:
        return Reading(f"{value:04d}", "leading_zero_restored", "The leading 0 was lost.")
    return Reading(None if is_placeholder(text) else text)


def _number(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del scheme, facts
    number = number_in(value)
    if number is None:
        text = tidy(as_text(value))
        if is_placeholder(text):
            return Reading(None)
        return Reading(None, "invalid", f'"{text[:80]}" is not a number.')
    low, high = RANGES.get(key, (float("-inf"), float("inf")))
    if not low <= number <= high:
        return Reading(None, "out_of_range", f"{number:g} cannot be right here.")
    return Reading(int(number) if float(number).is_integer() else number)


def number_in(value: CellValue) -> float | None:
    """The number a cell holds: 7, "7 years", "6-10" (its lower end), "10+", "Two mentees"."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    text = as_text(value)[:200].strip().casefold()
    found = _NUMBER.search(text)
    if found and len(text) <= 80:
        return float(found.group(1).replace(",", "."))
    if re.search(r"\b(less than a year|none|nil|just started)\b", text):
        return 0.0
    if re.match(r"an? (?!(single|couple|mentee|person|year|month|week|hour|day)\b)", text):
        return None  # "a lot", "a few": no number that could be kept
    first = re.match(r"(?:a )?(couple|single)|[a-z]+", text)
    word = NUMBER_WORDS.get(first[1] or first[0]) if first else None
    return float(word) if word is not None and len(text) <= 80 else None


def _yes_no(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme, facts
    text = as_text(value)
    answer = yes_or_no(text)
    if answer is None and not is_placeholder(text):
        return Reading(None, "unclear", f'"{tidy(text)[:80]}" is neither yes nor no.')
    return Reading(answer)


def _day(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del scheme
    found = read_day(value, day_first=facts.day_first, proven=facts.day_proven)
    if found is None:
        text = tidy(as_text(value))
        if is_placeholder(text):
            return Reading(None)
        return Reading(None, "invalid", f'"{text[:80]}" is not a date.')
    moment: Answer = found.moment if BY_KEY[key].kind is Kind.MOMENT else found.moment.date()
    if found.other is None:
        return Reading(moment)
    readings = f"{_spoken(found.moment)}, but could be {_spoken(found.other)}"
    return Reading(moment, "ambiguous_date", f'"{tidy(as_text(value))}" was read as {readings}.')


def _spoken(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y}"


def _own_choices(key: str, value: CellValue, scheme: Scheme, facts: ColumnFacts) -> Reading:
    del key, scheme, facts
    return Reading(several_choices((), as_text(value))[0] or None)


_Reader = Callable[[str, CellValue, Scheme, ColumnFacts], Reading]
_BY_KIND: dict[Kind, _Reader] = {
    Kind.EMAIL: _email,
    Kind.PHONE: _phone,
    Kind.LONG_TEXT: _long_text,
    Kind.NUMBER: _number,
    Kind.YES_NO: _yes_no,
    Kind.DAY: _day,
    Kind.MOMENT: _day,
    Kind.CHOICES: _own_choices,
}
_READERS: dict[str, _Reader] = {
    "full_name": _name,
    "given_name": _name,
    "family_name": _name,
    "state": _state,
    "postcode": _postcode,
}
