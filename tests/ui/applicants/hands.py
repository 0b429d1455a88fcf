"""Hands for the tests of applicants: whom one chooses, what is typed and told."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItem

from mentordesk.ui.applicants.tab import ApplicantsTab
from tests.ui.seat import KEY, entries, focus, painted, within


def choose(tab: ApplicantsTab, name: str) -> int:
    row = next(row for row in tab.list.model.rows if row.name == name)
    assert tab.list.table.choose(row.application_id)
    return int(row.application_id)


def item(tab: ApplicantsTab, label: str) -> QTreeWidgetItem:
    tree = tab.details.answers
    for place in range(tree.topLevelItemCount()):
        found = tree.topLevelItem(place)
        if found is not None and found.text(0) == label:
            return found
    raise AssertionError(f"nothing was answered to {label}")


def begin(tab: ApplicantsTab, label: str) -> QLineEdit:
    """Open an answer by Enter, as a coordinator does."""
    tree = tab.details.answers
    focus(tree)
    tree.setCurrentItem(item(tab, label))
    tree.itemActivated.emit(tree.currentItem(), 1)
    editor = tree.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    return editor


def correct(tab: ApplicantsTab, label: str, words: str) -> None:
    """Type an answer over, and press Enter."""
    editor = begin(tab, label)
    editor.selectAll()
    if words:
        QTest.keyClicks(editor, words)
    else:
        QTest.keyClick(editor, KEY.Key_Delete)
    QTest.keyClick(editor, KEY.Key_Return)
    for _ in range(3):  # the tree takes the words over, and then keeps them, a moment later
        QApplication.processEvents()


def offered(tab: ApplicantsTab, words: str) -> dict[str, object]:
    """What the menu of a button of the pane offers."""
    menu = within(tab.details, words).menu()  # type: ignore[attr-defined]  # each has a menu
    return dict(entries(menu))


def said(tab: ApplicantsTab) -> str:
    return painted(tab.details._page)
