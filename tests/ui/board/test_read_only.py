"""A programme that is open for reading only: everything can be looked at, nothing changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from mentordesk.services.intakes import list_intakes
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.ui.board.boards import drawn_mentees
from tests.ui.board.hands import centre, drop_on
from tests.ui.board.programme import NOON
from tests.ui.board.seated import AT_REST, KEY, Seated

SENTENCE = (
    "scheme.mentordesk is open for reading only. Nothing was changed; save a copy elsewhere to "
    "work on it."
)


@pytest.fixture
def reader(path: Path, settings: Settings, qtbot: QtBot) -> Iterator[Seated]:
    """In front of a board that can only be read."""
    desk = open_programme(path, read_only=True, clock=lambda: NOON)
    tab = BoardTab(Work(desk, InlineTasks(), settings, list_intakes(desk)[0].intake_id))
    qtbot.addWidget(tab)
    tab.resize(1280, 640)
    tab.show()
    tab.refresh()
    yield Seated(tab)
    desk.close()


def refused(reader: Seated) -> None:
    """Nothing was done, a sentence said why, and no dialog asks for anything in vain."""
    assert reader.said.last == SENTENCE
    assert reader.tab.toast.text.startswith("scheme.mentordesk is open for reading only.")
    assert not reader.tab.toast.undo.isVisible()
    assert not [d for d in reader.tab.findChildren(QDialog) if d.isVisible()]
    assert reader.pairs == {"Grace Kim": "Maya Singh"}


def test_everything_can_be_seen(reader: Seated) -> None:
    assert reader.drawn == AT_REST
    assert drawn_mentees(reader.tab.parts.waiting) == "Priya Patel\nLiam Chen\nMateo Garcia"
    reader.choose("Priya Patel")
    reader.click("Zoe Walker")
    assert reader.compared == ("Priya Patel", "Zoe Walker")


def test_fit_can_be_looked_at_while_carrying(reader: Seated) -> None:
    reader.choose("Priya Patel")
    QTest.keyClick(reader.tab.parts.waiting, KEY.Key_Space)
    assert reader.target == "Zoe Walker"
    QTest.keyClick(reader.tab.parts.mentors, KEY.Key_Escape)
    assert reader.said.last == "Cancelled. Nothing was changed."


@pytest.mark.parametrize("mentor", ["Zoe Walker", "Maya Singh"])
def test_a_drop_is_refused(reader: Seated, mentor: str) -> None:
    reader.drop("Priya Patel", mentor)
    refused(reader)
    assert reader.tab.parts.acting.menu is None


def test_several_dropped_together_are_refused(reader: Seated) -> None:
    reader.drop_all(("Priya Patel", "Liam Chen"), "Zoe Walker")
    refused(reader)


def test_enter_is_refused(reader: Seated) -> None:
    reader.choose("Priya Patel")
    QTest.keyClick(reader.tab.parts.waiting, KEY.Key_Space)
    QTest.keyClick(reader.tab.parts.mentors, KEY.Key_Return)
    QTest.qWait(1)
    refused(reader)


def test_paste_is_refused(reader: Seated) -> None:
    reader.choose("Priya Patel")
    reader.key(reader.tab.parts.waiting, "Ctrl+X")
    reader.click("Zoe Walker")
    reader.key(reader.tab.parts.mentors, "Ctrl+V")
    refused(reader)


@pytest.mark.parametrize("name", ["assign", "assign_to", "ban", "lift_ban"])
def test_actions_for_two_are_refused(reader: Seated, name: str) -> None:
    reader.choose("Priya Patel")
    reader.click("Zoe Walker")
    reader.trigger(name)
    refused(reader)


def test_an_override_is_refused(reader: Seated) -> None:
    reader.choose("Priya Patel")
    reader.click("Arjun Kaur")
    reader.trigger("override")
    refused(reader)


@pytest.mark.parametrize("name", ["unpair", "pin"])
def test_actions_for_a_pair_are_refused(reader: Seated, name: str) -> None:
    reader.click_place("Maya Singh")
    reader.trigger(name)
    refused(reader)
    assert "Grace Kim^" in reader.drawn


def test_delete_is_refused(reader: Seated) -> None:
    reader.click_place("Maya Singh")
    QTest.keyClick(reader.tab.parts.mentors, KEY.Key_Delete)
    refused(reader)


def test_a_mentee_dragged_back_is_refused(reader: Seated) -> None:
    parts = reader.tab.parts
    grace = parts.cards.mentees([reader.number("Grace Kim")])
    parts.waiting.cards.release_wanted.emit([card.application_id for card in grace])
    refused(reader)
    assert not drop_on(parts.waiting, parts.waiting.cards.mimeData([]), centre(parts.waiting, 0))


@pytest.mark.parametrize("name", ["suggest", "confirm"])
def test_actions_for_all_are_refused(reader: Seated, name: str) -> None:
    reader.trigger(name)
    refused(reader)


def test_undo_is_refused(reader: Seated) -> None:
    reader.tab.parts.acting.undo()
    refused(reader)


def test_a_programme_that_can_be_written_refuses_nothing(seated: Seated) -> None:
    assert seated.tab.parts.acting.may_change()
    assert seated.said.sentences == []
