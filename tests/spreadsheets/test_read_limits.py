"""The allowance of a workbook: three million cells and a hundred sheets, counted over all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.spreadsheets.read_limits import (
    MOST_CELLS,
    MOST_SHEETS,
    NOT_UNDERSTOOD,
    Allowance,
)
from mentordesk.spreadsheets.sniff import TOO_LARGE


@given(st.lists(st.integers(0, MOST_CELLS // 2), max_size=12))
def test_cells_are_refused_from_the_first_that_is_too_many(parts: list[int]) -> None:
    allowance = Allowance()
    total = 0
    for part in parts:
        total += part
        if total > MOST_CELLS:
            with pytest.raises(Unreadable, match=TOO_LARGE[:20]):
                allowance.take(part)
            return
        allowance.take(part)
    assert total <= MOST_CELLS


def test_the_last_cell_is_allowed_and_the_next_is_not() -> None:
    allowance = Allowance()
    allowance.take(MOST_CELLS)
    allowance.take(0)
    with pytest.raises(Unreadable):
        allowance.take(1)


@pytest.mark.parametrize("count", [0, 1, MOST_SHEETS, MOST_SHEETS + 1, MOST_SHEETS + 250])
def test_sheets_beyond_the_hundredth_are_counted_and_said(count: int) -> None:
    allowance = Allowance()
    read = sum(allowance.one_more_sheet() for _ in range(count))
    assert read == min(count, MOST_SHEETS)
    left = count - read
    notes = allowance.notes
    assert len(notes) == bool(left)
    if notes:
        assert notes[0].endswith(f"{left} more were left aside.")


def test_a_refusal_of_ours_is_never_taken_for_damage() -> None:
    assert not issubclass(Refused, NOT_UNDERSTOOD)
    assert not issubclass(MemoryError, NOT_UNDERSTOOD)
    assert not issubclass(KeyboardInterrupt, NOT_UNDERSTOOD)
