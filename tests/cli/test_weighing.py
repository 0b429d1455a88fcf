"""What weighs a match, from the command line: each with --json, its sentences, and bad input."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.storage.models.applications import Application
from mentordesk.storage.opening import open_programme
from tests.storage.builders import NOW, apply_as

Call = Callable[..., tuple[int, str, str]]
INTAKE = ("--intake", "2021 July")


@pytest.fixture
def programme(filled: Path) -> Path:
    """Three mentees for two mentors; Ana and Ruth work for the same employer."""
    desk = open_programme(filled)
    with desk.action("More") as session:
        apply_as(session, "Cai Wu", Role.MENTEE).standing = ApplicationState.READY
        source = coordinator_source(session, NOW)
        for number, sector, employer in (
            (1, "Academic", "City"),
            (2, "Public", ""),
            (4, "Academic", "City"),
            (5, "Public", "Town"),
        ):
            application = session.get_one(Application, number)
            given = [Given("sector", sector), Given("employer", employer or None)]
            record(session, application, given, source, NOW)
    desk.close()
    return filled


def answer(call: Call, *words: object) -> object:
    code, out, err = call(*words, "--json", "-")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_the_slip_is_written_and_verified(programme: Path, call: Call, tmp_path: Path) -> None:
    for name in ("slip.json", "slip.pdf", "slip.txt"):
        assert call("match", programme, *INTAKE, "--slip", tmp_path / name)[0] == 0
        assert (tmp_path / name).stat().st_size > 500
    code, out, _ = call("verify", tmp_path / "slip.json", "--programme", programme)
    assert (code, out.count("FAILS")) == (0, 0)
    told = json.loads((tmp_path / "slip.json").read_text(encoding="utf-8"))
    told["total"] += 1
    (tmp_path / "slip.json").write_text(json.dumps(told), encoding="utf-8")
    code, out, _ = call("verify", tmp_path / "slip.json")
    assert code == 3
    assert "FAILS  counts" in out


def test_the_answer_of_match_holds_a_slip_that_can_be_verified(
    programme: Path, call: Call, tmp_path: Path
) -> None:
    assert call("match", programme, *INTAKE, "--json", tmp_path / "answer.json")[0] == 0
    code, out, _ = call("verify", tmp_path / "answer.json", "--programme", programme)
    assert (code, out.splitlines()[-1][:15]) == (0, "The slip holds:")
    told = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    assert told["preview"]["placed_before"] == 0
    assert told["preview"]["placed_after"] == len(told["pairs"])


def test_the_slip_of_a_score_file_is_verified_too(call: Call, tmp_path: Path) -> None:
    (tmp_path / "s.csv").write_text("mentee,mentor,score\na,x,1.5\na,y,0.25\nb,x,2\n")
    (tmp_path / "c.csv").write_text("mentor,capacity\nx,1\ny,1\n")
    files = ("--scores", tmp_path / "s.csv", "--capacity", tmp_path / "c.csv")
    code, out, _ = call(
        "match", *files, "--out", tmp_path / "r.csv", "--slip", tmp_path / "slip.txt"
    )
    assert code == 0
    (tmp_path / "slip.json").write_text(out, encoding="utf-8")
    assert call("verify", tmp_path / "slip.json")[0] == 0
    assert "The total is 2.25" in (tmp_path / "slip.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["slip.docx", "nowhere/slip.json", "."])
def test_a_slip_that_cannot_be_written_stops_everything(
    programme: Path, call: Call, tmp_path: Path, name: str
) -> None:
    before = programme.read_bytes()
    code, _, err = call("match", programme, *INTAKE, "--apply", "--slip", tmp_path / name)
    assert (code, err.count("\n")) == (1, 1)
    assert programme.read_bytes() == before


@pytest.mark.parametrize("text", ["{}", "[]", "nonsense"])
def test_what_is_no_slip_is_said_to_be_none(call: Call, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    code, _, err = call("verify", tmp_path / "x.json")
    assert (code, err.count("\n")) == (1, 1)


def test_why_not_says_the_rule_and_the_answer(programme: Path, call: Call) -> None:
    code, out, _ = call("why-not", programme, *INTAKE, "Ana Silva", "Ruth Martin")
    assert code == 0
    assert "both work for City" in out
    assert "Ana Silva: Employer “City” (the coordinator)." in out
    told = answer(call, "why-not", programme, *INTAKE, "Ana Silva", "Sam Okafor")
    assert isinstance(told, dict)
    assert told["obstacles"] == []
    assert told["cost"]["sentence"].endswith(".")
    assert call("why-not", programme, *INTAKE, "Ana Silva", "Nobody")[0] == 1


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("trade-off", "Without a floor: 2 placed"),
        ("understudies", "withdraws"),
        ("forecast", "If applications closed today, 1 mentee would be unmatched"),
        ("repairs", "rescues 1"),
    ],
)
def test_each_weighing_has_sentences_and_json(
    programme: Path, call: Call, command: str, words: str
) -> None:
    before = programme.read_bytes()
    code, out, err = call(command, programme, *INTAKE)
    assert (code, err) == (0, "")
    assert words in out
    assert answer(call, command, programme, *INTAKE)
    assert programme.read_bytes() == before
    code, _, err = call(command, programme, "--intake", "2050")
    assert (code, err.count("\n")) == (1, 1)


def test_weighings_of_one_person(programme: Path, call: Call) -> None:
    for name in ("Ruth Martin", "Sam Okafor"):
        code, out, _ = call("understudies", programme, *INTAKE, "--mentor", name)
        assert code == 0
        assert name in out
    told = answer(call, "match", programme, *INTAKE)
    assert isinstance(told, dict)
    (left,) = told["unmatched"]
    assert "rescues" in call("repairs", programme, *INTAKE, "--mentee", left["mentee_name"])[1]
    placed = told["pairs"][0]["mentee_name"]
    assert "has a mentor" in call("repairs", programme, *INTAKE, "--mentee", placed)[1]


def test_explaining_blind_names_nobody_and_tells_who_holds_a_place(
    programme: Path, call: Call
) -> None:
    assert call("pair", programme, *INTAKE, "Bo Lee", "Sam Okafor")[0] == 0
    code, out, _ = call("explain", programme, *INTAKE, "Ana Silva", "Ruth Martin")
    (other,) = json.loads(out)["alternatives"]
    assert (code, other["name"], other["held_by"]) == (0, "Sam Okafor", ["Bo Lee"])
    code, out, _ = call("explain", programme, *INTAKE, "Ana Silva", "Ruth Martin", "--blind")
    told = json.loads(out)
    assert code == 0
    assert told["mentee_name"].startswith("Mentee ")
    assert told["mentor_name"].startswith("Mentor ")
    for name in ("Ana", "Silva", "Ruth", "Sam", "Bo Lee"):
        assert name not in out


def test_a_board_snapshot_from_taking_to_forgetting(programme: Path, call: Call) -> None:
    on = ("board-snapshot", programme, *INTAKE)
    assert call(*on, "list")[1] == "No snapshot was taken yet.\n"
    assert call("pair", programme, *INTAKE, "Ana Silva", "Sam Okafor")[0] == 0
    assert call(*on, "take", "one")[0] == 0
    assert call(*on, "take", "one")[0] == 1
    assert call("unpair", programme, *INTAKE, "Ana Silva")[0] == 0
    code, out, _ = call(*on, "compare", "one")
    assert code == 0
    assert "Ana Silva is no longer paired with Sam Okafor." in out
    assert call(*on, "take", "two")[0] == 0
    assert answer(call, *on, "compare", "one", "two")
    assert call(*on, "restore", "one")[:2] == (0, "1 pair made, 0 taken apart.\n")
    assert call(*on, "restore", "one")[0] == 1
    assert call("undo", programme)[0] == 0
    assert call(*on, "forget", "two")[0] == 0
    listed = answer(call, *on, "list")
    assert isinstance(listed, list)
    assert [row["name"] for row in listed] == ["one"]
    for verb in ("take", "compare", "restore", "forget"):
        assert call(*on, verb)[0] == 1
    assert call(*on, "restore", "three")[0] == 1
    assert call(*on, "burn", "one")[0] == 2


def test_settings_from_the_command_line(programme: Path, call: Call, tmp_path: Path) -> None:
    on = ("settings", programme, *INTAKE)
    assert json.loads(call(*on)[1])["raise_floor"] is False
    changed = call(*on, "--set", "raise_floor=true", "--set", "floor=20")
    assert changed[0] == 0
    assert json.loads(changed[1])["floor"] == 20
    path = tmp_path / "weights.json"
    path.write_text('{"weights": {"topics": 100}}', encoding="utf-8")
    assert json.loads(call(*on, "--file", path)[1])["weights"] == {"topics": 100}
    before = programme.read_bytes()
    for wrong in ("weights.topics=99", "colour=1", "floor=high", "floor=200"):
        code, _, err = call(*on, "--set", wrong)
        assert (code, err.count("\n")) == (1, 1)
    assert call(*on, "--set", "nothing")[0] == 2
    assert programme.read_bytes() == before
    assert call("undo", programme)[0] == 0
    assert json.loads(call(*on)[1])["floor"] == 20


def test_the_effects_of_criteria_and_rules(programme: Path, call: Call) -> None:
    assert call("pair", programme, *INTAKE, "Bo Lee", "Sam Okafor")[0] == 0
    code, out, _ = call("settings", programme, *INTAKE, "--effects")
    assert code == 0
    assert "SAME_EMPLOYER: Forbids 1 of 6 pairs, 1 alone" in out
    told = answer(call, "settings", programme, *INTAKE, "--effects")
    assert isinstance(told, dict)
    assert len(told["criteria"]) == len([line for line in out.splitlines() if " (" in line])
    assert {"forbids", "alone", "more_placed"} <= set(told["rules"][0])


def test_words_and_topics_from_the_command_line(programme: Path, call: Call) -> None:
    told = answer(
        call, "words", programme, "--employer", "City", "Town", "--topic", "Leadership", "leading"
    )
    assert isinstance(told, dict)
    assert told["employers"] == [["City", "Town"]]
    assert ["Leadership", "leading"] in told["topics"]
    assert call("words", programme, "--employer", "Alone")[0] == 1
    desk = open_programme(programme)
    with desk.action("Goals") as session:
        source = coordinator_source(session, NOW)
        ana = session.get_one(Application, 1)
        record(session, ana, [Given("goals", "Leading people")], source, NOW)
    desk.close()
    assert "Ana Silva wrote “Leading”: add Leadership?" in call("topics", programme, *INTAKE)[1]
    assert "1 suggested, 1 added" in call("topics", programme, *INTAKE, "--confirm")[1]
    assert call("topics", programme, *INTAKE, "--confirm")[0] == 1
