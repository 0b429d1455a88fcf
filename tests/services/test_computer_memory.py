"""Backups that fall due, what this computer remembers, and publishing at its edges."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.backup_schedule import EVERY, BackupSchedule
from mentordesk.services.publishing import (
    is_behind,
    publish,
    publish_beside,
    publish_if_behind,
    publish_to,
    stop_publishing,
    work_locally,
)
from mentordesk.services.this_computer import (
    Published,
    Remembered,
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
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, refused

NOON = datetime(2021, 8, 20, 12, 0, tzinfo=UTC)
STEPS = st.lists(
    st.tuples(st.sampled_from(["changed", "asked", "backed up"]), st.integers(0, 50)), max_size=30
)


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that remembers nothing yet."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))


@given(STEPS)
def test_a_backup_is_due_when_the_oldest_unsaved_change_is_half_an_hour_old(
    steps: list[tuple[str, int]],
) -> None:
    schedule, now = BackupSchedule(), NOON
    oldest: datetime | None = None
    for step, later in steps:
        now += timedelta(minutes=later)
        if step == "changed":
            schedule.changed(now)
            oldest = oldest or now
        elif step == "backed up":
            schedule.backed_up()
            oldest = None
        assert schedule.is_due(now) is (oldest is not None and now - oldest >= EVERY)
        assert schedule.is_due(now) is schedule.is_due(now)


@given(st.lists(st.integers(-5000, 5000), min_size=1, max_size=20))
def test_however_the_clock_jumps_half_an_hour_later_a_backup_is_due(jumps: list[int]) -> None:
    schedule, now = BackupSchedule(), NOON
    schedule.changed(now)
    for jump in jumps:
        now += timedelta(minutes=jump)
        schedule.changed(now)
        schedule.is_due(now)
    assert schedule.is_due(now + EVERY)


def test_a_computer_that_is_new_remembers_nothing() -> None:
    assert remembered() == Remembered()
    assert not data_folder().exists()


def test_each_thing_that_is_kept_leaves_the_others(tmp_path: Path) -> None:
    one, two = tmp_path / "Bücherei É.mentordesk", tmp_path / "two.mentordesk"
    keep_second_folder(tmp_path)
    keep_published(one, Published("/share/Bücherei.mentordesk", "abc", 7))
    keep_told(two)
    keep_published(two, Published("/share/two.mentordesk"))
    keep_published(two, Published("/share/two.mentordesk", "def", 9))
    known = remembered()
    assert known.second_folder == str(tmp_path)
    assert known.told == (str(two.resolve()),)
    assert published_at(one) == Published("/share/Bücherei.mentordesk", "abc", 7)
    assert published_at(two) == Published("/share/two.mentordesk", "def", 9)
    keep_second_folder(None)
    keep_published(one, None)
    keep_published(one, None)
    assert remembered() == Remembered(
        "", known.told, {str(two.resolve()): Published("/share/two.mentordesk", "def", 9)}
    )


def test_the_same_file_by_another_way_is_the_same(tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    keep_told(tmp_path / "inner" / ".." / "a.mentordesk")
    assert was_told(tmp_path / "a.mentordesk")
    keep_told(tmp_path / "a.mentordesk")
    assert len(remembered().told) == 1


def test_of_many_notices_the_oldest_are_forgotten_first(tmp_path: Path) -> None:
    many = [str((tmp_path / f"{number}.mentordesk").resolve()) for number in range(500)]
    keep_told(tmp_path / "first.mentordesk")
    path = data_folder() / "programmes.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(facts | {"told": many}), encoding="utf-8")
    keep_told(tmp_path / "new.mentordesk")
    assert len(remembered().told) == 500
    assert was_told(tmp_path / "new.mentordesk")
    assert not was_told(tmp_path / "0.mentordesk")
    keep_told(tmp_path / "1.mentordesk")
    keep_told(tmp_path / "newer.mentordesk")
    assert was_told(tmp_path / "1.mentordesk")
    assert not was_told(tmp_path / "2.mentordesk")


@pytest.fixture
def desk(small: SmallIntake) -> Desk:
    """A programme of one's own, published nowhere."""
    return small.desk


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A shared folder."""
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


def test_what_is_published_nowhere_is_refused_and_nothing_is_changed(desk: Desk) -> None:
    for verb in (publish, publish_beside):
        with refused(desk, "not published anywhere. Choose a folder"):
            verb(desk)
    assert publish_if_behind(desk) == ""
    stop_publishing(desk)
    assert published_at(desk.path) is None


def test_a_taken_name_is_refused_and_the_link_stays(desk: Desk, share: Path) -> None:
    publish_to(desk, share / "a.mentordesk")
    link = published_at(desk.path)
    (share / "B.mentordesk").write_text("theirs")
    with refused(desk, "B.mentordesk is there already. Nothing was written"):
        publish_to(desk, share / "B.mentordesk")
    assert (share / "B.mentordesk").read_text() == "theirs"
    assert published_at(desk.path) == link


def test_undoing_is_published_too(small: SmallIntake, share: Path) -> None:
    target = publish_to(small.desk, share / "a.mentordesk")
    small.desk.undo()
    assert is_behind(small.desk)
    assert publish_if_behind(small.desk) == f"Published: {target}"
    copy = open_programme(target, read_only=True)
    assert dump(copy) == dump(small.desk)
    copy.close()


def test_a_copy_that_was_changed_is_left_and_numbers_go_on(desk: Desk, share: Path) -> None:
    target = publish_to(desk, share / "a.mentordesk")
    target.write_bytes(b"theirs")
    (share / "a 2.mentordesk").write_bytes(b"theirs too")
    with pytest.raises(Conflict, match="was changed by somebody else"):
        publish(desk)
    assert publish_beside(desk) == share / "a 3.mentordesk"
    assert target.read_bytes() == b"theirs"
    assert (share / "a 2.mentordesk").read_bytes() == b"theirs too"
    link = published_at(desk.path)
    assert link is not None
    assert link.target == str(share / "a 3.mentordesk")


def test_a_folder_that_went_away_is_told_and_comes_back(small: SmallIntake, share: Path) -> None:
    target = publish_to(small.desk, share / "a.mentordesk")
    small.desk.undo()
    share.rename(share.with_name("away"))
    with refused(small.desk, "is not there at the moment. The programme is safe"):
        publish(small.desk)
    assert "is not there at the moment" in publish_if_behind(small.desk)
    assert not share.exists()
    share.with_name("away").rename(share)
    assert publish_if_behind(small.desk) == f"Published: {target}"
    assert publish_if_behind(small.desk) == ""


def test_a_copy_to_work_on_is_told_about_and_not_behind(
    small: SmallIntake, share: Path, tmp_path: Path
) -> None:
    target = publish_to(small.desk, share / "a.mentordesk")
    local = work_locally(target, tmp_path / "deep" / "here")
    assert local == tmp_path / "deep" / "here" / "a.mentordesk"
    assert was_told(local)
    link = published_at(local)
    assert link is not None
    assert link.target == str(target.resolve())
    with pytest.raises(Refused):
        work_locally(share / "absent.mentordesk", tmp_path / "deep" / "here")
    assert [path.name for path in local.parent.iterdir()] == ["a.mentordesk"]
