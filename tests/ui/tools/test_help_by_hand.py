"""Help, About and the tour's words as somebody uses them who is lost: keys, files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.fields import BY_KEY
from mentordesk.domain.refusals import Refused
from mentordesk.services.guide import load_guide
from mentordesk.services.guide_search import search_guide
from mentordesk.services.typed_answers import value_from_words
from mentordesk.ui.tabs import TABS
from mentordesk.ui.tokens import DARK, LIGHT
from mentordesk.ui.tools.about_dialog import AboutDialog, licence_texts
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.help_markup import markup_of
from mentordesk.ui.tools.help_topics import topic_of_error
from mentordesk.ui.tools.tour_steps import named, on_front, tour_steps
from tests.ui.seat import KEY, click, escape, focus, painted, within
from tests.ui.whole.office import refused

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    shown = HelpDialog("board")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_the_page_is_painted_beside_its_contents(dialog: HelpDialog) -> None:
    seen = painted(dialog)
    assert "Drag a mentee" in seen
    assert "Overview" in seen
    assert dialog.minimumSizeHint().width() <= 1024
    assert dialog.height() <= 700


@pytest.mark.parametrize("page", [one.name for one in load_guide()])
def test_every_page_can_be_read_and_found_in_the_contents(dialog: HelpDialog, page: str) -> None:
    dialog.show_topic(page)
    words = dialog.page.toPlainText()
    title = next(one.title for one in load_guide() if one.name == page)
    assert words.startswith(title)
    assert len(words) > 200
    assert "**" not in words
    item = dialog.contents.currentItem()
    assert item is not None
    assert item.text().strip() == title


def test_keys_go_back_forward_and_to_the_search(dialog: HelpDialog) -> None:
    dialog.show_topic("fees")
    dialog.activateWindow()
    focus(dialog.page)
    back = QKeySequence(QKeySequence.StandardKey.Back)
    QTest.keySequence(dialog, back)
    assert dialog.topic == "board"
    QTest.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.Forward))
    assert dialog.topic == "fees"
    QTest.keySequence(dialog, QKeySequence(QKeySequence.StandardKey.Find))
    assert dialog.focusWidget() is dialog.search


def test_back_and_forward_by_their_buttons(dialog: HelpDialog) -> None:
    dialog.show_topic("fees")
    click(dialog, "Back")
    assert dialog.topic == "board"
    assert not within(dialog, "Back").isEnabled()
    click(dialog, "Forward")
    assert dialog.topic == "fees"


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("how do i print a certificate", "certificates"),
        ("undo", "history"),
        ("somebody did not pay", "fees"),
        ("password", "privacy"),
    ],
)
def test_a_question_in_ones_own_words_finds_a_page(question: str, page: str) -> None:
    assert page in {hit.page for hit in search_guide(question)[:5]}


def test_enter_in_the_search_reads_and_does_not_close(dialog: HelpDialog) -> None:
    focus(dialog.search)
    QTest.keyClicks(dialog.search, "fee")
    QTest.keyClick(dialog.search, KEY.Key_Return)
    assert dialog.isVisible()
    assert dialog.topic != "board"
    QTest.keyClick(dialog.page, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_the_guide_gets_its_ending_and_a_refusal_one_sentence(
    dialog: HelpDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "guide v0.3"), "")
    )
    click(dialog, "Quick guide as PDF…")
    assert (tmp_path / "guide v0.3.pdf").read_bytes()[:4] == b"%PDF"
    nowhere = tmp_path / "nowhere" / "guide.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(nowhere), ""))
    with refused(qtbot, "could not be saved"):
        click(dialog, "Quick guide as PDF…")
    assert dialog.isVisible()


def test_the_page_can_be_copied_and_not_typed_into(dialog: HelpDialog) -> None:
    before = dialog.page.toPlainText()
    focus(dialog.page)
    QTest.keyClicks(dialog.page, "x")
    assert dialog.page.toPlainText() == before
    QTest.keyClick(dialog.page, KEY.Key_A, CTRL)
    QTest.keyClick(dialog.page, KEY.Key_C, CTRL)
    assert "Drag a mentee" in QApplication.clipboard().text()


def test_words_are_escaped_in_light_and_dark() -> None:
    for page in load_guide():
        for tokens in (LIGHT, DARK):
            html = markup_of(page, tokens)
            assert html.count("<h1") == 1
            assert html.count("<ul>") == html.count("</ul>")
            assert html.count("<ol>") == html.count("</ol>")
            assert "<script" not in html


def test_about_is_left_by_esc_and_read_by_arrows(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    seen = painted(dialog)
    assert "Free software under the MIT licence." in seen
    assert "Licences of everything shipped" in seen
    focus(dialog.names)
    first = dialog.text.toPlainText()
    QTest.keyClick(dialog.names, KEY.Key_Down)
    assert dialog.text.toPlainText() != first
    assert dialog.names.currentItem().text() in licence_texts()
    QTest.keyClick(dialog.text, KEY.Key_X)
    assert dialog.text.toPlainText() in licence_texts().values()
    assert dialog.minimumSizeHint().width() <= 1024
    escape(dialog)
    assert not dialog.isVisible()


def test_the_tour_goes_through_pages_that_are_there_and_says_whole_sentences() -> None:
    titles = [line.title for line in TABS]
    steps = tour_steps()
    assert len(steps) >= 5
    assert len({step.words for step in steps}) == len(steps)
    for step in steps:
        assert step.tab in titles
        assert step.words.endswith((".", "?"))
        assert len(step.words) < 260


def test_what_the_tour_points_at_is_seen_or_nothing(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    front, small, large = QWidget(place), QTableView(), QTableView()
    front.setObjectName("events.tab")
    front.resize(400, 300)
    for table, size in ((small, 50), (large, 200)):
        table.setParent(front)
        table.resize(size, size)
    small.setObjectName("the.small")
    place.resize(400, 300)
    assert named("the.small")(place) is None
    place.show()
    assert named("the.small")(place) is small
    assert named("not.there")(place) is None
    assert on_front(QTableView)(place) is large
    large.hide()
    assert on_front(QTableView)(place) is small
    front.setObjectName("elsewhere")
    assert on_front(QTableView)(place) is None


def test_a_refusal_leads_to_a_page_that_is_there() -> None:
    names = {page.name for page in load_guide()}
    with pytest.raises(Refused) as raised:
        value_from_words(BY_KEY["years_experience"], "many")
    assert topic_of_error(raised.value).partition("#")[0] in names
    assert topic_of_error(Refused("never raised")).partition("#")[0] in names
