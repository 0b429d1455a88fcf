"""What is drawn once for a whole book, and what on every page."""

import io
from collections.abc import Sequence
from datetime import date

import pypdf
import pytest
from pypdf.generic import DictionaryObject, StreamObject

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.painting import PAINTERS, STILL
from mentordesk.documents.preview import page_image
from tests.documents.samples import certificate

HERITAGE = load_design("Heritage")
TWO = (("Eleanor Whitlock", "President"), ("Dr Tomas Reyes", "Director of Learning"))


def forms(facts: Sequence[CertificateFacts], design: str = "Heritage") -> list[str]:
    """The name of the form each page repeats."""
    reader = pypdf.PdfReader(io.BytesIO(book(facts, load_design(design))))
    names: list[str] = []
    for page in reader.pages:
        resources = page["/Resources"].get_object()
        assert isinstance(resources, DictionaryObject)
        objects = resources["/XObject"].get_object()
        assert isinstance(objects, DictionaryObject)
        names += objects
    return names


@pytest.mark.parametrize("design", design_names())
def test_frame_and_seal_are_drawn_once_for_a_whole_book(design: str) -> None:
    used = forms([certificate("Ana"), certificate("Ruth"), certificate("Li")], design)
    assert len(used) == 3
    assert len(set(used)) == 1


@pytest.mark.parametrize(
    "other",
    [
        certificate(paper="Letter"),
        certificate(organisation="Another Association"),
        certificate(scheme="Another Scheme"),
        certificate(starts=date(2020, 7, 1)),
        certificate(signatories=TWO),
    ],
)
def test_what_the_form_shows_is_never_taken_from_another_certificate(
    other: CertificateFacts,
) -> None:
    used = forms([certificate(), other, certificate()])
    assert used[0] == used[2] != used[1]


def test_a_page_of_a_book_looks_like_the_certificate_alone() -> None:
    facts = [
        certificate("Ana Silva"),
        certificate("Ruth Cohen", signatories=TWO, number="N-2"),
        certificate("陳美玲", paper="Letter", organisation="Another Association"),
    ]
    merged = book(facts, HERITAGE)
    for at, each in enumerate(facts):
        alone = page_image(book([each], HERITAGE), 0, 60)
        assert page_image(merged, at, 60) == alone


def test_the_order_of_people_does_not_change_their_pages() -> None:
    one, two = certificate("Ana Silva"), certificate("روث كوهين")
    there, back = book([one, two], HERITAGE), book([two, one], HERITAGE)
    assert page_image(there, 0, 60) == page_image(back, 1, 60)
    assert page_image(there, 1, 60) == page_image(back, 0, 60)


def test_everything_about_a_person_is_drawn_on_the_page_itself() -> None:
    assert set(PAINTERS) - STILL == {"code", "facts", "text", "name", "wording", "signatures"}


def test_a_long_organisation_leaves_the_seal_to_the_scheme() -> None:
    long = "The Federation of Library, Archive and Information Associations of the South Pacific"
    reader = pypdf.PdfReader(io.BytesIO(book([certificate(organisation=long)], HERITAGE)))
    resources = reader.pages[0]["/Resources"].get_object()
    assert isinstance(resources, DictionaryObject)
    objects = resources["/XObject"].get_object()
    assert isinstance(objects, DictionaryObject)
    form = next(iter(objects.values())).get_object()
    assert isinstance(form, StreamObject)
    drawn = form.get_data().decode("latin-1")
    assert "MENTORING SCHEME".encode("utf-16-be").hex().upper() in drawn
    assert "FEDERATION".encode("utf-16-be").hex().upper() not in drawn


def test_two_signatories_have_a_seal_of_their_own_place() -> None:
    one = page_image(book([certificate()], HERITAGE), 0, 60)
    two = page_image(book([certificate(signatories=TWO)], HERITAGE), 0, 60)
    assert one != two
