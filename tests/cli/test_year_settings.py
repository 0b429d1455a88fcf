"""What a programme settles for its year, from the command line: invoices, silent pairs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    small = small_intake(tmp_path)
    small.desk.close()
    return small.desk.path


def test_fee_settings_are_shown_and_changed_one_by_one(programme: Path, call: Call) -> None:
    words = ("--address", r"1 High Street\nSydney", "--release-after", "30", "--paper", "Letter")
    code, out, _ = call("fee-settings", programme, *words)
    assert code == 0
    assert "address        1 High Street / Sydney\n" in out
    call("fee-settings", programme, "--days-to-pay", "21")
    kept = json.loads(call("fee-settings", programme, "--json", "-")[1])
    assert (kept["days_to_pay"], kept["release_after"], kept["paper"]) == (21, 30, "Letter")
    assert kept["address"] == "1 High Street\nSydney"
    call("fee-settings", programme, "--release-after", "-", "--address", "")
    kept = json.loads(call("fee-settings", programme, "--json", "-")[1])
    assert (kept["release_after"], kept["address"]) == (None, "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--days-to-pay", "900"), "Days are 0 to 365"),
        (("--days-to-pay", "-"), "no number of days"),
        (("--remind-after=-3",), "no number of days"),
        (("--release-after", "0"), "1 day at the earliest"),
        (("--invoice-title", ""), "needs a title"),
        (("--payment", "x" * 2001), "at most 2,000"),
    ],
)
def test_settings_that_cannot_be(
    programme: Path, call: Call, words: tuple[str, ...], sentence: str
) -> None:
    before = call("fee-settings", programme)[1]
    code, out, err = call("fee-settings", programme, *words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    assert sentence in err
    assert call("fee-settings", programme)[1] == before


def test_after_how_many_weeks_a_pair_is_silent(programme: Path, call: Call) -> None:
    assert "after 6 weeks" in call("silent-after", programme)[1]
    assert "after 8 weeks" in call("silent-after", programme, "--weeks", "8")[1]
    assert "1 to 52 weeks" in call("silent-after", programme, "--weeks", "53")[2]
    assert "after 8 weeks" in call("silent-after", programme)[1]
