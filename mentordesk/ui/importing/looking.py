"""Everything the dialog shows of a preview, made beside the window: only showing is left to it."""

import gc
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.preview import Batch, Preview, preview
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.storage.desk import Desk
from mentordesk.ui.importing.carrying import Chosen, carried, usual
from mentordesk.ui.importing.column_lines import ColumnLine, column_lines
from mentordesk.ui.importing.columns_card import FileLine, file_lines
from mentordesk.ui.importing.lines import COLUMNS, Line, lines_of
from mentordesk.ui.importing.source_lines import SourceLine, source_lines
from mentordesk.ui.rows import InOrder, Order, in_order

FIRST_ORDER: Order = (1, Qt.SortOrder.AscendingOrder)
"""By what is to become of a row: the order the dialog begins with."""


@dataclass(frozen=True, slots=True)
class Looked:
    """A preview with its lines: rows, sources, and by source the columns and the files.

    `chosen` is what is ticked and decided, carried over from the preview before.
    """

    found: Preview
    chosen: Chosen
    lines: InOrder[Line]
    sources: tuple[SourceLine, ...]
    columns: tuple[tuple[ColumnLine, ...], ...]
    files: tuple[tuple[FileLine, ...], ...]
    counts: Mapping[Outcome, int]


def look(
    desk: Desk,
    batch: Batch,
    more: tuple[str, ...] = (),
    before: tuple[ImportPlan, Chosen] | None = None,
    progress: Progress = NO_PROGRESS,
) -> Looked:
    """Read `more` files, understand all of the batch, plan, and put it into lines."""
    with no_garbage_search():
        found = preview(desk, batch, more, progress)
        chosen = carried(*before, found.plan) if before is not None else usual(found.plan)
        shown = looked(found, chosen)
        # As in `preview`: or the window's thread would search all the lines for cycles.
        gc.freeze()
    return shown


def looked(found: Preview, chosen: Chosen | None = None) -> Looked:
    """The lines of a preview."""
    plan, said = found.plan, found.batch.wishes
    picked = chosen if chosen is not None else usual(plan)
    return Looked(
        found,
        picked,
        _lines(plan, picked),
        source_lines(found),
        tuple(column_lines(source, found.scheme, said) for source in plan.sources),
        tuple(file_lines(source) for source in plan.sources),
        {outcome: plan.count(outcome) for outcome in Outcome},
    )


def pile_of(shown: Looked) -> list[object]:
    """Everything of a preview that was made row by row, to be let go of by `let_go`."""
    plan = shown.found.plan
    entries = (entry for source in plan.sources for entry in source.entries)
    return [*shown.lines.folded, *plan.numbered, *plan.people, *entries]


def cells_of(batch: Batch) -> list[object]:
    """The rows of all sheets that were read, to be let go of by `let_go`."""
    grids = (grid for read in batch.read for grid in read.reader.grids)
    return [row for grid in grids for row in grid.rows.values()]


def let_go(pile: list[object]) -> None:
    """Empty a pile, in a task: a list of 5,000 people let go of at once is a tenth of a second.

    One by one, so that the window's thread comes to its turn in between. What `look` kept out of
    the search for garbage is gone then, so that the search may see the rest again.
    """
    while pile:
        pile.pop()
    gc.unfreeze()


def decided(shown: Looked, number: int, decision: Decision | None) -> Looked:
    """The same with one decision made or taken back; only its line is worded anew."""
    decisions = {n: one for n, one in shown.chosen.decisions.items() if n != number}
    ticked = shown.chosen.ticked - {number}
    if decision is not None:
        decisions[number] = decision
        ticked |= {number}
    return chosen_anew(shown, replace(shown.chosen, ticked=ticked, decisions=decisions))


def chosen_anew(shown: Looked, chosen: Chosen) -> Looked:
    """The same preview with other choices."""
    return replace(shown, chosen=chosen, lines=_lines(shown.found.plan, chosen))


def _lines(plan: ImportPlan, chosen: Chosen) -> InOrder[Line]:
    return in_order(COLUMNS, FIRST_ORDER, lines_of(plan, chosen.decisions, chosen.left))
