"""Which counts of a table are hidden, so that no small one can be worked out from the rest.

A reader knows every count that is shown, that each line adds up to its total, and of what is hidden
only whether it is small (1 or 2) or large enough. A small count is safe when it could be another
one: when the hidden counts can be changed along a closed round, up and down in turn, so that every
line still adds up. As such rounds are the circulations of a network, looking for one is exact, for
the whole table at once (Kelly, Golden and Assad, "Cell suppression", Networks 22, 1992).
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

Place = tuple[int, int]
"""Row and column, totals among them."""
_Node = tuple[str, int]


def with_totals(rows: Sequence[Sequence[int]]) -> list[list[int]]:
    """The table with its totals: a column at the right and, of several rows, a row below."""
    table = [[*row, sum(row)] for row in rows]
    if len(table) > 1:
        table.append([sum(column) for column in zip(*table, strict=True)])
    return table


@dataclass
class Suppression:
    """A table with totals and what of it is hidden: `small` counts, and `guards` with them.

    `least` is the smallest count that is shown; `fixed` places are said elsewhere and never become
    guards. `opened` counts are said to be hidden and no more, so that they could be any number:
    what is left where there is nobody to hide a small count behind.
    """

    table: list[list[int]]
    least: int
    small: set[Place]
    guards: set[Place]
    fixed: frozenset[Place]
    opened: set[Place] = field(default_factory=set)

    def protect(self) -> None:
        """Hide what has to be hidden with the small counts."""
        for place in sorted(self.small - self.fixed):
            while not self.is_safe(place):
                guard = self._guard_of(place)
                if guard is not None:
                    self.guards.add(guard)
                elif not self._open(place):
                    break
        # What is bound by the others although it is hidden is part of no round: it guards nobody.
        self.guards -= {
            one for one in self.guards - self.opened - self.fixed if not self.is_safe(one)
        }

    def is_safe(self, place: Place) -> bool:
        """Whether a hidden count could be another one, for all that is said."""
        return any(self._closes(place, rising) for rising in (True, False))

    def _closes(self, place: Place, rising: bool) -> bool:
        start, goal = self._ends(place, rising)
        return self._may(place, rising) and goal in self._reached(start, place)

    def _may(self, place: Place, rising: bool) -> bool:
        """Whether a hidden count could be one more, or one less, by what is said of it."""
        count = self.table[place[0]][place[1]]
        if place in self.opened:
            return rising or count > 0
        if place in self.small:
            return count < self.least - 1 if rising else count > 1
        return place in self.guards and (rising or count > self.least)

    def _ends(self, place: Place, rising: bool) -> tuple[_Node, _Node]:
        """Where a change of a count goes to, and where a round through it has to end."""
        row, column = self._nodes(place)
        return (column, row) if rising == self._is_inside(place) else (row, column)

    def _nodes(self, place: Place) -> tuple[_Node, _Node]:
        several = len(self.table) > 1  # the columns of a single row are bound by no total
        return ("row", place[0]), ("column", place[1] if several else 0)

    def _is_inside(self, place: Place) -> bool:
        """Whether a count adds to its lines; one that is a total of either is taken from them."""
        row, column = place
        in_column = column == len(self.table[0]) - 1
        in_row = len(self.table) > 1 and row == len(self.table) - 1
        return in_column == in_row

    def _reached(self, start: _Node, without: Place) -> set[_Node]:
        """Everywhere a change can be passed on to, from line to line, by hidden counts."""
        found, waiting = {start}, deque([start])
        while waiting:
            node = waiting.popleft()
            for place in self._along(node):
                for rising in (True, False):
                    source, target = self._ends(place, rising)[::-1]
                    if (
                        source == node
                        and target not in found
                        and place != without
                        and self._may(place, rising)
                    ):
                        found.add(target)
                        waiting.append(target)
        return found

    def _along(self, node: _Node) -> Iterator[Place]:
        """The places of a line."""
        kind, number = node
        rows, columns = range(len(self.table)), range(len(self.table[0]))
        if kind == "row":
            yield from ((number, column) for column in columns)
        elif len(self.table) > 1:
            yield from ((row, number) for row in rows)
        else:
            yield from product(rows, columns)

    def _guard_of(self, place: Place) -> Place | None:
        """The smallest count that brings a round through a place further, or None."""
        wanted = []
        for rising in (True, False):
            if not self._may(place, rising):
                continue
            reached = self._reached(self._ends(place, rising)[0], place)
            wanted += [
                one for node in reached for one in self._along(node) if self._leads(one, reached)
            ]
        free = [one for one in wanted if one not in self.fixed]
        return min(free, key=lambda one: (self.table[one[0]][one[1]], one), default=None)

    def _leads(self, place: Place, reached: set[_Node]) -> bool:
        """Whether a count that is shown now would lead out of what is reached, were it hidden."""
        count = self.table[place[0]][place[1]]
        if place in self.small | self.guards or count < self.least:
            return False
        ways = (True, False) if count > self.least else (True,)
        ends = [self._ends(place, rising) for rising in ways]
        return any(goal in reached and start not in reached for start, goal in ends)

    def _open(self, place: Place) -> bool:
        """Say less of a place, then of its lines; False where no less can be said."""
        if place not in self.opened:
            self.opened.add(place)
            return True
        row, column = place
        beside = {
            (r, c)
            for r, line in enumerate(self.table)
            for c, _ in enumerate(line)
            if (r == row or c == column) and (r, c) not in self.fixed | self.opened
        }
        self.small |= {(r, c) for r, c in beside if self.table[r][c] < self.least}
        self.guards |= beside - self.small
        self.opened |= beside
        return bool(beside)
