"""The commands on certificates: issuing, printing again, verifying; exit codes and sentences."""

import json
from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.documents.preview import page_count
from tests.services.certified import completed
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def programme(tmp_path: Path) -> str:
    """A programme with four people who are ready and one who is not."""
    small = completed(small_intake(tmp_path))
    small.desk.close()
    return str(small.desk.path)


FORCED = "forced from the command line"


def issue(programme: str, out: Path, *more: str) -> int:
    """Run the command and return its exit code."""
    return run(["certificates", programme, "--intake", "2021 July", "--out", str(out), *more])


def test_everybody_who_is_ready_gets_one_and_the_others_are_listed(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    out, merged = tmp_path / "out", tmp_path / "all.pdf"
    assert issue(programme, out, "--merged", str(merged)) == 3
    says = capsys.readouterr().out
    assert f"4 certificates issued, 4 written to {out}." in says
    assert "Chi Lam, mentee, is not ready: There was no partner in this intake." in says
    assert len(list(out.iterdir())) == 4
    assert page_count(merged.read_bytes()) == 4


def test_issuing_again_prints_the_same_bytes_and_issues_nothing(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    issue(programme, tmp_path / "one")
    issue(programme, tmp_path / "two", "--design", "Contemporary")
    assert "0 certificates issued, 4 written" in capsys.readouterr().out
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}


def test_force_issues_to_all_and_keeps_the_reason(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    assert issue(programme, tmp_path / "out", "--force", "--design", "Contemporary") == 0
    assert len(list((tmp_path / "out").iterdir())) == 5
    capsys.readouterr()
    assert run(["dump", programme]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    made = [row for row in rows if row["table"] == "certificate"]
    reasons = [row["override_reason"] for row in made]
    assert sorted(str(reason) for reason in reasons) == [*["None"] * 4, FORCED]
    assert {row["design"] for row in made} == {"Contemporary"}


def test_what_is_refused_changes_nothing(programme: str, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "file").write_text("in the way")
    assert issue(programme, tmp_path / "file") == 1
    assert issue(programme, tmp_path / "out", "--design", "Baroque") == 1
    assert run(["certificates", programme, "--intake", "1999", "--out", str(tmp_path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 3
    run(["history", programme])
    assert "Issue" not in capsys.readouterr().out


def test_verify_by_number_and_by_file(programme: str, tmp_path: Path, capsys: Captured) -> None:
    issue(programme, tmp_path / "out", "--merged", str(tmp_path / "all.pdf"))
    number = min((tmp_path / "out").iterdir()).name.split()[0]  # of this year: the clock is real
    capsys.readouterr()
    assert run(["verify", number.lower(), "--programme", programme]) == 0
    assert f"{number} is genuine" in capsys.readouterr().out
    assert run(["verify", str(tmp_path / "all.pdf"), "--programme", programme]) == 0
    assert capsys.readouterr().out.count("is genuine") == 4
    assert run(["verify", "LA-2021-0009", "--programme", programme]) == 3
    assert "never issued" in capsys.readouterr().out
    run(["undo", programme, "3"])
    capsys.readouterr()
    assert run(["verify", str(tmp_path / "all.pdf"), "--programme", programme]) == 3
    assert "taken back" in capsys.readouterr().out


def test_verify_needs_a_register_and_a_file(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    assert run(["verify", "LA-2021-0001"]) == 1
    assert "--programme" in capsys.readouterr().err
    assert run(["verify", str(tmp_path / "none.pdf"), "--programme", programme]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_one_role_on_its_own_design_with_drafts(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    drafts = tmp_path / "drafts"
    words = ("--role", "mentor", "--design", "Appreciation", "--drafts", str(drafts))
    assert issue(programme, tmp_path / "out", *words) == 0
    says = capsys.readouterr().out
    assert "2 certificates issued, 2 written" in says
    assert f"2 drafts in {drafts}. Nothing was sent." in says
    names = sorted(path.stem.split(" ", 1)[1] for path in (tmp_path / "out").iterdir())
    assert names == ["Ruth Adams", "Sam O'Neil"]
    assert len(list(drafts.glob("*.eml"))) == 2
    assert issue(programme, tmp_path / "again", *words) == 0
    assert "0 certificates issued, 2 written" in capsys.readouterr().out
