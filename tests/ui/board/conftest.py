"""Fixtures of the board's tests."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.board.hands import Lists


@pytest.fixture
def lists(qtbot: QtBot) -> Lists:
    """Both lists on the screen."""
    made = Lists()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made
