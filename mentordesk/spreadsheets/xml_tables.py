"""SpreadsheetML 2003 (one XML file that Excel once wrote) as grids."""

from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import CellValue, Grid, Workbook
from mentordesk.spreadsheets.sniff import DAMAGED

_NS = "{urn:schemas-microsoft-com:office:spreadsheet}"


def read_xml(data: bytes) -> Workbook:
    """Every worksheet's rows; entities are refused, dates stay ISO text."""
    try:
        root = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise Unreadable(DAMAGED) from error
    grids = []
    for sheet in root.iter(f"{_NS}Worksheet"):
        rows: dict[int, dict[int, CellValue]] = {}
        number = 0
        for row in sheet.iter(f"{_NS}Row"):
            number = _place(row.get(f"{_NS}Index"), number)
            cells: dict[int, CellValue] = {}
            column = 0
            for cell in row.iter(f"{_NS}Cell"):
                column = _place(cell.get(f"{_NS}Index"), column)
                found = cell.find(f"{_NS}Data")
                text = "".join(found.itertext()) if found is not None else ""
                if text.strip():
                    cells[column] = text
            if cells:
                rows[number] = cells
        grids.append(Grid(sheet.get(f"{_NS}Name"), rows))
    return Workbook("xml", tuple(grids))


def _place(index: str | None, before: int) -> int:
    return int(index) if index and index.isdecimal() else before + 1
