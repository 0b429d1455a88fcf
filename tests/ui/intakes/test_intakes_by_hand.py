"""Intakes as a coordinator makes and changes them: by keys, refused, undone."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mentordesk.domain.applications import ApplicationState
from mentordesk.services.acceptance import is_wanted
from mentordesk.services.applicants import load_applicants
from mentordesk.services.carrying import load_carried
from mentordesk.services.eligibility import load_eligibility, load_stages
from mentordesk.services.intake_changes import load_terms
from mentordesk.services.intakes import list_intakes
from mentordesk.services.lessons import write_lesson
from mentordesk.storage.models.applications import Application
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.intakes.change_dialog import ChangeIntakeDialog
from mentordesk.ui.intakes.eligibility_dialog import EligibilityDialog
from tests.ui.hard import ARABIC, LONG
from tests.ui.intakes.hands import at
from tests.ui.seat import KEY, Seat, escape, focus, painted, unchanged
from tests.ui.whole.office import contents, refused

CTRL = Qt.KeyboardModifier.ControlModifier


def changing(seat: Seat, intake: str = "") -> ChangeIntakeDialog:
    if intake:
        at(seat, intake)
    return seat.show(ChangeIntakeDialog(seat.desk, seat.intake))


def making(seat: Seat) -> IntakeDialog:
    return seat.show(IntakeDialog(seat.desk, "AUD"))


def names(seat: Seat) -> list[str]:
    return [row.name for row in list_intakes(seat.desk)]


def test_a_new_intake_is_made_by_keys_and_undone(seven: Seat) -> None:
    before, dialog = contents(seven), making(seven)
    focus(dialog.name)
    QTest.keyClicks(dialog.name, "2022 February")
    QTest.keyClick(dialog.name, KEY.Key_Return)
    assert not dialog.isVisible()
    assert dialog.made is not None
    assert "2022 February" in names(seven)
    seven.undone(before)
    assert names(seven) == ["2021 July"]


@pytest.mark.parametrize(
    ("name", "sentence"), [("", "needs a name"), ("  ", "needs a name"), ("2021 JULY", "already")]
)
def test_a_name_that_cannot_be_is_one_sentence(seven: Seat, name: str, sentence: str) -> None:
    dialog = making(seven)
    dialog.name.setText(name)
    with unchanged(seven), refused(seven.qtbot, sentence):
        QTest.keyClick(dialog.name, KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.made is None


def test_esc_makes_none(seven: Seat) -> None:
    dialog = making(seven)
    dialog.name.setText("2022 February")
    with unchanged(seven):
        escape(dialog)
    assert dialog.made is None


def test_the_end_and_the_names_follow_the_start(seven: Seat) -> None:
    dialog = making(seven)
    dialog.fields.starts.setDate(QDate(2022, 2, 1))
    assert dialog.fields.ends.day == date(2023, 2, 1)
    assert dialog.kept_until.field.day > date(2025, 1, 31)
    dialog.fields.closes.setDate(QDate(2021, 7, 29))
    assert "Applications close at the end of" in dialog.note.text()


def test_dates_out_of_order_are_said_while_one_chooses(seven: Seat) -> None:
    dialog = making(seven)
    dialog.name.setText("2022 February")
    dialog.fields.opens.setDate(QDate(2030, 1, 1))
    assert "out of order" in painted(dialog)
    assert dialog.note.property("look") == "warn"
    with unchanged(seven), refused(seven.qtbot, "out of order"):
        dialog.assent.click()


def test_a_copy_brings_its_lessons_fee_and_limits(seat: Seat) -> None:
    at(seat, "2026 July")
    write_lesson(seat.desk, seat.intake, "Ask for resumes earlier <b>please</b>.")
    dialog = making(seat)
    focus(dialog.copied)
    dialog.copied.setCurrentIndex(dialog.copied.findText("2026 July"))
    terms = load_terms(seat.desk, seat.intake)
    assert dialog.fields.fee.cents == terms.fee_cents
    assert "Ask for resumes earlier <b>" in painted(dialog.lessons)
    assert (dialog.fields.starts.day - terms.dates.starts).days > 300
    dialog.copied.setCurrentIndex(0)
    assert "Copy an earlier intake to see what it taught." in painted(dialog.lessons)
    assert dialog.height() <= 700


def test_who_waits_is_taken_along_with_the_intake_in_one_step(single: Seat) -> None:
    """Make the intake is one press and one Undo, also where people come along."""
    with single.desk.action("Carried forward") as session:
        one = session.query(Application).one()
        one.standing = ApplicationState.CARRIED_FORWARD
        one.standing_reason = "no mentor"
    assert len(load_carried(single.desk)) == 1
    before, dialog = contents(single), making(single)
    assert dialog.along.isChecked()
    assert "Take along 1 person carried forward" in painted(dialog)
    dialog.name.setText("2022 February")
    dialog.assent.click()
    assert load_carried(single.desk, dialog.made) == ()
    single.undone(before)


def test_what_would_follow_is_said_before_and_the_change_undone(seat: Seat) -> None:
    dialog = changing(seat, "2026 July")
    before = contents(seat)
    dialog.fields.name.setText("2026 Winter")
    dialog.fields.closes.setDate(dialog.fields.closes.date().addDays(-20))
    assert "would be late" in painted(dialog.following)
    QTest.keyClick(dialog.fields.name, KEY.Key_Return)
    assert "2026 Winter" in names(seat)
    seat.undone(before)


def test_name_and_acceptance_are_one_step(seat: Seat) -> None:
    dialog = changing(seat, "2027 February")
    before = contents(seat)
    dialog.fields.name.setText("2027 Autumn")
    dialog.accepting.click()
    wanted = dialog.accepting.isChecked()
    dialog.assent.click()
    assert is_wanted(seat.desk, seat.intake) is wanted
    seat.undone(before)


def test_changing_nothing_is_no_step(seat: Seat) -> None:
    dialog = changing(seat, "2026 July")
    assert "Runs at the same time as" in painted(dialog.following)
    with unchanged(seat):
        QTest.keyClick(dialog.fields.name, KEY.Key_Return)
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [("name", "", "needs a name"), ("name", "2026 July", "already"), ("currency", " ", "currency")],
)
def test_terms_that_cannot_be(seat: Seat, field: str, words: str, sentence: str) -> None:
    dialog = changing(seat, "2026 February")
    line = dialog.fields.name if field == "name" else dialog.fields.fee.currency
    line.setText(words)
    assert sentence in dialog.note.text()
    with unchanged(seat), refused(seat.qtbot, sentence):
        dialog.assent.click()
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("25 June 2021", date(2021, 6, 25)),
        (" 2021-06-25 ", date(2021, 6, 25)),
        ("Friday 25 June 2021", date(2021, 6, 25)),
    ],
)
def test_a_day_is_pasted_as_it_was_written(single: Seat, words: str, day: date) -> None:
    dialog = changing(single)
    QGuiApplication.clipboard().setText(words)
    focus(dialog.fields.closes)
    QTest.keyClick(dialog.fields.closes, KEY.Key_V, CTRL)
    assert dialog.fields.closes.day == day


@pytest.mark.parametrize("words", ["no day", "", "32 June 2021"])
def test_what_is_no_day_is_refused_and_the_field_stays(single: Seat, words: str) -> None:
    dialog = changing(single)
    kept = dialog.fields.closes.day
    with refused(single.qtbot, "is no day"):
        dialog.fields.closes.paste(words)
    assert dialog.fields.closes.day == kept


def test_a_wrong_weekday_is_told(single: Seat) -> None:
    dialog = changing(single)
    dialog.fields.closes.paste("Monday 25 June 2021")
    assert "Friday" in dialog.note.text()


@pytest.mark.parametrize("field", ["match_by", "notify_by"])
def test_words_are_pasted_into_every_day(single: Seat, field: str) -> None:
    """The introduction promises it of a day, not of some of them."""
    dialog = changing(single)
    maybe = getattr(dialog.fields, field)
    maybe.box.setChecked(True)
    QGuiApplication.clipboard().setText("30 June 2021")
    focus(maybe.field)
    QTest.keyClick(maybe.field, KEY.Key_V, CTRL)
    assert maybe.day == date(2021, 6, 30)


def test_a_day_left_open_is_no_day(single: Seat) -> None:
    dialog = changing(single)
    left_open = []
    for known in (True, False):
        dialog.fields.match_by.box.setChecked(known)
        left_open.append(dialog.fields.dates.match_by is None)
        assert dialog.fields.match_by.field.isEnabled() is known
    assert left_open == [False, True]


def test_no_limit_is_said_in_words(single: Seat) -> None:
    dialog = changing(single)
    limits = dialog.fields.limits
    limits.mentees.setValue(0)
    limits.mentors.setValue(12)
    assert limits.value == (None, 12)
    assert "any mentees" in limits.mentees.text()
    dialog.assent.click()
    terms = load_terms(single.desk, single.intake)
    assert (terms.mentee_limit, terms.mentor_limit) == (None, 12)


def test_a_long_name_of_an_intake_fits(hard: Seat) -> None:
    dialog = changing(hard)
    dialog.fields.name.setText(f"{LONG} {ARABIC}")
    dialog.assent.click()
    again = changing(hard)
    assert again.windowTitle() == f"Change {LONG} {ARABIC}"
    assert again.minimumSizeHint().width() <= 1024


def test_what_is_asked_is_kept_by_enter_and_undone(seat: Seat) -> None:
    dialog = seat.show(EligibilityDialog(seat.desk))
    with unchanged(seat):
        dialog.assent.click()
    before, again = contents(seat), seat.show(EligibilityDialog(seat.desk))
    again.mentees.setCurrentIndex(2)
    again.years.setValue(7)
    QTest.keyClick(again.years, KEY.Key_Return)
    asked = load_eligibility(seat.desk)
    assert asked.mentor_years == 7
    assert asked.mentee_most == load_stages(seat.desk)[1][1]
    seat.undone(before)


def test_without_stages_nothing_that_was_asked_is_lost(single: Seat) -> None:
    asked, dialog = load_eligibility(single.desk), single.show(EligibilityDialog(single.desk))
    dialog.years.setValue(0)
    assert dialog.years.text() == "any experience"
    escape(dialog)
    assert load_eligibility(single.desk) == asked


def test_who_was_carried_forward_is_not_forgotten_by_an_intake_made_before(seat: Seat) -> None:
    """Nobody took them along when it was made: changing it offers them, and undo gives them back"""
    at(seat, "2025 July")
    row = next(
        one
        for one in load_applicants(seat.desk, seat.intake)
        if one.standing is ApplicationState.MATCHED
    )
    with seat.desk.action("Somebody waits", "standing") as session:
        application = session.get_one(Application, row.application_id)
        application.standing = ApplicationState.CARRIED_FORWARD
        application.standing_reason = "nobody fits"
    dialog = changing(seat, "2027 February")
    waiting = load_carried(seat.desk, seat.intake)
    assert row.name in [one.name for one in waiting]
    assert "Take along" in painted(dialog)
    assert row.name in dialog.along.toolTip()
    before = contents(seat)
    dialog.along.setChecked(True)
    QTest.keyClick(dialog, KEY.Key_Return)
    assert not dialog.isVisible()
    assert row.name in [one.name for one in load_applicants(seat.desk, seat.intake)]
    assert load_carried(seat.desk, seat.intake) == ()
    seat.undone(before)
    assert "Take along" not in painted(changing(seat, "2026 July"))  # it runs already
