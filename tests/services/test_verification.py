"""Is it genuine? By number and by PDF: genuine, withdrawn, replaced, taken back, altered."""

from dataclasses import replace as with_other
from pathlib import Path

import pikepdf
import pytest

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.reading import ReadPage, read_pages
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.certificate_files import save_merged
from mentordesk.services.issuing import replace
from mentordesk.services.register import withdraw
from mentordesk.services.signing.papers import verify_pdf
from mentordesk.services.signing.proving import Known
from mentordesk.services.verification import Verdict, verify_number
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake

NUMBER = "LA-2021-0001"


@pytest.fixture
def ana(small: SmallIntake) -> int:
    """The certificate of Ana Souza."""
    return issue_to(completed(small), ["Ana Souza"])[0]


def saved(small: SmallIntake, path: Path, facts: CertificateFacts, design: str) -> Path:
    """A PDF as somebody with the same program could make it."""
    target = path / "shown.pdf"
    target.write_bytes(book([facts], load_design(design)))
    assert small.desk.path.exists()
    return target


@pytest.mark.parametrize("typed", [NUMBER, " la-2021-0001 ", "LA\u20132021\u20110001"])
@pytest.mark.usefixtures("ana")
def test_a_number_is_found_however_it_is_typed(small: SmallIntake, typed: str) -> None:
    result = verify_number(small.desk, typed)
    assert result.is_genuine
    assert result.sentence == (
        "LA-2021-0001 is genuine: Certificate of Participation for Ana Souza as mentee in the "
        "Mentoring Scheme, July 2021 to July 2022, issued 20 August 2021."
    )


def test_every_number_has_its_verdict(small: SmallIntake, ana: int) -> None:
    assert verify_number(small.desk, "LA-2021-0099").verdict is Verdict.UNKNOWN
    new = replace(small.desk, ana, "A new name.")
    old = verify_number(small.desk, NUMBER)
    assert (old.verdict, old.sentence) == (
        Verdict.REPLACED,
        "LA-2021-0001 counts no longer: it was replaced by LA-2021-0002.",
    )
    withdraw(small.desk, new, "A slip.")
    gone = verify_number(small.desk, "LA-2021-0002")
    assert gone.verdict is Verdict.WITHDRAWN
    assert gone.sentence.endswith("it was withdrawn on 20 August 2021.")
    for _ in range(3):
        small.desk.undo()
    assert verify_number(small.desk, NUMBER).verdict is Verdict.TAKEN_BACK


def test_a_saved_book_is_genuine_page_by_page(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ana Souza", "Ruth Adams"])
    save_merged(small.desk, issued, tmp_path / "all.pdf")
    withdraw(small.desk, issued[1], "A slip.")
    results = verify_pdf(tmp_path / "all.pdf", Known(desk=small.desk))
    assert [result.verdict for result in results] == [Verdict.GENUINE, Verdict.WITHDRAWN]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "Ana Sousa"}, "says something else"),
        ({"title": "Certificate of Excellence"}, "says something else"),
        ({"paper": "Letter"}, "has another size"),
    ],
)
def test_an_altered_page_is_found(
    small: SmallIntake, ana: int, tmp_path: Path, change: dict[str, str], sentence: str
) -> None:
    (facts,), design = facts_of(small.desk, [ana])
    forged = with_other(facts, **change)  # type: ignore[arg-type]  # texts only, by the table above
    (result,) = verify_pdf(saved(small, tmp_path, forged, design), Known(desk=small.desk))
    assert result.verdict is Verdict.ALTERED
    assert sentence in result.sentence
    assert "Ana Souza" in result.sentence


def test_an_invented_number_is_unknown(small: SmallIntake, ana: int, tmp_path: Path) -> None:
    (facts,), design = facts_of(small.desk, [ana])
    forged = with_other(facts, number="LA-2021-0777")
    (result,) = verify_pdf(saved(small, tmp_path, forged, design), Known(desk=small.desk))
    assert (result.verdict, result.number) == (Verdict.UNKNOWN, "LA-2021-0777")


def test_files_that_are_no_certificates_are_refused(
    small: SmallIntake, ana: int, tmp_path: Path
) -> None:
    (facts,), design = facts_of(small.desk, [ana])
    numberless = saved(small, tmp_path, with_other(facts, number="none"), design)
    with pytest.raises(Refused, match="bears a certificate's number"):
        verify_pdf(numberless, Known(desk=small.desk))
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing more")
    with pytest.raises(Unreadable, match="no PDF that can be read"):
        verify_pdf(broken, Known(desk=small.desk))
    with pytest.raises(Unreadable, match="cannot be read"):
        verify_pdf(tmp_path / "missing.pdf", Known(desk=small.desk))


def test_the_order_in_which_words_are_read_is_no_alteration(
    small: SmallIntake, ana: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (facts,), design = facts_of(small.desk, [ana])
    path = saved(small, tmp_path, facts, design)

    def otherwise(pdf: bytes, name: str) -> list[ReadPage]:
        """As an earlier version of the program wrote them: the same words, the last one first."""
        return [
            ReadPage(" ".join(reversed(page.words.split())), page.size)
            for page in read_pages(pdf, name)
        ]

    monkeypatch.setattr("mentordesk.services.signing.papers.read_pages", otherwise)
    (result,) = verify_pdf(path, Known(desk=small.desk))
    assert result.verdict is Verdict.GENUINE


def test_a_page_that_only_looks_different_is_not_called_altered(
    small: SmallIntake, ana: int, tmp_path: Path
) -> None:
    """As an earlier drawing engine may have drawn it: every word is right, a line is not."""
    (facts,), design = facts_of(small.desk, [ana])
    path = saved(small, tmp_path, facts, design)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.pages[0].contents_add(b"q 300 40 60 0.5 re f Q")
        pdf.save(path)
    (result,) = verify_pdf(path, Known(desk=small.desk))
    assert (result.verdict, result.is_genuine) == (Verdict.LOOKS_DIFFERENT, False)
    assert "may have been made by an earlier version" in result.sentence
    assert "altered" not in result.sentence
    withdraw(small.desk, ana, "A slip.")
    (result,) = verify_pdf(path, Known(desk=small.desk))
    assert result.verdict is Verdict.WITHDRAWN


def test_a_stamped_word_is_found(small: SmallIntake, ana: int, tmp_path: Path) -> None:
    (facts,), design = facts_of(small.desk, [ana])
    path = saved(small, tmp_path, facts, design)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1)
        font.BaseFont = pikepdf.Name.Helvetica
        pdf.pages[0].Resources.Font.Stamp = pdf.make_indirect(font)
        pdf.pages[0].contents_add(b"BT /Stamp 30 Tf 60 60 Td (Distinction) Tj ET")
        pdf.save(path)
    (result,) = verify_pdf(path, Known(desk=small.desk))
    assert result.verdict is Verdict.ALTERED


def test_where_a_space_stands_within_a_line_is_no_alteration() -> None:
    from mentordesk.services.verification import _say_the_same  # noqa: PLC0415 - only here

    one = ReadPage("Ng\u0303 \u0169g\u0129 of", (842, 595), ("Ng\u0303 \u0169g\u0129", "of"))
    assert _say_the_same(
        one, ReadPage("of Ng\u0303\u0169g\u0129", (842, 595), ("of", "Ng\u0303\u0169g\u0129"))
    )
    assert not _say_the_same(one, ReadPage("of Ngu", (842, 595), ("of", "Ngu")))
