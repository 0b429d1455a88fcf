"""Commands that write files: what is in them, where they go, and that a file is never half one."""

import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from email import message_from_bytes
from pathlib import Path
from zipfile import ZipFile

import pytest

from mentordesk.services.checking import dump_lines
from mentordesk.storage.opening import open_programme

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


def labels(call: Call, programme: Path) -> list[str]:
    """The sentences of the history, the newest first."""
    return [row["label"] for row in json.loads(call("history", programme, "--json", "-")[1])]


def test_a_dump_is_sorted_lines_of_json(filled: Path, call: Call) -> None:
    code, out, _ = call("dump", filled)
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [row["table"] for row in rows] == sorted(row["table"] for row in rows)
    assert not [row for row in rows if row["table"].startswith("md_") or "row_version" in row]
    desk = open_programme(filled, read_only=True)
    assert out.splitlines() == list(dump_lines(desk))
    desk.close()


def test_undoing_everything_and_doing_it_again_gives_the_same_dump(
    filled: Path, call: Call
) -> None:
    before = call("dump", filled)[1]
    for step in (("pair", *JULY, "Ana Silva", "Ruth Martin"),
                 ("ban", *JULY, "Bo Lee", "Ruth Martin", "--reason", "family"),
                 ("pin", *JULY, "Ana Silva"),
                 ("unpair", *JULY, "Ana Silva"),
                 ("match", *JULY, "--apply")):  # fmt: skip
        assert call(step[0], filled, *step[1:])[0] == 0
    after = call("dump", filled)[1]
    steps = len(labels(call, filled)) - 3
    assert call("undo", filled, steps)[0] == 0
    assert call("dump", filled)[1] == before
    assert call("redo", filled, steps)[0] == 0
    assert call("dump", filled)[1] == after


def test_history_says_what_was_done_in_the_coordinators_words(filled: Path, call: Call) -> None:
    call("pair", filled, *JULY, "Ana Silva", "Ruth Martin")
    call("undo", filled)
    code, out, _ = call("history", filled)
    newest = out.splitlines()[:2]
    assert code == 0
    assert all("Pair Ana Silva with Ruth Martin" in line for line in newest)
    assert "undo" in newest[0]
    assert "undone" in newest[1]


def test_a_backup_goes_beside_the_programme_by_default(filled: Path, call: Call) -> None:
    code, out, _ = call("backup", filled)
    copy = Path(out.strip())
    assert (code, copy.parent, copy.suffix) == (0, filled.parent, ".mentordesk")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert call("dump", copy)[1] == call("dump", filled)[1]
    assert labels(call, copy) == labels(call, filled)


def test_a_file_that_was_broken_from_outside_is_refused_by_check(filled: Path, call: Call) -> None:
    with closing(sqlite3.connect(filled)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("DELETE FROM person WHERE id = 1")
        raw.commit()
    code, out, err = call("check", filled)
    assert (code, out) == (1, "")
    assert "damaged" in err


def test_letters_are_drafts_nobody_sent(filled: Path, tmp_path: Path, call: Call) -> None:
    folder = tmp_path / "drafts"
    call("letters", filled, *JULY, "received", "--out", folder)
    drafts = [message_from_bytes(path.read_bytes()) for path in folder.glob("*.eml")]
    assert drafts
    for draft in drafts:
        assert draft["X-Unsent"] == "1"
        assert str(draft["To"]).count("@") == 1
        assert draft["Bcc"] is draft["Cc"] is None
        assert "{{" not in str(draft)


def test_an_export_into_a_folder_is_tables_that_can_be_read(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    folder = tmp_path / "july"
    code, out, _ = call("export", filled, *JULY, "--out", folder)
    assert code == 0
    assert {Path(line) for line in out.splitlines()} == set(folder.iterdir())
    tables = {path.stem.casefold(): path for path in folder.glob("*.csv")}
    name = next(stem for stem in tables if "applica" in stem)
    with tables[name].open(encoding="utf-8-sig", newline="") as lines:
        cells = [cell for row in csv.reader(lines) for cell in row]
    assert "Ana Silva" in cells or {"Ana", "Silva"} <= set(cells)


@pytest.mark.parametrize("role", ["mentee", "mentor", "MENTOR"])
def test_a_blank_form_has_the_programmes_own_words(
    filled: Path, tmp_path: Path, call: Call, role: str
) -> None:
    form = tmp_path / "form.xlsx"
    assert call("blank-form", filled, role, "--out", form)[0] == 0
    with ZipFile(form) as book:
        text = " ".join(
            book.read(name).decode("utf-8") for name in book.namelist() if name.endswith(".xml")
        )
    for word in ("Cataloguing", "Leadership", "Academic"):
        assert word in text


def test_a_file_in_the_way_of_an_export_is_replaced_as_a_whole(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    book = tmp_path / "july.xlsx"
    book.write_bytes(b"x" * 500_000)
    assert call("export", filled, *JULY, "--out", book)[0] == 0
    with ZipFile(book) as opened:
        assert opened.testzip() is None
    assert not list(tmp_path.glob("*.part"))


def test_importing_an_export_changes_nothing(filled: Path, tmp_path: Path, call: Call) -> None:
    book = tmp_path / "july.xlsx"
    call("export", filled, *JULY, "--out", book)
    before = call("dump", filled)[1]
    code, out, _ = call("import", filled, *JULY, book, "--dry-run")
    assert code in {0, 3}
    assert "0 new, 0 changed" in out
    assert call("dump", filled)[1] == before


def test_an_override_is_kept_with_its_reason(filled: Path, call: Call) -> None:
    two = (*JULY, "Ana Silva", "Ruth Martin")
    call("ban", filled, *two, "--reason", "an old quarrel")
    code, _, err = call("pair", filled, *two)
    assert (code, "an old quarrel" in err) == (1, True)
    assert call("pair", filled, *two, "--override", "both asked for it")[0] == 0
    told = json.loads(call("match", filled, *JULY, "--json", "-")[1])
    assert [entry[2] for entry in told["slip"]["overrides"]] == ["both asked for it"]


def test_the_json_of_a_match_adds_up(filled: Path, call: Call) -> None:
    told = json.loads(call("match", filled, *JULY, "--json", "-")[1])
    assert told["total"] == sum(pair["score"] for pair in told["pairs"])
    assert len(told["pairs"]) == told["slip"]["placed"] == told["slip"]["possible"] == 2
    assert told["slip"]["proven"] is True
    names = {pair["mentee_name"] for pair in told["pairs"]}
    assert names == {"Ana Silva", "Bo Lee"}  # who withdrew is nowhere
    for pair in told["pairs"]:
        assert all(part["because"] for part in pair["parts"])


def test_an_intake_is_copied_with_its_settings(filled: Path, call: Call) -> None:
    dates = ("--opens", "2022-05-17", "--closes", "2022-06-25", "--starts", "2022-07-01")
    assert call("intake", filled, "2022", *dates, "--copy-from", "2021 July")[0] == 0
    rows = [json.loads(line) for line in call("dump", filled)[1].splitlines()]
    intakes = [row for row in rows if row["table"] == "intake"]
    assert [row["copied_from_id"] for row in intakes] == [None, intakes[0]["id"]]
    assert intakes[1]["match_settings"] == intakes[0]["match_settings"]
    assert call("applicants", filled, "--intake", "2022")[1] == "0 applications\n"
