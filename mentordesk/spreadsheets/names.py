"""Names as applicants write them: titles off, "FAMILY, Given" turned, capitals calmed."""

import re

from mentordesk.domain.people import tidy

_TITLES = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|assoc prof|a/prof|sir|dame|rev|hon)\.?\s+)+",
    re.IGNORECASE,
)
_WHOLE_NAME = re.compile(
    r"[^\W\d_a-z][^\W\d_]*[.,]?"
    r"([ \-'\u2019]"
    r"(d[aeiou]s?|del|v[ao]n|der|den|la|le|al|el|bin|y|[^\W\d_a-z][^\W\d_]*)[.,]?){1,5}"
)
_AFTER = re.compile(
    r",?\s*\(?\b(phd|mba|aalia|falia|oam|am|ao|fcilip|mcilip|jp)\b\.?\)?$", re.IGNORECASE
)


def plain_name(text: str, *, family_first: bool = False) -> str:
    """A name in its usual order without title: "MOKOENA, Thandiwe" is "Thandiwe Mokoena".

    `family_first` says that the column's heading asks for the family name first; without a comma
    the first word is then taken for it. Letters and marks stay as they are.
    """
    name = _TITLES.sub("", tidy(text).strip(" ,;"))
    if name.count(",") == 1:
        without = _AFTER.sub("", name)
        if "," in without:
            family, given = without.split(",")
            return tidy(f"{_TITLES.sub('', given.strip())} {_calm(family)}")
        name = without
    elif family_first and " " in name:
        family, given = name.split(" ", 1)
        return tidy(f"{given} {_calm(family)}")
    return _calm_all(name)


def looks_like_name(text: str) -> bool:
    """Whether a cell could be somebody's whole name: two to five words with large first letters."""
    return len(text) < 60 and _WHOLE_NAME.fullmatch(text) is not None


def _calm_all(name: str) -> str:
    words = name.split()
    if words and all(w.isupper() or not w.isalpha() for w in words) and len(name) > 3:
        return " ".join(_calm(w) for w in words)
    if any(w.islower() or w.istitle() for w in words):
        return " ".join(_calm(w) if len(w) > 3 and w.isalpha() else w for w in words)
    return name


def _calm(word: str) -> str:
    """A word in capitals with only the first letter of each part kept large."""
    if not word.isupper() or len(word) < 2:
        return word.strip()
    return re.sub(r"[^\W\d_]+", lambda m: m.group()[0] + m.group()[1:].lower(), word.strip())


def asks_family_first(words: str) -> bool:
    """Whether a heading (as words) asks for family name and given name in that order."""
    family = re.search(r"\b(surname|family|last)\b", words)
    given = re.search(r"\b(given|first|other)\b", words)
    return bool(family and given and family.start() < given.start())
