"""Atomic writing: the old file stands until the new one is whole, whatever goes wrong."""

import errno
import os
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.storage import files
from mentordesk.storage.files import atomic_path, make_folders, read_whole, write_atomically


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    write_atomically(target, b"one")
    write_atomically(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="could not be saved"):
        write_atomically(tmp_path / "nowhere" / "out.pdf", b"x")


def _half_write(target: Path) -> None:
    with atomic_path(target) as part:
        part.write_bytes(b"half")
        raise ZeroDivisionError


def test_an_error_while_writing_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        _half_write(target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.pdf"
    target.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Refused, match="No space left"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_name_of_each_new_folder_reaches_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut would else take a folder away with the synchronised files in it."""
    synchronised: list[Path] = []
    monkeypatch.setattr(files, "_flush_folder", synchronised.append)
    make_folders(tmp_path / "one" / "two", 0o700)
    assert synchronised == [tmp_path, tmp_path / "one"]
    assert (tmp_path / "one" / "two").stat().st_mode & 0o777 == 0o700 or os.name == "nt"
    make_folders(tmp_path / "one" / "two")
    assert len(synchronised) == 2


def test_a_folder_below_a_file_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        make_folders(tmp_path / "file" / "folder")


def test_a_file_with_a_mode_is_its_owners_from_the_first_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    modes: list[int] = []
    write = Path.write_bytes

    def watched(path: Path, content: bytes) -> int:
        if content:
            modes.append(path.stat().st_mode & 0o777)
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", watched)
    write_atomically(tmp_path / "secret", b"content", 0o600)
    if os.name != "nt":
        assert modes == [0o600]
        assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "secret").read_bytes() == b"content"


def test_a_chosen_file_is_read_whole_or_refused(tmp_path: Path) -> None:
    there, gone = tmp_path / "cv.pdf", tmp_path / "gone.pdf"
    there.write_bytes(b"12345")
    assert read_whole(there, 5) == b"12345"
    with pytest.raises(Unreadable, match=r"cv\.pdf is larger"):
        read_whole(there, 4)
    with pytest.raises(Unreadable, match=r"gone\.pdf cannot be read"):
        read_whole(gone, 5)
    with pytest.raises(Unreadable, match="cannot be read"):
        read_whole(tmp_path, 1_000_000)
