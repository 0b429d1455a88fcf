"""Decisions: what the coordinator's answer makes of an item, and what is left alone."""

from dataclasses import replace

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.applicants import edit_answer, load_applicants
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision, decided
from mentordesk.services.imports.plans import Change, ImportPlan, Item, Outcome, RefusedRow
from mentordesk.spreadsheets.drafts import Answer
from tests.services.imports.conftest import Inbox
from tests.services.verbs import one_step, refused, require_plain

HEAD = "Role,Name,Email,Employer"
FIELDS: dict[str, Answer] = {"full_name": "Ana Souza", "employer": "Library One"}


def item(number: int, outcome: Outcome = Outcome.NEEDS_YOU, role: str | None = "mentee") -> Item:
    """A line of a plan about Ana."""
    return Item(
        number=number,
        outcome=outcome,
        role=role,
        name="Ana Souza",
        email="",
        person_key=None,
        application_id=None,
        source=0,
        group=0,
        sheet=None,
        row=number + 2,
        attachment=None,
        fields=FIELDS,
        cells={},
        changes=(),
        others=(),
        issues=(),
        question="Who is it?",
    )


def plan_of(*items: Item) -> ImportPlan:
    """A plan of these lines and one refused row."""
    return ImportPlan(1, 0, (), items, (RefusedRow(0, None, 9, "Nobody."),))


def test_only_items_that_ask_are_decided_and_in_their_order() -> None:
    plan = plan_of(item(0, Outcome.NEW), item(1), item(2, Outcome.UNCHANGED), item(3), item(4))
    answers = {number: Decision(person_id=7) for number in (99, 3, 2, 1, 0)}
    assert [one.number for one in decided(plan, answers)] == [1, 3]
    assert decided(plan, {}) == []
    assert [plan.count(outcome) for outcome in Outcome] == [1, 0, 1, 3, 1]
    assert plan.usual_choice == frozenset({0})


@pytest.mark.parametrize("person_id", [None, 7])
@pytest.mark.parametrize(
    ("said", "answered", "role"),
    [
        ("mentee", None, Role.MENTEE),
        ("mentor", None, Role.MENTOR),
        (None, Role.MENTOR, Role.MENTOR),
        ("mentee", Role.MENTOR, Role.MENTOR),
    ],
)
def test_person_and_role_are_the_answer(
    person_id: int | None, said: str | None, answered: Role | None, role: Role
) -> None:
    plan = plan_of(item(0, role=said))
    (ready,) = decided(plan, {0: Decision(person_id, answered)})
    assert (ready.person_key, ready.role) == (person_id, role)
    assert [(c.field, c.old, c.new, c.conflict) for c in ready.changes] == [
        ("full_name", None, "Ana Souza", False),
        ("employer", None, "Library One", False),
    ]
    assert plan.items[0].changes == ()


@pytest.mark.parametrize(
    ("overwrite", "kept"), [(False, ["sector"]), (True, ["employer", "sector"])]
)
def test_what_the_coordinator_typed_wins_unless_overwritten(
    overwrite: bool, kept: list[str]
) -> None:
    changes = (
        Change("employer", "Library Two", "Library One", conflict=True),
        Change("sector", "Law", "Public"),
    )
    asked = replace(item(0), changes=changes, person_key=3, application_id=5)
    (ready,) = decided(plan_of(asked), {0: Decision(person_id=8, overwrite=overwrite)})
    assert [change.field for change in ready.changes] == kept
    assert (ready.person_key, ready.application_id) == (3, 5)


@pytest.mark.parametrize(("name", "called"), [("Ana Souza", "Ana Souza"), ("", "this person")])
def test_without_a_role_it_is_refused_by_name(name: str, called: str) -> None:
    asked = replace(item(0, role=None), name=name)
    with pytest.raises(Refused, match=f"whether {called} applies") as caught:
        decided(plan_of(asked), {0: Decision()})
    require_plain(str(caught.value))


def shared_address(inbox: Inbox) -> str:
    """A second file in which the address of Ana stands with another name."""
    first = inbox.write("one.csv", HEAD, "mentee,Ana Souza,ana@x.example.org,Library One")
    apply(inbox.desk, inbox.plan(first))
    return inbox.write(
        "two.csv",
        HEAD,
        "mentor,Rui Costa,ana@x.example.org,Library Four",
        "mentee,Wei Chen,wei@x.example.org,Library Five",
    )


def test_what_is_not_answered_waits_and_the_rest_is_imported(inbox: Inbox) -> None:
    plan = inbox.plan(shared_address(inbox))
    done = apply(inbox.desk, plan)
    assert (done.new, done.changed, done.undecided) == (1, 0, 1)
    assert "1 waits for your decision" in done.sentence
    names = {row.name for row in load_applicants(inbox.desk, inbox.intake_id)}
    assert names == {"Ana Souza", "Wei Chen"}


@pytest.mark.parametrize("same", [False, True])
def test_the_answer_is_one_step_and_is_taken_back_whole(inbox: Inbox, same: bool) -> None:
    plan = inbox.plan(shared_address(inbox))
    (asked,) = [one for one in plan.items if one.outcome is Outcome.NEEDS_YOU]
    (ana,) = load_applicants(inbox.desk, inbox.intake_id)
    answer = Decision(person_id=ana.person_id if same else None)
    one_step(
        inbox.desk,
        lambda: apply(inbox.desk, plan, frozenset(), {asked.number: answer}),
    )
    rows = load_applicants(inbox.desk, inbox.intake_id)
    assert len(rows) == 2
    assert len({row.person_id for row in rows}) == (1 if same else 2)
    assert {row.role for row in rows} == {Role.MENTEE, Role.MENTOR}


def test_a_plan_of_yesterday_is_refused_and_leaves_every_row(inbox: Inbox) -> None:
    plan = inbox.plan(shared_address(inbox))
    (ana,) = load_applicants(inbox.desk, inbox.intake_id)
    edit_answer(inbox.desk, ana.application_id, "employer", "Library Nine")
    with refused(inbox.desk, "changed after this preview"):
        apply(inbox.desk, plan)
    with pytest.raises(Conflict):
        apply(inbox.desk, plan, frozenset(), {0: Decision()})


def test_one_role_that_is_missing_imports_nothing_at_all(inbox: Inbox) -> None:
    path = inbox.write(
        "list.csv",
        HEAD,
        "observer,Ana Souza,ana@x.example.org,Library One",
        "mentee,Wei Chen,wei@x.example.org,Library Five",
    )
    plan = inbox.plan(path)
    with refused(inbox.desk, "Ana Souza applies as mentee or as mentor"):
        apply(inbox.desk, plan, decisions={0: Decision()})
    assert load_applicants(inbox.desk, inbox.intake_id) == ()


@pytest.mark.parametrize("chosen", [frozenset(), frozenset({99})])
def test_choosing_nothing_leaves_no_step(inbox: Inbox, chosen: frozenset[int]) -> None:
    plan = inbox.plan(inbox.write("a.csv", HEAD, "mentee,Wei Chen,wei@x.example.org,Five"))
    label = inbox.desk.undo_label
    done = apply(inbox.desk, plan, chosen)
    assert (done.new, done.changed, done.files, done.undecided) == (0, 0, 0, 0)
    assert inbox.desk.undo_label == label
