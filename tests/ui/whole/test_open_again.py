"""A programme that is open already, a second one, and one that cannot be opened."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.theme import Theme
from tests.ui.whole.office import OPEN, RUNNING, TITLES, Office, contents, refused


@pytest.fixture(autouse=True)
def nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that a test does not expect fails it instead of waiting."""

    def asked(*_: object) -> None:
        pytest.fail("a question was asked")

    monkeypatch.setattr(QMessageBox, "exec", asked)
    monkeypatch.setattr(QMessageBox, "question", asked)


def test_opening_what_is_open_already_stays_on_it(office: Office) -> None:
    office.show("Pairs", RUNNING)
    office.window.open_programme(office.desk.path)
    place = office.window.place
    assert place is not None
    assert not place.desk.read_only
    assert place.intake is not None
    assert place.intake.name == RUNNING


def test_another_programme_takes_the_place_of_the_first(office: Office, tmp_path: Path) -> None:
    first = office.desk
    other = Path(shutil.copy(first.path, tmp_path / "other.mentordesk"))
    office.window.open_programme(other)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    again = Office(office.window)
    assert again.desk.path == other
    assert first._watchers == []
    assert not any(one.name.endswith(".lock") for one in first.path.parent.glob(".demo*"))
    assert [again.show(title).title for title in TITLES] == list(TITLES)
    keys = [
        action.shortcut().toString()
        for action in office.window.menu_actions.menus["view"].actions()
        if action.shortcut().toString().startswith("Ctrl+")
    ]
    assert len(keys) == len(set(keys))


def test_a_file_that_is_none_leaves_the_open_one(
    office: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    before = contents(office)
    for name, words in (("folder", ""), ("text.mentordesk", "hello"), ("gone.mentordesk", "")):
        path = tmp_path / name
        if name == "folder":
            path.mkdir()
        elif words:
            path.write_text(words)
        with refused(qtbot):
            office.window.open_programme(path)
        assert office.window.place is office.place
    assert contents(office) == before
    assert [path.name for path in office.window._settings.recent] == ["demonstration.mentordesk"]


def test_the_board_menu_belongs_to_the_open_programme(office: Office) -> None:
    menu = office.window.menu_actions.menus["board"]
    menu.aboutToShow.emit()
    assert menu.actions()
    assert isinstance(office.show("Board", OPEN), BoardTab)
    office.window.close_programme()
    assert not menu.menuAction().isEnabled()


def test_every_page_is_redrawn_in_the_other_theme(office: Office) -> None:
    office.show("Applicants", OPEN)
    QApplication.processEvents()
    list_and_bar = QRect(0, 0, 900, 800)
    light = office.window.grab(list_and_bar).toImage()
    office.window.apply_theme(Theme.DARK)
    assert office.window.grab(list_and_bar).toImage() != light
    assert office.window._settings.theme is Theme.DARK
    office.window.apply_theme(Theme.LIGHT)
    assert office.window.grab(list_and_bar).toImage() == light
