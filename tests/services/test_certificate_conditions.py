"""What is asked for before a certificate: each condition with its sentence."""

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_conditions import (
    Conditions,
    Participation,
    change_conditions,
    load_conditions,
    shortfalls,
    why_not,
)
from mentordesk.services.intakes import NewIntake, create_intake, find_intake
from tests.services.small_intake import SmallIntake

NOTHING = Conditions()


@pytest.mark.parametrize(
    ("pairs", "sentence"),
    [
        ((), "There was no partner in this intake."),
        ((PairState.DRAFT,), "The pair has not begun: it is draft."),
        ((PairState.NOTIFIED,), "The pair has not begun: it is notified."),
        ((PairState.ON_HOLD,), "The pair is on hold."),
        ((PairState.ENDED_EARLY,), "The pair ended early."),
        ((PairState.ENDED_EARLY, PairState.CONFIRMED), "The pair has not begun: it is confirmed."),
    ],
)
def test_a_pair_must_have_begun_and_not_ended_early(
    pairs: tuple[PairState, ...], sentence: str
) -> None:
    assert why_not(NOTHING, Participation(pairs)) == (sentence,)


@pytest.mark.parametrize("state", [PairState.ACTIVE, PairState.COMPLETED])
@pytest.mark.parametrize("other", [PairState.ENDED_EARLY, PairState.ON_HOLD, PairState.DRAFT])
def test_one_good_pair_is_enough(state: PairState, other: PairState) -> None:
    assert why_not(NOTHING, Participation((state,))) == ()
    assert why_not(NOTHING, Participation((other, state))) == ()
    assert why_not(NOTHING, Participation((state, other))) == ()


def test_a_completed_pair_may_be_asked_for() -> None:
    asked = Conditions(completed=True)
    assert why_not(asked, Participation((PairState.ACTIVE,))) == (
        "The pair has not completed its time.",
    )
    assert why_not(asked, Participation((PairState.COMPLETED,))) == ()


def test_every_shortfall_has_its_sentence() -> None:
    asked = Conditions(
        minimum_hours=10, minimum_contacts=3, orientation=True, exit_survey=True, completed=True
    )
    short = Participation((PairState.COMPLETED,), hours=9.5, contacts=2)
    assert why_not(asked, short) == (
        "9.5 of 10 hours are logged.",
        "2 of 3 meetings are logged.",
        "The orientation webinar was not attended.",
        "The exit survey has not come back.",
    )
    enough = Participation(
        (PairState.COMPLETED,), hours=10, contacts=3, orientation=True, exit_survey=True
    )
    assert why_not(asked, enough) == ()


def test_conditions_are_kept_and_carried_over_with_an_intake(small: SmallIntake) -> None:
    assert load_conditions(small.desk, small.intake_id) == NOTHING
    asked = Conditions(minimum_hours=12.5, orientation=True)
    change_conditions(small.desk, small.intake_id, asked)
    assert load_conditions(small.desk, small.intake_id) == asked
    dates = find_intake(small.desk, "2021 July").dates
    copied = create_intake(
        small.desk,
        NewIntake("2022 July", dates.opens, dates.closes, dates.starts, copy_from="2021 July"),
    )
    assert load_conditions(small.desk, copied) == asked
    small.desk.undo()
    small.desk.undo()
    assert load_conditions(small.desk, small.intake_id) == NOTHING


def test_less_than_nothing_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="less than nothing"):
        change_conditions(small.desk, small.intake_id, Conditions(minimum_contacts=-1))


def test_every_shortfall_has_a_word_or_two_for_the_list() -> None:
    asked = Conditions(
        completed=True, minimum_hours=20, minimum_contacts=6, orientation=True, exit_survey=True
    )
    did = Participation(pairs=(PairState.ACTIVE,), hours=12.5, contacts=4)
    found = shortfalls(asked, did)
    assert [one.short for one in found] == [
        "Not complete",
        "12.5 of 20 h",
        "Met 4 of 6",
        "No orientation",
        "No survey",
    ]
    assert tuple(one.sentence for one in found) == why_not(asked, did)
    assert all(len(one.short) <= 16 < len(one.sentence) for one in found)
