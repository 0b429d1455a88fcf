"""No search for garbage on a job's thread: it would destroy widgets there and end the program."""

import gc
import threading

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.ui.tasks import Tasks


class _Loop:
    """Garbage that only the search for cycles can find; notes the thread it goes on."""

    def __init__(self, seen: list[int]) -> None:
        self.me, self.seen = self, seen

    def __del__(self) -> None:
        self.seen.append(threading.get_ident())


def _littering(seen: list[int]) -> bool:
    """Leave so much garbage that a search would begin by itself, were it on."""
    for _ in range(5_000):
        _Loop(seen)
    return gc.isenabled()


@pytest.fixture(autouse=True)
def searching() -> None:
    """As in the program: the search for garbage is on."""
    gc.enable()


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    window = QWidget()
    qtbot.addWidget(window)
    return Tasks(window)


def test_garbage_of_a_job_goes_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    gone: list[int] = []
    found: list[bool] = []
    tasks.run_quietly(tasks, found.append, _littering, gone)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [False]
    assert gc.isenabled()
    gc.collect()
    assert len(gone) == 5_000
    assert set(gone) == {threading.get_ident()}


def test_the_search_goes_on_after_the_last_job_only(qtbot: QtBot, tasks: Tasks) -> None:
    first, last = threading.Event(), threading.Event()
    seen: list[bool] = []
    tasks.run(seen.append, lambda: first.wait(10), title="First")
    tasks.run_quietly(tasks, seen.append, lambda: last.wait(10))
    first.set()
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert not gc.isenabled()
    last.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert gc.isenabled()


def test_the_search_goes_on_after_a_mistake_and_after_closing(qtbot: QtBot, tasks: Tasks) -> None:
    def refuse() -> None:
        raise Refused("No.")

    with qtbot.capture_exceptions() as raised:
        tasks.run_quietly(tasks, print, refuse)
        qtbot.waitUntil(lambda: bool(raised))
    assert gc.isenabled()
    tasks.run_quietly(tasks, print, lambda: None)
    tasks.wait()
    assert gc.isenabled()
