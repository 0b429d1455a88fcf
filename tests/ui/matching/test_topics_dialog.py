"""Topics in own words: listed with the words that say so, ticked, confirmed in one step."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.services.applicants import edit_answer
from mentordesk.services.topic_suggestions import topic_suggestions
from mentordesk.storage.models.applications import Application
from mentordesk.ui.matching.topics_dialog import TopicsDialog
from mentordesk.ui.tab import Work


@pytest.fixture
def dialog(work: Work, page: QWidget, qtbot: QtBot) -> TopicsDialog:
    made = TopicsDialog(work, work.intake_id or 0, page)
    qtbot.addWidget(made)
    made.show()
    return made


def topics_of(work: Work, number: int) -> tuple[str, ...]:
    with work.desk.reading() as session:
        return tuple(session.get_one(Application, number).areas or ())


def test_every_suggestion_is_listed_with_its_words(dialog: TopicsDialog, work: Work) -> None:
    found = topic_suggestions(work.desk, work.intake_id or 0)
    assert found
    assert [line.found for line in dialog.model.rows] == list(found)
    columns = dialog.model.columns
    first = [column.text(dialog.model.rows[0]) for column in columns]
    assert first[0] == found[0].name
    assert first[2] == found[0].topic
    assert found[0].words[0] in first[3]
    assert not dialog.ticked  # words alone guess: nothing is ticked by itself
    assert not dialog.confirm.isEnabled()


def test_ticked_topics_are_added_in_one_step(dialog: TopicsDialog, work: Work) -> None:
    found = topic_suggestions(work.desk, work.intake_id or 0)
    before = topics_of(work, found[0].application_id)
    QTest.keyClick(dialog.list.table, Qt.Key.Key_Space)
    assert list(dialog.ticked) == [found[0]]
    assert dialog.confirm.text() == "&Confirm 1 topic"
    told: list[str] = []
    dialog.did.connect(told.append)
    dialog.confirm.click()
    assert topics_of(work, found[0].application_id) == (*before, found[0].topic)
    assert told == ["1 topic added"]
    assert found[0] not in [line.found for line in dialog.model.rows]
    assert not dialog.ticked
    work.desk.undo()
    assert topics_of(work, found[0].application_id) == before


def test_tick_all_shown_and_none(dialog: TopicsDialog) -> None:
    dialog.list.box.setText(dialog.model.rows[0].found.name)
    dialog.every.click()
    assert {one.name for one in dialog.ticked} == {dialog.model.rows[0].found.name}
    dialog.none.click()
    assert not dialog.ticked


def test_nothing_to_confirm_says_so(work: Work, page: QWidget, qtbot: QtBot) -> None:
    for one in topic_suggestions(work.desk, work.intake_id or 0):
        edit_answer(work.desk, one.application_id, one.field, "I read a lot.")
    dialog = TopicsDialog(work, work.intake_id or 0, page)
    qtbot.addWidget(dialog)
    assert dialog.lead.text().startswith("Nobody wrote of a topic")
    assert not dialog.every.isEnabled()


def test_for_reading_only(reading: Callable[[], Work], page: QWidget, qtbot: QtBot) -> None:
    work = reading()
    dialog = TopicsDialog(work, work.intake_id or 0, page)
    qtbot.addWidget(dialog)
    dialog.model.tick_all([0])
    assert len(dialog.ticked) == 1
    assert not dialog.confirm.isEnabled()
