"""The command line as a contract: exit codes, sentences, scripts; run in process."""

import io
import json
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk import __version__
from mentordesk.cli.command import Command
from mentordesk.cli.run import SCRIPT, _LineParser, _parser, run
from mentordesk.cli.table import NAMES, all_commands
from mentordesk.services.history import load_history
from mentordesk.storage.opening import open_programme
from tests.storage.builders import new_desk

Says = Callable[[], tuple[str, str]]


@pytest.fixture
def programme(tmp_path: Path) -> str:
    new_desk(tmp_path).close()
    return str(tmp_path / "programme.mentordesk")


@pytest.fixture
def says(capsys: pytest.CaptureFixture[str]) -> Says:
    def read() -> tuple[str, str]:
        captured = capsys.readouterr()
        return captured.out, captured.err

    return read


def test_every_command_has_help_with_an_example(says: Says) -> None:
    commands = all_commands()
    assert [command.name for command in commands] == list(NAMES)
    for command in commands:
        with pytest.raises(SystemExit) as ended:
            run([command.name, "--help"])
        out, _ = says()
        assert ended.value.code == 0
        assert "Example:" in out
        assert f"mentordesk {command.name}" in out


@pytest.mark.parametrize("command", [*all_commands(), SCRIPT], ids=lambda one: one.name)
def test_every_example_is_understood(command: Command) -> None:
    lines = command.example.splitlines()
    assert lines
    for line in lines:
        program, *words = shlex.split(line.partition(" > ")[0])  # what a shell takes for itself
        assert (program, words[0]) == ("mentordesk", command.name)
        assert _parser(_LineParser, (command,)).parse_args(words).command is command


def test_the_version(says: Says) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["--version"])
    assert ended.value.code == 0
    assert says()[0] == f"MentorDesk {__version__}\n"


@pytest.mark.parametrize("words", [[], ["nonsense"], ["check"], ["intake", "x", "y"]])
def test_wrong_usage_is_2(words: list[str], says: Says) -> None:
    with pytest.raises(SystemExit) as ended:
        run(words)
    assert ended.value.code == 2
    assert "usage:" in says()[1]


def test_new_makes_a_programme_with_an_intake(tmp_path: Path, says: Says) -> None:
    scheme = tmp_path / "scheme.json"
    scheme.write_text(json.dumps({"name": "X", "options": {"sector": ["Public"]}}))
    path = tmp_path / "new.mentordesk"
    words = ["new", str(path), "--name", "My scheme", "--scheme", str(scheme)]
    dates = ["--opens", "2021-05-17", "--closes", "2021-06-25", "--starts", "2021-07-01"]
    assert run([*words, "--intake", "2021 July", *dates]) == 0
    assert says()[0].strip() == str(path)
    assert run(["dump", str(path)]) == 0
    rows = [json.loads(line) for line in says()[0].splitlines()]
    assert '"My scheme"' in [row["value"] for row in rows if row["table"] == "setting"]
    assert [row["text"] for row in rows if row["table"] == "vocabulary_option"] == ["Public"]
    assert [row["ends"] for row in rows if row["table"] == "intake"] == ["2022-07-01"]


def test_new_needs_the_dates_of_its_intake(tmp_path: Path) -> None:
    path = tmp_path / "new.mentordesk"
    assert run(["new", str(path), "--name", "X", "--intake", "A"]) == 2
    assert not path.exists()


def test_an_intake_with_its_fee(programme: str, says: Says) -> None:
    dates = ["--opens", "2021-11-01", "--closes", "2021-12-10", "--starts", "2022-02-01"]
    assert run(["intake", programme, "2022 Feb", *dates, "--fee", "150.50"]) == 0
    says()
    run(["dump", programme])
    rows = [json.loads(line) for line in says()[0].splitlines()]
    assert {row["fee_cents"] for row in rows if row["table"] == "intake"} == {15_000, 15_050}


@pytest.mark.parametrize("fee", ["-1", "much", "1.505"])
def test_a_fee_is_an_amount(programme: str, fee: str, says: Says) -> None:
    dates = ["--opens", "2021-11-01", "--closes", "2021-12-10", "--starts", "2022-02-01"]
    with pytest.raises(SystemExit) as ended:
        run(["intake", programme, "2022 Feb", *dates, f"--fee={fee}"])
    assert ended.value.code == 2
    assert "no amount" in says()[1]


@pytest.mark.parametrize(
    "words",
    [
        ["check", "{folder}/nothing.mentordesk"],
        ["check", "{folder}"],
        ["applicants", "{programme}", "--intake", "1999"],
        ["advance", "{programme}", "--intake", "2021 July", "matching"],
        ["advance", "{programme}", "--intake", "2021 July", "nowhere"],
        ["undo", "{programme}", "9"],
        ["redo", "{programme}"],
        ["restore", "{programme}", "{programme}"],
        ["script", "{programme}", "{folder}/nothing.txt"],
    ],
)
def test_a_refusal_is_1_and_one_sentence(
    words: list[str], programme: str, tmp_path: Path, says: Says
) -> None:
    before = Path(programme).read_bytes() if "undo" not in words else b""
    filled = [word.format(folder=tmp_path, programme=programme) for word in words]
    assert run(filled) == 1
    out, err = says()
    assert out == ""
    assert err.count("\n") == 1
    assert err.strip().endswith(".")
    assert "Traceback" not in err
    if before:
        assert Path(programme).read_bytes() == before


def test_advance_and_history_and_undo(programme: str, says: Says) -> None:
    assert run(["advance", programme, "--intake", "2021 July", "open"]) == 0
    assert run(["history", programme, "--json", "-"]) == 0
    out = says()[0]
    rows = json.loads(out[out.index("[") :])
    assert rows[0]["label"] == "Move the intake 2021 July to open"
    assert run(["undo", programme]) == 0
    assert says()[0] == "Undone: Move the intake 2021 July to open\n"
    assert run(["redo", programme]) == 0
    assert run(["history", programme]) == 0
    assert "Move the intake" in says()[0]


def test_check_backup_restore(programme: str, tmp_path: Path, says: Says) -> None:
    copy, again = tmp_path / "copy.mentordesk", tmp_path / "again.mentordesk"
    assert run(["check", programme]) == 0
    assert run(["backup", programme, "--out", str(copy)]) == 0
    assert run(["restore", str(copy), str(again)]) == 0
    says()
    run(["dump", programme])
    first = says()[0]
    run(["dump", str(again)])
    assert says()[0] == first != ""


def test_reading_commands_work_on_a_file_that_is_open(programme: str, says: Says) -> None:
    desk = open_programme(Path(programme))
    try:
        assert run(["applicants", programme, "--intake", "2021 July"]) == 0
        assert run(["undo", programme]) == 1
        assert "already open" in says()[1]
    finally:
        desk.close()


def test_a_script_says_done_after_each_line(
    programme: str, tmp_path: Path, says: Says, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "script.txt"
    script.write_text(
        '# a comment\nadvance --intake "2021 July" open\n\nundo\nhistory --json /dev/null\n'
    )
    assert run(["script", programme, str(script)]) == 0
    done = [line for line in says()[0].splitlines() if line.startswith("done")]
    assert done == ["done 2", "done 4", "done 5"]
    monkeypatch.setattr("sys.stdin", io.StringIO("check\n"))
    assert run(["script", programme, "-"]) == 0


@pytest.mark.parametrize(
    "line",
    ["frobnicate", "undo 99", "new x.mentordesk --name x", 'applicants --intake "', "undo x"],
)
def test_a_script_stops_at_the_first_refused_line(
    programme: str, tmp_path: Path, says: Says, line: str
) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"undo\n{line}\nundo\n")
    assert run(["script", programme, str(script)]) == 1
    out, err = says()
    assert "done 1" in out
    assert "done 2" not in out
    assert err.startswith("Line 2: ")
    desk = open_programme(Path(programme), read_only=True)
    assert load_history(desk)[0].kind == "undo"
    desk.close()


def test_closed_means_the_nearer_of_its_two_stages(programme: str, says: Says) -> None:
    words = ["open", "closed", "matching", "notified", "running", "wrapping up", "closed"]
    for word in words:
        assert run(["advance", programme, "--intake", "2021 July", word]) == 0, says()
    out = says()[0]
    assert "is now closed for applications." in out
    assert out.endswith("is now closed.\n")
