"""The choices of the programme by hand: typed, kept in one step, refused, called off, read only."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.services.vocabularies import VOCABULARIES, load_choices
from mentordesk.ui.tools.choices_dialog import ChoicesDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from tests.ui.seat import KEY, Seat, able, click, escape, focus, unchanged
from tests.ui.whole.office import contents, refused


def opened(seat: Seat) -> ChoicesDialog:
    return seat.show(ChoicesDialog(seat.desk))


def at_the_end(dialog: ChoicesDialog, words: str) -> None:
    """Type a line below the others."""
    focus(dialog.lines)
    QTest.keyClick(dialog.lines, KEY.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.lines, KEY.Key_Return)
    QTest.keyClicks(dialog.lines, words)


def test_preferences_lead_to_them(seat: Seat) -> None:
    preferences = seat.show(PreferencesDialog(seat.work.settings, seat.desk))
    click(preferences, "Choices…")
    (dialog,) = preferences.findChildren(ChoicesDialog)
    assert dialog.isVisible()
    assert dialog.which.count() == len(VOCABULARIES)
    escape(dialog)


def test_a_line_that_is_typed_is_a_choice_and_is_undone(seat: Seat) -> None:
    before, dialog = contents(seat), opened(seat)
    at_the_end(dialog, "Parliament = Chamber library")
    dialog.which.setCurrentIndex(1)
    at_the_end(dialog, "Head of State")
    dialog.which.setCurrentIndex(0)
    assert dialog.lines.toPlainText().endswith("Parliament = Chamber library")
    click(dialog, "Save")
    assert not dialog.isVisible()
    last = load_choices(seat.desk, "sector")[-1]
    assert (last.text, last.synonyms) == ("Parliament", ("Chamber library",))
    assert load_choices(seat.desk, "career_stage")[-1].text == "Head of State"
    assert seat.desk.undo_label == "Change the choices: sectors, career stages"
    seat.undone(before)


def test_what_somebody_answered_cannot_be_taken_away(seat: Seat) -> None:
    dialog = opened(seat)
    dialog.lines.setPlainText("Health")
    with unchanged(seat), refused(seat.qtbot, "stays a choice"):
        click(dialog, "Save")
    assert dialog.isVisible()
    assert dialog.lines.toPlainText() == "Health"
    escape(dialog)


def test_looking_and_calling_off_change_nothing(seat: Seat) -> None:
    dialog = opened(seat)
    with unchanged(seat):
        for place in range(dialog.which.count()):
            dialog.which.setCurrentIndex(place)
        click(dialog, "Save")
    dialog = opened(seat)
    with unchanged(seat):
        at_the_end(dialog, "Health")
        escape(dialog)


def test_for_reading_only_they_are_looked_at(reader: Seat) -> None:
    dialog = opened(reader)
    assert dialog.lines.isReadOnly()
    assert not able(dialog, "Save")
    assert dialog.lines.toPlainText()


def test_it_fits_a_small_screen(seat: Seat) -> None:
    hint = opened(seat).minimumSizeHint()
    assert hint.width() <= 1000
    assert hint.height() <= 660
