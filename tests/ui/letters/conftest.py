"""What the tests of letters share: the tab with the demonstration's intake of seven."""

import pytest

from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.letters.writing import WritingPart
from tests.ui.seat import Seat


@pytest.fixture
def tab(seven: Seat) -> LettersTab:
    shown = seven.tab(LettersTab)
    shown.writing.choose("received")
    return shown


@pytest.fixture
def writing(tab: LettersTab) -> WritingPart:
    return tab.writing
