"""Invoices as PDF: what stands on them, on which paper, the same bytes again, any words at all."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.fee_papers import FeePaperFacts, fee_papers
from mentordesk.documents.making import FIRST, NEWEST
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, normal, pdfium_text, poppler_text, pypdf_text
from tests.documents.test_read_back import HARD

INVOICE = FeePaperFacts(
    title="Tax invoice",
    number="HLIA-INV-2021-0001",
    issued_on=date(2021, 8, 20),
    organisation="Harbour Library and Information Association",
    address="12 Reading Road\nCanberra ACT 2600",
    tax="ABN 12 345 678 901",
    payer_heading="To",
    payer="State Library of Sample",
    facts=(("Number", "HLIA-INV-2021-0001"), ("Due", "3 September 2021")),
    lines=(("Mentoring Scheme, 2021 July: participation as a mentee", "AUD 150"),),
    total=("Total", "AUD 150"),
    notes=("Please pay to BSB 000-000.", "No GST applies."),
)


def test_everything_stands_on_it() -> None:
    words = pypdf_text(fee_papers([INVOICE]))
    for part in (
        "Tax invoice", "HLIA-INV-2021-0001", "12 Reading Road", "ABN 12 345 678 901",
        "State Library of Sample", "3 September 2021", "participation as a mentee", "AUD 150",
        "Please pay to BSB 000-000.", "No GST applies.",
    ):  # fmt: skip
        assert part in words


def test_equal_facts_are_equal_bytes_with_every_font_embedded() -> None:
    pdf = fee_papers([INVOICE])
    assert fee_papers([replace(INVOICE)]) == pdf
    assert fonts(pdf)
    assert all(fonts(pdf).values())


@pytest.mark.parametrize(("paper", "box"), [("A4", b"595.27"), ("Letter", b"612 792")])
def test_paper(paper: str, box: bytes) -> None:
    assert box in fee_papers([replace(INVOICE, paper=paper)])


def test_names_of_any_script_are_read_back_where_the_first_way_lost_them(tmp_path: Path) -> None:
    names = [normal(name) for name in HARD.values()]
    lost = {FIRST: 0, NEWEST: 0}
    for way in lost:
        pages = [replace(INVOICE, payer=f"{n}\nCity Library\n{n}", making=way) for n in names]
        pdf = fee_papers(pages)
        whole = poppler_text(pdf, tmp_path)
        for page, name in enumerate(names):
            lost[way] += (whole.count(name) < 2) + (pdfium_text(pdf, page).count(name) < 2)
    assert lost[NEWEST] == 0
    assert lost[FIRST] > len(names)  # else nothing would be kept apart


def test_papers_of_both_ways_stand_in_one_file() -> None:
    first, newest = replace(INVOICE, making=FIRST), INVOICE
    pdf = fee_papers([first, newest])
    assert newest.making == NEWEST
    assert pypdf_text(pdf, 0) == pypdf_text(pdf, 1)


def test_several_are_a_page_each() -> None:
    pdf = fee_papers([INVOICE, replace(INVOICE, number="X", payer="Ana Souza", paper="Letter")])
    assert "State Library" in pypdf_text(pdf, 0)
    assert "Ana Souza" in pypdf_text(pdf, 1)


def test_what_cannot_be_is_refused() -> None:
    with pytest.raises(Refused, match="No invoice was chosen"):
        fee_papers([])
    with pytest.raises(Refused, match="A4 or Letter"):
        fee_papers([replace(INVOICE, paper="A3")])
    with pytest.raises(Refused, match="do not fit on one page"):
        fee_papers([replace(INVOICE, notes=("line\n" * 70,))])


def test_long_names_are_broken_and_never_meet_the_amount() -> None:
    long = "Department of Libraries, Archives and Information Services of the State " * 2
    pdf = fee_papers([replace(INVOICE, payer=long, lines=((long, "AUD 150"),))])
    assert "Information Services" in pypdf_text(pdf)


@settings(max_examples=30, deadline=None)
@given(
    payer=st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), max_size=80),
    reference=st.text("PO 0123456789-/", max_size=30),
)
def test_any_payer_prints(payer: str, reference: str) -> None:
    paper = replace(INVOICE, payer=payer, facts=(("Your reference", reference),))
    assert fee_papers([paper]).startswith(b"%PDF")
