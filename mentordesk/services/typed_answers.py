"""Answers as a coordinator types them, in the window and on the command line."""

import re
from collections.abc import Callable, Collection
from datetime import date, datetime
from typing import TypeVar

from mentordesk.domain.fields import BY_KEY, FIELDS, Field, Kind
from mentordesk.domain.refusals import Refused
from mentordesk.services.answers import Value

_NUMBER = re.compile(r"-?\d+([.,]\d+)?")
_DASHED = re.compile(r"\d{4}-\d\d-\d\d")
_YES, _NO = frozenset({"yes", "y", "true"}), frozenset({"no", "n", "false"})
SomeDay = TypeVar("SomeDay", date, datetime)


def field_meant(words: str) -> Field:
    """The field of a key or a label ("years_experience", "Years of experience").

    Raises Refused for one nobody knows, naming those that sound like it.
    """
    wanted = words.strip().casefold()
    for field in FIELDS:
        if wanted in (field.key, field.key.replace("_", "-"), field.label.casefold()):
            return field
    near = [one.key for one in FIELDS if wanted[:4] and wanted[:4] in one.key]
    meant = f" Did you mean {' or '.join(near[:3])}?" if near else ""
    raise Refused(f"No answer is called “{words}”. Nothing was changed.{meant}")


def value_from_words(
    field: Field, text: str, own: tuple[Collection[str], Collection[str]] = ((), ())
) -> Value:
    """What was typed as the field's value, None for nothing; raises Refused where it cannot be one.

    `own` are words for yes and for no in the language of the window, beside the English ones.
    """
    words = text.strip()
    if not words:
        return None
    if field.kind is Kind.CHOICES:
        return tuple(part.strip() for part in words.split(";") if part.strip())
    readers: dict[Kind, Callable[[str], Value]] = {
        Kind.NUMBER: _number,
        Kind.YES_NO: lambda said: _yes_no(said.casefold(), own),
        Kind.DAY: lambda said: _iso(said, date.fromisoformat),
        Kind.MOMENT: lambda said: _iso(said, datetime.fromisoformat),
    }
    reader = readers.get(field.kind)
    return words if reader is None else reader(words)


def sensitive_keys() -> frozenset[str]:
    """The fields whose answers are shown to nobody who did not ask for them."""
    return frozenset(key for key, field in BY_KEY.items() if field.sensitive)


def _number(words: str) -> float:
    if not _NUMBER.fullmatch(words):
        raise Refused(f"“{words}” is not a number. Nothing was changed.")
    return float(words.replace(",", "."))


def _yes_no(words: str, own: tuple[Collection[str], Collection[str]]) -> bool:
    yes, no = own
    if words in _YES or words in yes:
        return True
    if words in _NO or words in no:
        return False
    raise Refused("Type Yes or No. Nothing was changed.")


def _iso(words: str, read: Callable[[str], SomeDay]) -> SomeDay:
    refusal = Refused(
        "Type the day as year-month-day, for example 2021-06-25. Nothing was changed."
    )
    if not _DASHED.match(words):  # "20210625" would be read as well
        raise refusal
    try:
        return read(words)
    except ValueError as error:
        raise refusal from error
