"""The chase list: who owes what since when, last written to, and the letters to them."""

from datetime import date, timedelta

import pytest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, Eligibility
from mentordesk.domain.people import Membership
from mentordesk.services.applicants import edit_answer, let_stand, set_check
from mentordesk.services.chasing import (
    MEMBERSHIP,
    PAPERS,
    ChaseRow,
    draft_chase,
    load_chase,
)
from mentordesk.services.eligibility import (
    change_eligibility,
    load_eligibility,
    load_stages,
    stage_rank,
)
from mentordesk.services.letter_templates import load_templates
from mentordesk.services.letters import load_letters
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, queries_of, refused


def rows(small: SmallIntake) -> dict[str, ChaseRow]:
    return {row.name: row for row in load_chase(small.desk, small.intake_id)}


def member(small: SmallIntake, name: str, membership: Membership) -> None:
    with small.desk.action("Check membership") as session:
        application = session.get_one(Application, small.people[name])
        session.get_one(Person, application.person_id).membership = membership


def tick(small: SmallIntake, name: str, *items: CheckItem) -> None:
    for item in items:
        set_check(small.desk, small.people[name], item, CheckState.DONE, "seen")


def test_everybody_owes_papers_since_they_applied(small: SmallIntake) -> None:
    found = rows(small)
    assert set(found) == set(small.people)
    ana = found["Ana Souza"]
    assert ana.items == {CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME}
    assert (ana.since, ana.days, ana.asked_on, ana.letter) == (
        date(2021, 6, 1), 80, None, PAPERS,
    )  # fmt: skip


def test_who_owes_nothing_or_is_out_is_not_chased(small: SmallIntake) -> None:
    tick(small, "Ana Souza", CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    let_stand(small.desk, small.people["Chi Lam"], ApplicationState.DECLINED, "too late")
    assert set(rows(small)) == set(small.people) - {"Ana Souza", "Chi Lam"}


def test_a_membership_counts_once_a_list_was_imported(small: SmallIntake) -> None:
    papers = (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    tick(small, "Ana Souza", *papers)
    tick(small, "Björn Ek", *papers)
    assert "Ana Souza" not in rows(small)
    member(small, "Björn Ek", Membership.CURRENT)
    member(small, "Ana Souza", Membership.LAPSED)
    ana = rows(small)["Ana Souza"]
    assert [(one.item, one.reason) for one in ana.owed] == [
        (CheckItem.MEMBERSHIP, "membership has lapsed")
    ]
    assert ana.letter == MEMBERSHIP
    assert "Björn Ek" not in rows(small)


def test_the_fitting_letter_is_drafted_and_remembered(small: SmallIntake) -> None:
    papers = (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    with small.desk.action("Incomplete") as session:
        session.get_one(
            Application, small.people["Ruth Adams"]
        ).standing = ApplicationState.INCOMPLETE
    tick(small, "Ana Souza", *papers)
    member(small, "Ana Souza", Membership.LAPSED)
    chosen = [small.people["Ruth Adams"]]
    made = draft_chase(small.desk, small.intake_id, chosen)
    assert len(made.letter_ids) == 1
    assert load_letters(small.desk, small.intake_id)[0].template == PAPERS
    ruth = rows(small)["Ruth Adams"]
    assert (ruth.asked_on, ruth.asked) == (date(2021, 8, 20), 1)
    small.clock[0] += timedelta(days=3)
    assert rows(small)["Ruth Adams"].days == 83


@pytest.mark.skipif(
    MEMBERSHIP not in {template.name for template in load_templates()}, reason="no such letter yet"
)
def test_a_membership_has_its_own_letter(small: SmallIntake) -> None:
    tick(small, "Ana Souza", CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    member(small, "Ana Souza", Membership.LAPSED)
    made = draft_chase(small.desk, small.intake_id, [small.people["Ana Souza"]])
    assert len(made.letter_ids) == 1
    assert load_letters(small.desk, small.intake_id)[0].template == MEMBERSHIP


def test_nobody_is_written_to_about_eligibility(small: SmallIntake) -> None:
    tick(small, "Ana Souza", CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    edit_answer(small.desk, small.people["Ana Souza"], "career_stage", "Senior")
    assert rows(small)["Ana Souza"].letter == ""
    with refused(small.desk, "eligibility is for you to decide"):
        draft_chase(small.desk, small.intake_id, [small.people["Ana Souza"]])
    set_check(
        small.desk, small.people["Ana Souza"], CheckItem.ELIGIBILITY, CheckState.WAIVED,
        "changes sector",
    )  # fmt: skip
    assert "Ana Souza" not in rows(small)


def test_what_is_asked_of_a_role_is_configurable(small: SmallIntake) -> None:
    desk = small.desk
    tick(small, "Ana Souza", CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME)
    edit_answer(desk, small.people["Ana Souza"], "career_stage", "Mid career")
    assert "Ana Souza" not in rows(small)
    assert load_stages(desk)[3] == ("Mid career", 3)
    one_step(desk, lambda: change_eligibility(desk, Eligibility(mentee_most=2)))
    assert rows(small)["Ana Souza"].owed[0].reason == "senior for a mentee"
    change_eligibility(desk, Eligibility(None, None, None))
    assert "Ana Souza" not in rows(small)
    assert load_eligibility(desk) == Eligibility(None, None, None)
    with refused(desk, "Years of experience are 0 to 60"):
        change_eligibility(desk, Eligibility(mentor_years=-1))


def test_stages_are_named_by_their_words(small: SmallIntake) -> None:
    assert stage_rank(small.desk, "mid career") == 3
    assert stage_rank(small.desk, "Anybody") is None
    for words in ("", "boss"):
        with refused(small.desk, "no career stage"):
            stage_rank(small.desk, words)


def test_the_list_takes_the_same_queries_whatever_its_length(small: SmallIntake) -> None:
    whole = queries_of(small.desk, lambda: load_chase(small.desk, small.intake_id))
    for name in ("Ana Souza", "Chi Lam"):
        let_stand(small.desk, small.people[name], ApplicationState.DECLINED, "gone")
    assert queries_of(small.desk, lambda: load_chase(small.desk, small.intake_id)) == whole
