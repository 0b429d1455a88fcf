"""Files with a password: set, changed, removed, and nothing readable in them."""

from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import PasswordNeeded, Refused
from mentordesk.services import backups
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.passwords import is_protected, known_copies, set_password
from mentordesk.services.privacy.going import erase_person
from mentordesk.services.privacy.knowing import find_person
from mentordesk.storage import passwords
from mentordesk.storage.desk import Desk
from mentordesk.storage.locking_up import change_password
from mentordesk.storage.opening import open_programme
from tests.services.privacy.byte_search import found_in
from tests.storage.builders import apply_as, new_desk

WORD = "correct horse battery"
NAME = "Quirina Zweifel"
needs_extra = pytest.mark.skipif(
    not passwords.is_available(), reason="the extra password (sqlcipher3) is not installed"
)


@pytest.fixture(autouse=True)
def forgetful() -> None:
    """No password of another test is known."""
    passwords.forget()


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    desk = new_desk(tmp_path)
    with desk.action("Fill") as session:
        apply_as(session, NAME, Role.MENTEE)
    desk.close()
    return desk.path


def rows(desk: Desk) -> list[str]:
    return list(dump_lines(desk))


@needs_extra
def test_with_a_password_nothing_can_be_read_and_everything_works(programme: Path) -> None:
    desk = open_programme(programme)
    before = rows(desk)
    desk.close()
    set_password(programme, WORD)
    assert is_protected(programme)
    assert found_in(programme.parent, ["Quirina", "SQLite format", "CREATE TABLE"]) == []
    assert programme.stat().st_mode & 0o077 == 0
    desk = open_programme(programme)
    assert rows(desk) == before
    with desk.action("Add") as session:
        apply_as(session, "Ruth Adams", Role.MENTOR)
    assert desk.undo() == "Add"
    assert rows(desk) == before
    assert check_programme(desk) == ()
    assert found_in(programme.parent, ["Quirina", "Ruth"]) == []
    desk.close()


@needs_extra
def test_without_it_or_with_a_wrong_one_it_stays_shut(programme: Path) -> None:
    set_password(programme, WORD)
    whole = programme.read_bytes()
    passwords.forget()
    with pytest.raises(PasswordNeeded, match="give the password"):
        open_programme(programme)
    passwords.give("wrong horse")
    with pytest.raises(PasswordNeeded, match="does not open"):
        open_programme(programme)
    assert programme.read_bytes() == whole
    passwords.give(WORD)
    open_programme(programme, read_only=True).close()


@needs_extra
def test_changed_and_removed(programme: Path) -> None:
    set_password(programme, WORD)
    set_password(programme, "another long one")
    passwords.forget()
    passwords.give(WORD)
    with pytest.raises(PasswordNeeded):
        open_programme(programme)
    passwords.give("another long one")
    set_password(programme, None)
    assert not is_protected(programme)
    passwords.forget()
    desk = open_programme(programme)
    assert check_programme(desk) == ()
    desk.close()


@needs_extra
def test_copies_get_it_as_well_and_can_be_restored(programme: Path, tmp_path: Path) -> None:
    desk = open_programme(programme)
    assert backups.before(desk, "import").kept is not None
    backups.back_up(desk)
    copies = known_copies(desk)
    assert len(copies) >= 2
    desk.close()
    assert set_password(programme, WORD, copies) == ()
    assert all(is_protected(copy.path) for copy in copies)
    desk = open_programme(programme)
    for kept in backups.list_backups(desk):
        backups.verify_backup(kept)
    made = backups.save_snapshot(desk, "later")
    assert is_protected(made.path)
    restored = backups.restore(made.path, tmp_path / "restored.mentordesk")
    assert is_protected(restored)
    desk.close()


@needs_extra
def test_erasing_works_in_it(programme: Path) -> None:
    set_password(programme, WORD)
    desk = open_programme(programme)
    assert erase_person(desk, find_person(desk, NAME)).left == ()
    assert not any("Zweifel" in line for line in rows(desk))
    desk.close()


@needs_extra
@pytest.mark.parametrize("word", ["", "short", "1234567"])
def test_too_short_a_word_is_refused(programme: Path, word: str) -> None:
    whole = programme.read_bytes()
    with pytest.raises(Refused, match="8 characters"):
        set_password(programme, word)
    assert programme.read_bytes() == whole


@needs_extra
@pytest.mark.parametrize("word", ['O\'Neil said "no" --', "пароль из слов", "x" * 500, "a; DROP"])
def test_any_characters_will_do(programme: Path, word: str) -> None:
    set_password(programme, word.ljust(8, "!"))
    passwords.forget()
    passwords.give(word.ljust(8, "!"))
    open_programme(programme).close()


@needs_extra
def test_an_open_programme_is_not_changed(programme: Path) -> None:
    desk = open_programme(programme)
    with pytest.raises(Refused, match="already open"):
        set_password(programme, WORD)
    desk.close()


def test_without_the_extra_it_is_said(programme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_module", lambda: None)
    with pytest.raises(Refused, match="not installed"):
        change_password(programme, WORD)
    noise = programme.with_name("noise.mentordesk")
    noise.write_bytes(bytes([200, 3] * 4096))
    with pytest.raises(Refused, match="extra"):
        open_programme(noise)


@needs_extra
def test_noise_is_no_programme(tmp_path: Path) -> None:
    noise = tmp_path / "noise.mentordesk"
    noise.write_bytes(bytes([200, 3] * 4096))
    with pytest.raises(PasswordNeeded, match="or is not a MentorDesk programme"):
        open_programme(noise)
    text = tmp_path / "text.mentordesk"
    text.write_text("a, b\n" * 5000)
    with pytest.raises(Refused, match="not a MentorDesk programme"):
        open_programme(text)
