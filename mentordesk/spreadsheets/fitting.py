"""How the cells of a column change what its heading says, and what they rule out."""

from collections.abc import Callable

from mentordesk.domain.fields import BY_KEY, Kind
from mentordesk.spreadsheets.evidence import Evidence

IDENTIFYING = frozenset({"full_name", "given_name", "family_name", "email", "phone", "member_no"})
"""Fields in which the people of a list differ."""
_TEXTS = frozenset({"goals", "offer", "biography", "comments"})


def fit(key: str, seen: Evidence) -> int | None:
    """How the cells change a field's score; None where they rule it out."""
    if seen.filled == 0 or (key in IDENTIFYING and seen.constant):
        return None if seen.filled else -8
    if seen.counter:
        return None
    special = _SPECIAL.get(key)
    if special is not None:
        return special(seen)
    field = BY_KEY[key]
    if field.vocabulary is not None:
        return _fit_options(seen, field.vocabulary, field.kind)
    if key in _TEXTS:
        return _fit_text(key, seen)
    share = _SHARE.get(field.kind)
    return _fit_words(seen) if share is None else _needs(*share(seen), 6)


def _needs(share: float, least: float, bonus: int) -> int | None:
    return bonus if share >= least else None


def _fit_options(seen: Evidence, vocabulary: str, kind: Kind) -> int | None:
    if seen.emails > 0.5 or seen.days > 0.5 or seen.phones > 0.5:
        return None
    share = seen.options.get(vocabulary)
    if share is None:
        return -6 if seen.long < 0.8 else -20
    if share >= 0.5:
        return 20
    others = max((s for name, s in seen.options.items() if name != vocabulary), default=0.0)
    if others >= 0.7:
        return None
    penalty = -40 if kind is Kind.CHOICES else -25
    return -6 if share >= 0.15 else penalty - (20 if seen.long > 0.5 else 0)


def _fit_text(key: str, seen: Evidence) -> int | None:
    if max(seen.days, seen.emails, seen.phones) > 0.6 or seen.numbers > 0.6:
        return None
    if key == "comments":
        return 4 if seen.bare_yes_no <= 0.7 else (-40 if seen.filled == 1 else None)
    if max(seen.options.values(), default=0.0) > 0.5:
        return None
    if seen.yes_no > 0.7:
        return -40
    return 12 if seen.long >= 0.3 else -8


def _fit_words(seen: Evidence) -> int | None:
    if max(seen.emails, seen.days, seen.phones) > 0.5 or max(seen.numbers, seen.ids) > 0.7:
        return None
    if seen.yes_no > 0.8 and seen.filled > 1:
        return None
    return -20 if seen.long > 0.6 else 4


def _fit_employer(seen: Evidence) -> int | None:
    """Not who pays ("my employer"), and hardly where every cell is a person's name."""
    if seen.payers > 0.6 and seen.filled:
        return None
    change = _fit_words(seen)
    return change - 12 if change is not None and seen.names > 0.9 and seen.addressed else change


def _fit_job(seen: Evidence) -> int | None:
    """Not "Mr" and "Dr"."""
    return None if max(seen.addressed, seen.degrees) > 0.6 else _fit_words(seen)


def _fit_manager(seen: Evidence) -> int | None:
    """A person's name; a yes is none, however short the list."""
    if seen.yes_no > 0.6:
        return None
    change = _fit_words(seen)
    return change + 8 if change is not None and seen.names >= 0.7 else change


def _fit_qualification(seen: Evidence) -> int | None:
    change = _fit_words(seen)
    return change + 10 if change is not None and seen.degrees >= 0.5 else change


def _fit_payer(seen: Evidence) -> int | None:
    change = _fit_words(seen)
    return change + 12 if change is not None and seen.payers >= 0.5 else change


def _fit_zone(seen: Evidence) -> int | None:
    change = _fit_words(seen)
    return change + 12 if change is not None and seen.zones >= 0.5 else change


def _fit_languages(seen: Evidence) -> int | None:
    if max(seen.emails, seen.days, seen.phones) > 0.5 or seen.yes_no > 0.5:
        return None
    return 14 if seen.languages >= 0.5 else -10


def _fit_name(seen: Evidence) -> int | None:
    if max(seen.emails, seen.digits) > 0.3 or seen.long > 0.3 or seen.yes_no > 0.5:
        return None
    return 6


def _fit_member_number(seen: Evidence) -> int | None:
    if seen.days > 0.5 or seen.digits < 0.4 or seen.emails > 0.3 or seen.long > 0.3:
        return None
    return 4


def _fit_place(seen: Evidence) -> int | None:
    if seen.digits > 0.5 or max(seen.emails, seen.roles) > 0.5 or seen.yes_no > 0.7:
        return None
    return 2 if seen.long < 0.3 else -30


def _fit_role(seen: Evidence) -> int | None:
    return 14 if seen.roles >= 0.4 else None


_SHARE: dict[Kind, Callable[[Evidence], tuple[float, float]]] = {
    Kind.NUMBER: lambda seen: (seen.small_numbers, 0.4),
    Kind.YES_NO: lambda seen: (seen.yes_no, 0.5),
    Kind.DAY: lambda seen: (max(seen.days, seen.serials), 0.4),
    Kind.MOMENT: lambda seen: (max(seen.days, seen.serials), 0.4),
}
"""The share of cells that a kind of field needs, and the least it may be."""
_SPECIAL: dict[str, Callable[[Evidence], int | None]] = {
    "email": lambda seen: _needs(seen.emails, 0.3, 10),
    "phone": lambda seen: _needs(seen.phones, 0.4, 10),
    "role": _fit_role,
    "full_name": _fit_name,
    "given_name": _fit_name,
    "family_name": _fit_name,
    "preferred_name": _fit_name,
    "certificate_name": _fit_name,
    "member_no": _fit_member_number,
    "employer": _fit_employer,
    "job_title": _fit_job,
    "line_manager": _fit_manager,
    "qualification": _fit_qualification,
    "fee_payer": _fit_payer,
    "time_zone": _fit_zone,
    "languages": _fit_languages,
    "city": _fit_place,
    "state": lambda seen: (
        12 if seen.states >= 0.5 else (_fit_place(seen) if seen.states + seen.countries else -6)
    ),
    "country": lambda seen: 10 if seen.countries >= 0.5 else _fit_place(seen),
    "postcode": lambda seen: _needs(seen.digits, 0.5, 6),
    "signed_on": lambda seen: _needs(max(seen.days, seen.serials), 0.4, 6),
    "purchase_order": lambda seen: 4 if max(seen.emails, seen.days) < 0.5 else None,
    "avoid": lambda seen: 4 if max(seen.emails, seen.bare_yes_no) < 0.6 else None,
    "requested_partner": lambda seen: 4 if max(seen.days, seen.bare_yes_no) < 0.6 else None,
    "access_needs": lambda seen: 4 if seen.emails < 0.5 else None,
}
