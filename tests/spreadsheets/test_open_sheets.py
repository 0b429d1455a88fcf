"""Hidden rows of .ods files: against a plain count, and through every kind of damage."""

import io
import zipfile
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.open_sheets import MOST_ROWS, hidden_in_ods

_SPACE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"


@dataclass(frozen=True)
class Run:
    """One element of rows: how many it stands for, and how they are shown ("" is not said)."""

    count: int | None
    visibility: str = ""

    @property
    def xml(self) -> str:
        """The element as a program writes it."""
        repeated = "" if self.count is None else f' t:number-rows-repeated="{self.count}"'
        shown = f' t:visibility="{self.visibility}"' if self.visibility else ""
        return f"<t:table-row{repeated}{shown}><t:table-cell/></t:table-row>"


def ods(sheets: dict[str, list[Run]], before: str = "") -> bytes:
    """A minimal .ods file of some sheets."""
    tables = "".join(
        f"<t:table t:name={quoteattr(name)}>{''.join(run.xml for run in runs)}</t:table>"
        for name, runs in sheets.items()
    )
    return packed(f'{before}<body xmlns:t="{_SPACE}">{tables}</body>'.encode())


def packed(content: bytes, member: str = "content.xml") -> bytes:
    """A .zip of one member."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(member, content)
    return held.getvalue()


RUNS = st.lists(
    st.builds(
        Run,
        st.none() | st.integers(0, 30),
        st.sampled_from(["", "visible", "collapse", "filter", "Collapse"]),
    ),
    max_size=8,
)


@given(st.dictionaries(st.sampled_from(["Members", "Ana & Bo", '"x"', ""]), RUNS, max_size=4))
def test_hidden_rows_are_those_that_a_plain_count_finds(sheets: dict[str, list[Run]]) -> None:
    expected = {}
    for name, runs in sheets.items():
        shown = [
            run.visibility for run in runs for _ in range(1 if run.count is None else run.count)
        ]
        expected[name] = {n for n, how in enumerate(shown, 1) if how in ("collapse", "filter")}
    assert hidden_in_ods(ods(sheets)) == expected


def test_one_element_that_hides_the_rest_of_the_sheet_is_bounded() -> None:
    runs = [Run(3), Run(10**12, "collapse"), Run(2, "filter")]
    hidden = hidden_in_ods(ods({"Endless": runs}))["Endless"]
    assert min(hidden) == 4
    assert len(hidden) < MOST_ROWS
    assert hidden == set(range(4, max(hidden) + 1))


def test_the_second_sheet_begins_to_count_anew() -> None:
    found = hidden_in_ods(ods({"One": [Run(5, "filter")], "Two": [Run(1), Run(1, "collapse")]}))
    assert found == {"One": {1, 2, 3, 4, 5}, "Two": {2}}


@pytest.mark.parametrize("count", ["-3", "many", "", "1.5", "\u00b2"])
def test_a_number_of_rows_that_is_none_is_one_row(count: str) -> None:
    rows = f'<t:table-row t:number-rows-repeated="{count}"/><t:table-row t:visibility="filter"/>'
    body = f'<b xmlns:t="{_SPACE}"><t:table t:name="A">{rows}</t:table></b>'
    assert hidden_in_ods(packed(body.encode())) == {"A": {2}}


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"no archive at all",
        packed(b"<x/>", "other.xml"),
        packed(b""),
        packed(b"\xff\xfe\x00"),
        packed(b"<a><b></a>"),
    ],
)
def test_what_cannot_be_read_hides_nothing(data: bytes) -> None:
    assert hidden_in_ods(data) == {}


def test_sheets_before_the_damage_keep_their_hidden_rows() -> None:
    whole = (
        f'<b xmlns:t="{_SPACE}"><t:table t:name="A"><t:table-row t:visibility="filter"/></t:table>'
    )
    assert hidden_in_ods(packed(f"{whole}<t:table t:name='B'><oops".encode())) == {"A": {1}}


def test_entities_that_grow_are_refused_quietly() -> None:
    bomb = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY c "&a;&a;&a;">]>'
    assert hidden_in_ods(ods({"A": [Run(1, "filter")]}, bomb)) == {}


@given(st.integers(0, 400), st.integers(0, 255))
def test_one_wrong_byte_never_raises(at: int, byte: int) -> None:
    data = bytearray(ods({"A": [Run(2), Run(3, "collapse")]}))
    data[at % len(data)] = byte
    found = hidden_in_ods(bytes(data))
    assert all(isinstance(row, int) and row > 0 for rows in found.values() for row in rows)
