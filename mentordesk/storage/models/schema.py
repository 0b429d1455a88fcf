"""All tables together: importing this module fills `METADATA` with every model."""

from sqlalchemy import Table

from mentordesk.storage.models import (
    accounts,
    applications,
    certificates,
    correspondence,
    history,
    intakes,
    own_designs,
    pairs,
    people,
    registers,
    settings,
    year,
)
from mentordesk.storage.models.base import UNTRACKED, Base

MODULES = (
    settings,
    intakes,
    people,
    applications,
    pairs,
    year,
    correspondence,
    certificates,
    registers,
    accounts,
    own_designs,
    history,
)
METADATA = Base.metadata


def domain_tables() -> list[Table]:
    """The tables whose rows are the programme (without history, numbers and file bytes)."""
    return [table for table in METADATA.sorted_tables if not table.info.get(UNTRACKED)]
