"""Reading workbooks: openpyxl row by row, python-calamine where that fails or finds nothing."""

from mentordesk.spreadsheets.calamine_sheets import by_calamine
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.read_limits import NOT_UNDERSTOOD


def read_workbook(data: bytes, kind: str) -> Workbook:
    """The visible sheets of a workbook; raises Unreadable with a sentence if there is no way."""
    if kind == "xlsx":
        try:
            # openpyxl is loaded when the first workbook is read, not with the window of imports.
            from mentordesk.spreadsheets import openpyxl_sheets  # noqa: PLC0415

            workbook = openpyxl_sheets.by_openpyxl(data)
        except NOT_UNDERSTOOD:
            workbook = None
        if workbook is not None and any(grid.rows for grid in workbook.grids):
            return workbook
    return by_calamine(data, kind)
