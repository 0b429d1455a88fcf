"""Taking a programme file in hand, in a task: the database is not loaded for it."""

from pathlib import Path

from mentordesk.domain.refusals import Damaged, OnlyReadable, PasswordNeeded, Refused
from mentordesk.storage.glance import TABLES
from mentordesk.storage.taking import Taken, take_programme


def take(path: Path, take_over: bool) -> Taken | Refused:
    """Take a file in hand to glance at; a refusal that leads to a question is the answer then.

    Raises Refused where there is nothing to ask.
    """
    try:
        return take_programme(path, take_over=take_over, at_once=TABLES)
    except (PasswordNeeded, OnlyReadable, Damaged) as refusal:
        return refusal
