"""Taking a file in hand: locked and looked through, with nothing of its database loaded."""

import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Damaged, OnlyReadable
from mentordesk.storage.connecting import SCHEMA_VERSION
from mentordesk.storage.locking import holder_of
from mentordesk.storage.opening import open_programme, open_taken
from mentordesk.storage.taking import take_programme
from tests.programmes.fixtures import unpacked, versions
from tests.storage.builders import new_desk

_ALONE = """
import sys
from pathlib import Path
from mentordesk.storage.taking import take_programme
take_programme(Path(sys.argv[1])).close()
print(*{name.partition(".")[0] for name in sys.modules})
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
