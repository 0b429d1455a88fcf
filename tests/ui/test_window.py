"""The window: opening, tabs, undo and redo by name, drops, its shape next time."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton

from mentordesk.domain.refusals import Refused
from mentordesk.storage.opening import open_programme
from mentordesk.ui import theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow

Make = Callable[[], MainWindow]
COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier


def _drop(window: MainWindow, mime: QMimeData) -> QDragEnterEvent:
    enter = QDragEnterEvent(QPoint(9, 9), COPY, mime, LEFT, NONE.NoModifier)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(9, 9), COPY, mime, LEFT, NONE.NoModifier))
    return enter


def _files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_the_first_page_offers_new_open_and_demonstration(make_window: Make) -> None:
    window = make_window()
    words = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    assert words[:3] == [
        "Make a new programme",
        "Open a programme",
        "Look around in the demonstration",
    ]
    assert not window.menu_actions["import"].isEnabled()
    assert not window.menu_actions["undo"].isEnabled()


def test_every_action_has_a_mnemonic_and_no_two_share_a_shortcut(make_window: Make) -> None:
    actions = make_window().menu_actions.all()
    assert [a.text() for a in actions if "&" not in a.text()] == []
    keys = [a.shortcut().toString() for a in actions if not a.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+,", "Ctrl+Q", "F1", "F6", "Ctrl+F", "Ctrl+Z"} <= set(keys)


def test_mnemonics_in_one_menu_differ(make_window: Make) -> None:
    for menu in make_window().menu_actions.menus.values():
        letters = [
            QKeySequence.mnemonic(action.text()).toString()
            for action in menu.actions()
            if action.text() and "Ctrl+" not in action.shortcut().toString()
        ]
        known = [letter for letter in letters if letter]
        assert len(known) == len(set(known)), menu.title()


def test_opening_names_the_programme_and_its_intake(make_window: Make, programme: Path) -> None:
    window = make_window()
    window.open_programme(programme)
    assert window.windowTitle() == "Mentoring Scheme — 2021 July — MentorDesk"
    assert window.menu_actions["import"].isEnabled()
    window.close_programme()
    assert not window.menu_actions["import"].isEnabled()
    assert window.windowTitle() == "MentorDesk"


def test_a_file_that_cannot_be_opened_leaves_the_open_one(
    make_window: Make, programme: Path, tmp_path: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    other = tmp_path / "list.mentordesk"
    other.write_bytes(b"no programme")
    with pytest.raises(Refused):
        window.open_programme(other)
    assert window.place is not None
    assert window.place.desk.path == programme


def test_undo_and_redo_are_named_and_work(make_window: Make, programme: Path) -> None:
    window = make_window()
    window.open_programme(programme)
    place = window.place
    assert place is not None
    assert place.top.last.text() == "Last: Make the intake 2021 July"
    window.menu_actions["undo"].trigger()
    assert place.intake is None
    assert not window.menu_actions["import"].isEnabled()
    window.menu_actions["redo"].trigger()
    assert place.intake is not None


def test_dropped_files_need_a_programme(make_window: Make, tmp_path: Path) -> None:
    window = make_window()
    mail = tmp_path / "a.eml"
    mail.write_text("x")
    with pytest.raises(Refused, match="Open a programme first"):
        _drop(window, _files(mail))


def test_a_dropped_programme_is_opened(make_window: Make, programme: Path) -> None:
    window = make_window()
    window.import_paths((programme,))
    assert window.place is not None


def test_passing_files_are_copied_in_the_drop_and_go_with_the_window(
    make_window: Make, tmp_path: Path
) -> None:
    window = make_window()
    mail = tmp_path / "a.eml"
    mail.write_text("x")
    taken: list[Path] = []
    window.import_paths = taken.extend  # type: ignore[assignment,method-assign]  # looks on
    _drop(window, _files(mail, mail))
    assert [path.name for path in taken] == ["a.eml", "a.eml"]
    assert all(path.read_text() == "x" for path in taken)
    assert mail not in taken
    window.close()
    assert not any(path.exists() for path in taken)


def test_dropped_text_is_not_taken(make_window: Make) -> None:
    mime = QMimeData()
    mime.setText("Ana")
    assert not _drop(make_window(), mime).isAccepted()


def test_outlook_gets_a_sentence(make_window: Make) -> None:
    mime = QMimeData()
    mime.setData('application/x-qt-windows-mime;value="FileGroupDescriptorW"', b"x")
    with pytest.raises(Refused, match="Outlook"):
        _drop(make_window(), mime)


def test_pasting_without_files_says_so(make_window: Make) -> None:
    window = make_window()
    QApplication.clipboard().setText("no file")
    with pytest.raises(Refused, match="copied files"):
        window._paste()


def test_the_theme_changes_live(make_window: Make, settings: Settings) -> None:
    window = make_window()
    window.apply_theme(theme.Theme.DARK)
    assert theme.tokens_of(window.palette()).dark
    assert settings.theme is theme.Theme.DARK
    window.apply_theme(theme.Theme.LIGHT)
    assert not theme.tokens_of(window.palette()).dark


def test_the_window_comes_back_in_its_shape(make_window: Make, settings: Settings) -> None:
    window = make_window()
    window.resize(700, 600)
    window.close()
    assert not settings.shape("window").isEmpty()
    assert make_window().size().width() == 700


def test_the_programme_is_open_again_next_time(
    make_window: Make, settings: Settings, programme: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    window.close()
    assert settings.last_programme == programme
    window = make_window()
    window.open_programme(programme)
    window._close()
    assert settings.last_programme is None


def test_opening_what_is_open_changes_nothing(make_window: Make, programme: Path) -> None:
    window = make_window()
    window.open_programme(programme)
    before = window.place
    window.open_programme(programme)
    assert window.place is before


def test_a_programme_open_elsewhere_is_offered_for_reading(
    make_window: Make, programme: Path
) -> None:
    holder = open_programme(programme)
    window = make_window()
    first = _offered(window, programme)
    assert "already open" in first.text()
    first.button(QMessageBox.StandardButton.Cancel).click()
    assert _reads_only(window) is None
    _offered(window, programme).defaultButton().click()
    assert _reads_only(window) is True
    assert "(for reading)" in window.windowTitle()
    holder.close()


def _reads_only(window: MainWindow) -> bool | None:
    return window.place.desk.read_only if window.place else None


def _offered(window: MainWindow, programme: Path) -> QMessageBox:
    window.open_programme(programme)
    return window.findChildren(QMessageBox, "offer")[-1]


def test_a_drag_of_files_says_what_letting_go_does(
    make_window: Make, programme: Path, tmp_path: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    status = window.findChild(QLabel, "status")
    assert status is not None
    files = _files(tmp_path / "a.csv")
    enter = QDragEnterEvent(QPoint(9, 9), COPY, files, LEFT, NONE.NoModifier)
    QApplication.sendEvent(window, enter)
    assert "nothing changes yet" in status.text()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert status.text() == ""


def test_the_board_says_how_it_stands_where_nothing_else_is_said(
    make_window: Make, demo: Path
) -> None:
    window = make_window()
    window.open_programme(demo)
    status = window.findChild(QLabel, "status")
    assert status is not None
    assert window.place is not None
    overview = status.text()
    assert overview.startswith("50 applications")
    pages = window.place.pages
    pages.show_tab("Board")
    at_rest = status.text()
    assert at_rest.endswith("mentees unmatched")
    window.say("Something was done.")
    pages.front.rest("3 mentees unmatched")
    assert status.text() == "Something was done."
    window.say("")
    assert status.text() == status.accessibleName() == "3 mentees unmatched"
    pages.show_tab("Overview")
    pages.tab(pages.titles.index("Board")).rest("2 mentees unmatched")
    assert status.text() == overview
    pages.show_tab("Board")
    assert status.text() == "2 mentees unmatched"
    window.close_programme()
    assert status.text() == ""
