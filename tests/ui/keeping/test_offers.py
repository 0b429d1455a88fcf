"""Opening what cannot simply be opened: read it, take it over, take a backup, open it again."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused, Replaced
from mentordesk.services.backups import carry_out_anyway, order
from mentordesk.storage.opening import open_programme
from mentordesk.ui.errors import Funnel
from mentordesk.ui.window import MainWindow
from tests.storage.builders import apply_as

Make = Callable[[], MainWindow]


def leave_note(programme: Path) -> None:
    """What another computer leaves that has the file open, or stopped without closing it."""
    note = {"machine": "DESK-2", "process": 4711, "program": "the window", "host": "DESK-2-1"}
    programme.with_name(f".{programme.name}.holder").write_text(json.dumps(note))


def box_of(window: MainWindow) -> QMessageBox:
    return window.findChildren(QMessageBox, "offer")[-1]


def press(box: QMessageBox, words: str) -> None:
    next(b for b in box.buttons() if words in b.text().replace("&", "")).click()


def is_open(window: MainWindow) -> bool | None:
    """Whether a programme is open for work; None where none is."""
    return not window.place.desk.read_only if window.place else None


def test_another_computers_programme_is_taken_over_after_two_questions(
    make_window: Make, filled: Path
) -> None:
    leave_note(filled)
    window = make_window()
    window.open_programme(filled)
    first = box_of(window)
    assert "DESK-2" in first.text()
    assert first.defaultButton().text() == "&Open for reading"
    press(first, "Take over")
    second = box_of(window)
    assert second is not first
    assert second.defaultButton() is second.button(QMessageBox.StandardButton.Cancel)
    assert is_open(window) is None
    press(second, "Take over")
    assert is_open(window) is True


def test_it_is_left_alone_or_read(make_window: Make, filled: Path) -> None:
    leave_note(filled)
    window = make_window()
    window.open_programme(filled)
    press(box_of(window), "Cancel")
    assert is_open(window) is None
    window.open_programme(filled)
    press(box_of(window), "Take over")
    press(box_of(window), "Cancel")
    assert is_open(window) is None
    window.open_programme(filled)
    press(box_of(window), "reading")
    assert is_open(window) is False


def test_a_program_of_this_computer_is_never_robbed(make_window: Make, filled: Path) -> None:
    holder = open_programme(filled)
    window = make_window()
    window.open_programme(filled)
    assert not [b for b in box_of(window).buttons() if "over" in b.text()]
    holder.close()


@pytest.fixture
def damaged(filled: Path) -> Path:
    """A programme with a backup, whose pages were damaged afterwards."""
    desk = open_programme(filled)
    assert carry_out_anyway(order(desk, "hand")).kept is not None
    desk.close()
    content = bytearray(filled.read_bytes())
    content[4_096:40_000] = b"\xa5" * (40_000 - 4_096)
    filled.write_bytes(bytes(content))
    return filled


def test_of_a_damaged_programme_the_newest_backup_is_restored(
    make_window: Make, damaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damaged.read_bytes()
    target = tmp_path / "restored.mentordesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    window = make_window()
    window.open_programme(damaged)
    assert "The newest backup is of" in box_of(window).informativeText()
    press(box_of(window), "Restore")
    assert is_open(window) is True
    assert window.place is not None
    assert window.place.desk.path == target
    assert damaged.read_bytes() == before


def test_or_its_backup_is_read(make_window: Make, damaged: Path) -> None:
    window = make_window()
    window.open_programme(damaged)
    press(box_of(window), "backup for reading")
    assert is_open(window) is False


def test_a_damaged_programme_without_a_backup_is_said_plainly(
    make_window: Make, filled: Path
) -> None:
    filled.write_bytes(filled.read_bytes()[:20_000])
    window = make_window()
    window.open_programme(filled)
    box = box_of(window)
    assert "cut short" in box.text()
    assert "no backup" in box.informativeText()
    assert [b.text() for b in box.buttons()] == ["Close"]
    assert is_open(window) is None


def test_a_replaced_file_is_opened_again_from_the_question(make_window: Make, filled: Path) -> None:
    window = make_window()
    window.open_programme(filled)
    assert window.place is not None
    desk = window.place.desk
    funnel = Funnel(window)
    funnel.wants_reopening.connect(window.reopen)
    incoming = filled.with_name("incoming")
    incoming.write_bytes(filled.read_bytes())
    incoming.replace(filled)
    with pytest.raises(Replaced) as told, desk.action("Add") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    QTimer.singleShot(0, lambda: _click_again(funnel))
    funnel.take(Replaced, told.value, None)
    assert window.place is not None
    assert window.place.desk is not desk
    with window.place.desk.action("Add") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)


def _click_again(_funnel: Funnel) -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    press(box, "Open it again")


def test_other_refusals_offer_no_opening(make_window: Make) -> None:
    funnel = Funnel(make_window())
    words: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        words.extend(b.text() for b in box.findChildren(QPushButton))
        box.buttons()[0].click()

    QTimer.singleShot(0, close)
    funnel.take(Refused, Refused("Not today."), None)
    assert not [text for text in words if "again" in text]


def test_opening_again_what_is_gone_is_a_sentence(make_window: Make, filled: Path) -> None:
    window = make_window()
    window.reopen()
    window.open_programme(filled)
    filled.unlink()
    with pytest.raises(Refused, match="no file"):
        window.reopen()
    assert window.place is None
