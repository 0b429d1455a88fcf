"""The Certificates tab on the demonstration: readiness, the true page, issuing, files, print."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QInputDialog

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.certificate_files import file_name
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.ui.certificates import output
from mentordesk.ui.certificates.columns import all_of, ready_chips
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.tab import CertificatesTab
from mentordesk.ui.printing import DPI, print_pdf, printer_for

OLD, CURRENT = 3, 1
CHECK = Qt.ItemDataRole.CheckStateRole
Open = Callable[..., Any]


@pytest.fixture
def tab(open_tab: Open, demo: Path) -> CertificatesTab:
    """The finished intake, whose certificates are issued and printed in part."""
    shown = open_tab(demo, "Certificates", OLD)
    assert isinstance(shown, CertificatesTab)
    return shown


def _rows(tab: CertificatesTab) -> tuple[CertificateRow, ...]:
    return load_certificates(tab.work.desk, tab.work.intake_id or 0)


def _pages(path: Path) -> int:
    return len(PdfReader(path).pages)


def _tick(tab: CertificatesTab, row: CertificateRow, on: bool) -> bool:
    index = tab.model.index(tab.model.place_of(row.application_id), 0)
    state = Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
    return tab.model.setData(index, state, CHECK)


def _give_reason(monkeypatch: pytest.MonkeyPatch, why: str) -> None:
    """Answer the dialog that replaces a certificate."""

    def answer(dialog: ReplaceDialog) -> int:
        dialog.reason.setText(why)
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(ReplaceDialog, "exec", answer)


def test_each_line_says_how_ready_it_is(tab: CertificatesTab) -> None:
    for row in tab.model.rows:
        (chip,) = ready_chips(row)
        if not row.has_valid:
            assert chip.text in ({"Ready"} if row.ready else {row.short, "Withdrawn"})
        else:
            assert chip.text == ("Printed" if row.printed_on else "Issued")
        said = all_of(row)
        assert row.name in said
        assert (row.number or "") in said
        assert all(why in said for why in row.why_not if not row.has_valid)


def test_the_page_is_shown_and_moves_with_the_choice(tab: CertificatesTab) -> None:
    first = tab.preview.page.pixmap().toImage()
    assert not first.isNull()
    assert tab.preview.title.text().startswith("1 of ")
    tab.preview.moved.emit(1)
    tab.settle()
    second = tab.preview.page.pixmap().toImage()
    assert second != first
    assert tab.preview.title.text().startswith("2 of ")
    tab.preview.moved.emit(-1)
    tab.settle()
    assert tab.preview.page.pixmap().toImage() == first
    tab.preview.moved.emit(-1)
    assert tab.list.table.currentIndex().row() == 0


def test_the_page_is_drawn_in_its_true_size_on_request(tab: CertificatesTab) -> None:
    tab.preview.zoom.setCurrentIndex(1)
    size = tab.preview.page.pixmap().deviceIndependentSize()
    assert (round(size.width()), round(size.height())) == pytest.approx((1123, 794), abs=2)
    tab.preview.zoom.setCurrentIndex(0)
    fitted = tab.preview.page.pixmap().deviceIndependentSize()
    assert fitted.width() <= tab.preview.area.viewport().width()
    assert tab.preview.page.accessibleName()


def test_an_issued_certificate_is_shown_as_it_was_frozen(tab: CertificatesTab) -> None:
    row = next(row for row in tab.model.rows if row.has_valid)
    tab.show_that(row.application_id)
    tab.settle()
    assert row.number is not None
    assert row.number in tab.preview.note.text()
    before = tab.preview.page.pixmap().toImage()
    tab.settings.signed[0][0].setText("Somebody Else Entirely")
    tab.settle()
    assert tab.preview.page.pixmap().toImage() == before


def test_certificates_saved_again_are_identical(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    issued = [row for row in tab.model.rows if row.has_valid][:2]
    tab.model.tick_all(row.application_id for row in issued)
    for name in ("one.pdf", "two.pdf"):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, at=target: (str(at), ""))
        tab.output.keep(tab.order(), merged=True)
        tab.model.tick_all(row.application_id for row in issued)
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    assert _pages(tmp_path / "one.pdf") == len(issued)


def test_saving_one_file_each_names_them_by_number_and_name(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    issued = [row for row in tab.model.rows if row.has_valid][:2]
    tab.model.tick_all(row.application_id for row in issued)
    folder = tmp_path / "certificates"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    tab.output.keep(tab.order(), merged=False)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == len(issued)
    for row in issued:
        assert row.number is not None
        assert any(name.startswith(row.number) for name in names)
    assert all(_pages(path) == 1 for path in folder.iterdir())


def test_a_saving_that_is_called_off_issues_nothing(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _rows(tab)
    tab.model.tick_all(row.application_id for row in tab.model.rows if row.ready)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    tab.output.keep(tab.order(), merged=True)
    tab.output.keep(tab.order(), merged=False)
    assert _rows(tab) == before


def test_somebody_not_ready_needs_a_reason(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in tab.model.rows if not row.ready and not row.has_valid)
    answers = iter([("", False), ("  ", True), ("The board decided so", True)])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: next(answers))
    assert not _tick(tab, row, on=True)
    assert not _tick(tab, row, on=True)
    assert _tick(tab, row, on=True)
    assert tab.reasons == {row.application_id: "The board decided so"}
    assert row in tab.ticked


def test_issuing_withdrawing_and_undo(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(row for row in tab.model.rows if row.has_valid)
    tab.show_that(row.application_id)
    before = _rows(tab)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    tab.verbs._withdraw()
    assert _rows(tab) == before
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("the name was wrong", True))
    tab.verbs.withdraw.trigger()
    now = next(r for r in _rows(tab) if r.application_id == row.application_id)
    assert now.state is CertificateState.WITHDRAWN
    tab.work.desk.undo()
    assert _rows(tab) == before
    tab.show_that(row.application_id)
    _give_reason(monkeypatch, "the name was wrong")
    tab.verbs.replace.trigger()
    now = next(r for r in _rows(tab) if r.application_id == row.application_id)
    assert now.has_valid
    assert now.number != row.number
    tab.work.desk.undo()
    assert _rows(tab) == before


def test_who_was_unticked_stays_unticked_when_something_changes(tab: CertificatesTab) -> None:
    tab.settings.leave_out.setChecked(False)
    row = tab.ticked[0]
    assert _tick(tab, row, on=False)
    tab.refresh()
    assert row.application_id not in (tab.model.ticked or set())
    others = len(tab.ticked)
    tab.refresh()
    assert len(tab.ticked) == others


def test_another_intake_is_ticked_anew(tab: CertificatesTab) -> None:
    window: Any = tab.window()
    tab.model.tick_all(())
    place = window.place
    first = place._intakes[0].intake_id
    place.choose_intake(first)
    place.choose_intake(place._intakes[OLD].intake_id)
    usual = {
        row.application_id
        for row in tab.model.rows
        if (row.ready or row.has_valid) and not (row.printed_on and row.has_valid)
    }
    assert tab.model.ticked == usual


def test_the_count_stands_on_the_button(tab: CertificatesTab) -> None:
    ready = [row.application_id for row in tab.model.rows if row.ready or row.has_valid]
    tab.model.tick_all(ready[:3])
    assert tab.buttons.print.text() == "P&rint 3 certificates…"
    tab.model.tick_all(ready[:1])
    assert tab.buttons.print.text() == "P&rint 1 certificate…"
    tab.model.tick_all(())
    assert not tab.buttons.print.isEnabled()


def test_settings_are_what_the_pane_says(tab: CertificatesTab) -> None:
    pane = tab.settings
    pane.signed[0][0].setText("  Ana Silva ")
    pane.signed[0][1].setText("President")
    pane.signed[1][0].setText("")
    pane.paper.setCurrentIndex(1)
    pane.hours.setChecked(True)
    pane.wording.setPlainText("has done it all")
    said = pane.settings
    assert said.signatories == (("Ana Silva", "President"),)
    assert said.paper == "Letter"
    assert said.with_hours
    assert "has done it all" in (said.mentee_wording, said.mentor_wording)


def test_printing_draws_every_page(tab: CertificatesTab, tmp_path: Path) -> None:
    issued = [row.certificate_id for row in tab.model.rows if row.has_valid][:2]
    made: list[bytes] = []
    facts, design = facts_of(tab.work.desk, [one for one in issued if one is not None])
    made.append(book(facts, load_design(design)))
    printer = printer_for("A4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(made[0], printer) == 2
    assert _pages(tmp_path / "printed.pdf") == 2
    assert printer.resolution() == DPI


def test_nobody_prints_when_the_dialog_is_called_off(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "ask_how", lambda *_: None)
    tab.model.tick_all([next(r for r in tab.model.rows if r.has_valid).application_id])
    label = tab.work.desk.undo_label
    tab.output.print_all(tab.order())
    assert tab.work.desk.undo_label == label


@pytest.mark.parametrize(
    "name",
    [
        "Ana Silva",
        "Ana/Maria Silva",
        "Ana: PhD",
        "..\\..\\Ana",
        "\u202eanA",
        "李小龍",
        "A" * 300,
        "CON",
    ],
)
def test_a_file_is_named_by_number_and_name_whatever_the_name(name: str) -> None:
    made = file_name("MS-7", name)
    assert made.startswith("MS-7 ")
    assert made.endswith(".pdf")
    assert not set(made) & set("/\\:\u202e")
    assert len(made.encode()) <= 255


def test_two_people_with_one_long_name_get_two_files() -> None:
    assert file_name("MS-7", "A" * 300) != file_name("MS-8", "A" * 300)
