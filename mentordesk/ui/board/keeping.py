"""Shows rows anew in a list and keeps what was selected, by identity rather than by row."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QListView

from mentordesk.ui.board.models import CardModel

_WHO = Qt.ItemDataRole.UserRole
_FLAGS = QItemSelectionModel.SelectionFlag


def show_anew(
    view: QListView, cards: CardModel, show: Callable[[], bool], *, or_next: bool = False
) -> None:
    """Call `show`; where it resets the view's model `cards`, select the same people again.

    The scroll bar stays where it was. With `or_next` the row that took the place of a current one
    that is gone becomes the current one.
    """
    was = view.currentIndex()
    current, row = was.data(_WHO), was.row()
    chosen = {index.data(_WHO) for index in view.selectedIndexes()}
    bar = view.verticalScrollBar().value()
    cards.held = frozenset(chosen | {current} - {None})
    if not show():
        return
    selection = view.selectionModel()
    rows = [place for who in chosen if (place := cards.row_of(who)) >= 0]
    if current is not None and cards.row_of(current) >= 0:
        selection.setCurrentIndex(cards.index(cards.row_of(current), 0), _FLAGS.NoUpdate)
        for place in rows:
            selection.select(cards.index(place, 0), _FLAGS.Select)
    elif or_next and row >= 0 and cards.rowCount():
        following = cards.index(min(row, cards.rowCount() - 1), 0)
        selection.setCurrentIndex(following, _FLAGS.ClearAndSelect)
    view.doItemsLayout()
    view.verticalScrollBar().setValue(bar)
