"""The dialogs of certificates: how to print, and the register."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_numbers import load_initials
from mentordesk.ui.certificates import print_dialog
from mentordesk.ui.certificates.print_dialog import Amount, How, PrintDialog, Wish
from mentordesk.ui.certificates.register_dialog import RegisterDialog
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.tab import CertificatesTab

FINISHED = 3


@pytest.fixture
def dialog(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PrintDialog:
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ("Office", "Hall"))
    made = PrintDialog(Amount(12, 5, ("A4",)))
    qtbot.addWidget(made)
    return made


def test_the_dialog_says_what_printing_will_issue(dialog: PrintDialog) -> None:
    assert dialog.windowTitle() == "Print 12 certificates"
    said = dialog._intro.text()
    assert said.startswith("5 certificates will be issued and entered")
    assert "Cancel issues nothing" in said
    assert [dialog.printer.itemText(at) for at in range(2)] == ["Office", "Hall"]


def test_nothing_fresh_is_said_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ("Office",))
    made = PrintDialog(Amount(1, 0, ("Letter",)))
    qtbot.addWidget(made)
    assert "issued already" in made._intro.text()


def test_the_answer_is_a_queue_with_copies(dialog: PrintDialog) -> None:
    dialog.printer.setCurrentText("Hall")
    dialog.copies.setValue(3)
    dialog.assent.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.wish == Wish(How.PRINTER, "Hall", 3)


def test_a_file_and_a_viewer_are_always_offered(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for names in ((), ("Office",)):
        for which, how in (("save", How.FILE), ("view", How.VIEWER)):
            monkeypatch.setattr(print_dialog, "printer_names", lambda found=names: found)
            made = PrintDialog(Amount(2, 1, ("A4",)))
            qtbot.addWidget(made)
            assert made.assent.isEnabled() == bool(names)
            assert ("no printer" in made.note.text()) == (not names)
            getattr(made, which).click()
            assert made.wish == Wish(how)


def test_cancelling_is_no_answer(dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog.dissent.click()
    assert dialog.wish is None
    monkeypatch.setattr(PrintDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    assert print_dialog.ask_how(Amount(1, 1, ("A4",)), dialog) is None


def test_the_systems_dialog_keeps_our_paper(
    dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QPrinter] = []

    def answer(asked: QPrintDialog) -> int:
        printer = asked.printer()
        seen.append(printer)
        printer.setFullPage(False)
        printer.setResolution(1200)
        printer.setCopyCount(2)
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    dialog.system.click()
    assert dialog.wish is not None
    assert (dialog.wish.how, dialog.wish.copies) == (How.PRINTER, 2)
    assert dialog.wish.drawn is not None
    assert dialog.wish.drawn.fullPage()
    assert dialog.wish.drawn.resolution() == 300


def test_the_systems_dialog_may_print_into_a_file(
    dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(asked: QPrintDialog) -> int:
        asked.printer().setOutputFileName(str(tmp_path / "x.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", answer)
    dialog.system.click()
    assert dialog.wish == Wish(How.FILE, path=tmp_path / "x.pdf")


def test_calling_off_the_systems_dialog_leaves_ours(
    dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: 0)
    dialog.show()
    dialog.system.click()
    assert dialog.wish is None
    assert dialog.isVisible()


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


@pytest.fixture
def register(tab: CertificatesTab) -> RegisterDialog:
    made = RegisterDialog(tab.work, tab)
    made.show()
    return made


def test_the_register_lists_every_certificate_with_what_happened(register: RegisterDialog) -> None:
    assert len(register.model.rows) == 36
    row = register.current
    assert row is not None
    assert register.happened.model().rowCount() == len(row.lines)
    assert row.number in register.about.text()
    register.list.box.setText(register.model.rows[0].number)
    assert [one.number for one in register.model.shown] == [register.model.rows[0].number]


def test_numbers_begin_otherwise_from_the_register(
    register: RegisterDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = register._work.desk
    before, asked = load_initials(desk), []

    def answer(*words: object) -> tuple[str, bool]:
        asked.append(words[-1])
        return answers.pop(0)

    monkeypatch.setattr(QInputDialog, "getText", answer)
    answers = [("", False), (before.lower(), True), ("H-L", True), (" hlia2 ", True)]
    for _ in range(2):  # given up, and the same letters: nothing is done
        register.numbers.click()
        assert register.said.text() == ""
    with pytest.raises(Refused, match="1 to 12 letters"):
        register._number_otherwise()
    register.numbers.click()
    assert asked == [before] * 4
    assert load_initials(desk) == "HLIA2"
    assert register.said.text() == "The next numbers begin with HLIA2."
    desk.undo()
    assert load_initials(desk) == before


def test_no_list_of_the_register_scrolls_sideways(register: RegisterDialog) -> None:
    register.list.narrow()
    for table in (register.list.table, register.happened):
        assert table.horizontalScrollBar().maximum() == 0
    assert register.width() <= 1024
    assert register.height() <= 700


def test_a_certificate_is_withdrawn_and_another_replaced(
    register: RegisterDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = register.model.rows[:2]
    answers = iter([("", False), ("left in the printer", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
    register.choose(first.certificate_id)
    register.withdraw.click()
    assert register.current == first
    register.withdraw.click()
    now = register.current
    assert now is not None
    assert now.state is CertificateState.WITHDRAWN
    assert now.lines[-1].note == "left in the printer"
    assert not register.withdraw.isEnabled()
    register.choose(second.certificate_id)

    def answer(dialog: ReplaceDialog) -> int:
        dialog.reason.setText("the name was wrong")
        dialog.design.setCurrentIndex(dialog.design.findData("Contemporary"))
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(ReplaceDialog, "exec", answer)
    register.replace.click()
    new = register.current
    assert new is not None
    assert (new.replaces, new.design) == (second.number, "Contemporary")
    assert second.number in register.said.text()
    old = next(one for one in register.model.rows if one.certificate_id == second.certificate_id)
    assert old.replaced_by == new.number


def test_the_register_is_saved_as_a_workbook(
    register: RegisterDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    register.export.click()
    assert not path.exists()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    register.which.setCurrentIndex(1)
    register.export.click()
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:2] == ["Register", "Events"]
    assert book["Register"].max_row == 1 + len(register.model.rows)
    assert register.said.text() == "Saved 36 certificates in register.xlsx."


def test_the_register_opens_at_the_chosen_person(tab: CertificatesTab) -> None:
    row = next(row for row in tab.model.rows if row.has_valid)
    tab.list.table.choose(row.application_id)
    tab.verbs.register.trigger()
    shown = tab.window().findChild(RegisterDialog)
    assert shown is not None
    assert shown.current is not None
    assert shown.current.number == row.number
    shown.close()


def test_the_list_of_the_tab_does_not_scroll_sideways(tab: CertificatesTab) -> None:
    for width, height in ((1280, 800), (1024, 700)):
        tab.window().setFixedSize(width, height)
        QGuiApplication.processEvents()
        assert tab.list.table.horizontalScrollBar().maximum() == 0
        widths = sum(tab.list.table.columnWidth(at) for at in range(tab.model.columnCount()))
        assert widths <= tab.list.table.viewport().width()
        assert tab.buttons.drafts.isVisible()
        assert tab.buttons.drafts.mapTo(tab, tab.buttons.drafts.rect().bottomLeft()).y() < height


def test_the_focus_stays_on_the_button_that_was_pressed(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog.PrintDialog, "exec", lambda _self: 0)
    tab.model.tick_all([row.application_id for row in tab.model.rows if row.has_valid][:2])
    tab.window().activateWindow()
    tab.buttons.print.setFocus(Qt.FocusReason.TabFocusReason)
    if not tab.buttons.print.hasFocus():
        pytest.skip("no window can be active here")
    tab.buttons.print.click()
    QGuiApplication.processEvents()
    tab.model.tick_all(())
    assert tab.buttons.print.hasFocus()
    tab.list.table.setFocus()
    tab._count()
    assert not tab.buttons.print.isEnabled()


def test_all_shown_or_nobody_can_be_ticked(tab: CertificatesTab) -> None:
    tab.list.chips.turn_on("mentors")
    tab._tick_nobody()
    assert tab.ticked == []
    tab._tick_shown()
    assert {row.role for row in tab.ticked} == {"mentor"}
    assert len(tab.ticked) == sum(row.ready or row.has_valid for row in tab.model.shown)
    assert tab.buttons.counted.text().startswith(f"Ticked: {len(tab.ticked)}")
