"""What every snapshot of a board comes to today: placed, total, worst pair."""

from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.matching.differences import State
from mentordesk.services.matching import read_cohort, remembered
from mentordesk.services.snapshots import live_pairs, pairs_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Snapshot


@dataclass(frozen=True, slots=True)
class Figures:
    """A state of a board in figures; scores are today's, in steps of 1,000 a point.

    Pairs of which somebody takes no part any more count as placed and add nothing.
    """

    placed: int
    total: int
    worst: int | None


def figures_of_board(desk: Desk, intake_id: int) -> dict[int | None, Figures]:
    """The figures of every snapshot of an intake by its id, and of the board now under None."""
    with desk.reading() as session:
        cohort = read_cohort(session, intake_id)
        boards: dict[int | None, dict[int, int]] = {
            None: {
                pair.mentee_application_id: pair.mentor_application_id
                for pair in live_pairs(session, intake_id)
            }
        }
        for kept in session.scalars(select(Snapshot).where(Snapshot.intake_id == intake_id)):
            boards[kept.id] = dict(iter(pairs_of(kept)))
    mentees = {c.application_id for c in cohort.mentees}
    mentors = {c.application_id for c in cohort.mentors}
    wanted = sorted(
        {
            (mentee, mentor)
            for board in boards.values()
            for mentee, mentor in board.items()
            if mentee in mentees and mentor in mentors
        }
    )
    scores = {pair: told.score for pair, told in remembered(cohort, wanted).items()}
    states = ((number, State(board, scores)) for number, board in boards.items())
    return {number: Figures(len(state.pairs), state.total, state.worst) for number, state in states}
