"""A strict reader of calendar files after RFC 5545, for tests: it forgives nothing.

Written without the library that writes our files, so that the two cannot be wrong together.
"""

import re
from datetime import UTC, datetime

_NAME = re.compile(r"^[A-Z0-9-]+$")
_UTC = re.compile(r"^\d{8}T\d{6}Z$")
_TEXT = frozenset({"SUMMARY", "DESCRIPTION", "LOCATION"})
_ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "ORGANIZER", "STATUS")


def read(content: bytes) -> dict[str, str]:
    """The properties of the one event, with METHOD, VERSION and PRODID; AssertionError if wrong."""
    lines = _unfolded(content)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    begin, end = lines.index("BEGIN:VEVENT"), lines.index("END:VEVENT")
    assert [line for line in lines if line.startswith("BEGIN:")] == [lines[0], lines[begin]]
    calendar, event = _properties(lines[1:begin]), _properties(lines[begin + 1 : end])
    assert lines[end + 1 : -1] == []
    assert calendar["VERSION"] == "2.0"
    assert set(_ONCE) <= set(event)
    for name in ("DTSTAMP", "DTSTART", "DTEND"):
        assert _UTC.match(event[name]), f"{name} is not in UTC"
    assert (calendar["METHOD"] == "CANCEL") == (event["STATUS"] == "CANCELLED")
    return calendar | event


def moment(text: str) -> datetime:
    """A moment of a calendar file."""
    return datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _unfolded(content: bytes) -> list[str]:
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert all(b"\n" not in line and b"\r" not in line for line in physical)
    assert all(len(line) <= 75 for line in physical), "a line is longer than 75 octets"
    joined: list[bytes] = []
    for line in physical:
        if line.startswith((b" ", b"\t")):
            joined[-1] += line[1:]
        else:
            joined.append(line)
    return [line.decode("utf-8") for line in joined]


def _properties(lines: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        head, colon, value = _split(line)
        name = head.split(";")[0]
        assert colon, f"no value: {line}"
        assert _NAME.match(name), name
        assert name not in found, f"{name} stands twice"
        found[name] = _text(value) if name in _TEXT else value
    return found


def _split(line: str) -> tuple[str, str, str]:
    """The name with its parameters, and the value: a colon in quotes ends nothing."""
    quoted = False
    for place, letter in enumerate(line):
        quoted ^= letter == '"'
        if letter == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line, "", ""


def _text(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value), "a comma or semicolon is not escaped"
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], value)
