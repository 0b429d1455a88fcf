"""What the command line says, made harmless for a terminal.

A name that a stranger wrote, or a spoilt file holds, could carry codes a terminal obeys: clear the
screen, set its title, type for the person. Every line of every command passes through here.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO, cast

_OBEYED = {*range(0x20), *range(0x7F, 0xA0)} - {0x09, 0x0A}
_PLAIN = dict.fromkeys(_OBEYED, "\ufffd")
_RETURN = "\r"


def plain(text: str) -> str:
    """A text without codes that a terminal obeys; each becomes the sign for what cannot be shown.

    Tabs and line ends stay, and a carriage return in front, which is how progress is shown.
    """
    front = _RETURN if text.startswith(_RETURN) else ""
    return front + text[len(front) :].translate(_PLAIN)


def sayable(text: str, encoding: str | None) -> str:
    """A text as far as an encoding has signs for it; the others are given by their number.

    On Windows a file or a pipe that takes our lines has an old encoding, without most of the
    world's names; and half a sign, as a strange file name may hold, is in no encoding.
    """
    known = encoding or "utf-8"
    return text.encode(known, "backslashreplace").decode(known)


class _Plain:
    """A stream that writes plain text only; in everything else it is the stream itself."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write, and say that all was written."""
        self._stream.write(sayable(plain(text), self._stream.encoding))
        return len(text)

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


@contextmanager
def plain_streams() -> Iterator[None]:
    """Within it, standard output and standard error are harmless."""
    out, err = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = cast("TextIO", _Plain(out)), cast("TextIO", _Plain(err))
    try:
        yield
    finally:
        sys.stdout, sys.stderr = out, err
