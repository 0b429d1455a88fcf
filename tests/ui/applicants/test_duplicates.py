"""The dialog of possible duplicates: both sides, merged and taken apart with the keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.merging import load_merges
from mentordesk.storage.desk import Desk
from mentordesk.ui.applicants.duplicates import DuplicatesDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.dialogs import show_duplicates
from tests.ui.conftest import NOON

Open = Callable[..., Any]


@pytest.fixture
def tab(open_tab: Open, filled: Path) -> ApplicantsTab:
    shown = open_tab(filled, "Applicants")
    assert isinstance(shown, ApplicantsTab)
    return shown


def add(desk: Desk, name: str, role: Role = Role.MENTEE) -> int:
    with desk.action(f"Add {name}") as session:
        made = add_person(session, name, f"{name.split(maxsplit=1)[0].lower()}@z.example.org", None)
        open_application(session, 1, made, role, NOON)
        return made.id


@pytest.fixture
def dialog(tab: ApplicantsTab) -> DuplicatesDialog:
    add(tab.work.desk, "Dee Foxworthy")
    add(tab.work.desk, "Dee M. Foxworthy", Role.MENTOR)
    return show_duplicates(tab.work, tab.window())


def test_both_sides_are_seen(dialog: DuplicatesDialog) -> None:
    (line,) = dialog.model.rows
    assert (line.one, line.other) == ("Dee Foxworthy", "Dee M. Foxworthy")
    assert line.why == "One name fits the other; the same address dee@z.example.org"
    facts = {fact.label: (fact.one, fact.other) for fact in dialog.facts.rows}
    assert facts["Name"] == ("Dee Foxworthy", "Dee M. Foxworthy")
    assert facts["Applied as"][1].startswith("mentor, ")
    assert dialog.go.isEnabled()
    assert not dialog.apart.isEnabled()
    assert not dialog.withdraw.isEnabled()


def test_merged_and_taken_apart_by_keys(dialog: DuplicatesDialog) -> None:
    desk = dialog._work.desk
    dialog.reason.setText("the same phone")
    dialog.go.setFocus()
    QTest.keyClick(dialog.go, Qt.Key.Key_Space)
    (merged,) = load_merges(desk)
    assert (merged.kept, merged.merged, merged.reason) == (
        "Dee Foxworthy", "Dee M. Foxworthy", "the same phone",
    )  # fmt: skip
    assert dialog.apart.isEnabled()
    assert not dialog.go.isEnabled()
    QTest.keyClick(dialog.apart, Qt.Key.Key_Space)
    assert load_merges(desk) == ()
    assert dialog.go.isEnabled()


def test_the_other_may_be_kept(dialog: DuplicatesDialog) -> None:
    dialog.second.setChecked(True)
    dialog.merge_chosen()
    assert load_merges(dialog._work.desk)[0].kept == "Dee M. Foxworthy"


def test_who_applied_twice_for_the_same_is_withdrawn_only_when_told(tab: ApplicantsTab) -> None:
    desk = tab.work.desk
    add(desk, "Dee Foxworthy")
    add(desk, "Dee Foxworthy")
    dialog = show_duplicates(tab.work, tab.window())
    (line,) = dialog.model.rows
    assert line.against.startswith("both applied as mentee")
    assert dialog.withdraw.isEnabled()
    with pytest.raises(Refused, match="both applied"):
        dialog.merge_chosen()
    dialog.withdraw.setChecked(True)
    dialog.merge_chosen()
    assert len(load_merges(desk)) == 1


def test_nobody_twice_is_said(tab: ApplicantsTab) -> None:
    dialog = show_duplicates(tab.work, tab.window())
    assert dialog.lead.text() == "Nobody seems to be in the programme twice."
    assert not dialog.go.isEnabled()
    dialog.merge_chosen()
    dialog.take_apart()
