"""A watched folder: a quiet bar for what arrived; stopped, vanished, and after a restart."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from mentordesk.services.applicants import load_applicants
from mentordesk.ui.arrivals_bar import ArrivalsBar
from mentordesk.ui.importing.entrances import Entrances
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.ui.importing.conftest import Importing

ROWS = ("Role,Full name,Email,Sector", "Mentor,Ana Silva,ana@x.example.org,Public")


@pytest.fixture
def inbox(importing: Importing) -> Path:
    """A folder that is watched."""
    folder = importing.folder / "Inbox"
    folder.mkdir()
    importing.place.entrances.watch.begin(folder)
    return folder


def entrances(importing: Importing) -> Entrances:
    return importing.place.entrances


def bar(importing: Importing) -> ArrivalsBar:
    return importing.place.entrances.bar


def look_twice(importing: Importing) -> None:
    """A file counts as whole when two looks found it the same."""
    entrances(importing).watch.look()
    entrances(importing).watch.look()


def test_new_files_are_announced_and_never_import_themselves(
    importing: Importing, inbox: Path
) -> None:
    assert not bar(importing).isVisible()
    (inbox / "one.csv").write_text("\n".join(ROWS), "utf-8")
    look_twice(importing)
    assert bar(importing).isVisible()
    assert bar(importing).words.text() == "1 new file in Inbox"
    assert bar(importing).accessibleDescription() == "1 new file in Inbox"
    assert load_applicants(importing.desk, importing.intake_id) == ()
    bar(importing).look.click()
    assert [line.name for line in importing.dialog.model.rows] == ["Ana Silva"]
    assert not bar(importing).isVisible()


def test_what_was_put_aside_is_not_announced_again_but_what_follows_is(
    importing: Importing, inbox: Path
) -> None:
    (inbox / "one.csv").write_text("\n".join(ROWS), "utf-8")
    look_twice(importing)
    bar(importing).later.click()
    look_twice(importing)
    assert not bar(importing).isVisible()
    (inbox / "two.csv").write_text("\n".join(ROWS).replace("Ana", "Bea"), "utf-8")
    look_twice(importing)
    assert bar(importing).words.text() == "1 new file in Inbox"


def test_a_vanished_folder_is_one_sentence_until_it_is_back(
    importing: Importing, inbox: Path
) -> None:
    shutil.rmtree(inbox)
    entrances(importing).watch.look()
    assert bar(importing).isVisible()
    assert "cannot be read" in bar(importing).words.text()
    assert not bar(importing).look.isVisible()
    inbox.mkdir()
    entrances(importing).watch.look()
    assert not bar(importing).isVisible()


def test_watching_is_stopped_from_the_menu_and_from_the_bar(
    importing: Importing, inbox: Path
) -> None:
    action = importing.window.menu_actions["watch"]
    entrances(importing).resume()
    assert action.text() == "Stop &watching “Inbox”"
    action.trigger()
    assert entrances(importing).watch.folder is None
    assert action.text() == "&Watch a folder…"
    entrances(importing).watch.begin(inbox)
    shutil.rmtree(inbox)
    entrances(importing).watch.look()
    bar(importing).stop.click()
    assert entrances(importing).watch.folder is None
    assert not bar(importing).isVisible()


def test_a_folder_is_chosen_in_the_menu(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(importing.folder))
    importing.window.menu_actions["watch"].trigger()
    assert entrances(importing).watch.folder == importing.folder


def test_the_folder_is_watched_again_after_a_restart_for_this_programme_only(
    make_window: Callable[[], MainWindow],
    importing: Importing,
    inbox: Path,
    settings: Settings,
    programme: Path,
) -> None:
    importing.window.close()
    again = make_window()
    again.open_programme(programme)
    assert again.place is not None
    assert again.place.entrances.watch.folder == inbox
    assert settings.watched_folder(programme.with_name("other.mentordesk")) is None


def test_what_was_imported_before_is_not_announced(importing: Importing, inbox: Path) -> None:
    path = inbox / "one.csv"
    path.write_text("\n".join(ROWS), "utf-8")
    importing.window.import_paths((path,))
    importing.dialog._go.click()
    importing.settle()
    entrances(importing).watch.begin(inbox)
    look_twice(importing)
    assert not bar(importing).isVisible()


def test_a_whole_folder_is_imported_from_the_menu(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing.write("one.csv", *ROWS)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(importing.folder))
    importing.window.menu_actions["import_folder"].trigger()
    assert [line.name for line in importing.dialog.model.rows] == ["Ana Silva"]
