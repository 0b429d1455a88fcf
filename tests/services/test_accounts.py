"""The fees as the accounts see them: late, to be reminded of, released, exported; whoever owes."""

import io
from dataclasses import replace
from datetime import date, timedelta

import openpyxl
import pytest
from sqlalchemy.exc import IntegrityError

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import fees
from mentordesk.services.accounts import (
    HEADERS,
    accounts_sheets,
    accounts_workbook,
    load_accounts,
    overdue,
    totals,
)
from mentordesk.services.applicants import let_stand, load_applicants
from mentordesk.services.checking import check_programme
from mentordesk.services.fee_papers import invoice, receipt
from mentordesk.services.fee_settings import FeeSettings, change_fee_settings
from mentordesk.services.pairing import confirm, pair
from mentordesk.services.pairs import load_pairs
from mentordesk.services.releasing import proposed_releases, release_places
from mentordesk.storage.models.pairs import Fee
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, papers_in, queries_of, refused

RELEASING = FeeSettings(remind_after=7, release_after=30)


@pytest.fixture
def due(small: SmallIntake) -> int:
    """A told pair whose fee was due on 1 August."""
    return small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)


def test_days_late_count_from_the_due_day_and_from_the_invoice_once_there_is_one(
    small: SmallIntake, due: int
) -> None:
    (row,) = load_accounts(small.desk, small.intake_id)
    assert (row.days_late, row.due_on, row.invoice) == (19, date(2021, 8, 1), None)
    invoice(small.desk, [due])
    (row,) = load_accounts(small.desk, small.intake_id)
    assert (row.days_late, row.due_on) == (0, date(2021, 9, 3))
    small.clock[0] += timedelta(days=20)
    assert load_accounts(small.desk, small.intake_id)[0].days_late == 6
    assert overdue(small.desk, load_accounts(small.desk, small.intake_id)) == ()
    small.clock[0] += timedelta(days=1)
    assert len(overdue(small.desk, load_accounts(small.desk, small.intake_id))) == 1


def test_a_settled_fee_is_never_late(small: SmallIntake, due: int) -> None:
    fees.pay(small.desk, [due], date(2021, 8, 20))
    (row,) = load_accounts(small.desk, small.intake_id)
    assert (row.days_late, row.to_release) == (0, False)


def test_totals_are_by_state_and_currency(small: SmallIntake, due: int) -> None:
    other = small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    small.pair("Björn Ek", "Ruth Adams", PairState.CONFIRMED)
    fees.pay(small.desk, [other], date(2021, 8, 20))
    with small.desk.action("Another currency") as session:
        session.query(Fee).filter_by(pair_id=due).one().currency = "NZD"
    assert totals(load_accounts(small.desk, small.intake_id)) == (
        (FeeState.DUE, 2, "AUD 150 and NZD 150"),
        (FeeState.PAID, 1, "AUD 150"),
    )


def test_the_accounts_get_a_workbook(small: SmallIntake, due: int) -> None:
    fees.bill_to(small.desk, due, "=State Library", "PO 1")
    fees.pay(small.desk, [due], date(2021, 8, 20), "BANK 9")
    invoice(small.desk, [due])
    receipt(small.desk, [due])
    book = openpyxl.load_workbook(io.BytesIO(accounts_workbook(small.desk, small.intake_id)))
    head, line = list(book["Fees"].iter_rows(values_only=True))[:2]
    assert head[: len(HEADERS)] == HEADERS
    told = dict(zip(HEADERS, line, strict=False))
    assert told["Invoice number"] == "LA-INV-2021-0001"
    assert told["Receipt"] == "LA-REC-2021-0001"
    assert (told["Amount"], told["Currency"], told["State"]) == (150, "AUD", "paid")
    assert "State Library" in str(told["Payer"])
    assert (told["Purchase order"], told["Payment reference"]) == ("PO 1", "BANK 9")
    assert book["Fees"]["D2"].data_type == "s"
    assert list(book["Totals"].iter_rows(values_only=True))[1] == ("paid", 1, "AUD 150")


def test_an_intake_without_fees_gives_empty_sheets(small: SmallIntake) -> None:
    assert [sheet.rows for sheet in accounts_sheets(small.desk, small.intake_id)] == [(), ()]


@pytest.mark.usefixtures("due")
def test_the_list_takes_the_same_queries_whatever_its_length(small: SmallIntake) -> None:
    few = queries_of(small.desk, lambda: load_accounts(small.desk, small.intake_id))
    small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    assert queries_of(small.desk, lambda: load_accounts(small.desk, small.intake_id)) == few


def test_a_release_is_proposed_never_done(small: SmallIntake, due: int) -> None:
    assert proposed_releases(small.desk, small.intake_id) == ()
    change_fee_settings(small.desk, RELEASING)
    assert proposed_releases(small.desk, small.intake_id) == ()
    small.clock[0] += timedelta(days=11)
    (row,) = proposed_releases(small.desk, small.intake_id)
    assert (row.fee.pair_id, row.days_late) == (due, 30)
    assert load_pairs(small.desk, small.intake_id)[0].state is PairState.NOTIFIED


def test_releasing_ends_the_pair_and_frees_the_place(small: SmallIntake, due: int) -> None:
    one_step(small.desk, lambda: release_places(small.desk, [due]), "Release a place")
    (row,) = load_pairs(small.desk, small.intake_id)
    assert (row.state, row.end_reason) == (PairState.ENDED_EARLY, EndReason.OTHER)
    assert row.end_note == "Place released: the fee of 2021-08-01 was not paid."
    assert row.fee is FeeState.WAIVED
    standing = {one.name: one.standing for one in load_applicants(small.desk, small.intake_id)}
    assert standing["Ana Souza"] is ApplicationState.WITHDRAWN
    assert standing["Ruth Adams"] is ApplicationState.READY
    assert check_programme(small.desk) == ()


def test_who_pays_after_all_owes_again_with_the_new_pair(small: SmallIntake, due: int) -> None:
    release_places(small.desk, [due])
    ana = small.people["Ana Souza"]
    papers_in(small)
    let_stand(small.desk, ana, ApplicationState.READY, "pays after all")
    pair(small.desk, ana, small.people["Sam O'Neil"])
    confirm(small.desk, [load_pairs(small.desk, small.intake_id)[0].pair_id])
    (fee,) = fees.load_fees(small.desk, small.intake_id)
    assert (fee.state, fee.note) == (FeeState.DUE, "")


def test_only_unpaid_places_are_released(small: SmallIntake, due: int) -> None:
    fees.pay(small.desk, [due], date(2021, 8, 20))
    with refused(small.desk, "Only the place of an unpaid fee"):
        release_places(small.desk, [due])
    with refused(small.desk, "No place was chosen"):
        release_places(small.desk, [])


def _add_fee(small: SmallIntake, fee: Fee) -> None:
    """Write a fee past the services, as only a mistake in the program could."""
    with small.desk.action("A fee of a mentor") as session:
        session.add(fee)
        session.flush()


@pytest.mark.parametrize("role", list(Role))
def test_the_database_itself_lets_no_mentor_owe(small: SmallIntake, due: int, role: Role) -> None:
    fees.waive(small.desk, [due], "to be made anew")
    kept = {
        "pair_id": due, "pair_confirmed": True, "amount_cents": 1, "currency": "AUD",
        "state": FeeState.DUE, "due_on": date(2021, 8, 1),
    }  # fmt: skip
    fee = Fee(application_id=small.people["Ruth Adams"], role=role, **kept)
    with pytest.raises((Refused, IntegrityError)):
        _add_fee(small, fee)
    assert len(fees.load_fees(small.desk, small.intake_id)) == 1


@pytest.mark.usefixtures("due")
def test_the_settings_of_reminding_are_followed(small: SmallIntake) -> None:
    change_fee_settings(small.desk, replace(RELEASING, remind_after=25))
    assert overdue(small.desk, load_accounts(small.desk, small.intake_id)) == ()
    change_fee_settings(small.desk, replace(RELEASING, remind_after=0))
    assert len(overdue(small.desk, load_accounts(small.desk, small.intake_id))) == 1
