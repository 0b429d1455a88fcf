"""How the many verbs of a page stand in its menu: the daily ones at once, the others in groups."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

_BREAK = "-"
_BOARD: tuple[str, ...] = (
    *("assign", "assign_to", "unpair", "pin", _BREAK),
    *("override", "ban", "lift_ban", _BREAK),
    *("suggest", "confirm", _BREAK),
    *("match_settings", "snapshots", "topics", _BREAK),
)
_BOARD_GROUPS: dict[str, tuple[str, ...]] = {
    "questions": (
        *("why", "unmatched", _BREAK),
        *("proof", "check_slip", _BREAK),
        *("trade_off", "withdrew", "understudies", "forecast"),
    ),
    "paper": ("wall_chart", "table_cards"),
    "cards": ("zoom_in", "zoom_out", "zoom_usual", _BREAK, "whole", "blind"),
}


def hang_in(menu: QMenu, actions: list[QAction], page: QWidget) -> None:
    """Hang the actions of the board's page into its menu; what no group names stands at the end.

    The groups belong to the page and go with it when the programme is closed.
    """
    left = {action.objectName().rpartition(".")[2]: action for action in actions}
    _hang(menu, _BOARD, left, page)
    titles = {
        "questions": page.tr("&Questions and answers"),
        "paper": page.tr("On pap&er"),
        "cards": page.tr("The car&ds"),
    }
    for name, wanted in _BOARD_GROUPS.items():
        group = QMenu(titles[name], page)
        group.setObjectName(f"menu.board.{name}")
        _hang(group, wanted, left, page)
        if any(not one.isSeparator() for one in group.actions()):
            menu.addMenu(group)
    menu.addActions(list(left.values()))


def _hang(menu: QMenu, names: tuple[str, ...], left: dict[str, QAction], page: QWidget) -> None:
    """Move the named actions out of what is left into a menu."""
    for name in names:
        if name == _BREAK:
            rule = QAction(page)
            rule.setSeparator(True)
            menu.addAction(rule)
        elif name in left:
            menu.addAction(left.pop(name))
