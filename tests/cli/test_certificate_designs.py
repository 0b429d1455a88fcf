"""The command on own certificate designs, and certificates issued on one."""

from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.services.own_designs import save_design
from mentordesk.storage.opening import open_programme
from tests.documents.own_samples import own_design, page_pdf
from tests.services.certified import completed
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def programme(tmp_path: Path) -> str:
    small = completed(small_intake(tmp_path))
    save_design(small.desk, own_design(background=page_pdf()))
    small.desk.close()
    return str(small.desk.path)


def test_designs_are_listed_exported_and_imported(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    assert run(["designs", programme]) == 0
    says = capsys.readouterr().out
    assert "Heritage (built in)" in says
    assert "Our own (version 1, 0 certificates)" in says
    out = tmp_path / "ours.mentordesign"
    assert run(["designs", programme, "--export", "Our own", "--to", str(out)]) == 0
    assert run(["designs", programme, "--import", str(out), "--as", "From afar"]) == 0
    assert "“From afar” was added with 1 file." in capsys.readouterr().out
    assert run(["designs", programme, "--put-away", "From afar"]) == 0
    assert run(["designs", programme]) == 0
    assert "From afar (version 1, 0 certificates, put away)" in capsys.readouterr().out
    assert run(["designs", programme, "--bring-back", "From afar"]) == 0


def test_certificates_are_issued_on_an_own_design(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    command = ["certificates", programme, "--intake", "2021 July", "--out", str(tmp_path / "out")]
    assert run([*command, "--design", "Nobody's"]) == 1
    assert "no certificate design" in capsys.readouterr().err
    assert run([*command, "--design", "Our own"]) == 3
    desk = open_programme(Path(programme), read_only=True)
    desk.close()
    assert run(["designs", programme]) == 0
    assert "Our own (version 1, 4 certificates)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--export", "Our own"], "--to"),
        (["--export", "Nobody's", "--to", "x"], "no certificate design"),
        (["--import", "missing.mentordesign"], "cannot be read"),
        (["--put-away", "Heritage"], "no own design"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    programme: str, more: list[str], says: str, capsys: Captured
) -> None:
    assert run(["designs", programme, *more]) == 1
    assert says in capsys.readouterr().err
