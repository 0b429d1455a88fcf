"""erase, person and anonymise from the command line."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.services.backups import back_up
from mentordesk.storage import passwords
from mentordesk.storage.opening import open_programme
from mentordesk.storage.places import backup_folder
from tests.services.privacy.byte_search import found_in

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def own_shelves() -> None:
    """No backups of other tests' programmes, which are born of the same file as this one."""
    shutil.rmtree(backup_folder(), ignore_errors=True)


def test_erase_reaches_file_and_copies(call: Call, filled: Path, tmp_path: Path) -> None:
    desk = open_programme(filled, read_only=True)
    back_up(desk, tmp_path / "copy.mentordesk")
    desk.close()
    code, said, _ = call("erase", filled, "ana.silva@library.example.org")
    assert code == 0, said
    assert "Erased" in said
    assert found_in(tmp_path, ["Ana Silva", "ana.silva", "Silva"]) == []
    assert call("history", filled)[1].count("Erase a person") == 1
    assert call("check", filled)[0] == 0


@pytest.mark.parametrize("who", ["nobody@example.org", "99", "Nobody"])
def test_nobody_is_refused(call: Call, filled: Path, tmp_path: Path, who: str) -> None:
    for words in (("erase", filled, who), ("person", filled, who, "--out", tmp_path / "x.zip")):
        code, _, error = call(*words)
        assert code == 1
        assert "Nobody called" in error
    assert not (tmp_path / "x.zip").exists()


def test_person_writes_a_zip_and_changes_nothing(call: Call, filled: Path, tmp_path: Path) -> None:
    before = filled.read_bytes()
    code, said, _ = call("person", filled, "Ana Silva", "--out", tmp_path / "ana.zip")
    assert (code, said.strip()) == (0, str(tmp_path / "ana.zip"))
    assert "everything.json" in zipfile.ZipFile(tmp_path / "ana.zip").namelist()
    assert filled.read_bytes() == before


def test_erase_and_person_in_a_script(call: Call, filled: Path, tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"person 'Ana Silva' --out {tmp_path / 'a.zip'}\nerase 'Ana Silva'\n")
    code, said, _ = call("script", filled, script)
    assert code == 0
    assert "done 2" in said


def test_a_running_intake_is_not_anonymised(call: Call, filled: Path) -> None:
    code, _, error = call("anonymise", filled, "--intake", "2021 July")
    assert code == 1
    assert "still needed" in error


def test_history_is_narrowed_by_day_person_kind_and_words(call: Call, filled: Path) -> None:
    whole = call("history", filled)[1].splitlines()
    assert call("history", filled, "--on", "2021-06-01")[1].splitlines() == whole
    assert call("history", filled, "--from", "2021-06-02")[1] == ""
    assert call("history", filled, "--to", "2021-05-31")[1] == ""
    (line,) = call("history", filled, "--person", "Ana Silva")[1].splitlines()
    assert line.endswith("Fill")
    assert len(call("history", filled, "--kind", "intake")[1].splitlines()) == 1
    assert len(call("history", filled, "--text", "fill")[1].splitlines()) == 1
    told = call("history", filled, "--text", "fill", "--details")[1]
    assert "Ana Silva: Person: - -> person" in told
    assert call("history", filled, "--on", "yesterday")[0] == 2
    assert call("history", filled, "--person", "Nobody")[0] == 1


@pytest.mark.skipif(not passwords.is_available(), reason="the extra password is not installed")
def test_a_password_by_the_environment(
    call: Call, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passwords.forget()
    assert call("password", filled)[0] == 1  # there is no terminal to ask in
    monkeypatch.setenv("MENTORDESK_NEW_PASSWORD", "correct horse")
    code, said, _ = call("password", filled)
    assert code == 0
    assert "no way back" in said
    monkeypatch.delenv("MENTORDESK_NEW_PASSWORD")
    passwords.forget()
    code, _, error = call("check", filled)
    assert code == 1
    assert "MENTORDESK_PASSWORD" in error
    monkeypatch.setenv("MENTORDESK_PASSWORD", "correct horse")
    assert call("check", filled)[0] == 0
    assert call("password", filled, "--remove")[0] == 0
    passwords.forget()
    monkeypatch.delenv("MENTORDESK_PASSWORD")
    assert call("check", filled)[0] == 0
