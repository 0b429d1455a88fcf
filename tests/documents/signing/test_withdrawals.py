"""The list of withdrawn certificates: signed as a whole, no names, damaged ones in one sentence."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.signing.withdrawals import Withdrawal, read_list, signed_list
from mentordesk.domain.refusals import Unreadable
from tests.documents.signing.signed import KEY, OTHER

MADE = datetime(2022, 9, 1, 4, 5, tzinfo=UTC)
GONE = (
    Withdrawal("HLIA-2021-0042", "withdrawn", date(2022, 8, 1)),
    Withdrawal("HLIA-2021-0043", "replaced", None),
)
KEYS = {KEY.name: KEY.public}
FILE = signed_list(GONE, MADE, KEY)


def test_a_list_is_read_as_it_was_signed() -> None:
    read = read_list(FILE, "withdrawn.json", KEYS)
    assert (read.made, read.key) == (MADE, KEY.name)
    assert tuple(read.entries.values()) == GONE
    assert signed_list(GONE, MADE, KEY) == FILE
    assert read_list(signed_list((), MADE, KEY), "x", KEYS).entries == {}


@given(
    st.lists(
        st.builds(
            Withdrawal,
            number=st.text(max_size=20),
            state=st.sampled_from(["withdrawn", "replaced"]),
            on=st.one_of(st.none(), st.dates()),
        ),
        unique_by=lambda one: one.number,
    )
)
def test_any_list_comes_back(entries: list[Withdrawal]) -> None:
    read = read_list(signed_list(entries, MADE, KEY), "x", KEYS)
    assert list(read.entries.values()) == entries


def test_only_numbers_states_and_days_stand_in_it() -> None:
    listed = json.loads(json.loads(FILE)["list"])
    assert {key for one in listed["entries"] for key in one} == {"number", "state", "on"}
    assert set(listed) == {"made", "entries"}


def test_a_list_of_an_unknown_key_is_not_used() -> None:
    with pytest.raises(Unreadable, match=f"signed with the key {OTHER.name}"):
        read_list(signed_list(GONE, MADE, OTHER), "withdrawn.json", KEYS)


@pytest.mark.parametrize(
    "change", [("0042", "0041"), ("2022-08-01", "2022-08-02"), ('"replaced', '"withdrawn')]
)
def test_an_altered_list_is_found(change: tuple[str, str]) -> None:
    file = json.loads(FILE)
    file["list"] = file["list"].replace(*change)
    with pytest.raises(Unreadable, match="was altered since it was signed"):
        read_list(json.dumps(file).encode(), "withdrawn.json", KEYS)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"format": "other"}, "later version"),
        ({"version": 2}, "later version"),
        ({"signature": "*"}, "is no list"),
        ({"signature": None}, "is no list"),
        ({"list": None}, "was altered"),
        ({"key": None}, "not known here"),
    ],
)
def test_a_damaged_list_is_one_sentence(change: dict[str, Any], sentence: str) -> None:
    damaged = json.dumps(json.loads(FILE) | change).encode()
    with pytest.raises(Unreadable, match=sentence):
        read_list(damaged, "withdrawn.json", KEYS)


@pytest.mark.parametrize("raw", [b"", b"[]", b"{}", b"\xff\xfe", b"[" * 9_000])
def test_what_is_no_list_is_one_sentence(raw: bytes) -> None:
    with pytest.raises(Unreadable, match=r"withdrawn\.json is no list"):
        read_list(raw, "withdrawn.json", KEYS)
