"""Opening a programme, in a task: from here on the database is loaded, and nothing of Qt's."""

from pathlib import Path

from mentordesk.domain.refusals import Damaged, OnlyReadable, PasswordNeeded, Refused
from mentordesk.storage import opening
from mentordesk.storage.desk import Desk
from mentordesk.storage.taking import Taken


def open_desk(path: Path, read_only: bool, take_over: bool) -> Desk | Refused:
    """Open a programme file; a refusal that leads to a question is the answer then.

    Raises Refused where there is nothing to ask.
    """
    try:
        return opening.open_programme(path, read_only=read_only, take_over=take_over)
    except (PasswordNeeded, OnlyReadable, Damaged) as refusal:
        return refusal


def open_taken(taken: Taken) -> Desk | Refused:
    """Open a file that was taken in hand; what is refused is the answer then."""
    try:
        return opening.open_taken(taken)
    except Refused as refusal:
        return refusal
