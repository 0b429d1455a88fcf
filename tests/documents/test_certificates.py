"""Certificates as they are read back: names, fonts, metadata, pages, the same bytes every time."""

import io
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pypdf
import pytest

from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.designs import design_names, load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from tests.documents.reading import fonts, normal, poppler_text, pypdf_text
from tests.documents.samples import COMPLEX, HOSTILE, LATIN_AND_RELATED, LONG, certificate

HERITAGE = load_design("Heritage")
DESIGNS = [load_design(name) for name in design_names()]

AGAIN = """
import hashlib
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from tests.documents.test_certificates import mixed
print(hashlib.sha256(book(mixed(), load_design("Heritage"))).hexdigest())
"""


def mixed() -> list[CertificateFacts]:
    """One certificate for every sample name, numbered."""
    names = [*LATIN_AND_RELATED.values(), *COMPLEX.values(), LONG]
    return [certificate(name, number=f"N-{at:03d}") for at, name in enumerate(names)]


@pytest.mark.parametrize("name", LATIN_AND_RELATED.values(), ids=LATIN_AND_RELATED.keys())
def test_a_name_reads_back_as_it_was_written(name: str, tmp_path: Path) -> None:
    pdf = book([certificate(name)], HERITAGE)
    assert normal(name) in pypdf_text(pdf)
    assert normal(name) in poppler_text(pdf, tmp_path)


@pytest.mark.parametrize("name", COMPLEX.values(), ids=COMPLEX.keys())
def test_a_name_that_needs_shaping_reads_back_too(name: str, tmp_path: Path) -> None:
    pdf = book([certificate(name)], HERITAGE)
    assert normal(name) in poppler_text(pdf, tmp_path)


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("design", DESIGNS, ids=design_names())
def test_markup_and_commands_print_as_themselves(name: str, design: object, tmp_path: Path) -> None:
    pdf = book([certificate(name)], load_design(getattr(design, "name", "")))
    assert normal(name) in poppler_text(pdf, tmp_path)
    assert page_count(pdf) == 1
    assert "/JavaScript" not in pdf.decode("latin-1")


def test_all_facts_are_on_the_page(tmp_path: Path) -> None:
    text = poppler_text(book([certificate()], HERITAGE), tmp_path)
    for fact in (
        "Certificate of Participation",
        "HARBOUR LIBRARY & INFORMATION ASSOCIATION",
        "took part as a mentee in the 2021 Mentoring Scheme from July 2021 to July 2022,",
        "and completed 38 hours of mentoring and professional development.",
        "Eleanor Whitlock",
        "President",
        "28 July 2022",
        "HLIA-2021-0042",
    ):
        assert fact in text


@pytest.mark.parametrize("design", design_names())
def test_every_font_is_embedded_and_none_is_a_default(design: str) -> None:
    found = fonts(book(mixed(), load_design(design)))
    assert len(found) >= 8
    assert all(found.values())
    assert not any("Helvetica" in name or "Times" in name for name in found)


def test_a_merged_book_embeds_each_face_once() -> None:
    pdf = book([certificate(f"Ana Silva {'ABCDEFGH'[at]}") for at in range(8)], HERITAGE)
    assert len(fonts(pdf)) == 4


def test_a_missing_glyph_is_refused_naming_person_and_character() -> None:
    with pytest.raises(Refused, match=r"Ana 🎉.*U\+1F389"):
        book([certificate("Ruth"), certificate("Ana 🎉")], HERITAGE)
    with pytest.raises(Refused, match=r"certificate of Ruth"):
        book([certificate("Ruth", organisation="The 🎉 Club")], HERITAGE)


def test_check_names_says_what_cannot_be_printed_and_what_is_tiny() -> None:
    facts = [certificate("Ruth"), certificate("Ana 🎉"), certificate("x" * 100)]
    missing, tiny = check_names(facts, HERITAGE)
    assert missing.blocking
    assert "U+1F389" in missing.sentence
    assert not tiny.blocking
    assert "points" in tiny.sentence
    assert book([facts[2]], HERITAGE)


def test_sixty_characters_are_no_problem() -> None:
    assert len(LONG) >= 60
    assert check_names([certificate(LONG)], HERITAGE) == ()


def test_metadata_names_person_organisation_language_and_date() -> None:
    reader = pypdf.PdfReader(io.BytesIO(book([certificate("Nguyễn Ánh")], HERITAGE)))
    assert reader.metadata is not None
    assert reader.metadata.title == "Certificate of Participation: Nguyễn Ánh"
    assert reader.metadata.author == "Harbour Library & Information Association"
    assert str(reader.metadata["/CreationDate"]).startswith("D:20220728")
    assert str(reader.root_object["/Lang"]) == "en"


def test_a_book_has_an_outline_by_name() -> None:
    pdf = book([certificate("Ana"), certificate("陳美玲")], HERITAGE)
    outline = pypdf.PdfReader(io.BytesIO(pdf)).outline
    titles = [entry.title for entry in outline if isinstance(entry, pypdf.generic.Destination)]
    assert titles == ["Ana", "陳美玲"]


def test_the_same_facts_give_the_same_bytes() -> None:
    assert book(mixed(), HERITAGE) == book(mixed(), HERITAGE)
    assert book([certificate()], HERITAGE) != book([certificate(hours=39)], HERITAGE)


def test_the_same_bytes_in_another_process_whatever_its_environment() -> None:
    digests = set()
    for seed, epoch in (("1", "0"), ("2", "1700000000")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": epoch, "TZ": "Asia/Tokyo"}
        done = subprocess.run(
            [sys.executable, "-c", AGAIN], capture_output=True, check=True, env=env
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_pages_have_their_paper_and_their_order() -> None:
    facts = [certificate("Ana"), certificate("Ruth", paper="Letter")]
    pages = pypdf.PdfReader(io.BytesIO(book(facts, HERITAGE))).pages
    assert [round(float(page.mediabox.width)) for page in pages] == [842, 792]
    assert [round(float(page.mediabox.height)) for page in pages] == [595, 612]
    assert "Ana" in pages[0].extract_text()
    assert "Ruth" in pages[1].extract_text()


@pytest.mark.parametrize("design", design_names())
@pytest.mark.parametrize("count", [0, 1, 2])
def test_up_to_two_signatories(design: str, count: int, tmp_path: Path) -> None:
    people = (("Eleanor Whitlock", "President"), ("Dr Tomas Reyes", "Director"))[:count]
    text = poppler_text(book([certificate(signatories=people)], load_design(design)), tmp_path)
    assert all(name in text for name, _ in people)
    assert "HLIA-2021-0042" in text


def test_columns_of_unknown_facts_are_left_out(tmp_path: Path) -> None:
    facts = certificate(hours=None, wording="took part as a {{role}}.")
    text = poppler_text(book([facts], load_design("Contemporary")), tmp_path)
    assert "HOURS" not in text
    assert "ISSUED" in text


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"paper": "A5"}, "A4 or Letter"),
        ({"name": "  "}, "no name"),
        ({"signatories": (("a", "b"),) * 3}, "two signatories"),
        ({"wording": "{{huors}}"}, "hours"),
        ({"wording": "word " * 200}, "too long"),
        ({"title": "Certificate " * 20}, "too long"),
        ({"hours": None}, "hours"),
    ],
)
def test_what_cannot_be_printed_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        book([certificate(**changes)], HERITAGE)


def test_an_empty_choice_is_refused() -> None:
    with pytest.raises(Refused, match="at least one"):
        book([], HERITAGE)


def test_progress_is_told_and_may_stop() -> None:
    told: list[tuple[int, int]] = []
    book([certificate()] * 3, HERITAGE, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]

    def stop(done: int, total: int) -> None:
        raise InterruptedError(f"{done} of {total}")

    with pytest.raises(InterruptedError):
        book([certificate()] * 3, HERITAGE, stop)


def test_a_book_keeps_the_latest_date_of_issue() -> None:
    facts = [certificate(issued_on=date(2022, 7, 28)), certificate(issued_on=date(2022, 8, 2))]
    reader = pypdf.PdfReader(io.BytesIO(book(facts, HERITAGE)))
    assert reader.metadata is not None
    assert str(reader.metadata["/CreationDate"]).startswith("D:20220802")
