"""What of a plan is left aside is told in a few words, one line as one."""

import pytest

from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.importing.lines import left_aside


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, []),
        (1, ["1 waits for your decision", "1 is unchanged", "1 cannot be imported"]),
        (2, ["2 wait for your decision", "2 are unchanged", "2 cannot be imported"]),
    ],
)
def test_lines_left_aside_are_counted(count: int, said: list[str]) -> None:
    assert left_aside(dict.fromkeys(Outcome, count)) == said


@pytest.mark.usefixtures("qapp")
def test_of_what_there_is_none_nothing_is_said() -> None:
    assert left_aside({}) == []
    assert left_aside({Outcome.NEW: 3, Outcome.REFUSED: 1}) == ["1 cannot be imported"]
