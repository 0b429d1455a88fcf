"""Forms whose labels stand in line: from labels that are known to those that are not.

Where most labels we know stand in one or a few columns with their answers in others, or above their
answers in blocks of two rows, every text that stands like them is a label too, whatever its words.
"""

from collections import Counter
from dataclasses import dataclass

from mentordesk.spreadsheets.grids import CellValue
from mentordesk.spreadsheets.headings import is_label

Place = tuple[int, int]
FEWEST = 4
"""Known labels in one column that make it a column of labels."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """Places that are labels, and places that are answers, by where they stand."""

    labels: frozenset[Place] = frozenset()
    answers: frozenset[Place] = frozenset()


def aligned(cells: dict[Place, CellValue], known: list[Place]) -> Aligned:
    """What the places of the known labels tell about the others; nothing without a clear pattern.

    In the pattern of blocks the first row of a block is the label and the others the answer.
    """
    counts = Counter(column for _, column in known)
    columns = sorted(column for column, count in counts.items() if count >= FEWEST)
    if not columns or sum(counts[column] for column in columns) * 10 < len(known) * 6:
        return Aligned()
    beside = _all_beside(cells, columns, known)
    if beside is not None:
        return beside
    column = counts.most_common(1)[0][0]
    return _in_blocks(cells, column, _rows(known, column)) or Aligned()


def _rows(known: list[Place], column: int) -> set[int]:
    return {row for row, c in known if c == column}


def _all_beside(
    cells: dict[Place, CellValue], columns: list[int], known: list[Place]
) -> Aligned | None:
    """Columns of labels with the answers of each before the next; None where one has none."""
    labels: set[Place] = set()
    answers: set[Place] = set()
    for column, end in zip(columns, [*columns[1:], 1 << 20], strict=True):
        found = _beside(cells, (column, end), _rows(known, column))
        if found is None:
            return None
        labels |= found.labels
        answers |= found.answers
    return Aligned(frozenset(labels), frozenset(answers))


def _beside(
    cells: dict[Place, CellValue], columns: tuple[int, int], seeds: set[int]
) -> Aligned | None:
    """Labels in one column, their answers in one other column to the right, before the end."""
    column, end = columns
    nearest: dict[int, int] = {}
    for row, other in cells:
        if (row, column) in cells and column < other < end:
            nearest[row] = min(other, nearest.get(row, other))
    answering = Counter(nearest[row] for row in seeds if row in nearest)
    if not answering:
        return None
    right, count = answering.most_common(1)[0]
    if count < FEWEST - 1 or count * 10 < len(seeds) * 5 or count * 10 < answering.total() * 8:
        return None
    rows = [row for row, first in nearest.items() if first == right]
    labels = {(row, column) for row in rows if is_label(cells[row, column])}
    # A label without an answer has no cell beside it; one that is known stays one.
    labels |= {(row, column) for row in seeds}
    return Aligned(frozenset(labels), frozenset((row, right) for row, _ in labels if row in rows))


def _in_blocks(cells: dict[Place, CellValue], column: int, seeds: set[int]) -> Aligned | None:
    """Labels above their answers, a free row after each answer."""
    rows = sorted(row for row, c in cells if c == column)
    blocks: list[list[int]] = []
    for row in rows:
        if blocks and row == blocks[-1][-1] + 1:
            blocks[-1].append(row)
        else:
            blocks.append([row])
    first = {block[0] for block in blocks if len(block) == 2}
    if len(first & seeds) < FEWEST or len(first) * 10 < len(blocks) * 6:
        return None
    labels = {(row, column) for row in first if is_label(cells[row, column])}
    return Aligned(frozenset(labels), frozenset((row + 1, column) for row, _ in labels))
