"""Tasks: long work with progress and cancel, and its inline twin."""

import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mentordesk.domain.refusals import Refused
from mentordesk.ui.tasks import TURN_SECONDS, InlineTasks, Tasks, can_be_stopped, takes_progress


def _double(number: int) -> int:
    return number * 2


def _refuse() -> None:
    raise Refused("The file cannot be read.")


def _count(upto: int, progress: Callable[[float, float], None] | None = None) -> int:
    for number in range(upto):
        if progress:
            progress(number, upto)
    return upto


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    window = QWidget()
    qtbot.addWidget(window)
    return Tasks(window)


def test_the_twin_runs_at_once() -> None:
    seen: list[int] = []
    InlineTasks().run(seen.append, _double, 21, title="Doubling")
    assert seen == [42]


def test_the_twin_lets_errors_out() -> None:
    with pytest.raises(Refused):
        InlineTasks().run(print, _refuse, title="Refusing")


def test_a_result_comes_back_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []

    def where() -> int:
        return threading.get_ident()

    def then(thread: int) -> None:
        seen.extend([thread, threading.get_ident(), QThread.isMainThread()])

    tasks.run(then, where, title="Where")
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen[0] != seen[1]
    assert seen[1:] == [threading.get_ident(), True]


def test_an_error_is_raised_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.capture_exceptions() as raised:
        tasks.run(print, _refuse, title="Refusing")
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], Refused)


def test_progress_is_counted_only_where_it_is_wanted() -> None:
    assert takes_progress(_count)
    assert not takes_progress(_double)


def test_progress_moves_the_dialog(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    tasks.run(seen.append, _count, 50, title="Counting")
    qtbot.waitUntil(lambda: seen == [50])
    tasks.wait()


def test_a_cancelled_task_hands_nothing_back(qtbot: QtBot, tasks: Tasks) -> None:
    started, go_on = threading.Event(), threading.Event()
    seen: list[int] = []

    def slow(progress: Callable[[float], None]) -> int:
        started.set()
        go_on.wait(10)
        progress(0.5)
        return 1

    tasks.run(seen.append, slow, title="Slow")
    assert started.wait(10)
    window = tasks.parent()
    assert window is not None
    dialog = window.findChild(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    dialog.cancel()
    go_on.set()
    tasks.wait()
    qtbot.wait(20)
    assert seen == []


def test_enter_does_not_stop_what_it_began(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    seen: list[int] = []
    tasks.run(seen.append, lambda: int(go_on.wait(10)), title="Slow")
    window = tasks.parent()
    assert window is not None
    dialog = window.findChild(QProgressDialog)
    assert isinstance(dialog, QProgressDialog)
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    go_on.set()
    qtbot.waitUntil(lambda: seen == [1])


def test_background_work_shows_no_dialog(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    window = tasks.parent()
    assert window is not None
    tasks.run_quietly(tasks, seen.append, _count, 50)
    assert window.findChild(QProgressDialog) is None
    qtbot.waitUntil(lambda: seen == [50])
    assert window.findChild(QProgressDialog) is None


def test_the_twin_works_in_the_background_at_once() -> None:
    seen: list[int] = []
    InlineTasks().run_quietly(QObject(), seen.append, _double, 21)
    assert seen == [42]


def test_a_newer_start_overtakes_the_older_of_the_same_owner(qtbot: QtBot, tasks: Tasks) -> None:
    started, go_on = threading.Event(), threading.Event()
    seen: list[str] = []
    other = QObject()

    def slow() -> str:
        started.set()
        go_on.wait(10)
        return "old"

    tasks.run_quietly(tasks, seen.append, slow)
    assert started.wait(10)
    tasks.run_quietly(tasks, seen.append, lambda: "new")
    tasks.run_quietly(other, seen.append, lambda: "other")
    go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    tasks.wait()
    qtbot.wait(20)
    assert sorted(seen) == ["new", "other"]


def test_an_overtaken_task_stops_at_its_next_report(qtbot: QtBot, tasks: Tasks) -> None:
    started, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def slow(progress: Callable[[float], None]) -> None:
        for step in range(3):
            steps.append(step)
            started.set()
            go_on.wait(10)
            progress(step / 3)

    tasks.run_quietly(tasks, print, slow)
    assert started.wait(10)
    seen: list[str] = []
    tasks.run_quietly(tasks, seen.append, lambda: "new")
    go_on.set()
    qtbot.waitUntil(lambda: seen == ["new"])
    tasks.wait()
    assert steps == [0]


def test_a_mistake_in_the_background_is_not_lost(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.capture_exceptions() as raised:
        tasks.run_quietly(tasks, print, _refuse)
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], Refused)


def test_threads_take_short_turns_as_long_as_a_job_runs(qtbot: QtBot, tasks: Tasks) -> None:
    usual = sys.getswitchinterval()
    go_on = threading.Event()
    seen: list[float] = []

    def turn() -> float:
        go_on.wait(10)
        return sys.getswitchinterval()

    tasks.run_quietly(tasks, seen.append, turn)
    tasks.run(seen.append, turn, title="Turning")
    assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
    go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == pytest.approx([TURN_SECONDS, TURN_SECONDS])
    assert sys.getswitchinterval() == pytest.approx(usual)


def test_turns_are_as_usual_again_after_a_mistake(qtbot: QtBot, tasks: Tasks) -> None:
    usual = sys.getswitchinterval()
    with qtbot.capture_exceptions() as raised:
        tasks.run_quietly(tasks, print, _refuse)
        qtbot.waitUntil(lambda: bool(raised))
    assert sys.getswitchinterval() == pytest.approx(usual)


def test_a_result_for_somebody_who_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    seen: list[str] = []
    owner = QWidget()
    tasks.run_quietly(owner, seen.append, lambda: str(go_on.wait(10)))
    delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: not tasks._jobs)
    assert seen == []


def test_what_is_told_cannot_be_stopped(qtbot: QtBot, tasks: Tasks) -> None:
    heard: list[int] = []
    seen: list[int] = []
    go_on = threading.Event()

    def whole(told: Callable[[float, float], bool]) -> int:
        go_on.wait(10)
        for number in range(3):
            assert told(number, 3)
            heard.append(number)
        return len(heard)

    assert not can_be_stopped(whole)
    assert can_be_stopped(_count)
    tasks.run(seen.append, whole, title="For good")
    (dialog,) = tasks._window.findChildren(QProgressDialog)
    assert dialog.findChildren(QPushButton) == []
    dialog.show()
    dialog.close()
    dialog.reject()
    assert dialog.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: seen == [3])
    assert heard == [0, 1, 2]


def test_what_follows_a_job_with_its_dialog_in_sight_may_be_another(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second dialog must not belong to the first, which is about to go."""
    monkeypatch.setattr("mentordesk.ui.tasks.SHOWN_AFTER_MS", 0)
    done: list[int] = []

    def go_on(result: int) -> None:
        tasks.run(done.append, _slowly, result, title="The second")

    tasks.run(go_on, _slowly, 1, title="The first")
    qtbot.waitUntil(lambda: done == [1], timeout=5_000)
    assert not [one for one in QApplication.topLevelWidgets() if one.isModal() and one.isVisible()]


def _slowly(number: int) -> int:
    time.sleep(0.15)
    return number


def test_progress_is_there_within_half_a_second_also_without_an_end(
    tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = tasks._dialog("Reading", counts=False)
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=900)
    dialog.hide()
    dialog.deleteLater()


def test_a_job_that_is_done_at_once_shows_no_progress(tasks: Tasks, qtbot: QtBot) -> None:
    done: list[int] = []
    tasks.run(done.append, _double, 2, title="At once")
    qtbot.waitUntil(lambda: done == [4])
    qtbot.wait(500)
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QProgressDialog)]
    assert not any(one.isVisible() for one in shown)
