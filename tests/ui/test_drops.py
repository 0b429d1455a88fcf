"""What is dropped or pasted from outside: which of it is taken, and what is copied at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from mentordesk.ui.drops import offers_files, offers_outlook, paths_of


def test_only_files_of_this_computer_are_taken() -> None:
    mime = QMimeData()
    assert not offers_files(mime)
    mime.setUrls([QUrl("https://example.org/a.xlsx")])
    assert not offers_files(mime)
    mime.setUrls([QUrl("https://example.org/a.xlsx"), QUrl.fromLocalFile("/a.xlsx")])
    assert offers_files(mime)
    assert not offers_outlook(mime)
    outlook = QMimeData()
    outlook.setData('application/x-qt-windows-mime;value="RenPrivateMessages"', b"x")
    assert offers_outlook(outlook)


def dropped(path: Path) -> QMimeData:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Role,Name", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


@pytest.mark.parametrize(
    ("place", "is_copied"),
    [
        ("temporary/message.eml", True),
        ("run/doc/7/message.eml", True),
        ("sandbox/dnd_file-1/message.eml", True),
        ("Documents/message.eml", False),
        ("Documents/dnd_file", False),
    ],
)
def test_what_may_be_gone_soon_is_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, *, is_copied: bool
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    path = tmp_path / place
    (taken,) = paths_of(dropped(path), tmp_path / "kept")
    assert (taken == tmp_path / "kept" / path.name) is is_copied
    path.unlink()
    assert taken.exists() is is_copied


def test_two_messages_of_one_name_are_both_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    mime = dropped(tmp_path / "temporary" / "1" / "Application.eml")
    mime.setUrls(mime.urls() + dropped(tmp_path / "temporary" / "2" / "Application.eml").urls())
    one, two = paths_of(mime, tmp_path / "kept")
    assert one != two
    assert one.name == two.name == "Application.eml"


def test_without_a_login_folder_nothing_is_guessed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "Documents" / "message.eml"
    assert paths_of(dropped(path), tmp_path / "kept") == (path,)
