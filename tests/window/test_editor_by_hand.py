"""The editor of designs with a real pointer and real keys: a field is dragged, snaps, is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.small_intake import small_intake
from tests.window.desktop import Desktop, what_is_missing
from tests.window.sitting import Seat

MISSING = what_is_missing()
pytestmark = [pytest.mark.person, pytest.mark.skipif(bool(MISSING), reason=MISSING)]


@pytest.fixture
def seat(tmp_path: Path) -> Iterator[Seat]:
    small = small_intake(tmp_path)
    small.desk.close()
    with Desktop() as desktop:
        seat = Seat(desktop, tmp_path)
        seat.begin("tests.window.driven_editor", [str(small.desk.path)])
        seat.until(lambda s: s["active"] and s["spots"])
        seat.steady(lambda s: tuple(s["spots"]["star"]))
        yield seat
        seat.end()


def test_a_field_is_dragged_sticks_and_is_kept(seat: Seat) -> None:
    before = seat.look()
    start, zoom = before["spots"]["star"], before["zoom"]
    end = (round(start[0] - 70 * zoom), round(start[1] + 14 * zoom))
    seat.desktop.drag(start, end, lambda: seat.until(lambda s: s["carried"]))
    moved = seat.until(lambda s: s["mm"]["star"] != before["mm"]["star"] and not s["carried"])
    assert moved["mm"]["star"][0] == pytest.approx(before["mm"]["star"][0] - 70, abs=3)
    assert moved["mm"]["star"][1] == pytest.approx(before["mm"]["star"][1] + 14, abs=3)

    # Back towards the middle of the page, a little beside it: the guide shows, and it is exact.
    start = seat.steady(lambda s: tuple(s["spots"]["star"]))
    back = (round(start[0] + (148.5 - moved["mm"]["star"][0] - 8.6) * zoom + 1), start[1])
    seat.desktop.drag(start, back, lambda: seat.until(lambda s: s["guide"] is not None))
    there = seat.until(lambda s: not s["carried"])
    left, _, width = there["mm"]["star"]
    assert left + width / 2 == pytest.approx(148.5, abs=0.1)

    for _ in range(2):
        seat.desktop.key("ctrl+z")
    seat.until(lambda s: s["mm"] == before["mm"])
    seat.desktop.click(there["name"])
    seat.desktop.key("End")
    seat.desktop.type(" too")
    seat.desktop.key("alt+s")
    seat.until(lambda s: s["own"] == ["Ours too"])
