"""The list of problems of an import as a workbook: to be mended there and imported again."""

from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.spreadsheets.sheets import Cell, Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.ui.applicants.words import value_in_words

_HEAD = ("Reason", "File", "Sheet", "Row")


def problems_workbook(plan: ImportPlan) -> bytes:
    """Rows that become nobody, and rows that wait for a decision, each with its reason."""
    return workbook([_refused(plan), _waiting(plan)])


def _refused(plan: ImportPlan) -> Sheet:
    names = [source.name for source in plan.sources]
    rows: list[tuple[Cell, ...]] = [
        (row.reason, names[row.source], row.sheet or "", row.row, *row.cells)
        for row in plan.refused
    ]
    width = max((len(row) for row in rows), default=len(_HEAD))
    cells = tuple(f"Cell {place}" for place in range(1, width - len(_HEAD) + 1))
    padded = tuple(row + ("",) * (width - len(row)) for row in rows)
    return Sheet("Not imported", _HEAD + cells, padded)


def _waiting(plan: ImportPlan) -> Sheet:
    waiting = [item for item in plan.items if item.outcome is Outcome.NEEDS_YOU]
    keys = tuple(sorted({key for item in waiting for key in item.fields}))
    rows: list[tuple[Cell, ...]] = [
        (
            item.question,
            plan.sources[item.source].name,
            item.sheet or "",
            item.row,
            *(value_in_words(item.fields.get(key)) for key in keys),
        )
        for item in waiting
    ]
    return Sheet("Waiting for you", _HEAD + keys, tuple(rows))
