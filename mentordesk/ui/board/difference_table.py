"""A difference of two boards, mentee by mentee: new, moved, unplaced, unchanged, still waiting."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt

from mentordesk.matching.differences import Change, Difference, Line
from mentordesk.ui.board.two_states import fit_of
from mentordesk.ui.board.words import translate
from mentordesk.ui.direction import arrow
from mentordesk.ui.listing import Filter, Listing
from mentordesk.ui.rows import Chip, Column, RowsModel

_LOOKS = {
    Change.MOVED: ("accent", "swap"),
    Change.NEW: ("good", "plus"),
    Change.UNPLACED: ("bad", "cross"),
    Change.WAITING: ("warn", "clock"),
    Change.UNCHANGED: ("plain", ""),
}
"""How each change looks, in the order in which they are listed."""

_ORDER = {change: place for place, change in enumerate(_LOOKS)}


def change_in_words(change: Change) -> str:
    """What becomes of a mentee, in a word or two."""
    return {
        Change.NEW: translate("Board", "New"),
        Change.MOVED: translate("Board", "Moved"),
        Change.UNPLACED: translate("Board", "Unplaced"),
        Change.UNCHANGED: translate("Board", "Unchanged"),
        Change.WAITING: translate("Board", "Still waiting"),
    }[change]


def fits_in_words(line: Line) -> str:
    """The fit after, with the one before where there is another: 52 → 61."""
    before, after = fit_of(line.score_before), fit_of(line.score_after)
    if line.change is Change.MOVED:
        return f"{before} {arrow()} {after}"
    return before if line.change is Change.UNPLACED else after


def _chip(line: Line) -> tuple[Chip, ...]:
    look, icon = _LOOKS[line.change]
    return (Chip(change_in_words(line.change), look, icon),)


def _columns(before: str, after: str) -> tuple[Column, ...]:
    return (
        Column(
            translate("Board", "Change"),
            lambda line: change_in_words(line.change),
            key=lambda line: _ORDER[line.change],
            width=140,
            chips=_chip,
        ),
        Column(translate("Board", "Mentee"), lambda line: line.mentee, width=190, strong=True),
        Column(before, lambda line: line.before, width=170),
        Column(after, lambda line: line.after, width=170),
        Column(
            translate("Board", "Fit"),
            fits_in_words,
            key=lambda line: line.score_after or line.score_before or 0,
            width=90,
            right=True,
        ),
    )


def _only(*changes: Change) -> Filter:
    kept = frozenset(changes)
    return Filter(changes[0].name, change_in_words(changes[0]), lambda line: line.change in kept)


def _filters() -> tuple[Filter, ...]:
    changed = frozenset({Change.NEW, Change.MOVED, Change.UNPLACED})
    return (
        Filter("all", translate("Board", "Everybody"), lambda _line: True),
        Filter("changed", translate("Board", "Changes"), lambda line: line.change in changed),
        *(_only(change) for change in _LOOKS),
    )


def difference_table(name: str, title: str, before: str, after: str) -> Listing:
    """An empty table of differences with its filters; the two states are named."""
    model: RowsModel[Line] = RowsModel(_columns(before, after), lambda line: int(line.mentee_id))
    return Listing(name, title, model, _filters())


def show_difference(
    table: Listing, difference: Difference, names: Mapping[int, str] | None = None
) -> None:
    """Show a difference, what changes first; `names` are what the board calls people now."""
    lines = sorted(difference.lines, key=lambda line: _ORDER[line.change])
    table.show_rows([_named(line, names or {}) for line in lines])
    table.chips.turn_on("changed" if difference.changed else "all")
    table.narrow()


def _named(line: Line, names: Mapping[int, str]) -> Line:
    return replace(
        line,
        mentee=names.get(line.mentee_id, line.mentee),
        before=names.get(line.before_id or 0, line.before),
        after=names.get(line.after_id or 0, line.after),
    )


def name_states(table: Listing, before: str, after: str) -> None:
    """Name the two states in the headings of a table of differences."""
    table.model.columns = _columns(before, after)
    table.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(table.model.columns) - 1)
