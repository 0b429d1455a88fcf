"""Signed codes: digits there and back, one changed digit found, cut short told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.signing.codes import (
    ABOUT_CERTIFICATES,
    bytes_of,
    digits_in,
    digits_of,
    is_signed,
    read_code,
    sample,
    sign,
)
from mentordesk.documents.signing.statement import CutShort, NoStatement
from tests.documents.signing.signed import KEY, OTHER, STATED

CODE = sign(STATED, KEY.short, KEY.private)


@given(st.binary(max_size=300))
def test_bytes_become_digits_and_come_back(raw: bytes) -> None:
    digits = digits_of(raw)
    assert digits == "" or digits.isdigit()
    assert bytes_of(digits) == raw
    assert len(digits) <= len(raw) * 17 / 7 + 2


def test_a_code_says_what_was_signed_and_by_which_key() -> None:
    for text in (CODE, f"https://verify.example/#{CODE}", f"  {CODE[:40]}\n{CODE[40:]} "):
        read = read_code(text)
        assert (read.stated, read.key) == (STATED, KEY.short)
        assert read.is_by(KEY.public)
        assert not read.is_by(OTHER.public)
    assert sign(STATED, KEY.short, KEY.private) == CODE


@given(st.integers(0, len(CODE) - 1), st.integers(1, 9))
def test_one_changed_digit_is_always_found(at: int, by: int) -> None:
    changed = CODE[:at] + str((int(CODE[at]) + by) % 10) + CODE[at + 1 :]
    try:
        read = read_code(changed)
    except NoStatement:
        return
    assert not read.is_by(KEY.public) or read.key != KEY.short


@pytest.mark.parametrize("length", range(1, len(CODE)))
def test_a_code_that_is_cut_short_is_told_apart(length: int) -> None:
    with pytest.raises(CutShort):
        read_code(CODE[:length])


@pytest.mark.parametrize(
    "text",
    ["", "#", "HLIA-2021-0042", "12a4", "\u0661\u0662", "-12", "https://x.example/", "9" * 20_001],
)
def test_what_is_no_row_of_digits_is_no_code(text: str) -> None:
    with pytest.raises(NoStatement):
        digits_in(text)


@given(st.text("0123456789", min_size=1, max_size=400))
def test_any_digits_are_a_code_or_none_and_never_an_error(digits: str) -> None:
    try:
        assert not read_code(digits).is_by(KEY.public)
    except NoStatement:
        return


def test_more_than_a_code_is_none() -> None:
    whole = bytes_of(CODE)
    with pytest.raises(NoStatement, match="more in it"):
        read_code(digits_of(whole + b"!"))


def test_a_sample_is_as_long_as_the_real_one_and_never_genuine() -> None:
    made = sample(STATED)
    assert len(made) == len(CODE)
    assert not read_code(made).is_by(KEY.public)


def test_a_signature_counts_for_certificates_only() -> None:
    read = read_code(CODE)
    assert is_signed(KEY.public, ABOUT_CERTIFICATES + read.message, read.signature)
    assert not is_signed(KEY.public, read.message, read.signature)
    assert not is_signed(b"short", read.message, read.signature)
    assert not is_signed(KEY.public, read.message, b"short")
