"""The demonstration's inbox: files still to be imported, dated by the day they are made for."""

import re
from email.utils import format_datetime
from pathlib import Path

from mentordesk.resources import resource
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.files import write_atomically

_STAMP = re.compile(rb"\{\{(mail|form):(\d+):(\d\d:\d\d)\}\}")
"""A place for a moment: how it is written, how many days ago it was, and at which time."""
_TEXT = {".eml", ".csv"}


def fill_inbox(telling: Telling, folder: Path) -> tuple[Path, ...]:
    """Put the files into a folder, which is made where it is missing; return them by name."""
    folder.mkdir(exist_ok=True)
    written = []
    for origin in sorted(resource("demo", "inbox").iterdir()):
        content = origin.read_bytes()
        if origin.suffix in _TEXT:
            content = _STAMP.sub(lambda found: _moment(telling, found), content)
        write_atomically(folder / origin.name, content)
        written.append(folder / origin.name)
    return tuple(written)


def _moment(telling: Telling, found: re.Match[bytes]) -> bytes:
    """A moment before the telling's day as a mail header or a form tool writes it."""
    style, ago, clock = (part.decode() for part in found.groups())
    moment = telling.at(telling.days_ago(int(ago)), clock).astimezone(telling.zone)
    if style == "form":
        return moment.strftime("%d/%m/%Y %H:%M:%S").encode()
    return format_datetime(moment).encode()
