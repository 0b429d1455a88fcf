"""Changing an intake in the window: what follows is said first, weekdays, copies with lessons."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication

from mentordesk.domain.applications import Eligibility
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services.acceptance import is_wanted
from mentordesk.services.eligibility import change_eligibility, load_eligibility
from mentordesk.services.fees import load_fees
from mentordesk.services.intake_changes import change_intake, load_terms
from mentordesk.services.intakes import list_intakes
from mentordesk.services.lessons import load_lessons, write_lesson
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.intakes import eligibility_dialog
from mentordesk.ui.intakes.change_dialog import ChangeIntakeDialog
from mentordesk.ui.intakes.eligibility_dialog import EligibilityDialog

RUNNING = 1


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> Any:
    """Any tab, of a running intake with fees."""
    return open_tab(demo, "Pairs", RUNNING)


def change(tab: Any) -> ChangeIntakeDialog:
    return ChangeIntakeDialog(tab.work.desk, tab.work.intake_id, tab)


def test_what_follows_from_a_later_end_is_said_before(tab: Any) -> None:
    dialog = change(tab)
    assert dialog.following.words.startswith("Runs at the same time as")
    dialog.fields.ends.setDate(dialog.fields.ends.date().addDays(30))
    assert "check-ins still to come are fitted" in dialog.following.words
    assert "Certificates that are issued from now on" in dialog.following.words
    assert "does not run twelve months" in dialog.note.text()
    before = load_terms(tab.work.desk, tab.work.intake_id)
    dialog.do()
    after = load_terms(tab.work.desk, tab.work.intake_id)
    assert (after.dates.ends - before.dates.ends).days == 30


def test_dates_out_of_order_are_one_sentence(tab: Any) -> None:
    dialog = change(tab)
    dialog.fields.closes.setDate(QDate(2090, 1, 1))
    assert "out of order" in dialog.note.text()
    with pytest.raises(Refused, match="out of order"):
        dialog.do()


def test_fees_that_are_due_are_asked_about(tab: Any) -> None:
    dialog = change(tab)
    assert not dialog.form.isRowVisible(dialog.due)
    dialog.fields.fee.amount.setValue(99.5)
    assert dialog.form.isRowVisible(dialog.due)
    assert "they can stay, or become AUD 99.50" in dialog.following.words
    with pytest.raises(Refused, match="say whether they stay"):
        dialog.do()
    dialog.due.setCurrentIndex(2)
    dialog.do()
    rows = load_fees(tab.work.desk, tab.work.intake_id)
    assert {row.amount_cents for row in rows if row.state is FeeState.DUE} == {9_950}
    assert {row.amount_cents for row in rows if row.state is FeeState.PAID} == {15_000}


def test_limits_acceptance_and_name(tab: Any) -> None:
    dialog = change(tab)
    dialog.fields.name.setText("2026 Winter")
    dialog.fields.limits.mentees.setValue(5)
    dialog.accepting.setChecked(True)
    dialog.do()
    terms = load_terms(tab.work.desk, tab.work.intake_id)
    assert (terms.name, terms.mentee_limit, terms.mentor_limit) == ("2026 Winter", 5, None)
    assert is_wanted(tab.work.desk, tab.work.intake_id)
    again = change(tab)
    assert "the limit is 5" in again.note.text()


def test_words_can_be_pasted_into_a_day(tab: Any) -> None:
    dialog = change(tab)
    QGuiApplication.clipboard().setText("Friday 30 May 2026")
    dialog.fields.closes.paste(QGuiApplication.clipboard().text())
    assert dialog.fields.closes.day == date(2026, 5, 30)
    assert "30 May 2026 is a Saturday, not a Friday." in dialog.note.text()
    with pytest.raises(Refused, match="is no day"):
        dialog.fields.closes.paste("soon")


def test_a_copy_shows_lessons_and_moves_the_dates(tab: Any) -> None:
    desk = tab.work.desk
    oldest = list_intakes(desk)[-1]
    write_lesson(desk, oldest.intake_id, "Ask for <b>resumes</b> sooner")
    dialog = IntakeDialog(desk, "AUD", tab)
    assert "Copy an earlier intake" in dialog.lessons.words
    dialog.copied.setCurrentIndex(dialog.copied.findData(oldest.name))
    assert "Ask for <b>resumes</b> sooner" in dialog.lessons.words
    assert dialog.fields.starts.day > list_intakes(desk)[0].dates.starts
    assert dialog.fields.fee.cents == oldest.fee_cents
    dialog.name.setText("The next one")
    dialog.do()
    assert dialog.made is not None
    assert "resumes" in load_lessons(desk, dialog.made)[-1].text
    dialog.copied.setCurrentIndex(0)
    assert "Copy an earlier intake" in dialog.lessons.words


def test_a_weekend_is_said_while_one_types(tab: Any) -> None:
    dialog = IntakeDialog(tab.work.desk, "AUD", tab)
    dialog.fields.closes.setDate(QDate(2026, 12, 26))
    assert "26 December 2026 is a Saturday" in dialog.note.text()


def test_what_is_asked_of_each_role(tab: Any) -> None:
    desk = tab.work.desk
    dialog = EligibilityDialog(desk, tab)
    assert dialog.mentees.currentText() == "Mid career (6-15 years)"
    dialog.mentees.setCurrentIndex(0)
    dialog.years.setValue(5)
    dialog.do()
    assert load_eligibility(desk) == Eligibility(None, 2, 5)
    label = desk.undo_label
    EligibilityDialog(desk, tab).do()
    assert desk.undo_label == label


NOBODY = "no career stage of this programme"
STAGES = (("Student", 0), ("Early", 1), ("Senior", 5))


GAPS = (
    (Eligibility(4, 2, 2.5), "Early", "Senior"),
    (Eligibility(1, 1, None), "Early", "Early"),
    (Eligibility(-1, 7, 3), NOBODY, NOBODY),
    (Eligibility(None, None, 3), "any career stage", "any career stage"),
)


def test_a_rank_in_a_gap_is_shown_as_it_means_and_is_left_alone(
    tab: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab.work.desk
    for stages, shown in ((STAGES, True), ((), False)):
        monkeypatch.setattr(eligibility_dialog, "load_stages", lambda _desk, now=stages: now)
        for asked, mentees, mentors in GAPS:
            change_eligibility(desk, asked)
            dialog, label = EligibilityDialog(desk, tab), desk.undo_label
            said = (dialog.mentees.currentText(), dialog.mentors.currentText())
            assert said == (mentees, mentors) or not shown
            dialog.do()
            assert (load_eligibility(desk), desk.undo_label) == (asked, label)
            dialog.years.setValue(9)
            dialog.do()
            assert load_eligibility(desk) == Eligibility(asked.mentee_most, asked.mentor_least, 9)


def test_the_menu_opens_every_dialog_and_refuses_without_an_intake(tab: Any) -> None:
    window = tab.window()
    kinds = {
        "change_intake": "intake.change",
        "fees": "fees.dialog",
        "chase": "applicants.chase",
        "reminders": "intake.reminders",
        "lessons": "intake.lessons",
        "eligibility": "intake.eligibility",
    }
    for name, kind in kinds.items():
        window.menu_actions[name].trigger()
        dialog = next(d for d in window.findChildren(object) if d.objectName() == kind)
        assert dialog.isVisible()
        assert dialog.width() <= 1024
        assert dialog.height() <= 700
        dialog.reject()


def test_an_import_over_the_limit_says_so(tab: Any, tmp_path: Path) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id
    terms = load_terms(desk, intake)
    change_intake(desk, intake, replace(terms, mentee_limit=1))
    form = tmp_path / "form.csv"
    form.write_text("Name,Email,Role\nKim Park,kim@x.example.org,mentee\n")
    tab.window().place.import_paths((form,))
    dialog = tab.window().place.importing.dialog
    assert "the limit is 1" in dialog._sum.text()
    dialog.reject()
