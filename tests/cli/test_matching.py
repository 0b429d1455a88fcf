"""Matching, explaining and single pairs from the command line, on a small programme."""

import json
from pathlib import Path

import pytest

from mentordesk.cli.run import run
from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.board import Board, load_board
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.storage.builders import NOW, apply_as, new_desk

INTAKE = ("--intake", "2021 July")
PEOPLE = (
    ("Ana Silva", Role.MENTEE, "Academic", "Leadership", "Early"),
    ("Bo Lee", Role.MENTEE, "Public", "Cataloguing", "Student"),
    ("Ruth Martin", Role.MENTOR, "Academic", "Leadership", "Senior"),
    ("Sam Okafor", Role.MENTOR, "Public", "Cataloguing", "Senior"),
)


def _fill(desk: Desk) -> None:
    with desk.action("Fill") as session:
        source = coordinator_source(session, NOW)
        for name, role, sector, topic, stage in PEOPLE:
            application = apply_as(session, name, role)
            given = [
                Given("sector", sector),
                Given("areas", (topic,)),
                Given("career_stage", stage),
                Given("contact_modes", ("Video call",)),
            ]
            record(session, application, given, source, NOW)
            application.standing = ApplicationState.READY


@pytest.fixture
def programme(tmp_path: Path) -> str:
    desk = new_desk(tmp_path)
    _fill(desk)
    desk.close()
    return str(tmp_path / "programme.mentordesk")


def board(programme: str) -> Board:
    desk = open_programme(Path(programme), read_only=True)
    try:
        return load_board(desk, 1)
    finally:
        desk.close()


def partners(programme: str) -> dict[str, str]:
    return {
        mentee.name: mentor.name for mentor in board(programme).mentors for mentee in mentor.mentees
    }


def test_match_proposes_and_changes_nothing(
    programme: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = Path(programme).read_bytes()
    assert run(["match", programme, *INTAKE]) == 0
    out = capsys.readouterr().out
    assert "Ana Silva with Ruth Martin" in out
    assert "2 pairs, 0 unmatched" in out
    assert Path(programme).read_bytes() == before


def test_match_applies_in_one_step(programme: str, tmp_path: Path) -> None:
    out = tmp_path / "match.json"
    assert run(["match", programme, *INTAKE, "--apply", "--json", str(out)]) == 0
    assert partners(programme) == {"Ana Silva": "Ruth Martin", "Bo Lee": "Sam Okafor"}
    answer = json.loads(out.read_text())
    assert {"pairs", "unmatched", "slip"} <= set(answer)
    for pair in answer["pairs"]:
        assert sum(part["points"] for part in pair["parts"]) == pair["score"]
    assert run(["undo", programme]) == 0
    assert partners(programme) == {}


def test_pair_pin_and_unpair(programme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pair", programme, *INTAKE, "Ana Silva", "Sam Okafor"]) == 0
    assert partners(programme) == {"Ana Silva": "Sam Okafor"}
    assert run(["pair", programme, *INTAKE, "Bo Lee", "Sam Okafor"]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert run(["pin", programme, *INTAKE, "Ana Silva"]) == 0
    assert run(["match", programme, *INTAKE, "--apply"]) == 0
    assert partners(programme) == {"Ana Silva": "Sam Okafor", "Bo Lee": "Ruth Martin"}
    assert run(["unpair", programme, *INTAKE, "Ana Silva"]) == 0
    assert partners(programme) == {"Bo Lee": "Ruth Martin"}
    assert run(["unpair", programme, *INTAKE, "Ana Silva"]) == 1


def test_a_ban_is_kept_and_only_an_override_passes_it(
    programme: str, capsys: pytest.CaptureFixture[str]
) -> None:
    two = ("Ana Silva", "Ruth Martin")
    assert run(["ban", programme, *INTAKE, *two, "--reason", "family"]) == 0
    assert run(["pair", programme, *INTAKE, *two]) == 1
    assert "family" in capsys.readouterr().err
    assert run(["match", programme, *INTAKE, "--apply"]) == 0
    assert partners(programme) == {"Ana Silva": "Sam Okafor", "Bo Lee": "Ruth Martin"}
    assert run(["undo", programme]) == 0
    assert run(["pair", programme, *INTAKE, *two, "--override", "both asked for it"]) == 0
    assert partners(programme) == {"Ana Silva": "Ruth Martin"}


def test_explain_adds_up(programme: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", programme, *INTAKE, "Ana Silva"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert sum(part["points"] for part in answer["parts"]) == answer["score"]
    assert run(["explain", programme, *INTAKE, "Ana Silva", "Sam Okafor"]) == 0
    assert json.loads(capsys.readouterr().out)["score"] < answer["score"]
    assert run(["explain", programme, *INTAKE, "Nobody"]) == 1


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    (tmp_path / "s.csv").write_text("mentee,mentor,score\na,x,10\na,y,9\nb,x,10\n")
    (tmp_path / "c.csv").write_text("mentor,capacity\nx,1\ny,1\n")
    return tmp_path


def match_files(tables: Path, *more: str) -> int:
    words = ["match", "--scores", str(tables / "s.csv"), "--capacity", str(tables / "c.csv")]
    return run([*words, "--out", str(tables / "r.csv"), *more])


def test_match_from_files_is_followed_by_the_proof_slip(
    tables: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert match_files(tables) == 0
    assert (tables / "r.csv").read_text() == "mentee,mentor,score\na,y,9\nb,x,10\n"
    slip = json.loads(capsys.readouterr().out)
    assert slip["placed"] == 2


def test_match_from_files_obeys_pins_and_bans(tables: Path) -> None:
    (tables / "p.csv").write_text("mentee,mentor\na,x\n")
    assert match_files(tables, "--pins", str(tables / "p.csv")) == 0
    assert (tables / "r.csv").read_text() == "mentee,mentor,score\na,x,10\n"
    assert match_files(tables, "--bans", str(tables / "p.csv")) == 0
    assert (tables / "r.csv").read_text() == "mentee,mentor,score\na,y,9\nb,x,10\n"


@pytest.mark.parametrize(
    "scores",
    [
        "mentee,mentor,score\na,x,10\na,x,9\n",
        "mentee,mentor,score\na,x,-1\n",
        "mentee,mentor,score\na,x,\n",
        "mentee,mentor,score\na,x,many\n",
        "mentee,mentor,score\na,z,1\n",
        "who,what\n",
    ],
)
def test_a_wrong_file_is_one_sentence_and_writes_nothing(
    tables: Path, scores: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tables / "s.csv").write_text(scores)
    assert match_files(tables) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tables / "r.csv").exists()


def test_match_needs_a_programme_or_files() -> None:
    assert run(["match", "--scores", "s.csv"]) == 2


def test_match_needs_its_intake(programme: str) -> None:
    assert run(["match", programme]) == 1
