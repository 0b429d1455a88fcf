"""What people write of their time."""

from datetime import UTC, datetime

import pytest

from mentordesk.services.clocks import offset_of, week_slots

WINTER = datetime(2021, 7, 1, tzinfo=UTC)
SUMMER = datetime(2021, 12, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "minutes"),
    [
        ("Australia/Sydney", 600),
        ("Asia/Hong Kong", 480),
        ("AEST", 600),
        ("AEST (Sydney)", 600),
        ("UTC+10", 600),
        ("GMT -3:30", -210),
        ("Perth, AWST", 480),
        ("the usual", None),
        ("", None),
        ("../etc/passwd", None),
    ],
)
def test_zones(zone: str, minutes: int | None) -> None:
    assert offset_of(zone, WINTER) == minutes


def test_daylight_saving_counts() -> None:
    assert offset_of("Australia/Sydney", SUMMER) == 660


@pytest.mark.parametrize(
    ("times", "slots"),
    [
        ((), ()),
        (("Weekday evening",), (2, 5, 8, 11, 14)),
        (("Weekday lunch",), (1, 4, 7, 10, 13)),
        (("Weekday business hours",), (0, 1, 3, 4, 6, 7, 9, 10, 12, 13)),
        (("Weekend",), (15, 16, 17, 18, 19, 20)),
        (("Monday morning", "Tuesdays"), (0, 3, 4, 5)),
        (("Evenings",), (2, 5, 8, 11, 14, 17, 20)),
    ],
)
def test_times(times: tuple[str, ...], slots: tuple[int, ...]) -> None:
    assert week_slots(times) == slots


def test_slots_move_whole_and_none_is_lost() -> None:
    assert week_slots(("Monday morning",), -600) == (1,)
    assert week_slots(("Monday morning",), 600) == (20,)
    for ahead in range(-900, 901, 30):
        assert len(week_slots(("Weekday business hours",), ahead)) == 10
