"""Who a letter is for: each audience by its name, as it is at this moment."""

from collections.abc import Callable
from dataclasses import dataclass

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, takes_part
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind, FeeState
from mentordesk.domain.zones import zone_named
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.events import EventRow
from mentordesk.services.letter_known import Guest, Known
from mentordesk.services.pairs import PairRow

_TOLD = {PairState.CONFIRMED, PairState.NOTIFIED, PairState.ACTIVE, PairState.ON_HOLD}
_TOOK_PART = {*_TOLD, PairState.COMPLETED}
_CHASED = frozenset({CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME})

GIVEN_A_RESOURCE = "given a resource"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who a letter goes to, and the pair, event or month it is about, if any.

    `application_id` is 0 for a guest, who has none; `about` tells letters apart that go out more
    than once for the same pair or event ("month 3").
    """

    application_id: int
    pair: PairRow | None = None
    event: EventRow | None = None
    guest: Guest | None = None
    about: str = ""


def _rows(wanted: Callable[[Known, ApplicantRow], bool]) -> Callable[[Known], list[Recipient]]:
    return lambda known: [
        Recipient(row.application_id) for row in known.applicants.values() if wanted(known, row)
    ]


def _standing(*states: ApplicationState) -> Callable[[Known], list[Recipient]]:
    return _rows(lambda _known, row: row.standing in states)


def _of_pairs(known: Known, role: Role, wanted: Callable[[PairRow], bool]) -> list[Recipient]:
    return [Recipient(side(pair, role), pair) for pair in known.pairs if wanted(pair)]


def side(pair: PairRow, role: Role) -> int:
    """The application of one side of a pair."""
    return pair.mentee_application_id if role is Role.MENTEE else pair.mentor_application_id


def _told(pair: PairRow) -> bool:
    return pair.state in _TOLD


def _once_each(found: list[Recipient]) -> list[Recipient]:
    return [Recipient(number) for number in dict.fromkeys(r.application_id for r in found)]


def _both(known: Known, wanted: Callable[[PairRow], bool]) -> list[Recipient]:
    return _of_pairs(known, Role.MENTEE, wanted) + _of_pairs(known, Role.MENTOR, wanted)


def _had_another(known: Known, pair: PairRow, role: Role) -> bool:
    """Whether this side of a pair had a partner before in this intake, and it ended early."""
    return any(
        other.state is PairState.ENDED_EARLY
        and other.pair_id < pair.pair_id
        and side(other, role) == side(pair, role)
        for other in known.pairs
    )


def _matched(known: Known, role: Role, *, again: bool) -> list[Recipient]:
    return _of_pairs(known, role, lambda p: _told(p) and _had_another(known, p, role) is again)


def missing_items(known: Known, row: ApplicantRow) -> tuple[CheckItem, ...]:
    """What an application's checklist lacks; membership only where the programme checks it."""
    return tuple(
        check.item
        for check in row.checks
        if check.state is CheckState.MISSING
        and (check.item is not CheckItem.MEMBERSHIP or known.checks_membership)
    )


def _lacks_papers(known: Known, row: ApplicantRow) -> bool:
    return takes_part(row.standing) and bool(_CHASED & set(missing_items(known, row)))


def _unclear_member(known: Known, row: ApplicantRow) -> bool:
    person = known.answers[row.application_id][1]
    lacks = CheckItem.MEMBERSHIP in missing_items(known, row)
    return takes_part(row.standing) and lacks and person.membership is not Membership.CURRENT


def _fees(*states: FeeState, overdue: bool = False) -> Callable[[Known], list[Recipient]]:
    def found(known: Known) -> list[Recipient]:
        return [
            Recipient(fee.application_id)
            for fee in known.fees.values()
            if fee.state in states and (not overdue or fee.due_on < known.today)
        ]

    return found


def _check_ins(known: Known) -> list[Recipient]:
    return [
        Recipient(found.application_id, found.pair, about=f"month {known.check_ins[pair.pair_id]}")
        for found in _both(known, lambda p: _told(p) and p.pair_id in known.check_ins)
        if (pair := found.pair) is not None
    ]


def _not_answered(kind: str) -> Callable[[Known], list[Recipient]]:
    def found(known: Known) -> list[Recipient]:
        done = known.answered.get(kind, frozenset())
        everybody = _once_each(_both(known, lambda p: p.state in _TOOK_PART))
        return [one for one in everybody if one.application_id not in done]

    return found


def _future_mentors(known: Known) -> list[Recipient]:
    done = _of_pairs(known, Role.MENTEE, lambda p: p.state is PairState.COMPLETED)
    return [
        one
        for one in _once_each(done)
        if known.answers[one.application_id][1].id not in known.mentors_once
    ]


Maker = Callable[[Known], list[Recipient]]
_S = ApplicationState
AUDIENCES: dict[str, Maker] = {
    "applicants": _rows(lambda _known, row: takes_part(row.standing)),
    "late": _rows(lambda _known, row: row.late and takes_part(row.standing)),
    "incomplete": _standing(_S.RECEIVED, _S.INCOMPLETE),
    "something missing": _rows(_lacks_papers),
    "membership unclear": _rows(_unclear_member),
    "unmatched": _standing(_S.UNMATCHED),
    "carried forward": _standing(_S.CARRIED_FORWARD),
    "declined": _standing(_S.DECLINED),
    "withdrawn": _standing(_S.WITHDRAWN),
    "matched mentees": lambda known: _matched(known, Role.MENTEE, again=False),
    "matched mentors": lambda known: _matched(known, Role.MENTOR, again=False),
    "matched again": lambda known: [
        *_matched(known, Role.MENTEE, again=True),
        *_matched(known, Role.MENTOR, again=True),
    ],
    "participants": lambda known: _once_each(_both(known, _told)),
    "fee due": _fees(FeeState.DUE),
    "fee overdue": _fees(FeeState.DUE, overdue=True),
    "fee paid": _fees(FeeState.PAID),
    "fee refunded": _fees(FeeState.REFUNDED),
    "no contact": lambda known: _of_pairs(known, Role.MENTEE, lambda p: p.no_contact_yet),
    "check-in due": _check_ins,
    "case open": lambda known: _both(known, lambda p: p.pair_id in known.cases),
    "mid-point not answered": _not_answered("mid-point"),
    "exit not answered": _not_answered("exit"),
    "certified": lambda known: [Recipient(number) for number in sorted(known.certificates)],
    "future mentors": _future_mentors,
    GIVEN_A_RESOURCE: lambda _known: [],
}
"""By name. A resource's letter is for nobody by itself: handing the resource out says to whom."""


def _invited(known: Known, event: EventRow) -> list[Recipient]:
    return [Recipient(one.application_id, event=event) for one in AUDIENCES["participants"](known)]


def _missed(known: Known, event: EventRow) -> list[Recipient]:
    there = {Attendance.LIVE, Attendance.BOTH}
    came = known.came.get(event.event_id, {})
    return [one for one in _invited(known, event) if came.get(one.application_id) not in there]


def _speakers(known: Known, event: EventRow) -> list[Recipient]:
    return [
        Recipient(0, event=event, guest=guest) for guest in known.guests.get(event.event_id, ())
    ]


OF_EVENTS: dict[str, Callable[[Known, EventRow], list[Recipient]]] = {
    "participants": _invited,
    "not there": _missed,
    "speakers": _speakers,
}


def events_for(known: Known, kind: str) -> tuple[EventRow, ...]:
    """The events a letter of this kind may be about, the likeliest first.

    Kinds: "orientation", "next" (webinars and meet-ups to come), "recorded", "with speakers".
    """
    wanted: dict[str, Callable[[EventRow], bool]] = {
        "orientation": lambda event: event.kind is EventKind.ORIENTATION,
        "next": lambda event: event.kind is not EventKind.ORIENTATION,
        "recorded": lambda event: bool(event.recording) and not event.cancelled,
        "with speakers": lambda event: bool(event.speakers) and not event.cancelled,
    }
    if kind not in wanted:
        raise Refused(
            f"A letter cannot be about the event “{kind}”. Known are: {', '.join(sorted(wanted))}."
        )
    found = [event for event in known.events if wanted[kind](event)]
    zone = zone_named(known.scheme.time_zone)
    past = [one for one in found if one.starts_at.astimezone(zone).date() < known.today]
    to_come = [event for event in found if event not in past]
    if kind in {"recorded", "with speakers"}:
        return (*reversed(past), *to_come)
    if kind == "orientation":
        return tuple(sorted(found, key=lambda event: event.cancelled))
    return (*sorted(to_come, key=lambda event: event.cancelled), *reversed(past))


def recipients(known: Known, audience: str, event: EventRow | None = None) -> list[Recipient]:
    """Who an audience is now, in the list's order; raises Refused for an unknown one."""
    if event is not None and audience in OF_EVENTS:
        return OF_EVENTS[audience](known, event)
    if audience in AUDIENCES:
        found = AUDIENCES[audience](known)
        return [Recipient(one.application_id, one.pair, event) for one in found] if event else found
    if audience in OF_EVENTS:
        return []
    names = ", ".join(sorted({*AUDIENCES, *OF_EVENTS}))
    raise Refused(f"A letter cannot go to “{audience}”. Known are: {names}.")
