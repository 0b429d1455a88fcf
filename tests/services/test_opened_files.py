"""Files put down to be opened: private, only to be read, and gone again."""

from pathlib import Path

import pytest

from mentordesk.services.opened_files import OpenedFiles, clear_all, opened_folder


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.mark.parametrize(
    "name", ["../../x", "CON.pdf", "cv.pdf:x.exe", "a\u202efdp.exe", "/etc/passwd", ""]
)
def test_a_file_is_put_where_only_its_owner_comes(name: str) -> None:
    path = OpenedFiles().put(name, b"content")
    assert path.read_bytes() == b"content"
    assert path.resolve().is_relative_to(opened_folder().resolve())
    assert path.stat().st_mode & 0o777 == 0o400
    for folder in (path.parent, path.parent.parent, opened_folder()):
        assert folder.stat().st_mode & 0o077 == 0


def test_equal_names_are_two_files_and_all_go() -> None:
    opened = OpenedFiles()
    one, two = opened.put("cv.pdf", b"1"), opened.put("cv.pdf", b"2")
    assert (one.read_bytes(), two.read_bytes()) == (b"1", b"2")
    opened.clear()
    opened.clear()
    assert list(opened_folder().iterdir()) == []
    assert opened.put("cv.pdf", b"3").read_bytes() == b"3"


def test_what_a_killed_program_left_goes_at_the_next_start() -> None:
    OpenedFiles().put("cv.pdf", b"1")
    clear_all()
    assert list(opened_folder().iterdir()) == []
    clear_all()
