"""The help in German: contents, search, the way from a refusal, the guide on paper, the tour."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.guide import load_guide
from mentordesk.services.guide_paper import guide_pdf
from mentordesk.ui import doors, translation
from mentordesk.ui.language import spoken
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.help_entrance import show_about_error
from mentordesk.ui.tools.tour_steps import tour_steps


@pytest.fixture
def german(qapp: QApplication) -> Iterator[QApplication]:
    translation.speak(qapp, "de")
    yield qapp
    translation.be_silent(qapp)


@pytest.fixture
def dialog(qtbot: QtBot, german: QApplication) -> HelpDialog:
    made = HelpDialog("board")
    assert german.property("language") == "de"
    qtbot.addWidget(made)
    made.show()
    return made


def listed(dialog: HelpDialog) -> list[str]:
    return [dialog.contents.item(row).text().strip() for row in range(dialog.contents.count())]


def test_the_contents_and_pages_are_german(dialog: HelpDialog) -> None:
    wanted = {page.title for page in load_guide("de")} | {page.group for page in load_guide("de")}
    assert set(listed(dialog)) == wanted
    assert dialog.page.toPlainText().startswith("Tafel\n")
    dialog.show_topic("importing#taking-an-import-back")
    assert "Einen Import zurücknehmen" in dialog.page.toPlainText()


def test_the_search_answers_german_words(dialog: HelpDialog) -> None:
    QTest.keyClicks(dialog.search, "Sicherung wiederherstellen")
    assert "Sicherungen und Wiederherstellen: Wiederherstellen" in listed(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic.startswith("backups")
    assert "Sicherungen" in dialog.page.toPlainText()


def test_the_guide_is_saved_in_german(
    dialog: HelpDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(doors, "save_guide", lambda *words: asked.append(words))
    chosen = str(tmp_path / "Anleitung")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    dialog.save_guide()
    ((path, paper, language),) = asked
    assert (path, language) == (tmp_path / "Anleitung.pdf", "de")
    assert paper in {"A4", "Letter"}


@pytest.mark.usefixtures("german")
def test_more_about_a_refusal_is_german(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with pytest.raises(Refused) as caught:
        guide_pdf("A9")
    shown = show_about_error(caught.value, window)
    assert shown is not None
    assert shown.topic == "welcome#finding-help"
    assert "Hilfe finden" in shown.page.toPlainText()


def test_the_tour_is_german(german: QApplication) -> None:
    words = [step.words for step in tour_steps()]
    translation.be_silent(german)
    assert all(one != step.words for one, step in zip(words, tour_steps(), strict=True))


def test_english_is_spoken_before_and_after(qapp: QApplication) -> None:
    assert spoken() == "en"
    translation.speak(qapp, "de")
    assert spoken() == "de"
    translation.be_silent(qapp)
    assert spoken() == "en"
