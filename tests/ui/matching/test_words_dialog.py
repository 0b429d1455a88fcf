"""Words that mean the same: shown, kept in one step, refused in words."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.match_words import load_aliases, load_synonyms
from mentordesk.storage.desk import Desk
from mentordesk.ui.matching.words_dialog import WordsDialog, lines_of


@pytest.fixture
def dialog(desk: Desk, page: QWidget, qtbot: QtBot) -> WordsDialog:
    made = WordsDialog(desk, page)
    qtbot.addWidget(made)
    made.show()
    return made


def test_lines_of_employers() -> None:
    assert lines_of("A = B=C\n\n  \nD, E = F") == [["A ", " B", "C"], ["D, E ", " F"]]


def test_nothing_changed_is_no_step(dialog: WordsDialog, desk: Desk) -> None:
    label = desk.undo_label
    dialog.accept()
    assert desk.undo_label == label


def test_both_kinds_of_words_are_kept_in_one_step(dialog: WordsDialog, desk: Desk) -> None:
    before = load_synonyms(desk)
    topic = before[0][0]
    dialog.employers.setPlainText("State Library of NSW = SLNSW\nCity Library = Town Library")
    dialog.topics[topic].setText("Next steps;  Where to go ")
    dialog.accept()
    assert load_aliases(desk) == (
        ("State Library of NSW", "SLNSW"),
        ("City Library", "Town Library"),
    )
    assert load_synonyms(desk)[0] == (topic, "Next steps", "Where to go")
    assert load_synonyms(desk)[1:] == before[1:]
    desk.undo()
    assert (load_aliases(desk), load_synonyms(desk)) == ((), before)


def test_what_is_kept_is_shown(
    dialog: WordsDialog, desk: Desk, page: QWidget, qtbot: QtBot
) -> None:
    dialog.employers.setPlainText("A = B")
    dialog.accept()
    again = WordsDialog(desk, page)
    qtbot.addWidget(again)
    assert again.employers.toPlainText() == "A = B"
    shown = {topic: box.text() for topic, box in again.topics.items()}
    assert shown == {topic: "; ".join(words) for topic, *words in load_synonyms(desk)}


@pytest.mark.parametrize(
    ("text", "why"),
    [("Alone", "two names or more"), ("A = B\nC = b", "is in two lines")],
)
def test_employers_that_cannot_be_kept(
    dialog: WordsDialog, desk: Desk, text: str, why: str
) -> None:
    dialog.employers.setPlainText(text)
    with pytest.raises(Refused, match=why):
        dialog.accept()
    assert dialog.isVisible()
    assert load_aliases(desk) == ()


def test_a_word_of_two_topics_is_refused_and_nothing_is_kept(
    dialog: WordsDialog, desk: Desk
) -> None:
    before = load_synonyms(desk)
    first, second = before[0][0], before[1][0]
    dialog.topics[first].setText("Newword")
    dialog.topics[second].setText("newword")
    with pytest.raises(Refused, match="already means"):
        dialog.accept()
    dialog.topics[second].setText(first)
    with pytest.raises(Refused, match="already means"):
        dialog.accept()
    assert load_synonyms(desk) == before
