"""A really full disk: one sentence, everything before it is safe, and the next action works."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.backups import back_up, before
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage import engine as engines
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.intakes import Lesson
from mentordesk.storage.opening import create_programme, open_programme
from tests.programmes.fixtures import unpacked
from tests.storage.builders import NOW, apply_as, new_desk

SIZE = 4 * 1024 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB; where nobody may mount one the test is skipped."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    folder = tmp_path / "disk"
    folder.mkdir()
    if mount is None or umount is None:
        pytest.skip("this computer has no mount command")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "small", str(folder)],
        capture_output=True,
        check=False,
    )
    if done.returncode != 0:
        pytest.skip("a small disk cannot be mounted here without more rights")
    yield folder
    subprocess.run([umount, "--lazy", str(folder)], check=True)


def fill(folder: Path, free: int = 0) -> Path:
    """Take all but so many bytes of the disk."""
    ballast = folder / "ballast"
    ballast.write_bytes(b"x" * (shutil.disk_usage(folder).free - free))
    return ballast


def write_lesson(desk: Desk, size: int) -> None:
    with desk.action("Write down a lesson") as session:
        session.add(Lesson(intake_id=1, written_at=NOW, text="x" * size))
        session.flush()
        apply_as(session, f"Ana {size}", Role.MENTEE)


@pytest.mark.parametrize("free", [0, 4_096, 16_384, 40_960, 69_632])
def test_an_action_on_a_full_disk_is_whole_or_not_at_all(small_disk: Path, free: int) -> None:
    desk = new_desk(small_disk)
    write_lesson(desk, 10)
    before, undo = list(dump_lines(desk)), desk.undo_label
    ballast = fill(small_disk, free)
    with pytest.raises(Refused, match=r"disk is full|disk reported an error"):
        write_lesson(desk, 200_000)
    assert list(dump_lines(desk)) == before
    assert desk.undo_label == undo
    ballast.unlink()
    write_lesson(desk, 200_000)
    desk.undo()
    assert list(dump_lines(desk)) == before
    assert check_programme(desk) == ()
    desk.close()


def test_closing_and_opening_on_a_full_disk(small_disk: Path) -> None:
    desk = new_desk(small_disk)
    before = list(dump_lines(desk))
    fill(small_disk)
    desk.close()
    again = open_programme(desk.path)
    assert list(dump_lines(again)) == before
    again.close()


def test_an_export_on_a_full_disk_leaves_the_old_one(small_disk: Path) -> None:
    target = small_disk / "july.xlsx"
    target.write_bytes(b"the old export")
    fill(small_disk, 4_096)
    with pytest.raises(Refused, match="No space left"):
        write_atomically(target, b"x" * 100_000)
    assert target.read_bytes() == b"the old export"
    assert sorted(path.name for path in small_disk.iterdir()) == ["ballast", "july.xlsx"]


def test_a_backup_on_a_full_disk_leaves_no_half_copy(small_disk: Path) -> None:
    desk = new_desk(small_disk)
    fill(small_disk, 8_192)
    with pytest.raises(Refused, match=r"could not be saved .*disk is full"):
        back_up(desk, small_disk / "copy.mentordesk")
    desk.close()
    assert {path.name for path in small_disk.iterdir()} == {"ballast", "programme.mentordesk"}


@pytest.mark.parametrize("free", [0, 65_536, 1_000_000])
def test_backups_on_a_full_disk_are_one_sentence_and_work_goes_on(
    small_disk: Path, tmp_path: Path, free: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(small_disk))
    desk = new_desk(tmp_path)
    write_lesson(desk, 1_500_000)
    ballast = fill(small_disk, free)
    outcome = before(desk, "open")
    assert outcome.kept is None
    assert outcome.trouble.count("\n") == 0
    assert "could not be saved" in outcome.trouble or "cannot be kept" in outcome.trouble
    assert [p.name for p in small_disk.rglob("*") if p.is_file()] == ["ballast"]
    write_lesson(desk, 10)
    ballast.unlink()
    assert before(desk, "time").kept is not None
    desk.close()


@pytest.mark.parametrize("free", [0, 65_536, 600_000])
def test_an_upgrade_on_a_full_disk_leaves_the_old_file(small_disk: Path, free: int) -> None:
    path = unpacked(1, small_disk)
    content = path.read_bytes()
    ballast = fill(small_disk, free)
    with pytest.raises(Refused, match=r"could not be saved|no room|cannot be written"):
        open_programme(path)
    assert path.read_bytes() == content
    assert {one.name for one in small_disk.iterdir()} == {path.name, "ballast"}
    ballast.unlink()
    open_programme(path).close()


def test_a_programme_on_a_full_disk_is_not_made(small_disk: Path) -> None:
    fill(small_disk)
    with pytest.raises(Refused, match=r"could not be saved .*disk is full"):
        create_programme(small_disk / "new.mentordesk")
    assert [path.name for path in small_disk.iterdir()] == ["ballast"]


@pytest.mark.parametrize("free", [0, 400_000, 1_500_000])
def test_what_no_undo_takes_back_is_not_begun_without_room_to_pack(
    small_disk: Path, free: int
) -> None:
    desk = new_desk(small_disk)
    before = list(dump_lines(desk))
    ballast = fill(small_disk, free)
    with pytest.raises(Refused, match=r"disk of .* is full"), desk.beyond_undo("Go", "erase"):
        pass
    assert list(dump_lines(desk)) == before
    ballast.unlink()
    with desk.beyond_undo("Go", "erase") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    assert len(list(dump_lines(desk))) > len(before)
    desk.close()


def test_a_file_that_could_not_be_packed_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(engines, "pack", full)
    desk = new_desk(tmp_path)
    with pytest.raises(Refused, match="could not be packed"), desk.beyond_undo("Go", "erase"):
        pass
    desk.close()
