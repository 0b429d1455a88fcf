"""Lessons and reminders as a coordinator notes them: by keys, refused, put off, undone."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget

from mentordesk.services.lessons import load_lessons, write_lesson
from mentordesk.services.reminders import load_reminders, remind
from mentordesk.ui.intakes.notes_dialogs import ChangeLessonDialog, LessonsDialog, RemindersDialog
from mentordesk.ui.pairs.year_asking import ChangeReminderDialog
from tests.ui.intakes.hands import at
from tests.ui.seat import KEY, Seat, able, click, escape, focus, painted, unchanged, within
from tests.ui.whole.office import contents, refused


def noting(seat: Seat, kind: type) -> LessonsDialog | RemindersDialog:
    dialog: LessonsDialog | RemindersDialog = seat.show(kind(seat.work, seat.intake))
    return dialog


def test_a_lesson_is_written_by_keys_changed_and_taken_away(seat: Seat) -> None:
    at(seat, "2027 February")
    dialog, before = noting(seat, LessonsDialog), contents(seat)
    assert isinstance(dialog, LessonsDialog)
    focus(dialog.text)
    QTest.keyClicks(dialog.text, "Begin earlier & tell <b>all</b>.")
    QTest.keyClick(dialog.text, KEY.Key_Tab)
    assert "\t" not in dialog.text.toPlainText()
    click(dialog, "Write it down")
    assert "Begin earlier & tell <b>all</b>." in painted(dialog.area)
    assert dialog.text.toPlainText() == ""
    seat.undone(before)
    seat.desk.redo()
    dialog.refresh()
    click(dialog, "Change: Begin earlier & tell <b>all</b>.")
    (change,) = [one for one in dialog.findChildren(ChangeLessonDialog) if one.isVisible()]
    change.text.setPlainText("Begin in March.")
    change.assent.click()
    assert "Begin in March." in painted(dialog.area)
    before = contents(seat)
    click(dialog, "Take away: Begin in March.")
    assert "Begin in March." not in painted(dialog.area)
    seat.undone(before)


@pytest.mark.parametrize("words", ["", " \n ", "x" * 20_000])
def test_a_lesson_that_says_nothing_or_too_much(single: Seat, words: str) -> None:
    dialog = noting(single, LessonsDialog)
    assert isinstance(dialog, LessonsDialog)
    dialog.text.setPlainText(words)
    with unchanged(single), refused(single.qtbot, "lesson"):
        click(dialog, "Write it down")
    assert dialog.text.toPlainText() == words
    assert "None is written yet." in painted(dialog.area)


def test_a_lesson_kept_as_it_was_is_no_step(single: Seat) -> None:
    write_lesson(single.desk, single.intake, "As it is.")
    (row,) = load_lessons(single.desk, single.intake)
    dialog = single.show(ChangeLessonDialog(single.desk, row))
    with unchanged(single):
        dialog.assent.click()
    again = single.show(ChangeLessonDialog(single.desk, row))
    again.text.setPlainText("  ")
    with unchanged(single), refused(single.qtbot, "needs words"):
        again.assent.click()
    escape(again)


def test_a_reminder_is_written_by_enter_ticked_and_shown_again(single: Seat) -> None:
    dialog, before = noting(single, RemindersDialog), contents(single)
    assert isinstance(dialog, RemindersDialog)
    focus(dialog.text)
    QTest.keyClicks(dialog.text, "Book the room")
    QTest.keyClick(dialog.text, KEY.Key_Return)
    assert dialog.isVisible()
    assert "Book the room" in painted(dialog.area)
    assert dialog.text.text() == ""
    single.undone(before)
    single.desk.redo()
    dialog.refresh()
    click(dialog, "Done: Book the room")
    assert "Nothing is to be done." in painted(dialog.area)
    (row,) = load_reminders(single.desk, single.intake, done=True)
    assert row.done_on == single.desk.today()
    dialog.also_done.click()
    assert "Book the room" in painted(dialog.area)
    box = within(dialog, "Done: Book the room")
    assert isinstance(box, QCheckBox)
    assert box.isChecked()
    box.click()
    assert load_reminders(single.desk, single.intake)[0].done_on is None


@pytest.mark.parametrize("words", ["", "   "])
def test_a_reminder_says_something(single: Seat, words: str) -> None:
    dialog = noting(single, RemindersDialog)
    assert isinstance(dialog, RemindersDialog)
    dialog.text.setText(words)
    with unchanged(single), refused(single.qtbot, "says something"):
        click(dialog, "Remind me")


def test_what_is_due_is_marked_put_off_and_taken_away(single: Seat) -> None:
    today = single.desk.today()
    remind(single.desk, single.intake, today - timedelta(days=2), "Call <i>Ana</i>")
    dialog = noting(single, RemindersDialog)
    looks = [one.property("look") for one in dialog.area.findChildren(QWidget)]
    assert "warn" in looks
    click(dialog, "Change: Call <i>Ana</i>")
    (change,) = [one for one in dialog.findChildren(ChangeReminderDialog) if one.isVisible()]
    change.day.setDate(change.day.date().addDays(30))
    before = contents(single)
    QTest.keyClick(change.text, KEY.Key_Return)
    (row,) = load_reminders(single.desk, single.intake)
    assert row.due_on == today + timedelta(days=28)
    single.undone(before)
    single.desk.redo()
    click(dialog, "Take away: Call <i>Ana</i>")
    assert "Nothing is to be done." in painted(dialog.area)


@pytest.mark.parametrize("kind", [LessonsDialog, RemindersDialog])
def test_for_reading_only_notes_are_read(reader: Seat, kind: type) -> None:
    at(reader, "2025 July")
    dialog = noting(reader, kind)
    assert not dialog.keep.isEnabled()
    for words in ("Take away", "Change"):
        found = [b for b in dialog.findChildren(QWidget) if b.accessibleName().startswith(words)]
        assert not any(one.isEnabled() for one in found)
    assert able(dialog, "Close")
    click(dialog, "Close")
    assert not dialog.isVisible()
