"""The disk of the power cut: what is certain, what may be lost, torn or in another order."""

import os
import random
import struct
from pathlib import Path

import pytest

from tests.crash.fault_layer import Operation, read_log
from tests.crash.replay import SECTOR, Content, Disk

RNG = random.Random(8)  # noqa: S311 - test data, not secrets


def op(
    kind: str, fd: int = -1, number: int = 0, first: bytes = b"", second: bytes = b""
) -> Operation:
    return Operation(kind, fd, number, 0, first, second)


def path_of(folder: Path, name: str) -> bytes:
    return os.fsencode(folder / name)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "disk"
    made.mkdir()
    (made / "old").write_bytes(b"old")
    return made


def made(folder: Path, name: str, *, synced: bool) -> Disk:
    """A disk on which a new file was written, synchronised or not; its folder was not."""
    disk = Disk(folder)
    disk.play(op("O", 5, os.O_CREAT | os.O_WRONLY, path_of(folder, name)))
    disk.play(op("W", 5, first=b"new"))
    if synced:
        disk.play(op("S", 5))
    return disk


def test_what_was_there_before_is_certain(folder: Path) -> None:
    Disk(folder).cut(RNG, keeps_nothing=True)
    assert (folder / "old").read_bytes() == b"old"


def test_a_synchronised_file_may_still_lack_its_name(folder: Path) -> None:
    disk = made(folder, "a", synced=True)
    disk.cut(RNG, keeps_nothing=True)
    assert not (folder / "a").exists()
    disk.play(op("O", 6, os.O_RDONLY, os.fsencode(folder)))
    disk.play(op("S", 6))
    disk.cut(RNG, keeps_nothing=True)
    assert (folder / "a").read_bytes() == b"new"


def test_a_renamed_file_that_was_not_synchronised_may_be_empty(folder: Path) -> None:
    disk = made(folder, "a", synced=False)
    disk.play(op("R", first=path_of(folder, "a"), second=path_of(folder, "old")))
    disk.play(op("O", 6, os.O_RDONLY, os.fsencode(folder)))
    disk.play(op("S", 6))
    disk.cut(RNG, keeps_nothing=True)
    assert (folder / "old").read_bytes() == b""


def test_a_new_folder_takes_its_files_along(folder: Path) -> None:
    disk = Disk(folder)
    disk.play(op("M", first=path_of(folder, "in")))
    disk.play(op("O", 5, os.O_CREAT | os.O_WRONLY, path_of(folder, "in/a")))
    disk.play(op("S", 5))
    disk.play(op("O", 6, os.O_RDONLY, path_of(folder, "in")))
    disk.play(op("S", 6))
    disk.cut(RNG, keeps_nothing=True)
    assert sorted(path.name for path in folder.iterdir()) == ["old"]
    disk.play(op("O", 7, os.O_RDONLY, os.fsencode(folder)))
    disk.play(op("S", 7))
    disk.cut(RNG, keeps_nothing=True)
    assert (folder / "in" / "a").exists()


def test_deleting_and_truncating_may_be_lost(folder: Path) -> None:
    disk = Disk(folder)
    disk.play(op("O", 5, os.O_WRONLY, path_of(folder, "old")))
    disk.play(op("T", 5, 0))
    disk.play(op("U", first=path_of(folder, "old")))
    disk.cut(RNG, keeps_nothing=True)
    assert (folder / "old").read_bytes() == b"old"


def test_a_write_is_torn_at_sectors() -> None:
    content = Content(bytearray(b"a" * 4 * SECTOR), [(SECTOR // 2, b"b" * 2 * SECTOR)])
    seen = {content.after_cut(RNG, 0.5) for _ in range(60)}
    edges = (SECTOR // 2, SECTOR, 2 * SECTOR, 2 * SECTOR + SECTOR // 2)
    assert len(seen) == 8
    for one in seen:
        changes = {place for place in range(1, len(one)) if one[place] != one[place - 1]}
        assert changes <= set(edges)


def test_a_later_write_may_be_there_without_an_earlier_one() -> None:
    content = Content(bytearray(), [(0, b"a" * SECTOR), (SECTOR, b"b" * SECTOR)])
    seen = {content.after_cut(RNG, 0.5) for _ in range(60)}
    assert bytes(SECTOR) + b"b" * SECTOR in seen


def test_the_log_is_read_as_it_was_written(tmp_path: Path) -> None:
    log = tmp_path / "log"
    head = struct.Struct("<cIqqII")
    log.write_bytes(
        head.pack(b"R", 0, 0, 0, 2, 3) + b"ab" + b"cde" + head.pack(b"S", 9, 0, 0, 0, 0)
    )
    one, two = read_log(log)
    assert (one.kind, one.first, one.second) == ("R", b"ab", b"cde")
    assert (two.kind, two.fd) == ("S", 9)
