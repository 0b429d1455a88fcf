"""An edited export on the window: rows of pairs, meetings and other lists beside applicants."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.domain.pairing import PairState
from mentordesk.services.exports import export_to
from mentordesk.services.hours import NewContact, load_contacts, log_contact
from mentordesk.services.imports.plans import Outcome
from mentordesk.storage.models.applications import Application
from mentordesk.ui.importing.lines import Line, change_chips, tooltip_of_line
from mentordesk.ui.importing.list_row_dialog import ListRowDialog
from tests.services.small_intake import SmallIntake
from tests.ui.importing.conftest import Importing


@pytest.fixture
def edited(importing: Importing) -> Importing:
    """An export of a pair with a meeting; outside, 90 minutes, a new meeting, another mentor."""
    add_pair(importing)
    return importing


def add_pair(importing: Importing) -> None:
    importing.show("two.csv", "Role,Full name,Email", "Mentee,Ana Souza,ana@example.org",
                   "Mentor,Ruth Adams,ruth@example.org")._go.click()  # fmt: skip
    importing.settle()
    people = importing.place.desk
    with people.reading() as session:
        numbers = {str(a.role): a.id for a in session.query(Application)}
    small = SmallIntake(
        people, importing.intake_id, {"Ana": numbers["mentee"], "Ruth": numbers["mentor"]}, []
    )
    pair = small.pair("Ana", "Ruth", PairState.ACTIVE)
    log_contact(importing.desk, pair, NewContact(date(2021, 5, 1), 60))


def write(importing: Importing, minutes: int) -> Path:
    path = importing.folder / f"export-{minutes}.xlsx"
    export_to(importing.desk, importing.intake_id, path)
    book = openpyxl.load_workbook(path)
    book["Contacts"]["D2"] = minutes
    book["Contacts"].append(["Ana Souza", "Ruth Adams", "2021-05-02", 30, "phone"])
    book["Pairs"]["B2"] = "Somebody Else"
    book.save(path)
    return path


def listed(importing: Importing) -> dict[Outcome, Line]:
    return {line.outcome: line for line in importing.dialog.model.rows if line.listed is not None}


def test_rows_of_lists_stand_beside_the_applicants(edited: Importing) -> None:
    edited.window.import_paths((write(edited, 90),))
    lines = listed(edited)
    assert set(lines) == {Outcome.CHANGED, Outcome.NEW, Outcome.REFUSED}
    words = [chip.text for chip in change_chips(lines[Outcome.CHANGED])]
    assert words == ["Minutes", "60", "→", "90"]
    assert lines[Outcome.CHANGED].what == "Minutes: 60 → 90"
    assert "Minutes: 60 → 90" in tooltip_of_line(lines[Outcome.CHANGED])
    assert "Board" in lines[Outcome.REFUSED].what
    assert not lines[Outcome.REFUSED].has_box
    assert edited.dialog.chosen == {lines[o].number for o in (Outcome.CHANGED, Outcome.NEW)}
    edited.dialog._go.click()
    edited.settle()
    assert [one.minutes for one in load_contacts(edited.desk, 1)] == [30, 90]


def test_what_was_ticked_stays_when_files_join(edited: Importing) -> None:
    edited.window.import_paths((write(edited, 90),))
    new = listed(edited)[Outcome.NEW]
    edited.dialog.model.ticked = set(edited.dialog.chosen) - {new.number}
    edited.window.import_paths((edited.write("more.csv", "Role,Full name", "Mentee,Zoe Ng"),))
    assert listed(edited)[Outcome.NEW].number not in edited.dialog.chosen
    assert listed(edited)[Outcome.CHANGED].number in edited.dialog.chosen


def test_a_conflict_is_decided_with_both_sides_visible(edited: Importing) -> None:
    stale = write(edited, 90)
    edited.window.import_paths((write(edited, 75),))
    edited.dialog._go.click()
    edited.settle()
    edited.window.import_paths((stale,))
    line = listed(edited)[Outcome.NEEDS_YOU]
    assert line.listed is not None
    dialog = ListRowDialog(line.listed, line.place, edited.dialog)
    dialog.show()
    assert [(one.label, one.known, one.file) for one in dialog.model.rows] == [
        ("Minutes", "75", "90")
    ]
    QTest.keyClick(dialog, Qt.Key.Key_2)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.decision is not None
    assert dialog.decision.overwrite
    edited.dialog._decided(line.number, dialog.decision)
    assert listed(edited)[Outcome.NEEDS_YOU].decided
    edited.dialog._go.click()
    edited.settle()
    assert {one.minutes for one in load_contacts(edited.desk, 1)} == {30, 90}


def test_a_line_that_asks_nothing_only_shows(edited: Importing) -> None:
    edited.window.import_paths((write(edited, 90),))
    line = listed(edited)[Outcome.CHANGED]
    assert line.listed is not None
    dialog = ListRowDialog(line.listed, line.place, edited.dialog)
    dialog.show()
    assert not dialog.answers.buttons()
    assert dialog.dissent.isHidden()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.decision is None
