"""A large answer of the child comes in parts, and is the same as in one piece."""

from multiprocessing.connection import Connection
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.child import Child, child_reader
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.parts import ROWS_AT_ONCE, parts_of, put_into, without_rows
from mentordesk.spreadsheets.reading import read_sheets

MANY = "\n".join(["Name,Email", *(f"Person {n},p{n}@example.org" for n in range(1_000))]).encode()
SIZES = st.integers(0, 3 * ROWS_AT_ONCE)


def _grid(name: str, rows: int) -> Grid:
    return Grid(name, {2 * n + 1: {1: f"{name} {n}", 3: n} for n in range(rows)})


@given(st.lists(SIZES, max_size=4))
def test_what_is_put_together_is_what_was_taken_apart(sizes: list[int]) -> None:
    whole = Workbook("xlsx", tuple(_grid(f"Sheet {n}", size) for n, size in enumerate(sizes)))
    found = without_rows(whole)
    assert isinstance(found, Workbook)
    assert not any(grid.rows for grid in found.grids)
    parts = list(parts_of(whole))
    assert all(0 < len(rows) <= ROWS_AT_ONCE for _, rows in parts)
    for part in parts:
        put_into(found, part)
    assert found == whole
    assert [list(grid.rows) for grid in found.grids] == [list(grid.rows) for grid in whole.grids]


def test_taking_apart_leaves_the_whole_as_it_was() -> None:
    whole = Workbook("csv", (_grid("One", 5),))
    without_rows(whole)
    assert len(whole.grids[0].rows) == 5


@pytest.mark.parametrize("answer", ["words", None, (1, 2), b"bytes"])
def test_any_other_answer_comes_whole(answer: object) -> None:
    assert without_rows(answer) is answer
    assert list(parts_of(answer)) == []


def test_no_piece_out_of_the_child_holds_more_than_some_rows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pieces: list[Any] = []
    received = Child._received

    def noted(child: Child, pipe: Connection) -> Any:
        pieces.append(received(child, pipe))
        return pieces[-1]

    monkeypatch.setattr(Child, "_received", noted)
    with child_reader() as child:
        found = child.read(MANY)
        again = child.read(MANY)
    assert found == again == read_sheets(MANY)
    counted = [len(piece[1]) for piece in pieces if piece is not None and piece[0] == 0]
    assert max(counted) <= ROWS_AT_ONCE
    assert sum(counted) == 2 * 1_001
    assert pieces.count(None) == 2


def test_a_child_that_goes_in_the_middle_of_an_answer_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with child_reader() as child:
        received, first = child._received, []

        def cut(pipe: Connection) -> Any:
            first.append(received(pipe))
            child.end()
            raise EOFError

        monkeypatch.setattr(child, "_received", cut)
        with pytest.raises(Unreadable, match="Nothing was imported"):
            child.read(MANY)
        monkeypatch.undo()
        assert child.read(MANY) == read_sheets(MANY)
