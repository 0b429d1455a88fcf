"""The help says of every command what the command says of itself, and loads nothing for it."""

import subprocess
import sys
from argparse import ArgumentParser

import pytest

from mentordesk import __version__
from mentordesk.cli import helping
from mentordesk.cli.purposes import PURPOSES
from mentordesk.cli.run import SCRIPT, _parser
from mentordesk.cli.table import all_commands

HEAVY = {"PySide6", "lap", "numpy", "openpyxl", "pikepdf", "reportlab", "sqlalchemy", "sqlite3"}
_HELP = """
import atexit, sys
atexit.register(lambda: print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr))
from mentordesk.app import main
main(["--help"])
"""


def test_each_purpose_is_the_commands_own() -> None:
    told = {name: words for commands in PURPOSES.values() for name, words in commands.items()}
    assert told == {command.name: command.purpose for command in all_commands()}


def test_the_help_is_that_of_the_whole_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    whole = _parser(ArgumentParser, (*all_commands(), SCRIPT)).format_help()
    with pytest.raises(SystemExit) as ended:
        helping.answer(["--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == whole


@pytest.mark.parametrize("words", [["nonsense"], [], ["--nonsense"]])
def test_what_is_no_command_is_complained_of(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        helping.answer(words)
    assert ended.value.code == 2
    assert "usage: mentordesk" in capsys.readouterr().err


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        helping.answer(["--version"])
    assert capsys.readouterr().out == f"MentorDesk {__version__}\n"


@pytest.mark.parametrize("words", [["new", "--help"], ["script"]])
def test_a_command_answers_for_itself(words: list[str]) -> None:
    helping.answer(words)


def test_nothing_heavy_is_loaded_for_the_help() -> None:
    done = subprocess.run([sys.executable, "-c", _HELP], capture_output=True, text=True, check=True)
    assert "applicants" in done.stdout
    loaded = set(done.stderr.split())
    assert "argparse" in loaded
    assert not HEAVY & loaded
