"""The system's lock: one holder whichever way it was taken, and nobody once the holder is gone."""

import errno
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from mentordesk.storage import system_lock
from mentordesk.storage.system_lock import Busy, lock_file

if sys.platform != "win32":
    import fcntl

posix = pytest.mark.skipif(sys.platform == "win32", reason="flock is of POSIX")


def without_flock(_name: Path) -> object:
    """What a disk says that knows no such locks."""
    raise OSError(errno.ENOSYS, "Function not implemented")


@pytest.fixture(params=["the system's own", "the library's"])
def name(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file to be locked, in either way."""
    if request.param == "the library's":
        monkeypatch.setattr(system_lock, "_flocked", without_flock, raising=False)
    return tmp_path / "some.lock"


def test_one_holds_it_at_a_time(name: Path) -> None:
    held = lock_file(name)
    for _ in range(2):
        with pytest.raises(Busy):
            lock_file(name)
    held.release()
    held.release()
    lock_file(name).release()


def test_it_keeps_out_who_takes_it_by_the_library(name: Path) -> None:
    """A MentorDesk of before runs beside this one."""
    held = lock_file(name)
    theirs = FileLock(name, timeout=0)
    with pytest.raises(TimeoutError):
        theirs.acquire()
    held.release()
    theirs.acquire()
    with pytest.raises(Busy):
        lock_file(name)
    theirs.release()
    lock_file(name).release()


def test_what_nobody_holds_any_more_is_given_back(name: Path) -> None:
    held = lock_file(name)
    assert held
    del held
    gc.collect()
    lock_file(name).release()


def test_what_stands_in_a_file_of_that_name_stays(name: Path) -> None:
    name.write_bytes(b"not ours")
    lock_file(name).release()
    assert name.read_bytes() == b"not ours"


@posix
def test_where_no_file_can_be_made_the_system_says_why(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        lock_file(tmp_path / "nowhere" / "some.lock")
    assert not (tmp_path / "nowhere").exists()


@posix
def test_a_link_is_not_followed(name: Path) -> None:
    other = name.with_name("other")
    name.symlink_to(other)
    with pytest.raises(OSError, match="symbolic"):
        lock_file(name)
    assert not other.exists()


@posix
@pytest.mark.parametrize("number", [errno.EACCES, errno.EAGAIN])
def test_busy_is_what_disks_call_held_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr("fcntl.flock", failing(number))
    with pytest.raises(Busy):
        lock_file(tmp_path / "some.lock")
    monkeypatch.setattr("fcntl.flock", failing(errno.EIO))
    before = open_files()
    with pytest.raises(OSError, match="as told"):
        lock_file(tmp_path / "some.lock")
    assert open_files() == before


def open_files() -> set[str]:
    """The numbers of the files that this process holds open, but for the one that tells them."""
    return {one.name for one in Path("/dev/fd").iterdir() if one.exists()}


def failing(number: int) -> Callable[[int, int], None]:
    """A `flock` that fails with this number."""

    def flock(_handle: int, _how: int) -> None:
        raise OSError(number, "as told")

    return flock


@posix
def test_a_lock_whose_name_was_taken_away_meanwhile_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its holder gave it back, name and all, between our opening the file and locking it."""
    name, really = tmp_path / "some.lock", fcntl.flock
    gone: list[int] = []

    def flock(handle: int, how: int) -> None:
        if not gone:
            gone.append(os.fstat(handle).st_ino)
            name.unlink()
        really(handle, how)

    monkeypatch.setattr("fcntl.flock", flock)
    held = lock_file(name)
    assert gone
    with pytest.raises(Busy):
        lock_file(name)
    held.release()


@posix
def test_somebody_elses_file_is_opened_where_it_may_not_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in /tmp, with `fs.protected_regular`."""
    name, really = tmp_path / "some.lock", os.open
    name.touch()

    def protected(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_CREAT:
            raise PermissionError(errno.EACCES, "Permission denied")
        return really(path, flags, mode)

    monkeypatch.setattr("os.open", protected)
    held = lock_file(name)
    with pytest.raises(Busy):
        lock_file(name)
    held.release()
    name.unlink()
    with pytest.raises(FileNotFoundError):
        lock_file(name)


@posix
def test_a_process_that_was_forked_off_does_not_end_the_lock(tmp_path: Path) -> None:
    name = tmp_path / "some.lock"
    handle = system_lock._opened(name)
    fcntl.flock(handle, fcntl.LOCK_EX)
    system_lock._unlock(os.dup(handle), os.getpid() + 1)
    with pytest.raises(Busy):
        lock_file(name)
    # And it does not hold it on, once its parent has given it back.
    system_lock._unlock(os.dup(handle), os.getpid())
    lock_file(name).release()
    os.close(handle)
