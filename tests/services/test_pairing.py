"""Pairing: every verb is one undo step, says its refusals in sentences, and keeps the fee true."""

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import EndReason, PairState, Rule
from mentordesk.domain.people import Membership
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import pairing
from mentordesk.services.applicants import edit_answer, set_check
from mentordesk.services.board import Board, load_board
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Fee, Pair, RuleOverride
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def board(small: SmallIntake) -> Board:
    return load_board(small.desk, small.intake_id)


def held(small: SmallIntake) -> dict[str, str]:
    """Who is with whom, by name."""
    names = {number: name for name, number in small.people.items()}
    return {
        card.name: names[card.mentor_application_id]
        for card in board(small).mentees
        if card.mentor_application_id is not None
    }


def pair(small: SmallIntake, mentee: str, mentor: str, override: str | None = None) -> int:
    ids = small.people
    return pairing.pair(small.desk, ids[mentee], ids[mentor], override=override)


def checked(small: SmallIntake) -> None:
    """Everybody's papers are in."""
    for number in small.people.values():
        for item in (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME):
            set_check(small.desk, number, item, CheckState.DONE, "seen")


def stands(small: SmallIntake, name: str) -> ApplicationState:
    with small.desk.reading() as session:
        return session.get_one(Application, small.people[name]).standing


def fees(small: SmallIntake) -> list[tuple[FeeState, int]]:
    with small.desk.reading() as session:
        return [(fee.state, fee.amount_cents) for fee in session.scalars(select(Fee))]


def test_a_drop_makes_a_pinned_draft_in_one_step(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    (card,) = [c for c in board(small).mentees if c.pair_id == number]
    assert (card.name, card.pair_state, card.pinned) == (ANA, PairState.DRAFT, True)
    assert small.desk.undo_label == "Pair Ana Souza with Ruth Adams"
    assert held(small) == {ANA: RUTH}
    small.desk.undo()
    assert held(small) == {}
    small.desk.redo()
    assert held(small) == {ANA: RUTH}


def test_the_score_and_its_reasons_are_kept(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    with small.desk.reading() as session:
        kept = session.get_one(Pair, number)
        assert kept.score is not None
        assert 0 < kept.score <= 100_000
        assert "both in Public" in kept.reasons


def test_a_second_drop_moves_the_mentee(small: SmallIntake) -> None:
    pair(small, ANA, RUTH)
    pair(small, ANA, SAM)
    assert held(small) == {ANA: SAM}
    small.desk.undo()
    assert held(small) == {ANA: RUTH}


def test_the_same_drop_again_pins(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    pairing.unpin(small.desk, number)
    assert pair(small, ANA, RUTH) == number
    assert board(small).mentees[0].pinned


def test_a_full_mentor_takes_nobody_more(small: SmallIntake) -> None:
    pair(small, ANA, SAM)
    with pytest.raises(Refused, match="Sam O'Neil's place is taken"):
        pair(small, CHI, SAM)
    assert held(small) == {ANA: SAM}


def test_one_more_place_and_the_mentee_with_it(small: SmallIntake) -> None:
    pair(small, ANA, SAM)
    ids = small.people
    pairing.one_more_place(small.desk, ids[CHI], ids[SAM])
    assert held(small) == {ANA: SAM, CHI: SAM}
    sam = next(card for card in board(small).mentors if card.name == SAM)
    assert (sam.places, sam.free) == (2, 0)
    small.desk.undo()
    assert held(small) == {ANA: SAM}
    assert next(card for card in board(small).mentors if card.name == SAM).places == 1


def many(small: SmallIntake, *pairs: tuple[str, str]) -> list[int]:
    ids = small.people
    return pairing.pair_many(small.desk, [(ids[one], ids[other]) for one, other in pairs])


def test_several_are_paired_in_one_step(small: SmallIntake) -> None:
    numbers = many(small, (ANA, RUTH), (CHI, RUTH))
    assert held(small) == {ANA: RUTH, CHI: RUTH}
    assert {card.pair_id for card in board(small).mentees if card.pinned} == set(numbers)
    assert small.desk.undo_label == "Pair Ana Souza and Chi Lam with Ruth Adams"
    small.desk.undo()
    assert held(small) == {}
    small.desk.redo()
    assert held(small) == {ANA: RUTH, CHI: RUTH}


def test_several_may_move_and_stay_in_the_same_step(small: SmallIntake) -> None:
    there = pair(small, ANA, RUTH)
    pairing.unpin(small.desk, there)
    pair(small, CHI, SAM)
    numbers = many(small, (CHI, RUTH), (ANA, RUTH))
    assert held(small) == {ANA: RUTH, CHI: RUTH}
    assert numbers[1] == there
    assert all(card.pinned for card in board(small).mentees if card.pair_id)
    small.desk.undo()
    assert held(small) == {ANA: RUTH, CHI: SAM}


def test_two_who_hold_the_only_places_may_change_them(small: SmallIntake) -> None:
    small.pair(CHI, RUTH, PairState.DRAFT)
    pair(small, ANA, SAM)
    many(small, (CHI, SAM), (ANA, RUTH))
    assert held(small) == {CHI: SAM, ANA: RUTH}
    assert small.desk.undo_label == "Pair 2 mentees"


def test_several_are_paired_all_or_none(small: SmallIntake) -> None:
    ids = small.people
    with pytest.raises(Refused, match="Sam O'Neil's place is taken"):
        many(small, (ANA, SAM), (CHI, SAM))
    with small.desk.action("Avoid") as session:
        session.get_one(Application, ids[BJORN]).avoid = "Ruth Adams, my neighbour"
    with pytest.raises(Refused, match="an application rules it out"):
        many(small, (ANA, RUTH), (BJORN, RUTH))
    assert held(small) == {}
    assert small.desk.undo_label == "Avoid"


def test_pairing_nobody_or_one_twice_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="Nobody was chosen"):
        pairing.pair_many(small.desk, [])
    with pytest.raises(Refused, match="one mentor only"):
        many(small, (ANA, RUTH), (ANA, SAM))
    many(small, (ANA, RUTH), (ANA, RUTH))
    assert small.desk.undo_label == "Pair Ana Souza with Ruth Adams"


def test_a_swap_with_somebody_who_waits(small: SmallIntake) -> None:
    pair(small, ANA, SAM)
    pairing.swap(small.desk, small.people[CHI], small.people[ANA])
    assert held(small) == {CHI: SAM}
    small.desk.undo()
    assert held(small) == {ANA: SAM}


def test_a_swap_between_two_mentors(small: SmallIntake) -> None:
    pair(small, ANA, SAM)
    pair(small, CHI, RUTH)
    pairing.swap(small.desk, small.people[CHI], small.people[ANA])
    assert held(small) == {CHI: SAM, ANA: RUTH}
    with pytest.raises(Refused, match="Björn Ek holds no place"):
        pairing.swap(small.desk, small.people[CHI], small.people[BJORN])


def test_a_rule_forbids_in_a_sentence_and_a_reason_sets_it_aside(small: SmallIntake) -> None:
    ids = small.people
    for who in (ANA, RUTH):
        edit_answer(small.desk, ids[who], "employer", "Thornbury City Libraries")
        with small.desk.action("Ready") as session:
            session.get_one(Application, ids[who]).standing = ApplicationState.READY
    (found,) = pairing.why_not(small.desk, ids[ANA], ids[RUTH])
    assert found.rule is Rule.SAME_EMPLOYER
    with pytest.raises(Refused) as refusal:
        pair(small, ANA, RUTH)
    assert str(refusal.value) == "Ana Souza and Ruth Adams both work for Thornbury City Libraries."
    with pytest.raises(Refused):
        pair(small, ANA, RUTH, override="  ")
    pair(small, ANA, RUTH, override="Different branches, both asked for it.")
    assert held(small) == {ANA: RUTH}
    with small.desk.reading() as session:
        (row,) = session.scalars(select(RuleOverride))
        assert (row.rules, row.reason) == (
            ("SAME_EMPLOYER",),
            "Different branches, both asked for it.",
        )


def test_somebody_to_be_avoided_is_never_offered(small: SmallIntake) -> None:
    ids = small.people
    with small.desk.action("Avoid") as session:
        session.get_one(Application, ids[BJORN]).avoid = "Ruth Adams, my neighbour"
    with pytest.raises(Refused, match="an application rules it out"):
        pair(small, BJORN, RUTH)


def test_a_ban_holds_until_it_is_lifted(small: SmallIntake) -> None:
    ids = small.people
    pairing.ban(small.desk, ids[ANA], ids[RUTH], "an old quarrel")
    with pytest.raises(Refused, match="an old quarrel"):
        pair(small, ANA, RUTH)
    pairing.lift_ban(small.desk, ids[ANA], ids[RUTH])
    pair(small, ANA, RUTH)
    with pytest.raises(Refused, match="take the pair apart first"):
        pairing.ban(small.desk, ids[ANA], ids[RUTH], "again")
    with pytest.raises(Refused, match="written reason"):
        pairing.ban(small.desk, ids[ANA], ids[SAM], " ")
    with pytest.raises(Refused, match="not banned"):
        pairing.lift_ban(small.desk, ids[ANA], ids[SAM])


def test_who_has_withdrawn_takes_no_part(small: SmallIntake) -> None:
    with small.desk.action("Withdraw") as session:
        row = session.get_one(Application, small.people[ANA])
        row.standing = ApplicationState.WITHDRAWN
    assert ANA not in {card.name for card in board(small).mentees}
    with pytest.raises(Refused, match="Ana Souza takes no part"):
        pair(small, ANA, RUTH)
    with pytest.raises(Refused, match="no part on that side"):
        pair(small, CHI, BJORN)


def test_confirming_needs_the_papers(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    with pytest.raises(Refused, match="Ana Souza: form, code of conduct, resume"):
        pairing.confirm(small.desk, [number])
    with pytest.raises(Refused, match="No pair was chosen"):
        pairing.confirm(small.desk, [])
    assert fees(small) == []


def test_confirming_matches_both_and_makes_the_fee_due(small: SmallIntake) -> None:
    checked(small)
    one, other = pair(small, ANA, RUTH), pair(small, CHI, RUTH)
    assert pairing.confirm(small.desk, [one, other]) == 2
    assert small.desk.undo_label == "Confirm 2 pairs"
    assert {card.pair_state for card in board(small).mentees if card.pair_id} == {
        PairState.CONFIRMED
    }
    assert fees(small) == [(FeeState.DUE, 15_000), (FeeState.DUE, 15_000)]
    assert [stands(small, who) for who in (ANA, CHI, RUTH, BJORN)] == [
        ApplicationState.MATCHED,
        ApplicationState.MATCHED,
        ApplicationState.MATCHED,
        ApplicationState.READY,
    ]
    assert pairing.confirm(small.desk, [one]) == 0
    with pytest.raises(Refused, match="that is confirmed"):
        pair(small, ANA, SAM)
    small.desk.undo()
    assert fees(small) == []


def test_membership_is_asked_for_once_it_is_checked(small: SmallIntake) -> None:
    checked(small)
    with small.desk.action("Members") as session:
        row = session.get_one(Application, small.people[ANA])
        session.get_one(Person, row.person_id).membership = Membership.CURRENT
    number = pair(small, ANA, RUTH)
    with pytest.raises(Refused, match=r"Ruth Adams: membership \(not checked"):
        pairing.confirm(small.desk, [number])


def test_taking_a_confirmed_pair_apart_takes_the_fee_with_it(small: SmallIntake) -> None:
    checked(small)
    number, other = pair(small, ANA, RUTH), pair(small, CHI, RUTH)
    pairing.confirm(small.desk, [number, other])
    pairing.unpair(small.desk, number)
    assert held(small) == {CHI: RUTH}
    assert len(fees(small)) == 1
    assert stands(small, ANA) is ApplicationState.READY
    assert stands(small, RUTH) is ApplicationState.MATCHED
    small.desk.undo()
    assert len(fees(small)) == 2


def test_what_was_paid_or_told_is_not_taken_apart(small: SmallIntake) -> None:
    told = small.pair(CHI, SAM, PairState.NOTIFIED)
    with pytest.raises(Refused, match="end the pair instead"):
        pairing.unpair(small.desk, told)
    checked(small)
    number = pair(small, ANA, RUTH)
    pairing.confirm(small.desk, [number])
    with small.desk.action("Paid") as session:
        for fee in session.scalars(select(Fee)):
            fee.state = FeeState.PAID
    with pytest.raises(Refused, match="asks about a refund"):
        pairing.unpair(small.desk, number)


def test_a_fee_goes_on_with_the_next_partner(small: SmallIntake) -> None:
    checked(small)
    number = pair(small, ANA, RUTH)
    pairing.confirm(small.desk, [number])
    with small.desk.action("Ended") as session:
        ended = session.get_one(Pair, number)
        ended.state, ended.live = PairState.ENDED_EARLY, False
        ended.end_reason = EndReason.MISMATCH
        for fee in session.scalars(select(Fee)):
            fee.state = FeeState.REFUND_QUESTION
    with pytest.raises(Refused, match="have been partners before"):
        pair(small, ANA, RUTH)
    again = pair(small, ANA, SAM)
    pairing.confirm(small.desk, [again])
    assert fees(small) == [(FeeState.DUE, 15_000)]


def test_taking_a_draft_apart_lets_both_wait(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    pairing.unpair(small.desk, number)
    assert held(small) == {}
    assert small.desk.undo_label == "Take Ana Souza and Ruth Adams apart"
    small.desk.undo()
    assert held(small) == {ANA: RUTH}
