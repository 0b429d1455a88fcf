"""The page that is shown at first stands in the window's stack until something takes its place."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from mentordesk.ui.actions import Actions
from mentordesk.ui.applicants.first_page import FirstPage
from mentordesk.ui.at_first import AtFirst
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow


def test_a_page_that_was_never_shown_is_put_away_without_a_trace(
    settings: Settings, tmp_path: Path, dressed: QApplication
) -> None:
    path, window = tmp_path / "p.mentordesk", MainWindow(settings)
    stack, welcome = QStackedWidget(window), QWidget()
    stack.addWidget(welcome)
    at_first = AtFirst(stack, settings)
    settings.keep_tab(path, "Applicants")
    asked = at_first.asked(path, window.menu_actions)
    assert isinstance(asked.first, FirstPage)
    assert (asked.path, asked.page, stack.count()) == (path, "Applicants", 2)
    assert stack.currentWidget() is welcome
    asked.first.leave()
    assert (stack.count(), stack.currentWidget()) == (1, welcome)
    at_first.leave(welcome)
    assert stack.count() == 1
    window.deleteLater()
    dressed.processEvents()


def test_other_pages_have_nothing_to_show_at_first(
    settings: Settings, tmp_path: Path, dressed: QApplication
) -> None:
    window, stack = MainWindow(settings), QStackedWidget()
    at_first = AtFirst(stack, settings)
    actions: Actions = window.menu_actions
    for title in ("", "Board"):
        settings.keep_tab(tmp_path / "p.mentordesk", title)
        asked = at_first.asked(tmp_path / "p.mentordesk", actions)
        assert (asked.page, asked.first, stack.count()) == (title, None, 0)
    window.deleteLater()
    dressed.processEvents()
