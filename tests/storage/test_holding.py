"""The hold on an open file, without a desk: what it asks, and what it says when it is lost."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from mentordesk.domain.refusals import Refused, Replaced
from mentordesk.storage import engine as engines
from mentordesk.storage.holding import Hold, Reading
from mentordesk.storage.locking import holder_of, take_lock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A small database of somebody's."""
    made = tmp_path / "scheme.mentordesk"
    write(made, "CREATE TABLE note (words TEXT)")
    return made


@pytest.fixture
def hold(path: Path) -> Iterator[Hold]:
    """Our hold on it."""
    held = Hold(path, take_lock(path))
    yield held
    held.release()


def write(path: Path, statement: str = "INSERT INTO note VALUES ('theirs')") -> None:
    """Another program's write."""
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(statement)
        raw.commit()


def move_away(path: Path) -> None:
    """The file goes elsewhere."""
    path.rename(path.with_name("elsewhere"))


def delete(path: Path) -> None:
    """The file is deleted."""
    path.unlink()


def replace(path: Path) -> None:
    """A whole new file under the old name."""
    incoming = path.with_name("incoming")
    incoming.write_bytes(path.read_bytes())
    incoming.replace(path)


@pytest.mark.parametrize(
    ("attack", "words"),
    [
        (move_away, "is no longer where it was opened"),
        (delete, "is no longer where it was opened"),
        (replace, "was replaced by another file while it was open here"),
    ],
)
def test_a_name_that_leads_elsewhere_is_a_sentence(
    hold: Hold, path: Path, attack: Callable[[Path], None], words: str
) -> None:
    hold.require()
    attack(path)
    with pytest.raises(Replaced, match=words) as told:
        hold.require()
    assert str(told.value).startswith("scheme.mentordesk ")
    assert "Nothing was changed" in str(told.value)


def test_the_same_bytes_with_other_rights_are_the_same_file(hold: Hold, path: Path) -> None:
    path.chmod(0o400)
    os.utime(path, (0, 0))
    hold.require()


def test_a_second_name_of_the_file_is_no_other_file(hold: Hold, path: Path) -> None:
    path.with_name("also").hardlink_to(path)
    hold.require()
    path.unlink()
    path.with_name("also").rename(path)
    hold.require()


def test_anothers_write_is_seen_once_a_transaction_of_ours_begins(hold: Hold, path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}")
    hold.watch(engine)
    with engines.writing(engine).begin() as connection:
        connection.execute(text("INSERT INTO note VALUES ('ours')"))
    write(path)
    with (
        pytest.raises(Replaced, match="changed by another program"),
        engines.writing(engine).begin() as connection,
    ):
        connection.execute(text("INSERT INTO note VALUES ('lost')"))
    with engine.connect() as connection:  # reading is never refused
        found = connection.execute(text("SELECT words FROM note ORDER BY rowid")).scalars().all()
    assert found == ["ours", "theirs"]
    engine.dispose()


def test_what_was_accepted_is_ours(hold: Hold, path: Path) -> None:
    write(path)
    with pytest.raises(Replaced):
        hold._require_unwritten()
    hold.accept()
    hold._require_unwritten()


def test_who_took_it_over_is_named(hold: Hold, path: Path) -> None:
    note = next(one for one in path.parent.iterdir() if _is_note(one, path))
    note.write_text(note.read_text(encoding="utf-8").replace('"token": "', '"token": "other'),
                    encoding="utf-8")  # fmt: skip
    assert holder_of(path) is not None
    with pytest.raises(Replaced, match="was taken over and is now open in"):
        hold.require()


def _is_note(one: Path, path: Path) -> bool:
    """Whether a file beside the programme tells who works on it."""
    return one != path and one.stat().st_size > 0 and b'"token"' in one.read_bytes()


def test_a_disk_that_is_gone_says_so(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_self: Path) -> os.stat_result:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", broken)
        with pytest.raises(Replaced, match=r"does not answer \(Input/output error\)"):
            hold.require()
    hold.require()


def test_released_it_leaves_nothing_beside_the_file(path: Path) -> None:
    held = Hold(path, take_lock(path))
    assert len(list(path.parent.iterdir())) > 1
    held.release()
    assert list(path.parent.iterdir()) == [path]
    with pytest.raises((Refused, sqlite3.ProgrammingError)):
        held._present_version()


def test_a_reader_holds_nothing_and_is_done_once(path: Path) -> None:
    calls: list[str] = []
    reading = Reading(path, lambda: calls.append("done"))
    path.unlink()
    reading.require()
    assert calls == []
    reading.release()
    assert calls == ["done"]
    Reading(path).release()
