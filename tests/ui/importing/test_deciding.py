"""Decisions with both sides visible, worked by number keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton

from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.imports.plans import Item, Outcome
from mentordesk.services.imports.sides import known_sides
from mentordesk.ui.forms import tab_as_shown
from mentordesk.ui.importing.decide_dialog import DecideDialog, facing
from tests.ui.importing.conftest import Importing

HEAD = "Role,Full name,Email,Employer,Sector"
ANA = "Mentor,Ana Silva,ana@x.example.org,Library One,Public"
OTHER = "Mentee,Bela Kovacs,ana@x.example.org,Library Two,Public"


@pytest.fixture
def asked(importing: Importing) -> Importing:
    """Ana is known; a file now has her address with another name."""
    importing.show("one.csv", HEAD, ANA)._go.click()
    importing.settle()
    importing.show("two.csv", HEAD, OTHER)
    return importing


def question(importing: Importing) -> Item:
    """The item that asks."""
    return next(i for i in importing.dialog.plan.items if i.outcome is Outcome.NEEDS_YOU)


def opened(importing: Importing) -> DecideDialog:
    """The dialog of the question."""
    item = question(importing)
    sides = known_sides(importing.desk, importing.dialog.plan, item)
    dialog = DecideDialog(item, sides, importing.dialog)
    dialog.show()
    return dialog


def test_both_sides_are_shown_the_differing_fields_first(asked: Importing) -> None:
    dialog = opened(asked)
    lines = {line.label: (line.known, line.file) for line in dialog.model.rows}
    assert lines["Full name"] == ("Ana Silva", "Bela Kovacs")
    assert lines["Employer"] == ("Library One", "Library Two")
    assert lines["Sector"] == ("Public", "Public")
    differing = [line.differs for line in dialog.model.rows]
    assert differing == sorted(differing, reverse=True)
    words = [button.text() for button in dialog.answers.buttons()]
    assert words == [
        "1 The same person as Ana Silva (mentor in the intake 2021 July)",
        "2 Somebody new",
    ]


def test_number_keys_choose_and_enter_decides(asked: Importing) -> None:
    dialog = opened(asked)
    QTest.keyClick(dialog, Qt.Key.Key_2)
    assert dialog.answers.checkedId() == 1
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.decision is not None
    assert dialog.decision.person_id is None
    again = opened(asked)
    QTest.keyClick(again, Qt.Key.Key_9)
    assert again.answers.checkedId() == 0
    QTest.keyClick(again, Qt.Key.Key_Return)
    assert again.decision is not None
    assert again.decision.person_id == question(asked).candidates[0]


def test_tab_goes_through_the_buttons_as_they_are_shown(asked: Importing) -> None:
    dialog = opened(asked)
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    shown = sorted(box.buttons(), key=lambda one: one.x())
    tab_as_shown(box)
    shown[0].setFocus()
    QTest.keyClick(shown[0], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is shown[1]
    assert isinstance(shown[0], QPushButton)


def test_the_same_person_keeps_one_entry_with_both_roles(
    asked: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def same(dialog: DecideDialog) -> int:
        dialog._try()
        return 1

    monkeypatch.setattr(DecideDialog, "exec", same)
    assert asked.dialog.open_line(question(asked).number)
    asked.dialog._go.click()
    rows = load_applicants(asked.desk, asked.intake_id)
    assert len(rows) == 2
    assert len({row.person_id for row in rows}) == 1


def test_a_value_typed_before_is_shown_against_the_files(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA)._go.click()
    importing.settle()
    ana = find_application(importing.desk, importing.intake_id, "Ana Silva")
    edit_answer(importing.desk, ana, "employer", "Library Nine")
    importing.show("two.csv", HEAD, ANA.replace("One", "Three"))
    item = question(importing)
    (side,) = known_sides(importing.desk, importing.dialog.plan, item)
    line = next(one for one in facing(side, item) if one.label == "Employer")
    assert (line.known, line.file, line.differs) == ("Library Nine", "Library Three", True)


def test_somebody_new_in_the_same_import_can_be_meant(importing: Importing) -> None:
    importing.show("one.csv", HEAD, ANA, OTHER)
    item = question(importing)
    (side,) = known_sides(importing.desk, importing.dialog.plan, item)
    assert (side.name, side.note) == ("Ana Silva", "new in this import, mentor")
    assert side.key < 0


def test_decisions_stay_when_the_files_are_looked_at_again(
    asked: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def new(dialog: DecideDialog) -> int:
        dialog.answers.button(1).setChecked(True)
        dialog._try()
        return 1

    monkeypatch.setattr(DecideDialog, "exec", new)
    asked.dialog.decide(question(asked).number)
    more = asked.write("three.csv", HEAD, "Mentee,Cy Moe,cy@x.example.org,Library Two,Public")
    asked.dialog.more_files.emit((more,))
    QApplication.processEvents()
    assert asked.line("Bela Kovacs").decided
    assert asked.dialog._go.text() == "&Import 2 rows"


def test_decide_with_nothing_chosen_asks_what_waits(
    asked: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, wanted = asked.dialog, question(asked).number
    met: list[int] = []

    def put_off(number: int) -> bool:
        met.append(number)
        return False

    monkeypatch.setattr(dialog, "decide", put_off)
    dialog.list.table.clearSelection()
    press(dialog, "&Decide…")
    assert met == [wanted]
    dialog.list.table.choose(wanted)
    press(dialog, "&Decide…")
    assert met == [wanted, wanted]


def test_what_is_decided_is_not_asked_again_unless_it_is_chosen(
    asked: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, wanted = asked.dialog, question(asked)
    decided = opened(asked)
    QTest.keyClick(decided, Qt.Key.Key_2)
    QTest.keyClick(decided, Qt.Key.Key_Return)
    dialog._decided(wanted.number, decided.decision)
    met: list[int] = []

    def agree(number: int) -> bool:
        met.append(number)
        return True

    monkeypatch.setattr(dialog, "decide", agree)
    dialog.list.table.clearSelection()
    press(dialog, "&Decide…")
    assert met == []
    dialog.list.table.choose(wanted.number)
    press(dialog, "&Decide…")
    assert met == [wanted.number]


def test_decide_cannot_be_pressed_where_nothing_asks(importing: Importing) -> None:
    dialog = importing.show("one.csv", HEAD, ANA)
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Decide…")
    assert not button.isEnabled()


def press(dialog: QDialog, words: str) -> None:
    """Press a button by its words."""
    next(one for one in dialog.findChildren(QPushButton) if one.text() == words).click()
