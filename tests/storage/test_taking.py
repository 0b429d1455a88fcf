"""Taking a file in hand: locked and looked through, with nothing of its database loaded."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Damaged, OnlyReadable
from mentordesk.storage.connecting import SCHEMA_VERSION, connect
from mentordesk.storage.glance import TABLES, glance_at
from mentordesk.storage.locking import holder_of
from mentordesk.storage.opening import open_programme, open_taken
from mentordesk.storage.taking import take_programme
from tests.programmes.fixtures import unpacked, versions
from tests.storage.builders import new_desk
from tests.storage.spoiling import spoil_table

_ALONE = """
import sys
from pathlib import Path
from mentordesk.storage.taking import take_programme
take_programme(Path(sys.argv[1])).close()
print(*{name.partition(".")[0] for name in sys.modules})
"""

_INTAKE = """
INSERT INTO intake (row_version, name, stage, opens, closes, starts, ends, fee_cents, currency)
VALUES (1, '2021', 'open', '2021-01-01', '2021-02-01', '2021-03-01', '2021-12-01', 0, 'AUD')
"""


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    new_desk(tmp_path).close()
    return tmp_path / "programme.mentordesk"


def test_a_taken_file_is_ours_until_it_is_given_back(programme: Path) -> None:
    taken = take_programme(programme)
    assert taken.is_current
    with pytest.raises(OnlyReadable, match="already open"):
        take_programme(programme)
    taken.close()
    assert holder_of(programme) is None
    take_programme(programme).close()


def test_what_was_taken_is_opened_and_written(programme: Path) -> None:
    desk = open_taken(take_programme(programme))
    with desk.action("Note", "note"):
        pass
    desk.close()
    assert holder_of(programme) is None


@pytest.mark.parametrize("version", [one for one in versions() if one < SCHEMA_VERSION])
def test_an_older_file_is_taken_and_brought_up_to_date_when_opened(
    version: int, tmp_path: Path
) -> None:
    path = unpacked(version, tmp_path)
    taken = take_programme(path)
    assert (taken.version, taken.is_current) == (version, False)
    taken.close()
    taken = take_programme(path, at_once=TABLES)
    assert taken.whole  # what a table of before is called, nobody says
    open_taken(taken).close()
    again = take_programme(path)
    assert again.is_current
    again.close()


def test_a_damaged_file_is_not_kept_locked(programme: Path) -> None:
    content = bytearray(programme.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    programme.write_bytes(content)
    with pytest.raises(Damaged):
        take_programme(programme)
    assert holder_of(programme) is None


def execute(programme: Path, *statements: str) -> None:
    """Write into a file as no MentorDesk would."""
    with closing(sqlite3.connect(programme)) as raw, raw:
        for one in statements:
            raw.execute(one)


@pytest.mark.parametrize("table", TABLES)
def test_what_is_read_at_once_is_checked_before(programme: Path, table: str) -> None:
    spoil_table(programme, table)
    with pytest.raises(Damaged):
        take_programme(programme, at_once=TABLES)
    assert holder_of(programme) is None


@pytest.mark.parametrize("table", ["md_change", "event", "answer"])
def test_all_the_rest_is_checked_before_it_is_opened(programme: Path, table: str) -> None:
    spoil_table(programme, table)
    taken = take_programme(programme, at_once=TABLES)
    assert not taken.whole
    with pytest.raises(Damaged, match=r"is damaged\. It was not touched"):
        open_taken(taken)
    assert holder_of(programme) is None


def test_references_too_are_checked_before_it_is_opened(programme: Path) -> None:
    execute(programme, "INSERT INTO ban VALUES (1, 1, 98, 99, 'an old quarrel')")
    taken = take_programme(programme, at_once=TABLES)
    with pytest.raises(Damaged):
        open_taken(taken)
    assert holder_of(programme) is None


@pytest.mark.parametrize(
    "planted",
    [
        ("CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM pair; END",),
        ("CREATE VIEW more AS SELECT 1",),
        ("DROP TABLE setting", "CREATE VIEW setting AS SELECT 'name' AS key, '\"x\"' AS value"),
        ("DROP TABLE setting",),
    ],
)
def test_what_was_planted_is_never_even_glanced_at(
    programme: Path, planted: tuple[str, ...]
) -> None:
    execute(programme, *planted)
    with pytest.raises(Damaged):
        take_programme(programme, at_once=TABLES)
    assert holder_of(programme) is None


def test_a_glance_reads_what_was_checked_for_it_and_nothing_else(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute(programme, _INTAKE)
    read = set[str]()

    def watched(path: Path, mode: str) -> sqlite3.Connection:
        raw = connect(path, mode)

        def note(what: int, table: str | None, *_: str | None) -> int:
            if what == sqlite3.SQLITE_READ and table is not None:
                read.add(table)
            return sqlite3.SQLITE_OK

        raw.set_authorizer(note)
        return raw

    monkeypatch.setattr("mentordesk.storage.glance.connect", watched)
    taken = take_programme(programme, at_once=TABLES)
    assert glance_at(taken, None) is not None
    assert read == set(TABLES)
    desk = open_taken(taken)
    desk.close()


def test_what_cannot_be_opened_is_given_back(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("the disk does not answer")

    monkeypatch.setattr("mentordesk.storage.opening.Hold", broken)
    with pytest.raises(OSError, match="does not answer"):
        open_programme(programme)
    assert holder_of(programme) is None


def test_nothing_of_the_database_is_loaded(programme: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _ALONE, str(programme)], capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "sqlite3" in loaded
    assert "sqlalchemy" not in loaded
