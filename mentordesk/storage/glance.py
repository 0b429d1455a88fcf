"""A first glance at a programme that was taken in hand, before its database is loaded."""

import json
from contextlib import closing
from sqlite3 import Connection
from typing import NamedTuple

from mentordesk.domain.refusals import UNREADABLE, Damaged
from mentordesk.storage.applicant_list import Lines, read_lines
from mentordesk.storage.connecting import connect
from mentordesk.storage.passwords import database_errors
from mentordesk.storage.taking import Taken

_SETTING = "SELECT value FROM setting WHERE key = ?"
_INTAKES = "SELECT id, name FROM intake ORDER BY starts DESC, id DESC"


TABLES = ("application", "check_line", "intake", "pair", "person", "setting", "vocabulary_option")
"""All that a glance reads."""


class Glance(NamedTuple):
    """The programme's name and time zone, the intake in hand, and the list of its applicants."""

    programme: str
    zone: str
    intake: str
    intake_id: int
    lines: Lines


def glance_at(taken: Taken, intake_id: int | None) -> Glance | None:
    """The intake of this id, or where there is none the latest; None without any intake.

    Raises Damaged where something cannot be read.
    """
    try:
        with closing(connect(taken.path, "ro")) as raw:
            intakes: dict[int, str] = dict(raw.execute(_INTAKES))
            if not intakes:
                return None
            chosen = intake_id if intake_id in intakes else next(iter(intakes))
            name, zone = (_setting(raw, key) for key in ("name", "time_zone"))
            lines = read_lines(lambda one, values: raw.execute(one, values).fetchall(), chosen)
            return Glance(name, zone or "UTC", intakes[chosen], chosen, lines)
    except database_errors(ValueError) as error:
        raise Damaged(UNREADABLE) from error


def _setting(raw: Connection, key: str) -> str:
    """A setting in words; "" where it was never set."""
    return next((str(json.loads(value)) for (value,) in raw.execute(_SETTING, (key,))), "")
