"""The Overview tab: figures, next steps one click from their fix, what is coming."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from mentordesk.services.overview import load_overview
from mentordesk.ui.overview.bars import ShareBar
from mentordesk.ui.overview.cards import FigureCard
from mentordesk.ui.overview.tab import OverviewTab
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import PlainLabel


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path, qapp: QApplication) -> OverviewTab:
    shown = open_tab(demo, "Overview")
    qapp.processEvents()
    assert isinstance(shown, OverviewTab)
    return shown


def test_the_figures_are_those_of_the_service(tab: OverviewTab) -> None:
    counts = load_overview(tab.work.desk, tab.work.intake_id or 0).counts
    names = {one.accessibleName() for one in tab.findChildren(FigureCard)}
    people = f"{counts.mentees} mentees · {counts.mentors} mentors"
    assert f"Applications: {counts.applications}. {people}" in names


def test_each_open_step_is_one_click_from_its_place(tab: OverviewTab) -> None:
    pages = tab.window().place.pages  # type: ignore[attr-defined]  # the window of the test
    steps = load_overview(tab.work.desk, tab.work.intake_id or 0).steps
    check = next(step for step in steps if step.button == "Check")
    button = next(b for b in tab.steps.findChildren(QPushButton) if b.text() == "Check")
    assert check.title in button.accessibleName()
    button.click()
    assert pages.front.title == "Applicants"
    assert pages.front.list.chips.key == "attention"


def test_the_badges_of_other_tabs_are_known_at_once(tab: OverviewTab) -> None:
    strip = tab.window().place.pages.strip  # type: ignore[attr-defined]  # as above
    counts = load_overview(tab.work.desk, tab.work.intake_id or 0).counts
    assert strip.badge(1) == counts.need_attention
    assert strip.badge(2) == counts.unmatched_mentees


def test_bars_are_read_aloud(tab: OverviewTab) -> None:
    bars = [bar.accessibleName() for bar in tab.findChildren(ShareBar) if not bar.isHidden()]
    assert any(name.startswith("Received: ") for name in bars)
    assert any("mentee" in name and "place" in name for name in bars)


def test_a_first_intake_is_offered(open_tab: Callable[..., Any], programme: Path) -> None:
    tab = open_tab(programme, "Overview")
    tab.work.desk.undo()
    assert tab._stack.currentIndex() == 1
    words = [label.text() for label in tab._stack.widget(1).findChildren(PlainLabel)]
    assert "Make the first intake" in words


def test_numbers_go_with_their_nouns() -> None:
    assert counted(1, "mentee") == "1 mentee"
    assert counted(2, "match", "matches") == "2 matches"
