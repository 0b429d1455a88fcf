"""Where words are long, as in German: rows break, fields stand below labels, figures get room."""

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.forms import SMALL_SCREEN, FormDialog, too_wide
from mentordesk.ui.listing import Filter, Listing, listing
from mentordesk.ui.rows import Column

VERBS = ("Edit", "Copy", "Put away")


def a_list(qtbot: QtBot, length: int) -> Listing:
    filters = (Filter("all", "All", lambda _row: True),)
    made = listing("list", "List", (Column("Name", str),), hash, filters)
    for words in VERBS:
        made.add_verb(words * length, "", lambda: None)
    qtbot.addWidget(made)
    made.resize(made.minimumSizeHint())
    made.show()
    return made


@pytest.mark.parametrize(("length", "below"), [(1, False), (7, True)])
def test_verbs_go_below_the_filter_where_there_is_no_room(
    qtbot: QtBot, length: int, below: bool
) -> None:
    made = a_list(qtbot, length)
    buttons = made.findChildren(QPushButton)
    first = next(one for one in buttons if one.text().startswith("Edit"))
    assert (first.y() > made.box.y()) is below
    if below:
        assert first.x() == made.box.x()
    assert made.minimumSizeHint().width() < SMALL_SCREEN[0]


@pytest.mark.parametrize(("letters", "below"), [(8, False), (90, True)])
def test_a_field_stands_below_a_label_that_leaves_it_no_room(
    qtbot: QtBot, letters: int, below: bool
) -> None:
    dialog = FormDialog(None)
    qtbot.addWidget(dialog)
    dialog.word("Form", "", "&OK")
    field = QLineEdit()
    field.setMinimumWidth(640)
    dialog.add("N" * letters, field)
    dialog.show()
    QApplication.processEvents()
    label = dialog.form.labelForField(field)
    assert (field.y() > label.geometry().bottom()) is below
    assert dialog.width() <= 1024


@pytest.mark.parametrize(("wide", "found"), [(200, False), (400, True)])
def test_a_row_without_room_is_told(qtbot: QtBot, wide: int, found: bool) -> None:
    page, row = QWidget(), QHBoxLayout()
    qtbot.addWidget(page)
    for _ in range(3):
        box = QLineEdit()
        box.setMinimumWidth(wide)
        row.addWidget(box)
    page.setLayout(row)
    assert too_wide(row) is found
