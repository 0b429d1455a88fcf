"""The command `statement`: statements of hours and service letters, for some or all."""

from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.documents.preview import page_count
from tests.documents.reading import pypdf_text
from tests.services.certified import completed
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def programme(tmp_path: Path) -> str:
    small = completed(small_intake(tmp_path))
    small.desk.close()
    return str(small.desk.path)


def _run(programme: str, *more: str) -> int:
    return run(["statement", programme, "--intake", "2021 July", *more])


def test_everybody_gets_a_statement_in_one_file(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "all.pdf"
    assert _run(programme, "--out", str(out), "--signed-by", "Eve Lim, Coordinator") == 0
    assert page_count(out.read_bytes()) == 5
    assert "Eve Lim" in pypdf_text(out.read_bytes())
    assert f"5 papers (statement of hours) written to {out}." in capsys.readouterr().out


def test_one_person_gets_a_letter(programme: str, tmp_path: Path) -> None:
    words = ("--kind", "letter", "--of", "ruth adams", "--paper", "Letter")
    assert _run(programme, *words, "--out", str(tmp_path / "letters")) == 0
    (path,) = (tmp_path / "letters").iterdir()
    assert path.name == "Service letter Ruth Adams.pdf"
    assert "confirm that Ruth Adams took part from 19 July 2021" in pypdf_text(path.read_bytes())


def test_letters_for_all_leave_out_who_did_not_take_part(programme: str, tmp_path: Path) -> None:
    assert _run(programme, "--kind", "letter", "--out", str(tmp_path / "letters")) == 0
    assert len(list((tmp_path / "letters").iterdir())) == 4


def test_what_cannot_be_is_one_sentence(programme: str, tmp_path: Path, capsys: Captured) -> None:
    out = str(tmp_path / "x.pdf")
    assert _run(programme, "--of", "Nobody Here", "--out", out) != 0
    assert "Nobody called Nobody Here takes part" in capsys.readouterr().err
    assert _run(programme, "--kind", "letter", "--of", "Chi Lam", "--out", out) != 0
    assert "Chi Lam has no pair" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        _run(programme, "--signed-by", ",", "--out", out)
    assert not Path(out).exists()
