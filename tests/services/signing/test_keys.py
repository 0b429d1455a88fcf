"""Keys of a programme: made, backed up, taken in elsewhere, changed; lost ones in plain words."""

import json
import os
import shutil
import stat
from pathlib import Path

import pytest

from mentordesk.documents.signing.keys import WrongPassphrase
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.signing import keys
from mentordesk.services.signing.keys import (
    PassphraseNeeded,
    back_up_key,
    current_key,
    forget_keys,
    is_unlocked,
    key_folder,
    load_keys,
    make_key,
    opened_key,
    take_key,
    unlock,
)
from tests.services.signing.conftest import PASSPHRASE
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused


def test_a_key_is_a_file_of_its_owner_outside_the_programme(small: SmallIntake) -> None:
    name = make_key(small.desk, PASSPHRASE)
    path = key_folder() / f"{name}.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600 or os.name == "nt"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700 or os.name == "nt"
    (row,) = load_keys(small.desk)
    assert (row.name, row.here, row.is_current) == (name, True, True)
    secret = opened_key(name).private.private_bytes_raw()
    small.desk.close()
    kept = small.desk.path.read_bytes()
    assert secret not in kept
    assert secret.hex().encode() not in kept
    assert PASSPHRASE.encode() not in kept + path.read_bytes()


def test_making_is_one_step_and_undo_keeps_the_file(small: SmallIntake) -> None:
    one_step(small.desk, lambda: make_key(small.desk, PASSPHRASE), "signing key")
    small.desk.undo()
    assert load_keys(small.desk) == ()
    assert len(list(key_folder().iterdir())) == 1


def test_a_new_key_retires_the_old_one(small: SmallIntake) -> None:
    old, new = make_key(small.desk, PASSPHRASE), make_key(small.desk, PASSPHRASE)
    rows = {row.name: row for row in load_keys(small.desk)}
    assert [row.name for row in load_keys(small.desk)] == [new, old]
    assert rows[old].retired_at == small.clock[0]
    assert rows[new].is_current
    assert current_key(load_keys(small.desk)) == rows[new]
    small.desk.undo()
    assert current_key(load_keys(small.desk)).name == old  # type: ignore[union-attr]


def test_a_short_passphrase_changes_nothing(small: SmallIntake) -> None:
    with refused(small.desk, "12 characters"):
        make_key(small.desk, "short")
    assert not key_folder().exists()


def test_a_key_is_opened_once_until_the_program_ends(small: SmallIntake) -> None:
    name = make_key(small.desk, PASSPHRASE)
    assert is_unlocked(name)
    forget_keys()
    with pytest.raises(PassphraseNeeded, match=f"key {name} is closed"):
        opened_key(name)
    with pytest.raises(WrongPassphrase, match="does not open"):
        unlock(name, "another passphrase")
    assert not is_unlocked(name)
    unlock(name, PASSPHRASE)
    assert opened_key(name).name == name


def test_a_backup_opens_on_another_computer(
    small: SmallIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = make_key(small.desk, PASSPHRASE)
    back_up_key(name, tmp_path / "backup" / "key.json")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("HOME", str(tmp_path / "elsewhere"))
    forget_keys()
    assert not load_keys(small.desk)[0].here
    with pytest.raises(Refused, match="is not on this computer"):
        opened_key(name)
    before = small.desk.undo_label
    assert take_key(small.desk, tmp_path / "backup" / "key.json", PASSPHRASE) == name
    assert small.desk.undo_label == before  # the programme knew it already
    assert load_keys(small.desk)[0].here
    assert opened_key(name).name == name


def test_a_key_that_is_taken_in_first_signs_from_then_on(
    small: SmallIntake, tmp_path: Path
) -> None:
    name = make_key(small.desk, PASSPHRASE)
    back_up_key(name, tmp_path / "key.json")
    small.desk.undo()
    shutil.rmtree(key_folder())
    one_step(small.desk, lambda: take_key(small.desk, tmp_path / "key.json", PASSPHRASE))
    assert current_key(load_keys(small.desk)).name == name  # type: ignore[union-attr]


def test_the_key_of_another_programme_is_refused(small: SmallIntake, tmp_path: Path) -> None:
    foreign = make_key(small.desk, PASSPHRASE)
    back_up_key(foreign, tmp_path / "key.json")
    small.desk.undo()
    shutil.rmtree(key_folder())
    own = make_key(small.desk, PASSPHRASE)
    with refused(small.desk, f"none of this programme's, which has {own}"):
        take_key(small.desk, tmp_path / "key.json", PASSPHRASE)
    assert [path.stem for path in key_folder().iterdir()] == [own]


def test_a_wrong_passphrase_takes_nothing_in(small: SmallIntake, tmp_path: Path) -> None:
    name = make_key(small.desk, PASSPHRASE)
    back_up_key(name, tmp_path / "key.json")
    shutil.rmtree(key_folder())
    with refused(small.desk, "does not open the key"):
        take_key(small.desk, tmp_path / "key.json", "not the passphrase")
    assert not key_folder().exists()


@pytest.mark.parametrize("content", [b"", b"{}", b"x" * 30_000])
def test_a_damaged_file_is_one_sentence(small: SmallIntake, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "key.json").write_bytes(content)
    with refused(small.desk, "no signing key"):
        take_key(small.desk, tmp_path / "key.json", PASSPHRASE)
    name = make_key(small.desk, PASSPHRASE)
    forget_keys()
    (key_folder() / f"{name}.json").write_bytes(content)
    with pytest.raises(Unreadable, match="no signing key"):
        unlock(name, PASSPHRASE)


def test_files_that_changed_places_are_found(small: SmallIntake) -> None:
    first, second = make_key(small.desk, PASSPHRASE), make_key(small.desk, PASSPHRASE)
    forget_keys()
    shutil.copy(key_folder() / f"{first}.json", key_folder() / f"{second}.json")
    with pytest.raises(Unreadable, match="holds another key"):
        unlock(second, PASSPHRASE)


def test_a_missing_file_is_one_sentence(small: SmallIntake, tmp_path: Path) -> None:
    with refused(small.desk, "cannot be read"):
        take_key(small.desk, tmp_path / "none.json", PASSPHRASE)
    with pytest.raises(Refused, match="is not on this computer"):
        back_up_key("AAAAAAAA", tmp_path / "copy.json")


def test_a_folder_that_cannot_be_written_leaves_the_programme(
    small: SmallIntake, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(keys, "make_folders", lambda *_: None)
    monkeypatch.setattr(keys, "key_folder", lambda: tmp_path / "file")
    with refused(small.desk, "could not be saved"):
        make_key(small.desk, PASSPHRASE)


def test_the_backup_is_the_file_itself(small: SmallIntake, tmp_path: Path) -> None:
    name = make_key(small.desk, PASSPHRASE)
    back_up_key(name, tmp_path / "key.json")
    assert (tmp_path / "key.json").read_bytes() == (key_folder() / f"{name}.json").read_bytes()
    assert json.loads((tmp_path / "key.json").read_bytes())["key"] == name


def test_what_is_said_of_a_lost_key_says_what_can_be_done() -> None:
    for words in ("can still be verified", "Make a new key", "export the page again"):
        assert words in keys.WHERE_LOST
