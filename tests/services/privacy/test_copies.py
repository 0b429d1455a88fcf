"""An erase reaches every copy: backups with their manifests, snapshots, copies beside the file."""

from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services import backups
from mentordesk.services.opened_files import OpenedFiles, opened_folder
from mentordesk.services.privacy.going import delete_left, erase_person
from mentordesk.services.privacy.knowing import find_person
from mentordesk.storage.opening import open_programme
from mentordesk.storage.places import data_folder
from tests.services.privacy.byte_search import found_in
from tests.services.privacy.planted import NAME, WORDS, plant
from tests.services.small_intake import SmallIntake


@pytest.fixture
def copied(small: SmallIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallIntake:
    """Somebody with traces everywhere, also in a backup, a snapshot and a copy beside the file."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    plant(small)
    assert backups.before(small.desk, "import").trouble == ""
    backups.save_snapshot(small.desk, f"Before {NAME} came")
    backups.back_up(small.desk)
    OpenedFiles().put("Zweifel.txt", NAME.encode())
    return small


def test_no_byte_is_left_in_any_copy(copied: SmallIntake, tmp_path: Path) -> None:
    assert {word for _, word in found_in(data_folder(), WORDS)} >= {"Quirina", "Zweifel"}
    gone = erase_person(copied.desk, find_person(copied.desk, NAME))
    assert gone.left == ()
    assert found_in(tmp_path, WORDS) == []
    assert list(opened_folder().iterdir()) == []
    copied.desk.close()
    assert found_in(tmp_path, WORDS) == []


def test_rewritten_backups_are_whole_and_can_be_restored(
    copied: SmallIntake, tmp_path: Path
) -> None:
    erase_person(copied.desk, find_person(copied.desk, NAME))
    kept = backups.list_backups(copied.desk)
    assert len(kept) >= 2
    for one in kept:
        backups.verify_backup(one)
        restored = open_programme(
            backups.restore(one.path, tmp_path / f"restored-{one.number}.mentordesk")
        )
        restored.close()
    assert found_in(tmp_path, WORDS) == []


def test_what_cannot_be_rewritten_is_named_and_deleted_when_wished(copied: SmallIntake) -> None:
    broken = backups.list_backups(copied.desk)[0].path
    content = bytearray(broken.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    broken.write_bytes(bytes(content))
    gone = erase_person(copied.desk, find_person(copied.desk, NAME))
    assert [one.path for one in gone.left] == [broken]
    assert gone.left[0].reason.endswith(".")
    assert delete_left(gone.left) == (broken,)
    assert found_in(data_folder(), WORDS) == []


def test_a_refused_erase_leaves_the_copies(copied: SmallIntake) -> None:
    before = [one.sha256 for one in backups.list_backups(copied.desk)]
    reading = open_programme(copied.desk.path, read_only=True)
    with pytest.raises(Refused, match="reading only"):
        erase_person(reading, find_person(reading, NAME))
    reading.close()
    assert set(before) <= {one.sha256 for one in backups.list_backups(copied.desk)}
