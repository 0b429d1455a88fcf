"""Text as a cell may hold it: scrubbed, escaped and cut so that it is read back as it was."""

import re

from mentordesk.spreadsheets.sheets import LONGEST_TEXT

# What XML 1.0 cannot hold: control characters but tab and line feed, lone halves, U+FFFE.
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads _x0041_ as the letter A (ST_Xstring, ECMA-376 part 1, 22.9.2.19); the underscore in
# front is itself written as such a code to keep the text a text.
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WOULD_CALCULATE = ("=", "+", "-", "@", "\t", "\r", "\n")


def scrubbed(text: str) -> str:
    """The text without what no workbook can hold; line ends become line feeds."""
    return _NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def escaped(text: str) -> str:
    """Scrubbed text as it is written into a workbook's XML."""
    return _CODE.sub("_x005F_", text)


def unescaped(text: str) -> str:
    """What `escaped` was given."""
    return text.replace("_x005F_", "_")


def parts(text: str) -> list[str]:
    """The text cut into pieces that one cell can hold each; never within a character."""
    if len(text) * 2 <= LONGEST_TEXT:
        return [text]
    pieces: list[str] = []
    begun = used = 0
    for place, character in enumerate(text):
        units = 2 if ord(character) > 0xFFFF else 1
        if used + units > LONGEST_TEXT:
            pieces.append(text[begun:place])
            begun, used = place, 0
        used += units
    return [*pieces, text[begun:]]


def guarded(text: str) -> str:
    """Text for a CSV cell: an apostrophe in front where a spreadsheet would calculate with it.

    A text that begins with such an apostrophe by itself gets one more, so that it is read back.
    """
    return f"'{text}" if _would_calculate(text) else text


def unguarded(text: str) -> str:
    """What `guarded` was given; other programs guard their CSV cells in the same way."""
    return text[1:] if text.startswith("'") and _would_calculate(text[1:]) else text


def _would_calculate(text: str) -> bool:
    return text.lstrip("'").startswith(_WOULD_CALCULATE)
