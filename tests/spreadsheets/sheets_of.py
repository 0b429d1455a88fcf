"""Small sheets made in tests, and one scheme of another profession than the samples'."""

from datetime import date, datetime
from typing import Any

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.spreadsheets.drafts import Draft, ReviewedSheets
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.review import review_workbook


def _options(*texts: str) -> tuple[Option, ...]:
    return tuple(Option(text, rank=rank) for rank, text in enumerate(texts))


NURSES = Scheme(
    "Nursing Mentors",
    time_zone="Europe/London",
    home_country="United Kingdom",
    home_dial="+44",
    options={
        "sector": _options("Acute care", "Community", "Mental health", "Education and research"),
        "areas": (
            *_options("Leading a ward", "Research, audit and writing", "Return to practice"),
            Option("Wellbeing", ("Self-care", "Work-life balance"), 3),
        ),
        "career_stage": _options("Student", "Newly registered", "Experienced", "Consultant"),
        "contact_modes": _options("Video", "Telephone", "Email", "In person"),
        "location_pref": _options("Same town", "Same region", "Anywhere"),
    },
)


def grid(*rows: list[Any], sheet: str | None = "Sheet1", first: int = 1) -> Grid:
    """A grid of rows; None and empty text are no cells, an empty list is an empty row."""
    filled = {
        number: {c: v for c, v in enumerate(row, 1) if v not in (None, "")}
        for number, row in enumerate(rows, first)
    }
    return Grid(sheet, {number: row for number, row in filled.items() if row})


def review(*grids: Grid, name: str = "list.xlsx", scheme: Scheme = NURSES) -> ReviewedSheets:
    """What the importer makes of some grids."""
    return review_workbook(Workbook("xlsx", grids), name, scheme)


def meanings(said: ReviewedSheets) -> dict[str, str | None]:
    """The field of each column of the first table, by its heading."""
    return {column.header: column.field for column in said.tables[0].columns}


def fields(draft: Draft) -> dict[str, Any]:
    """A draft's answers with days as ISO text."""
    return {
        key: value.isoformat() if isinstance(value, date | datetime) else value
        for key, value in draft.fields.items()
    }


def codes(draft: Draft) -> set[tuple[str | None, str]]:
    """A draft's issues as field and code."""
    return {(issue.field, issue.code) for issue in draft.issues}


def review_file_of(data: bytes, name: str, scheme: Scheme = NURSES) -> ReviewedSheets:
    """What the importer makes of a file's bytes, read in this process."""
    return review_workbook(read_sheets(data), name, scheme)
