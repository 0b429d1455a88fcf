"""What python-calamine does not tell of .ods files: the rows that are hidden or filtered away.

After OpenDocument 1.2 part 1, 9.1.3: `table:visibility` of a row is "collapse" or "filter" where it
is not shown, and one element may stand for many rows.
"""

import io
import zipfile
import zlib
from typing import IO
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
MOST_ROWS = 1_048_576
_MOST_NAMED = 100_000


def hidden_in_ods(data: bytes) -> dict[str, frozenset[int]]:
    """The hidden rows of each sheet by its name, from 1; what cannot be read hides nothing."""
    found: dict[str, frozenset[int]] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("content.xml") as stream:
            _scan(stream, found)
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, OSError, EOFError,
            ValueError, zlib.error, ParseError, DefusedXmlException):  # fmt: skip
        return found
    return found


def _scan(stream: IO[bytes], found: dict[str, frozenset[int]]) -> None:
    name, number = "", 0
    hidden: set[int] = set()
    for event, element in iterparse(stream, events=("start", "end")):
        if event == "start":
            if element.tag == f"{_TABLE}table":
                name, number, hidden = element.get(f"{_TABLE}name", ""), 0, set()
            continue
        if element.tag == f"{_TABLE}table-row":
            given = element.get(f"{_TABLE}number-rows-repeated", "1")
            count = min(int(given), MOST_ROWS) if given.isdecimal() else 1
            if element.get(f"{_TABLE}visibility") in {"collapse", "filter"}:
                hidden.update(range(number + 1, min(number + count, _MOST_NAMED) + 1))
            number += count
            element.clear()
        elif element.tag == f"{_TABLE}table":
            found[name] = frozenset(hidden)
            element.clear()
