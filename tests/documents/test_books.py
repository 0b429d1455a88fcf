"""Many certificates in one PDF: parts that are joined, of several designs, always the same."""

import io
import tracemalloc
from dataclasses import replace

import pikepdf
import pytest

from mentordesk.documents import books
from mentordesk.documents.books import CertificatePage, whole_book
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.making import FIRST
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, pypdf_text
from tests.documents.samples import COMPLEX, LATIN_AND_RELATED, certificate

HERITAGE, CONTEMPORARY = load_design("Heritage"), load_design("Contemporary")
NAMES = [*LATIN_AND_RELATED.values(), *COMPLEX.values()]


def _pages(names: list[str]) -> list[CertificatePage]:
    return [
        CertificatePage(certificate(name, number=f"N-{at:04d}"), HERITAGE)
        for at, name in enumerate(names, start=1)
    ]


def test_a_few_of_one_design_are_the_very_file_of_the_book() -> None:
    pages = _pages(NAMES[:5])
    assert whole_book(pages) == book([page.facts for page in pages], HERITAGE)


def test_parts_are_joined_with_every_page_name_and_font() -> None:
    pages = _pages(NAMES)
    joined = whole_book(pages, most=6)
    assert joined == whole_book(pages, most=6)
    with pikepdf.open(io.BytesIO(joined)) as whole:
        assert len(whole.pages) == len(NAMES)
        assert str(whole.docinfo["/Title"]) == f"Mentoring Scheme: {len(NAMES)} certificates"
        assert str(whole.docinfo["/Author"]) == pages[0].facts.organisation
        assert str(whole.Root.Lang) == "en"
        with whole.open_outline() as outline:
            assert [item.title for item in outline.root] == NAMES
    assert all(fonts(joined).values())
    for at, page in enumerate(pages):
        assert page.facts.number in pypdf_text(joined, at)


def test_designs_may_change_within_a_book() -> None:
    pages = _pages(NAMES[:4])
    pages[2] = CertificatePage(pages[2].facts, CONTEMPORARY)
    told: list[tuple[int, int]] = []
    whole = whole_book(pages, lambda done, of: told.append((done, of)))
    assert [pages[at].facts.number in pypdf_text(whole, at) for at in range(4)] == [True] * 4
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_stopping_comes_out_of_the_progress() -> None:
    class Stop(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 3:
            raise Stop

    with pytest.raises(Stop):
        whole_book(_pages(NAMES[:6]), stop, most=2)


def test_those_of_the_first_making_are_joined_as_they_were(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(books, "MOST_OF_THE_FIRST", 4)
    new = _pages(NAMES[:9])
    old = [CertificatePage(replace(page.facts, making=FIRST), HERITAGE) for page in new]
    assert whole_book(old) == whole_book(old, most=4)
    assert whole_book(new) == whole_book(new, most=9) == book([p.facts for p in new], HERITAGE)
    mixed = [*old[:1], *new[1:]]
    assert whole_book(mixed) == whole_book(mixed, most=4)


def test_nothing_is_no_book() -> None:
    with pytest.raises(Refused, match="choose at least one"):
        whole_book([])


def test_more_pages_need_hardly_more_memory_than_a_part_of_them() -> None:
    def most_held(count: int) -> int:
        pages = [CertificatePage(certificate(f"Ana {at}"), HERITAGE) for at in range(count)]
        tracemalloc.start()
        whole_book(pages)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    most_held(40)
    one, four = most_held(80), most_held(320)
    # Four times the pages: what is added is what is written of each, squeezed, with its name.
    assert four - one < 240 * 14_000
