"""Match settings of 500 people, on real threads: the window's own thread weighs nothing up."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from mentordesk.matching.live_effects import Effects, effect
from mentordesk.services.intakes import list_intakes
from mentordesk.services.matching import load_cohort
from mentordesk.services.settings_changes import load_settings
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.two_states import points
from mentordesk.ui.matching import settings_weighing
from mentordesk.ui.matching.settings_dialog import SettingsDialog
from mentordesk.ui.matching.settings_entrance import show_snapshots
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Tasks
from tests.bench.crowd import make_crowd

PEOPLE = 500


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("crowd") / "crowd.mentordesk"
    make_crowd(path, PEOPLE)
    return path


@pytest.fixture
def desk(crowd: Path) -> Iterator[Desk]:
    opened = open_programme(crowd)
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def work(desk: Desk, settings: Settings, window: QMainWindow) -> Iterator[Work]:
    """The crowd's intake in hand, with tasks on threads of their own."""
    tasks = Tasks(window)
    yield Work(desk, tasks, settings, list_intakes(desk)[0].intake_id)
    tasks.wait()


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """On which threads scores were weighed anew."""
    seen: list[threading.Thread] = []

    def noted(function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any) -> Any:
            seen.append(threading.current_thread())
            return function(*args)

        return run

    monkeypatch.setattr(Effects, "effect", noted(Effects.effect))
    monkeypatch.setattr(Effects, "rescored", noted(Effects.rescored))
    for name in ("load_cohort", "criterion_effects", "rule_effects", "stranded"):
        monkeypatch.setattr(settings_weighing, name, noted(getattr(settings_weighing, name)))
    return seen


@pytest.fixture
def dialog(work: Work, window: QMainWindow, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(work, list_intakes(work.desk)[0], window)
    qtbot.addWidget(made)
    made.show()
    return made


def test_sliders_are_weighed_up_beside_the_window(
    threads: list[threading.Thread], dialog: SettingsDialog, work: Work, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(dialog.effect.figures.text[1][1]), timeout=60_000)
    slider = dialog.criteria.rows["sector"].slider
    slider.setFocus()
    for _ in range(25):
        QTest.keyClick(slider, Qt.Key.Key_Right)
        QTest.qWait(5)
    assert slider.value() == 18 + 25
    qtbot.waitUntil(lambda: dialog.asking.quiet, timeout=60_000)
    assert threads
    assert threading.main_thread() not in threads
    found = effect(load_cohort(work.desk, work.intake_id or 0), dialog.draft)
    placed, total, _ = dialog.effect.figures.text[1]
    assert (placed, total) == (f"{found.placed:,}", points(found.total))
    assert "answered" in dialog.criteria.rows["sector"].effect.text()
    assert "Without it, " in dialog.criteria.rows["sector"].effect.text()
    dialog.save.click()
    assert load_settings(work.desk, work.intake_id or 0).weights["sector"] == 43


def test_the_window_goes_on_while_settings_are_weighed_up(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    beats = 0
    clock = QElapsedTimer()

    def beat() -> None:
        nonlocal beats
        beats += 1

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(10)
    clock.start()
    qtbot.waitUntil(lambda: bool(dialog.effect.figures.text[1][1]), timeout=60_000)
    for value in range(20, 60, 2):
        dialog.criteria.rows["topics"].slider.setValue(value)
        QTest.qWait(10)
    qtbot.waitUntil(lambda: dialog.asking.quiet, timeout=60_000)
    # Were one weighing done on the window's thread, most beats of this time would be missing.
    assert beats > clock.elapsed() / 10 / 10


def test_closed_in_the_middle_nothing_is_told_and_nothing_fails(
    dialog: SettingsDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(dialog.effect.figures.text[1][1]), timeout=60_000)
    shown = dialog.effect.figures.text
    dialog.criteria.rows["topics"].slider.setValue(90)
    dialog.reject()
    QTest.qWait(300)
    assert dialog.effect.figures.text == shown


def test_snapshots_of_a_crowd_are_read_beside_the_window(
    work: Work, window: QMainWindow, qtbot: QtBot
) -> None:
    told: list[str] = []
    dialog = show_snapshots(work, window, told.append)
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1, timeout=60_000)
    dialog.name.setText("As it came")
    dialog.take_one()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 2, timeout=60_000)
    figures = {line.name: line.figures for line in dialog.model.rows}
    assert figures["As it came"] == figures["The board now"]
    dialog.table.choose(dialog.model.rows[1].number)
    qtbot.waitUntil(lambda: dialog.side.currentIndex() == 1, timeout=60_000)
    assert told == ["The board is kept as As it came."]
    dialog.reject()
