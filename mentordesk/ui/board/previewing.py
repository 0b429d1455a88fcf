"""What Suggest all would change: the proposal beside the board as it is, worked out in a task."""

from collections.abc import Callable
from dataclasses import dataclass

from mentordesk.matching.differences import Difference
from mentordesk.matching.previews import preview_of
from mentordesk.matching.score import score_cohort
from mentordesk.services.matching import board_pairs, load_cohort
from mentordesk.storage.desk import Desk
from mentordesk.ui.board.fit import Proposal
from mentordesk.ui.tasks import takes_progress


@dataclass(frozen=True, slots=True)
class Previewed:
    """A proposal, and what it would change on the board."""

    proposal: Proposal
    difference: Difference


def preview(
    proposer: Callable[..., Proposal],
    desk: Desk,
    intake_id: int,
    progress: Callable[[float], None] | None = None,
) -> Previewed:
    """Propose and compare with the board; raises Refused where pins contradict each other."""
    proposal = proposer(progress=progress) if takes_progress(proposer) else proposer()
    scores = score_cohort(load_cohort(desk, intake_id), progress)
    return Previewed(proposal, preview_of(scores, proposal.answer, board_pairs(desk, intake_id)))
