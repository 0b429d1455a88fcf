"""A screen reader's tree, walked in this process: no node somebody can reach is without a name.

It is walked in the pseudo-language, so that the same names tell what nobody translated.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui import translation
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.window import MainWindow
from tests.window.names import everything, nameless, nodes_of
from tests.window.untranslated import Finder, make_language

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


@pytest.fixture
def pseudo(tmp_path: Path, qapp: QApplication) -> Iterator[QApplication]:
    make_language(tmp_path / "language")
    translation.speak(qapp, "pseudo", tmp_path / "language")
    yield qapp
    translation.be_silent(qapp)


def test_every_tab_and_every_dialog_has_names_in_another_language_too(
    tmp_path: Path, pseudo: QApplication
) -> None:
    """One walk: making the demonstration for each window by itself would take minutes."""
    finder = Finder(tmp_path / "demonstration.mentordesk")
    lost, untranslated, walked = [], [], []
    for name, root in everything(tmp_path):
        walked.append(name)
        lost += [f"{name}: {path}" for path in nameless(root)]
        untranslated += [f"{name}: {text}" for text in finder.english_of(root)]
        if name == "Board":
            assert isinstance(root, MainWindow)
            assert every_card_is_spoken(root)
    assert lost == []
    assert untranslated == []
    assert len(walked) > 120, "tabs and dialogs"
    pages = {name.partition(", ")[0] for name in walked if ", " in name}
    assert {"Letters", "dialog survey-results", "dialog design-editor"} <= pages
    assert pseudo.activeModalWidget() is None


def every_card_is_spoken(window: MainWindow) -> bool:
    """Whether each card of both lists is a node with the person's name."""
    assert window.place is not None
    tab = window.place.pages.front
    assert isinstance(tab, BoardTab)
    for view in (tab.parts.waiting, tab.parts.mentors):
        told = [node.name for node in nodes_of(view)]
        for card in view.cards.cards:
            assert any(card.name in name for name in told), card.name
    return True
