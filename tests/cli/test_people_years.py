"""People over the years from the command line, and reports that leave the office."""

import io
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


@pytest.fixture
def ended(tmp_path: Path) -> Path:
    """A programme whose one pair went through its whole year."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED)
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE)
    small.desk.close()
    return small.desk.path


def text_of(path: Path) -> str:
    pages = PdfReader(io.BytesIO(path.read_bytes())).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.mark.parametrize("who", ["Ana Souza", "ana@example.org", "souza"])
def test_one_person_is_found_by_name_or_address(who: str, ended: Path, call: Call) -> None:
    code, out, _ = call("person-years", ended, who)
    assert code == 0
    first, *lines = out.splitlines()
    assert first.startswith("Ana Souza  ana@example.org")
    assert any("Mentee of Ruth Adams, completed" in line for line in lines)
    assert any("AUD 150" in line for line in lines)


@pytest.mark.parametrize("who", ["Nobody", "example.org", "", "%", "_", "'; drop table person"])
def test_none_or_several_are_one_sentence_and_name_nobody_wrongly(
    who: str, ended: Path, call: Call
) -> None:
    before = ended.read_bytes()
    code, out, err = call("person-years", ended, who)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert "should be one person" in err
    assert ended.read_bytes() == before


def test_somebody_who_takes_part_in_nothing_has_years_too(ended: Path, call: Call) -> None:
    code, out, _ = call("person-years", ended, "Chi Lam")
    assert code == 0
    assert "Mentee, ready" in out
    assert "partner" not in out


def test_who_comes_back_who_is_thanked(ended: Path, call: Call) -> None:
    lines = call("returning", ended)[1].splitlines()
    assert [line.split("  ")[0] for line in lines] == ["ready to mentor", "mentor to be thanked"]
    assert "Ana Souza  ana@example.org  2021 July" in lines[0]
    assert "Björn" not in "".join(lines)


def test_invitations_are_drafted_once_and_nothing_is_sent(ended: Path, call: Call) -> None:
    assert call("returning", ended, "--invite") == (0, "1 letter drafted, nothing sent.\n", "")
    assert "invited " in call("returning", ended)[1]
    call("returning", ended, "--invite")
    assert call("letters-to", ended, *JULY, "Ana Souza")[1].count("drafted") == 1
    call("undo", ended, "1")


def test_nobody_to_invite_is_refused(programme: Path, call: Call) -> None:
    before = programme.read_bytes()
    assert call("returning", programme) == (0, "", "")
    code, out, err = call("returning", programme, "--invite")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert programme.read_bytes() == before


def test_a_report_that_leaves_hides_small_counts_and_the_others_do_not(
    ended: Path, tmp_path: Path, call: Call
) -> None:
    open_, masked = tmp_path / "open.pdf", tmp_path / "masked.pdf"
    assert call("report", ended, *JULY, "--out", open_)[0] == 0
    assert call("report", ended, *JULY, "--out", masked, "--mask")[0] == 0
    assert "under 3" not in text_of(open_)
    assert "under 3" in text_of(masked)


def test_a_masked_workbook_has_no_small_number_in_any_count(
    ended: Path, tmp_path: Path, call: Call
) -> None:
    path = tmp_path / "masked.xlsx"
    assert call("report", ended, *JULY, "--out", path, "--mask")[0] == 0
    book = openpyxl.load_workbook(path)
    for name in ("By sector", "By place", "By career stage", "Match quality", "Pair states"):
        numbers = [
            cell for row in book[name].iter_rows(min_row=2, min_col=2, values_only=True)
            for cell in row if isinstance(cell, int | float)
        ]  # fmt: skip
        assert not {1, 2} & set(numbers), name


def test_the_magazine_page_is_one_page_and_a_pdf_only(
    ended: Path, tmp_path: Path, call: Call
) -> None:
    path = tmp_path / "magazine.pdf"
    assert call("report", ended, *JULY, "--out", path, "--magazine")[:2] == (0, f"{path}\n")
    assert len(PdfReader(io.BytesIO(path.read_bytes())).pages) == 1
    for name in ("magazine.xlsx", "magazine"):
        code, out, err = call("report", ended, "--out", tmp_path / name, "--magazine")
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert not (tmp_path / name).exists()


def test_only_quotes_with_consent_reach_the_magazine(
    ended: Path, tmp_path: Path, call: Call
) -> None:
    for words, consent in (("Said aloud", "named"), ("Said softly", "no")):
        call("keep-quote", ended, *JULY, words, "--by", "Ana Souza", "--consent", consent)
    call("report", ended, *JULY, "--out", tmp_path / "m.pdf", "--magazine", "--mask")
    said = text_of(tmp_path / "m.pdf")
    assert "Said aloud" in said
    assert "Said softly" not in said


def test_reports_leave_the_programme_as_it_is(ended: Path, tmp_path: Path, call: Call) -> None:
    before = ended.read_bytes()
    call("report", ended, *JULY, "--out", tmp_path / "a.pdf")
    call("report", ended, *JULY, "--out", tmp_path / "a.xlsx", "--mask")
    call("report", ended, "--out", tmp_path / "b.pdf", "--magazine")
    assert ended.read_bytes() == before
