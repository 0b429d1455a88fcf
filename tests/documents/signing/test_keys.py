"""Keys as files: only the passphrase opens them, and nothing of them can be changed unseen."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.signing import keys
from mentordesk.documents.signing.keys import (
    WrongPassphrase,
    closed,
    name_of,
    name_of_short,
    new_key,
    opened,
    raw_of,
    read_key_file,
    short_of,
    text_of,
)
from mentordesk.domain.refusals import Refused, Unreadable
from tests.documents.signing.signed import KEY

PASSPHRASE = "four words that fit"  # noqa: S105 - of a key that is made for the tests
MADE = datetime(2022, 1, 5, 3, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def file() -> bytes:
    """The file of the key."""
    return closed(KEY, PASSPHRASE, MADE)


def test_a_file_opens_with_its_passphrase_and_is_the_same_key(file: bytes) -> None:
    read = read_key_file(file, "key.json")
    assert (read.name, read.public, read.made_at) == (KEY.name, KEY.public, MADE)
    key = opened(read, PASSPHRASE)
    assert key.private.private_bytes_raw() == KEY.private.private_bytes_raw()


@pytest.mark.parametrize("wrong", ["", "four words that fiT", PASSPHRASE + " "])
def test_a_wrong_passphrase_is_one_sentence(file: bytes, wrong: str) -> None:
    with pytest.raises(WrongPassphrase, match="does not open the key") as caught:
        opened(read_key_file(file, "key.json"), wrong)
    assert KEY.name in str(caught.value)


def test_the_private_half_is_nowhere_in_the_file(file: bytes) -> None:
    secret = KEY.private.private_bytes_raw()
    assert secret not in file
    assert text_of(secret).encode() not in file
    assert secret.hex().encode() not in file
    assert closed(KEY, PASSPHRASE, MADE) != file  # another salt each time


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(Refused, match="12 characters"):
        closed(KEY, "eleven char", MADE)


def test_every_open_part_is_under_the_seal(file: bytes) -> None:
    for change in ({"made": "2023-01-05T03:00:00+00:00"}, {"extra": 1}):
        changed = json.dumps(json.loads(file) | change).encode()
        with pytest.raises(WrongPassphrase):
            opened(read_key_file(changed, "key.json"), PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": 2},
        {"key": "AAAAAAAA"},
        {"public": "AAAA"},
        {"public": None},
        {"sealed": ""},
        {"sealed": 5},
        {"nonce": "A"},
        {"made": "yesterday"},
        {"made": None},
        {"scrypt": {"n": 2**30, "r": 8, "p": 1, "salt": "A" * 22}},
        {"scrypt": {"n": 2**16, "r": 800, "p": 1, "salt": "A" * 22}},
        {"scrypt": {"n": 3**10, "r": 8, "p": 1, "salt": "A" * 22}},
        {"scrypt": {"n": True, "r": 8, "p": 1, "salt": "A" * 22}},
        {"scrypt": []},
    ],
    ids=str,
)
def test_a_damaged_file_is_one_sentence(file: bytes, change: dict[str, Any]) -> None:
    damaged = json.dumps(json.loads(file) | change).encode()
    with pytest.raises(Unreadable, match="no signing key, or it is damaged"):
        read_key_file(damaged, "key.json")


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"\xff", b"{}", b"[" * 5000])
def test_what_is_no_key_file_is_one_sentence(raw: bytes) -> None:
    with pytest.raises(Unreadable, match=r"key\.json"):
        read_key_file(raw, "key.json")


def test_a_file_that_seals_another_key_is_refused() -> None:
    honest = new_key()
    forged = keys.Key(honest.private, KEY.public)
    with pytest.raises(Unreadable):
        opened(read_key_file(closed(forged, PASSPHRASE, MADE), "key.json"), PASSPHRASE)


def test_a_name_is_eight_letters_made_from_the_key() -> None:
    assert KEY.name == name_of(KEY.public) == name_of_short(short_of(KEY.public))
    assert len(KEY.name) == 8
    assert set(KEY.name) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    assert new_key().name != KEY.name


@given(st.binary(max_size=80))
def test_base64url_without_padding(raw: bytes) -> None:
    text = text_of(raw)
    assert "=" not in text
    assert raw_of(text) == raw


@pytest.mark.parametrize("text", ["A", "AA==", "A*AA", "é", "AA AA"])
def test_what_is_no_base64url_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        raw_of(text)
