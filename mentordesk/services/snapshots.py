"""Snapshots of a board: a named state that is kept, compared side by side, and brought back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.office_clock import in_office
from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import UNREADABLE, Damaged, Refused
from mentordesk.matching.differences import Difference, State, compare
from mentordesk.services.applicants import name_of
from mentordesk.services.local_days import programme_zone
from mentordesk.services.matching import load_cohort, remembered
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Snapshot
from mentordesk.storage.models.pairs import Pair

Two = tuple[int, int]
LONGEST_NAME = 120
BOARD_NOW = "the board now"


@dataclass(frozen=True, slots=True)
class SnapshotRow:
    """One snapshot as lists show it; `taken_at` by the office's clock."""

    snapshot_id: int
    name: str
    taken_at: datetime
    pairs: int
    pinned: int


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two states of a board compared; "before" in the difference is A, "after" is B.

    `only_a` and `only_b` are the pairs (mentee, mentor by name) that the other has not. Scores
    are today's for both, so that only the pairs differ.
    """

    a: str
    b: str
    difference: Difference
    only_a: tuple[tuple[str, str], ...]
    only_b: tuple[tuple[str, str], ...]


def list_snapshots(desk: Desk, intake_id: int) -> tuple[SnapshotRow, ...]:
    """The snapshots of an intake, the latest first."""
    with desk.reading() as session:
        found = session.scalars(
            select(Snapshot)
            .where(Snapshot.intake_id == intake_id)
            .order_by(Snapshot.taken_at.desc(), Snapshot.id.desc())
        )
        zone = programme_zone(session)
        return tuple(_row(one, zone) for one in found)


def _row(one: Snapshot, zone: ZoneInfo) -> SnapshotRow:
    pairs, taken = pairs_of(one), in_office(one.taken_at, zone)
    return SnapshotRow(one.id, one.name, taken, len(pairs), sum(pairs.values()))


def find_snapshot(desk: Desk, intake_id: int, name: str) -> SnapshotRow:
    """The snapshot of this name; raises Refused and names the known ones."""
    known = list_snapshots(desk, intake_id)
    for row in known:
        if row.name.casefold() == tidy(name).casefold():
            return row
    names = ", ".join(row.name for row in known) or "none yet"
    raise Refused(f"There is no snapshot called {name}. The snapshots of this intake: {names}.")


def take_snapshot(desk: Desk, intake_id: int, name: str) -> int:
    """Keep the pairs and pins of the board under a name; return the snapshot's id.

    Raises Refused for a name that is empty, too long or taken.
    """
    wanted = tidy(name)
    if not wanted or len(wanted) > LONGEST_NAME:
        raise Refused(
            f"A snapshot needs a name of 1 to {LONGEST_NAME} letters, for example “before the "
            "phone calls”. Nothing was kept."
        )
    if any(row.name.casefold() == wanted.casefold() for row in list_snapshots(desk, intake_id)):
        raise Refused(f"There is a snapshot called {wanted} already. Nothing was kept.")
    with desk.action(f"Take the snapshot {wanted}", "snapshot") as session:
        board = {"version": 1, "pairs": _board(session, intake_id)}
        kept = Snapshot(intake_id=intake_id, name=wanted, taken_at=desk.now(), board=board)
        session.add(kept)
        session.flush()
        return kept.id


def _board(session: Session, intake_id: int) -> list[list[Any]]:
    """The live pairs as (mentee, mentor, pinned), in the order of the mentees."""
    return [
        [pair.mentee_application_id, pair.mentor_application_id, pair.pinned]
        for pair in live_pairs(session, intake_id)
    ]


def live_pairs(session: Session, intake_id: int) -> list[Pair]:
    """The pairs of an intake that hold a place, in the order of the mentees."""
    return list(
        session.scalars(
            select(Pair)
            .where(Pair.intake_id == intake_id, Pair.live)
            .order_by(Pair.mentee_application_id)
        )
    )


def pairs_of(one: Snapshot) -> dict[Two, bool]:
    """The pairs (mentee, mentor) of a snapshot, and whether each was pinned.

    Raises Damaged where it is none that MentorDesk wrote.
    """
    try:
        return {(int(a), int(b)): bool(pinned) for a, b, pinned in one.board["pairs"]}
    except (KeyError, TypeError, ValueError) as error:
        raise Damaged(UNREADABLE) from error


def delete_snapshot(desk: Desk, snapshot_id: int) -> None:
    """Forget a snapshot; the board is not touched."""
    with desk.reading() as session:
        name = session.get_one(Snapshot, snapshot_id).name
    with desk.action(f"Forget the snapshot {name}", "snapshot") as session:
        session.delete(session.get_one(Snapshot, snapshot_id))


def side_by_side(desk: Desk, intake_id: int, a: int | None, b: int | None = None) -> SideBySide:
    """Compare two snapshots by their ids; None stands for the board as it is now."""
    cohort = load_cohort(desk, intake_id)
    with desk.reading() as session:
        one, other = (_state(session, intake_id, number) for number in (a, b))
        names = {n: name_of(session, n) for pair in one[1] | other[1] for n in pair}
    scores = _scores(cohort, {*one[1], *other[1]})
    states = (State(dict(one[1]), scores), State(dict(other[1]), scores))
    difference = compare(cohort, *states, names)
    return SideBySide(
        one[0],
        other[0],
        difference,
        _named(sorted(one[1] - other[1]), names),
        _named(sorted(other[1] - one[1]), names),
    )


def _state(session: Session, intake_id: int, number: int | None) -> tuple[str, set[Two]]:
    if number is None:
        return BOARD_NOW, {(a, b) for a, b, _ in _board(session, intake_id)}
    kept = session.get_one(Snapshot, number)
    return kept.name, set(pairs_of(kept))


def _scores(cohort: Cohort, pairs: Iterable[Two]) -> dict[Two, int]:
    """Today's scores of the pairs whose two people still take part."""
    mentees = {c.application_id for c in cohort.mentees}
    mentors = {c.application_id for c in cohort.mentors}
    present = [(a, b) for a, b in sorted(pairs) if a in mentees and b in mentors]
    return {key: told.score for key, told in remembered(cohort, present).items()}


def _named(pairs: Iterable[Two], names: dict[int, str]) -> tuple[tuple[str, str], ...]:
    return tuple((names[a], names[b]) for a, b in pairs)
