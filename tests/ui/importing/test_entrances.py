"""The ways into an import besides dropping: a no changes nothing, names as written, read only."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.ui.arrivals_bar import ArrivalsBar
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.importing.entrances import INBOX, Entrances
from mentordesk.ui.window import MainWindow
from tests.ui.importing.conftest import Importing

HOSTILE = "<b>Post & Co</b> %1"
ROWS = ("Role,Full name,Email,Sector", "Mentor,Ana Silva,ana@x.example.org,Public")


class Doors:
    """The entrances of the open programme, and what they said and carried."""

    def __init__(self, importing: Importing) -> None:
        self.importing = importing
        self.ways: Entrances = importing.place.entrances
        self.said: list[str] = []
        self.chosen: list[tuple[Path, ...]] = []
        self.ways.says.connect(self.said.append)
        self.ways.chosen.connect(self.chosen.append)

    @property
    def bar(self) -> ArrivalsBar:
        """The bar that announces."""
        return self.ways.bar

    @property
    def name(self) -> str:
        """What the menu says."""
        return self.importing.window.menu_actions["watch"].text()

    def watch(self) -> Path | None:
        """Trigger the menu's entry; the folder that is watched then."""
        self.importing.window.menu_actions["watch"].trigger()
        return self.ways.watch.folder

    def look(self) -> None:
        """Twice the same is a whole file."""
        self.ways.watch.look()
        self.ways.watch.look()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Answers the dialogs for folders."""

    def give(folder: str) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: folder)

    return give


@pytest.fixture
def doors(importing: Importing) -> Iterator[Doors]:
    """The entrances; nothing is watched when the test ends."""
    made = Doors(importing)
    yield made
    made.ways.watch.rest()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a hostile name."""
    made = tmp_path / HOSTILE.replace("/", "-")
    made.mkdir()
    return made


Answer = Callable[[str], None]


def test_no_folder_chosen_changes_nothing(doors: Doors, answer: Answer) -> None:
    answer("")
    doors.ways.choose_folder()
    doors.ways.choose_watched()
    assert (doors.said, doors.chosen) == ([], [])
    assert doors.ways.watch.folder is None
    assert doors.name == "&Watch a folder…"


def test_a_folders_name_stands_in_the_menu_and_the_bar_as_written(
    doors: Doors, answer: Answer, folder: Path
) -> None:
    answer(str(folder))
    doors.ways.choose_watched()
    assert doors.name.replace("&&", "&") == f"Stop &watching “{folder.name}”"
    assert f"Watching {folder.name}:" in doors.said[0]
    (folder / "one.csv").write_text("\n".join(ROWS), "utf-8")
    doors.look()
    assert doors.bar.words.text() == f"1 new file in {folder.name}"
    assert "<b>" not in doors.bar.words.toolTip()


def test_a_name_without_end_is_cut_in_the_menu(
    doors: Doors, answer: Answer, tmp_path: Path
) -> None:
    long = tmp_path / ("x" * 200)
    long.mkdir()
    answer(str(long))
    doors.ways.choose_watched()
    assert len(doors.name) < 60
    assert doors.name.endswith("…”")


def test_the_same_entry_stops_and_asks_for_no_folder(
    doors: Doors, answer: Answer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(str(folder))
    assert doors.watch() == folder

    def asked(*_what: object) -> str:
        raise AssertionError("a folder was asked for")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", asked)
    assert doors.watch() is None
    assert doors.said[-1] == "The folder is watched no longer."
    assert not doors.bar.isVisible()


def test_looking_carries_the_files_once_and_puts_the_bar_away(
    doors: Doors, answer: Answer, folder: Path
) -> None:
    answer(str(folder))
    doors.watch()
    path = folder / "one.csv"
    path.write_text("\n".join(ROWS), "utf-8")
    doors.look()
    assert doors.bar.look.text() == "&Look at it…"
    doors.bar.look.click()
    assert doors.chosen == [(path,)]
    assert not doors.bar.isVisible()
    doors.importing.dialog.reject()
    doors.look()
    assert not doors.bar.isVisible()


def test_stopping_takes_back_what_was_announced(doors: Doors, answer: Answer, folder: Path) -> None:
    answer(str(folder))
    doors.watch()
    for name in ("one.csv", "two.csv"):
        (folder / name).write_text("\n".join(ROWS) + f"\n,,{name}", "utf-8")
    doors.look()
    assert doors.bar.words.text().startswith("2 new files in ")
    doors.ways.stop()
    assert not doors.bar.isVisible()
    assert doors.ways.watch.waiting == ()
    doors.look()
    assert not doors.bar.isVisible()


def test_a_programme_that_is_only_read_watches_nothing(
    make_window: Callable[[], MainWindow], doors: Doors, folder: Path, programme: Path
) -> None:
    doors.ways.watch.begin(folder)
    doors.importing.window.close()
    window = make_window()
    window.open_programme(programme, read_only=True)
    place = window.place
    assert place is not None
    assert place.desk.read_only
    place.entrances.resume()
    assert place.entrances.watch.folder is None
    assert window.menu_actions["watch"].text() == "&Watch a folder…"
    assert not window.menu_actions["watch"].isEnabled()


def test_a_file_that_is_nothing_changes_no_programme(
    doors: Doors, answer: Answer, folder: Path, qtbot: QtBot
) -> None:
    (folder / "noise.bin").write_bytes(b"\x00\x01\x02" * 50)
    before = doors.importing.desk.undo_label
    answer(str(folder))
    with qtbot.captureExceptions() as raised:
        doors.ways.choose_folder()
    assert all(issubclass(kind, Refused) for kind, _, _ in raised)
    assert doors.chosen == [(folder,)]
    assert doors.importing.desk.undo_label == before
    assert load_applicants(doors.importing.desk, doors.importing.intake_id) == ()


def test_files_are_looked_for_where_they_came_from_last(
    doors: Doors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[str] = []
    there = tmp_path / "mail"
    there.mkdir()

    def ask(*words: object) -> tuple[list[str], str]:
        began.append(str(words[2]))
        return [str(there / "one.eml")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    assert doors.ways.where_they_come == usual_folder()
    assert doors.ways.ask_files() == (there / "one.eml",)
    assert doors.ways.where_they_come == there
    doors.ways.ask_files()
    assert began == [str(usual_folder()), str(there)]
    there.rmdir()
    assert doors.ways.where_they_come == usual_folder(), "a stick that was taken out"


def test_the_inbox_of_a_demonstration_needs_no_looking_for(doors: Doors) -> None:
    inbox = doors.importing.desk.path.parent / INBOX
    inbox.mkdir()
    assert doors.ways.where_they_come == inbox


def test_no_files_chosen_changes_nothing(doors: Doors, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: ([], ""))
    assert doors.ways.ask_files() == ()
    assert doors.ways.where_they_come == usual_folder()
