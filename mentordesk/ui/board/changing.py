"""What is different between the rows a list shows and those it is to show.

A model that says only this keeps the list where it is: nobody is laid out, chosen or drawn again
for one card that changed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import is_not, ne

Rows = Sequence[object]
Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """From the row `first` on `gone` rows go, or `came` rows come, never both.

    `altered` are the rows, as they are numbered afterwards, that say something else than before.
    """

    first: int
    gone: int
    came: int
    altered: tuple[int, ...]


def change_between(
    before: tuple[Ids, Rows], after: tuple[Ids, Rows], held: Collection[int]
) -> Change | None:
    """The change from some rows with their ids to others; None where all are to be shown anew.

    That is where rows come and go at once, or in several places, or somebody goes who is `held`.
    """
    ids, new_ids = before[0], after[0]
    same = min(len(ids), len(new_ids))
    start = 0 if ids[:same] != new_ids[:same] else same
    while start < same and ids[start] == new_ids[start]:
        start += 1
    rest = same - start
    if ids[len(ids) - rest :] != new_ids[len(new_ids) - rest :]:
        return None
    gone, came = len(ids) - same, len(new_ids) - same
    if gone and not set(held).isdisjoint(ids[start : start + gone]):
        return None
    stayed = [*before[1][:start], *before[1][start + gone :]]
    now = [*after[1][:start], *after[1][start + came :]]
    return Change(start, gone, came, _altered(stayed, now, start, came))


def _altered(stayed: Rows, now: Rows, first: int, came: int) -> tuple[int, ...]:
    """The rows that differ, beginning with those that are other objects at all."""
    others = [row for row, other in enumerate(map(is_not, stayed, now)) if other]
    return tuple(row if row < first else row + came for row in others if ne(stayed[row], now[row]))
