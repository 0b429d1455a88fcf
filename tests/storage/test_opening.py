"""Opening: every wrong file gets one plain sentence and is left byte for byte as it was."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Damaged, OnlyReadable, Refused
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.locking import lock_path
from mentordesk.storage.opening import create_programme, open_programme
from tests.storage.builders import new_desk


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    new_desk(tmp_path).close()
    return tmp_path / "programme.mentordesk"


def refused_untouched(path: Path, words: str) -> None:
    before = path.read_bytes()
    with pytest.raises(Refused, match=words):
        open_programme(path)
    assert path.read_bytes() == before
    assert not lock_path(path).exists()


def test_a_sound_file_opens_and_is_one_file_again_after_closing(programme: Path) -> None:
    desk = open_programme(programme)
    assert desk.undo_label == "Make the intake 2021 July"
    desk.close()
    assert [path.name for path in programme.parent.iterdir()] == [programme.name]


def test_the_file_is_its_owners_alone(programme: Path) -> None:
    assert programme.stat().st_mode & 0o777 == 0o600


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no file"):
        open_programme(tmp_path / "nothing.mentordesk")


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="folder"):
        open_programme(tmp_path)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"PK\x03\x04 a workbook" * 20])
def test_a_file_that_is_no_programme(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "thing.mentordesk"
    path.write_bytes(content)
    refused_untouched(path, "not a MentorDesk programme")


def test_somebody_elses_database(tmp_path: Path) -> None:
    path = tmp_path / "other.mentordesk"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE pair (id INTEGER)")
    refused_untouched(path, "not a MentorDesk programme")


def test_a_newer_file_names_both_versions(programme: Path) -> None:
    with closing(sqlite3.connect(programme)) as raw:
        raw.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    refused_untouched(programme, f"version {SCHEMA_VERSION + 1}, this program knows")


def test_a_planted_trigger(programme: Path) -> None:
    with closing(sqlite3.connect(programme)) as raw:
        raw.execute("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM answer; END")
    refused_untouched(programme, "no MentorDesk made")


def test_a_broken_reference(programme: Path) -> None:
    with closing(sqlite3.connect(programme)) as raw:
        raw.execute(
            "INSERT INTO lesson (row_version, intake_id, written_at, text) "
            "VALUES (1, 99, '2021-06-01T00:00:00.000000Z', 'x')"
        )
        raw.commit()
    refused_untouched(programme, "damaged")


def test_damaged_pages(programme: Path) -> None:
    content = bytearray(programme.read_bytes())
    content[4096:12_288] = os.urandom(8192)
    programme.write_bytes(bytes(content))
    refused_untouched(programme, "damaged")


def test_a_truncated_file(programme: Path) -> None:
    content = programme.read_bytes()
    programme.write_bytes(content[: len(content) // 2])
    refused_untouched(programme, "damaged")


def test_a_file_that_is_shorter_than_it_says(programme: Path) -> None:
    content = programme.read_bytes()
    programme.write_bytes(content[:-4_096])
    refused_untouched(programme, r"cut short \([\d,]+ of [\d,]+ bytes\)")


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    path = tmp_path / "arriving.mentordesk"
    path.touch()
    refused_untouched(path, "it is empty")


def test_a_file_without_a_version(programme: Path) -> None:
    with closing(sqlite3.connect(programme)) as raw:
        raw.execute("PRAGMA user_version=0")
    refused_untouched(programme, "names no version")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mentordesk")
    with pytest.raises(Refused, match="folder or a device"):
        open_programme(tmp_path / "pipe.mentordesk")


@pytest.mark.parametrize("planted", ["VIEW v AS SELECT 1", "TABLE t (x)", "INDEX i ON pair(id)"])
def test_a_planted_view_table_or_index(programme: Path, planted: str) -> None:
    with closing(sqlite3.connect(programme)) as raw:
        raw.execute(f"CREATE {planted}")
    refused_untouched(programme, "no MentorDesk made")


def test_a_damaged_file_offers_its_backup(programme: Path) -> None:
    content = programme.read_bytes()
    programme.write_bytes(content[: len(content) // 2])
    with pytest.raises(Damaged):
        open_programme(programme, read_only=True)


def test_a_protected_file_is_read(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OnlyReadable, match="protected from writing"):
        open_programme(programme)
    open_programme(programme, read_only=True).close()


def test_closing_twice_is_closing_once(programme: Path) -> None:
    desk = open_programme(programme)
    desk.close()
    desk.close()
    open_programme(programme).close()


def test_open_elsewhere_names_the_holder(programme: Path) -> None:
    code = (
        "import sys; from pathlib import Path;"
        "from mentordesk.storage.opening import open_programme;"
        f"desk = open_programme(Path({str(programme)!r})); print('open', flush=True);"
        "sys.stdin.read(); desk.close()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(Refused, match=rf"already open .*process {holder.pid}"):
            open_programme(programme)
        open_programme(programme, read_only=True).close()
    finally:
        holder.communicate("")
    open_programme(programme).close()


def test_a_holder_that_died_leaves_nothing_behind(programme: Path) -> None:
    code = (
        "import os; from pathlib import Path;"
        "from mentordesk.storage.opening import open_programme;"
        f"open_programme(Path({str(programme)!r})); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code], check=False)
    open_programme(programme).close()


def test_a_programme_is_never_made_over_a_file(programme: Path) -> None:
    before = programme.read_bytes()
    with pytest.raises(Refused, match="there already"):
        create_programme(programme)
    assert programme.read_bytes() == before


def test_a_programme_needs_its_folder(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no folder"):
        create_programme(tmp_path / "nowhere" / "a.mentordesk")


def test_a_read_only_folder_can_be_read(programme: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere, so a read-only folder cannot be had")
    programme.parent.chmod(0o500)
    try:
        with pytest.raises(Refused, match="only be opened for reading"):
            open_programme(programme)
        open_programme(programme, read_only=True).close()
    finally:
        programme.parent.chmod(0o700)
