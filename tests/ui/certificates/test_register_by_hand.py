"""The register by hand: nothing chosen, withdrawn and replaced from it, read only, undone after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateState
from mentordesk.services.intakes import find_intake
from mentordesk.services.register import load_register
from mentordesk.ui.certificates import register_dialog
from mentordesk.ui.certificates.register_dialog import RegisterDialog
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    asked,
    click,
    escape,
    focus,
    names,
    painted,
    typed,
    unchanged,
)
from tests.ui.whole.office import contents, refused

BOTH = ("Withdraw…", "Replace…")


def register_at(seat: Seat, intake: str = "2025 July") -> RegisterDialog:
    seat.work.intake_id = find_intake(seat.desk, intake).intake_id
    return seat.show(RegisterDialog(seat.work))


@pytest.fixture
def register(seat: Seat) -> RegisterDialog:
    """The register of the finished intake."""
    return register_at(seat)


def test_with_nothing_shown_nothing_can_be_done(register: RegisterDialog, seat: Seat) -> None:
    assert all(able(register, words) for words in BOTH)
    register.list.box.setText("no such number")
    assert not any(able(register, words) for words in BOTH)
    assert register.about.text() == "Choose a certificate in the list."
    assert register.events.rows == ()
    with unchanged(seat):
        register._replace()
    register.list.box.clear()
    assert all(able(register, words) for words in BOTH)


def test_an_intake_without_certificates_says_so_and_saves_nothing(seat: Seat) -> None:
    register = register_at(seat, "2027 February")
    assert names(register.list) == []
    assert not any(able(register, words) for words in (*BOTH, "Save as workbook…"))
    register.which.setCurrentIndex(1)
    assert len(names(register.list)) == len(load_register(seat.desk))
    assert able(register, "Save as workbook…")


def test_withdrawn_by_keys_and_undone(register: RegisterDialog, seat: Seat) -> None:
    before = contents(seat)
    row = register.current
    assert row is not None
    with asked(typed("printed twice")) as titles:
        click(register, "Withdraw…")
    assert titles == ["Withdraw a certificate"]
    now = register.current
    assert now is not None
    assert (now.number, now.state) == (row.number, CertificateState.WITHDRAWN)
    assert "Withdrawn" in painted(register)
    assert "printed twice" in painted(register.happened)
    assert register.said.text() == f"{row.number} no longer counts."
    assert not any(able(register, words) for words in BOTH)
    seat.undone(before)


def test_without_a_reason_it_is_said_why_nothing_happens(
    register: RegisterDialog, seat: Seat
) -> None:
    with unchanged(seat), asked(escape):
        click(register, "Withdraw…")
    with unchanged(seat), asked(typed("  ")), refused(seat.qtbot, "reason"):
        click(register, "Withdraw…")
    assert register.said.text() == ""


def test_replaced_and_called_off(register: RegisterDialog, seat: Seat) -> None:
    row, before = register.current, contents(seat)
    assert row is not None
    with unchanged(seat), asked(escape):
        click(register, "Replace…")
    with asked(typed("a new name")):
        click(register, "Replace…")
    new = register.current
    assert new is not None
    assert new.replaces == row.number
    assert new.number in register.said.text()
    assert f"replaces {row.number}" in painted(register.list)
    seat.undone(before)


def test_the_key_is_asked_for_before_a_new_one_is_signed(
    register: RegisterDialog, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on the tab: a programme that signs its certificates needs its key for a new one."""

    def closed(*_given: object) -> None:
        raise Refused("The signing key was not opened. Nothing was changed.")

    monkeypatch.setattr(register_dialog, "require_open_key", closed)
    with unchanged(seat), pytest.raises(Refused, match="not opened"):
        register._replace()


def test_which_one_is_chosen_stays_when_sorted_and_narrowed(register: RegisterDialog) -> None:
    row = register.model.rows[5]
    register.choose(row.certificate_id)
    header = register.list.table.horizontalHeader()
    for column in range(len(register.model.columns)):
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        assert register.current == row
    register.list.chips.turn_on("issued")
    assert register.current == row
    register.list.box.setText(row.name)
    assert register.current is not None
    assert row.number in register.about.text()


def test_every_fact_is_found_by_the_filter_line(register: RegisterDialog) -> None:
    row = register.model.rows[3]
    for words in (row.number, row.name, row.name.casefold()):
        register.list.box.setText(words)
        assert row.certificate_id in {one.certificate_id for one in register.model.shown}, words
    focus(register.list.box)
    QTest.keyClick(register.list.box, KEY.Key_Escape)
    assert len(register.model.rows) >= len(register.model.shown)


def test_for_reading_only_it_is_looked_at_and_saved(
    reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = register_at(reader)
    assert not any(able(register, words) for words in (*BOTH, "Numbers…"))
    path = tmp_path / "register.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    click(register, "Save as workbook…")
    assert path.read_bytes().startswith(b"PK")
    assert register.said.text().startswith("Saved 36 certificates")


def test_numbers_that_are_none_are_refused_and_undone(
    register: RegisterDialog, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("<b>", True))
    with unchanged(seat), refused(seat.qtbot, "letters"):
        click(register, "Numbers…")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("OURS", True))
    before = contents(seat)
    click(register, "Numbers…")
    seat.undone(before)


def test_esc_closes_it(register: RegisterDialog) -> None:
    focus(register.list.table)
    escape(register)
    assert not register.isVisible()
