"""The chase list: who still owes what, since when, when they were last written to; the letters."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from mentordesk.domain.applications import (
    GATES_CONFIRMING,
    ApplicationState,
    CheckItem,
    CheckState,
    still_missing,
)
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.applicants import load_applicants
from mentordesk.services.letter_templates import find_template, load_templates
from mentordesk.services.letters import Drafted, draft
from mentordesk.services.local_days import zone_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.correspondence import Letter

PAPERS, MEMBERSHIP = "missing_items", "membership_query"
"""The letters that ask for what is missing: papers, and a membership that is not current."""
_OF_COORDINATOR = frozenset({CheckItem.ELIGIBILITY})
"""Nobody is written to about these: the coordinator decides."""
_ASKED = frozenset(
    {
        ApplicationState.RECEIVED,
        ApplicationState.INCOMPLETE,
        ApplicationState.READY,
        ApplicationState.MATCHED,
        ApplicationState.UNMATCHED,
    }
)


@dataclass(frozen=True, slots=True)
class Owed:
    """One item somebody owes, with what is known of it ("membership has lapsed")."""

    item: CheckItem
    reason: str


@dataclass(frozen=True, slots=True)
class ChaseRow:
    """Somebody who owes something; days in the programme's zone, `asked_on` None: never asked."""

    application_id: int
    name: str
    email: str
    role: Role
    owed: tuple[Owed, ...]
    since: date
    days: int
    asked_on: date | None
    asked: int
    late: bool

    @property
    def items(self) -> frozenset[CheckItem]:
        """What is owed."""
        return frozenset(one.item for one in self.owed)

    @property
    def letter(self) -> str:
        """The letter for it: about the membership where nothing else is owed; "" for nobody."""
        papers = self.items - _OF_COORDINATOR - {CheckItem.MEMBERSHIP}
        if papers:
            return PAPERS
        return MEMBERSHIP if CheckItem.MEMBERSHIP in self.items else ""


def load_chase(desk: Desk, intake_id: int) -> tuple[ChaseRow, ...]:
    """Everybody of an intake who owes something, the longest first; one query more than the list.

    Memberships count only once a list of members was imported.
    """
    zone, today = zone_of(desk), desk.today()
    with desk.reading() as session:
        written = {
            number: (last.astimezone(zone).date(), count)
            for number, last, count in session.execute(
                select(Letter.application_id, func.max(Letter.drafted_at), func.count())
                .where(Letter.intake_id == intake_id, Letter.template.in_((PAPERS, MEMBERSHIP)))
                .group_by(Letter.application_id)
            )
        }
    applicants = [row for row in load_applicants(desk, intake_id) if row.standing in _ASKED]
    checked = any(_is_known(row) for row in applicants)
    found = []
    for row in applicants:
        owed = tuple(_owed(row, with_membership=checked))
        if not owed:
            continue
        since = row.received.astimezone(zone).date()
        asked_on, asked = written.get(row.application_id, (None, 0))
        found.append(
            ChaseRow(
                row.application_id,
                row.name,
                row.email,
                row.role,
                owed,
                since,
                (today - since).days,
                asked_on,
                asked,
                row.late,
            )
        )
    return tuple(sorted(found, key=lambda row: (row.since, row.name.casefold())))


def _is_known(row: ApplicantRow) -> bool:
    """Whether a membership was looked up, or set by hand."""
    return any(
        check.item is CheckItem.MEMBERSHIP
        and (check.state is not CheckState.MISSING or not check.reason.startswith("not checked"))
        for check in row.checks
    )


def _owed(row: ApplicantRow, *, with_membership: bool) -> Iterable[Owed]:
    reasons = {check.item: check.reason for check in row.checks}
    for item in still_missing(row.checks, GATES_CONFIRMING):
        if item is not CheckItem.MEMBERSHIP or with_membership:
            yield Owed(item, reasons[item])


def draft_chase(desk: Desk, intake_id: int, application_ids: Collection[int]) -> Drafted:
    """Draft the fitting letter to each of them: one step a kind of letter; nothing is sent.

    Raises Refused where nobody chosen owes anything a letter asks for.
    """
    wanted = [row for row in load_chase(desk, intake_id) if row.application_id in application_ids]
    known = {template.name for template in load_templates()}
    letters: list[int] = []
    blocked: list[tuple[str, str]] = []
    for name in (PAPERS, MEMBERSHIP):
        only = {row.application_id for row in wanted if row.letter == name}
        if only:
            used = name if name in known else PAPERS
            made = draft(desk, intake_id, find_template(used), only)
            letters += made.letter_ids
            blocked += made.blocked
    if not letters and not blocked:
        raise Refused(
            "Nobody chosen owes anything that a letter asks for. Nothing was drafted; eligibility "
            "is for you to decide (waive it with a reason)."
        )
    return Drafted(tuple(letters), tuple(blocked))
