"""A screen reader's tree: no node somebody can reach is without a name.

It is walked in the pseudo-language, so that the same names tell what nobody translated.
"""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.window.abroad import PSEUDO, walked
from tests.window.names import nameless

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


def test_a_nameless_box_would_be_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, good, bad = QVBoxLayout(page), QLineEdit(), QLineEdit()
    good.setAccessibleName("Name")
    bad.setObjectName("bad")
    column.addWidget(good)
    column.addWidget(bad)
    page.show()
    (found,) = nameless(page)
    assert "bad" in found


def test_every_tab_and_every_dialog_has_names_in_another_language_too(tmp_path: Path) -> None:
    """One walk: making the demonstration for each window by itself would take minutes."""
    found = walked(PSEUDO, tmp_path)
    told = [f"{name}: {wrong}" for name, all_of_it in found.items() for wrong in all_of_it]
    assert [one for one in told if re.search(": (nameless|unspoken|English): ", one)] == []
    assert len(found) > 120, "tabs and dialogs"
    pages = {name.partition(", ")[0] for name in found if ", " in name}
    assert {"Letters", "dialog survey-results", "dialog design-editor"} <= pages
