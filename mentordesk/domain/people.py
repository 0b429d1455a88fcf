"""People: the two roles, names as they are written and compared, addresses."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

_SIGNS = re.compile(r"[^\w\s]|_")


class Role(StrEnum):
    """The side somebody takes in an intake; "both" on a form makes two applications."""

    MENTEE = "mentee"
    MENTOR = "mentor"

    @property
    def partner(self) -> "Role":
        """The opposite role."""
        return Role.MENTOR if self is Role.MENTEE else Role.MENTEE


class Membership(StrEnum):
    """Membership of the association; it gates confirming a pair, not applying."""

    CURRENT = "current"
    APPLIED = "applied"
    LAPSED = "lapsed"
    NONE = "none"
    UNKNOWN = "unknown"


def tidy(text: str) -> str:
    """Text as it is kept: NFC, no control characters, single spaces, no space at the ends.

    Halves of characters (surrogates), which no file can hold, count as control characters.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(c if unicodedata.category(c) not in {"Cc", "Cs"} else " " for c in text)
    return re.sub(r"[\s\u00a0]+", " ", unicodedata.normalize("NFC", kept)).strip()


@lru_cache(maxsize=8192)
def folded(text: str) -> str:
    """Text as it is compared: tidy, case-folded, without marks, apostrophes and hyphens."""
    letters = tidy(text)
    if letters.isascii():
        letters = letters.lower()
    else:
        # Decomposed on both sides of the folding: a mathematical A becomes A, and only then a.
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letters).casefold())
        letters = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(_SIGNS.sub("", letters.replace("-", " ")).split())


def same_name(one: str, other: str) -> bool:
    """Whether two full names can be one person's: equal, one within the other, or initials of it.

    "Ana Silva" fits "Ana Maria Silva" and "A Silva"; it does not fit "Jose Silva".
    """
    a, b = folded(one).split(), folded(other).split()
    if not a or not b:
        return False
    if len(a) > len(b):
        a, b = b, a
    rest = list(b)
    for word in a:
        found = next((w for w in rest if w == word or _initial_of(word, w)), None)
        if found is None:
            return False
        rest.remove(found)
    return len(a) > 1 or len(b) == 1


def _initial_of(one: str, other: str) -> bool:
    return (len(one) == 1 and other.startswith(one)) or (len(other) == 1 and one.startswith(other))


def full_name(given: str, family: str) -> str:
    """Given and family name in one line; either may be empty (people with one name)."""
    return tidy(f"{given} {family}")


def same_address(address: str) -> str:
    """An e-mail address as it is compared: trimmed and case-folded."""
    return address.strip().casefold()
