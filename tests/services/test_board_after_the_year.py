"""The board of an intake that is over: whoever completed the year is not waiting for a mentor."""

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.services import pairs as verbs
from mentordesk.services.board import load_board
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from tests.storage.builders import apply_as, pair_of


def test_a_completed_pair_stands_on_its_card_and_takes_no_place(desk: Desk) -> None:
    with desk.action("Fill") as session:
        mentee, mentor = (
            apply_as(session, "Ana", Role.MENTEE),
            apply_as(session, "Ruth", Role.MENTOR),
        )
        session.add(pair_of(mentee, mentor))
    with desk.action("A year later") as session:
        pair = session.get_one(Pair, 1)
        pair.state, pair.confirmed = PairState.ACTIVE, True
    verbs.complete(desk, [1])
    board = load_board(desk, 1)
    assert board.waiting == ()
    (ruth,) = board.mentors
    assert [card.name for card in ruth.mentees] == ["Ana"]
    assert ruth.free == 1
