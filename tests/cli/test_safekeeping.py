"""check, dump, history, undo, redo and backups from the command line: edges and round trips."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.services.applicants import edit_answer
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
INTAKE = ("--intake", "2021 July")


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that remembers nothing yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A programme in which two cities were typed and a pair was made."""
    small = small_intake(tmp_path)
    edit_answer(small.desk, small.people["Ana Souza"], "city", "Perth")
    edit_answer(small.desk, small.people["Chi Lam"], "city", "Kowloon")
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    small.desk.close()
    return small.desk.path


def dumped(call: Call, path: Path) -> list[str]:
    """Every row of a programme."""
    code, out, err = call("dump", path)
    assert (code, err) == (0, "")
    return out.splitlines()


def test_a_dump_is_one_json_value_a_line_and_always_the_same(programme: Path, call: Call) -> None:
    before = programme.read_bytes()
    lines = dumped(call, programme)
    assert all(json.loads(line) for line in lines)
    assert len(set(lines)) == len(lines)
    assert dumped(call, programme) == lines
    assert programme.read_bytes() == before


def test_undo_and_redo_go_all_the_way_and_come_back(programme: Path, call: Call) -> None:
    before = dumped(call, programme)
    code, out, _ = call("undo", programme, 3)
    assert code == 0
    assert [line.split(":")[0] for line in out.splitlines()] == ["Undone"] * 3
    assert out.startswith("Undone: Pair Ana Souza with Ruth Adams\n")
    middle = dumped(call, programme)
    assert middle != before
    code, out, _ = call("redo", programme, 3)
    assert (code, out.splitlines()[0]) == (0, "Done again: Change city of Ana Souza")
    assert dumped(call, programme) == before
    assert call("redo", programme)[0] == 1
    assert dumped(call, programme) == before


@pytest.mark.parametrize("words", [("undo", "999"), ("redo", "2"), ("undo", "--action", "999")])
def test_more_steps_than_there_are_is_one_sentence(
    programme: Path, call: Call, words: tuple[str, ...]
) -> None:
    before = dumped(call, programme)
    code, out, err = call(words[0], programme, *words[1:])
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert dumped(call, programme) == before


@pytest.mark.parametrize("number", ["0", "-1", "two", "1.5", ""])
def test_a_number_of_steps_is_a_whole_one(programme: Path, call: Call, number: str) -> None:
    before = programme.read_bytes()
    for verb in ("undo", "redo"):
        assert call(verb, programme, number)[0] == 2
    assert programme.read_bytes() == before


def test_history_as_json_and_in_lines_is_the_same(programme: Path, call: Call) -> None:
    rows = json.loads(call("history", programme, "--json", "-")[1])
    lines = call("history", programme)[1].splitlines()
    assert len(rows) == len(lines)
    for row, line in zip(rows, lines, strict=True):
        assert line.split()[0] == str(row["number"])
        assert line.endswith(row["label"])
        assert row["state"] in line
    assert [row["number"] for row in rows] == sorted((r["number"] for r in rows), reverse=True)


def test_history_of_an_undone_step_says_so(programme: Path, call: Call) -> None:
    call("undo", programme)
    (row,) = json.loads(
        call("history", programme, "--text", "Pair Ana", "--kind", "pair", "--json", "-")[1]
    )
    assert row["state"] == "undone"
    assert call("history", programme, "--text", "Pair Ana", "--kind", "answer")[1] == ""


def test_details_show_both_sides(programme: Path, call: Call) -> None:
    told = call("history", programme, "--text", "city of Chi", "--details")[1]
    assert "       Chi Lam: City or town: - -> Kowloon\n" in told
    (line,) = call("history", programme, "--person", "Sam O'Neil")[1].splitlines()
    assert line.endswith("Applications")


def test_a_sound_file_is_sound_and_a_broken_one_is_a_sentence(
    programme: Path, call: Call, tmp_path: Path
) -> None:
    code, out, _ = call("check", programme)
    assert (code, out.count("\n")) == (0, 1)
    assert out.startswith("The programme is sound")
    broken = tmp_path / "broken.mentordesk"
    broken.write_bytes(programme.read_bytes()[:3000])
    code, _, err = call("check", broken)
    assert code in (1, 3)
    assert "Traceback" not in err
    assert call("check", tmp_path / "absent.mentordesk")[0] == 1
    assert not (tmp_path / "absent.mentordesk").exists()


def test_a_backup_is_restored_row_for_row(programme: Path, call: Call, tmp_path: Path) -> None:
    copy, new = tmp_path / "copies" / "one.mentordesk", tmp_path / "new.mentordesk"
    copy.parent.mkdir()
    assert call("backup", programme, "--out", copy)[:2] == (0, f"{copy}\n")
    content = copy.read_bytes()
    call("undo", programme, 2)
    assert call("restore", copy, new)[:2] == (0, f"{new}\n")
    assert dumped(call, new) == dumped(call, copy)
    assert dumped(call, new) != dumped(call, programme)
    assert copy.read_bytes() == content
    assert call("undo", new, 2)[0] == 0
    assert dumped(call, new) == dumped(call, programme)


def test_nothing_is_overwritten_by_backup_or_restore(
    programme: Path, call: Call, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.mentordesk"
    taken.write_text("mine")
    for words in (("backup", programme, "--out", taken), ("restore", programme, taken)):
        code, out, err = call(*words)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert taken.read_text() == "mine"
    code, _, err = call("restore", taken, tmp_path / "new.mentordesk")
    assert (code, err.count("\n")) == (1, 1)
    assert not (tmp_path / "new.mentordesk").exists()


def test_no_backups_yet_is_an_empty_list(programme: Path, call: Call) -> None:
    assert call("backups", programme, "--verify") == (0, "", "")
    assert json.loads(call("backups", programme, "--json", "-")[1]) == []
    code, out, err = call("snapshot", programme, "  ")
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert call("backups", programme)[1] == ""
    code, out, err = call("publish", programme)
    assert (code, out) == (1, "")
    assert "not published anywhere" in err


def test_everybody_asked_about_has_a_mentor(programme: Path, call: Call) -> None:
    code, out, _ = call("repairs", programme, *INTAKE, "--mentee", "Ana Souza")
    assert (code, out) == (0, "Everybody asked about has a mentor.\n")
    answer = json.loads(
        call("repairs", programme, *INTAKE, "--mentee", "Ana Souza", "--json", "-")[1]
    )
    assert answer == []
    for command, option in (("repairs", "--mentee"), ("understudies", "--mentor")):
        code, out, err = call(command, programme, *INTAKE, option, "Nobody Here")
        assert (code, out, err.count("\n")) == (1, "", 1)


def test_what_changed_on_the_28th_of_june(call: Call, tmp_path: Path) -> None:
    small = small_intake(tmp_path)
    for at, name in (
        (datetime(2022, 6, 27, 13, 30, tzinfo=UTC), "Chi Lam"),  # the evening before in Sydney
        (datetime(2022, 6, 27, 22, 30, tzinfo=UTC), "Ana Souza"),  # the morning of the 28th
        (datetime(2022, 6, 28, 3, 0, tzinfo=UTC), "Chi Lam"),
    ):
        small.clock[0] = at
        edit_answer(small.desk, small.people[name], "in_person_only", name == "Ana Souza")
        edit_answer(small.desk, small.people[name], "in_person_only", name != "Ana Souza")
    small.desk.close()
    on = ("history", small.desk.path, "--on", "2022-06-28")
    lines = call(*on)[1].splitlines()
    assert [line.split(maxsplit=3)[1:3] for line in lines] == [
        *[["2022-06-28", "13:00"]] * 2,
        *[["2022-06-28", "08:30"]] * 2,
    ]
    code, out, _ = call(*on, "--person", "Ana Souza", "--details")
    assert code == 0
    assert "Chi Lam" not in out
    assert "Ana Souza: In person only: yes -> no" in out
