"""Matching from files of scores: what `mentordesk match --scores S.csv --capacity C.csv` does.

An absent pair is forbidden. People are named as in the files (compared as written, spaces at the
ends left out); the canonical order is the order of the names, so the order of rows does not matter.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.matching.assignment import solve
from mentordesk.matching.problem import NOBODY, Problem
from mentordesk.matching.slip import Names, Slip, write_slip

HIGHEST = 1_000_000_000
"""The highest score and capacity taken: sums stay far inside exact whole numbers."""


@dataclass(frozen=True, slots=True)
class ScoreFiles:
    """Where the tables are; pins and bans are optional."""

    scores: Path
    capacity: Path
    pins: Path | None = None
    bans: Path | None = None


@dataclass(frozen=True, slots=True)
class FileMatch:
    """The pairs (mentee, mentor, score) in canonical order, and the proof slip."""

    pairs: tuple[tuple[str, str, int], ...]
    slip: Slip

    def as_csv(self) -> str:
        """The result file: columns mentee, mentor, score."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("mentee", "mentor", "score"))
        writer.writerows(self.pairs)
        return out.getvalue()


def match_files(files: ScoreFiles) -> FileMatch:
    """Read, check and match; raises Refused or Unreadable with one sentence for bad input."""
    capacity = _capacities(files.capacity)
    scores = _scores(files.scores, capacity)
    bans = _pairs(files.bans, scores, capacity)
    pins = _pairs(files.pins, scores, capacity)
    _require_pins(pins, bans, scores, capacity)
    mentees = tuple(sorted({mentee for mentee, _ in scores}))
    mentors = tuple(sorted(capacity))
    row = {name: n for n, name in enumerate(mentees)}
    column = {name: n for n, name in enumerate(mentors)}
    values = np.zeros((len(mentees), len(mentors)), dtype=np.int32)
    allowed = np.zeros(values.shape, dtype=bool)
    for (mentee, mentor), score in scores.items():
        values[row[mentee], column[mentor]] = score
        allowed[row[mentee], column[mentor]] = (mentee, mentor) not in bans
    places = np.array([capacity[name] for name in mentors], dtype=np.int64)
    pinned = tuple(sorted((row[a], column[b]) for a, b in pins))
    problem = Problem(values, allowed, places, pinned)
    solution = solve(problem)
    pairs = tuple(
        (mentees[r], mentors[c], int(values[r, c]))
        for r, c in enumerate(solution.mates.tolist())
        if c != NOBODY
    )
    return FileMatch(pairs, write_slip(problem, solution, Names(mentees, mentors)))


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    """The line number and wanted cells of every row that is not blank."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(f"{path.name} cannot be read as a text file: {error}.") from error
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        header = [cell.strip().casefold() for cell in next(reader, [])]
        missing = [name for name in columns if name not in header]
        if missing:
            raise Refused(f"{path.name} has no column {missing[0]}; it needs {', '.join(columns)}.")
        at = [header.index(name) for name in columns]
        for cells in reader:
            if any(cell.strip() for cell in cells):
                padded = [*cells, *[""] * len(header)]
                yield reader.line_num, [padded[n].strip() for n in at]
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not a table: {error}.") from error


def _number(text: str, what: str, where: str) -> int:
    """A whole number from 0 to HIGHEST; "12.0" is 12."""
    if not text:
        raise Refused(f"The {what} is missing in {where}.")
    digits = text.removesuffix(".0")
    if not (digits.isascii() and digits.lstrip("-").isdigit()):
        raise Refused(f"The {what} in {where} is not a whole number: {text[:40]}.")
    if digits.startswith("-"):
        raise Refused(f"The {what} in {where} is negative: {text[:40]}.")
    if len(digits) > 10 or int(digits) > HIGHEST:
        raise Refused(f"The {what} in {where} is too large: {text[:40]}.")
    return int(digits)


def _capacities(path: Path) -> dict[str, int]:
    found: dict[str, int] = {}
    for line, (mentor, capacity) in _rows(path, ("mentor", "capacity")):
        where = f"line {line} of {path.name}"
        if not mentor:
            raise Refused(f"The mentor is missing in {where}.")
        if mentor in found:
            raise Refused(f"{mentor} is listed twice in {path.name}; the second is line {line}.")
        found[mentor] = _number(capacity, "capacity", where)
    return found


def _scores(path: Path, capacity: dict[str, int]) -> dict[tuple[str, str], int]:
    found: dict[tuple[str, str], int] = {}
    for line, (mentee, mentor, score) in _rows(path, ("mentee", "mentor", "score")):
        where = f"line {line} of {path.name}"
        if not mentee or not mentor:
            raise Refused(f"A name is missing in {where}.")
        if mentor not in capacity:
            raise Refused(f"{mentor} in {where} has no capacity.")
        if (mentee, mentor) in found:
            raise Refused(f"{mentee} with {mentor} is listed twice; the second is {where}.")
        found[mentee, mentor] = _number(score, "score", where)
    return found


def _pairs(
    path: Path | None, scores: dict[tuple[str, str], int], capacity: dict[str, int]
) -> set[tuple[str, str]]:
    """The pairs of a file of pins or bans; every name must be known."""
    if path is None:
        return set()
    mentees = {mentee for mentee, _ in scores}
    found = set()
    for line, (mentee, mentor) in _rows(path, ("mentee", "mentor")):
        for name, known in ((mentee, mentees), (mentor, capacity)):
            if name not in known:
                raise Refused(
                    f"{name or 'A missing name'} in line {line} of {path.name} is unknown."
                )
        found.add((mentee, mentor))
    return found


def _require_pins(
    pins: set[tuple[str, str]],
    bans: set[tuple[str, str]],
    scores: dict[tuple[str, str], int],
    capacity: dict[str, int],
) -> None:
    """Raise Refused unless all pins can hold together."""
    seen: dict[str, str] = {}
    taken: dict[str, int] = {}
    for mentee, mentor in sorted(pins):
        if (mentee, mentor) not in scores:
            raise Refused(f"{mentee} is pinned to {mentor}, but that pair has no score.")
        if (mentee, mentor) in bans:
            raise Refused(f"{mentee} is both pinned to {mentor} and banned from {mentor}.")
        if mentee in seen:
            raise Refused(f"{mentee} is pinned to both {seen[mentee]} and {mentor}.")
        seen[mentee] = mentor
        taken[mentor] = taken.get(mentor, 0) + 1
        if taken[mentor] > capacity[mentor]:
            raise Refused(
                f"More mentees are pinned to {mentor} than the {capacity[mentor]} who fit."
            )
