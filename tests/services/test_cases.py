"""Cases: opened with a first action, gone on with, closed with an outcome; never exported."""

from datetime import date

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.cases import (
    CATEGORIES,
    CHANNELS,
    CaseNote,
    close_case,
    go_on,
    load_cases,
    open_case,
)
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

NOTE = CaseNote(CHANNELS[1], CATEGORIES[0], "Rang the mentee", date(2021, 8, 27))


@pytest.fixture
def pair_id(small: SmallIntake) -> int:
    return small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)


def test_a_case_goes_its_way(small: SmallIntake, pair_id: int) -> None:
    before = dump(small.desk)
    case_id = open_case(small.desk, pair_id, NOTE)
    go_on(small.desk, case_id, "Wrote to the mentor", date(2021, 9, 3))
    row = load_cases(small.desk, small.intake_id)[0]
    assert row.is_open
    assert (row.mentee, row.mentor) == ("Ana Souza", "Ruth Adams")
    assert row.actions == ("Rang the mentee", "Wrote to the mentor")
    assert row.follow_up_on == date(2021, 9, 3)
    close_case(small.desk, case_id, "They meet again")
    row = load_cases(small.desk, small.intake_id, pair_id)[0]
    assert not row.is_open
    assert (row.outcome, row.closed_on, row.follow_up_on) == (
        "They meet again",
        date(2021, 8, 20),
        None,
    )
    for _ in range(3):
        small.desk.undo()
    assert dump(small.desk) == before


def test_open_cases_come_first_by_their_follow_up(small: SmallIntake, pair_id: int) -> None:
    closed = open_case(small.desk, pair_id, NOTE)
    close_case(small.desk, closed, "Well")
    late = open_case(small.desk, pair_id, CaseNote("phone", "conduct", "x", date(2021, 12, 1)))
    soon = open_case(small.desk, pair_id, CaseNote("phone", "conduct", "x", date(2021, 9, 1)))
    assert [row.case_id for row in load_cases(small.desk, small.intake_id)] == [soon, late, closed]


@pytest.mark.parametrize(
    "note", [CaseNote("", "conduct", "x"), CaseNote("phone", " ", "x"), CaseNote("phone", "y", " ")]
)
def test_a_case_says_what_it_is_about(small: SmallIntake, pair_id: int, note: CaseNote) -> None:
    before = dump(small.desk)
    with pytest.raises(Refused):
        open_case(small.desk, pair_id, note)
    assert dump(small.desk) == before


def test_a_closed_case_stays_closed(small: SmallIntake, pair_id: int) -> None:
    case_id = open_case(small.desk, pair_id, NOTE)
    with pytest.raises(Refused, match="with its outcome"):
        close_case(small.desk, case_id, "")
    with pytest.raises(Refused, match="what was done"):
        go_on(small.desk, case_id, " ", None)
    close_case(small.desk, case_id, "Well")
    with pytest.raises(Refused, match="is closed"):
        go_on(small.desk, case_id, "More", None)
    with pytest.raises(Refused, match="is closed"):
        close_case(small.desk, case_id, "Again")
