"""How many can be placed at most, and the proof: a Hall set (no scores, no prices, no solver).

Rows wish for columns as bits of whole numbers, so that one search over 300 columns is a handful of
machine operations (breadth-first augmenting paths, Berge 1957; the proof is Hall 1935).
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mentordesk.matching.problem import NOBODY, Flags

FEW = 16
"""Bits that are sooner taken off one by one than found among thousands of written digits."""


@dataclass(frozen=True, slots=True)
class Most:
    """The most rows that can be placed, who goes where in one such answer, and why no more can.

    All wishes of `crowd` lie within `wanted`, which has fewer places than the crowd has rows (both
    empty where everybody is placed): nobody can place more than all rows outside the crowd, and
    as many of the crowd as `wanted` has places.
    """

    placed: int
    mates: tuple[int, ...]
    crowd: tuple[int, ...]
    wanted: tuple[int, ...]


def bits_of(allowed: Flags) -> list[int]:
    """Each row of flags as a whole number: bit n stands for column n."""
    packed = np.packbits(allowed, axis=1, bitorder="little")
    return [int.from_bytes(row.tobytes(), "little") for row in packed]


def columns_of(bits: int) -> list[int]:
    """The columns whose bits are set, lowest first."""
    if bits.bit_count() <= FEW:
        return _one_by_one(bits)
    digits, found = bin(bits)[:1:-1], []
    column = digits.find("1")
    while column >= 0:
        found.append(column)
        column = digits.find("1", column + 1)
    return found


def _one_by_one(bits: int) -> list[int]:
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found


def most_placed(wishes: Sequence[int], places: Sequence[int]) -> Most:
    """Place as many rows as can be; `wishes` are bits of columns, `places` what columns take."""
    seating = _Seating(wishes, places)
    crowd: set[int] = set()
    wanted = 0
    for row in range(len(wishes)):
        failed = seating.seat(row, wanted)
        if failed is not None:
            crowd |= failed[0]
            wanted |= failed[1]
    placed = sum(1 for mate in seating.mates if mate != NOBODY)
    return Most(placed, tuple(seating.mates), tuple(sorted(crowd)), tuple(columns_of(wanted)))


class _Seating:
    """Who sits where while rows are placed one after the other."""

    def __init__(self, wishes: Sequence[int], places: Sequence[int]) -> None:
        self.wishes = wishes
        self.left = list(places)
        self.mates = [NOBODY] * len(wishes)
        self.seated: list[set[int]] = [set() for _ in places]
        self.open = sum(1 << n for n, count in enumerate(places) if count > 0)
        self.usable = self.open

    def seat(self, row: int, closed: int) -> tuple[set[int], int] | None:
        """Place a row along a shortest path; where none leads to a free place, who was asked.

        Nothing within `closed` is asked again: from there no path leads out any more.
        """
        came: dict[int, int] = {}
        rows, seen = {row}, closed
        waiting = deque([row])
        while waiting:
            asked = waiting.popleft()
            new = self.wishes[asked] & self.usable & ~seen
            free = new & self.open
            if free:
                self._move(asked, (free & -free).bit_length() - 1, came)
                return None
            seen |= new
            for column in columns_of(new):
                came[column] = asked
                for other in self.seated[column]:
                    if other not in rows:
                        rows.add(other)
                        waiting.append(other)
        return rows, seen

    def _move(self, row: int, column: int, came: dict[int, int]) -> None:
        """Take the free place at the end of a path and move everybody on it one on."""
        self.left[column] -= 1
        if not self.left[column]:
            self.open &= ~(1 << column)
        while True:
            before = self.mates[row]
            self.mates[row] = column
            self.seated[column].add(row)
            if before == NOBODY:
                return
            self.seated[before].discard(row)
            column, row = before, came[before]
