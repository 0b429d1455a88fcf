"""Reading a proof slip to check it: plain values only, and one sentence for what is malformed.

This module, `slip_checker` and `slip_bounds` import nothing of the solver: whoever distrusts it
needs only these three files (and no library) to check its every claim.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from mentordesk.domain.refusals import Unreadable

Key: TypeAlias = int | str
Two: TypeAlias = tuple[int, int]
FORBIDDEN = -1
LARGEST = 400_000_000


@dataclass(frozen=True, slots=True)
class Quota:
    """At most so many of these rows are placed."""

    at_most: int
    rows: frozenset[int]


@dataclass(frozen=True, slots=True)
class Goal:
    """The switches of the objective; bonuses by row and by column."""

    most_mentors_used: bool
    raise_floor: bool
    row_bonus: list[int]
    column_bonus: list[int]
    quotas: tuple[Quota, ...]
    column_step: int
    quota_worth: int


@dataclass(frozen=True, slots=True)
class Claim:
    """A slip taken apart: people as rows and columns, scores with FORBIDDEN, and its claims.

    `told` is the slip as it was read. `crowd` and `wanted` are rows and columns of the Hall set.
    """

    told: Mapping[str, Any]
    mentees: list[Key]
    mentors: list[Key]
    places: list[int]
    scores: list[list[int]]
    pairs: list[tuple[int, int, int]]
    pins: list[Two]
    goal: Goal
    seat_prices: list[int]
    crowd: frozenset[int]
    wanted: frozenset[int]

    @property
    def mates(self) -> dict[int, int]:
        """The column of every placed row."""
        return {row: column for row, column, _ in self.pairs}

    @property
    def pinned(self) -> dict[int, int]:
        """The column of every pinned row."""
        return dict(self.pins)


class Malformed(ValueError):
    """A slip does not say what a slip says; the message says where."""


def read_slip(path: Path) -> dict[str, Any]:
    """The JSON of a slip file; raises Unreadable with one sentence."""
    try:
        if path.stat().st_size > LARGEST:
            raise Unreadable(f"{path.name} is too large for a proof slip. Nothing was checked.")
        told = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path.name} cannot be read. Nothing was checked.") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(
            f"{path.name} is not JSON, so no proof slip. Nothing was checked."
        ) from error
    if isinstance(told, dict) and "slip" in told and "seal" not in told:
        told = told["slip"]  # the answer of `match --json` holds the slip among other things
    if not isinstance(told, dict) or "placed" not in told:
        raise Unreadable(f"{path.name} is JSON, but no proof slip. Nothing was checked.")
    if not isinstance(told.get("evidence"), dict):
        raise Unreadable(
            f"{path.name} is a short slip without the evidence to check it by. Nothing was "
            "checked; write the whole slip with match --slip."
        )
    return told


def claim_of(told: Mapping[str, Any]) -> Claim:
    """A slip taken apart; raises Malformed where it is none or names somebody unknown."""
    try:
        return _claim(told, told["evidence"])
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise Malformed(f"the slip is not complete or of the wrong form ({error})") from error


def _claim(told: Mapping[str, Any], evidence: Mapping[str, Any]) -> Claim:
    mentees: list[Key] = [_key(k) for k in evidence["mentees"]]
    mentors: list[Key] = [_key(k) for k, _ in evidence["mentors"]]
    row, column = _numbered(mentees), _numbered(mentors)
    scores = [[_score(word) for word in line.split()] for line in evidence["scores"]]
    if len(scores) != len(mentees) or any(len(line) != len(mentors) for line in scores):
        raise ValueError("the table of scores has not a line a mentee and a score a mentor")
    return Claim(
        told,
        mentees,
        mentors,
        [_count(n) for _, n in evidence["mentors"]],
        scores,
        [(row[a], column[b], _count(score)) for a, b, score in told["pairs"]],
        [(row[a], column[b]) for a, b in told["pins"]],
        _goal(evidence["objective"], row, column),
        [_count(n) for n in evidence["seat_prices"]],
        frozenset(row[k] for k in evidence["crowd"]),
        frozenset(column[k] for k in evidence["wanted"]),
    )


def _goal(kept: Mapping[str, Any], row: dict[Key, int], column: dict[Key, int]) -> Goal:
    rows, columns = [0] * len(row), [0] * len(column)
    for key, bonus in kept["mentee_bonus"]:
        rows[row[key]] = _count(bonus)
    for key, bonus in kept["mentor_bonus"]:
        columns[column[key]] = _count(bonus)
    quotas = tuple(
        Quota(_count(quota["at_most"]), frozenset(row[key] for key in quota["mentees"]))
        for quota in kept["quotas"]
    )
    switches = (kept["most_mentors_used"], kept["raise_floor"])
    if not all(isinstance(switch, bool) for switch in switches):
        raise TypeError("a switch of the objective is neither on nor off")
    steps = _count(kept["mentor_step"]), _count(kept["quota_worth"])
    return Goal(*switches, rows, columns, quotas, *steps)


def _numbered(keys: list[Key]) -> dict[Key, int]:
    found = {key: n for n, key in enumerate(keys)}
    if len(found) != len(keys):
        raise ValueError("somebody is named twice")
    return found


def _key(value: object) -> Key:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError(f"{value!r} names nobody")
    return value


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"{value!r} is no whole number from 0 up")
    return value


def _score(word: str) -> int:
    if word == "-":
        return FORBIDDEN
    if not (word.isascii() and word.isdigit()):
        raise ValueError(f"{word!r} is no score")
    return int(word)
