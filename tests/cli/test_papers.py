"""The commands that write papers: letters, reports, exports and blank forms."""

from pathlib import Path

import openpyxl
import pytest

from mentordesk.cli.run import run
from mentordesk.documents.preview import page_count
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def programme(tmp_path: Path) -> str:
    """A programme with one pair that was told."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    small.desk.close()
    return str(small.desk.path)


def test_letters_are_drafts_in_a_folder(programme: str, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "drafts"
    words = ["letters", programme, "--intake", "2021 July", "matched_mentee", "--out", str(out)]
    assert run(words) in {0, 3}
    says = capsys.readouterr().out
    drafts = list(out.glob("*.eml"))
    assert drafts
    assert says.startswith(f"{how_many(len(drafts), 'draft')} in {out}. Nothing was sent.")
    assert all(b"X-Unsent: 1" in path.read_bytes() for path in drafts)
    assert run([*words[:4], "nonsense", "--out", str(out)]) == 1
    assert "There is no letter called nonsense" in capsys.readouterr().err


def test_a_report_is_a_workbook_or_a_page(programme: str, tmp_path: Path, capsys: Captured) -> None:
    for name in ("figures.xlsx", "figures.pdf"):
        assert run(["report", programme, "--out", str(tmp_path / name)]) == 0
        assert capsys.readouterr().out.strip() == str(tmp_path / name)
    assert openpyxl.load_workbook(tmp_path / "figures.xlsx").sheetnames
    assert page_count((tmp_path / "figures.pdf").read_bytes()) == 3
    words = ["report", programme, "--intake", "2021 July", "--out", str(tmp_path / "figures.doc")]
    assert run(words) == 1


def test_an_export_is_a_workbook_or_a_folder(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    words = ["export", programme, "--intake", "2021 July", "--out"]
    assert run([*words, str(tmp_path / "july.xlsx")]) == 0
    assert "Applicants" in openpyxl.load_workbook(tmp_path / "july.xlsx").sheetnames
    assert run([*words, str(tmp_path / "csv")]) == 0
    assert str(tmp_path / "csv" / "applicants.csv") in capsys.readouterr().out
    assert run([*words, str(tmp_path / "july.ods")]) == 1


def test_a_blank_form_for_each_role(programme: str, tmp_path: Path) -> None:
    for role in ("mentee", "Mentor"):
        path = tmp_path / f"{role}.xlsx"
        assert run(["blank-form", programme, role, "--out", str(path)]) == 0
        assert openpyxl.load_workbook(path).sheetnames
    with pytest.raises(SystemExit) as ended:
        run(["blank-form", programme, "both", "--out", str(tmp_path / "x.xlsx")])
    assert ended.value.code == 2
