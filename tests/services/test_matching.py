"""From the file to the solver and back: what a cohort holds, and a suggestion as one step."""

import pytest
from sqlalchemy import event

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings, Quota
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict
from mentordesk.matching.solve import suggest
from mentordesk.services import pairing
from mentordesk.services.answers import Value
from mentordesk.services.board import load_board
from mentordesk.services.match_settings import settings_from, settings_json
from mentordesk.services.matching import (
    CONFIRMED_BEFORE,
    apply_suggestion,
    change_settings,
    load_cohort,
)
from mentordesk.services.pairs import end_early
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair
from tests.services.small_intake import SmallIntake, apply

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def cohort(small: SmallIntake) -> Cohort:
    return load_cohort(small.desk, small.intake_id)


def seen(small: SmallIntake, name: str) -> Candidate:
    found = cohort(small)
    return next(c for c in (*found.mentees, *found.mentors) if c.name == name)


def answer(small: SmallIntake, name: str, **values: Value) -> None:
    with small.desk.action("Answers") as session:
        for key, value in values.items():
            setattr(session.get_one(Application, small.people[name]), key, value)


def test_answers_become_a_candidate(small: SmallIntake) -> None:
    answer(
        small,
        ANA,
        areas=("Career planning",),
        career_stage="new graduate",
        time_zone="Australia/Perth",
        times=("Weekday evening", "Saturday morning"),
        contact_modes=("Video call", "Face to face"),
        languages=("English",),
        city="Perth",
        country="Australia",
        requested_partner="1. Ruth Adams; 2. Sam O'Neil",
        line_manager="Sam O'Neil (my boss)",
        biography="I read maps.",
    )
    ana = seen(small, ANA)
    assert (ana.role, ana.topics, ana.stage) == (Role.MENTEE, ("Career planning",), 1)
    assert (ana.utc_offset, ana.slots) == (480, (2, 5, 8, 11, 14, 15))
    assert ana.wants_face_to_face
    assert ana.named == (small.people[RUTH], small.people[SAM])
    assert ana.conflicts == (seen(small, SAM).person_id,)
    assert ana.text == "=Lead a team I read maps."
    assert (ana.city, ana.state, ana.country) == ("Perth", "NSW", "Australia")
    ruth = seen(small, RUTH)
    assert (ruth.places, ruth.sector, ruth.ready) == (2, "Public", True)


def test_a_vague_avoidance_counts_for_everybody_it_can_mean(small: SmallIntake) -> None:
    assert seen(small, BJORN).conflicts == ()
    answer(small, SAM, employer="Ashgrove University")
    answer(small, BJORN, avoid="anyone at Ashgrove University")
    assert seen(small, BJORN).conflicts == (seen(small, SAM).person_id,)


def test_who_is_not_ready_says_why_and_who_withdrew_is_left_out(small: SmallIntake) -> None:
    answer(small, ANA, standing=ApplicationState.INCOMPLETE)
    answer(small, CHI, standing=ApplicationState.WITHDRAWN)
    ana = seen(small, ANA)
    assert not ana.ready
    assert ana.not_ready_because == "form missing, code of conduct missing"
    assert [c.name for c in cohort(small).mentees] == [ANA, BJORN]


def test_pins_bans_and_confirmed_pairs(small: SmallIntake) -> None:
    ids = small.people
    pairing.pair(small.desk, ids[ANA], ids[RUTH])
    small.pair(CHI, SAM, PairState.CONFIRMED)
    small.pair(BJORN, RUTH, PairState.DRAFT)
    pairing.ban(small.desk, ids[BJORN], ids[SAM], "neighbours")
    found = cohort(small)
    assert found.pins == ((ids[ANA], ids[RUTH]), (ids[CHI], ids[SAM]))
    assert found.bans == {(ids[BJORN], ids[SAM]): "neighbours"}
    assert found.overrides == {}


def test_a_confirmed_pair_stays_whatever_a_rule_says_later(small: SmallIntake) -> None:
    small.pair(CHI, SAM, PairState.CONFIRMED)
    for who in (CHI, SAM):
        answer(small, who, employer="Ashgrove")
    found = cohort(small)
    assert found.overrides == {(small.people[CHI], small.people[SAM]): CONFIRMED_BEFORE}
    assert (small.people[CHI], small.people[SAM]) in {
        (p.mentee_id, p.mentor_id) for p in suggest(found).pairs
    }


def test_partners_of_a_pair_that_ended_are_past_partners(small: SmallIntake) -> None:
    number = small.pair(CHI, SAM, PairState.ACTIVE)
    assert seen(small, CHI).past_partners == ()
    end_early(small.desk, number, EndReason.MISMATCH)
    assert seen(small, CHI).past_partners == (seen(small, SAM).person_id,)
    assert seen(small, SAM).past_partners == (seen(small, CHI).person_id,)


def test_a_suggestion_is_one_step_and_keeps_scores(small: SmallIntake) -> None:
    suggestion = suggest(cohort(small))
    assert len(suggestion.pairs) == 3
    assert apply_suggestion(small.desk, small.intake_id, suggestion) == 3
    board = load_board(small.desk, small.intake_id)
    assert board.waiting == ()
    assert not any(card.pinned for card in board.mentees)
    with small.desk.reading() as session:
        kept = {p.mentee_application_id: p.score for p in session.query(Pair)}
    assert kept == {p.mentee_id: p.score for p in suggestion.pairs}
    assert small.desk.undo() == "Suggest 3 pairs"
    assert len(load_board(small.desk, small.intake_id).waiting) == 3


def test_a_suggestion_moves_drafts_and_leaves_pins(small: SmallIntake) -> None:
    ids = small.people
    pairing.pair(small.desk, ids[ANA], ids[SAM])
    number = pairing.pair(small.desk, ids[CHI], ids[RUTH])
    pairing.unpin(small.desk, number)
    suggestion = suggest(cohort(small))
    assert apply_suggestion(small.desk, small.intake_id, suggestion) == 1
    cards = {card.name: card for card in load_board(small.desk, small.intake_id).mentees}
    assert cards[ANA].mentor_application_id == ids[SAM]
    assert cards[ANA].pinned
    assert cards[CHI].pair_id == number
    assert apply_suggestion(small.desk, small.intake_id, suggestion) == 0


def test_a_suggestion_of_yesterday_is_refused(small: SmallIntake) -> None:
    ids = small.people
    suggestion = suggest(cohort(small))
    elsewhere = {p.mentee_id: p.mentor_id for p in suggestion.pairs}
    other = RUTH if elsewhere[ids[ANA]] == ids[SAM] else SAM
    pairing.pair(small.desk, ids[ANA], ids[other])
    with pytest.raises(Conflict, match="suggest again"):
        apply_suggestion(small.desk, small.intake_id, suggestion)


def test_settings_come_back_as_they_were_kept(small: SmallIntake) -> None:
    assert cohort(small).settings == MatchSettings()
    wanted = MatchSettings(
        weights={"topics": 60, "sector": 40}, switched_off=frozenset({"sector"}), floor=30,
        most_mentors_used=True, raise_floor=True, left_out_bonus=5,
        quotas=(Quota("state", "NSW", 4),), employer_aliases=(("City Library", "CL"),),
        topic_synonyms=(("Careers", "Jobs", "CV"),), parameters={"availability.enough": (4,)},
    )  # fmt: skip
    change_settings(small.desk, small.intake_id, wanted)
    assert cohort(small).settings == wanted
    assert settings_from(settings_json(wanted)) == wanted


def test_reading_a_board_or_a_cohort_takes_the_same_few_queries_for_any_number(
    small: SmallIntake,
) -> None:
    counts = []
    for _ in range(2):
        asked: list[str] = []
        engine = small.desk._engine
        hear = lambda *args, told=asked: told.append(args[2])  # noqa: E731 - one listener a round
        event.listen(engine, "before_cursor_execute", hear)
        load_board(small.desk, small.intake_id)
        load_cohort(small.desk, small.intake_id)
        event.remove(engine, "before_cursor_execute", hear)
        counts.append(len([s for s in asked if s.lstrip().startswith("SELECT")]))
        with small.desk.action("More") as session:
            for number in range(20):
                apply(session, small.intake_id, f"Person Number{number}", Role.MENTEE, {})
    assert counts[0] == counts[1]
    assert counts[0] <= 25


def test_the_board_counts_mentees_of_other_intakes(small: SmallIntake) -> None:
    board = load_board(small.desk, small.intake_id)
    assert [card.name for card in board.mentors] == [RUTH, SAM]
    assert {card.mentees_elsewhere for card in board.mentors} == {0}
    ana = board.mentees[0]
    assert (ana.name, ana.place, ana.sector, ana.ready) == (ANA, "NSW", "Public", True)
    assert ana.missing == ("form", "code of conduct")
