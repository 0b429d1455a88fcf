"""What everybody of an intake did: pairs, hours, meetings, webinars, survey; a query each."""

from collections import Counter, defaultdict

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.certificate_conditions import Participation
from mentordesk.services.hours import hours_by_kind
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import AttendanceLine, Contact, Event

_TOOK_PART = (Attendance.LIVE, Attendance.RECORDING, Attendance.BOTH)


def participation(session: Session, intake_id: int) -> defaultdict[int, Participation]:
    """What each application's person did, by application id; nothing for anybody else."""
    pairs, contacts = _pairs(session, intake_id)
    hours: defaultdict[int, float] = defaultdict(float)
    for (application_id, _kind), amount in hours_by_kind(session, intake_id).items():
        hours[application_id] += amount
    webinars, orientation = _attended(session, intake_id)
    surveys = set(
        session.scalars(
            select(SurveyResponse.application_id)
            .join(Survey, Survey.id == SurveyResponse.survey_id)
            .where(Survey.intake_id == intake_id, Survey.kind == "exit")
        )
    )
    found: defaultdict[int, Participation] = defaultdict(Participation)
    for number in {*pairs, *hours, *webinars}:
        found[number] = Participation(
            pairs=tuple(pairs[number]),
            hours=round(hours[number], 2),
            contacts=contacts[number],
            webinars=webinars[number],
            orientation=number in orientation,
            exit_survey=number in surveys,
        )
    return found


def _pairs(
    session: Session, intake_id: int
) -> tuple[defaultdict[int, list[PairState]], Counter[int]]:
    """The states of each application's pairs in their order, and the meetings of all of them."""
    rows = session.execute(
        select(
            Pair.mentee_application_id,
            Pair.mentor_application_id,
            Pair.state,
            func.count(Contact.id),
        )
        .outerjoin(Contact, Contact.pair_id == Pair.id)
        .where(Pair.intake_id == intake_id)
        .group_by(Pair.id)
        .order_by(Pair.id)
    )
    states: defaultdict[int, list[PairState]] = defaultdict(list)
    contacts: Counter[int] = Counter()
    for mentee, mentor, state, met in rows:
        for number in (mentee, mentor):
            states[number].append(state)
            contacts[number] += met
    return states, contacts


def _attended(session: Session, intake_id: int) -> tuple[Counter[int], set[int]]:
    """How many webinars each application's person saw, and who saw the orientation."""
    rows = session.execute(
        select(AttendanceLine.application_id, Event.kind)
        .join(Event, Event.id == AttendanceLine.event_id)
        .where(Event.intake_id == intake_id, AttendanceLine.attendance.in_(_TOOK_PART))
    )
    webinars: Counter[int] = Counter()
    orientation: set[int] = set()
    for number, kind in rows:
        if kind is not EventKind.MEET_UP:
            webinars[number] += 1
        if kind is EventKind.ORIENTATION:
            orientation.add(number)
    return webinars, orientation
