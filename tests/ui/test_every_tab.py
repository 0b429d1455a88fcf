"""Every tab on the demonstration: what is true, and a name for everything with the focus."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QTabBar,
    QWidget,
)

from mentordesk.ui.tabs import TABS

Open = Callable[..., Any]
TITLES = [line.title for line in TABS]


def _focusable(page: QWidget) -> list[QWidget]:
    return [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and one.window() is page.window()
        and not one.objectName().startswith("qt_")
    ]


def _says_something(widget: QWidget) -> bool:
    text = getattr(widget, "text", lambda: "")()
    return bool(widget.accessibleName() or text or widget.toolTip())


@pytest.mark.parametrize("title", TITLES)
def test_everything_that_takes_the_focus_has_a_name(open_tab: Open, demo: Path, title: str) -> None:
    tab = open_tab(demo, title, 3)
    nameless = [
        f"{type(one).__name__} {one.objectName()}"
        for one in _focusable(tab)
        if not _says_something(one) and not isinstance(one.parent(), QAbstractScrollArea)
    ]
    assert nameless == []


@pytest.mark.parametrize("title", TITLES)
def test_every_label_is_plain_text(open_tab: Open, demo: Path, title: str) -> None:
    tab = open_tab(demo, title, 3)
    rich = [
        one.text()
        for one in tab.findChildren(QLabel)
        if one.text()
        and one.textFormat() is not Qt.TextFormat.PlainText
        and type(one.parent()).__module__.startswith("mentordesk")
        and not one.buddy()
    ]
    assert [text for text in rich if "<" in text] == []


def test_the_tabs_are_the_eight_of_the_design() -> None:
    assert TITLES == [
        "Overview",
        "Applicants",
        "Board",
        "Pairs",
        "Events",
        "Letters",
        "Certificates",
        "Reports",
    ]
    assert all(line.kind.shows for line in TABS)
    assert [line.kind.title for line in TABS] == TITLES


def test_names_that_tests_outside_rely_on(open_tab: Open, demo: Path) -> None:
    tab = open_tab(demo, "Overview", 3)
    pages = tab.window().place.pages
    for title in TITLES:
        pages.show_tab(title)
    known = {one.objectName() for one in tab.window().findChildren(QWidget)}
    assert {
        "tabs",
        "applicants.table",
        "board.waiting",
        "board.mentors",
        "board.compare",
        "certificates.list",
        "certificates.preview",
    } <= known
    assert tab.window().findChild(QTabBar, "tabs").count() == 8


@pytest.mark.parametrize("title", TITLES)
def test_every_tab_says_what_to_do_while_there_is_nothing(
    open_tab: Open, programme: Path, title: str
) -> None:
    tab = open_tab(programme, title)
    tab.refresh()
    assert tab.grab().width() > 0
    assert tab.window().place.pages.front is tab


@pytest.mark.parametrize("title", TITLES)
def test_a_read_only_programme_is_shown_and_offers_no_change(
    make_window: Callable[[], Any], demo: Path, title: str
) -> None:
    window = make_window()
    window.open_programme(demo, read_only=True)
    window.place.pages.show_tab(title)
    window.place.pages.front.settle()
    assert window.place.desk.read_only
