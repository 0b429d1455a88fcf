"""Matching from files of scores: what `mentordesk match --scores S.csv --capacity C.csv` does.

An absent pair is forbidden. People are named as in the files (compared as written, spaces at the
ends left out); the canonical order is the order of the names, so the order of rows does not matter.
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import numpy as np

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.matching.assignment import solve
from mentordesk.matching.problem import NOBODY, Problem, Solution
from mentordesk.matching.proof import MOST_EVIDENCE, ProofSlip, prove_slip
from mentordesk.matching.slip import Names, Slip, write_slip

LONGEST_NAME = 10_000
"""Characters of a cell; what is longer is no name and no number."""
HIGHEST = 1_000_000_000
"""The highest score (with its decimals counted in) and capacity: sums stay exact."""

MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class ScoreFiles:
    """Where the tables are; pins and bans are optional."""

    scores: Path
    capacity: Path
    pins: Path | None = None
    bans: Path | None = None


@dataclass(frozen=True, slots=True)
class FileMatch:
    """The pairs (mentee, mentor, score) in canonical order, and the proof slip.

    Scores with decimals are counted in whole steps of `unit` (0.01 for two decimals) on the slip;
    in the pairs they stand as they were written.
    """

    pairs: tuple[tuple[str, str, str], ...]
    slip: Slip
    answer: tuple[Problem, Solution]
    names: Names
    unit: Decimal = Decimal(1)

    def proof(self) -> ProofSlip:
        """The whole slip, with the evidence that `verify` checks it by."""
        about = {"unit": str(self.unit)}
        return replace(prove_slip(self.slip, self.answer, self.names), about=about)

    def shortest_proof(self) -> str:
        """The whole slip as JSON text; only the short one where the evidence would be endless."""
        small = self.answer[0].scores.size <= MOST_EVIDENCE
        return self.proof().as_json() if small else self.slip.as_json()

    def as_csv(self) -> str:
        """The result file: columns mentee, mentor, score."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(("mentee", "mentor", "score"))
        writer.writerows(self.pairs)
        return out.getvalue()

    def as_json(self) -> str:
        """The pairs and the slip as JSON text, with the unit that the slip's scores count in."""
        told = {"pairs": self.pairs, "unit": str(self.unit), "slip": self.slip.as_dict()}
        return json.dumps(told, indent=1, ensure_ascii=False)


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
    unit = _unit(scores)
    for (mentee, mentor), score in scores.items():
        values[row[mentee], column[mentor]] = _steps(score, unit, f"{mentee} with {mentor}")
        allowed[row[mentee], column[mentor]] = (mentee, mentor) not in bans
    places = np.array([capacity[name] for name in mentors], dtype=np.int64)
    pinned = tuple(sorted((row[a], column[b]) for a, b in pins))
    problem = Problem(values, allowed, places, pinned)
    solution = solve(problem)
    pairs = tuple(
        (mentees[r], mentors[c], str(scores[mentees[r], mentors[c]]))
        for r, c in enumerate(solution.mates.tolist())
        if c != NOBODY
    )
    names = Names(mentees, mentors)
    slip = write_slip(problem, solution, names)
    return FileMatch(pairs, slip, (problem, solution), names, unit)


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
                if max(map(len, cells)) > LONGEST_NAME:
                    raise Unreadable(
                        f"{path.name} is not a table: line {reader.line_num} is endless."
                    )
                padded = [*cells, *[""] * len(header)]
                yield reader.line_num, [padded[n].strip() for n in at]
    except csv.Error as error:
        raise Unreadable(f"{path.name} is not a table: {error}.") from error


def _unit(scores: dict[tuple[str, str], Decimal]) -> Decimal:
    """The smallest step that all scores are whole numbers of: 1, 0.1, 0.01 and so on."""
    return min(
        (Decimal(1).scaleb(min(_exponent(s), 0)) for s in scores.values()), default=Decimal(1)
    )


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _steps(score: Decimal, unit: Decimal, where: str) -> int:
    steps = int(score / unit)
    if steps > HIGHEST:
        raise Refused(f"The score of {where} is too large or too fine: {score}.")
    return steps


def _number(text: str, what: str, where: str) -> Decimal:
    """A number from 0 to HIGHEST as written; zeros at the end of decimals are left out."""
    if not text:
        raise Refused(f"The {what} is missing in {where}.")
    shown = text[:40]
    if not re.fullmatch(r"[+-]?\d{1,40}(\.\d{0,40})?", text, re.ASCII):
        raise Refused(f"The {what} in {where} is not a number: {shown}.")
    number = Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
    if number < 0:
        raise Refused(f"The {what} in {where} is negative: {shown}.")
    if number > HIGHEST or _exponent(number) < -MOST_DECIMALS:
        raise Refused(f"The {what} in {where} is too large or too fine: {shown}.")
    return abs(number)


def _capacities(path: Path) -> dict[str, int]:
    found: dict[str, int] = {}
    for line, (mentor, capacity) in _rows(path, ("mentor", "capacity")):
        where = f"line {line} of {path.name}"
        if not mentor:
            raise Refused(f"The mentor is missing in {where}.")
        if mentor in found:
            raise Refused(f"{mentor} is listed twice in {path.name}; the second is line {line}.")
        places = _number(capacity, "capacity", where)
        if places != int(places):
            raise Refused(f"The capacity in {where} is not a whole number: {capacity[:40]}.")
        found[mentor] = int(places)
    return found


def _scores(path: Path, capacity: dict[str, int]) -> dict[tuple[str, str], Decimal]:
    found: dict[tuple[str, str], Decimal] = {}
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
    path: Path | None, scores: dict[tuple[str, str], Decimal], capacity: dict[str, int]
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
    scores: dict[tuple[str, str], Decimal],
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
