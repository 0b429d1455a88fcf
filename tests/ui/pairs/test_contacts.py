"""Meetings, hours and cases in a pair's pane: hours against what is expected, cases restricted."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.services.cases import load_cases
from mentordesk.services.hours import HoursRow, load_contacts
from mentordesk.ui.pairs.asking import MeetingDialog
from mentordesk.ui.pairs.contacts import MOST_MEETINGS, hours_words
from mentordesk.ui.pairs.tab import PairsTab


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> PairsTab:
    shown = open_tab(demo, "Pairs", 2)
    assert isinstance(shown, PairsTab)
    return shown


def texts(tab: PairsTab) -> str:
    QApplication.processEvents()
    labels = tab.details.findChildren(QLabel)
    return "\n".join(one.text() for one in labels if not one.isHidden())


def press(tab: PairsTab, text: str) -> None:
    QApplication.processEvents()
    buttons = tab.details.findChildren(QPushButton)
    next(one for one in buttons if one.text() == text and not one.isHidden()).click()


def test_what_a_case_says_is_shown_only_when_asked(tab: PairsTab) -> None:
    (case,) = [c for c in load_cases(tab.work.desk, tab.work.intake_id or 0) if c.is_open]
    tab.list.show_only(case.pair_id)
    assert "1 case, 1 open. Restricted." in texts(tab)
    assert case.actions[0] not in texts(tab)
    press(tab, "Show")
    assert case.actions[0] in texts(tab)
    press(tab, "Hide")
    assert case.actions[0] not in texts(tab)
    press(tab, "Show")
    other = next(row for row in tab.list.model.rows if row.pair_id != case.pair_id)
    tab.list.show_only(other.pair_id)
    tab.list.show_only(case.pair_id)
    assert case.actions[0] not in texts(tab)


def test_hours_of_both_stand_against_what_is_expected(tab: PairsTab) -> None:
    row = next(one for one in tab.list.model.rows if one.state is PairState.ACTIVE)
    tab.list.show_only(row.pair_id)
    said = texts(tab)
    assert f"{row.mentee}: " in said
    assert said.count("hours expected by now") == 2


def test_the_log_sheet_of_the_pair_is_saved(
    tab: PairsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(one for one in tab.list.model.rows if one.state is PairState.ACTIVE)
    tab.list.show_only(row.pair_id)
    target = tmp_path / "log"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(tab, "Save its log sheet…")
    page = openpyxl.load_workbook(target.with_suffix(".xlsx"))["Log"]
    assert (page["B2"].value, page["B3"].value) == (row.mentee, row.mentor)


def test_hours_in_words() -> None:
    row = HoursRow(1, "Ana", Role.MENTEE, 1.0, 0.5, 0.0, 3.0, None)
    assert hours_words(row, 0) == "Ana: 1.5 of 3 hours expected by now"
    assert hours_words(row, 2).endswith(", 2 reflections written")


def test_a_meeting_is_changed_and_taken_away(tab: PairsTab) -> None:
    row = next(one for one in tab.list.model.rows if one.contacts > MOST_MEETINGS)
    tab.list.show_only(row.pair_id)
    desk = tab.work.desk
    latest = load_contacts(desk, row.pair_id)[0]
    press(tab, "Change…")
    (dialog,) = [d for d in tab.details.findChildren(MeetingDialog) if d.isVisible()]
    assert (dialog.day.day, dialog.minutes.value()) == (latest.held_on, latest.minutes)
    dialog.minutes.setValue(latest.minutes + 5)
    dialog.assent.click()
    assert load_contacts(desk, row.pair_id)[0].minutes == latest.minutes + 5
    assert f"{latest.minutes + 5} min" in texts(tab)
    press(tab, "Take away")
    assert len(load_contacts(desk, row.pair_id)) == row.contacts - 1
    desk.undo()
    assert load_contacts(desk, row.pair_id)[0].contact_id == latest.contact_id


def test_every_meeting_can_be_reached(tab: PairsTab) -> None:
    row = next(one for one in tab.list.model.rows if one.contacts > MOST_MEETINGS)
    tab.list.show_only(row.pair_id)
    assert texts(tab).count(" min · ") == MOST_MEETINGS
    press(tab, f"Show {row.contacts - MOST_MEETINGS} before")
    assert texts(tab).count(" min · ") == row.contacts
