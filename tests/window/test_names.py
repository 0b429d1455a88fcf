"""A screen reader's tree, walked in this process: no node somebody can reach is without a name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.window import MainWindow
from tests.window.names import everything, nameless, nodes_of

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


def test_every_tab_and_every_dialog_has_names_and_every_card_is_there(
    tmp_path: Path, qapp: QApplication
) -> None:
    """One walk: making the demonstration for each window by itself would take minutes."""
    lost, walked = [], []
    for name, root in everything(tmp_path):
        walked.append(name)
        lost += [f"{name}: {path}" for path in nameless(root)]
        if name == "Board":
            assert isinstance(root, MainWindow)
            assert every_card_is_spoken(root)
    assert lost == []
    assert len(walked) > 45, "tabs and dialogs"
    pages = {"Letters, Outbox", "dialog survey-results, Quotes", "dialog design-editor, Design"}
    assert pages <= set(walked)
    assert qapp.activeModalWidget() is None


def every_card_is_spoken(window: MainWindow) -> bool:
    """Whether each card of both lists is a node with the person's name."""
    assert window.place is not None
    tab = window.place.pages.front
    assert isinstance(tab, BoardTab)
    for view in (tab.parts.waiting, tab.parts.mentors):
        told = [node.name for node in nodes_of(view)]
        for card in view.cards.cards:
            assert any(name.startswith(card.name) for name in told), card.name
    return True
