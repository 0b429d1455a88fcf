"""What the cells of a column look like, as shares of those that are filled."""

import re
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from itertools import pairwise

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import folded, tidy
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.cell_kinds import ADDRESSED, DEGREE, LANGUAGES, PAYER, ZONE
from mentordesk.spreadsheets.choices import several_choices
from mentordesk.spreadsheets.days import looks_like_day
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.marks import NUMBER_WORDS, is_error, roles_in, yes_or_no
from mentordesk.spreadsheets.names import looks_like_name
from mentordesk.spreadsheets.phones import looks_like_phone
from mentordesk.spreadsheets.places import is_country, is_state
from mentordesk.spreadsheets.values import has_address, number_in

SAMPLE = 120
"""How many filled cells of a column are looked at."""
LOOKED_AT = 600
"""How many characters of each are looked at."""
VOCABULARIES = tuple(dict.fromkeys(f.vocabulary for f in FIELDS if f.vocabulary))


@dataclass(frozen=True, slots=True)
class Evidence:
    """Shares from 0 to 1 of the filled cells in the sample; `filled` is their number."""

    filled: int
    different: int = 0
    emails: float = 0.0
    phones: float = 0.0
    days: float = 0.0
    numbers: float = 0.0
    small_numbers: float = 0.0
    yes_no: float = 0.0
    bare_yes_no: float = 0.0
    roles: float = 0.0
    states: float = 0.0
    countries: float = 0.0
    long: float = 0.0
    digits: float = 0.0
    letters_only: float = 0.0
    times: float = 0.0
    modes: float = 0.0
    serials: float = 0.0
    ids: float = 0.0
    names: float = 0.0
    addressed: float = 0.0
    zones: float = 0.0
    languages: float = 0.0
    degrees: float = 0.0
    payers: float = 0.0
    counter: bool = False
    options: dict[str, float] = field(default_factory=dict)

    @property
    def constant(self) -> bool:
        """Whether three or more rows all say the same."""
        return self.filled >= 3 and self.different == 1


def look_at(cells: list[CellValue], scheme: Scheme) -> Evidence:
    """The evidence of a column's filled cells (the first 120 are looked at)."""
    sample = [c for c in cells if not is_error(as_text(c))][:SAMPLE]
    if not sample:
        return Evidence(0)
    texts = [tidy(as_text(cell)[:LOOKED_AT]) for cell in sample]
    short = list(dict.fromkeys(as_text(cell)[:LOOKED_AT] for cell in sample))

    def share(count: int) -> float:
        return count / len(sample)

    return Evidence(
        filled=len(sample),
        different=len({folded(t) for t in texts}),
        emails=share(sum(1 for t in texts if has_address(t))),
        phones=share(sum(1 for t in texts if looks_like_phone(t) and not looks_like_day(t))),
        days=share(sum(1 for c in sample if looks_like_day(c))),
        numbers=share(sum(1 for c in sample if _is_numberish(c))),
        small_numbers=share(sum(1 for c in sample if _is_small(c))),
        yes_no=share(sum(1 for t in texts if len(t) < 200 and yes_or_no(t) is not None)),
        bare_yes_no=share(sum(1 for t in texts if len(t) < 10 and yes_or_no(t) is not None)),
        roles=share(sum(1 for t in texts if len(t) < 40 and roles_in(t))),
        states=share(sum(1 for t in texts if is_state(t, scheme.home_country))),
        countries=share(sum(1 for t in texts if is_country(t))),
        long=share(sum(1 for t in texts if len(t) > 60)),
        digits=share(sum(1 for t in texts if any(c.isdigit() for c in t))),
        letters_only=share(sum(1 for t in texts if t and not any(c.isdigit() for c in t))),
        times=share(sum(1 for t in texts if len(t) < 160 and _TIMES.search(t))),
        modes=share(sum(1 for t in texts if len(t) < 160 and _MODES.match(t))),
        ids=share(sum(1 for t in texts if _ID.fullmatch(t))),
        degrees=share(sum(1 for t in texts if len(t) < 120 and DEGREE.search(t))),
        names=share(sum(1 for t in texts if looks_like_name(t))),
        **{name: share(_count(texts, kind)) for name, kind in _KINDS.items()},
        counter=_counts_up(sample),
        serials=share(sum(1 for t in texts if _SERIAL.fullmatch(t))),
        options=_option_shares(short, scheme),
    )


_KINDS = {"addressed": ADDRESSED, "zones": ZONE, "languages": LANGUAGES, "payers": PAYER}
_SERIAL = re.compile(r"[2-5]\d{4}(\.\d+)?")
"""A day as Excel counts them since 1900, written as text: 1954 to 2064."""
_ID = re.compile(r"(?=.*\d{3})[A-Za-z]{0,4}[-/ ]?[\dA-Za-z]{3,12}")
"""A number that stands for somebody: three or more figures in a row, few letters, no words."""
_NUMBER_START = re.compile(
    r"\W*(about|approx\w*|around|at least|up to|over|less than|circa)?\W*(-?\d|[a-z]+\b)",
    re.IGNORECASE,
)


_TIMES = re.compile(
    r"\b(week ?days?|week ?ends?|mornings?|afternoons?|evenings?|lunch ?(time|hours?)?"
    r"|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)
_MODE = (
    r"(by |via )?(video( calls?)?|(tele)?phone( calls?)?|e-?mail|in person|face to face|online"
    r"|zoom|(ms |microsoft )?teams|skype|whatsapp|virtual(ly)?|remote(ly)?|text( messages?)?)"
)
_MODES = re.compile(rf"\W*{_MODE}(\W+((or|and) )?{_MODE})*\W*$", re.IGNORECASE)
"""A cell made of nothing but ways to meet."""


def _count(texts: list[str], kind: re.Pattern[str]) -> int:
    """How many short texts are wholly of one kind."""
    return sum(1 for text in texts if len(text) < 120 and kind.fullmatch(text))


def _is_numberish(cell: CellValue) -> bool:
    """Whether a cell is a number or begins with one, in figures or words."""
    text = as_text(cell)
    if isinstance(cell, date | time | timedelta) or len(text) > 40 or looks_like_day(cell):
        return False
    start = _NUMBER_START.match(text)
    if start is None or (start[2].isalpha() and start[2].casefold() not in NUMBER_WORDS):
        return False
    return number_in(cell) is not None


def _counts_up(sample: list[CellValue]) -> bool:
    """Whether four or more cells count the rows, from 0 or 1 on."""
    try:
        numbers = [int(cell) for cell in sample if not isinstance(cell, date | time | timedelta)]
    except ValueError:
        return False
    return len(numbers) >= 4 and numbers[0] < 2 and all(b - a == 1 for a, b in pairwise(numbers))


def _is_small(cell: CellValue) -> bool:
    number = number_in(cell) if _is_numberish(cell) else None
    return number is not None and -1 <= number <= 400


def _option_shares(texts: list[str], scheme: Scheme) -> dict[str, float]:
    shares: dict[str, float] = {}
    some = [text for text in texts[:40] if text.strip()]
    for name in VOCABULARIES:
        options = scheme.options.get(name, ())
        if options and some:
            counts = [several_choices(options, text) for text in some]
            shares[name] = sum(known / max(1, len(all_)) for all_, known in counts) / len(some)
    return shares
