"""Changing an intake: what follows from dates and fee, what stays, what is refused."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.intakes import IntakeDates
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import fees
from mentordesk.services.applicants import load_applicants
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.check_ins import check_in, load_check_ins
from mentordesk.services.fee_papers import invoice
from mentordesk.services.intake_changes import (
    OpenFees,
    Terms,
    change_intake,
    foresee,
    load_terms,
    require_terms,
)
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.issuing import issue
from mentordesk.services.pairs import complete, notify, start
from mentordesk.services.privacy.retention import kept_until, set_day
from mentordesk.storage.models.pairs import Fee
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, refused

LONGER = date(2022, 10, 19)


def terms(small: SmallIntake) -> Terms:
    return load_terms(small.desk, small.intake_id)


def dated(small: SmallIntake, **changes: date) -> Terms:
    now = terms(small)
    return replace(now, dates=replace(now.dates, **changes))


def confirmed(small: SmallIntake) -> int:
    return small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"closes": date(2021, 7, 30)}, "out of order"),
        ({"ends": date(2021, 7, 19)}, "on the day it starts"),
    ],
)
def test_dates_out_of_order_are_refused(
    small: SmallIntake, changes: dict[str, date], words: str
) -> None:
    with refused(small.desk, words):
        change_intake(small.desk, small.intake_id, dated(small, **changes))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"fee_cents": -1}, "less than nothing"),
        ({"currency": " "}, "its currency"),
        ({"mentee_limit": 0}, "would let nobody in"),
        ({"mentor_limit": -3}, "would let nobody in"),
        ({"name": " "}, "needs a name"),
        ({"name": "2022 FEB"}, "already"),
    ],
)
def test_terms_that_cannot_be_are_refused(
    small: SmallIntake, changes: dict[str, object], words: str
) -> None:
    other = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 2, 1))
    create_intake(small.desk, other)
    with refused(small.desk, words):
        change_intake(small.desk, small.intake_id, replace(terms(small), **changes))  # type: ignore[arg-type] # a table of changes


def test_a_limit_of_nothing_is_refused_at_the_making_too(small: SmallIntake) -> None:
    new = NewIntake("2022", date(2022, 1, 3), date(2022, 2, 1), date(2022, 3, 1), mentee_limit=0)
    with refused(small.desk, "would let nobody in"):
        create_intake(small.desk, new)


def test_name_limits_and_dates_change_in_one_step(small: SmallIntake) -> None:
    wanted = replace(
        dated(small, ends=LONGER), name=" July  2021 ", mentee_limit=20, mentor_limit=9
    )
    one_step(
        small.desk,
        lambda: change_intake(small.desk, small.intake_id, wanted),
        "Change the intake July 2021",
    )
    assert terms(small) == replace(wanted, name="July 2021")


def test_nothing_changed_is_no_step(small: SmallIntake) -> None:
    before = dump(small.desk)
    change_intake(small.desk, small.intake_id, terms(small))
    assert dump(small.desk) == before


def test_a_closing_day_moved_flags_the_late_anew(small: SmallIntake) -> None:
    early = dated(small, closes=date(2021, 5, 31))
    seen = foresee(small.desk, small.intake_id, early)
    assert seen.sentences[0] == "5 applications would be late, 0 no longer."
    change_intake(small.desk, small.intake_id, early)
    assert all(row.late for row in load_applicants(small.desk, small.intake_id))
    back = foresee(small.desk, small.intake_id, dated(small, closes=date(2021, 6, 25)))
    assert back.sentences[0] == "0 applications would be late, 5 no longer."


def test_a_shorter_year_brings_the_check_ins_in(small: SmallIntake) -> None:
    pair = confirmed(small)
    notify(small.desk, [pair])
    before = [row.due_on for row in load_check_ins(small.desk, pair)]
    small.clock[0] = small.clock[0].replace(month=9, day=25)
    check_in(small.desk, pair, 1, date(2021, 9, 24))
    shorter = dated(small, ends=date(2022, 3, 1))
    seen = foresee(small.desk, small.intake_id, shorter)
    assert (
        "4 check-ins still to come are fitted to the new dates; those asked stay." in seen.sentences
    )
    one_step(small.desk, lambda: change_intake(small.desk, small.intake_id, shorter))
    rows = load_check_ins(small.desk, pair)
    assert [(row.month, row.due_on) for row in rows] == [
        (1, date(2021, 9, 20)), (3, date(2021, 11, 20)), (6, date(2022, 2, 20)),
        (9, date(2022, 3, 1)),
    ]  # fmt: skip
    assert rows[0].done_on == date(2021, 9, 24)
    change_intake(small.desk, small.intake_id, dated(small, ends=date(2022, 12, 1)))
    assert [row.due_on for row in load_check_ins(small.desk, pair)] == before


def test_certificates_issued_stay_and_the_others_show_the_new_end(small: SmallIntake) -> None:
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    complete(small.desk, [pair])
    small.clock[0] = small.clock[0].replace(year=2022)
    ana = small.people["Ana Souza"]
    issue(small.desk, small.intake_id, [ana], CertificateSettings(), {ana: "seen"})
    seen = foresee(small.desk, small.intake_id, dated(small, ends=LONGER))
    assert any("the 1 issued already stay as they were printed" in one for one in seen.sentences)
    before = load_certificates(small.desk, small.intake_id)
    change_intake(small.desk, small.intake_id, dated(small, ends=LONGER))
    after = load_certificates(small.desk, small.intake_id)
    assert [row.number for row in after] == [row.number for row in before]


def test_names_are_kept_as_long_as_the_intake_runs(small: SmallIntake) -> None:
    set_day(small.desk, small.intake_id, date(2022, 9, 1))
    seen = foresee(small.desk, small.intake_id, dated(small, ends=LONGER))
    assert any("Names are kept longer, until 2024-10-19" in one for one in seen.sentences)
    change_intake(small.desk, small.intake_id, dated(small, ends=LONGER))
    assert kept_until(small.desk, small.intake_id) == date(2024, 10, 19)


def test_fees_that_are_due_are_a_question(small: SmallIntake) -> None:
    pair = confirmed(small)
    wanted = replace(terms(small), fee_cents=12_000)
    seen = foresee(small.desk, small.intake_id, wanted)
    assert seen.asks_about_fees
    assert seen.sentences[0] == "1 fee is due without an invoice: it can stay, or become AUD 120."
    with refused(small.desk, "say whether they stay"):
        change_intake(small.desk, small.intake_id, wanted)
    change_intake(small.desk, small.intake_id, wanted, OpenFees.STAY)
    assert amount(small, pair) == 15_000
    small.desk.undo()
    one_step(
        small.desk,
        lambda: change_intake(small.desk, small.intake_id, wanted, OpenFees.CHANGE),
    )
    assert amount(small, pair) == 12_000


def amount(small: SmallIntake, pair: int) -> int:
    row = fees.load_fee(small.desk, pair)
    assert row is not None
    return row.amount_cents


def test_paid_and_invoiced_fees_stay(small: SmallIntake) -> None:
    ana = confirmed(small)
    bjorn = small.pair("Björn Ek", "Ruth Adams", PairState.CONFIRMED)
    chi = small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    fees.pay(small.desk, [ana], date(2021, 8, 10))
    invoice(small.desk, [bjorn])
    wanted = replace(terms(small), fee_cents=9_900)
    change_intake(small.desk, small.intake_id, wanted, OpenFees.CHANGE)
    assert [amount(small, pair) for pair in (ana, bjorn, chi)] == [15_000, 15_000, 9_900]


def test_no_fee_any_longer_waives_what_was_due(small: SmallIntake) -> None:
    pair = confirmed(small)
    change_intake(small.desk, small.intake_id, replace(terms(small), fee_cents=0), OpenFees.CHANGE)
    row = fees.load_fee(small.desk, pair)
    assert row is not None
    assert (row.state, row.note) == (FeeState.WAIVED, "The intake takes no fee any longer.")


def test_a_fee_set_late_can_be_due_for_those_confirmed_before(small: SmallIntake) -> None:
    change_intake(small.desk, small.intake_id, replace(terms(small), fee_cents=0))
    number = confirmed(small)
    with small.desk.action("The intake had no fee") as session:
        session.delete(session.query(Fee).one())
    wanted = replace(terms(small), fee_cents=15_000)
    assert foresee(small.desk, small.intake_id, wanted).asks_about_fees
    change_intake(small.desk, small.intake_id, wanted, OpenFees.CHANGE)
    assert amount(small, number) == 15_000
    assert len(fees.load_fees(small.desk, small.intake_id)) == 1


def test_a_new_start_moves_what_is_due(small: SmallIntake) -> None:
    pair = confirmed(small)
    with small.desk.action("Due on the start") as session:
        fee = session.query(Fee).one()
        fee.due_on = date(2021, 7, 19)
    moved = dated(small, starts=date(2021, 7, 26))
    assert "1 fee that is due without an invoice will be due on the new start." in (
        foresee(small.desk, small.intake_id, moved).sentences
    )
    change_intake(small.desk, small.intake_id, moved)
    row = fees.load_fee(small.desk, pair)
    assert row is not None
    assert row.due_on == date(2021, 7, 26)


def test_a_closing_day_on_a_weekend_is_said(small: SmallIntake) -> None:
    seen = foresee(small.desk, small.intake_id, dated(small, closes=date(2021, 6, 26)))
    assert seen.warnings == ("Applications close: 26 June 2021 is a Saturday.",)


@settings(max_examples=25, deadline=None)
@given(days=st.lists(st.dates(date(2021, 1, 1), date(2023, 1, 1)), min_size=4, max_size=4))
def test_any_four_days_are_refused_or_kept(days: list[date]) -> None:
    new = Terms("X", IntakeDates(*days), 0, "AUD")
    fine = days[0] <= days[1] <= days[2] < days[3]
    if fine:
        require_terms(_EMPTY, new)  # type: ignore[arg-type] # only asked for names
        return
    with pytest.raises(Refused, match=r"\.$"):
        require_terms(_EMPTY, new)  # type: ignore[arg-type] # only asked for names


class _NoNames:
    """A desk without intakes."""

    def reading(self) -> "_NoNames":
        return self

    def __enter__(self) -> "_NoNames":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def scalars(self, _query: object) -> list[str]:
        return []


_EMPTY = _NoNames()


def test_the_year_goes_on_after_a_change(small: SmallIntake) -> None:
    pair = confirmed(small)
    change_intake(small.desk, small.intake_id, dated(small, ends=LONGER))
    notify(small.desk, [pair])
    start(small.desk, [pair])
    assert len(load_check_ins(small.desk, pair)) == 5
