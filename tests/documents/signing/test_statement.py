"""What a code states: packed small, unpacked the same, and never more than it holds."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.signing.statement import (
    CutShort,
    NoStatement,
    Statement,
    packed,
    statement_of,
    unpacked,
)
from tests.documents.samples import certificate
from tests.documents.signing.signed import STATED

KEY = b"\x01\x02\x03\x04\x05"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
NUMBERS = st.one_of(
    st.from_regex(r"[A-Z0-9]{1,12}-(19|20)[0-9]{2}-[0-9]{4,9}", fullmatch=True), TEXT
)
DAYS = st.dates(date(1900, 1, 1), date(2200, 1, 1))
STATEMENTS = st.builds(
    Statement,
    number=NUMBERS,
    name=TEXT,
    role=st.sampled_from(["mentee", "mentor", "Mentee", "speaker", ""]),
    scheme=TEXT,
    intake=TEXT,
    starts=DAYS,
    ends=DAYS,
    issued_on=DAYS,
    hours=st.one_of(st.none(), st.integers(0, 1_000_000).map(lambda n: n / 100)),
)


@given(STATEMENTS)
def test_what_is_packed_is_unpacked(stated: Statement) -> None:
    message = packed(stated, KEY)
    assert unpacked(message) == (stated, KEY, len(message))
    assert unpacked(message + b"more") == (stated, KEY, len(message))


@given(STATEMENTS, st.data())
def test_every_beginning_is_cut_short(stated: Statement, data: st.DataObject) -> None:
    message = packed(stated, KEY)
    length = data.draw(st.integers(0, len(message) - 1))
    with pytest.raises(CutShort):
        unpacked(message[:length])


@given(st.binary(max_size=120))
def test_any_bytes_are_a_statement_or_none_and_never_an_error(raw: bytes) -> None:
    try:
        stated, key, length = unpacked(raw)
    except NoStatement:
        return
    assert (len(key), length <= len(raw)) == (5, True)
    assert isinstance(stated.name, str)


def test_a_common_certificate_is_74_bytes() -> None:
    message = packed(STATED, KEY)
    assert len(message) == 74
    texts = (STATED.name, STATED.scheme, STATED.intake, "HLIA")
    assert len(message) - sum(len(text.encode()) for text in texts) == 19


def test_the_number_is_packed_only_where_it_comes_back_the_same() -> None:
    for number in ("HLIA-2021-0042", "HLIA-2021-00042", "HLIA-2021-10042", "hlia-2021-0042", "7"):
        stated = replace(STATED, number=number)
        assert unpacked(packed(stated, KEY))[0].number == number
    short, long = (
        packed(replace(STATED, number=number), KEY) for number in ("HLIA-2021-0042", "hlia-2021-42")
    )
    assert len(short) < len(long)


def test_another_version_is_no_statement() -> None:
    message = bytearray(packed(STATED, KEY))
    message[0] = (2 << 4) | message[0] & 15
    with pytest.raises(NoStatement, match="later version"):
        unpacked(bytes(message))


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        (b"\xff\xff\xff\xff\xff\xff\xff", "has no end"),
        (b"\xfe\xff\xff\xff\x7f\x00\x00", "in no calendar"),
    ],
)
def test_numbers_beyond_reason_are_refused(tail: bytes, why: str) -> None:
    with pytest.raises(NoStatement, match=why):
        unpacked(b"\x10" + KEY + tail)


def test_a_text_that_is_too_long_or_no_text_is_refused() -> None:
    head = packed(replace(STATED, number="", name="", scheme="", intake="", hours=None), KEY)[:-4]
    with pytest.raises(NoStatement, match="longer than any"):
        unpacked(head + b"\xff\x7f" + b"a" * 99)
    with pytest.raises(NoStatement, match="cannot be read"):
        unpacked(head + b"\x02\xff\xfe")


def test_the_statement_of_a_certificate_is_what_is_printed() -> None:
    facts = replace(certificate("Ana", role="mentor", hours=12.25), intake="2021 July")
    stated = statement_of(facts)
    assert (stated.name, stated.role, stated.hours, stated.intake) == (
        "Ana",
        "mentor",
        12.25,
        "2021 July",
    )
    assert statement_of(certificate(hours=None)).hours is None
    assert (stated.starts, stated.ends, stated.issued_on) == (
        date(2021, 7, 1),
        date(2022, 7, 1),
        date(2022, 7, 28),
    )
