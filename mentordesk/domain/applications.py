"""Applications: their states, the allowed moves between them, and what a checklist asks for."""

from enum import StrEnum
from typing import NamedTuple

from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Refused


class ApplicationState(StrEnum):
    """Where one application stands."""

    RECEIVED = "received"
    INCOMPLETE = "incomplete"
    READY = "ready"
    MATCHED = "matched"
    UNMATCHED = "unmatched"
    CARRIED_FORWARD = "carried forward"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"


_S = ApplicationState
_CHECKING = {_S.RECEIVED, _S.INCOMPLETE, _S.READY}
_OUT = {_S.WITHDRAWN, _S.DECLINED, _S.CARRIED_FORWARD}
MOVES: dict[ApplicationState, set[ApplicationState]] = {
    _S.RECEIVED: {_S.INCOMPLETE, _S.READY, _S.WITHDRAWN, _S.DECLINED},
    _S.INCOMPLETE: {_S.RECEIVED, _S.READY, _S.WITHDRAWN, _S.DECLINED},
    _S.READY: {_S.INCOMPLETE, _S.MATCHED, _S.UNMATCHED, _S.WITHDRAWN, _S.DECLINED},
    _S.MATCHED: {_S.READY, _S.UNMATCHED, _S.WITHDRAWN},
    _S.UNMATCHED: {_S.READY, _S.MATCHED, _S.CARRIED_FORWARD, _S.WITHDRAWN, _S.DECLINED},
    _S.CARRIED_FORWARD: {_S.UNMATCHED},
    _S.WITHDRAWN: {_S.RECEIVED, _S.INCOMPLETE, _S.READY},
    _S.DECLINED: {_S.RECEIVED, _S.INCOMPLETE, _S.READY},
}


def require_move(now: ApplicationState, wanted: ApplicationState) -> None:
    """Raise Refused unless an application may go from one state to the other."""
    if wanted is not now and wanted not in MOVES[now]:
        raise Refused(
            f"An application that is {now} cannot become {wanted}. "
            f"From here it can become: {', '.join(sorted(MOVES[now]))}."
        )


def takes_part(state: ApplicationState) -> bool:
    """Whether the application is still in the intake (not withdrawn, declined, carried forward)."""
    return state not in _OUT


class CheckItem(StrEnum):
    """What an application needs before it may be matched or confirmed."""

    FORM = "form"
    CODE_OF_CONDUCT = "code of conduct"
    RESUME = "resume"
    MEMBERSHIP = "membership"
    ELIGIBILITY = "eligibility"


class CheckState(StrEnum):
    """What is known of one item; `waived` needs a written reason."""

    MISSING = "missing"
    DONE = "done"
    WAIVED = "waived"


class DocumentKind(StrEnum):
    """What a file that came with an application is."""

    FORM = "form"
    CODE_OF_CONDUCT = "code_of_conduct"
    RESUME = "resume"
    OTHER = "other"


TICKED_BY: dict[DocumentKind, CheckItem] = {
    DocumentKind.FORM: CheckItem.FORM,
    DocumentKind.CODE_OF_CONDUCT: CheckItem.CODE_OF_CONDUCT,
    DocumentKind.RESUME: CheckItem.RESUME,
}
GATES_MATCHING = (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT)
"""What a draft pair waits for. A resume still to come does not hold up three days of matching."""
GATES_CONFIRMING = tuple(CheckItem)
"""What a confirmed pair waits for: everything."""


class Check(NamedTuple):
    """One line of an application's checklist with its reason."""

    item: CheckItem
    state: CheckState
    reason: str = ""


def still_missing(checks: tuple[Check, ...], gates: tuple[CheckItem, ...]) -> tuple[CheckItem, ...]:
    """The gate items that are neither done nor waived, in the gates' order."""
    met = {check.item for check in checks if check.state is not CheckState.MISSING}
    return tuple(item for item in gates if item not in met)


def checked_state(state: ApplicationState, checks: tuple[Check, ...]) -> ApplicationState:
    """The state the checklist implies for an application that is still being checked."""
    if state not in _CHECKING:
        return state
    return _S.INCOMPLETE if still_missing(checks, GATES_MATCHING) else _S.READY


def membership_check(membership: Membership) -> Check:
    """The checklist line that a membership implies."""
    return _OF_MEMBERSHIP[membership]


_OF_MEMBERSHIP = {
    membership: Check(CheckItem.MEMBERSHIP, state, reason)
    for membership, state, reason in (
        (Membership.CURRENT, CheckState.DONE, "current member"),
        (Membership.APPLIED, CheckState.MISSING, "has applied for membership"),
        (Membership.LAPSED, CheckState.MISSING, "membership has lapsed"),
        (Membership.NONE, CheckState.MISSING, "not a member"),
        (Membership.UNKNOWN, CheckState.MISSING, "not checked against the member list"),
    )
}


class Eligibility(NamedTuple):
    """Who may apply as what, by the rank of the career stage (from 0, student) and by years.

    `mentee_most` and `mentor_least` are ranks, `mentor_years` years of experience; None: anybody.
    """

    mentee_most: int | None = 3
    mentor_least: int | None = 2
    mentor_years: float | None = 3


USUAL_ELIGIBILITY = Eligibility()
"""Mentees are early or mid career, mentors mid career to senior (domain page, row 4)."""


def eligibility_check(
    role: Role,
    stage_rank: int | None,
    years: float | None,
    asked: Eligibility = USUAL_ELIGIBILITY,
) -> Check:
    """The checklist line of what is asked of a role.

    Where neither stage nor years is known the line is done: nothing speaks against it.
    """
    if role is Role.MENTOR and (
        _below(stage_rank, asked.mentor_least) or _below(years, asked.mentor_years)
    ):
        return _TOO_EARLY
    if role is Role.MENTEE and _below(asked.mentee_most, stage_rank):
        return _TOO_SENIOR
    return _ELIGIBLE


_TOO_EARLY = Check(CheckItem.ELIGIBILITY, CheckState.MISSING, "early career for a mentor")
_TOO_SENIOR = Check(CheckItem.ELIGIBILITY, CheckState.MISSING, "senior for a mentee")
_ELIGIBLE = Check(CheckItem.ELIGIBILITY, CheckState.DONE, "")


def _below(value: float | None, least: float | None) -> bool:
    return value is not None and least is not None and value < least
