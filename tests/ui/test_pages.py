"""Pages: tabs built when first seen, marked stale, shown anew, searched."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui import doors
from mentordesk.ui import pages as pages_module
from mentordesk.ui.filter_line import TYPING, FilterLine
from mentordesk.ui.pages import Pages, panes_of
from mentordesk.ui.parts import filter_box
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.tabs import Line
from mentordesk.ui.tasks import InlineTasks, Tasks
from mentordesk.ui.window import MainWindow
from tests.ui.step_by_step import StepByStep


class One(Tab):
    title: ClassVar[str] = "One"
    shows: ClassVar[frozenset[str]] = frozenset({"pair"})
    seen: ClassVar[list[str]] = []

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        column = QVBoxLayout(self)
        for _ in range(2):
            box = filter_box("Filter")
            box.setProperty("pane", True)
            column.addWidget(box)
        self.seen.append(f"{self.title} made")

    def refresh(self) -> None:
        self.seen.append(f"{self.title} read")

    def search(self, text: str) -> None:
        self.seen.append(f"{self.title} searched {text}".strip())

    def show_that(self, what: object) -> None:
        self.seen.append(f"{self.title} shows {what}")


class Two(One):
    title: ClassVar[str] = "Two & more"
    shows: ClassVar[frozenset[str]] = frozenset({"person"})


LINES = (Line("One", "file", lambda _: One), Line("Two & more", "file", lambda _: Two))


@pytest.fixture(autouse=True)
def _nobody_types() -> None:
    FilterLine.typed_at = -TYPING


@pytest.fixture
def pages(qtbot: QtBot, settings: Settings) -> Pages:
    One.seen.clear()
    desk: Any = None
    made = Pages(Work(desk, InlineTasks(), settings), LINES)
    qtbot.addWidget(made)
    made.show()
    return made


def _since(seen: list[str]) -> list[str]:
    found = list(seen)
    seen.clear()
    return found


def test_a_tab_is_made_when_it_is_first_seen(pages: Pages) -> None:
    pages.all_changed()
    assert _since(One.seen) == ["One made", "One read"]
    pages.show_tab("Two & more", 7)
    assert "Two & more shows 7" in _since(One.seen)


def test_only_what_is_seen_is_read_at_once(pages: Pages) -> None:
    pages.all_changed()
    pages.show_tab("Two & more")
    _since(One.seen)
    pages.tables_changed(frozenset({"pair"}))
    assert _since(One.seen) == []
    pages.tables_changed(frozenset({"person"}))
    assert _since(One.seen) == ["Two & more read"]
    pages.show_tab("One")
    assert "One read" in _since(One.seen)


def test_a_search_follows_to_the_tab_in_front(pages: Pages) -> None:
    pages.all_changed()
    pages.search("ana")
    pages.show_tab("Two & more")
    assert [x for x in One.seen if "ana" in x] == ["One searched ana", "Two & more searched ana"]


def test_badges_count(pages: Pages) -> None:
    pages.all_changed()
    pages.front.badge_changed.emit(5)
    assert pages.strip.badge(0) == 5
    pages.front.badges_known.emit({"Two & more": 3})
    assert pages.strip.badge(1) == 3
    pages.front.badge_changed.emit(0)
    assert pages.strip.badge(0) == 0
    pages.all_changed()
    assert pages.strip.badge(1) == 0


def test_a_title_keeps_its_ampersand(pages: Pages) -> None:
    assert pages.strip.tabText(1) == "Two && more"
    assert pages.titles == ["One", "Two & more"]


def test_panes_are_found_in_reading_order(pages: Pages) -> None:
    pages.all_changed()
    assert len(panes_of(pages.front)) == 2


def test_f6_goes_from_pane_to_pane(
    open_tab: Callable[..., Any], filled: Path, qtbot: QtBot
) -> None:
    tab = open_tab(filled, "Applicants")
    place = tab.window().place
    place.top.search.setFocus()
    qtbot.waitUntil(place.top.search.hasFocus)
    seen = []
    for _ in range(3):
        place.next_pane()
        seen.append(tab.window().focusWidget().objectName())
    assert seen[0] == "tabs"
    assert seen[1] == "applicants.table"
    place.previous_pane()
    assert tab.window().focusWidget().objectName() == "applicants.table"
    # From the filter above the list it goes to the list, or back to the tabs; never past the list.
    for step, wanted in ((place.next_pane, "applicants.table"), (place.previous_pane, "tabs")):
        tab.list.box.setFocus()
        step()
        assert tab.window().focusWidget().objectName() == wanted


def test_another_page_takes_the_last_sentence_away(pages: Pages) -> None:
    pages.show_tab("One")
    said: list[str] = []
    pages.says.connect(said.append)
    pages.show_tab("One")
    assert said == []
    pages.show_tab("Two & more")
    assert said == [""]


def test_a_tab_comes_in_three_turns_each_of_its_own(qtbot: QtBot, settings: Settings) -> None:
    One.seen.clear()
    desk: Any = None
    tasks = StepByStep()
    pages = Pages(Work(desk, tasks, settings), LINES)
    qtbot.addWidget(pages)
    pages.all_changed()
    _since(One.seen)
    pages.show_tab("Two & more", 7)
    assert _since(One.seen) == [], "the click itself only takes the page before away"
    tasks.step()
    assert _since(One.seen) == ["Two & more made"]
    tasks.step()
    assert _since(One.seen) == ["Two & more read", "Two & more searched", "Two & more shows 7"]
    assert not tasks.kept
    pages.show_tab("One")
    pages.show_tab("Two & more", 8)
    assert _since(One.seen) == ["One searched", "Two & more searched", "Two & more shows 8"]


def test_its_modules_come_a_moment_a_turn_before_it_is_built(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    One.seen.clear()
    desk: Any = None
    tasks, loaded = StepByStep(), list[str]()
    made = Pages(Work(desk, tasks, settings), LINES)
    qtbot.addWidget(made)
    made.all_changed()
    monkeypatch.setattr(doors, "load_tab", lambda _title: ["first", "second"])

    def load_on_top(left: Sequence[str]) -> Sequence[str]:
        loaded.append(left[0])
        return left[1:]

    monkeypatch.setattr(pages_module, "load_on_top", load_on_top)
    made.show_tab("Two & more")
    _since(One.seen)
    for so_far in (["first"], ["first", "second"]):
        tasks.step()
        assert loaded == so_far
        assert _since(One.seen) == []
    tasks.step()
    assert _since(One.seen) == ["Two & more made"]


def test_nobody_who_types_waits_for_a_tab_that_nobody_came_to(
    qtbot: QtBot, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doors, "load_tabs", lambda _titles: [])
    box = filter_box("Filter")
    qtbot.addWidget(box)
    QTest.keyClicks(box, "n")
    pages.load_beside()
    pages._build_beside()
    assert _since(One.seen) == []
    FilterLine.typed_at = -TYPING  # a second later
    qtbot.waitUntil(lambda: "One made" in One.seen)


def test_whoever_goes_elsewhere_meanwhile_is_not_fetched_back(
    qtbot: QtBot, settings: Settings
) -> None:
    One.seen.clear()
    window = QWidget()
    qtbot.addWidget(window)
    desk: Any = None
    pages = Pages(Work(desk, Tasks(window), settings), LINES)
    qtbot.addWidget(pages)
    pages.show()
    pages.all_changed()
    _since(One.seen)
    pages.show_tab("Two & more", 7)
    pages.strip.setCurrentIndex(0)
    qtbot.wait(60)
    assert pages.front.isVisible()
    assert "Two & more read" not in One.seen
    pages.strip.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "Two & more read" in One.seen)
    assert "Two & more shows 7" not in One.seen, "what was asked for then is asked for no more"


def test_what_nobody_came_to_yet_is_built_one_a_turn(
    qtbot: QtBot, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def noted(titles: Sequence[str] = ("dialogs",)) -> list[str]:
        asked.extend(titles)
        return []

    monkeypatch.setattr(doors, "load_tabs", noted)
    monkeypatch.setattr(doors, "load_dialogs", noted)
    pages.load_beside()
    assert _since(One.seen) == ["One made"], "one of them, and none is read"
    qtbot.waitUntil(lambda: "dialogs" in asked)
    assert _since(One.seen) == ["Two & more made"]
    assert asked == ["One", "Two & more", "dialogs"]


def test_all_tabs_are_loaded_beside_the_window_a_while_after_it_opened(
    make_window: Callable[[], MainWindow], programme: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def noted(titles: list[str]) -> list[str]:
        asked.append(titles)
        return []

    monkeypatch.setattr(doors, "load_tabs", noted)
    window = make_window()
    window.open_programme(programme)
    assert window.place is not None
    assert asked == [], "not while the first page is being shown"
    window.place.pages.load_beside()
    assert asked == [window.place.pages.titles]
