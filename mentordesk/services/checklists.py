"""What a checklist says beyond what was ticked: what answers and membership imply."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from mentordesk.domain.applications import (
    USUAL_ELIGIBILITY,
    Check,
    CheckItem,
    CheckState,
    Eligibility,
    eligibility_check,
    membership_check,
)

_MISSING = {item: Check(item, CheckState.MISSING) for item in CheckItem}
_AGREED = Check(CheckItem.CODE_OF_CONDUCT, CheckState.DONE, "agreed on the form")


class Career(NamedTuple):
    """What eligibility goes by: the rank of each career stage by its wording, and what is asked."""

    ranks: Mapping[str, int | None] = MappingProxyType({})
    asked: Eligibility = USUAL_ELIGIBILITY


def implied_checks(
    application: Any, person: Any, lines: dict[CheckItem, Check], career: Career
) -> tuple[Check, ...]:
    """Every item once: the line that was set, else what the answers and the membership imply.

    `application` and `person` are rows of these tables, or whatever has their columns.
    """
    found = _MISSING.copy()  # every item in its place; what is put there keeps it
    found[CheckItem.MEMBERSHIP] = membership_check(person.membership)
    found[CheckItem.ELIGIBILITY] = eligibility_check(
        application.role,
        career.ranks.get(application.career_stage or ""),
        application.years_experience,
        career.asked,
    )
    if application.code_agreed:
        found[CheckItem.CODE_OF_CONDUCT] = _AGREED
    found.update(lines)
    return tuple(found.values())
