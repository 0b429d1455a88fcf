"""Small counts are hidden, and cannot be worked out from what is left."""

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.services.small_numbers import (
    HIDDEN,
    SMALLEST_SHOWN,
    UNDER,
    count_said,
    hidden_places,
    line_said,
    table_said,
    with_totals,
)

TABLES = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 9), min_size=width, max_size=width), min_size=1, max_size=5
    )
)


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0"), (1, UNDER), (2, UNDER), (3, "3"), (1234, "1,234")]
)
def test_one_and_two_are_under_three(count: int, words: str) -> None:
    assert count_said(count, mask=True) == words
    assert count_said(count, mask=False) == f"{count:,}"


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((5, 9), ("5", "9", "14")),
        ((2, 9, 5), (UNDER, "9", HIDDEN, "16")),
        ((1, 2, 8), (UNDER, UNDER, "8", "11")),
        ((1, 1, 8), (UNDER, UNDER, HIDDEN, "10")),
        ((2, 2), (UNDER, UNDER, HIDDEN)),
        ((1, 0), (UNDER, "0", UNDER)),
        ((1, 3), (UNDER, HIDDEN, HIDDEN)),
        ((), ("0",)),
    ],
)
def test_a_line_with_its_total(counts: tuple[int, ...], words: tuple[str, ...]) -> None:
    assert line_said(counts, mask=True) == words


def test_unmasked_is_what_is_counted() -> None:
    assert table_said([(1, 2), (3, 4)], mask=False) == (
        ("1", "2", "3"),
        ("3", "4", "7"),
        ("4", "6", "10"),
    )


def test_a_guard_in_a_row_is_guarded_in_its_column() -> None:
    said = table_said([(1, 9), (8, 7), (6, 5)], mask=True)
    assert said[0][0] == UNDER
    for line in (*said, *zip(*said, strict=True)):
        assert sum(word in {UNDER, HIDDEN} for word in line) != 1


@given(TABLES)
def test_no_small_count_is_said(rows: list[list[int]]) -> None:
    for line, words in zip(with_totals(rows), table_said(rows, mask=True), strict=True):
        for count, word in zip(line, words, strict=True):
            assert word == (f"{count:,}" if word not in {UNDER, HIDDEN} else word)
            assert (word == UNDER) == (0 < count < SMALLEST_SHOWN)


@given(TABLES)
def test_no_line_has_only_one_reading(rows: list[list[int]]) -> None:
    """Every small count of a line could be another one, whatever else the line says."""
    table = with_totals(rows)
    hidden = hidden_places(table)
    lines = [[(r, c) for c in range(len(table[0]))] for r in range(len(table))]
    if len(table) > 1:
        lines += [[(r, c) for r in range(len(table))] for c in range(len(table[0]))]
    for *cells, total in lines:
        if total in hidden:
            continue
        places = [place for place in cells if place in hidden]
        values = [table[r][c] for r, c in places]
        small = [n for n, value in enumerate(values) if value < SMALLEST_SHOWN]
        for n in small:
            assert {read[n] for read in readings(values)} == {1, 2}, (table, places)


def readings(values: list[int]) -> list[tuple[int, ...]]:
    """Everything the hidden counts of a line may be for somebody who knows their sum."""
    kinds: list[Sequence[int]] = [
        (1, 2) if value < SMALLEST_SHOWN else range(3, sum(values) + 1) for value in values
    ]
    if len(values) > 4:
        # Any two kinds of a long line are enough to trade one against the other.
        small = [n for n, value in enumerate(values) if value < SMALLEST_SHOWN]
        kinds = [kind if n in small[:3] or n == len(values) - 1 else (values[n],)
                 for n, kind in enumerate(kinds)]  # fmt: skip
    return [read for read in product(*kinds) if sum(read) == sum(values)]
