"""The contract of every command: bad input changes nothing and is one sentence, codes, JSON."""

import io
import json
import shlex
import sys
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.cli.command import LARGEST_CENTS, Command, cents, count, day, write_json
from mentordesk.cli.run import SCRIPT, _LineParser, _parser, run
from mentordesk.cli.table import all_commands, command_named
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme

Call = Callable[..., tuple[int, str, str]]
COMMANDS = (*all_commands(), SCRIPT)
JULY = ("--intake", "2021 July")


def examples(command: Command) -> list[str]:
    return [line.strip() for line in command.example.splitlines()]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_the_examples_of_the_help_can_be_typed(command: Command) -> None:
    for example in examples(command):
        program, *words = shlex.split(example.partition(" > ")[0])
        assert program == "mentordesk"
        assert words[0] == command.name
        assert _parser(_LineParser, [command]).parse_args(words).command is command


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_runs_in_one_way_or_two(command: Command) -> None:
    assert command.on_programme or command.alone
    assert command.purpose[0].islower()
    assert not command.purpose.endswith(".")
    assert command_named(command.name) in (command, None)


WRONG: tuple[tuple[str, ...], ...] = (
    ("undo", "x.mentordesk", "0"),
    ("undo", "x.mentordesk", "-1"),
    ("redo", "x.mentordesk", "two"),
    ("intake", "x.mentordesk", "A", "--opens", "17.5.2021", "--closes", "x", "--starts", "x"),
    ("blank-form", "x.mentordesk", "manager", "--out", "f.xlsx"),
    ("ban", "x.mentordesk", *JULY, "a", "b"),
    ("match",),
    ("match", "--scores", "s.csv", "--out", "r.csv"),
    ("new", "x.mentordesk"),
    ("new", "x.mentordesk", "--name", "X", "--intake", "A", "--opens", "2021-05-01"),
    ("verify",),
    ("check", "x.mentordesk", "y"),
    ("import", "x.mentordesk", *JULY),
)


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_wrong_usage_is_2_and_said_on_standard_error(words: tuple[str, ...], call: Call) -> None:
    code, out, err = call(*words)
    assert code == 2
    assert out == ""
    assert err
    assert not Path("x.mentordesk").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("applicants", *JULY), ("history",), ("import", *JULY, "--dry-run", "{form}"),
        ("match", *JULY), ("explain", *JULY, "Ana Silva"),
        ("explain", *JULY, "Ana Silva", "Ruth Martin"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_json_is_the_same_in_a_file_and_printed(
    words: tuple[str, ...],
    filled: Path,
    tmp_path: Path,
    call: Call,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A proof slip says when it was made, under its seal: both are made in the same moment.
    monkeypatch.setattr(Desk, "now", lambda _desk: datetime(2021, 6, 1, 3, 0, tzinfo=UTC))
    form = tmp_path / "form.csv"
    form.write_text("Name,Email,Role\nKim Park,kim@x.example.org,mentee\n")
    name, *rest = [word.format(form=form) for word in words]
    target = tmp_path / "out.json"
    target.write_text("what was there before")
    codes = call(name, filled, *rest, "--json", target)[0], call(name, filled, *rest, "--json", "-")
    printed = codes[1][1]
    assert codes[0] == codes[1][0]
    assert codes[0] in {0, 3}
    assert json.loads(target.read_text(encoding="utf-8")) == json.loads(printed)


def test_applicants_in_lines_and_as_json(filled: Path, call: Call) -> None:
    code, out, _ = call("applicants", filled, *JULY)
    assert code == 0
    assert out.endswith("6 applications\n")
    rows = json.loads(call("applicants", filled, *JULY, "--json", "-")[1])
    assert [row["name"] for row in rows] == [
        line[27:].split("  <")[0] for line in out.splitlines()[:-1]
    ]
    assert {row["role"] for row in rows} == {"mentee", "mentor"}
    checks = [check for row in rows for check in row["checks"]]
    assert {frozenset(check) for check in checks} == {frozenset({"item", "state", "reason"})}


def test_people_are_named_by_name_address_or_number(filled: Path, call: Call) -> None:
    rows = json.loads(call("applicants", filled, *JULY, "--json", "-")[1])
    ana = next(row for row in rows if row["name"] == "Ana Silva")
    answers = {
        call("explain", filled, *JULY, who, "Sam Okafor")[1]
        for who in ("Ana Silva", " ana silva ", ana["email"].upper(), ana["application_id"])
    }
    assert len(answers) == 1


def test_an_unreadable_file_is_a_problem_and_the_others_go_on(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    good = tmp_path / "form.csv"
    good.write_text("Name,Email,Role\nKim Park,kim@x.example.org,mentee\n")
    code, out, err = call("import", filled, *JULY, tmp_path / "missing.xlsx", good)
    assert code == 3
    assert "missing.xlsx: " in out
    assert "1 new" in out
    assert err == ""
    assert "Kim Park" in call("applicants", filled, *JULY)[1]
    assert call("undo", filled)[0] == 0
    assert "Kim Park" not in call("applicants", filled, *JULY)[1]


def test_a_dry_run_changes_nothing(filled: Path, tmp_path: Path, call: Call) -> None:
    form = tmp_path / "form.csv"
    form.write_text("Name,Email,Role\nKim Park,kim@x.example.org,mentee\n")
    before = filled.read_bytes()
    code, out, _ = call("import", filled, *JULY, form, "--dry-run")
    assert (code, "Nothing was changed" in out) == (0, True)
    assert filled.read_bytes() == before


def test_reading_commands_leave_the_file_byte_for_byte(filled: Path, call: Call) -> None:
    before = filled.read_bytes()
    for command in COMMANDS:
        if command.reads_only and command.name not in {"blank-form", "backup", "report", "export"}:
            more = (*JULY, "Ana Silva") if command.name == "explain" else ()
            call(command.name, filled, *(JULY if command.name == "applicants" else more))
    assert filled.read_bytes() == before


def test_papers_are_written_where_they_were_asked_for(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    form, book = tmp_path / "form.xlsx", tmp_path / "july.xlsx"
    assert call("blank-form", filled, "mentor", "--out", form)[:2] == (0, f"{form}\n")
    assert call("export", filled, *JULY, "--out", book)[0] == 0
    for path in (form, book):
        assert path.read_bytes().startswith(b"PK")
    code, out, _ = call("letters", filled, *JULY, "received", "--out", tmp_path / "drafts")
    assert code in {0, 3}
    assert "Nothing was sent." in out


def test_undo_and_redo_by_the_number(filled: Path, call: Call) -> None:
    call("pair", filled, *JULY, "Ana Silva", "Ruth Martin")
    call("pair", filled, *JULY, "Bo Lee", "Sam Okafor")
    assert call("undo", filled, "2")[1].count("Undone: Pair") == 2
    assert call("redo", filled, "2")[1].count("Done again: Pair") == 2
    assert call("check", filled)[0] == 0


SCRIPTS = {
    "check --help": "Line 2: Help is not given",
    "applicants --intake": "Line 2: argument --intake",
    "history --json {folder}/nowhere/x": "Line 2: The answer cannot be written",
    "script x": "Line 2: script is no command",
    "verify X": "Line 2: verify is no command",
    "demo": "Line 2: demo is no command",
    "pair 'a": "Line 2: No closing quotation",
    "undo 0": "Line 2: argument N: 0 is no number",
}


@pytest.mark.parametrize("line", SCRIPTS)
def test_a_script_stops_at_a_bad_line_and_says_which(
    line: str, filled: Path, tmp_path: Path, call: Call
) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"check\n{line.format(folder=tmp_path)}\nundo\n")
    code, out, err = call("script", filled, script)
    assert code == 1
    assert [said for said in out.splitlines() if said.startswith("done")] == ["done 1"]
    assert err.startswith(SCRIPTS[line])


def test_a_script_with_problems_goes_on_and_ends_with_3(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"import {shlex.join(JULY)} {tmp_path}/missing.csv\ncheck\n")
    code, out, _ = call("script", filled, script)
    assert code == 3
    assert out.splitlines()[-1] == "done 2"


@pytest.mark.parametrize(
    ("words", "amount"), [("0", 0), ("150", 15_000), ("150.5", 15_050), ("1e3", 100_000)]
)
def test_amounts(words: str, amount: int) -> None:
    assert cents(words) == amount


@pytest.mark.parametrize(
    "words", ["", "x", "-1", "1.505", "NaN", "sNaN", "Infinity", "-Infinity", "1e400", "1e11"]
)
def test_what_is_no_amount(words: str) -> None:
    with pytest.raises(ArgumentTypeError, match="no amount"):
        cents(words)


@given(st.decimals(min_value=0, max_value=LARGEST_CENTS // 100, places=2))
def test_every_amount_of_money_is_kept_to_the_cent(amount: object) -> None:
    assert str(cents(str(amount))).zfill(3) == str(amount).replace(".", "").lstrip("0").zfill(3)


@pytest.mark.parametrize("words", ["0", "-1", "1.5", "", "x", "\u0663", "1" * 20])
def test_what_is_no_count(words: str) -> None:
    with pytest.raises(ArgumentTypeError, match="no number"):
        count(words)


@given(st.dates())
def test_days_are_iso(value: date) -> None:
    assert day(value.isoformat()) == value


@pytest.mark.parametrize("words", ["", "25/6/2021", "2021-13-01", "tomorrow", "2021-02-29"])
def test_what_is_no_day(words: str) -> None:
    with pytest.raises(ArgumentTypeError, match="no date like"):
        day(words)


def test_an_answer_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("old")
    (tmp_path / "out.json.part").mkdir()
    with pytest.raises(Refused, match="could not be saved"):
        write_json(str(target), {"a": 1})
    assert target.read_text() == "old"


def test_an_answer_to_a_device_leaves_the_device(tmp_path: Path) -> None:
    write_json("/dev/null", {"a": "x" * 10_000})
    assert Path("/dev/null").is_char_device()
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_goes_away_is_no_error(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(io.StringIO):
        """A pipe whose reader has left."""

        def write(self, _text: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stdout", Gone())
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert run(["dump", str(filled)]) == 0


def test_only_one_program_writes_at_a_time(filled: Path, call: Call) -> None:
    desk = open_programme(filled)
    try:
        before = filled.read_bytes()
        code, out, err = call("pair", filled, *JULY, "Ana Silva", "Ruth Martin")
        assert (code, out) == (1, "")
        assert "already open" in err
        assert filled.read_bytes() == before
        assert call("check", filled)[0] == 0  # reading is always possible
    finally:
        desk.close()
    assert call("pair", filled, *JULY, "Ana Silva", "Ruth Martin")[0] == 0
