"""How a pair's year is said in its pane: every part alone, together, and as it is written."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.year import FeeState
from mentordesk.services.cases import CaseRow
from mentordesk.services.check_ins import CheckInRow
from mentordesk.services.fees import FeeRow
from mentordesk.ui.pairs.words import case_words, check_in_words, fee_words

DUE, DONE = date(2026, 3, 1), date(2026, 3, 9)
FEE = FeeRow(1, 2, 3, "Ana", 15_000, "AUD", FeeState.DUE, DUE, None, "", "", "")
CHECK_IN = CheckInRow(2, 1, DUE, None, "")
CASE = CaseRow(1, 2, "Ana", "Ruth", DUE, "phone", "conduct", ("Rang Ana",), "", None, None)
HOSTILE = "<b>State</b> & Sons; {0} %1"


def test_a_fee_that_is_due_and_one_that_is_settled() -> None:
    assert fee_words(FEE) == "due 1 Mar 2026"
    assert fee_words(replace(FEE, settled_on=DONE)) == "settled 9 Mar 2026"


def test_a_fee_tells_who_pays_what_to_quote_and_why() -> None:
    told = fee_words(replace(FEE, payer=HOSTILE, reference="PO 7", note="Student"))
    assert told == f"due 1 Mar 2026 · who pays: {HOSTILE} · PO 7 · Student"
    assert fee_words(replace(FEE, note="Student")) == "due 1 Mar 2026 · Student"


@given(st.text(max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_empty_part_leaves_a_dot_behind(payer: str, reference: str, note: str) -> None:
    parts = fee_words(replace(FEE, payer=payer, reference=reference, note=note)).split(" · ")
    given = [f"who pays: {payer}" if payer else "", reference, note]
    assert parts == " · ".join(["due 1 Mar 2026", *filter(None, given)]).split(" · ")


def test_a_check_in_to_come_and_one_that_was_made() -> None:
    assert check_in_words(CHECK_IN) == "After 1 month: due 1 Mar 2026"
    asked = replace(CHECK_IN, month=6, done_on=DONE)
    assert check_in_words(asked) == "After 6 months: asked 9 Mar 2026"
    told = check_in_words(replace(asked, outcome=HOSTILE))
    assert told == f"After 6 months: asked 9 Mar 2026, {HOSTILE}"


def test_an_outcome_without_a_day_is_not_told_as_done() -> None:
    assert check_in_words(replace(CHECK_IN, outcome="well")) == "After 1 month: due 1 Mar 2026"


def test_a_case_as_it_goes_its_way() -> None:
    assert case_words(CASE) == "1 Mar 2026, conduct: Rang Ana"
    again = replace(CASE, actions=("Rang Ana", HOSTILE), follow_up_on=DONE)
    head = f"1 Mar 2026, conduct: Rang Ana; {HOSTILE}"
    assert case_words(again) == f"{head}. Look again 9 Mar 2026"
    closed = replace(again, closed_on=DONE, outcome="They meet again")
    assert case_words(closed) == f"{head}. Closed 9 Mar 2026: They meet again"
