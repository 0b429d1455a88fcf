"""Pasted files and pasted cells come into the same preview."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.ui.drops import offers_table, pasted
from tests.ui.importing.conftest import Importing

CELLS = "Role\tFull name\tEmail\nMentor\tAna Silva\tana@x.example.org\n"
PAGE = (
    "<html><body><table><tr><td>Role</td><td>Full name</td><td>Email</td></tr>"
    "<tr><td>Mentee</td><td>Ben Roe</td><td>ben@x.example.org</td></tr></table></body></html>"
)


def mime(text: str = "", html: str = "", files: tuple[Path, ...] = ()) -> QMimeData:
    """What lies on the clipboard."""
    made = QMimeData()
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    if files:
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    return made


def test_copied_cells_are_imported_like_a_file(importing: Importing) -> None:
    QApplication.clipboard().setMimeData(mime(text=CELLS, html=PAGE))
    importing.window.menu_actions["paste_files"].trigger()
    assert [line.name for line in importing.dialog.model.rows] == ["Ana Silva"]
    assert importing.dialog.plan.sources[0].name == "Pasted cells.tsv"


def test_a_copied_table_of_a_page_is_imported(importing: Importing) -> None:
    QApplication.clipboard().setMimeData(mime(text="Mentee Ben Roe", html=PAGE))
    importing.window.menu_actions["paste_files"].trigger()
    assert [line.name for line in importing.dialog.model.rows] == ["Ben Roe"]


def test_pasting_into_the_open_dialog_adds_to_it(importing: Importing, qtbot: QtBot) -> None:
    dialog = importing.show("one.csv", "Role,Full name,Email", "Mentee,Cy Moe,cy@x.example.org")
    QApplication.clipboard().setMimeData(mime(text=CELLS))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    importing.settle()
    assert {line.name for line in dialog.model.rows} == {"Cy Moe", "Ana Silva"}


def test_files_go_before_cells(tmp_path: Path) -> None:
    path = tmp_path / "here.csv"
    path.write_text("x", "utf-8")
    assert [one.name for one in pasted(mime(CELLS, PAGE, (path,)), tmp_path / "keep")] == [
        "here.csv"
    ]


@pytest.mark.parametrize(
    ("text", "html", "is_table"),
    [
        (CELLS, "", True),
        ("", PAGE, True),
        ("one\ttwo\n", "", False),
        ("Dear all,\nhow are you?\n", "", False),
        ("", "<p>Hello</p>", False),
    ],
)
def test_prose_is_no_table(text: str, html: str, *, is_table: bool) -> None:
    assert offers_table(mime(text, html)) is is_table


def test_nothing_to_paste_is_one_sentence(importing: Importing) -> None:
    QApplication.clipboard().setMimeData(mime(text="Dear all"))
    with pytest.raises(Refused, match="no copied files or cells"):
        importing.window._paste()
