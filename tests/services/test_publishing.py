"""Working here and publishing verified copies: nobody's changes in the folder are overwritten."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, OnlyReadable, Refused
from mentordesk.services.checking import dump_lines
from mentordesk.services.publishing import (
    is_behind,
    publish,
    publish_beside,
    publish_if_behind,
    publish_to,
    stop_publishing,
    work_locally,
)
from mentordesk.services.this_computer import published_at, was_told
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as, new_desk


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A programme in a shared folder, made by somebody else."""
    (tmp_path / "share").mkdir()
    desk = new_desk(tmp_path / "share")
    desk.close()
    return desk.path


@pytest.fixture
def desk(shared: Path, tmp_path: Path) -> Iterator[Desk]:
    made = open_programme(work_locally(shared, tmp_path / "here"))
    yield made
    made.close()


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def rows_of(path: Path) -> list[str]:
    reader = open_programme(path, read_only=True)
    try:
        return list(dump_lines(reader))
    finally:
        reader.close()


def test_the_copy_is_worked_on_and_published(desk: Desk, shared: Path, tmp_path: Path) -> None:
    assert desk.path == tmp_path / "here" / shared.name
    assert was_told(desk.path)
    before = shared.read_bytes()
    add(desk, "Ana Silva")
    assert shared.read_bytes() == before
    assert is_behind(desk)
    assert publish(desk) == shared
    assert not is_behind(desk)
    assert rows_of(shared) == list(dump_lines(desk))
    assert [one.name for one in shared.parent.iterdir()] == [shared.name]
    add(desk, "Bo Lee")
    assert publish_if_behind(desk) == f"Published: {shared}"
    assert publish_if_behind(desk) == ""


def test_a_second_copy_gets_a_name_of_its_own(desk: Desk, shared: Path, tmp_path: Path) -> None:
    assert desk.path.name == "programme.mentordesk"
    assert work_locally(shared, tmp_path / "here").name == "programme 2.mentordesk"


def test_what_is_open_there_is_not_taken_away(shared: Path, tmp_path: Path) -> None:
    theirs = open_programme(shared)
    with pytest.raises(OnlyReadable, match="already open"):
        work_locally(shared, tmp_path / "here")
    assert list((tmp_path / "here").iterdir()) == []
    theirs.close()


def test_what_somebody_else_changed_is_never_overwritten(desk: Desk, shared: Path) -> None:
    add(desk, "Ana Silva")
    theirs = open_programme(shared)
    add(theirs, "Their Applicant")
    theirs.close()
    before = shared.read_bytes()
    with pytest.raises(Conflict, match="changed by somebody else"):
        publish(desk)
    assert "changed by somebody else" in publish_if_behind(desk)
    assert shared.read_bytes() == before
    assert [one.name for one in shared.parent.iterdir()] == [shared.name]
    beside = publish_beside(desk)
    assert beside.name == "programme 2.mentordesk"
    assert rows_of(beside) == list(dump_lines(desk))
    assert shared.read_bytes() == before
    add(desk, "Bo Lee")
    assert publish(desk) == beside


def test_what_somebody_replaced_is_never_overwritten(desk: Desk, shared: Path) -> None:
    publish(desk)
    shared.write_bytes(b"something else")
    add(desk, "Ana Silva")
    with pytest.raises(Conflict):
        publish(desk)
    assert shared.read_bytes() == b"something else"


def test_what_somebody_has_open_is_left_until_later(desk: Desk, shared: Path) -> None:
    theirs = open_programme(shared)
    with pytest.raises(Conflict, match="open elsewhere"):
        publish(desk)
    theirs.close()
    publish(desk)


def test_a_published_file_that_was_deleted_comes_back(desk: Desk, shared: Path) -> None:
    shared.unlink()
    publish(desk)
    assert rows_of(shared) == list(dump_lines(desk))


def test_a_folder_that_is_away_is_a_sentence(desk: Desk, shared: Path) -> None:
    shutil.rmtree(shared.parent)
    with pytest.raises(Refused, match="not there at the moment"):
        publish(desk)
    add(desk, "Ana Silva")


def test_a_programme_of_ones_own_is_published_too(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "share").mkdir()
    desk = new_desk(tmp_path / "own")
    target = tmp_path / "share" / "scheme.mentordesk"
    with pytest.raises(Refused, match="not published anywhere"):
        publish(desk)
    with pytest.raises(Refused, match="not published anywhere"):
        publish_beside(desk)
    assert not is_behind(desk)
    assert publish_to(desk, target) == target
    with pytest.raises(Refused, match="there already"):
        publish_to(desk, target)
    with pytest.raises(Refused, match="there already"):
        publish_to(desk, desk.path)
    stop_publishing(desk)
    assert published_at(desk.path) is None
    assert target.exists()
    desk.close()


def test_a_reader_publishes_nothing_by_itself(desk: Desk) -> None:
    add(desk, "Ana Silva")
    desk.close()
    reader = open_programme(desk.path, read_only=True)
    assert not is_behind(reader)
    reader.close()
