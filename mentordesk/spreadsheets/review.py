"""What a workbook says about applicants: each sheet as a table, as a form, or as neither."""

import re

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.answers import IDENTITY
from mentordesk.spreadsheets.drafts import Draft, Issue, ReviewedSheets
from mentordesk.spreadsheets.forms import MOST_ROWS, looks_like_form, read_form
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.headings import find_heading, known_fields
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory
from mentordesk.spreadsheets.returned_forms import DOCUMENTS, review_document
from mentordesk.spreadsheets.tables import read_table

_CODE = re.compile(r"[{}\[\]<>=;:\\\"]|\(\)|_\w")
"""What stands in programs and never in the name of a person."""
FIELDS_OF_A_FORM = 6
"""Answers that make a form of a sheet which looks like no form at first, and holds no table."""


def review_workbook(
    workbook: Workbook, name: str, scheme: Scheme, memory: Memory = NOTHING_SAID
) -> ReviewedSheets:
    """The drafts of all sheets, in order, with what was set aside and why.

    `name` is the file's name (or a message's subject), which may tell the role. Nothing is read
    from disk here and nothing is changed; equal input gives equal output. `memory` is what the
    coordinator has said of headers before.
    """
    if workbook.kind in DOCUMENTS:
        sheets = review_document(workbook, name, scheme, memory)
    else:
        sheets = [_review_grid(grid, name, scheme, memory) for grid in workbook.grids]
    if workbook.kind == "text":
        sheets = [sheet if _has_evidence(sheet) else ReviewedSheets() for sheet in sheets]
    drafts = _mark_repeats([draft for sheet in sheets for draft in sheet.drafts])
    notes = [*workbook.notes]
    for grid, sheet in zip(workbook.grids, sheets, strict=True):
        if grid.rows and not sheet.drafts and not sheet.rejected and grid.sheet:
            notes.append(f'The sheet "{grid.sheet}" holds no applicants.')
    return ReviewedSheets(
        tuple(drafts),
        tuple(row for sheet in sheets for row in sheet.rejected),
        tuple(row for sheet in sheets for row in sheet.ignored),
        tuple(table for sheet in sheets for table in sheet.tables),
        tuple(notes),
        workbook.listed,
    )


def _review_grid(grid: Grid, name: str, scheme: Scheme, memory: Memory) -> ReviewedSheets:
    if not grid.rows:
        return ReviewedSheets()
    heading = find_heading(grid)
    rows = heading.rows if heading else ()
    fields = {key for row in rows for key in known_fields(grid.rows[row])}
    if looks_like_form(grid, fields):
        form = read_form(grid, name, scheme, memory)
        if form.drafts:
            return form
    table = read_table(grid, heading, name, scheme, memory) if heading else ReviewedSheets()
    if table.drafts or len(grid.rows) > MOST_ROWS:
        return table
    form = read_form(grid, name, scheme, memory)
    sure = any(len(draft.fields) >= FIELDS_OF_A_FORM for draft in form.drafts)
    return form if sure else table


def _has_evidence(sheet: ReviewedSheets) -> bool:
    """Whether what was read from a text is about people: every second one has an address or a name.

    Programs and prose hold commas and words such as "name" too.
    """
    if not sheet.drafts:
        return bool(sheet.rejected)
    named = sum(1 for draft in sheet.drafts if _is_somebody(draft))
    return named * 2 >= len(sheet.drafts)


def _is_somebody(draft: Draft) -> bool:
    name = str(draft.fields.get("full_name", ""))
    if _CODE.search(name):
        return False
    return any(draft.fields.get(key) for key in IDENTITY)


def _mark_repeats(drafts: list[Draft]) -> list[Draft]:
    """Rows of one file that say the same of the same person are marked from the second on."""
    seen: set[tuple[object, ...]] = set()
    marked = []
    for draft in drafts:
        same = (draft.roles, frozenset(draft.fields.items()))
        if draft.row is not None and same in seen:
            issue = Issue(None, "duplicate_in_file", "The same row stands in the file before.")
            draft = Draft(  # noqa: PLW2901 - the marked twin takes its place
                draft.roles,
                draft.sheet,
                draft.row,
                draft.fields,
                draft.sources,
                (*draft.issues, issue),
                draft.others,
            )
        seen.add(same)
        marked.append(draft)
    return marked
