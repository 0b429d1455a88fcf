"""Whether a document that came back is an application: a resume with labels must not become one.

A resume names a person, an address, an employer and often goals. An application also says what only
a mentoring scheme asks: how to meet, how much time, whom to avoid, what was agreed to.
"""

import re
from dataclasses import replace

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.drafts import Draft, ReviewedSheets, Source
from mentordesk.spreadsheets.forms import read_form
from mentordesk.spreadsheets.grids import Grid, Workbook, address, as_text
from mentordesk.spreadsheets.headings import find_heading
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory
from mentordesk.spreadsheets.tables import read_table
from mentordesk.spreadsheets.words import word_scores

DOCUMENTS = frozenset({"pdf", "docx"})
"""Kinds of workbooks that were documents."""
_NO_FORM = (
    "This is a document and not a filled-in application form. Answers are read from spreadsheets, "
    "messages, Word forms and fillable PDFs; file it to an applicant instead. Nothing was imported "
    "from it."
)
_BLANK = (
    "This form has not been filled in, or its answers do not say who it is from. Ask for it again; "
    "nothing was imported from it."
)
ENOUGH = 2.0
ENOUGH_FOR_A_LIST = 1.0
_FEWEST_LABELS = 6
_FEWEST_PEOPLE = 2
"""People that make a table in a document a list; a resume has a table of referees."""
_ASKED_BY_SCHEMES = frozenset(
    {"contact_modes", "times", "location_pref", "in_person_only", "hours_per_month", "capacity"}
    | {"requested_partner", "avoid", "fee_payer", "purchase_order", "previous_participation"}
    | {"code_agreed", "share_agreed", "quote_agreed", "access_needs", "certificate_name"}
    | {"career_stage", "sectors_wanted", "sectors_worked", "line_manager", "member_expiry"}
)
_ASKED_BY_RESUMES_TOO = frozenset({"areas", "goals", "offer", "member_no"})
_APPLIES = re.compile(
    r"(?<![a-z])(application|apply|applicant|registration|expression of interest|eoi|enrol\w*"
    r"|sign up|nomination|mentees?|mentors?|mentoring|mentorship)(?![a-z])"
)
_IS_SOMETHING_ELSE = re.compile(
    r"(?<![a-z])(resum[eé]s?|r[eé]sum[eé]s?|cv|curriculum vitae|lebenslauf|vitae"
    r"|code of (conduct|ethics|practice)|references?|referees?|cover letter|invoice)(?![a-z])"
)
_TITLES = 4


def review_document(
    workbook: Workbook, name: str, scheme: Scheme, memory: Memory = NOTHING_SAID
) -> list[ReviewedSheets]:
    """What each grid of a document says: the first is read as a form, the others as tables."""
    nothing = [ReviewedSheets() for _ in workbook.grids]
    if not workbook.grids:
        return nothing
    whole = workbook.grids[0]
    form = read_form(whole, name, scheme, memory)
    if form.drafts and _is_application(form.drafts, whole, name, workbook.kind):
        return [_with_places(form, whole), *nothing[1:]]
    return [
        nothing[0],
        *(_as_list(grid, whole, name, scheme, memory) for grid in workbook.grids[1:]),
    ]


def why_nobody(workbook: Workbook) -> str:
    """One sentence on a document without applicants: a blank form, or no form at all."""
    whole = workbook.grids[0].rows.values() if workbook.grids else ()
    labels = [as_text(row[2]) for row in whole if 2 in row]
    fields = {
        max(found, key=lambda k: found[k]) for label in labels if (found := word_scores(label))
    }
    return (
        _BLANK
        if len(fields & _ASKED_BY_SCHEMES) >= 2 and len(fields) >= _FEWEST_LABELS
        else _NO_FORM
    )


def _as_list(grid: Grid, whole: Grid, name: str, scheme: Scheme, memory: Memory) -> ReviewedSheets:
    """A table of several applicants in a document; a table of anything else says nothing."""
    heading = find_heading(grid) if len(grid.rows) > _FEWEST_PEOPLE else None
    if heading is None:
        return ReviewedSheets()
    said = read_table(grid, heading, name, scheme, memory)
    people = [draft for draft in said.drafts if draft.fields.get("email")]
    if len(people) < _FEWEST_PEOPLE or not _is_application(said.drafts, whole, name, "table"):
        return ReviewedSheets()
    return _with_places(said, grid)


def _is_application(drafts: tuple[Draft, ...], whole: Grid, name: str, kind: str) -> bool:
    fields = {key for draft in drafts for key in draft.fields}
    if any("role" in draft.sources for draft in drafts):
        fields.add("role")
    points = float(len(fields & (_ASKED_BY_SCHEMES | {"role"})))
    points += 0.5 * len(fields & _ASKED_BY_RESUMES_TOO)
    points += 1 if kind == "pdf" else 0  # its fields were made to be filled in
    cells = [as_text(value) for row in whole.rows.values() for value in row.values()]
    titles = " \n ".join([name, *cells[:_TITLES]]).casefold().replace("_", " ")
    points += 1 if _APPLIES.search(titles) else 0
    points -= 2 if _IS_SOMETHING_ELSE.search(titles) else 0
    return points >= (ENOUGH_FOR_A_LIST if kind == "table" else ENOUGH)


def _with_places(said: ReviewedSheets, grid: Grid) -> ReviewedSheets:
    """The same with the document's own names of places instead of the addresses of cells."""

    def placed(source: Source) -> Source:
        return source._replace(place=grid.places.get((source.row, source.column), ""))

    drafts = tuple(
        replace(
            draft,
            sources={key: placed(source) for key, source in draft.sources.items()},
            others=tuple(kept._replace(source=placed(kept.source)) for kept in draft.others),
        )
        for draft in said.drafts
    )
    names = {address(*place): name for place, name in grid.places.items()}
    tables = tuple(
        replace(
            table,
            columns=tuple(replace(c, column=names.get(c.column, c.column)) for c in table.columns),
        )
        for table in said.tables
    )
    return replace(said, drafts=drafts, tables=tables)
