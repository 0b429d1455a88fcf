"""The demonstration's inbox: files still to be imported, dated by the day they are made for."""

import re
from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.resources import resource
from mentordesk.storage.files import write_atomically

_STAMP = re.compile(rb"\{\{(mail|form):(\d+):(\d\d:\d\d)\}\}")
"""A place for a moment: how it is written, how many days ago it was, and at which time."""
_TEXT = {".eml", ".csv"}


Moments = Callable[[int, str], datetime]
"""The local moment of some days ago at a time of the clock ("09:30")."""


def fill_inbox(folder: Path, moments: Moments) -> tuple[Path, ...]:
    """Put the files into a folder, which is made where it is missing; return them by name.

    A file of the same name that is there already is left alone: it may be somebody's own. Raises
    Refused where the folder cannot be made.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Refused(
            f"The demonstration's folder {folder} cannot be made ({error.strerror}). The programme "
            "beside it was made and can be opened."
        ) from error
    written = []
    for origin in sorted(resource("demo", "inbox").iterdir()):
        written.append(folder / origin.name)
        if written[-1].exists():
            continue
        content = origin.read_bytes()
        if origin.suffix in _TEXT:
            content = _STAMP.sub(lambda found: _written(found, moments), content)
        write_atomically(written[-1], content)
    return tuple(written)


def _written(found: re.Match[bytes], moments: Moments) -> bytes:
    """A moment as a mail header or a form tool writes it."""
    style, ago, clock = (part.decode() for part in found.groups())
    moment = moments(int(ago), clock)
    if style == "form":
        return moment.strftime("%d/%m/%Y %H:%M:%S").encode()
    return format_datetime(moment).encode()
