"""A list dropped among applications: said in a sentence, opened as what it is by a button."""

import io

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.services.lists.plans import ListPlan
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.log_sheets import LogSheet, log_sheet
from tests.ui.importing.conftest import Importing

MEMBERS = (
    "Member number,Name,E-mail,Status,Paid to",
    "1001,Ana Silva,ana@example.org,Financial,30/06/2032",
    "1002,Ben Ng,ben@example.org,Financial,30/06/2033",
)


@pytest.fixture
def dropped(importing: Importing) -> Importing:
    """A list of members and a list of applicants, dropped together."""
    paths = (
        importing.write("members.csv", *MEMBERS),
        importing.write("people.csv", "Role,Full name,Email", "Mentee,Zoe Ng,zoe@example.org"),
    )
    importing.window.import_paths(paths)
    return importing


def test_the_sources_say_so_and_offer_the_right_way(dropped: Importing) -> None:
    sources = dropped.dialog.sources
    sources.list.setCurrentRow(0)
    assert sources.as_list.isVisibleTo(sources)
    assert sources.as_list.text() == "Import as member list…"
    assert "not like applications" in sources.list.item(0).text()
    sources.list.setCurrentRow(1)
    assert not sources.as_list.isVisibleTo(sources)


def test_the_list_is_opened_and_the_others_come_back(dropped: Importing) -> None:
    dropped.dialog.sources.list.setCurrentRow(0)
    dropped.dialog.sources.as_list.click()
    dropped.settle()
    assert dropped.place.importing.dialog is None
    shown = dropped.place.lists.dialog
    assert shown is not None
    plan: ListPlan[object] = shown.found.plan
    assert (plan.kind, plan.name) == (ListKind.MEMBERS, "members.csv")
    shown.reject()
    for _ in range(20):
        QApplication.processEvents()
    assert [item.name for item in dropped.dialog.plan.items] == ["Zoe Ng"]
    assert dropped.dialog.plan.sources[0].likely is None


def test_a_dropped_log_sheet_goes_on_as_what_it_is(importing: Importing) -> None:
    path = importing.folder / "log.xlsx"
    head = LogSheet("Scheme", "2032", "Ana Silva", "Ruth Adams", "pair 1 0123456789abcdef")
    book = openpyxl.load_workbook(io.BytesIO(log_sheet(head)))
    book["Log"]["A9"], book["Log"]["B9"] = importing.desk.today(), 45
    book.save(path)
    importing.window.import_paths((path,))
    said = importing.dialog.sources.list.item(0).text()
    assert "This is a log sheet of Ana Silva and Ruth Adams" in said
    assert importing.dialog.plan.items == ()
    assert importing.dialog.sources.as_list.isVisibleTo(importing.dialog.sources)
    importing.dialog.sources.as_list.click()
    importing.settle()
    shown = importing.place.lists.dialog
    assert shown is not None
    assert (shown.found.plan.kind, len(shown.found.plan.items)) == (ListKind.CONTACTS, 1)
    shown.reject()
