"""The list of an intake's applicants, by plain statements that need no library.

An open programme runs them through its session; the first look at a programme whose database is
not loaded yet, on a connection of its own. So both show the same.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from mentordesk.domain.applications import (
    USUAL_ELIGIBILITY,
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    Eligibility,
)
from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import UNREADABLE, Damaged

Run = Callable[[str, dict[str, object]], Sequence[Any]]
"""Runs a statement with its named values and gives all rows of it."""


class Listed(NamedTuple):
    """One application with its person, in the order of the columns asked for; `received` in UTC."""

    application_id: int
    person_id: int
    role: Role
    standing: ApplicationState
    received: datetime
    late: bool
    places: int
    sector: str | None
    city: str | None
    state: str | None
    country: str | None
    career_stage: str | None
    job_title: str | None
    employer: str | None
    years_experience: float | None
    code_agreed: bool | None
    name: str
    email: str | None
    member_no: str | None
    membership: Membership


class Lines(NamedTuple):
    """What the list is made of: people, checklists and pairs by application, what is asked."""

    people: tuple[Listed, ...]
    checks: dict[int, dict[CheckItem, Check]]
    pairs: tuple[tuple[int, int], ...]
    """Mentee's and mentor's application of each pair that has not ended, by the mentor's places."""
    ranks: dict[str, int | None]
    asked: Eligibility


_PEOPLE = """
    SELECT a.id, a.person_id, a.role, a.standing, a.received_at, a.late, a.places, a.sector,
           a.city, a.state, a.country, a.career_stage, a.job_title, a.employer,
           a.years_experience, a.code_agreed, p.full_name, p.email, p.member_no, p.membership
    FROM application a JOIN person p ON p.id = a.person_id
    WHERE a.intake_id = :intake
"""
_CHECKS = """
    SELECT c.application_id, c.item, c.state, c.reason
    FROM check_line c JOIN application a ON a.id = c.application_id
    WHERE a.intake_id = :intake
"""
_NOT_ENDED = ", ".join(f"'{state.value}'" for state in sorted({PairState.COMPLETED, *LIVE}))
_PAIRS = f"""
    SELECT mentee_application_id, mentor_application_id FROM pair
    WHERE intake_id = :intake AND (live = 1 OR state IN ({_NOT_ENDED}))
    ORDER BY slot
"""  # noqa: S608 - the wordings of our own enumeration
_RANKS = "SELECT text, rank FROM vocabulary_option WHERE vocabulary = 'career_stage'"
_ASKED = "SELECT value FROM setting WHERE key = 'eligibility'"
_ROLES = {one.value: one for one in Role}
_STANDINGS = {one.value: one for one in ApplicationState}
_MEMBERSHIPS = {one.value: one for one in Membership}
_ITEMS = {one.value: one for one in CheckItem}
_CHECKED = {one.value: one for one in CheckState}


def read_lines(run: Run, intake_id: int) -> Lines:
    """The list of one intake by five statements; raises Damaged where nobody of ours wrote it."""
    intake: dict[str, object] = {"intake": intake_id}
    people, checks = run(_PEOPLE, intake), run(_CHECKS, intake)
    pairs = tuple((mentee, mentor) for mentee, mentor in run(_PAIRS, intake))
    ranks: dict[str, int | None] = dict(run(_RANKS, {}))
    asked = [value for (value,) in run(_ASKED, {})]
    try:
        return Lines(
            tuple(_listed(one) for one in people),
            _by_application(checks),
            pairs,
            ranks,
            Eligibility(**json.loads(asked[0])) if asked else USUAL_ELIGIBILITY,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Damaged(UNREADABLE) from error


def _listed(row: Any) -> Listed:
    application, person, role, standing, received, late, *others, membership = row
    when, known = datetime.fromisoformat(received), (_ROLES[role], _STANDINGS[standing])
    return Listed._make(
        (application, person, *known, when, bool(late), *others, _MEMBERSHIPS[membership])
    )


def _by_application(rows: Iterable[Any]) -> dict[int, dict[CheckItem, Check]]:
    found: dict[int, dict[CheckItem, Check]] = {}
    for application_id, item, state, reason in rows:
        check = Check(_ITEMS[item], _CHECKED[state], reason)
        found.setdefault(application_id, {})[check.item] = check
    return found
