"""The codes behind the symbols of a PDF, and files of strangers that hold anything anywhere."""

import io

import pikepdf
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.signing.links import codes_of_pages
from tests.documents.samples import certificate
from tests.documents.signing.signed import coded


def test_each_page_has_the_code_of_its_certificate() -> None:
    facts = [coded(certificate(name)) for name in ("Ana", "Bo")]
    pdf = book([facts[0], certificate("Without"), facts[1]], load_design("Contemporary"))
    assert codes_of_pages(pdf) == [(facts[0].code,), (), (facts[1].code,)]


@pytest.mark.parametrize(
    "annotations",
    [
        pikepdf.String("x"),
        pikepdf.Array([5]),
        pikepdf.Array([pikepdf.Dictionary(A=5)]),
        pikepdf.Array([pikepdf.Dictionary(A=pikepdf.Dictionary(URI=pikepdf.Array([])))]),
        pikepdf.Array([pikepdf.Dictionary(A=pikepdf.Dictionary(URI=pikepdf.String("no code")))]),
        pikepdf.Array([pikepdf.Dictionary(A=pikepdf.Dictionary(URI=pikepdf.String("x#nine")))]),
    ],
    ids=str,
)
def test_what_is_no_link_is_passed_over(annotations: pikepdf.Object) -> None:
    with pikepdf.new() as document:
        document.add_blank_page()
        document.pages[0].obj.Annots = annotations
        output = io.BytesIO()
        document.save(output)
    assert codes_of_pages(output.getvalue()) == [()]


def test_what_is_no_pdf_has_no_pages() -> None:
    assert codes_of_pages(b"%PDF-1.7 and nothing more") == []
