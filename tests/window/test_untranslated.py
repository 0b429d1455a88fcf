"""The window in the pseudo-language: no tab shows a text that nobody translated.

All dialogs take half a minute: `python -m tests.window.abroad pseudo` walks them too.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.ui import translation
from tests.window.names import everything
from tests.window.untranslated import ALLOWED, Finder, english, make_language

TABS = 9
"""The welcome page and the eight tabs."""
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)")


@pytest.fixture
def language(tmp_path: Path, qapp: QApplication) -> Iterator[Path]:
    make_language(tmp_path / "language")
    translation.speak(qapp, "pseudo", tmp_path / "language")
    yield tmp_path / "language"
    translation.be_silent(qapp)


@pytest.mark.usefixtures("language")
def test_every_tab_is_translated(tmp_path: Path) -> None:
    finder = Finder(tmp_path / "demonstration.mentordesk")
    walked = {name: finder.english_of(root) for name, root in islice(everything(tmp_path), TABS)}
    assert len(walked) == TABS
    assert {name: texts for name, texts in walked.items() if texts} == {}


@pytest.mark.parametrize(
    "text", ["Nobody translated this", "[Ðöñé~~] and then some", "Applicants", "[Ðöñé]: Ready now"]
)
def test_english_would_be_found(text: str) -> None:
    assert list(english([text], frozenset({"Grace Kim"}))) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "[Ðöñé~~]",
        "Grace Kim",
        "Grace Kim · [mîñüţéš~]",
        "12",
        "Fri 4 Dec 2026",
        "a@example.org",
        "",
    ],
)
def test_people_days_and_numbers_are_no_english(text: str) -> None:
    assert list(english([text], frozenset({"Grace Kim"}))) == []


def test_the_list_of_words_that_stay_is_short() -> None:
    assert len(ALLOWED) < 40
