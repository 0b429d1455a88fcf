"""The lock beside a programme: one holder, a note that may be broken, and nothing left behind."""

import errno
import json
import os
import platform
from pathlib import Path

import pytest

from mentordesk.domain.refusals import OnlyReadable, Refused
from mentordesk.storage import locking
from mentordesk.storage.locking import lock_path, take_lock
from mentordesk.storage.system_lock import Busy, lock_file
from tests.storage.builders import new_desk


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    return tmp_path / "scheme.mentordesk"


def note_of(programme: Path) -> Path:
    return programme.with_name(f".{programme.name}.holder")


def test_the_note_names_the_holder_and_goes_with_the_lock(programme: Path) -> None:
    lock = take_lock(programme)
    assert json.loads(note_of(programme).read_text())["process"] == os.getpid()
    lock.release()
    assert list(programme.parent.iterdir()) == []


def test_a_second_taker_is_told_who_and_changes_nothing(programme: Path) -> None:
    lock = take_lock(programme)
    before = note_of(programme).read_text()
    with pytest.raises(Refused, match=rf"already open .*process {os.getpid()}"):
        take_lock(programme)
    assert note_of(programme).read_text() == before
    lock.release()
    take_lock(programme).release()


@pytest.mark.parametrize(
    "note", [b"", b"{", b"[]", b"null", b"{}", b'{"machine": "desk"}', b"\xff\xfe", b'"text"']
)
def test_a_broken_note_still_means_somebody_else(programme: Path, note: bytes) -> None:
    lock = take_lock(programme)
    note_of(programme).write_bytes(note)
    with pytest.raises(Refused, match="already open in another MentorDesk"):
        take_lock(programme)
    lock.release()


def test_a_missing_note_still_means_somebody_else(programme: Path) -> None:
    lock = take_lock(programme)
    note_of(programme).unlink()
    with pytest.raises(Refused, match="in another MentorDesk"):
        take_lock(programme)
    lock.release()


def test_a_left_note_without_a_lock_hinders_nobody(programme: Path) -> None:
    note_of(programme).write_text(json.dumps({"machine": platform.node(), "process": 1}))
    lock_path(programme).touch()
    take_lock(programme).release()
    assert list(programme.parent.iterdir()) == []


def test_on_a_full_disk_the_lock_is_taken_without_its_note(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, *_args: object, **_more: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    lock = take_lock(programme)
    with pytest.raises(Refused, match="already open"):
        take_lock(programme)
    lock.release()
    assert not lock_path(programme).exists()


def test_the_name_goes_before_the_lock(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise it could be the name of the lock that the next program has just taken."""
    named: list[bool] = []
    really = lock_file

    class Watched:
        def __init__(self, name: Path) -> None:
            self._lock = really(name)

        def release(self) -> None:
            named.append(lock_path(programme).exists())
            self._lock.release()

    monkeypatch.setattr("mentordesk.storage.locking.lock_file", Watched)
    take_lock(programme).release()
    assert named == [os.name == "nt"]
    take_lock(programme).release()


def test_a_refused_file_gives_its_lock_back(tmp_path: Path) -> None:
    desk = new_desk(tmp_path)
    desk.close()
    lock = take_lock(desk.path)
    lock.release()
    take_lock(desk.path).release()


def test_who_takes_over_a_moment_too_late_is_told(
    programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_: Path) -> None:
        raise Busy

    elsewhere = {"machine": "DESK-2", "process": 4711, "host": "DESK-2"}
    note_of(programme).write_text(json.dumps(elsewhere), encoding="utf-8")
    monkeypatch.setattr(locking, "lock_file", held)
    with pytest.raises(OnlyReadable, match="already open"):
        take_lock(programme, take_over=True)
