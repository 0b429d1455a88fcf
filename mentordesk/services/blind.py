"""Blind comparing: neutral labels instead of names, so that names and gender decide nothing.

The key back is in the same value; a window shows it only when the coordinator lifts the cover.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from string import ascii_uppercase
from typing import Any, Protocol

from mentordesk.domain.cohort import Candidate, Cohort
from mentordesk.domain.people import Role

_COVER = "…"
_GENDERED = re.compile(
    r"\b(she|he|her|hers|him|his|herself|himself|they|them|their|theirs|mr|mrs|ms|miss|sir|madam)\b",
    re.IGNORECASE,
)


class Named(Protocol):
    """Somebody's application with a name: a card of the board."""

    @property
    def application_id(self) -> int:
        """The application."""

    @property
    def name(self) -> str:
        """Whose it is."""


@dataclass(frozen=True, slots=True)
class Blind:
    """A cohort under neutral labels, and the key: label by application id."""

    cohort: Cohort
    labels: dict[int, str]
    names: dict[int, str]

    def cover(self, text: str) -> str:
        """A sentence with every name of the cohort replaced by its label.

        Longer names first, so that "Ana Souza" is not half covered by another "Ana".
        """
        labels = {
            self.names[number].casefold(): self.labels[number]
            for number in sorted(self.names, reverse=True)
        }
        named = _any_of(tuple(sorted(filter(None, self.names.values()), key=len, reverse=True)))
        return named.sub(lambda found: labels.get(found[0].casefold(), _COVER), text)

    def cover_all(self, value: Any) -> Any:
        """The same for every text within lists and named values, as JSON has them."""
        if isinstance(value, str):
            return self.cover(value)
        if isinstance(value, dict):
            return {key: self.cover_all(one) for key, one in value.items()}
        return [self.cover_all(one) for one in value] if isinstance(value, list | tuple) else value

    def with_others(self, sides: Mapping[Role, Iterable[Named]]) -> "Blind":
        """The same with the next labels for people who take no part in the cohort any more.

        They are withdrawn or through with their year, and still stand on the board.
        """
        labels, names = dict(self.labels), dict(self.names)
        for role, cards in sides.items():
            count = sum(label.startswith(role.title()) for label in labels.values())
            for card in cards:
                if card.application_id not in labels:
                    labels[card.application_id] = f"{role.title()} {letters(count)}"
                    names[card.application_id] = card.name
                    count += 1
        return replace(self, labels=labels, names=names)

    def name(self, label: str) -> str:
        """Who is behind a label; KeyError for one that is not of the cohort."""
        return {self.labels[number]: name for number, name in self.names.items()}[label]


def blind(cohort: Cohort) -> Blind:
    """The cohort with neutral labels: no name, no employer, no pronoun in their own words.

    Labels follow the canonical order ("Mentee A", "Mentee B", ..., "Mentee AA"). Ids stay, so that
    scores, rules and answers are looked up in the uncovered cohort.
    """
    covered = labelled(cohort)
    return replace(
        covered,
        cohort=replace(
            cohort,
            mentees=tuple(_covered(c, covered) for c in cohort.mentees),
            mentors=tuple(_covered(c, covered) for c in cohort.mentors),
        ),
    )


def labelled(cohort: Cohort) -> Blind:
    """The labels and the key alone; the cohort within is uncovered, for who shows its own words."""
    labels: dict[int, str] = {}
    for role, side in ((Role.MENTEE, cohort.mentees), (Role.MENTOR, cohort.mentors)):
        ordered = sorted(side, key=lambda c: (c.received, c.application_id))
        for n, candidate in enumerate(ordered):
            labels[candidate.application_id] = f"{role.title()} {letters(n)}"
    names = {c.application_id: c.name for c in (*cohort.mentees, *cohort.mentors)}
    return Blind(cohort, labels, names)


@lru_cache(maxsize=4)
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    """What finds any of these names as whole words; one that finds nothing where there is none."""
    words = "|".join(map(re.escape, names)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)


def letters(number: int) -> str:
    """A, B, ..., Z, AA, AB, ... for 0, 1, ..., 25, 26, 27, ..."""
    found = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, len(ascii_uppercase))
        found = ascii_uppercase[rest] + found
    return found


def covered_words(text: str, candidate: Candidate) -> str:
    """A text without the parts of a person's name, the employer and pronouns."""
    telling = [w for w in re.findall(r"\w+", candidate.name) if len(w) > 1]
    for word in sorted({candidate.employer, *telling} - {""}, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", _COVER, text, flags=re.IGNORECASE)
    return _GENDERED.sub(_COVER, text)


def _covered(candidate: Candidate, covered: Blind) -> Candidate:
    hidden: dict[str, Any] = {
        "name": covered.labels[candidate.application_id],
        "employer": "",
        "text": covered.cover(covered_words(candidate.text, candidate)),
        "not_ready_because": covered.cover(candidate.not_ready_because),
    }
    kept = {field.name: getattr(candidate, field.name) for field in fields(Candidate)}
    return Candidate(**{**kept, **hidden})
