"""Certificates in the window: readiness, the true page, issuing, saving, printing."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QInputDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from mentordesk.documents.preview import page_count
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.programmes import change_setting
from mentordesk.services.register import load_register
from mentordesk.ui.certificates import output
from mentordesk.ui.certificates.buttons import OutputButtons
from mentordesk.ui.certificates.print_dialog import How, Wish
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.settings_pane import SettingsPane
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.printing import DPI, print_pdf, printer_for

FINISHED = 3
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


def _only(tab: CertificatesTab, count: int) -> list[int]:
    """Tick the first ready ones without a certificate that are printed, or any."""
    rows = [row for row in tab.model.rows if row.ready or row.has_valid][:count]
    tab.model.tick_all(row.application_id for row in rows)
    return [row.application_id for row in rows]


def _drawn_on(printer: QPrinter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print by drawing, as where no queue takes files, with what the system's dialog set."""
    wish = Wish(How.PRINTER, "Office", drawn=printer)
    monkeypatch.setattr(output, "takes_files", lambda: False)
    monkeypatch.setattr(output, "ask_how", lambda *_: wish)


def _give_reason(monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    """Answer the dialog that replaces a certificate."""

    def answer(dialog: ReplaceDialog) -> int:
        dialog.reason.setText(why)
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(ReplaceDialog, "exec", answer)


def test_everybody_is_listed_with_what_is_missing(tab: CertificatesTab) -> None:
    rows = tab.model.rows
    assert len(rows) == 38
    not_yet = [row for row in rows if not row.ready]
    assert not_yet
    assert all(row.why_not for row in not_yet)
    assert {row.application_id for row in not_yet}.isdisjoint(tab.model.ticked or set())


def test_the_page_is_the_pdf_itself(tab: CertificatesTab) -> None:
    tab.show_preview()
    picture = tab.preview.page.pixmap()
    assert picture.width() > picture.height() > 50
    row = tab._current()
    assert row is not None
    assert row.name in tab.preview.title.text()
    tab.preview.zoom.setCurrentIndex(1)
    assert tab.preview.page.pixmap().width() >= 1100


def test_the_next_certificate_is_one_step_away(tab: CertificatesTab) -> None:
    first = tab._current()
    tab.preview.moved.emit(1)
    second = tab._current()
    assert first is not None
    assert second is not None
    assert first.application_id != second.application_id
    tab.preview.moved.emit(-1)
    assert tab._current() == first


def test_certificates_are_saved_in_one_pdf(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = _only(tab, 3)
    path = tmp_path / "all.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    tab.output.keep(tab.order(), merged=True)
    assert page_count(path.read_bytes()) == 3
    rows = {row.application_id: row for row in tab.model.rows}
    assert all(rows[number].has_valid and rows[number].printed_on for number in chosen)


def test_a_reprint_is_the_first_print_byte_for_byte(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = _only(tab, 1)
    for name in ("one.pdf", "two.pdf"):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, p=path: (str(p), ""))
        tab.model.tick_all(chosen)
        tab.output.keep(tab.order(), merged=True)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_one_file_each_is_named_by_number_and_name(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _only(tab, 2)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "each"))
    (tmp_path / "each").mkdir()
    tab.output.keep(tab.order(), merged=False)
    files = sorted((tmp_path / "each").glob("*.pdf"))
    assert len(files) == 2
    numbers = [row.number for row in load_register(tab.work.desk)]
    assert all(any(number in path.name for number in numbers) for path in files)


def test_printing_goes_unscaled_at_300_dpi_and_is_noted(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = _only(tab, 2)
    target = tmp_path / "printed.pdf"
    printer = printer_for("A4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    _drawn_on(printer, monkeypatch)
    said: list[str] = []
    tab.says.connect(said.append)
    tab.output.print_all(tab.order())
    assert page_count(target.read_bytes()) == 2
    assert said == ["Printed 2 certificates on Office."]
    rows = {row.application_id: row for row in tab.model.rows}
    assert all(rows[number].printed_on for number in chosen)


def test_ticks_outlive_saving_and_any_other_change(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = set(_only(tab, 3))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    tab.output.keep(tab.order(), merged=True)
    assert tab.model.ticked == chosen
    printer = printer_for("A4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    _drawn_on(printer, monkeypatch)
    tab.output.print_all(tab.order())
    assert tab.model.ticked == chosen
    tab.settings.leave_out.setChecked(False)
    tab.settings.leave_out.setChecked(True)
    assert chosen.isdisjoint(tab.model.ticked or ())


def test_the_day_offered_is_the_programmes_not_this_machines(qtbot: QtBot) -> None:
    pane = SettingsPane(date(2021, 7, 2))
    qtbot.addWidget(pane)
    assert pane.settings.issued_on is None
    pane.day.box.setChecked(True)
    assert pane.settings.issued_on == date(2021, 7, 2)


def test_nothing_is_noted_where_no_printer_was_chosen(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = _only(tab, 1)
    monkeypatch.setattr(output, "ask_how", lambda *_: None)
    before = {row.application_id: row.printed_on for row in tab.model.rows}
    tab.output.print_all(tab.order())
    rows = {row.application_id: row for row in tab.model.rows}
    assert all(rows[number].printed_on == before[number] for number in chosen)


def test_printing_can_be_stopped_and_is_not_noted_then(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = _only(tab, 3)
    printer = printer_for("A4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    _drawn_on(printer, monkeypatch)
    monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda dialog: dialog.value() >= 1)
    before = {row.application_id: row.printed_on for row in tab.model.rows}
    said: list[str] = []
    tab.says.connect(said.append)
    tab.output.print_all(tab.order())
    assert said == ["Printing was stopped. Nothing was noted as printed."]
    rows = {row.application_id: row for row in tab.model.rows}
    assert all(rows[number].printed_on == before[number] for number in chosen)


def test_the_preview_says_why_somebody_may_not_have_one(tab: CertificatesTab) -> None:
    row = next(row for row in tab.model.rows if not row.ready and not row.has_valid)
    tab.list.table.choose(row.application_id)
    tab.settle()
    assert tab.preview.note.text() == " ".join(row.why_not) != ""
    assert tab.preview.fits.accessibleName() == "May not have a certificate yet"


def test_the_preview_says_what_it_cannot_draw(tab: CertificatesTab) -> None:
    change_setting(tab.work.desk, "organisation", "The \u2588 Association")
    row = next(row for row in tab.model.rows if not row.has_valid)
    tab.list.table.choose(row.application_id)
    tab.settle()
    assert tab.preview.page.pixmap().isNull()
    assert tab.preview.fits.accessibleName() == "It cannot be drawn"
    assert "none of the typefaces can draw" in tab.preview.note.text()


def test_the_printer_is_set_up_edge_to_edge() -> None:
    printer = printer_for("A4")
    assert printer.resolution() == DPI
    assert printer.fullPage()
    assert printer.pageLayout().orientation().name == "Landscape"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_says_so(tmp_path: Path) -> None:
    printer = printer_for("Letter")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no" / "folder" / "x.pdf"))
    with pytest.raises(Refused, match="did not accept"):
        print_pdf(b"", printer)


def test_somebody_not_ready_needs_a_written_reason(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in tab.model.rows if not row.ready and not row.has_valid)
    index = tab.model.index(tab.model.place_of(row.application_id), 0)
    answers = iter([("", True), ("agreed with the board", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
    assert not tab.model.setData(index, Qt.CheckState.Checked, CHECK)
    assert tab.model.setData(index, Qt.CheckState.Checked, CHECK)
    assert tab.reasons == {row.application_id: "agreed with the board"}


def test_settings_are_shown_changed_and_kept_when_used(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane = tab.settings
    pane.design.setCurrentText("Contemporary")
    pane.paper.setCurrentIndex(1)
    pane.signed[0][0].setText("Jordan Lee")
    pane.signed[0][1].setText("Director of Learning")
    pane.show_role(Role.MENTEE)
    pane.wording.setPlainText("took part as a {{role}} in {{scheme}}")
    pane.show_role(Role.MENTOR)
    said = pane.settings
    assert (said.design, said.paper) == ("Contemporary", "Letter")
    assert said.signatories[0] == ("Jordan Lee", "Director of Learning")
    assert said.mentee_wording.startswith("took part")
    assert said.mentor_wording == ""
    fresh = [row for row in tab.model.rows if row.ready and not row.has_valid]
    if fresh:
        tab.model.tick_all([fresh[0].application_id])
        monkeypatch.setattr(
            QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), "")
        )
        tab.output.keep(tab.order(), merged=True)
        assert load_settings(tab.work.desk).design == "Contemporary"


def test_a_certificate_is_withdrawn_and_replaced_with_a_reason(
    tab: CertificatesTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (number,) = _only(tab, 1)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    tab.output.keep(tab.order(), merged=True)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("a misspelt name", True))
    tab.list.table.choose(number)
    _give_reason(monkeypatch, "a misspelt name")
    tab.verbs.replace.trigger()
    tab.verbs.withdraw.trigger()
    rows = load_certificates(tab.work.desk, tab.work.intake_id or 0)
    row = next(row for row in rows if row.application_id == number)
    assert row.state is CertificateState.WITHDRAWN


def test_those_already_printed_can_be_left_out(tab: CertificatesTab) -> None:
    out = set(tab.model.ticked or ())
    tab.settings.leave_out.setChecked(False)
    printed = {row.application_id for row in tab.model.rows if row.printed_on and row.has_valid}
    assert (tab.model.ticked or set()) == out | printed


def test_print_calls_for_itself_only_while_there_is_something_to_print(qtbot: QtBot) -> None:
    buttons = OutputButtons()
    qtbot.addWidget(buttons)
    looks = []
    for number, printed in ((3, 0), (3, 2), (3, 3), (0, 0), (1, 0)):
        buttons.show_count(number, printed, may=True)
        looks.append(buttons.print.property("look"))
    assert looks == ["primary", "primary", "", "", "primary"]
    assert buttons.print.isEnabled()
