"""Time zones by name: what a file may name, and one sentence for whatever is no zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.domain.zones import zone_named


@pytest.mark.parametrize(
    ("name", "hours"),
    [("UTC", 0), ("Europe/London", 1), ("Asia/Kolkata", 5.5), ("Australia/Sydney", 10)],
)
def test_a_zone_is_known_by_its_name(name: str, hours: float) -> None:
    moment = datetime(2021, 6, 1, 12, 0, tzinfo=UTC).astimezone(zone_named(name))
    assert moment.utcoffset() == timedelta(hours=hours)
    assert zone_named(name) is ZoneInfo(name)


@pytest.mark.parametrize(
    "name",
    ["", "Mars/Olympus", "../../etc/passwd", "/etc/localtime", "Europe", "UTC\x00", "\ud800",
     "a" * 500, None, 7, ["UTC"], "Europe/London/", "europe\\london"],
)  # fmt: skip
def test_what_is_no_zone_is_one_short_sentence(name: object) -> None:
    with pytest.raises(Refused, match="This computer knows no time zone") as told:
        zone_named(name)
    assert "Nothing was changed" in str(told.value)
    assert len(str(told.value)) < 250


@given(st.text(max_size=40) | st.from_regex(r"[A-Za-z_./\\-]{0,30}", fullmatch=True))
def test_any_text_is_a_zone_or_a_refusal(name: str) -> None:
    try:
        zone = zone_named(name)
    except Refused:
        return
    assert zone.key == name
    assert datetime(2021, 6, 1, tzinfo=zone).utcoffset() is not None
