"""How much of forms that nobody here has seen is understood, blind and after one confirmation.

The long measurement (all sets, more seeds) is `python -m tests.bench forms`. The held-out headings
were written before the work and measured first (87 % recall, 98 % precision). The second half of
the development headings, written later, stood at 89.7 and 97.1 % before anything was bettered by
them; the headings of `blind_third`, written after the work and measured once, at 90.1 and 97.9.
"""

from collections.abc import Callable

import pytest

from tests.forms.associations import association
from tests.forms.blind_third import BLIND
from tests.forms.dialects import DIALECTS, PEOPLE
from tests.forms.measuring import ROLES, Measured, as_papers, as_tables, confirmed
from tests.forms.papers import PAPERS
from tests.forms.people import questions
from tests.forms.sets import DEVELOPMENT, EVERY, HELD_OUT, SECOND_DEVELOPMENT

Measure = Callable[..., Measured]
RECALL, PRECISION = 0.93, 0.985
RECALL_TOLD, PRECISION_TOLD = 0.99, 0.995
HELD_OUT_BLIND = (0.935, 0.98)
"""What the held-out half keeps, a little below what was measured (95 and 98.7)."""
LAST_BLIND = (0.88, 0.97)
"""What the headings written last keep: measured 90 and 97.9, the goal is not reached there."""
FEW: dict[Measure, tuple[str, ...]] = {
    as_tables: ("plain", "SurveyMonkey", "by hand"),
    as_papers: ("label beside", "in pairs", "boxes to tick"),
}
"""The layouts measured here; the long measurement has all of them."""
_BOTH = DEVELOPMENT | SECOND_DEVELOPMENT
SOME = {
    name: _BOTH[name]
    for name in ("engineers", "accountants", "surveyors", "chemists", "chaplains", "radiographers")
}
OTHERS = {name: HELD_OUT[name] for name in ("lawyers", "journalists", "midwives")}


@pytest.mark.parametrize("measure", [as_tables, as_papers])
def test_development_forms_reach_the_goal_blind(measure: Measure) -> None:
    found = measure(SOME, range(1), FEW[measure])
    assert found.recall >= RECALL, found.lines
    assert found.precision >= PRECISION, found.lines


@pytest.mark.parametrize("measure", [as_tables, as_papers])
def test_held_out_forms_stay_as_good_as_they_are(measure: Measure) -> None:
    found = measure(HELD_OUT, range(1), FEW[measure])
    assert found.recall >= HELD_OUT_BLIND[0]
    assert found.precision >= HELD_OUT_BLIND[1]


@pytest.mark.parametrize("measure", [as_tables, as_papers])
def test_the_headings_written_last_stay_as_good_as_they_are(measure: Measure) -> None:
    found = measure(BLIND, range(1), FEW[measure])
    assert found.recall >= LAST_BLIND[0]
    assert found.precision >= LAST_BLIND[1]


@pytest.mark.parametrize("measure", [as_tables, as_papers])
def test_one_confirmation_per_layout_is_enough(measure: Measure) -> None:
    found = measure({**SOME, **OTHERS}, range(1), FEW[measure], told=True)
    assert found.recall >= RECALL_TOLD
    assert found.precision >= PRECISION_TOLD


def test_there_are_more_than_sixty_layouts_of_each_half() -> None:
    for half in (DEVELOPMENT, HELD_OUT):
        assert len(half) * (len(DIALECTS) + len(PAPERS)) >= 60


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_dialect_gives_one_draft_for_each_person(dialect: str) -> None:
    for role in ROLES:
        laid = DIALECTS[dialect](association("nurses"), EVERY["nurses"], role, 0)
        said = laid.review()
        assert len(said.drafts) == PEOPLE
        assert {draft.roles for draft in said.drafts} == {(role,)}


@pytest.mark.parametrize("name", sorted(DEVELOPMENT))
def test_what_concerns_somebody_else_is_only_kept(name: str) -> None:
    """Referees, emergency contacts, managers' addresses, counters: never the applicant's own."""
    laid = DIALECTS["plain"](association(name), DEVELOPMENT[name], "mentee", 0)
    foreign = {q.heading for q in questions(DEVELOPMENT[name], "mentee") if q.field is None}
    meant = {c.header: c.field for c in laid.review().tables[0].columns if c.field is not None}
    assert not (foreign - {"Name", "Email"}) & set(meant)


def test_a_confirmation_is_only_of_what_is_wrong() -> None:
    laid = PAPERS["label beside"](association("chefs"), EVERY["chefs"], "mentee", 0)
    memory = confirmed(laid)
    assert confirmed(laid, memory).layouts.keys() == memory.layouts.keys()
    measured = Measured()
    measured.sheet(laid, laid.review(memory), "chefs")
    assert (measured.recall, measured.precision) == (1.0, 1.0)


def test_the_measure_itself_counts_what_is_missed_and_what_is_wrong() -> None:
    laid = DIALECTS["plain"](association("nurses"), EVERY["nurses"], "mentee", 0)
    draft = laid.review().drafts[0]
    measured = Measured()
    measured.compare(laid.people[0].truth, draft, "nurses")
    assert (measured.recall, measured.precision) == (1.0, 1.0)
    measured.compare({"email": "somebody@else.example.org"}, None, "nobody")
    measured.compare({"email": "somebody@else.example.org"}, draft, "another")
    assert measured.recall < 1.0
    assert measured.precision < 1.0
    assert any("nobody email" in line for line in measured.lines)
    assert (measured + measured).right == 2 * measured.right
