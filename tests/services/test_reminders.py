"""Reminders: a day and words, about an intake or a pair, ticked and taken away."""

from datetime import date

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services import reminders
from mentordesk.services.intakes import NewIntake, create_intake
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, queries_of, refused

TODAY, LATER = date(2021, 8, 20), date(2021, 9, 1)


def texts(small: SmallIntake, **how: bool) -> list[str]:
    return [row.text for row in reminders.load_reminders(small.desk, small.intake_id, **how)]


def test_a_reminder_of_the_intake_and_one_of_a_pair(small: SmallIntake) -> None:
    desk = small.desk
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    one_step(desk, lambda: reminders.remind(desk, small.intake_id, LATER, " Book  the room "))
    reminders.remind(desk, small.intake_id, TODAY, "Call Ruth", pair)
    of_pair, of_intake = reminders.load_reminders(desk, small.intake_id)
    assert (of_pair.about, of_pair.text, of_pair.is_due(TODAY)) == (
        "Ana Souza and Ruth Adams", "Call Ruth", True,
    )  # fmt: skip
    assert (of_intake.about, of_intake.text, of_intake.is_due(TODAY)) == (
        "",
        "Book the room",
        False,
    )
    assert [row.text for row in reminders.load_reminders(desk, small.intake_id, pair)] == [
        "Call Ruth"
    ]


def test_ticked_ones_are_only_shown_when_asked_for(small: SmallIntake) -> None:
    desk = small.desk
    number = reminders.remind(desk, small.intake_id, TODAY, "Call")
    reminders.remind(desk, small.intake_id, LATER, "Write")
    one_step(desk, lambda: reminders.tick(desk, number), "Tick a reminder")
    before = dump(desk)
    reminders.tick(desk, number)
    assert dump(desk) == before
    assert texts(small) == ["Write"]
    assert texts(small, done=True) == ["Write", "Call"]
    one_step(desk, lambda: reminders.untick(desk, number))
    reminders.untick(desk, number)
    assert texts(small) == ["Call", "Write"]


def test_put_off_and_taken_away(small: SmallIntake) -> None:
    desk = small.desk
    number = reminders.remind(desk, small.intake_id, TODAY, "Call")
    one_step(desk, lambda: reminders.put_off(desk, number, LATER))
    assert reminders.load_reminders(desk, small.intake_id)[0].due_on == LATER
    one_step(desk, lambda: reminders.remove(desk, number))
    assert texts(small) == []


@pytest.mark.parametrize("text", ["", " \n ", "x" * 501])
def test_a_reminder_says_something(small: SmallIntake, text: str) -> None:
    with refused(small.desk, "says something in 1 to 500 characters"):
        reminders.remind(small.desk, small.intake_id, TODAY, text)


def test_a_pair_of_another_intake_and_one_that_is_gone(small: SmallIntake) -> None:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    new = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 2, 1))
    other = create_intake(small.desk, new)
    with refused(small.desk, "not of this intake"):
        reminders.remind(small.desk, other, TODAY, "Call", pair)
    with refused(small.desk, "not of this intake"):
        reminders.remind(small.desk, small.intake_id, TODAY, "Call", 999)
    for verb in (reminders.tick, reminders.untick, reminders.remove):
        with refused(small.desk, "not there any longer"):
            verb(small.desk, 999)


def test_one_query_whatever_their_number(small: SmallIntake) -> None:
    read = lambda: reminders.load_reminders(small.desk, small.intake_id)  # noqa: E731 - said twice
    few = queries_of(small.desk, read)
    for number in range(5):
        reminders.remind(small.desk, small.intake_id, TODAY, f"Call {number}")
    assert queries_of(small.desk, read) == few


def test_worded_otherwise_and_moved_in_one_step(small: SmallIntake) -> None:
    desk = small.desk
    number = reminders.remind(desk, small.intake_id, TODAY, "Call")
    before = dump(desk)
    reminders.change(desk, number, TODAY, " Call ")
    assert dump(desk) == before
    one_step(desk, lambda: reminders.change(desk, number, LATER, "Call Ruth"), "otherwise")
    (row,) = reminders.load_reminders(desk, small.intake_id)
    assert (row.text, row.due_on) == ("Call Ruth", LATER)
    reminders.change(desk, number, TODAY, "Call Ruth")
    assert reminders.load_reminders(desk, small.intake_id)[0].due_on == TODAY
    for words in (" ", "x" * 501):
        with pytest.raises(Refused, match="1 to 500 characters"):
            reminders.change(desk, number, LATER, words)
    with pytest.raises(Refused, match="not there any longer"):
        reminders.change(desk, 99, LATER, "x")
