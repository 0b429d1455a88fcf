"""Invoices, receipts and credit notes: numbers, frozen facts, what may be made when."""

from dataclasses import replace
from datetime import date

import pytest

from mentordesk.documents.making import NEWEST
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.services import fees
from mentordesk.services.applicants import edit_answer
from mentordesk.services.fee_papers import (
    credit_note,
    invoice,
    load_papers,
    print_papers,
    receipt,
    standing_invoice,
)
from mentordesk.services.fee_settings import FeeSettings, change_fee_settings, load_fee_settings
from mentordesk.services.pairing import unpair
from mentordesk.services.pairs import end_early
from mentordesk.services.privacy.blanking import _without_words
from mentordesk.services.programmes import change_setting
from mentordesk.storage.models.accounts import FeePaper
from tests.documents.reading import pypdf_text
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

OURS = FeeSettings(
    address="12 Reading Road\nCanberra ACT 2600",
    tax_number="12 345 678 901",
    tax_wording="No GST applies to this fee.",
    payment="Please pay to BSB 000-000.",
)


@pytest.fixture
def due(small: SmallIntake) -> int:
    """A confirmed pair with its fee due."""
    change_fee_settings(small.desk, OURS)
    return small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)


def text(small: SmallIntake, paper_id: int) -> str:
    return pypdf_text(print_papers(small.desk, [paper_id]))


def test_an_invoice_says_who_owes_what_to_whom(small: SmallIntake, due: int) -> None:
    fees.bill_to(small.desk, due, "State Library of Sample", "PO 4711")
    (made,) = invoice(small.desk, [due])
    words = text(small, made)
    for part in (
        "Library Association", "12 Reading Road", "ABN 12 345 678 901", "LA-INV-2021-0001",
        "State Library of Sample", "PO 4711", "AUD 150", "20 August 2021", "3 September 2021",
        "participation as a mentee for Ana Souza", "19 July 2021 to 19 July 2022",
        "No GST applies to this fee.", "Please pay to BSB 000-000.",
    ):  # fmt: skip
        assert part in words


@pytest.mark.parametrize(
    ("payer", "printed"),
    [("I pay myself", "Ana Souza"), ("My employer", "Council Library"), ("", "Ana Souza"),
     ("City Council", "City Council")],
)  # fmt: skip
def test_an_answer_is_no_name(small: SmallIntake, due: int, payer: str, printed: str) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], "employer", "Council Library")
    fees.bill_to(small.desk, due, payer, "")
    (made,) = invoice(small.desk, [due])
    words = text(small, made)
    assert f"To {printed}" in words or f"{printed}" in words.split("Description")[0]
    assert "My employer" not in words
    assert "I pay myself" not in words


def test_printed_again_byte_for_byte_whatever_changed_since(small: SmallIntake, due: int) -> None:
    (made,) = invoice(small.desk, [due])
    first = print_papers(small.desk, [made])
    fees.bill_to(small.desk, due, "Somebody else", "PO 9")
    change_fee_settings(small.desk, replace(OURS, address="Elsewhere", paper="Letter"))
    change_setting(small.desk, "organisation", "Another Association")
    assert print_papers(small.desk, [made]) == first


def test_a_paper_says_its_way_and_one_from_before_is_of_the_first(
    small: SmallIntake, due: int
) -> None:
    fees.bill_to(small.desk, due, "Chen Mei-ling (陳美玲)", "")
    (made,) = invoice(small.desk, [due])
    newest = print_papers(small.desk, [made])
    with small.desk.action("A paper of an older version") as session:
        row = session.get_one(FeePaper, made)
        assert row.facts["making"] == NEWEST
        row.facts = {key: value for key, value in row.facts.items() if key != "making"}
    first = print_papers(small.desk, [made])
    assert first != newest
    small.desk.undo()
    assert print_papers(small.desk, [made]) == newest


def test_paper_is_a4_or_letter(small: SmallIntake, due: int) -> None:
    change_fee_settings(small.desk, replace(OURS, paper="Letter"))
    (made,) = invoice(small.desk, [due])
    assert b"/MediaBox [ 0 0 612 792 ]" in print_papers(small.desk, [made])


def test_one_step_each_and_a_number_is_never_used_twice(small: SmallIntake, due: int) -> None:
    one_step(small.desk, lambda: invoice(small.desk, [due]), "Make an invoice for Ana Souza")
    small.desk.undo()
    invoice(small.desk, [due])
    (row,) = load_papers(small.desk, small.intake_id)
    assert row.number == "LA-INV-2021-0002"
    assert (row.due_on, row.amount_cents) == (date(2021, 9, 3), 15_000)


def test_a_second_invoice_only_after_a_credit_note(small: SmallIntake, due: int) -> None:
    invoice(small.desk, [due])
    with refused(small.desk, "LA-INV-2021-0001 already"):
        invoice(small.desk, [due])
    (note,) = credit_note(small.desk, [due])
    assert "This cancels the invoice LA-INV-2021-0001." in text(small, note)
    assert standing_invoice(load_papers(small.desk, small.intake_id)) is None
    invoice(small.desk, [due])
    standing = standing_invoice(load_papers(small.desk, small.intake_id))
    assert standing is not None
    assert standing.number == "LA-INV-2021-0002"


def test_a_receipt_needs_a_payment(small: SmallIntake, due: int) -> None:
    with refused(small.desk, "mark it as paid first"):
        receipt(small.desk, [due])
    fees.pay(small.desk, [due], date(2021, 8, 19))
    (made,) = receipt(small.desk, [due])
    assert "19 August 2021" in text(small, made)
    with refused(small.desk, "has a receipt for this payment"):
        receipt(small.desk, [due])


def test_a_paid_fee_may_still_be_invoiced_and_is_not_cancelled(
    small: SmallIntake, due: int
) -> None:
    fees.pay(small.desk, [due], date(2021, 8, 19))
    (made,) = invoice(small.desk, [due])
    assert "Paid on 19 August 2021. Thank you." in text(small, made)
    with refused(small.desk, "refund it first"):
        credit_note(small.desk, [due])
    end_early(small.desk, due, EndReason.CIRCUMSTANCES)
    fees.refund(small.desk, [due], "Moved away")
    credit_note(small.desk, [due])
    kinds = [row.kind for row in load_papers(small.desk, small.intake_id)]
    assert kinds == [PaperKind.INVOICE, PaperKind.CREDIT_NOTE]


def test_what_is_not_owed_is_not_invoiced(small: SmallIntake, due: int) -> None:
    draft = small.pair("Björn Ek", "Ruth Adams", PairState.DRAFT)
    with refused(small.desk, "only a mentee with a confirmed pair"):
        invoice(small.desk, [due, draft])
    fees.waive(small.desk, [due], "Student")
    with refused(small.desk, "marked as waived"):
        invoice(small.desk, [due])
    with refused(small.desk, "No fee was chosen"):
        invoice(small.desk, [])
    with refused(small.desk, "No invoice stands"):
        credit_note(small.desk, [due])


def test_many_invoices_are_one_step_and_one_file(small: SmallIntake, due: int) -> None:
    other = small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    made = invoice(small.desk, [due, other])
    assert small.desk.undo_label == "Make 2 invoices"
    pdf = print_papers(small.desk, made)
    assert "Ana Souza" in pypdf_text(pdf, 0)
    assert "Chi Lam" in pypdf_text(pdf, 1)


def test_a_pair_with_an_invoice_is_ended_not_taken_apart(small: SmallIntake, due: int) -> None:
    invoice(small.desk, [due])
    with refused(small.desk, "on an invoice already"):
        unpair(small.desk, due)
    end_early(small.desk, due, EndReason.OTHER)
    row = fees.load_fee(small.desk, due)
    assert row is not None
    assert row.state is FeeState.REFUND_QUESTION


def test_words_that_do_not_fit_use_no_number(small: SmallIntake, due: int) -> None:
    change_fee_settings(small.desk, replace(OURS, payment="line\n" * 60))
    with refused(small.desk, "do not fit on one page"):
        invoice(small.desk, [due])
    change_fee_settings(small.desk, OURS)
    invoice(small.desk, [due])
    assert load_papers(small.desk, small.intake_id)[0].number == "LA-INV-2021-0001"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"days_to_pay": -1}, "Days are 0 to 365"),
        ({"remind_after": 366}, "Days are 0 to 365"),
        ({"release_after": 0}, "1 day at the earliest"),
        ({"paper": "A3"}, "A4 or Letter"),
        ({"invoice_title": " "}, "needs a title"),
        ({"payment": "x" * 2001}, "at most 2,000 characters"),
    ],
)
def test_settings_that_cannot_be(
    small: SmallIntake, changes: dict[str, object], words: str
) -> None:
    with refused(small.desk, words):
        change_fee_settings(small.desk, replace(OURS, **changes))  # type: ignore[arg-type] # a table of changes
    assert load_fee_settings(small.desk) == FeeSettings()


def test_an_erased_payer_leaves_a_paper_that_still_prints(small: SmallIntake, due: int) -> None:
    (made,) = invoice(small.desk, [due])
    with small.desk.action("As erasing leaves it") as session:
        paper = session.get_one(FeePaper, made)
        paper.facts = {key: _without_words(value) for key, value in paper.facts.items()}
    words = text(small, made)
    assert "LA-INV-2021-0001" in words
    assert "Ana" not in words
