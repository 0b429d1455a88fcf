"""The list of applicants is read on another thread; the latest reading wins."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.services.applicants import load_applicants
from mentordesk.services.overview import load_overview
from mentordesk.ui.applicants import tab as applicants_tab
from mentordesk.ui.applicants.tab import ApplicantsTab, read_list
from mentordesk.ui.overview import tab as overview_tab
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from mentordesk.ui.workplace import Workplace
from tests.ui.opened import opened


@pytest.fixture
def place(settings: Settings, dressed: QApplication, filled: Path) -> Iterator[Workplace]:
    """An open programme in a window with real tasks."""
    window = MainWindow(settings)
    window.show()
    yield opened(window, filled)
    window.close()
    window.deleteLater()
    dressed.processEvents()


class Held:
    """Stands before a function: notes its threads, and holds each call until it may go on."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self.threads: list[int] = []
        self.go_on: list[threading.Event] = []

    def __call__(self, *args: Any) -> Any:
        gate = threading.Event()
        self.threads.append(threading.get_ident())
        self.go_on.append(gate)
        gate.wait(20)
        return self._function(*args)


def listed(place: Workplace) -> ApplicantsTab:
    """The tab, once the window has come to it: it is loaded and built a turn before."""
    place.pages.show_tab("Applicants")
    tab = place.pages.front
    assert isinstance(tab, ApplicantsTab)
    end = time.monotonic() + 20
    while not tab.isVisible() and time.monotonic() < end:
        QApplication.processEvents()
    assert tab.isVisible()
    return tab


def test_the_list_is_read_on_another_thread(
    qtbot: QtBot, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(load_applicants)
    monkeypatch.setattr(applicants_tab, "load_applicants", held)
    tab = listed(place)
    qtbot.waitUntil(lambda: len(held.go_on) == 1)
    assert tab.list.model.rows == ()
    held.go_on[0].set()
    qtbot.waitUntil(lambda: len(tab.list.model.rows) == 7)
    assert threading.get_ident() not in held.threads
    assert len(tab.list.table.chosen) == 1
    assert tab.list.counted("attention") == 1


def test_what_is_known_stays_and_what_is_chosen_stays_chosen(
    qtbot: QtBot, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = listed(place)
    qtbot.waitUntil(lambda: len(tab.list.model.rows) == 7)
    chosen = tab.list.model.identity_at(3)
    tab.list.table.choose(chosen)
    held = Held(load_applicants)
    monkeypatch.setattr(applicants_tab, "load_applicants", held)
    before = tab.list.model.rows
    tab.refresh()
    qtbot.waitUntil(lambda: len(held.go_on) == 1)
    assert tab.list.model.rows is before
    held.go_on[0].set()
    qtbot.waitUntil(lambda: tab.list.model.rows is not before)
    assert tab.list.table.chosen == (chosen,)


def test_an_older_reading_that_comes_late_is_not_shown(
    qtbot: QtBot, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = listed(place)
    qtbot.waitUntil(lambda: len(tab.list.model.rows) == 7)
    held = Held(load_applicants)

    def more_each_time(*args: Any) -> Any:
        number = len(held.go_on) + 1
        return held(*args)[:number]

    monkeypatch.setattr(applicants_tab, "load_applicants", more_each_time)
    shown: list[int] = []
    tab.list.model.modelReset.connect(lambda: shown.append(len(tab.list.model.rows)))
    tab.refresh()
    qtbot.waitUntil(lambda: len(held.go_on) == 1)
    tab.refresh()
    held.go_on[0].set()
    qtbot.waitUntil(lambda: len(held.go_on) == 2)
    held.go_on[1].set()
    qtbot.waitUntil(lambda: bool(shown))
    tasks = place._work.tasks
    qtbot.waitUntil(lambda: not getattr(tasks, "_jobs", {}))
    assert shown == [2]


def test_somebody_asked_for_before_the_list_is_there_is_chosen_when_it_is(
    qtbot: QtBot, place: Workplace
) -> None:
    intake = place.intake
    assert intake is not None
    last = load_applicants(place.desk, intake.intake_id)[-1].application_id
    place.show_application(last, intake.intake_id)
    tab = place.pages.front
    assert isinstance(tab, ApplicantsTab)
    qtbot.waitUntil(lambda: bool(tab.list.table.chosen))
    assert tab.list.table.chosen == (last,)


def test_closing_the_programme_waits_for_who_reads_it(
    qtbot: QtBot, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []

    def slow(*args: Any) -> Any:
        begun.set()
        found = load_applicants(*args)
        ended.append(True)
        return found

    begun = threading.Event()
    monkeypatch.setattr(applicants_tab, "load_applicants", slow)
    tab = listed(place)
    assert begun.wait(20)
    window = place.window()
    assert isinstance(window, MainWindow)
    window.close_programme()
    assert ended == [True]
    qtbot.wait(20)
    assert tab.list.model.rows == ()


def test_the_overview_is_read_again_on_another_thread(
    qtbot: QtBot, place: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(load_overview)
    monkeypatch.setattr(overview_tab, "load_overview", held)
    badges: list[dict[str, int]] = []
    place.pages.front.badges_known.connect(badges.append)
    place.pages.front.refresh()
    qtbot.waitUntil(lambda: len(held.go_on) == 1)
    assert badges == []
    held.go_on[0].set()
    qtbot.waitUntil(lambda: bool(badges))
    assert threading.get_ident() not in held.threads
    assert badges[0]["Applicants"] == 1


def test_a_reading_is_sorted_as_the_table_is(place: Workplace) -> None:
    intake = place.intake
    assert intake is not None
    tab = listed(place)
    ready, counts = read_list(place.desk, intake.intake_id, tab.list.model.order)
    names = [row.name for _, row in ready.ordered]
    assert names == sorted(names, key=str.casefold)
    assert "priya" in next(said for said, row in ready.folded if row.name.startswith("Priya"))
    assert counts["all"] == len(names)
    assert counts["mentees"] + counts["mentors"] == len(names)
