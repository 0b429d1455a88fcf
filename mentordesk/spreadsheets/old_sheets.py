"""What python-calamine does not tell of .xls files: hidden rows, and cells that stand far apart.

After MS-XLS 2.4: a stream of records (type and length, two bytes each, little-endian), one stretch
of them for each sheet. calamine fills every gap between cells, so that one cell in the last row
costs the whole sheet; where few cells stand far apart their rows and columns are drawn together
before it reads them, and put back afterwards.
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import olefile

from mentordesk.spreadsheets.sniff import OLE_DAMAGE

_OLE = b"\xd0\xcf\x11\xe0"
_BOUNDSHEET, _DIMENSIONS, _ROW, _BOF, _EOF = 0x85, 0x200, 0x208, 0x809, 0x0A
_CELLS = frozenset({0x203, 0x204, 0x205, 0x06, 0x27E, 0xFD, 0xD6})
"""Records of one cell each: they begin with row and column."""
_SEVERAL = 0xBD
"""MULRK: a row, a first column, values, and the last column at its end."""
_ZERO_HEIGHT = 0x20
MOST_RECORDS = 5_000_000
LARGEST_AREA = 2_000_000
"""Cells with their gaps that are read as they are (a quarter of the memory a child has)."""


@dataclass(slots=True)
class OldSheet:
    """What one sheet's records say; rows and columns are counted from 0 as the format does."""

    hidden: set[int] = field(default_factory=set)
    rows: set[int] = field(default_factory=set)
    columns: set[int] = field(default_factory=set)
    places: list[tuple[int, int, int]] = field(default_factory=list)
    dimensions: int = 0

    @property
    def is_sparse(self) -> bool:
        """Whether its cells stand so far apart that the gaps would fill the memory."""
        if not self.rows:
            return False
        height = max(self.rows) - min(self.rows) + 1
        width = max(self.columns) - min(self.columns) + 1
        return height * width > LARGEST_AREA and height * width > 20 * len(self.places)


@dataclass(frozen=True, slots=True)
class OldWorkbook:
    """The bytes calamine can read, and each sheet's own rows and columns by where they are now."""

    data: bytes
    sheets: tuple[OldSheet, ...]

    def true_rows(self, number: int) -> list[int] | None:
        """The rows of a sheet (from 0) in order where they were drawn together; else None."""
        return sorted(self.sheets[number].rows) if self._drawn(number) else None

    def true_columns(self, number: int) -> list[int] | None:
        """The same for columns."""
        return sorted(self.sheets[number].columns) if self._drawn(number) else None

    def hidden_rows(self, number: int) -> frozenset[int]:
        """The rows that Excel does not show, from 1."""
        if number >= len(self.sheets):
            return frozenset()
        return frozenset(row + 1 for row in self.sheets[number].hidden)

    def _drawn(self, number: int) -> bool:
        return number < len(self.sheets) and self.sheets[number].is_sparse


def look_at_old(data: bytes) -> OldWorkbook:
    """What the records say; a damaged file gives what could be read before the damage."""
    try:
        if not data.startswith(_OLE):
            return _drawn_together(data, data, None)
        with olefile.OleFileIO(io.BytesIO(data)) as ole:
            name = "Workbook" if ole.exists("Workbook") else "Book"
            stream = ole.openstream(name).read()
        return _drawn_together(data, stream, name)
    except OLE_DAMAGE:
        return OldWorkbook(data, ())


def _drawn_together(data: bytes, stream: bytes, name: str | None) -> OldWorkbook:
    sheets = tuple(_sheet(stream, start) for start in _starts(stream))
    if not any(sheet.is_sparse for sheet in sheets):
        return OldWorkbook(data, sheets)
    changed = bytearray(stream)
    for sheet in sheets:
        if sheet.is_sparse:
            _draw(changed, sheet)
    if name is None:
        return OldWorkbook(bytes(changed), sheets)
    out = io.BytesIO(data)
    with olefile.OleFileIO(out, write_mode=True) as ole:
        ole.write_stream(name, bytes(changed))
    return OldWorkbook(out.getvalue(), sheets)


def _records(stream: bytes, start: int) -> Iterator[tuple[int, int, int]]:
    """Type, place of the data and its length of each record from a place on."""
    at = start
    for _ in range(MOST_RECORDS):
        if at + 4 > len(stream):
            return
        kind, length = struct.unpack_from("<HH", stream, at)
        if at + 4 + length > len(stream):
            return
        yield kind, at + 4, length
        at += 4 + length


def _starts(stream: bytes) -> list[int]:
    """Where each sheet's records begin, in the order of the workbook."""
    starts = []
    for kind, at, length in _records(stream, 0):
        if kind == _BOUNDSHEET and length >= 4:
            starts.append(struct.unpack_from("<I", stream, at)[0])
        elif kind == _EOF:
            break
    return starts


def _sheet(stream: bytes, start: int) -> OldSheet:
    sheet = OldSheet()
    depth = 0
    for kind, at, length in _records(stream, start):
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                break
        elif depth == 1:
            _note(sheet, stream, (kind, at, length))
    return sheet


def _note(sheet: OldSheet, stream: bytes, record: tuple[int, int, int]) -> None:
    kind, at, length = record
    if kind == _ROW and length >= 14:
        row, flags = struct.unpack_from("<H", stream, at)[0], stream[at + 12]
        if flags & _ZERO_HEIGHT:
            sheet.hidden.add(row)
    elif kind == _DIMENSIONS and length >= 12:
        sheet.dimensions = at
    elif (kind in _CELLS or kind == _SEVERAL) and length >= 6:
        row, first = struct.unpack_from("<HH", stream, at)
        last = struct.unpack_from("<H", stream, at + length - 2)[0] if kind == _SEVERAL else first
        if last < first:
            return
        sheet.rows.add(row)
        sheet.columns.update(range(first, last + 1))
        sheet.places.append((at, at + length - 2 if kind == _SEVERAL else 0, row))


def _draw(stream: bytearray, sheet: OldSheet) -> None:
    """Give the cells of a sheet new rows and columns without gaps."""
    rows = {row: new for new, row in enumerate(sorted(sheet.rows))}
    columns = {column: new for new, column in enumerate(sorted(sheet.columns))}
    for at, last_at, row in sheet.places:
        column = struct.unpack_from("<H", stream, at + 2)[0]
        struct.pack_into("<HH", stream, at, rows[row], columns[column])
        if last_at:
            last = struct.unpack_from("<H", stream, last_at)[0]
            struct.pack_into("<H", stream, last_at, columns[last])
    if sheet.dimensions:
        struct.pack_into(
            "<IIHH", stream, sheet.dimensions, 0, len(rows), 0, len(columns)
        )  # BIFF8; older ones are too short for sheets as large
