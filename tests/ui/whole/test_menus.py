"""The menus: short enough to be read, no letter asked for twice in one, no shortcut twice."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mentordesk.ui.menu_groups import hang_in
from mentordesk.ui.tab import Tab
from tests.ui.whole.office import OPEN, RUNNING, TITLES, Office

MOST = 17
"""Lines of a menu that can be taken in; a rule between groups is none."""


def with_groups(menu: QMenu) -> Iterator[QMenu]:
    """A menu and every menu that opens out of it."""
    yield menu
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from with_groups(inner)


def all_menus(office: Office) -> list[QMenu]:
    """Every menu of the bar and of the pages, with what opens out of them."""
    found: list[QMenu] = []
    for title in TITLES:
        page = office.show(title, RUNNING)
        found += [one for one in page.findChildren(QMenu) if one.actions()]
    for name, menu in office.window.menu_actions.menus.items():
        if name != "recent":
            found += with_groups(menu)
    return list(dict.fromkeys(found))


def lines(menu: QMenu) -> list[QAction]:
    return [one for one in menu.actions() if not one.isSeparator()]


def test_no_menu_is_too_long_and_no_letter_is_asked_for_twice(library: Office) -> None:
    menus = all_menus(library)
    assert len(menus) > 12
    for menu in menus:
        words = [one.text() for one in lines(menu)]
        assert len(words) <= MOST, words
        letters = [QKeySequence.mnemonic(text).toString() for text in words]
        twice = [one for one, times in Counter(letters).items() if one and times > 1]
        assert twice == [], words


def test_no_line_ends_in_two_marks(library: Office) -> None:
    for menu in all_menus(library):
        for action in lines(menu):
            assert not action.text().endswith(("?…", "…...", "……", "...")), action.text()
            assert action.text().strip()


def test_no_shortcut_is_given_twice(library: Office) -> None:
    library.show("Board", OPEN)
    given: dict[str, set[str]] = {}
    for action in library.window.findChildren(QAction):
        for keys in action.shortcuts():
            given.setdefault(keys.toString(), set()).add(action.objectName() or action.text())
    twice = {keys: names for keys, names in given.items() if len(names) > 1}
    assert twice == {}


def test_what_no_group_names_stands_at_the_end(qtbot: QtBot) -> None:
    page = Tab.__new__(Tab)
    super(Tab, page).__init__()
    qtbot.addWidget(page)
    menu = QMenu(page)
    known, strange = QAction("Assign", page), QAction("Something new", page)
    known.setObjectName("action.board.assign")
    strange.setObjectName("action.board.something_new")
    hang_in(menu, [strange, known], page)
    assert lines(menu) == [known, strange]


def test_the_groups_go_with_the_programme(library: Office) -> None:
    library.show("Board", OPEN)
    menu = library.window.menu_actions.menus["board"]
    titles = [one.text().replace("&", "") for one in lines(menu)]
    assert titles[-3:] == ["Questions and answers", "On paper", "The cards"]
    assert len(titles) == len(set(titles))
