"""Whatever a coordinator does on the board keeps the rules, and is undone to the very start."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services import pairing, pairs
from mentordesk.services.checking import check_programme
from tests.services.prepared_verbs import ANA, BJORN, CHI, RUTH, SAM
from tests.services.small_intake import SmallIntake, small_intake
from tests.services.verbs import dump, papers_in

PLAY = st.lists(
    st.tuples(st.sampled_from([ANA, BJORN, CHI]), st.sampled_from([RUTH, SAM]), st.integers(0, 9)),
    max_size=14,
)


def _live(small: SmallIntake, mentee: str) -> int | None:
    return next(
        (
            row.pair_id
            for row in pairs.load_pairs(small.desk, small.intake_id)
            if row.mentee == mentee and row.state is not PairState.ENDED_EARLY
        ),
        None,
    )


def _play(small: SmallIntake, mentee: str, mentor: str, what: int) -> None:
    """One move of a coordinator at random; refusals are part of the play."""
    desk, one, other = small.desk, small.people[mentee], small.people[mentor]
    number = _live(small, mentee) or 0
    moves: list[Callable[[], object]] = [
        lambda: pairing.pair(desk, one, other),
        lambda: pairing.one_more_place(desk, one, other),
        lambda: pairing.swap(desk, one, small.people[ANA]),
        lambda: pairing.ban(desk, one, other, "as it came"),
        lambda: pairing.lift_ban(desk, one, other),
    ]
    on_number: list[Callable[[], object]] = [
        lambda: pairing.unpair(desk, number),
        lambda: pairing.confirm(desk, [number]),
        lambda: pairs.notify(desk, [number]),
        lambda: pairs.start(desk, [number]),
        lambda: pairs.end_early(desk, number, EndReason.OTHER),
    ]
    moves += on_number if number else [lambda: None] * 5
    moves[what]()


@settings(max_examples=12)
@given(PLAY)
def test_any_play_keeps_the_rules_and_is_undone_to_the_start(
    tmp_path_factory: pytest.TempPathFactory, play: list[tuple[str, str, int]]
) -> None:
    small = small_intake(tmp_path_factory.mktemp("play"))
    papers_in(small)
    dumps = [dump(small.desk)]
    for mentee, mentor, what in play:
        try:
            _play(small, mentee, mentor, what)
        except Refused:
            assert dump(small.desk) == dumps[-1]
        else:
            if (now := dump(small.desk)) != dumps[-1]:
                dumps.append(now)
    assert check_programme(small.desk) == ()
    for before in reversed(dumps[:-1]):
        small.desk.undo()
        assert dump(small.desk) == before
    for later in dumps[1:]:
        small.desk.redo()
        assert dump(small.desk) == later
    small.desk.close()
