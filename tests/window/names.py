"""What a screen reader is told, without one: every node of a window, and which have no name.

    python -m tests.window.names

walks every tab of the demonstration and every dialog of `tests.shots`, prints how many nodes each
has and which focusable ones are nameless, and exits with 1 where there is any.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from mentordesk.services.demonstration.programme import INBOX, make_demonstration
from mentordesk.ui import launch
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab_strip import TabStrip
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow

DEEPEST = 60
INNER = {
    QAccessible.Role.Cell,
    QAccessible.Role.ScrollBar,
    QAccessible.Role.ColumnHeader,
    QAccessible.Role.RowHeader,
}
"""Parts that a screen reader speaks together with what they belong to."""
_SCROLLED = {QAccessible.Role.ListItem, QAccessible.Role.TreeItem, QAccessible.Role.Cell}
"""What is called invisible where it is scrolled out of sight, and is there all the same."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the tree a screen reader walks."""

    name: str
    role: str
    focusable: bool
    path: str

    @property
    def nameless(self) -> bool:
        """Whether somebody can get there and is not told where that is."""
        return self.focusable and not self.name.strip()


def nodes_of(root: QWidget) -> list[Node]:
    """Every node of a window that can be seen, the window itself first."""
    found = QAccessible.queryAccessibleInterface(root)
    return list(_walk(found, "", 0)) if found is not None else []


def _walk(node: QAccessibleInterface, path: str, depth: int) -> Iterator[Node]:
    if not node.isValid() or depth > DEEPEST:
        return
    state, role = node.state(), node.role()
    if state.invisible and role not in _SCROLLED:
        return
    thing = node.object()
    own = thing.objectName() if thing is not None else ""
    here = f"{path}/{role.name}{f'({own})' if own else ''}"
    focusable = bool(state.focusable) and not _is_inner(node) and not state.disabled
    yield Node(node.text(QAccessible.Text.Name), role.name, focusable, here)
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from _walk(child, here, depth + 1)


def _is_inner(node: QAccessibleInterface) -> bool:
    """Whether a node is part of something with a name.

    An empty cell is spoken by its column; the line of a box that may be typed into hands the focus
    to the box.
    """
    role, above = node.role(), node.parent()
    if role in INNER or (above is not None and above.role() is QAccessible.Role.ComboBox):
        return True
    cell = node.tableCellInterface() if role is QAccessible.Role.TreeItem else None
    return cell is not None and cell.columnIndex() > 0


def nameless(root: QWidget) -> list[str]:
    """The focusable nodes without a name, by their way from the window."""
    return [node.path for node in nodes_of(root) if node.nameless]


def unspoken_cards(board: BoardTab) -> Iterator[str]:
    """The people of the board's two lists whose card is no node with their name."""
    for view in (board.parts.waiting, board.parts.mentors):
        told = [node.name for node in nodes_of(view)]
        for card in view.cards.cards:
            if not any(card.name in name for name in told):
                yield card.name


def everything(folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Every tab and every dialog of the demonstration, shown one after another."""
    from tests.shots import dialogs  # noqa: PLC0415 - sets the platform when it is imported

    made = make_demonstration(folder / "demonstration.mentordesk")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, InlineTasks())
    window.resize(1280, 800)
    window.show()
    yield "Welcome", window
    window.open_programme(made.programme)
    for title in window.show_each_tab():
        QApplication.processEvents()
        yield from _each_page(title, window)
    assert window.place is not None
    for name, make in dialogs(window.place.desk, window, made.programme.parent / INBOX, settings):
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        yield from _each_page(f"dialog {name}", dialog)
        dialog.close()
    window.close()


def _each_page(name: str, root: QWidget) -> Iterator[tuple[str, QWidget]]:
    """A window as it is shown, then with each further page of its tabs in front."""
    yield name, root
    bars = [bar for bar in root.findChildren(QTabBar) if bar.isVisible()]
    for bar in bars:
        if isinstance(bar, TabStrip):
            continue
        first = bar.currentIndex()
        for page in range(bar.count()):
            if page != first:
                bar.setCurrentIndex(page)
                QApplication.processEvents()
                yield f"{name}, {bar.tabText(page).replace('&', '')}", root
        bar.setCurrentIndex(first)


def main() -> int:
    """Print the counts; 1 where a focusable node has no name."""
    launch.make_application(["mentordesk"])
    lost, say = 0, sys.stdout.write
    with tempfile.TemporaryDirectory() as folder:
        for name, root in everything(Path(folder)):
            nodes = nodes_of(root)
            without = [node.path for node in nodes if node.nameless]
            lost += len(without)
            focusable = sum(node.focusable for node in nodes)
            say(f"{name:32} {len(nodes):5} nodes {focusable:5} focusable {len(without)} nameless\n")
            for path in without:
                say(f"    {path}\n")
    say(f"{lost} focusable nodes without a name\n")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main())
