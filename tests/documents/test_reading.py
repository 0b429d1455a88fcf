"""PDF files that come back: their words, their looks, and those that cannot be read."""

from pathlib import Path

import pytest

from mentordesk.documents import reading
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.reading import look_alike, read_pages, read_pdf
from mentordesk.domain.refusals import Unreadable
from tests.documents.samples import certificate

HERITAGE = load_design("Heritage")


def test_the_words_and_size_of_each_page() -> None:
    pdf = book(
        [certificate("Zoë  Álvarez", number="N-1"), certificate("Bo", number="N-2")], HERITAGE
    )
    first, second = read_pages(pdf, "all.pdf")
    assert first.size == second.size == (842, 595)
    assert "This is to certify that Zoë Álvarez " in first.words
    assert "N-2" in second.words
    assert "N-1" not in second.words


def test_pages_look_alike_dot_for_dot() -> None:
    both = book([certificate("Ana"), certificate("Bo")], HERITAGE)
    alone = book([certificate("Bo")], HERITAGE)
    assert look_alike(both, 1, alone)
    assert not look_alike(both, 0, alone)
    assert not look_alike(book([certificate("Bo", paper="Letter")], HERITAGE), 0, alone)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"PK\x03\x04", bytes(range(256)) * 8])
def test_what_is_no_pdf_is_refused_by_name(content: bytes) -> None:
    with pytest.raises(Unreadable, match=r"odd\.pdf is no PDF that can be read"):
        list(read_pages(content, "odd.pdf"))


def test_too_large_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.pdf"
    path.write_bytes(b"%PDF" * 10)
    assert read_pdf(path) == b"%PDF" * 10
    monkeypatch.setattr(reading, "LARGEST_FILE", 39)
    with pytest.raises(Unreadable, match="too large"):
        read_pdf(path)
    with pytest.raises(Unreadable, match="cannot be read"):
        read_pdf(tmp_path / "missing.pdf")


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = book([certificate("Ana"), certificate("Bo")], HERITAGE)
    monkeypatch.setattr(reading, "MOST_PAGES", 1)
    with pytest.raises(Unreadable, match="has 2 pages"):
        list(read_pages(pdf, "long.pdf"))
