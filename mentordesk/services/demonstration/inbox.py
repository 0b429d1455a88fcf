"""The demonstration's inbox: files still to be imported, dated by the day they are made for."""

import re
from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from mentordesk.resources import resource
from mentordesk.storage.files import write_atomically

_STAMP = re.compile(rb"\{\{(mail|form):(\d+):(\d\d:\d\d)\}\}")
"""A place for a moment: how it is written, how many days ago it was, and at which time."""
_TEXT = {".eml", ".csv"}


Moments = Callable[[int, str], datetime]
"""The local moment of some days ago at a time of the clock ("09:30")."""


def fill_inbox(folder: Path, moments: Moments) -> tuple[Path, ...]:
    """Put the files into a folder, which is made where it is missing; return them by name."""
    folder.mkdir(exist_ok=True)
    written = []
    for origin in sorted(resource("demo", "inbox").iterdir()):
        content = origin.read_bytes()
        if origin.suffix in _TEXT:
            content = _STAMP.sub(lambda found: _written(found, moments), content)
        write_atomically(folder / origin.name, content)
        written.append(folder / origin.name)
    return tuple(written)


def _written(found: re.Match[bytes], moments: Moments) -> bytes:
    """A moment as a mail header or a form tool writes it."""
    style, ago, clock = (part.decode() for part in found.groups())
    moment = moments(int(ago), clock)
    if style == "form":
        return moment.strftime("%d/%m/%Y %H:%M:%S").encode()
    return format_datetime(moment).encode()
