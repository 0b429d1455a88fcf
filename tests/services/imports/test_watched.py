"""A watched folder: whole files once, growing ones later, known and unfinished ones never."""

import hashlib
import os
from pathlib import Path

from mentordesk.services.imports import collecting
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.watched import Arrivals, arrived, nothing_arrived
from tests.services.imports.conftest import Inbox


def write(path: Path, content: bytes, *, second: int) -> Path:
    """A file whose time of change does not hang on how fast the test runs."""
    path.write_bytes(content)
    os.utime(path, (second, second))
    return path


def test_a_file_is_ready_at_the_second_look_and_only_once(tmp_path: Path) -> None:
    form = write(tmp_path / "Ana.eml", b"From: ana@x.org\n", second=1)
    first = arrived(tmp_path, Arrivals())
    assert (first.ready, first.growing) == ((), (form,))
    second = arrived(tmp_path, first)
    assert (second.ready, second.growing) == ((form,), ())
    third = arrived(tmp_path, second)
    assert (third.ready, third.growing) == ((), ())


def test_a_file_that_grows_waits_until_it_rests(tmp_path: Path) -> None:
    form = write(tmp_path / "list.xlsx", b"PK", second=1)
    seen = arrived(tmp_path, Arrivals())
    write(form, b"PK\x03\x04", second=1)
    seen = arrived(tmp_path, seen)
    assert (seen.ready, seen.growing) == ((), (form,))
    write(form, b"PK\x03\x05", second=2)  # the same size, written again
    seen = arrived(tmp_path, seen)
    assert (seen.ready, seen.growing) == ((), (form,))
    assert arrived(tmp_path, seen).ready == (form,)


def test_an_empty_file_has_not_arrived_yet(tmp_path: Path) -> None:
    form = write(tmp_path / "list.csv", b"", second=1)
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals()))
    assert (seen.ready, seen.growing) == ((), (form,))


def test_locks_downloads_hidden_files_and_folders_are_never_announced(tmp_path: Path) -> None:
    for name in ("~$list.xlsx", "a.part", "b.crdownload", ".hidden", "Thumbs.db", "c.TMP"):
        write(tmp_path / name, b"x", second=1)
    (tmp_path / "folder.eml").mkdir()
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals()))
    assert (seen.ready, seen.growing) == ((), ())


def test_the_same_content_is_announced_once_whatever_its_name(tmp_path: Path) -> None:
    write(tmp_path / "a.eml", b"From: ana@x.org\n", second=1)
    write(tmp_path / "a (2).eml", b"From: ana@x.org\n", second=2)
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals()))
    assert len(seen.ready) == 1
    moved = (tmp_path / "a.eml").rename(tmp_path / "moved.eml")
    seen = arrived(tmp_path, arrived(tmp_path, seen))
    assert moved not in seen.ready


def test_a_file_written_anew_is_announced_again(tmp_path: Path) -> None:
    form = write(tmp_path / "list.csv", b"Name\nAna\n", second=1)
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals()))
    assert seen.ready == (form,)
    write(form, b"Name\nAna\nBen\n", second=2)
    seen = arrived(tmp_path, arrived(tmp_path, seen))
    assert seen.ready == (form,)


def test_known_contents_are_skipped(tmp_path: Path) -> None:
    write(tmp_path / "list.csv", b"Name\nAna\n", second=1)
    known = frozenset({hashlib.sha256(b"Name\nAna\n").hexdigest()})
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals(known=known)))
    assert (seen.ready, seen.growing) == ((), ())


def test_a_folder_that_is_away_is_a_sentence_and_nothing_is_forgotten(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    folder.mkdir()
    form = write(folder / "list.csv", b"Name\nAna\n", second=1)
    seen = arrived(folder, arrived(folder, Arrivals()))
    folder.rename(tmp_path / "away")
    lost = arrived(folder, seen)
    assert "cannot be read" in lost.problem
    assert lost.ready == ()
    (tmp_path / "away").rename(folder)
    back = arrived(folder, lost)
    assert (back.problem, back.ready, back.growing) == ("", (), ())
    assert form.exists()


def test_a_file_too_large_to_import_is_announced_once_and_not_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.mbox"
    with huge.open("wb") as file:
        file.truncate(collecting.LARGEST_FILE + 1)  # a hole: it takes no room
    seen = arrived(tmp_path, arrived(tmp_path, Arrivals()))
    assert seen.ready == (huge,)
    assert arrived(tmp_path, seen).ready == ()


def test_what_the_programme_imported_is_known_from_the_start(inbox: Inbox) -> None:
    path = inbox.write("ana.csv", "Name,Email,Role", "Ana Sol,ana@example.org,Mentee")
    apply(inbox.desk, inbox.plan(path))
    inbox.write("ben.csv", "Name,Email,Role", "Ben Lim,ben@example.org,Mentee")
    seen = nothing_arrived(inbox.desk)
    seen = arrived(inbox.folder, arrived(inbox.folder, seen))
    assert [one.name for one in seen.ready] == ["ben.csv"]
