"""The help window: contents, search, back and forward, paper; and nothing is ever loaded."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.services.guide import load_guide
from mentordesk.ui import theme
from mentordesk.ui.tokens import DARK, LIGHT
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.help_markup import markup_of


@pytest.fixture
def dialog(qtbot: QtBot) -> HelpDialog:
    made = HelpDialog("board")
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    return made


def chosen(dialog: HelpDialog) -> str:
    item = dialog.contents.currentItem()
    return item.text().strip() if item is not None else ""


def listed(dialog: HelpDialog) -> list[str]:
    return [dialog.contents.item(row).text().strip() for row in range(dialog.contents.count())]


def test_the_contents_list_every_page_under_its_group(dialog: HelpDialog) -> None:
    titles = listed(dialog)
    assert {page.title for page in load_guide()} <= set(titles)
    assert {page.group for page in load_guide()} <= set(titles)
    assert chosen(dialog) == "Board"
    assert "Drag a mentee" in dialog.page.toPlainText()


def test_a_group_cannot_be_chosen(dialog: HelpDialog) -> None:
    assert dialog.contents.item(0).flags() == Qt.ItemFlag.NoItemFlags


def test_a_section_is_brought_into_sight(dialog: HelpDialog) -> None:
    dialog.show_topic("importing#taking-an-import-back")
    QApplication.processEvents()
    assert dialog.page.verticalScrollBar().value() > 0
    assert chosen(dialog) == "Importing applications"


def test_back_and_forward(dialog: HelpDialog) -> None:
    assert not dialog.back.isEnabled()
    dialog.go_back()
    dialog.show_topic("fees")
    dialog.show_topic("cases")
    dialog.go_back()
    assert (dialog.topic, chosen(dialog)) == ("fees", "Fees")
    assert dialog.forward.isEnabled()
    dialog.go_forward()
    assert dialog.topic == "cases"
    dialog.go_back()
    dialog.go_back()
    assert dialog.topic == "board"
    dialog.show_topic("events")
    assert not dialog.forward.isEnabled()
    dialog.show_topic("events")
    dialog.go_back()
    assert dialog.topic == "board"


def test_the_search_by_keyboard(dialog: HelpDialog) -> None:
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "restore a backup")
    assert "Backups and restoring: Restoring" in listed(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic.startswith("backups")
    assert dialog.isVisible()
    dialog.search.clear()
    assert "Overview" in listed(dialog)


def test_nothing_found_is_said(dialog: HelpDialog) -> None:
    dialog.search.setText("xylophone")
    assert dialog.nothing.isVisible()
    assert not dialog.contents.isVisible()
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.topic == "board"
    dialog.search.clear()
    assert dialog.contents.isVisible()


def test_arrows_walk_through_the_contents(dialog: HelpDialog) -> None:
    dialog.contents.setFocus()
    QTest.keyClick(dialog.contents, Qt.Key.Key_Down)
    assert dialog.topic == "matching-settings"


def test_the_guide_is_saved_where_it_is_wanted(
    dialog: HelpDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([str(tmp_path / "mine"), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(answers), ""))
    dialog.save_guide()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
    dialog.save_guide()
    assert [path.name for path in tmp_path.iterdir()] == ["mine.pdf"]


def test_nothing_is_loaded_from_anywhere(dialog: HelpDialog, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    kind = QTextDocument.ResourceType.HtmlResource.value
    assert dialog.page.loadResource(kind, QUrl.fromLocalFile(str(secret))).isEmpty()
    assert not dialog.page.openLinks()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_page_has_no_links_and_no_pictures(tokens: object) -> None:
    for page in load_guide():
        html = markup_of(page, tokens)  # type: ignore[arg-type]
        assert "href" not in html
        assert "<img" not in html
        assert tokens.ink in html  # type: ignore[attr-defined]


def test_the_theme_can_change_while_it_is_open(dialog: HelpDialog, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme.DARK)
    QApplication.processEvents()
    assert DARK.ink in dialog.page.toHtml()


def test_everything_has_a_name(dialog: HelpDialog) -> None:
    for widget in (dialog.search, dialog.contents, dialog.page):
        assert widget.accessibleName()
