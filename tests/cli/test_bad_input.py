"""Bad input of every command: one sentence on standard error, exit code 1, nothing changed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.cli.run import SCRIPT
from mentordesk.cli.table import all_commands
from tests.cli.bad_input_of_choices import BAD_OF_CHOICES
from tests.cli.bad_input_of_the_year import BAD_OF_THE_YEAR

Call = Callable[..., tuple[int, str, str]]
COMMANDS = (*all_commands(), SCRIPT)
JULY = ("--intake", "2021 July")


BAD: dict[str, tuple[str, ...]] = {
    "backups of no programme": ("{text}",),
    "snapshot without a name": ("{programme}", " "),
    "publish without a place": ("{programme}",),
    "publish over the programme": ("{programme}", "--to", "{programme}"),
    "new": ("{programme}", "--name", "X"),
    "new in no folder": ("{nothing}/x.mentordesk", "--name", "X"),
    "new of a missing scheme": ("{folder}/x.md", "--name", "X", "--scheme", "{nothing}"),
    "new of a bad scheme": ("{folder}/x.md", "--name", "X", "--scheme", "{text}"),
    "new with dates the wrong way round": (
        "{folder}/y.md", "--name", "X", "--intake", "A", "--opens", "2021-06-01",
        "--closes", "2021-05-01", "--starts", "2021-07-01",
    ),
    "intake again": (
        "{programme}", "2021 July", "--opens", "2021-05-17", "--closes", "2021-06-25",
        "--starts", "2021-07-01",
    ),
    "intake copied from nothing": (
        "{programme}", "B", "--opens", "2021-05-17", "--closes", "2021-06-25",
        "--starts", "2021-07-01", "--copy-from", "1999",
    ),
    "advance": ("{programme}", *JULY, "running"),
    "applicants": ("{programme}", "--intake", "1999"),
    "applicants to no folder": ("{programme}", *JULY, "--json", "{nothing}/x.json"),
    "applicants to a folder": ("{programme}", *JULY, "--json", "{folder}"),
    "unfiled": ("{programme}", "--intake", "1999"),
    "import-list": ("{programme}", *JULY, "members", "{nothing}.csv"),
    "import": ("{programme}", "--intake", "1999", "{programme}"),
    "import to no folder": ("{programme}", *JULY, "{programme}", "--json", "{nothing}/x.json"),
    "match": ("{programme}", "--intake", "1999"),
    "match to no folder": ("{programme}", *JULY, "--apply", "--json", "{nothing}/x.json"),
    "match without its intake": ("{programme}",),
    "explain": ("{programme}", *JULY, "Nobody"),
    "explain who withdrew": ("{programme}", *JULY, "Wim Gone"),
    "explain with whom was declined": ("{programme}", *JULY, "Ana Silva", "Una Gone"),
    "explain a mentor as a mentee": ("{programme}", *JULY, "Ruth Martin"),
    "pair": ("{programme}", *JULY, "Ana Silva", "Nobody"),
    "pair who withdrew": ("{programme}", *JULY, "Wim Gone", "Ruth Martin"),
    "pair two mentees": ("{programme}", *JULY, "Ana Silva", "Bo Lee"),
    "unpair": ("{programme}", *JULY, "Ana Silva"),
    "pin": ("{programme}", *JULY, "Ana Silva"),
    "ban": ("{programme}", *JULY, "Ana Silva", "Nobody", "--reason", "x"),
    "ban for no reason": ("{programme}", *JULY, "Ana Silva", "Ruth Martin", "--reason", " "),
    "unpin": ("{programme}", *JULY, "Ana Silva"),
    "lift-ban": ("{programme}", *JULY, "Ana Silva", "Ruth Martin"),
    "duplicates of no programme": ("{text}",),
    "duplicates to no folder": ("{programme}", "--json", "{nothing}/x.json"),
    "merge": ("{programme}", "Ana Silva", "Nobody"),
    "merge with oneself": ("{programme}", "Ana Silva", "Ana Silva"),
    "merge who both applied": ("{programme}", "Ana Silva", "Bo Lee"),
    "part": ("{programme}", "Ana Silva"),
    "part nobody": ("{programme}", "Nobody"),
    "why-not": ("{programme}", *JULY, "Ana Silva", "Nobody"),
    "why-not two mentees": ("{programme}", *JULY, "Ana Silva", "Bo Lee"),
    "trade-off": ("{programme}", "--intake", "1999"),
    "trade-off to no folder": ("{programme}", *JULY, "--json", "{nothing}/x.json"),
    "understudies": ("{programme}", *JULY, "--mentor", "Nobody"),
    "understudies of a mentee": ("{programme}", *JULY, "--mentor", "Ana Silva"),
    "forecast": ("{programme}", "--intake", "1999"),
    "repairs": ("{programme}", *JULY, "--mentee", "Nobody"),
    "repairs for a mentor": ("{programme}", *JULY, "--mentee", "Ruth Martin"),
    "board-snapshot without a name": ("{programme}", *JULY, "take"),
    "board-snapshot without a word": ("{programme}", *JULY, "take", " "),
    "board-snapshot of none": ("{programme}", *JULY, "restore", "before"),
    "board-snapshot forgotten": ("{programme}", *JULY, "forget", "before"),
    "board-snapshot compared": ("{programme}", *JULY, "compare", "before", "after"),
    "settings": ("{programme}", "--intake", "1999"),
    "settings of no file": ("{programme}", *JULY, "--file", "{nothing}"),
    "settings of no JSON": ("{programme}", *JULY, "--file", "{text}"),
    "settings of a programme": ("{programme}", *JULY, "--file", "{programme}"),
    "settings unknown": ("{programme}", *JULY, "--set", "colour=red"),
    "settings of no number": ("{programme}", *JULY, "--set", "raise_floor=perhaps"),
    "settings of nothing": ("{programme}", *JULY, "--copy-from", "1999"),
    "words of one employer": ("{programme}", "--employer", "City Library"),
    "words of no topic": ("{programme}", "--topic", "nonsense", "other"),
    "topics": ("{programme}", "--intake", "1999", "--confirm"),
    "password": ("{nothing}", "--remove"),
    "erase": ("{programme}", "Nobody"),
    "erase of no programme": ("{text}", "Ana Silva"),
    "person": ("{programme}", "Nobody", "--out", "{folder}/p.zip"),
    "person into no zip": ("{programme}", "Ana Silva", "--out", "{folder}/p.txt"),
    "person into no folder": ("{programme}", "Ana Silva", "--out", "{nothing}/p.zip"),
    "anonymise": ("{programme}", "--intake", "1999"),
    "anonymise what still runs": ("{programme}", *JULY),
    "certificates": ("{programme}", "--intake", "1999", "--out", "{folder}/c"),
    "certificates into a file": ("{programme}", *JULY, "--out", "{programme}"),
    "verify": ("HLIA-2022-0001",),
    "letters": ("{programme}", *JULY, "nonsense", "--out", "{folder}/l"),
    "report": ("{programme}", *JULY, "--out", "{folder}/report.doc"),
    "export": ("{programme}", "--intake", "1999", "--out", "{folder}/e.xlsx"),
    "export into no folder": ("{programme}", *JULY, "--out", "{nothing}/a/e.xlsx"),
    "blank-form": ("{programme}", "mentee", "--out", "{nothing}/f.xlsx"),
    "check": ("{text}",),
    "dump": ("{nothing}",),
    "history": ("{folder}",),
    "undo": ("{programme}", "99"),
    "redo": ("{programme}",),
    "backup": ("{programme}", "--out", "{programme}"),
    "backup into no folder": ("{programme}", "--out", "{nothing}/b.mentordesk"),
    "restore": ("{text}", "{folder}/new.mentordesk"),
    "restore over a file": ("{programme}", "{programme}"),
    "restore nothing": ("{nothing}", "{folder}/new.mentordesk"),
    "script": ("{programme}", "{nothing}"),
    "script that is no text": ("{programme}", "{programme}"),
    "demo": ("{programme}", "--no-window"),
    **BAD_OF_CHOICES,
    **BAD_OF_THE_YEAR,
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_changes_nothing(
    case: str, filled: Path, tmp_path: Path, call: Call
) -> None:
    text = tmp_path / "text.mentordesk"
    text.write_text("no programme")
    places = {
        "programme": filled, "folder": tmp_path, "nothing": tmp_path / "nothing", "text": text,
    }  # fmt: skip
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    code, out, err = call(case.split(maxsplit=1)[0], *(word.format(**places) for word in BAD[case]))
    assert code == 1
    assert out == ""
    assert err.count("\n") == 1
    assert err.strip()[-1] in ".?"
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_every_command_has_its_bad_input() -> None:
    assert {case.split()[0] for case in BAD} == {command.name for command in COMMANDS}
