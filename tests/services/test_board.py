"""The board's cards: who holds which place, who waits, what is missing, who is left out."""

from collections.abc import Iterable

import pytest
from sqlalchemy import select, update

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.services import candidates
from mentordesk.services.applicants import set_check
from mentordesk.services.board import Board, MenteeCard, MentorCard, load_board
from mentordesk.services.candidates import READY, candidates_of, entries_of, past_partners
from mentordesk.services.certificate_facts import printed_name
from mentordesk.services.named_people import Known, NamedPeople
from mentordesk.services.pairs import end_early
from mentordesk.storage.models.applications import Application, CheckLine
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"

GONE = frozenset(
    {ApplicationState.WITHDRAWN, ApplicationState.DECLINED, ApplicationState.CARRIED_FORWARD}
)


def board_of(small: SmallIntake) -> Board:
    """The board as it stands now."""
    return load_board(small.desk, small.intake_id)


def mentee(small: SmallIntake, name: str) -> MenteeCard:
    """One mentee's card."""
    return next(card for card in board_of(small).mentees if card.name == name)


def mentor(small: SmallIntake, name: str) -> MentorCard:
    """One mentor's card."""
    return next(card for card in board_of(small).mentors if card.name == name)


def pair(small: SmallIntake, mentee: str, mentor: str, state: PairState) -> int:
    """A pair in a state; one that ended early began before."""
    if state is not PairState.ENDED_EARLY:
        return small.pair(mentee, mentor, state)
    number = small.pair(mentee, mentor, PairState.ACTIVE)
    end_early(small.desk, number, EndReason.CIRCUMSTANCES)
    return number


def put(small: SmallIntake, name: str, **values: object) -> None:
    """Let columns of somebody's application have values."""
    with small.desk.action("Put", "edit") as session:
        application = session.get_one(Application, small.people[name])
        for column, value in values.items():
            setattr(application, column, value)


def test_an_untouched_board_waits_and_reading_changes_nothing(small: SmallIntake) -> None:
    before = dump(small.desk)
    board = board_of(small)
    assert board.waiting == board.mentees
    assert [card.name for card in board.mentees] == [ANA, BJORN, CHI]
    assert {card.name: card.free for card in board.mentors} == {RUTH: 2, SAM: 1}
    assert not board.finished
    assert dump(small.desk) == before


@pytest.mark.parametrize(
    ("state", "holds", "takes"),
    [
        (PairState.DRAFT, True, True),
        (PairState.CONFIRMED, True, True),
        (PairState.NOTIFIED, True, True),
        (PairState.ACTIVE, True, True),
        (PairState.ON_HOLD, True, True),
        (PairState.COMPLETED, True, False),
        (PairState.ENDED_EARLY, False, False),
    ],
)
def test_what_a_pair_in_each_state_takes(
    small: SmallIntake, state: PairState, holds: bool, takes: bool
) -> None:
    pair_id = pair(small, ANA, RUTH, state)
    ana, ruth = mentee(small, ANA), mentor(small, RUTH)
    assert (ana.pair_id, ana.pair_state) == ((pair_id, state) if holds else (None, None))
    assert ana.mentor_application_id == (small.people[RUTH] if holds else None)
    assert ruth.mentees == ((ana,) if holds else ())
    assert ruth.free == (1 if takes else 2)
    assert (ANA in {card.name for card in board_of(small).waiting}) is not holds


def test_a_mentor_holds_mentees_by_their_place(small: SmallIntake) -> None:
    small.pair(CHI, RUTH, PairState.ACTIVE)
    small.pair(ANA, RUTH, PairState.DRAFT)
    ruth = mentor(small, RUTH)
    assert [card.name for card in ruth.mentees] == [CHI, ANA]
    assert ruth.free == 0
    assert [card.name for card in board_of(small).waiting] == [BJORN]


def test_a_new_pair_after_one_that_ended_is_the_one_that_is_shown(small: SmallIntake) -> None:
    pair(small, ANA, SAM, PairState.ENDED_EARLY)
    later = small.pair(ANA, RUTH, PairState.DRAFT)
    assert mentee(small, ANA).pair_id == later
    assert mentor(small, SAM).mentees == ()


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({"city": "Perth", "state": "WA", "country": "Australia"}, "Perth, WA"),
        ({"city": "Perth", "state": None, "country": "Scotland"}, "Perth, Scotland"),
        ({"city": None, "state": "WA", "country": "Australia"}, "WA"),
        ({"city": "Perth", "state": None, "country": None}, "Perth"),
        ({"city": None, "state": None, "country": None}, ""),
        ({"city": "", "state": "", "country": "Fiji"}, "Fiji"),
    ],
)
def test_a_place_in_a_line(small: SmallIntake, values: dict[str, str | None], place: str) -> None:
    put(small, ANA, **values)
    put(small, RUTH, **values)
    assert mentee(small, ANA).place == mentor(small, RUTH).place == place


def test_answers_that_were_never_given_are_blank_on_a_card(small: SmallIntake) -> None:
    put(small, ANA, sector=None, areas=None, career_stage=None, job_title=None)
    put(small, RUTH, sector=None, areas=None, years_experience=None, hours_per_month=None)
    ana, ruth = mentee(small, ANA), mentor(small, RUTH)
    assert (ana.sector, ana.topics, ana.stage, ana.job_title) == ("", (), "", "")
    assert (ruth.sector, ruth.topics, ruth.years, ruth.hours_promised) == ("", (), None, None)


@pytest.mark.parametrize("standing", ApplicationState)
def test_who_stands_where_is_on_the_board_and_whether_ready(
    small: SmallIntake, standing: ApplicationState
) -> None:
    put(small, CHI, standing=standing)
    found = [card for card in board_of(small).mentees if card.name == CHI]
    left = standing in GONE
    assert len(found) == (0 if left else 1)
    for card in found:
        assert card.state is standing
        assert card.ready is (standing in READY)


def test_a_place_whose_mentee_withdrew_is_not_shown_as_a_card(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.ACTIVE)
    put(small, ANA, standing=ApplicationState.WITHDRAWN)
    assert mentor(small, RUTH).mentees == ()


def test_what_is_missing_goes_as_it_is_ticked_and_comes_back_by_undo(small: SmallIntake) -> None:
    assert mentee(small, BJORN).missing == (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT)
    number = small.people[BJORN]
    set_check(small.desk, number, CheckItem.FORM, CheckState.DONE, "seen")
    assert mentee(small, BJORN).missing == (CheckItem.CODE_OF_CONDUCT,)
    set_check(small.desk, number, CheckItem.CODE_OF_CONDUCT, CheckState.WAIVED, "on paper")
    assert mentee(small, BJORN).missing == ()
    small.desk.undo()
    small.desk.undo()
    assert mentee(small, BJORN).missing == (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT)


def test_mentors_stand_by_name_whatever_its_case(small: SmallIntake) -> None:
    with small.desk.action("Rename", "edit") as session:
        number = session.get_one(Application, small.people[SAM]).person_id
        session.get_one(Person, number).full_name = "aaron o'neil"
    assert [card.name for card in board_of(small).mentors] == ["aaron o'neil", RUTH]


def test_an_intake_without_anybody_has_an_empty_board(small: SmallIntake) -> None:
    assert load_board(small.desk, 99) == Board(99, (), ())


def test_candidates_are_the_cards_of_the_board(small: SmallIntake) -> None:
    put(small, CHI, standing=ApplicationState.INCOMPLETE)
    board = board_of(small)
    with small.desk.reading() as session:
        mentees, mentors = candidates_of(session, small.intake_id)
        entries = entries_of(session, small.intake_id)
    assert [one.application_id for one in mentees] == [c.application_id for c in board.mentees]
    assert {one.application_id for one in mentors} == {c.application_id for c in board.mentors}
    assert {one.role for one in mentees} == {Role.MENTEE}
    assert {one.name: one.places for one in mentors} == {RUTH: 2, SAM: 1}
    chi = next(one for one in mentees if one.name == CHI)
    assert (chi.ready, chi.not_ready_because) == (
        False,
        "form missing, code of conduct missing",
    )
    assert all(one.not_ready_because == "" for one in mentees if one.ready)
    assert [entry.application.id for entry in entries] == sorted(small.people.values())


@pytest.mark.parametrize(
    ("state", "past"),
    [
        (PairState.DRAFT, False),
        (PairState.ACTIVE, False),
        (PairState.ENDED_EARLY, True),
        (PairState.COMPLETED, True),
    ],
)
def test_who_was_together_before(small: SmallIntake, state: PairState, past: bool) -> None:
    pair(small, ANA, RUTH, state)
    with small.desk.reading() as session:
        kept = session.scalars(select(Pair)).one()
        one, other = kept.mentee_person_id, kept.mentor_person_id
        here = past_partners(session, small.intake_id)
        elsewhere = past_partners(session, 99)
    assert here == ({one: (other,), other: (one,)} if past else {})
    assert bool(elsewhere) is (state is not PairState.DRAFT)


@pytest.mark.parametrize(
    ("own", "full", "printed"),
    [
        (None, "Ana Souza", "Ana Souza"),
        ("", "Ana Souza", "Ana Souza"),
        (" \t", " Ana  Souza ", "Ana Souza"),
        ("Dr\u00a0Ana Souza", "Ana Souza", "Dr Ana Souza"),
        ("Ana\nSouza", "x", "Ana Souza"),
    ],
)
def test_the_name_that_is_printed(own: str | None, full: str, printed: str) -> None:
    assert printed_name(own, full) == printed


def test_reading_the_people_makes_no_object_of_each(small: SmallIntake) -> None:
    with small.desk.reading() as session:
        entries = entries_of(session, small.intake_id)
        kept = {type(one) for one in session.identity_map.values()}
        assert not kept & {Application, Person, CheckLine}
        whole = [session.get_one(Application, entry.application.id) for entry in entries]
        for entry, one in zip(entries, whole, strict=True):
            assert entry.application.areas == one.areas
            assert entry.application.received_at == one.received_at
            assert entry.person.full_name == session.get_one(Person, one.person_id).full_name


def test_names_are_looked_at_when_somebody_names_one(
    small: SmallIntake, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[int] = []

    def counted(known: Iterable[Known]) -> NamedPeople:
        made.append(1)
        return NamedPeople(known)

    monkeypatch.setattr(candidates, "NamedPeople", counted)
    with small.desk.reading() as session:
        session.execute(update(Application).values(requested_partner=None))
        session.execute(update(Application).values(avoid=None, line_manager=None))
        candidates_of(session, small.intake_id)
        assert made == []
        session.execute(update(Application).values(requested_partner="Ruth Adams"))
        mentees, _ = candidates_of(session, small.intake_id)
        assert len(made) == len(Role)
        assert all(mentee.named for mentee in mentees)
        session.rollback()
