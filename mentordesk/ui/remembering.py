"""Columns as the person left them: widths, order and sorting of every table, kept by its name."""

from functools import partial

from PySide6.QtWidgets import QWidget

from mentordesk.ui.settings import Settings
from mentordesk.ui.table import RowsTable


def remember_columns(page: QWidget, settings: Settings) -> None:
    """Restore the columns of a page's tables, and keep them from now on."""
    for table in page.findChildren(RowsTable):
        remember_table(table, settings)


def remember_table(table: RowsTable, settings: Settings) -> None:
    """The same for one table, which need not be looked for among all there is on a page."""
    # The number of columns belongs to the name: a state of other columns fits no longer.
    name = f"columns/{table.objectName()}/{len(table.rows.columns)}"
    header = table.horizontalHeader()
    state = settings.shape(name)
    if not state.isEmpty():
        header.restoreState(state)
    # Widths that nobody set fit themselves to each window and to its rows.
    table.room.by_hand = settings.flag(_by_hand(name))
    keep = partial(_keep, table, name, settings)
    header.sectionResized.connect(keep)
    header.sectionMoved.connect(keep)
    header.sortIndicatorChanged.connect(keep)


def _keep(table: RowsTable, name: str, settings: Settings, *_signal: object) -> None:
    if table.room.by_hand:
        settings.keep_flag(_by_hand(name), value=True)
    settings.keep_shape(name, table.horizontalHeader().saveState())


def _by_hand(name: str) -> str:
    return f"{name} by hand"
