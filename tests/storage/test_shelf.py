"""The shelf of backups: numbers, manifests, thinning, second copies, and what is broken."""

import json
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.storage import shelf as shelf_module
from mentordesk.storage.copying import copy_verified, sha256_of, whole_contents
from mentordesk.storage.desk import Desk
from mentordesk.storage.manifests import Kept, manifest_path, read_manifest
from mentordesk.storage.models.people import Person
from mentordesk.storage.places import backup_folder, data_folder
from mentordesk.storage.shelf import (
    LATEST,
    Occasion,
    Shelf,
    require_sound,
    shelf_of,
    shelves,
    survives,
)
from tests.storage.builders import NOW, apply_as


@pytest.fixture
def shelf(desk: Desk, tmp_path: Path) -> Shelf:
    return shelf_of(desk.path, tmp_path / "kept")


def put(shelf: Shelf, desk: Desk, why: str = "hand", minutes: int = 0, name: str = "") -> Kept:
    return shelf.add(desk.path, Occasion(NOW + timedelta(minutes=minutes), why, name))


def test_a_backup_is_whole_private_and_described(shelf: Shelf, desk: Desk) -> None:
    with desk.action("Add") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    kept = put(shelf, desk, "import")
    assert kept.path.name == "000001-20210601-090000.mentordesk"
    assert kept.path.stat().st_mode & 0o777 == 0o600
    assert shelf.folder.stat().st_mode & 0o777 == 0o700
    facts = json.loads(manifest_path(kept.path).read_text(encoding="utf-8"))
    assert facts["sha256"] == sha256_of(kept.path)
    assert facts["contents"]["counts"]["person"] == 1
    assert (facts["why"], facts["number"]) == ("import", 1)
    assert read_manifest(manifest_path(kept.path)) == kept
    require_sound(kept)


def test_it_may_be_made_while_somebody_reads_and_between_writes(shelf: Shelf, desk: Desk) -> None:
    with desk.reading() as session:
        session.get(Person, 1)
        kept = put(shelf, desk)
    assert kept.contents == whole_contents(desk.path)


def test_what_is_not_committed_is_not_in_it(shelf: Shelf, desk: Desk) -> None:
    with desk.action("Add") as session:
        session.add(Person(full_name="Ana Silva", membership="none"))
        session.flush()
        kept = put(shelf, desk)
    assert kept.contents.counts["person"] == 0


def test_numbers_go_up_and_are_never_used_again(shelf: Shelf, desk: Desk) -> None:
    first, second = put(shelf, desk), put(shelf, desk)
    shelf.drop(first)
    assert [first.number, second.number, put(shelf, desk).number] == [1, 2, 3]
    assert [one.number for one in shelf.listed()] == [3, 2]


def test_thinning_goes_by_number_and_spares_names_and_upgrades(shelf: Shelf, desk: Desk) -> None:
    put(shelf, desk, "upgrade")
    put(shelf, desk, "hand")
    put(shelf, desk, "snapshot", name="Before the meeting")
    for number in range(4, 41):
        put(shelf, desk, "time", minutes=-number)  # a clock that goes backwards changes nothing
    numbers = [one.number for one in shelf.listed()]
    assert numbers == sorted({1, 3} | {n for n in range(1, 41) if survives(n, 40)}, reverse=True)
    files = {path.name.split("-")[0] for path in shelf.folder.iterdir()}
    assert files == {f"{number:06}" for number in numbers}


@given(st.integers(min_value=1, max_value=5_000))
def test_a_backup_goes_once_and_for_all_and_the_latest_stay(newest: int) -> None:
    numbers = range(1, newest + 1)
    kept = {n for n in numbers if survives(n, newest)}
    assert set(numbers[-LATEST:]) <= kept
    assert {n for n in numbers if survives(n, newest + 1)} <= kept


def test_of_a_thousand_some_forty_stay() -> None:
    kept = [n for n in range(1, 1_001) if survives(n, 1_000)]
    assert 30 <= len(kept) <= 60
    assert min(kept) <= 512  # and the oldest of them is really old


def test_a_copy_without_a_manifest_is_cleared_away_by_the_next(shelf: Shelf, desk: Desk) -> None:
    """A program that was killed between the copy and its manifest."""
    manifest_path(put(shelf, desk).path).unlink()
    assert shelf.listed() == ()
    second = put(shelf, desk)
    assert second.number == 2
    assert {path.name.split("-")[0] for path in shelf.folder.iterdir()} == {"000002"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"number": "x"}', b"\xff", b'{"a": 1}'])
def test_a_broken_manifest_is_no_backup(shelf: Shelf, desk: Desk, content: bytes) -> None:
    kept = put(shelf, desk)
    manifest_path(kept.path).write_bytes(content)
    assert shelf.listed() == ()


def test_a_backup_that_rotted_is_found(shelf: Shelf, desk: Desk) -> None:
    kept = put(shelf, desk)
    content = bytearray(kept.path.read_bytes())
    content[-1] ^= 1
    kept.path.write_bytes(bytes(content))
    with pytest.raises(Damaged, match="no longer what was written"):
        require_sound(kept)
    kept.path.unlink()
    with pytest.raises(Damaged, match="cannot be read"):
        require_sound(kept)
    assert shelf.listed() == ()


def test_a_second_copy_is_the_same_to_the_byte(shelf: Shelf, desk: Desk, tmp_path: Path) -> None:
    kept = put(shelf, desk)
    second = shelf_of(desk.path, tmp_path / "disk").take_over(kept)
    assert second.path.read_bytes() == kept.path.read_bytes()
    assert [one.sha256 for one in shelves(tmp_path / "disk")[0].listed()] == [kept.sha256]
    require_sound(second)


def test_a_second_copy_that_differs_is_not_kept(
    shelf: Shelf, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = put(shelf, desk)
    monkeypatch.setattr(shelf_module, "sha256_of", lambda _path: "something else")
    other = shelf_of(desk.path, tmp_path / "disk")
    with pytest.raises(Refused, match="is not the same"):
        other.take_over(kept)
    assert list(other.folder.iterdir()) == []


def test_a_file_in_the_way_of_the_folder_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    with pytest.raises(Refused, match="Backups cannot be kept"):
        put(shelf_of(desk.path, tmp_path / "kept"), desk)


def test_a_damaged_origin_gives_no_backup(shelf: Shelf, desk: Desk) -> None:
    desk.close()
    content = bytearray(desk.path.read_bytes())
    content[4_096:20_000] = b"\xa5" * (20_000 - 4_096)
    desk.path.write_bytes(bytes(content))
    with pytest.raises((Refused, sqlite3.DatabaseError)):
        put(shelf, desk)
    assert [path for path in shelf.folder.iterdir() if path.suffix != ".json"] == []


def test_a_copy_with_fewer_rows_is_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lossy(path: Path) -> object:
        with closing(sqlite3.connect(path)) as raw:
            raw.execute("DELETE FROM setting WHERE key = 'currency'")
            raw.commit()
        return whole_contents(path)

    monkeypatch.setattr("mentordesk.storage.copying.whole_contents", lossy)
    with pytest.raises(Damaged, match="does not hold the same rows"):
        copy_verified(desk.path, tmp_path / "copy")


def test_two_programmes_of_one_name_have_two_shelves(tmp_path: Path) -> None:
    one = shelf_of(tmp_path / "a" / "scheme.mentordesk", tmp_path)
    two = shelf_of(tmp_path / "b" / "scheme.mentordesk", tmp_path)
    odd = shelf_of(tmp_path / "Zoë & co: 50% /?.mentordesk", tmp_path)
    assert one.folder != two.folder
    assert odd.folder.parent == tmp_path
    assert set(odd.folder.name) <= set("abcdefghijklmnopqrstuvwxyzë0123456789-_Z")


def test_no_shelves_where_no_folder_is(tmp_path: Path) -> None:
    assert shelves(tmp_path / "nowhere") == ()
    assert Shelf(tmp_path / "nowhere", tmp_path).listed() == ()


@pytest.mark.parametrize("platform", ["darwin", "linux"])
def test_backups_are_where_each_system_keeps_such_things(
    platform: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    expected = {"darwin": "Library/Application Support", "linux": ".local/share"}[platform]
    assert data_folder() == tmp_path / expected / "MentorDesk" / "MentorDesk"
    assert backup_folder().parent == data_folder()
