"""Acceptance: asked, accepted, declined; nobody is told before both accepted where it is wanted."""

from datetime import date

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import AcceptanceAnswer, FeeState
from mentordesk.services import acceptance
from mentordesk.services.applicants import load_applicants
from mentordesk.services.checking import check_programme
from mentordesk.services.pairing import confirm, pair, unpair
from mentordesk.services.pairs import load_pairs, notify
from mentordesk.services.reminders import load_reminders, remind
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, papers_in, refused

TODAY = date(2021, 8, 20)


@pytest.fixture
def confirmed(small: SmallIntake) -> int:
    """A confirmed pair in an intake that asks for acceptance."""
    acceptance.want(small.desk, True, small.intake_id)
    return small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)


def sides(small: SmallIntake, pair_id: int) -> list[AcceptanceAnswer | None]:
    return [side.answer for side in acceptance.load_sides(small.desk, pair_id)]


def test_without_the_setting_nothing_changes(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    assert not acceptance.is_wanted(small.desk, small.intake_id)
    assert notify(small.desk, [number]) == 1


def test_the_intakes_own_word_comes_before_the_schemes(small: SmallIntake) -> None:
    desk, intake = small.desk, small.intake_id
    one_step(desk, lambda: acceptance.want(desk, True), "in every intake")
    assert acceptance.is_wanted(desk, intake)
    one_step(desk, lambda: acceptance.want(desk, False, intake), "in 2021 July")
    assert not acceptance.is_wanted(desk, intake)
    before = dump(desk)
    acceptance.want(desk, False, intake)
    assert dump(desk) == before


def test_told_only_when_both_accepted(small: SmallIntake, confirmed: int) -> None:
    desk = small.desk
    with refused(desk, "have not accepted yet: Ana Souza, Ruth Adams"):
        notify(desk, [confirmed])
    one_step(desk, lambda: acceptance.ask(desk, [confirmed]), "Ask both sides of a pair")
    one_step(
        desk, lambda: acceptance.accept(desk, confirmed, Role.MENTEE, TODAY, " gladly "), "accepts"
    )
    with refused(desk, "have not accepted yet: Ruth Adams"):
        notify(desk, [confirmed])
    acceptance.accept(desk, confirmed, Role.MENTOR)
    assert sides(small, confirmed) == [AcceptanceAnswer.ACCEPTED] * 2
    mentee = acceptance.load_sides(desk, confirmed)[0]
    assert (mentee.name, mentee.asked_on, mentee.answered_on, mentee.note) == (
        "Ana Souza", TODAY, TODAY, "gladly",
    )  # fmt: skip
    assert notify(desk, [confirmed]) == 1


def test_a_no_ends_the_pair_and_both_wait_again(small: SmallIntake, confirmed: int) -> None:
    desk = small.desk
    one_step(
        desk,
        lambda: acceptance.decline(desk, confirmed, Role.MENTOR, note="a new post"),
        "Ruth Adams declines",
    )
    (row,) = load_pairs(desk, small.intake_id)
    assert (row.state, row.end_reason) == (PairState.ENDED_EARLY, EndReason.OTHER)
    assert row.end_note == "Ruth Adams declined: a new post"
    assert row.fee is FeeState.REFUND_QUESTION
    people = load_applicants(desk, small.intake_id)
    waiting = {one.name for one in people if one.standing is ApplicationState.READY}
    assert {"Ana Souza", "Ruth Adams"} <= waiting
    assert check_programme(desk) == ()


def test_after_a_no_somebody_else_is_found_and_the_history_stays(
    small: SmallIntake, confirmed: int
) -> None:
    desk = small.desk
    acceptance.decline(desk, confirmed, Role.MENTEE)
    papers_in(small)
    pair(desk, small.people["Ana Souza"], small.people["Sam O'Neil"])
    new = load_pairs(desk, small.intake_id)[0]
    confirm(desk, [new.pair_id])
    rows = load_pairs(desk, small.intake_id)
    assert [row.state for row in rows] == [PairState.CONFIRMED, PairState.ENDED_EARLY]
    assert [row.fee for row in rows] == [FeeState.DUE, None]
    assert sides(small, new.pair_id) == [None, None]
    assert sides(small, confirmed) == [AcceptanceAnswer.DECLINED, None]


def test_asked_twice_or_too_early_is_refused(small: SmallIntake, confirmed: int) -> None:
    desk = small.desk
    acceptance.ask(desk, [confirmed])
    with refused(desk, "asked already"):
        acceptance.ask(desk, [confirmed])
    draft = small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    with refused(desk, "between confirming and telling"):
        acceptance.ask(desk, [draft])
    with refused(desk, "between confirming and telling"):
        acceptance.accept(desk, draft, Role.MENTEE)
    with refused(desk, "still to come"):
        acceptance.decline(desk, confirmed, Role.MENTEE, date(2021, 8, 21))
    with refused(desk, "not there any longer"):
        acceptance.accept(desk, 999, Role.MENTEE)


def test_a_yes_is_taken_back(small: SmallIntake, confirmed: int) -> None:
    desk = small.desk
    acceptance.accept(desk, confirmed, Role.MENTEE)
    one_step(desk, lambda: acceptance.take_back_answer(desk, confirmed, Role.MENTEE))
    assert sides(small, confirmed) == [None, None]
    with refused(desk, "No answer of Ana Souza"):
        acceptance.take_back_answer(desk, confirmed, Role.MENTEE)


def test_a_confirmed_pair_with_answers_and_reminders_can_be_taken_apart(
    small: SmallIntake, confirmed: int
) -> None:
    desk = small.desk
    acceptance.accept(desk, confirmed, Role.MENTEE)
    remind(desk, small.intake_id, TODAY, "Call Ruth", confirmed)
    one_step(desk, lambda: unpair(desk, confirmed))
    assert load_reminders(desk, small.intake_id) == ()
    assert check_programme(desk) == ()
