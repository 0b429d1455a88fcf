"""Every list of an export besides the applicants, in the order of its sheets."""

from typing import Any

from mentordesk.services.own_lists.attendance_list import ATTENDANCE
from mentordesk.services.own_lists.check_in_list import CHECK_INS
from mentordesk.services.own_lists.columns import OwnList
from mentordesk.services.own_lists.contact_list import CONTACTS
from mentordesk.services.own_lists.event_list import EVENTS
from mentordesk.services.own_lists.fee_list import FEES
from mentordesk.services.own_lists.pair_list import PAIRS
from mentordesk.services.own_lists.shown_lists import CASES, CERTIFICATES, HOURS
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.storage.desk import Desk

LISTS: tuple[OwnList[Any], ...] = (
    PAIRS, EVENTS, HOURS, CERTIFICATES, CONTACTS, ATTENDANCE, FEES, CHECK_INS,
)  # fmt: skip
"""What leaves with every export; cases only where they are ticked."""
BY_KIND: dict[str, OwnList[Any]] = {one.kind: one for one in (*LISTS, CASES)}


def list_sheets(desk: Desk, intake_id: int, *, include_cases: bool = False) -> tuple[Sheet, ...]:
    """The sheets of an intake's lists; each of a handful of queries."""
    lists = (*LISTS, CASES) if include_cases else LISTS
    return tuple(one.sheet(one.load(desk, intake_id)) for one in lists)
