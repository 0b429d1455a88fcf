"""A proof slip in words: sections of sentences and tables, for paper, window and terminal."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from mentordesk.domain.numbers import how_many
from mentordesk.matching.proof import ProofSlip

SHOWN_SWAPS = 20
"""Pairs who would both rather swap are named up to this many; the file has them all."""


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the slip: finished sentences, then a table (may be empty) with its heads.

    `marks` are one a sentence where it can be good or bad: "good", "warn", "bad" or "".
    """

    title: str
    sentences: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    marks: tuple[str, ...] = ()


def sections(slip: ProofSlip, shown_swaps: int = SHOWN_SWAPS) -> tuple[Section, ...]:
    """The slip in sections, the proof first; sections without anything to say are left out."""
    reached = _reached(slip)
    left = tuple(f"{slip.name(key)}." for key in slip.slip.unmatched)
    found = (
        Section(
            "What was reached",
            tuple(line for _, line in reached),
            marks=tuple(mark for mark, _ in reached),
        ),
        Section(
            "Pairs",
            (),
            ("Mentee", "Mentor", "Score"),
            tuple((slip.name(a), slip.name(b), number(slip, s)) for a, b, s in slip.pairs),
        ),
        Section("Without a mentor", left, marks=("warn",) * len(left)),
        _places(slip),
        _swaps(slip, shown_swaps),
        Section(
            "Rules set aside",
            (),
            ("Mentee", "Mentor", "Reason"),
            tuple((slip.name(a), slip.name(b), why) for a, b, why in slip.slip.overrides),
        ),
        Section("How it was matched", _how(slip)),
        Section("To check it", _hashes(slip)),
    )
    return tuple(part for part in found if part.sentences or part.rows)


def number(slip: ProofSlip, score: int) -> str:
    """A score as people see it: 0..100 with one decimal; as it was written in a match of files."""
    unit = slip.about.get("unit")
    if unit is not None:
        return f"{Decimal(score) * Decimal(unit):f}"
    return f"{score / 1000:,.1f}"


def _reached(slip: ProofSlip) -> list[tuple[str, str]]:
    """What was reached, sentence by sentence, each with its mark."""
    short = slip.slip
    proven = "proven" if short.proven else "not proven"
    good = "good" if short.proven else "bad"
    lines = [
        (
            "good" if short.placed == short.possible else "bad",
            (
                f"{short.placed} of {how_many(short.mentees, 'mentee is', 'mentees are')} placed; "
                f"at most {short.possible} can be."
            ),
        ),
        (good, f"The total is {number(slip, short.total)}, {proven} to be the best possible."),
        ("", _used(slip.used, short.places)),
    ]
    if short.worst_pair is not None:
        mentee, mentor, score = short.worst_pair
        worst = number(slip, score)
        words = f"The worst pair is {slip.name(mentee)} with {slip.name(mentor)}, {worst}."
        lines.append(("", words))
    if slip.best_worst is not None:
        reached = slip.worst_unpinned is not None and slip.worst_unpinned >= slip.best_worst
        lines.append(
            (
                "good" if reached else "warn",
                (
                    "With as many placed, the worst pair that is not pinned can be "
                    f"{number(slip, slip.best_worst)} at best (proven)."
                ),
            )
        )
    return lines + _wishes(slip)


def _used(mentors: int, places: int) -> str:
    """How many of the mentors are needed, and how many places all of them have."""
    if mentors == 1:
        return f"1 of the mentors has a mentee; {_there_are(places)}."
    return f"{mentors} of the mentors have a mentee; {_there_are(places)}."


def _there_are(places: int) -> str:
    return "there is 1 place" if places == 1 else f"there are {places} places"


def _wishes(slip: ProofSlip) -> list[tuple[str, str]]:
    """What people named and were promised, with marks."""
    lines = []
    if slip.share_of_wishes is not None:
        lines.append(
            (
                "good" if slip.got == slip.asked else "",
                (
                    f"{slip.got} of {how_many(slip.asked, 'mentee')} who named somebody got one "
                    f"they named ({slip.share_of_wishes} %)."
                ),
            )
        )
    if slip.bonus:
        words = f"People left out last time add {number(slip, slip.bonus)} to the total."
        lines.append(("", words))
    return lines


def _places(slip: ProofSlip) -> Section:
    rows = []
    for key, pairs, points in slip.slip.more_places:
        more = f"{pairs} more placed" if pairs else "nobody more placed"
        signed = f"{'+' if points >= 0 else '-'}{number(slip, abs(points))}"
        rows.append((slip.name(key), more, signed))
    return Section(
        "Most valuable extra places",
        (),
        ("One more place with", "Would mean", "Total"),
        tuple(rows),
    )


def _swaps(slip: ProofSlip, most: int) -> Section:
    count = len(slip.blocking)
    if not count:
        nobody = ("No two people would both rather swap.",)
        return Section("Who would both rather swap", nobody, marks=("good",))
    sentence = (
        f"{count} {'pair' if count == 1 else 'pairs'} would both rather swap; what is best for all "
        "is not best for every two."
    )
    shown = slip.blocking[:most]
    if count > len(shown):
        sentence += f" Those with most to gain: the first {len(shown)}."
    return Section(
        "Who would both rather swap",
        (sentence,),
        ("Mentee", "Mentor", "Score"),
        tuple((slip.name(a), slip.name(b), number(slip, s)) for a, b, s in shown),
        marks=("warn",),
    )


def _how(slip: ProofSlip) -> tuple[str, ...]:
    objective = slip.evidence.objective
    order = ["pinned pairs", "most mentees placed"]
    if objective["most_mentors_used"]:
        order.append("most mentors used")
    if objective["raise_floor"]:
        order.append("the best worst pair")
    order += ["the best total", "who came first"]
    lines = [f"In this order: {', '.join(order)}."]
    if slip.slip.pins:
        count = len(slip.slip.pins)
        lines.append(f"{count} {'pair is' if count == 1 else 'pairs are'} pinned.")
    lines += [
        f"At most {q['at_most']} of {len(q['mentees'])}: a quota." for q in objective["quotas"]
    ]
    weights = {k: n for k, n in slip.settings.get("weights", {}).items() if n}
    if weights:
        told = ", ".join(f"{k.replace('_', ' ')} {n}" for k, n in weights.items())
        lines.append(f"Weights: {told}.")
    return tuple(lines)


def _hashes(slip: ProofSlip) -> tuple[str, ...]:
    return (
        f"Input {slip.slip.input_hash}.",
        f"Result {slip.slip.result_hash}.",
        "Anybody can check the slip's file without the solver: mentordesk verify SLIP.json.",
    )


def as_text(slip: ProofSlip) -> str:
    """The slip as plain text for a terminal."""
    lines: list[str] = []
    for part in sections(slip):
        lines += ["", part.title, "-" * len(part.title), *part.sentences]
        lines += _table(part.columns, part.rows)
    return "\n".join(lines[1:]) + "\n"


def _table(columns: Sequence[str], rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Columns as wide as their longest cell, at most 40 letters."""
    if not rows:
        return []
    widths = [
        min(40, max(len(line[n]) for line in (tuple(columns), *rows))) for n in range(len(columns))
    ]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in (tuple(columns), *rows)
    ]
