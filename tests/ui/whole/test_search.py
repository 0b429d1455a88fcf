"""The search box: grouped, by keys alone, and each line leads to its place in any intake."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.services.search_everywhere import Hit
from mentordesk.ui.found import FoundList
from tests.ui.whole.office import OPEN, Office

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


def type_words(office: Office, qtbot: QtBot, words: str) -> FoundList:
    """Type into the search box as a person does, from the first page of the open intake."""
    office.show("Overview", OPEN)
    box = office.place.top.search
    office.window.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    box.clear()
    QTest.keyClicks(box, words)
    found: FoundList = office.place.found
    qtbot.waitUntil(lambda: found._known == words)
    return found


@pytest.mark.parametrize(
    ("words", "tab"),
    [
        ("dabrowska", "Applicants"),
        ("small budget", "Events"),
        ("your mentee is", "Letters"),
        ("2026-0001", "Certificates"),
    ],
)
def test_enter_leads_to_the_place(office: Office, qtbot: QtBot, words: str, tab: str) -> None:
    found = type_words(office, qtbot, words)
    hits = [
        found.item(row).data(Qt.ItemDataRole.UserRole)
        for row in range(found.count())
        if found.item(row).flags() & Qt.ItemFlag.ItemIsEnabled
    ]
    wanted = next(n for n, hit in enumerate(hits) if hit.tab == tab)
    for _ in range(wanted):
        QTest.keyClick(office.place.top.search, Qt.Key.Key_Down)
    QTest.keyClick(office.place.top.search, Qt.Key.Key_Return)
    assert office.place.pages.front.title == tab
    assert office.place.intake is not None
    assert office.place.intake.intake_id == hits[wanted].intake_id
    assert office.place.top.search.text() == ""


def test_headings_are_passed_over(office: Office, qtbot: QtBot) -> None:
    found = type_words(office, qtbot, "re")
    assert not found.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
    for _ in range(found.count() + 3):
        assert isinstance(found.currentItem().data(Qt.ItemDataRole.UserRole), Hit)
        QTest.keyClick(office.place.top.search, Qt.Key.Key_Down)


def test_escape_puts_the_list_away_and_enter_on_nothing_shows_the_applicants(
    office: Office, qtbot: QtBot
) -> None:
    found = type_words(office, qtbot, "re")
    assert found.isVisible()
    QTest.keyClick(office.place.top.search, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert office.place.top.search.text() == "re"
    QTest.keyClick(office.place.top.search, Qt.Key.Key_Escape)
    assert office.place.top.search.text() == ""
    found = type_words(office, qtbot, "nobody is called so")
    QTest.keyClick(office.place.top.search, Qt.Key.Key_Return)
    assert office.place.pages.front.title == "Applicants"
