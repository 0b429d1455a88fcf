"""Telephone numbers to E.164, with the leading zero that spreadsheets eat put back."""

import re
from dataclasses import dataclass

_NO_TRUNK_ZERO = frozenset({"1", "39", "45", "47", "65", "852", "853", "34", "351", "30", "420"})
LONGEST = 15
"""The most digits of a number with its country code (ITU-T E.164); 00 or 0011 may stand before."""
_EXTENSION = re.compile(r"\s*(ext\.?|extension|x)\s*\d+\s*$", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*(?:[;/|\n]|,|\bor\b|\band\b)\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is kept; `issue` is a short code or empty."""

    number: str
    issue: str = ""


def read_phone(raw: str, home_dial: str, *, was_number: bool) -> Phone | None:
    """One telephone number; None where there is none in the text.

    `home_dial` is the country code of numbers without one, such as +61. `was_number` says that
    the cell held a number, so that a leading zero cannot have survived.
    """
    parts = [p for p in _SEVERAL.split(_EXTENSION.sub("", raw.strip())) if _digits(p)]
    full = [p for p in parts if len(_digits(p)) >= 7]
    if not full:
        joined = raw if 7 <= len(_digits(raw)) <= 15 else ""
        return _one(joined, home_dial, was_number=was_number) if joined else None
    found = _one(full[0], home_dial, was_number=was_number)
    if found is not None and len(full) > 1 and not found.issue:
        return Phone(found.number, "several_values")
    return found


def _one(text: str, home_dial: str, *, was_number: bool) -> Phone | None:
    home = _digits(home_dial)
    cleaned = re.sub(r"\(\s*0\s*\)", "", text) if "+" in text else text
    digits = _digits(cleaned)
    longest = LONGEST + (4 if digits.startswith("00") else 0)
    if not 7 <= len(digits) <= longest:
        return None
    abroad = _with_country(cleaned, digits, home)
    if abroad:
        return Phone(f"+{abroad}")
    if digits.startswith("0"):
        return Phone(f"+{home}{digits if home in _NO_TRUNK_ZERO else digits[1:]}")
    if len(digits) == 8 and home not in _NO_TRUNK_ZERO:
        return Phone(digits, "no_area_code")
    restored = home not in _NO_TRUNK_ZERO and (was_number or len(digits) == 9)
    return Phone(f"+{home}{digits}", "leading_zero_restored" if restored else "")


def _with_country(text: str, digits: str, home: str) -> str:
    """The digits from the country code on, where the number has one; else nothing."""
    if text.lstrip().startswith(("+", "(+")):
        return digits
    for prefix in ("0011", "00"):
        if digits.startswith(prefix) and len(digits) > 11:
            return digits.removeprefix(prefix)
    return digits if digits.startswith(home) and len(digits) >= len(home) + 9 else ""


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isascii() and c.isdigit())


def looks_like_phone(text: str) -> bool:
    """Whether a cell could hold a telephone number: 7 to 15 digits and hardly anything else."""
    digits = len(_digits(text))
    return 7 <= digits <= 24 and len(re.sub(r"[\d\s()+\-./]|ext|or", "", text)) <= 4
