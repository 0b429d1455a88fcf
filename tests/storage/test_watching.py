"""The desk's own day and clock, who is told of what, and files that replace others."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread, get_ident

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk, system_clock
from mentordesk.storage.files import atomic_path, write_atomically
from mentordesk.storage.models.settings import Setting
from tests.storage.builders import NOW, apply_as, new_desk


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Australia/Sydney", "2021-06-02"), ("Europe/London", "2021-06-01"),
        ("Pacific/Kiritimati", "2021-06-02"), ("Pacific/Pago_Pago", "2021-06-01"),
    ],
)  # fmt: skip
def test_today_is_the_programmes_own_day(tmp_path: Path, zone: str, day: str) -> None:
    desk = new_desk(tmp_path, lambda: datetime(2021, 6, 1, 14, 30, tzinfo=UTC))
    with desk.action("Move") as session:
        session.get_one(Setting, "time_zone").value = zone
    assert desk.today().isoformat() == day
    desk.close()


def test_the_clock_of_the_computer_is_in_utc() -> None:
    assert system_clock().utcoffset() == timedelta(0)


def test_the_desk_says_when_it_last_saved(desk: Desk) -> None:
    before = desk.saved_at
    add(desk, "Ana Silva")
    assert desk.saved_at == NOW
    with desk.action("Nothing"):
        pass
    assert before in {None, NOW}


def test_a_watcher_hears_after_the_commit_and_may_read(desk: Desk) -> None:
    heard: list[tuple[frozenset[str], str | None]] = []
    desk.watch(lambda tables: heard.append((tables, desk.undo_label)))
    add(desk, "Ana Silva")
    assert heard == [(frozenset({"person", "person_email", "application"}), "Add Ana Silva")]


def test_a_watcher_may_act_on_what_it_hears(desk: Desk) -> None:
    def follow(_tables: frozenset[str]) -> None:
        desk.unwatch(follow)
        add(desk, "Bo Lee")

    desk.watch(follow)
    add(desk, "Ana Silva")
    assert desk.undo_label == "Add Bo Lee"


def _refuse(desk: Desk) -> None:
    with desk.action("Refused") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
        raise Refused("Not today.")


def test_nobody_hears_of_what_was_refused(desk: Desk) -> None:
    heard: list[frozenset[str]] = []
    desk.watch(heard.append)
    with pytest.raises(Refused, match="Not today"):
        _refuse(desk)
    with desk.action("Nothing"):
        pass
    assert heard == []
    add(desk, "Ana Silva")
    assert len(heard) == 1


def test_a_reader_sees_only_what_is_done(desk: Desk) -> None:
    with desk.action("Add") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
        assert desk.undo_label == "Make the intake 2021 July"
    assert desk.undo_label == "Add"


def test_a_new_file_and_an_old_one_are_written_alike(tmp_path: Path) -> None:
    target = tmp_path / "Zoë 你好.pdf"
    for content in (b"", b"one", b"x" * 300_000):
        write_atomically(target, content)
        assert target.read_bytes() == content
    assert list(tmp_path.iterdir()) == [target]


def test_a_part_left_by_a_crash_is_written_over(tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    (tmp_path / "out.pdf.part").write_bytes(b"half of something long ago")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_nothing_written_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="could not be saved"), atomic_path(tmp_path / "out.pdf"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_in_the_way_is_a_sentence(tmp_path: Path, inside: bool) -> None:
    target = tmp_path / "out.pdf"
    target.mkdir()
    if inside:
        (target / "kept").touch()
    with pytest.raises(Refused, match=r"out\.pdf could not be saved"):
        write_atomically(target, b"x")
    assert target.is_dir()
    assert (target / "kept").exists() is inside
    assert list(tmp_path.iterdir()) == [target]


def test_bytes_are_on_the_disk_before_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    really, replaced = os.fsync, Path.replace

    def fsync(handle: int) -> None:
        steps.append("fsync")
        really(handle)

    def replace(path: Path, target: Path) -> Path:
        steps.append("replace")
        return replaced(path, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    write_atomically(tmp_path / "out.pdf", b"x")
    assert steps == ["fsync", "replace", "fsync"]


def test_what_another_thread_did_is_told_on_the_openers(desk: Desk) -> None:
    heard: list[tuple[frozenset[str], bool]] = []
    desk.watch(lambda tables: heard.append((tables, get_ident() == here)))
    here = get_ident()
    beside = Thread(target=add, args=(desk, "Ana Silva"))
    beside.start()
    beside.join()
    assert heard == []
    assert desk.undo_label == "Add Ana Silva"
    desk.tell()
    desk.tell()
    assert heard == [(frozenset({"person", "person_email", "application"}), True)]
