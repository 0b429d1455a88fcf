"""A copy of an intake: dates moved in the programme's rhythm, fee, limits and lessons shown."""

from datetime import date, timedelta

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.intake_copies import propose_copy
from mentordesk.services.intakes import NewIntake, create_intake, find_intake
from mentordesk.services.lessons import (
    LONGEST,
    edit_lesson,
    load_lessons,
    remove_lesson,
    write_lesson,
)
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused


def test_a_yearly_intake_moves_a_year(small: SmallIntake) -> None:
    offer = propose_copy(small.desk, "2021 July")
    assert (offer.months, offer.dates.starts, offer.fee_cents) == (12, date(2022, 7, 18), 15_000)
    assert offer.dates.opens.weekday() == date(2021, 5, 17).weekday()


def test_two_a_year_move_past_the_latest(small: SmallIntake) -> None:
    february = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 1, 31))
    create_intake(small.desk, february)
    offer = propose_copy(small.desk, "2021 July")
    assert offer.months == 12
    assert propose_copy(small.desk, "2022 Feb").months == 6
    assert propose_copy(small.desk, "2021 July", 6).dates.starts == date(2022, 1, 17)


def test_an_unknown_origin_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="no intake called 1999"):
        propose_copy(small.desk, "1999")


def test_lessons_limits_and_fee_go_with_a_copy(small: SmallIntake) -> None:
    write_lesson(small.desk, small.intake_id, "Ask for the resume sooner.")
    offer = propose_copy(small.desk, "2021 July")
    assert [one.text for one in offer.lessons] == ["Ask for the resume sooner."]
    dates = offer.dates
    new = NewIntake(
        "2022 July", dates.opens, dates.closes, dates.starts,
        copy_from="2021 July", mentee_limit=20,
    )  # fmt: skip
    made = create_intake(small.desk, new)
    assert [one.text for one in load_lessons(small.desk, made)] == ["Ask for the resume sooner."]
    assert find_intake(small.desk, "2022 July").fee_cents == 15_000
    again = propose_copy(small.desk, "2022 July")
    assert again.mentee_limit == 20


def test_a_lesson_is_written_worded_and_taken_away(small: SmallIntake) -> None:
    desk = small.desk
    one_step(desk, lambda: write_lesson(desk, small.intake_id, " Begin sooner "), "Write a lesson")
    (row,) = load_lessons(desk, small.intake_id)
    assert row.text == "Begin sooner"
    one_step(desk, lambda: edit_lesson(desk, row.lesson_id, "Begin in March"))
    one_step(desk, lambda: remove_lesson(desk, row.lesson_id))
    assert load_lessons(desk, small.intake_id) == ()


def test_the_oldest_lesson_comes_first(small: SmallIntake) -> None:
    for text in ("one", "two", "three"):
        write_lesson(small.desk, small.intake_id, text)
        small.clock[0] += timedelta(days=1)
    rows = load_lessons(small.desk, small.intake_id)
    assert [row.text for row in rows] == ["one", "two", "three"]


@pytest.mark.parametrize("text", ["", "  \n", "x" * (LONGEST + 1)])
def test_a_lesson_of_nothing_or_without_end_is_refused(small: SmallIntake, text: str) -> None:
    with refused(small.desk, "lesson"):
        write_lesson(small.desk, small.intake_id, text)


def test_a_lesson_that_is_gone_is_refused(small: SmallIntake) -> None:
    with refused(small.desk, "not there any longer"):
        remove_lesson(small.desk, 999)
    with refused(small.desk, "not there any longer"):
        edit_lesson(small.desk, 999, "words")
