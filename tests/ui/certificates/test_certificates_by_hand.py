"""The Certificates tab by hand: pointer and keys, nothing chosen, refused, undone, read only."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from mentordesk.domain.people import Role
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.ui.certificates import output, print_dialog
from mentordesk.ui.certificates.conditions_dialog import ConditionsDialog
from mentordesk.ui.certificates.print_dialog import Amount, PrintDialog
from mentordesk.ui.certificates.tab import CertificatesTab
from tests.ui.certificates.hands import (
    chosen,
    into_file,
    into_folder,
    register_of,
    taken_back,
)
from tests.ui.hard import ARABIC, LONG, MARKUP
from tests.ui.seat import (
    KEY,
    Seat,
    Sit,
    asked,
    do,
    escape,
    focus,
    names,
    painted,
    typed,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

OF_ONE = ("Print again…", "Replace…", "Withdraw…", "Statement or letter for this person…")


def row_of(page: CertificatesTab, application_id: int) -> CertificateRow:
    return next(row for row in page.model.rows if row.application_id == application_id)


def able_verbs(page: CertificatesTab) -> set[str]:
    return {words for words in OF_ONE if verbs(page.list)[words].isEnabled()}


def valid(row: CertificateRow) -> bool:
    return row.has_valid


# Nothing chosen, and what is chosen.


def test_with_nothing_shown_nothing_can_be_done_to_one(page: CertificatesTab, seat: Seat) -> None:
    chosen(page, valid)
    assert able_verbs(page) == set(OF_ONE)
    page.list.box.setText("nobody is called that")
    page.settle()
    assert page.list.table.chosen == ()
    assert able_verbs(page) == set()
    assert page.preview.page.pixmap().isNull()
    assert page.preview.title.text() == ""
    with unchanged(seat):
        page.verbs.withdraw.trigger()
    page.list.box.clear()
    assert able_verbs(page) == set(OF_ONE)


def test_without_anybody_verbs_are_greyed_from_the_start(sit: Sit, programme: Path) -> None:
    page = sit(programme).tab(CertificatesTab)
    assert not page.model.rows
    assert able_verbs(page) == set()
    assert "No certificates yet" in painted(page)


def test_nobody_ticked_greys_what_leaves(page: CertificatesTab) -> None:
    do(page.list, "Tick nobody")
    page.list.table.setFocus()
    foot = page.buttons
    assert not any(one.isEnabled() for one in (foot.print, foot.save, foot.drafts))
    assert foot.counted.text() == "Ticked: 0"
    with pytest.raises(Exception, match="Nobody ticked has a certificate"):
        page.verifying.save_badges()


def test_who_is_chosen_stays_when_the_list_is_sorted(page: CertificatesTab) -> None:
    row = chosen(page, lambda row: row.role is Role.MENTOR and row.has_valid)
    ticked = set(page.model.ticked or ())
    header = page.list.table.horizontalHeader()
    for column, order in ((1, Qt.SortOrder.DescendingOrder), (2, Qt.SortOrder.AscendingOrder)):
        header.setSortIndicator(column, order)
        assert page.list.table.chosen == (row.application_id,)
        assert page.model.ticked == ticked
        assert row.name in page.preview.title.text()
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    shown = [name.casefold() for name in names(page.list, 1)]
    assert shown[0] > shown[-1]
    page.settle()
    place = page.model.shown.index(row_of(page, row.application_id)) + 1
    assert page.preview.title.text().startswith(f"{place} of {len(shown)} · ")


def test_the_buttons_of_the_preview_stop_at_both_ends(page: CertificatesTab) -> None:
    first, last = page.model.shown[0], page.model.shown[-1]
    page.list.table.choose(first.application_id)
    within(page.preview, "The certificate before").click()
    assert page.list.table.chosen == (first.application_id,)
    page.list.table.choose(last.application_id)
    within(page.preview, "The next certificate").click()
    assert page.list.table.chosen == (last.application_id,)
    focus(page.list.table)
    QTest.keyClick(page.list.table, KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    page.settle()
    assert first.name in page.preview.title.text()
    assert page.preview.title.text().startswith("1 of ")


# Ticking.


def test_space_ticks_and_a_reason_is_asked_of_who_is_not_ready(page: CertificatesTab) -> None:
    row = chosen(page, lambda row: not row.ready and not row.has_valid)
    table = page.list.table
    focus(table)
    at = page.model.index(page.model.place_of(row.application_id), 0)
    table.setCurrentIndex(at)
    with asked(escape) as titles:
        QTest.keyClick(table, KEY.Key_Space)
    assert titles == [row.name]
    assert row.application_id not in (page.model.ticked or ())
    with asked(typed("agreed with the board")):
        QTest.keyClick(table, KEY.Key_Space)
    assert row.application_id in (page.model.ticked or ())
    QTest.keyClick(table, KEY.Key_Space)
    assert row.application_id not in (page.model.ticked or ())


def test_a_written_reason_is_kept_with_the_certificate(
    page: CertificatesTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = chosen(page, lambda row: not row.ready and not row.has_valid)
    do(page.list, "Tick nobody")
    at = page.model.index(page.model.place_of(row.application_id), 0)
    page.list.table.setCurrentIndex(at)
    focus(page.list.table)
    with asked(typed("she mentored two <b>others</b>")):
        QTest.keyClick(page.list.table, KEY.Key_Space)
    before = contents(seat)
    into_file(monkeypatch, tmp_path / "one.pdf")
    page.buttons.wants_one_file.emit()
    (issued,) = register_of(seat, row.application_id)
    assert issued.override_reason == "she mentored two <b>others</b>"
    assert any(said.startswith("Saved 1 certificate in ") for said in seat.said)
    seat.desk.undo()  # noting that it was saved
    seat.undone(before)
    assert register_of(seat, row.application_id) == []


def test_all_shown_are_ticked_and_nobody_else(page: CertificatesTab) -> None:
    do(page.list, "Tick nobody")
    page.list.box.setText("lee")
    shown = {row.application_id for row in page.model.shown}
    do(page.list, "Tick all that are shown")
    assert set(page.model.ticked or ()) <= shown
    page.list.box.clear()
    assert set(page.model.ticked or ()) <= shown


def test_another_intake_begins_with_its_own_ticks(page: CertificatesTab, seat: Seat) -> None:
    do(page.list, "Tick nobody")
    seat.move_to("2026 February")
    page.settle()
    here = {row.application_id for row in page.model.rows}
    assert set(page.model.ticked or ()) <= here
    seat.move_to("2025 July")
    page.settle()
    usual = {row.application_id for row in page.model.rows if row.ready and not row.has_valid}
    assert set(page.model.ticked or ()) == usual
    assert page.list.table.chosen


# Withdrawing and replacing.


def test_withdrawn_with_a_reason_and_undone(page: CertificatesTab, seat: Seat) -> None:
    row = chosen(page, valid)
    before = contents(seat)
    with asked(typed("left in the printer")) as titles:
        do(page.list, "Withdraw…")
    assert titles == ["Withdraw a certificate"]
    assert row_of(page, row.application_id).state is CertificateState.WITHDRAWN
    assert register_of(seat, row.application_id)[-1].lines[-1].note == "left in the printer"
    assert page.list.table.chosen == (row.application_id,)
    # What can be done follows at once, though nobody chose another row.
    assert able_verbs(page) == {"Statement or letter for this person…"}
    page.settle()
    assert "Issued as" not in page.preview.note.text()
    seat.undone(before)
    assert able_verbs(page) == set(OF_ONE)


def test_withdrawing_without_a_reason_is_refused(page: CertificatesTab, seat: Seat) -> None:
    chosen(page, valid)
    with unchanged(seat), asked(escape):
        do(page.list, "Withdraw…")
    with unchanged(seat), asked(typed("   ")), refused(seat.qtbot, "reason"):
        do(page.list, "Withdraw…")


def test_replaced_by_keys_and_undone(page: CertificatesTab, seat: Seat) -> None:
    row = chosen(page, valid)
    before = contents(seat)
    with asked(typed("a new name")) as titles:
        do(page.list, "Replace…")
    assert titles == [f"Replace certificate {row.number}"]
    old, new = register_of(seat, row.application_id)
    assert (old.state, new.state) == (CertificateState.REPLACED, CertificateState.ISSUED)
    assert (new.replaces, old.lines[-1].note) == (old.number, "a new name")
    assert page.list.table.chosen == (row.application_id,)
    page.settle()
    assert new.number in page.preview.note.text()
    seat.undone(before)


def test_replacing_without_a_reason_leaves_the_window_open(
    page: CertificatesTab, seat: Seat
) -> None:
    chosen(page, valid)
    seen: list[bool] = []

    def blank_then_away(dialog: QDialog) -> None:
        with refused(seat.qtbot, "reason"):
            QTest.keyClick(dialog, KEY.Key_Return)
        seen.append(dialog.isVisible())
        escape(dialog)

    with unchanged(seat), asked(blank_then_away):
        do(page.list, "Replace…")
    assert seen == [True]


# Conditions, settings and what is printed.


def test_conditions_change_who_is_ready_and_are_undone(page: CertificatesTab, seat: Seat) -> None:
    taken_back(seat, page)
    before, ready = contents(seat), page.list.counted("ready")
    assert ready

    def ask_for_more(dialog: QDialog) -> None:
        assert isinstance(dialog, ConditionsDialog)
        dialog.hours.setValue(499)
        QTest.keyClick(dialog, KEY.Key_Return)

    with asked(ask_for_more):
        do(page.list, "Conditions…")
    assert page.list.counted("ready") == 0
    seat.undone(before)
    assert page.list.counted("ready") == ready
    with unchanged(seat), asked(escape):
        do(page.list, "Conditions…")


def test_an_unknown_field_in_the_wording_is_said_and_issues_nothing(
    page: CertificatesTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = taken_back(seat, page, 1)
    chosen(page, lambda row: row.application_id in people)
    page.settings.wording.setPlainText("took part in {{scheem}}")
    page.settle()
    assert page.preview.fits.accessibleName() == "It cannot be drawn"
    assert "scheem" in page.preview.note.text()
    into_file(monkeypatch, tmp_path / "one.pdf")
    with unchanged(seat), refused(seat.qtbot, "scheem"):
        page.buttons.wants_one_file.emit()
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_day_that_was_ticked_is_printed(
    page: CertificatesTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (person,) = taken_back(seat, page, 1)
    page.settings.day.box.setChecked(True)
    page.settings.day.field.setDate(page.settings.day.field.date().addDays(-30))
    day = page.settings.settings.issued_on
    into_file(monkeypatch, tmp_path / "one.pdf")
    page.buttons.wants_one_file.emit()
    assert register_of(seat, person)[-1].issued_on == day


def test_calling_off_where_it_goes_issues_nothing(
    page: CertificatesTab, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_back(seat, page)
    into_file(monkeypatch, Path())
    into_folder(monkeypatch, Path())
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ("Office",))
    monkeypatch.setattr(output, "takes_files", lambda: True)
    with unchanged(seat):
        page.buttons.wants_one_file.emit()
        page.buttons.wants_files.emit()
        page.buttons.drafts.click()
        with asked(escape) as titles:
            page.buttons.print.click()
    assert titles == ["Print 2 certificates"]


def test_the_print_window_says_what_can_be_stopped(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_dialog, "printer_names", lambda: ("Office",))
    fresh = painted(seat.show(PrintDialog(Amount(600, 600, ("A4",)))))
    assert "in one step that cannot be stopped" in fresh
    assert "cannot be stopped" not in painted(seat.show(PrintDialog(Amount(2, 0, ("A4",)))))


# Reading only, and names that are hard.


def test_for_reading_only_one_is_looked_at_and_printed_again(reader: Seat) -> None:
    page = reader.tab(CertificatesTab, "2025 July")
    chosen(page, valid)
    assert able_verbs(page) == {"Print again…", "Statement or letter for this person…"}
    assert not verbs(page.list)["Conditions…"].isEnabled()
    assert not page.preview.page.pixmap().isNull()
    page.list.box.setText("nobody is called that")
    assert able_verbs(page) == set()


def test_hard_names_are_shown_drawn_and_issued(
    hard: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = hard.tab(CertificatesTab)
    seen = painted(page.list)
    assert MARKUP in seen
    for row in page.model.rows:
        page.list.table.choose(row.application_id)
        page.settle()
        assert not page.preview.page.pixmap().isNull(), row.name
        assert row.name in page.preview.title.text()
        page.reasons[row.application_id] = "all of them"
    assert {row.name for row in page.model.rows} >= {LONG, ARABIC, MARKUP}
    page.model.tick_all([row.application_id for row in page.model.rows])
    into_folder(monkeypatch, tmp_path)
    before = {path.name for path in tmp_path.iterdir()}
    page.buttons.wants_files.emit()
    files = [path for path in tmp_path.glob("*.pdf") if path.name not in before]
    assert len(files) == len(page.model.rows) > 3
    assert not any(set(path.name) & set('<>:"/\\|?*') for path in files)
    rows = load_certificates(hard.desk, hard.intake)
    assert all(row.has_valid and row.printed_on for row in rows)
