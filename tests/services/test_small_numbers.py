"""Small counts are hidden, and cannot be worked out from what is left."""

from collections.abc import Iterator, Sequence
from itertools import product
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.services.small_numbers import (
    HIDDEN,
    SMALLEST_SHOWN,
    UNDER,
    count_said,
    line_said,
    table_said,
)
from mentordesk.services.suppression import with_totals

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
        ((1, 3), (UNDER, "3", HIDDEN)),
        ((1, 1), (HIDDEN, UNDER, UNDER)),
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
def test_no_small_count_is_said_and_no_other_is_called_small(rows: list[list[int]]) -> None:
    for line, words in zip(with_totals(rows), table_said(rows, mask=True), strict=True):
        for count, word in zip(line, words, strict=True):
            assert word in {f"{count:,}", UNDER, HIDDEN}
            assert not (word == f"{count:,}" and 0 < count < SMALLEST_SHOWN)
            assert word != UNDER or 0 < count < SMALLEST_SHOWN


def readings(
    rows: Sequence[Sequence[int]], said: Sequence[Sequence[str]]
) -> Iterator[list[list[int]]]:
    """Every table that what is said could stand for.

    "Not shown" is large enough, unless the table has something small that is said so as well.
    """
    pairs = [
        pair
        for line in zip(with_totals(rows), said, strict=True)
        for pair in zip(*line, strict=True)
    ]
    least = min((count for count, word in pairs if word == HIDDEN), default=SMALLEST_SHOWN)
    most = max(count for count, _ in pairs) + 2
    kinds = {
        UNDER: range(1, SMALLEST_SHOWN),
        HIDDEN: range(0 if least < SMALLEST_SHOWN else SMALLEST_SHOWN, most + 1),
    }
    yield from _tables([[kinds.get(word) or [number(word)] for word in row] for row in said])


def number(word: str) -> int:
    return int(word.replace(",", "")) if word not in {UNDER, HIDDEN} else -1


def _tables(may: list[list[Sequence[int]]]) -> Iterator[list[list[int]]]:
    inner = may[:-1] if len(may) > 1 else may
    rows = [[line for line in product(*row[:-1]) if sum(line) in row[-1]] for row in inner]
    for lines in product(*rows):
        table = with_totals(lines)
        if len(may) == 1 or all(a in b for a, b in zip(table[-1], may[-1], strict=True)):
            yield table


SMALL_TABLES = st.integers(1, 3).flatmap(
    lambda width: st.lists(
        st.lists(st.integers(0, 5), min_size=width, max_size=width), min_size=1, max_size=3
    )
)


def safe(rows: Sequence[Sequence[int]], said: Sequence[Sequence[str]]) -> bool:
    """Whether every small count that is hidden could be another one, by trying every table."""
    table = with_totals(rows)
    open_ = {
        (r, c)
        for r, row in enumerate(table)
        for c, count in enumerate(row)
        if 0 < count < SMALLEST_SHOWN
    }
    for one in readings(rows, said):
        open_ -= {(r, c) for r, c in open_ if one[r][c] != table[r][c]}
        if not open_:
            return True
    return not open_


@settings(max_examples=150)
@given(SMALL_TABLES)
def test_no_small_count_follows_from_the_whole_table(rows: list[list[int]]) -> None:
    assert safe(rows, table_said(rows, mask=True)), table_said(rows, mask=True)


@settings(max_examples=100)
@given(SMALL_TABLES)
def test_nor_where_the_totals_are_said_elsewhere(rows: list[list[int]]) -> None:
    """Mentees, mentors and all together stand over the page: no table may hide behind them."""
    above = line_said([sum(column) for column in zip(*rows, strict=True)], mask=True)
    said = table_said(rows, mask=True, totals=above)
    assert said[-1] == above if len(rows) > 1 else True
    if len(rows) > 1 and all(word not in {UNDER, HIDDEN} for word in above):
        assert safe(rows, said), said


@pytest.mark.parametrize(
    "rows",
    [
        [[1, 9, 9], [9, 1, 9], [9, 9, 1]],  # each line has two hidden, and yet one reading
        [[2, 4], [4, 2]],
        [[1, 1], [1, 1]],
        [[1, 0], [0, 1]],
        [[2, 2, 2]],
        [[1, 3], [3, 3]],
        [[1, 50], [40, 1], [3, 3]],
    ],
)
def test_tables_that_are_hard(rows: list[list[int]]) -> None:
    said = table_said(rows, mask=True)
    if max(map(max, rows)) < 10:
        assert safe(rows, said), said
    assert all(not {"1", "2"} & set(line) for line in said)


def test_a_total_that_stands_elsewhere_is_no_guard() -> None:
    assert line_said([2, 2], mask=True) == (UNDER, UNDER, HIDDEN)
    assert line_said([2, 2], mask=True, total="4") == (HIDDEN, UNDER, "4")
    assert line_said([18, 1], mask=True, total="19") == (HIDDEN, UNDER, "19")
    assert line_said([18, 1], mask=True, total=HIDDEN) == ("18", UNDER, HIDDEN)
    assert line_said([1], mask=True, total=UNDER) == (UNDER, UNDER)


def test_nothing_is_hidden_without_need() -> None:
    rows = [[5, 9], [7, 3], [0, 4]]
    assert table_said(rows, mask=True) == table_said(rows, mask=False)
    assert (
        sum(w in {UNDER, HIDDEN} for row in table_said([[1, 9], [8, 7]], mask=True) for w in row)
        == 4
    )


def test_many_places_are_masked_quickly() -> None:
    rows = [[n % 7, (n * 5) % 4] for n in range(120)]
    begun = process_time()
    table_said(rows, mask=True)
    assert process_time() - begun < 2
