"""Lessons and reminders in their dialogs."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.lessons import load_lessons, write_lesson
from mentordesk.services.reminders import load_reminders, remind, remove
from mentordesk.ui.intakes.notes_dialogs import ChangeLessonDialog, LessonsDialog, RemindersDialog
from mentordesk.ui.pairs.year_asking import ChangeReminderDialog


@pytest.fixture
def tab(open_tab: Callable[..., Any], filled: Path) -> Any:
    """A tab of the small programme."""
    return open_tab(filled, "Pairs", 0)


def words(dialog: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if not one.isHidden())


def links(dialog: QWidget, text: str) -> list[QPushButton]:
    return [
        one for one in dialog.findChildren(QPushButton) if one.text() == text and not one.isHidden()
    ]


def test_a_lesson_is_written_and_taken_away(tab: Any) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id
    dialog = LessonsDialog(tab.work, intake, tab)
    assert "None is written yet." in words(dialog)
    with pytest.raises(Refused, match="needs words"):
        dialog._write()
    dialog.text.setPlainText("Begin <i>sooner</i>")
    dialog.keep.click()
    assert "Begin <i>sooner</i>" in words(dialog)
    assert dialog.text.toPlainText() == ""
    (away,) = links(dialog, "Take away")
    assert "Begin" in away.accessibleName()
    away.click()
    assert load_lessons(desk, intake) == ()


def test_a_reminder_is_written_ticked_and_shown_again(tab: Any) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id
    dialog = RemindersDialog(tab.work, intake, tab)
    assert "Nothing is to be done." in words(dialog)
    dialog.text.setText("Book the room")
    dialog.keep.click()
    box = next(b for b in dialog.findChildren(QCheckBox) if b.accessibleName().startswith("Done: "))
    box.setChecked(True)
    assert load_reminders(desk, intake) == ()
    assert "Nothing is to be done." in words(dialog)
    dialog.also_done.setChecked(True)
    assert "Book the room" in words(dialog)
    again = [b for b in dialog.findChildren(QCheckBox) if b.accessibleName().startswith("Done: ")]
    again[-1].setChecked(False)
    assert len(load_reminders(desk, intake)) == 1
    dialog.refresh()
    links(dialog, "Take away")[-1].click()
    assert load_reminders(desk, intake, done=True) == ()


def test_due_ones_are_marked(tab: Any) -> None:
    remind(tab.work.desk, tab.work.intake_id, date(2000, 1, 1), "Late")
    remind(tab.work.desk, tab.work.intake_id, date(2999, 1, 1), "Early")
    dialog = RemindersDialog(tab.work, tab.work.intake_id, tab)
    looks = {one.text(): one.property("look") for one in dialog.findChildren(QLabel)}
    assert looks["1 Jan 2000"] == "warn"
    assert looks["1 Jan 2999"] == "soft"


def test_the_dialogs_close(tab: Any) -> None:
    for kind in (LessonsDialog, RemindersDialog):
        dialog = kind(tab.work, tab.work.intake_id, tab)
        dialog.open()
        dialog.reject()
        assert not dialog.isVisible()


def _asked(dialog: QWidget, kind: type[Any]) -> Any:
    """The dialog a row's link opened."""
    links(dialog, "Change…")[0].click()
    (found,) = [one for one in dialog.findChildren(kind) if one.isVisible()]
    return found


def test_a_lesson_is_worded_otherwise(tab: Any) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id
    lesson = write_lesson(desk, intake, "Begin sooner")
    dialog = LessonsDialog(tab.work, intake, tab)
    asked = _asked(dialog, ChangeLessonDialog)
    asked.text.setPlainText("Begin in March")
    asked.assent.click()
    assert "Begin in March" in words(dialog)
    assert [(row.lesson_id, row.text) for row in load_lessons(desk, intake)] == [
        (lesson, "Begin in March")
    ]


def test_a_reminder_is_put_off_and_worded_otherwise(tab: Any) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id
    for old in load_reminders(desk, intake, done=True):
        remove(desk, old.reminder_id)
    remind(desk, intake, date(2026, 12, 1), "Book the room")
    dialog = RemindersDialog(tab.work, intake, tab)
    asked = _asked(dialog, ChangeReminderDialog)
    asked.day.setDate(QDate(2026, 12, 8))
    asked.text.setText("Book the hall")
    asked.assent.click()
    (row,) = load_reminders(desk, intake)
    assert (row.due_on, row.text) == (date(2026, 12, 8), "Book the hall")
    assert "Book the hall" in words(dialog)
    asked = _asked(dialog, ChangeReminderDialog)
    asked.text.clear()
    with pytest.raises(Refused, match="1 to 500"):
        asked.do()
