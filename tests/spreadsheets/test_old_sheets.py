"""Records of .xls sheets: hidden rows, cells that stand far apart, and streams that are cut."""

import struct
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.spreadsheets.old_sheets import LARGEST_AREA, OldSheet, OldWorkbook, look_at_old

BOUNDSHEET, DIMENSIONS, ROW, BOF, EOF, NUMBER, MULRK = 0x85, 0x200, 0x208, 0x809, 0x0A, 0x203, 0xBD
Place = tuple[int, int]


def record(kind: int, data: bytes = b"") -> bytes:
    """One record with its type and length in front."""
    return struct.pack("<HH", kind, len(data)) + data


def row(number: int, *, hidden: bool = False) -> bytes:
    """A row's own record; the flag of a hidden one is zero height."""
    return record(ROW, struct.pack("<HHHHHHBBH", number, 0, 1, 255, 0, 0, 0x20 * hidden, 1, 0))


def cell(place: Place) -> bytes:
    """A number in a cell."""
    return record(NUMBER, struct.pack("<HHHd", *place, 0, 1.5))


def several(number: int, first: int, last: int) -> bytes:
    """One record of several numbers in a row."""
    values = struct.pack("<HI", 0, 0) * max(last - first + 1, 1)
    return record(MULRK, struct.pack("<HH", number, first) + values + struct.pack("<H", last))


def stream(*sheets: Sequence[bytes]) -> bytes:
    """A workbook's records: the sheets' places first, then each sheet between BOF and EOF."""
    head = len(record(BOF, b"\0" * 16)) + len(sheets) * len(record(BOUNDSHEET, b"\0" * 8)) + 4
    bodies = [record(BOF, b"\0" * 16) + b"".join(sheet) + record(EOF) for sheet in sheets]
    places, at = [], head
    for body in bodies:
        places.append(record(BOUNDSHEET, struct.pack("<II", at, 0)))
        at += len(body)
    return record(BOF, b"\0" * 16) + b"".join(places) + record(EOF) + b"".join(bodies)


def cells_in(data: bytes, start: int) -> list[Place]:
    """Every number's place from a place in the stream on, read without the code under test."""
    found, at = [], start
    while at + 4 <= len(data):
        kind, length = struct.unpack_from("<HH", data, at)
        if kind == NUMBER:
            found.append(struct.unpack_from("<HH", data, at + 4))
        at += 4 + length
    return found


def test_hidden_rows_are_those_of_no_height_by_sheet() -> None:
    data = stream([row(0), row(4, hidden=True), cell((4, 1))], [row(7, hidden=True)], [])
    book = look_at_old(data)
    assert [book.hidden_rows(n) for n in range(4)] == [{5}, {8}, set(), set()]
    assert book.data == data


def test_a_chart_within_a_sheet_has_no_rows_of_its_own() -> None:
    inner = record(BOF, b"\0" * 16) + row(2, hidden=True) + cell((9, 9)) + record(EOF)
    book = look_at_old(stream([cell((0, 0)), inner, row(3, hidden=True)]))
    assert book.hidden_rows(0) == {4}
    assert book.sheets[0].rows == {0}


def test_several_numbers_in_one_record_are_all_their_columns() -> None:
    sheet = look_at_old(stream([several(2, 3, 6), several(4, 9, 7)])).sheets[0]
    assert (sheet.rows, sheet.columns) == ({2}, {3, 4, 5, 6})


def test_records_too_short_for_what_they_say_are_passed_over() -> None:
    short = [record(ROW, b"\1\0"), record(NUMBER, b"\1\0"), record(DIMENSIONS, b"\0")]
    sheet = look_at_old(stream([*short, cell((1, 1))])).sheets[0]
    assert (sheet.hidden, sheet.rows, sheet.columns, sheet.dimensions) == (set(), {1}, {1}, 0)


@settings(max_examples=40)
@given(st.sets(st.tuples(st.integers(0, 65_535), st.integers(0, 255)), min_size=1, max_size=25))
def test_far_cells_are_drawn_together_in_their_order_and_can_be_put_back(
    places: set[Place],
) -> None:
    data = stream([cell(place) for place in sorted(places)])
    book = look_at_old(data)
    start = data.index(record(EOF)) + 4
    rows, columns = book.true_rows(0), book.true_columns(0)
    height, width = (max(p[i] for p in places) - min(p[i] for p in places) + 1 for i in (0, 1))
    assert (rows is not None) == (height * width > max(LARGEST_AREA, 20 * len(places)))
    if rows is None or columns is None:
        assert book.data == data
        return
    assert len(book.data) == len(data)
    now = cells_in(book.data, start)
    assert [(rows[r], columns[c]) for r, c in now] == sorted(places)
    assert max(r for r, _ in now) < len(places)


def test_drawn_sheets_say_how_large_they_are_now() -> None:
    said = record(DIMENSIONS, struct.pack("<IIHHH", 0, 65_536, 0, 256, 0))
    data = stream([said, cell((0, 0)), several(65_535, 200, 202)])
    book = look_at_old(data)
    at = book.data.index(struct.pack("<HH", DIMENSIONS, 14)) + 4
    assert struct.unpack_from("<IIHH", book.data, at) == (0, 2, 0, 4)
    assert book.true_columns(0) == [0, 200, 201, 202]
    last = book.data.index(struct.pack("<HH", MULRK, 24)) + 4
    assert struct.unpack_from("<HH", book.data, last) == (1, 1)
    assert struct.unpack_from("<H", book.data, last + 22) == (3,)


def test_a_sheet_without_cells_is_never_sparse() -> None:
    assert not OldSheet().is_sparse
    assert OldWorkbook(b"", ()).true_rows(0) is None


def test_many_cells_far_apart_are_no_reason_to_draw_them_together() -> None:
    crowded = OldSheet(rows={0, 65_535}, columns={0, 255}, places=[(0, 0, 0)] * 900_000)
    assert not crowded.is_sparse
    crowded.places = crowded.places[:4]
    assert crowded.is_sparse


@pytest.mark.parametrize("data", [b"", b"\xd0\xcf\x11\xe0", b"\xd0\xcf\x11\xe0" * 300, b"\xff" * 9])
def test_what_is_no_workbook_says_nothing(data: bytes) -> None:
    book = look_at_old(data)
    assert (book.data, book.sheets, book.hidden_rows(0)) == (data, (), frozenset())


@given(st.integers(0, 200))
def test_a_stream_that_is_cut_gives_what_stood_before_the_cut(length: int) -> None:
    data = stream([row(1, hidden=True), cell((1, 1)), row(3, hidden=True), cell((3, 2))])
    book = look_at_old(data[:length])
    found = book.hidden_rows(0)
    assert found <= {2, 4}
    assert (found == {2, 4}) or length < len(data)


@settings(max_examples=60)
@given(st.binary(max_size=120))
def test_any_records_are_survived(tail: bytes) -> None:
    book = look_at_old(stream([cell((0, 0))])[:-4] + tail)
    assert all(number > 0 for number in book.hidden_rows(0))
