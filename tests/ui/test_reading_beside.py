"""What tabs show is read in a task: what stays meanwhile, what comes too late, what was asked."""

import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.ui import doors
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace
from tests.ui.opened import opened
from tests.ui.step_by_step import StepByStep

Seen = list[str]


class Read(Tab):
    title: ClassVar[str] = "Read"

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.seen: Seen = []

    def refresh(self) -> None:
        self.read_beside(self._show, lambda _desk, intake: f"rows of {intake}")

    def _show(self, found: str) -> None:
        self.seen.append(found)

    def blank(self) -> None:
        self.seen.append("nobody")

    def show_that(self, what: object) -> None:
        self.seen.append(f"shows {what}")


@pytest.fixture
def tab(qtbot: QtBot, settings: Settings) -> Read:
    desk: Any = None
    made = Read(Work(desk, StepByStep(), settings, 1))
    qtbot.addWidget(made)
    return made


def step(tab: Read) -> Seen:
    """The next task of the tab is done; what it has shown since it was last asked."""
    tasks = tab.work.tasks
    assert isinstance(tasks, StepByStep)
    tasks.step()
    return since(tab)


def since(tab: Read) -> Seen:
    found, tab.seen = tab.seen, []
    return found


def test_what_is_shown_stays_until_it_was_read_again(tab: Read) -> None:
    tab.refresh()
    assert since(tab) == ["nobody"]
    assert step(tab) == ["rows of 1"]
    tab.refresh()
    assert since(tab) == []
    assert step(tab) == ["rows of 1"]


def test_another_intake_takes_away_what_is_shown_at_once(tab: Read) -> None:
    tab.refresh()
    step(tab)
    tab.work.intake_id = 2
    tab.refresh()
    assert since(tab) == ["nobody"]
    assert step(tab) == ["rows of 2"]


def test_what_was_read_of_the_intake_before_is_not_shown(tab: Read) -> None:
    tab.refresh()
    tab.work.intake_id = 2
    tab.refresh()
    since(tab)
    assert step(tab) == []
    assert step(tab) == ["rows of 2"]


def test_what_is_asked_for_while_it_is_read_is_shown_then_and_once(tab: Read) -> None:
    tab.come_to(3)
    assert since(tab) == ["shows 3"], "nothing is being read"
    tab.refresh()
    tab.come_to(4)
    tab.come_to(5)
    assert since(tab) == ["nobody"]
    assert step(tab) == ["rows of 1", "shows 5"], "the last that was asked for"
    tab.refresh()
    assert step(tab) == ["rows of 1"]
    tab.come_to(6)
    assert since(tab) == ["shows 6"]


@pytest.fixture
def place(settings: Settings, dressed: QApplication, filled: Path) -> Iterator[Workplace]:
    """An open programme in a window with real tasks."""
    window = MainWindow(settings)
    window.show()
    yield opened(window, filled)
    window.close()
    window.deleteLater()
    dressed.processEvents()


@pytest.mark.parametrize(
    "where",
    [
        ("Pairs", "pairs.tab", "load_pairs"),
        ("Certificates", "certificates.tab", "load_certificates"),
        ("Reports", "reports.tab", "load_figures"),
        ("Letters", "letters.writing", "load_kinds"),
        ("Letters", "letters.writing", "preview"),
    ],
)
def test_the_window_goes_on_while_a_tab_is_read(
    qtbot: QtBot,
    place: Workplace,
    monkeypatch: pytest.MonkeyPatch,
    where: tuple[str, str, str],
) -> None:
    title, module, name = where
    doors.load_tabs([title])
    threads: list[int] = []
    read = _of(module, name)

    def noted(*args: Any, **more: Any) -> Any:
        threads.append(threading.get_ident())
        return read(*args, **more)

    monkeypatch.setattr(f"mentordesk.ui.{module}.{name}", noted)
    place.pages.show_tab(title)
    qtbot.waitUntil(lambda: bool(threads), timeout=20_000)
    assert threading.get_ident() not in threads


def _of(module: str, name: str) -> Callable[..., Any]:
    found: Callable[..., Any] = getattr(import_module(f"mentordesk.ui.{module}"), name)
    return found
