"""Places of unpaid fees: proposed to be released after the days of the settings, never by itself.

Releasing ends the pair with its reason; the fee is waived, because the place was not kept.
"""

from collections.abc import Collection

from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import EndReason, PairState, require_move
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import applications
from mentordesk.services.accounts import AccountRow, load_accounts
from mentordesk.services.fees import RELEASED
from mentordesk.services.pairs import end_now
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Fee, Pair


def proposed_releases(desk: Desk, intake_id: int) -> tuple[AccountRow, ...]:
    """The fees unpaid for so long that their places may be released; the longest first."""
    rows = [row for row in load_accounts(desk, intake_id) if row.to_release]
    return tuple(sorted(rows, key=lambda row: (-row.days_late, row.fee.mentee.casefold())))


def release_places(desk: Desk, pair_ids: Collection[int]) -> int:
    """End pairs whose fees were not paid, in one action; how many.

    The mentor's place is free and the mentor waits on the board; the mentee is withdrawn with the
    reason and can be taken back. Raises Refused for a pair that is over or whose fee is not due.
    """
    numbers = sorted(set(pair_ids))
    today = desk.today()
    if not numbers:
        raise Refused("No place was chosen. Nothing was changed; choose one in the list.")
    with desk.reading() as session:
        for number in numbers:
            fee = session.scalar(select(Fee).where(Fee.pair_id == number))
            if fee is None or fee.state is not FeeState.DUE:
                raise Refused("Only the place of an unpaid fee is released. Nothing was changed.")
            require_move(session.get_one(Pair, number).state, PairState.ENDED_EARLY)
    many = "a place" if len(numbers) == 1 else f"{len(numbers)} places"
    with desk.action(f"Release {many} of unpaid fees", "pair") as session:
        for number in numbers:
            pair = session.get_one(Pair, number)
            fee = session.scalars(select(Fee).where(Fee.pair_id == number)).one()
            why = f"the fee of {fee.due_on.isoformat()} was not paid"
            end_now(session, pair, EndReason.OTHER, f"{RELEASED}{why}.", today)
            fee.state, fee.settled_on, fee.note = FeeState.WAIVED, today, f"{RELEASED}{why}."
            mentee = session.get_one(Application, pair.mentee_application_id)
            if mentee.standing is not ApplicationState.WITHDRAWN:
                applications.move(mentee, ApplicationState.WITHDRAWN, f"{RELEASED}{why}.")
        session.flush()
    return len(numbers)
