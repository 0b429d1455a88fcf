"""What the keeping of a programme says: rows of backups, the notice of a place, names, offers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Damaged, HeldElsewhere, OnlyReadable, Refused
from mentordesk.services.backups import WHY, list_backups, save_snapshot
from mentordesk.storage.copying import Contents
from mentordesk.storage.manifests import Kept
from mentordesk.storage.surroundings import NETWORK, SYNCED, Surroundings
from mentordesk.ui.keeping.backup_rows import COLUMNS, FILTERS, BackupRow, in_units
from mentordesk.ui.keeping.keeper import Keeper
from mentordesk.ui.keeping.offers import ask_target, offer_backup, offer_reading
from mentordesk.ui.keeping.place_notice import PlaceNotice
from mentordesk.ui.keeping.snapshot_dialog import SnapshotDialog

HOSTILE = "<img src=x> & {0}"
KEY = Qt.Key
AT = datetime(2026, 3, 1, 14, 5, tzinfo=UTC)
KEPT = Kept(
    Path("/backups") / f"{HOSTILE}.mentordesk",
    4,
    AT,
    "open",
    "",
    "scheme.mentordesk",
    1_200_000,
    "",
    Contents({"person": 1_204}, 9, ""),
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Something to ask over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def cells(row: BackupRow) -> dict[str, str]:
    """What the columns say of a backup."""
    return {column.title: column.text(row) for column in COLUMNS}


def chip_of(row: BackupRow) -> tuple[str, str]:
    """The word and the look of a backup's state."""
    column = next(one for one in COLUMNS if one.title == "State")
    assert column.chips is not None
    (chip,) = column.chips(row)
    return chip.text, chip.look


def test_a_backup_in_its_columns() -> None:
    assert cells(BackupRow(1, KEPT)) == {
        "When": "1 Mar 2026, 14:05",
        "What": f"Backup {WHY['open']}",
        "People": "1,204",
        "Size": "1.2 MB",
        "State": "Proved when made",
        "File": HOSTILE,
    }


def test_a_backup_was_made_by_the_clock_of_the_office() -> None:
    in_sydney = BackupRow(1, KEPT, zone=ZoneInfo("Australia/Sydney"))
    assert cells(in_sydney)["When"] == "2 Mar 2026, 01:05"


def test_a_backup_of_a_newer_or_a_bare_programme_is_listed_all_the_same() -> None:
    kept = replace(KEPT, why="moonlight", contents=Contents({}, 0, ""))
    shown = cells(BackupRow(1, kept))
    assert (shown["What"], shown["People"]) == ("Backup moonlight", "0")


@pytest.mark.parametrize(
    ("problem", "chip"),
    [
        (None, ("Proved when made", "plain")),
        ("", ("Whole", "good")),
        ("It <b>ends</b> too early.", ("Broken", "bad")),
    ],
)
def test_what_was_proved_of_it(problem: str | None, chip: tuple[str, str]) -> None:
    row = BackupRow(1, KEPT, problem)
    assert chip_of(row) == chip
    hint = next(one for one in COLUMNS if one.title == "State").tooltip
    assert hint is not None
    assert "<b>" not in hint(row)
    assert ("too early" in hint(row)) is bool(problem)


def test_a_snapshot_goes_by_its_name_and_has_a_chip_of_its_own() -> None:
    snapshot, backup = BackupRow(1, replace(KEPT, name=HOSTILE)), BackupRow(2, KEPT)
    assert snapshot.words == HOSTILE
    kept = {one.key: [one.keep(row) for row in (snapshot, backup)] for one in FILTERS}
    assert kept == {"all": [True, True], "snapshots": [True, False], "backups": [False, True]}


@given(st.integers(0, 10**15))
def test_a_size_is_near_what_is_written(size: int) -> None:
    number, unit = in_units(size).split()
    scale = {"bytes": 1, "kB": 10**3, "MB": 10**6, "GB": 10**9}[unit]
    assert abs(float(number) * scale - size) <= scale * 0.051
    assert float(number) <= 1_000 or unit == "GB"


@pytest.mark.parametrize(("kind", "words"), [(SYNCED, "keeps in step"), (NETWORK, "network")])
def test_the_notice_of_a_place_names_file_and_program(qtbot: QtBot, kind: str, words: str) -> None:
    notice = PlaceNotice(
        Path(f"/shared/{HOSTILE}.mentordesk"), Surroundings(kind, "Dropbox & Co", Path("/shared"))
    )
    qtbot.addWidget(notice)
    notice.show()
    told = "\n".join(label.text() for label in notice.findChildren(QLabel))
    assert words in told
    assert f"{HOSTILE}.mentordesk" in told
    assert "Dropbox & Co" in told
    assert "%1" not in told
    QTest.keyClick(notice, KEY.Key_Escape)
    assert notice.result() == notice.DialogCode.Rejected  # it keeps working there


def test_enter_takes_the_safer_way(qtbot: QtBot) -> None:
    notice = PlaceNotice(Path("a.mentordesk"), Surroundings(SYNCED, "Dropbox", Path("/")))
    qtbot.addWidget(notice)
    notice.show()
    with qtbot.waitSignal(notice.accepted):
        QTest.keyClick(notice, KEY.Key_Return)


def refused(qtbot: QtBot, dialog: SnapshotDialog) -> str:
    """Press Enter; the refusal, with the dialog still open."""
    with qtbot.captureExceptions() as raised:
        QTest.keyClick(dialog, KEY.Key_Return)
    ((kind, refusal, _),) = raised
    assert issubclass(kind, Refused)
    assert dialog.isVisible()
    assert dialog.kept is None
    return str(refusal)


def test_a_snapshot_needs_a_name_of_its_own(keeper: Keeper, qtbot: QtBot) -> None:
    desk = keeper._desk
    save_snapshot(desk, "Before the meeting")
    known = list_backups(desk)
    dialog = SnapshotDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Give the snapshot a name" in refused(qtbot, dialog)
    dialog.name.setText("   ")
    assert "Give the snapshot a name" in refused(qtbot, dialog)
    dialog.name.setText(" Before  the meeting ")
    assert "choose a new name" in refused(qtbot, dialog)
    assert list_backups(desk) == known
    dialog.name.setText(f"{HOSTILE} {'x' * 500}")
    assert len(dialog.name.text()) == 120
    QTest.keyClick(dialog.name, KEY.Key_Return)
    assert not dialog.isVisible()
    assert dialog.kept in list_backups(desk)


def press(box: QMessageBox, words: str) -> None:
    """Press the button whose text holds these words."""
    next(b for b in box.buttons() if words in b.text().replace("&", "")).click()


def test_what_can_only_be_read_is_never_offered_for_taking_over(page: QWidget) -> None:
    done: list[str] = []
    ways: tuple[Callable[[], None], ...] = (
        lambda: done.append("read"),
        lambda: done.append("taken"),
    )
    box = offer_reading(page, OnlyReadable(f"{HOSTILE} is of a newer version."), *ways)
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.text() == f"{HOSTILE} is of a newer version."
    assert not [one for one in box.buttons() if "over" in one.text()]
    QTest.keyClick(box, KEY.Key_Return)
    assert done == ["read"]
    box = offer_reading(page, HeldElsewhere("DESK-2 has it open."), *ways)
    press(box, "Take over")
    second = page.findChildren(QMessageBox, "offer")[-1]
    QTest.keyClick(second, KEY.Key_Return)  # Cancel is what Enter presses
    assert done == ["read"]


def test_a_damaged_file_without_a_backup_offers_nothing_but_closing(
    page: QWidget, tmp_path: Path
) -> None:
    opened: list[tuple[Path, bool]] = []
    lost = tmp_path / "lost.mentordesk"
    box = offer_backup(page, Damaged("It is damaged."), lost, lambda *what: opened.append(what))
    assert "no backup" in box.informativeText()
    assert box.icon() is QMessageBox.Icon.Warning
    assert [box.standardButton(one) for one in box.buttons()] == [QMessageBox.StandardButton.Close]
    press(box, "Close")
    assert opened == []


@pytest.mark.parametrize(
    ("typed", "given"),
    [("", None), ("new", "new.mentordesk"), ("new.mentordesk", "new.mentordesk")],
)
def test_a_new_file_always_has_our_ending(
    page: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, given: str | None
) -> None:
    answer = str(tmp_path / typed) if typed else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (answer, ""))
    assert ask_target(page, tmp_path, "x") == (tmp_path / given if given else None)
