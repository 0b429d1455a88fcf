"""Which column means which field: words and values together, each field once, best first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.columns import FOREIGN
from mentordesk.spreadsheets.drafts import Tier
from mentordesk.spreadsheets.evidence import Evidence, look_at
from mentordesk.spreadsheets.fitting import IDENTIFYING, fit
from mentordesk.spreadsheets.grids import CellValue
from mentordesk.spreadsheets.likeness import is_about_others
from mentordesk.spreadsheets.marks import roles_in
from mentordesk.spreadsheets.memory import Said
from mentordesk.spreadsheets.words import heading_words, word_scores

SURE = 74
LEAST = 42
_CHOSEN = ("areas", "sector", "career_stage", "contact_modes", "location_pref", "times")
_NAMES = frozenset({"full_name", "given_name", "family_name"})
_NUMBERED = re.compile(r"\b(number|id|ref|reference|card|licence|license|registration)\b")
_OTHER_NUMBERS = re.compile(
    r"\b(respon(se|dent)|submission|entry|collector|row|employee|staff|student|invoice|case|ticket"
    r"|cheque|network|session|payment|order)\b"
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its number, its heading, its filled cells."""

    number: int
    heading: str
    cells: tuple[CellValue, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column was taken for."""

    field: str | None
    tier: Tier
    score: int = 0
    reason: str = ""


CERTAIN = 100
WHOLE_NAME = 66
"""What a column of whole names has to have where given and family names are there already."""


def map_columns(
    columns: list[Column],
    scheme: Scheme,
    known: Mapping[int, Said] | None = None,
    synonyms: Mapping[int, Said] | None = None,
) -> dict[int, Meaning]:
    """The meaning of each column by its number; no field is given to two columns by itself.

    `known` columns mean what they are said to mean, whatever their words and values. `synonyms`
    were said of the same words elsewhere: they count more than our own, unless the values forbid.
    """
    seen = {column.number: look_at(list(column.cells), scheme) for column in columns}
    if not _tells_people_apart(columns, seen):
        # The rows of one person: their name and address are constant, and theirs.
        seen = {
            number: replace(one, different=max(2, one.different)) for number, one in seen.items()
        }
    rivals: list[tuple[int, int, str, int]] = []
    for column in columns:
        evidence = seen[column.number]
        scores = _all_scores(column, evidence)
        rivals.extend(
            (score, evidence.filled, key, column.number)
            for key, score in scores.items()
            if score >= LEAST
        )
    said = {**_allowed(columns, seen, synonyms or {}, known or {}), **(known or {})}
    taken = {n: (one.field, CERTAIN) for n, one in said.items() if one.field is not None}
    fields = {key for key, _ in taken.values()}
    # What is asked and answered comes before what only a heading speaks of.
    for score, _, key, number in sorted(rivals, key=lambda r: (r[1] == 0, -r[0], -r[1], r[3])):
        if number not in taken and number not in said and key not in fields:
            taken[number] = (key, score)
            fields.add(key)
    _drop_empty_names(taken, fields, seen)
    _name_beside_surname(columns, seen, taken)
    if not fields & _NAMES:
        _name_by_values(columns, seen, taken, said)
    return {c.number: _meaning(taken.get(c.number), said.get(c.number)) for c in columns}


def _allowed(
    columns: list[Column],
    seen: dict[int, Evidence],
    synonyms: Mapping[int, Said],
    known: Mapping[int, Said],
) -> dict[int, Said]:
    """The synonyms that the cells do not rule out; the first column of each field, if unknown."""
    fields = {one.field for one in known.values()}
    found: dict[int, Said] = {}
    for column in columns:
        said = synonyms.get(column.number)
        if said is None or column.number in known:
            continue
        if said.field is None:
            found[column.number] = said
        elif said.field not in fields and fit(said.field, seen[column.number]) is not None:
            found[column.number] = said
            fields.add(said.field)
    return found


def _name_by_values(
    columns: list[Column],
    seen: dict[int, Evidence],
    taken: dict[int, tuple[str, int]],
    said: Mapping[int, Said],
) -> None:
    """Where no heading speaks of names: the first column of different names is the applicants'."""
    for column in columns:
        one = seen[column.number]
        words = heading_words(column.heading)
        free = column.number not in taken and column.number not in said
        named = one.filled >= 3 and one.names >= 0.8 and one.different * 10 >= one.filled * 8
        if free and named and not FOREIGN.search(words) and not is_about_others(words):
            taken[column.number] = ("full_name", LEAST)
            return


def _tells_people_apart(columns: list[Column], seen: dict[int, Evidence]) -> bool:
    """Whether some column that names people or their addresses holds more than one of them."""
    return any(
        seen[column.number].different > 1 and IDENTIFYING & set(word_scores(column.heading))
        for column in columns
    )


def _meaning(found: tuple[str, int] | None, said: Said | None) -> Meaning:
    if said is not None:
        tier = Tier.KEPT if said.field is None else Tier.SURE
        return Meaning(said.field, tier, CERTAIN, said.reason)
    if found is None:
        return Meaning(None, Tier.KEPT)
    return Meaning(found[0], Tier.SURE if found[1] >= SURE else Tier.CHECK, found[1])


def _drop_empty_names(
    taken: dict[int, tuple[str, int]], fields: set[str], seen: dict[int, Evidence]
) -> None:
    """Beside given and family names, an empty column of whole names or an uncertain one is none."""
    for number, (key, score) in list(taken.items()):
        unsure = score < WHOLE_NAME or (number in seen and seen[number].filled == 0)
        if key == "full_name" and unsure and {"given_name", "family_name"} <= fields:
            del taken[number]


def _name_beside_surname(
    columns: list[Column], seen: dict[int, Evidence], taken: dict[int, tuple[str, int]]
) -> None:
    """A column "Name" of single words beside "Surname" holds given names."""
    fields = {key for key, _ in taken.values()}
    if "family_name" not in fields or "given_name" in fields:
        return
    for column in columns:
        key, score = taken.get(column.number, ("", 0))
        if key == "full_name" and score < CERTAIN and seen[column.number].names < 0.5:
            taken[column.number] = ("given_name", score)


def _all_scores(column: Column, evidence: Evidence) -> dict[str, int]:
    words = dict(word_scores(column.heading))
    for key, score in _by_values(column.heading, evidence).items():
        words[key] = max(words.get(key, 0), score)
    scores = {}
    for key, score in words.items():
        change = fit(key, evidence)
        if key == "role" and evidence.yes_no >= 0.7 and len(roles_in(column.heading)) == 1:
            change = 0  # "Do you want to sign up as a mentor?"
        if change is not None:
            scores[key] = score + change
    return scores


def _by_values(heading: str, seen: Evidence) -> dict[str, int]:
    """Fields that the cells speak for by themselves, whatever the heading."""
    if seen.filled == 0 or FOREIGN.search(heading_words(heading)):
        return {}
    found: dict[str, int] = {}
    if seen.roles >= 0.9 and seen.different <= 4 and seen.filled >= 2:
        found["role"] = 58
    for key in _CHOSEN:
        share = seen.options.get(BY_KEY[key].vocabulary or "", 0.0)
        if share >= 0.99 or (share >= 0.7 and seen.filled >= 2):
            found[_sector_field(heading) if key == "sector" else key] = 52
    if seen.ids >= 0.9 and seen.filled >= 3 and seen.different == seen.filled:
        words = heading_words(heading)
        if _NUMBERED.search(words) and not _OTHER_NUMBERS.search(words):
            found["member_no"] = 44
    shares = {
        "email": seen.emails,
        "times": seen.times if seen.long < 0.5 else 0.0,
        "contact_modes": seen.modes if seen.different > 1 else 0.0,
    }
    found.update({key: 50 for key, share in shares.items() if share >= 0.7 and key not in found})
    kinds = {"time_zone": seen.zones, "languages": seen.languages, "qualification": seen.degrees}
    found.update({key: 46 for key, share in kinds.items() if share >= 0.8 and seen.filled >= 2})
    if seen.states >= 0.8 and seen.filled >= 2:
        found["state"] = 52
    return found


def _sector_field(heading: str) -> str:
    """Which of the fields with sectors a heading asks for: the present one, past or wished ones."""
    words = heading_words(heading)
    if re.search(r"\b(like|want(ed)?|interest(s|ed)?|curious|move|explore|learn)\b", words):
        return "sectors_wanted"
    worked = re.search(r"\b(other|previous(ly)?|past|before|worked|experience)\b", words)
    return "sectors_worked" if worked else "sector"
