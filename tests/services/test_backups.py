"""Backups as services: when one is needed, second copies, snapshots, and trouble in a sentence."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.services import backups
from mentordesk.services.backup_schedule import EVERY, BackupSchedule
from mentordesk.services.backups import (
    all_shelves,
    backups_of_file,
    before,
    carry_out_anyway,
    delete_backup,
    list_backups,
    order,
    restore,
    save_snapshot,
    verify_backup,
)
from mentordesk.services.checking import dump_lines
from mentordesk.services.this_computer import (
    Published,
    keep_published,
    keep_second_folder,
    keep_told,
    published_at,
    remembered,
    was_told,
)
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.storage.places import data_folder
from tests.storage.builders import NOW, apply_as, new_desk


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer of the test's own."""
    folder = tmp_path / "computer"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


@pytest.fixture
def desk(tmp_path: Path, clock: list[datetime]) -> Iterator[Desk]:
    made = new_desk(tmp_path, lambda: clock[0])
    yield made
    made.close()


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def test_a_backup_is_made_only_where_something_is_new(desk: Desk) -> None:
    first = before(desk, "open").kept
    assert first is not None
    assert before(desk, "import").kept is None
    add(desk, "Ana Silva")
    second = before(desk, "import")
    assert second.kept is not None
    assert second.trouble == ""
    assert [one.why for one in list_backups(desk)] == ["import", "open"]
    assert carry_out_anyway(order(desk, "hand")).kept is not None


def test_undoing_is_something_new_as_well(desk: Desk) -> None:
    add(desk, "Ana Silva")
    before(desk, "open")
    desk.undo()
    assert before(desk, "time").kept is not None


def test_every_backup_says_when_and_why(desk: Desk, clock: list[datetime]) -> None:
    for why in backups.WHY:
        add(desk, f"Ana {why}")
        clock[0] += timedelta(hours=1)
        before(desk, why)
    kept = list_backups(desk)
    assert [one.why for one in kept] == list(reversed(backups.WHY))
    assert [one.at for one in kept] == sorted((one.at for one in kept), reverse=True)
    for one in kept:
        verify_backup(one)


def test_one_can_be_read_and_restored_to_a_new_file(desk: Desk, tmp_path: Path) -> None:
    rows = list(dump_lines(desk))
    kept = before(desk, "open").kept
    assert kept is not None
    add(desk, "Ana Silva")
    reader = open_programme(kept.path, read_only=True)
    assert list(dump_lines(reader)) == rows
    reader.close()
    restored = open_programme(restore(kept.path, tmp_path / "again.mentordesk"))
    assert list(dump_lines(restored)) == rows
    restored.close()
    verify_backup(kept)
    assert {path.suffix for path in kept.path.parent.iterdir()} == {".mentordesk", ".json"}


def test_second_copies_go_to_the_second_folder(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    keep_second_folder(tmp_path / "usb")
    kept = before(desk, "open").kept
    assert kept is not None
    shelves = all_shelves()
    assert len(shelves) == 2
    assert [shelf.listed()[0].sha256 for shelf in shelves] == [kept.sha256] * 2
    keep_second_folder(None)
    add(desk, "Ana Silva")
    assert before(desk, "time").trouble == ""


def test_a_second_folder_that_vanished_is_one_sentence_and_work_goes_on(
    desk: Desk, tmp_path: Path
) -> None:
    keep_second_folder(tmp_path / "pulled out")
    outcome = before(desk, "open")
    assert outcome.kept is not None
    assert "is not there" in outcome.trouble
    assert outcome.trouble.count("\n") == 0
    add(desk, "Ana Silva")


def test_a_second_folder_that_cannot_be_written_is_one_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    keep_second_folder(tmp_path / "usb")
    before(desk, "open")
    shelf = next((tmp_path / "usb").iterdir())
    for path in shelf.iterdir():
        path.unlink()
    shelf.rmdir()
    shelf.touch()
    add(desk, "Ana Silva")
    outcome = before(desk, "time")
    assert outcome.kept is not None
    assert "on this computer only" in outcome.trouble


def test_no_room_for_backups_is_one_sentence(desk: Desk, computer: Path) -> None:
    (computer / "MentorDesk" / "MentorDesk").mkdir(parents=True)
    (computer / "MentorDesk" / "MentorDesk" / "backups").touch()
    outcome = before(desk, "open")
    assert outcome.kept is None
    assert "Backups cannot be kept" in outcome.trouble
    add(desk, "Ana Silva")


def test_a_snapshot_has_a_name_and_stays(desk: Desk) -> None:
    kept = save_snapshot(desk, "  Before   the board meeting ")
    assert (kept.name, kept.why, kept.is_thinned) == ("Before the board meeting", "snapshot", False)
    with pytest.raises(Refused, match="already"):
        save_snapshot(desk, "Before the board meeting")
    with pytest.raises(Refused, match="name first"):
        save_snapshot(desk, " \n ")
    for number in range(20):
        add(desk, f"Ana {number}")
        before(desk, "time")
    assert kept.path in {one.path for one in list_backups(desk)}
    delete_backup(kept)
    assert kept.path not in {one.path for one in list_backups(desk)}
    assert not kept.path.exists()


def test_a_programme_that_moved_finds_its_old_backups(desk: Desk, tmp_path: Path) -> None:
    before(desk, "open")
    desk.close()
    (tmp_path / "moved").mkdir()
    there = desk.path.rename(tmp_path / "moved" / "renamed.mentordesk")
    moved = open_programme(there)
    add(moved, "Ana Silva")
    before(moved, "time")
    assert [one.why for one in list_backups(moved)].count("open") == 1
    assert len(list_backups(moved)) == 2
    moved.close()


def test_another_programme_does_not_see_them(
    desk: Desk, tmp_path: Path, clock: list[datetime]
) -> None:
    before(desk, "open")
    clock[0] += timedelta(days=1)
    (tmp_path / "other").mkdir()
    other = new_desk(tmp_path / "other", lambda: clock[0])
    assert list_backups(other) == ()
    other.close()


def test_backups_of_a_file_that_cannot_be_opened_are_found_by_its_place(desk: Desk) -> None:
    before(desk, "open")
    desk.close()
    desk.path.write_bytes(b"rubbish" * 1_000)
    assert [one.why for one in backups_of_file(desk.path)] == ["open"]


def test_a_backup_of_a_file_that_is_gone_is_one_sentence(desk: Desk) -> None:
    wanted = order(desk, "time")
    desk.path.unlink()
    outcome = carry_out_anyway(wanted)
    assert outcome.kept is None
    assert "could not be saved" in outcome.trouble


def test_a_rotten_backup_is_found(desk: Desk) -> None:
    kept = before(desk, "open").kept
    assert kept is not None
    kept.path.write_bytes(kept.path.read_bytes()[:-4_096])
    with pytest.raises(Damaged):
        verify_backup(kept)


def test_due_after_half_an_hour_of_change() -> None:
    schedule = BackupSchedule()
    assert not schedule.is_due(NOW + timedelta(days=9))
    schedule.changed(NOW)
    schedule.changed(NOW + timedelta(minutes=29))
    assert not schedule.is_due(NOW + EVERY - timedelta(seconds=1))
    assert schedule.is_due(NOW + EVERY)
    schedule.backed_up()
    assert not schedule.is_due(NOW + timedelta(days=9))


def test_a_clock_that_is_put_back_delays_a_backup_by_half_an_hour_only() -> None:
    schedule = BackupSchedule()
    schedule.changed(NOW)
    early = NOW - timedelta(days=400)
    assert not schedule.is_due(early)
    assert schedule.is_due(early + EVERY)


def test_what_this_computer_remembers(tmp_path: Path) -> None:
    one, two = tmp_path / "a.mentordesk", tmp_path / "b.mentordesk"
    assert not was_told(one)
    keep_told(one)
    keep_published(two, Published("/share/b.mentordesk", "abc", 7))
    keep_second_folder(tmp_path)
    assert was_told(one)
    assert not was_told(two)
    assert published_at(two) == Published("/share/b.mentordesk", "abc", 7)
    keep_published(two, None)
    assert published_at(two) is None
    assert remembered().second_folder == str(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"told": 7}', b'{"published": {"a": 1}}', b"\xff\xfe", b"null"]
)
def test_a_broken_memory_is_an_empty_one(content: bytes, tmp_path: Path) -> None:
    data_folder().mkdir(parents=True)
    (data_folder() / "programmes.json").write_bytes(content)
    assert remembered().published == {}
    keep_told(tmp_path / "a.mentordesk")
    assert was_told(tmp_path / "a.mentordesk")
