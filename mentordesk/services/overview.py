"""The overview of an intake: counts, where it stands, what to do next, what happened and comes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import EventKind
from mentordesk.domain.zones import zone_named
from mentordesk.services.events import EventRow, load_events
from mentordesk.services.history import load_history
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.local_days import day_in_words
from mentordesk.services.next_steps import Facts, NextStep, next_steps
from mentordesk.services.overview_counts import (
    UNCHECKED,
    Applicant,
    Counts,
    count,
    read_applicants,
    read_lacking,
)
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.programmes import load_programme
from mentordesk.services.year_calendar import CalendarDay, calendar_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.correspondence import Letter

_RECENT = 6
_CHECKED = frozenset(ApplicationState) - UNCHECKED
_IN_MATCHING = frozenset(
    {ApplicationState.READY, ApplicationState.MATCHED, ApplicationState.UNMATCHED}
)


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of the intake: how many people of all are that far."""

    label: str
    people: int
    of: int


@dataclass(frozen=True, slots=True)
class SectorDemand:
    """One sector: how many mentees are in it, how many places its mentors have."""

    sector: str
    mentees: int
    places: int


@dataclass(frozen=True, slots=True)
class Recent:
    """One entry of history: its local time and its sentence."""

    at: datetime
    label: str


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the overview shows of one intake."""

    intake: IntakeRow
    headline: str
    counts: Counts
    progress: tuple[Progress, ...]
    sectors: tuple[SectorDemand, ...]
    steps: tuple[NextStep, ...]
    recent: tuple[Recent, ...]
    days: tuple[CalendarDay, ...]
    today: date


def load_overview(desk: Desk, intake_id: int) -> Overview:
    """Read the overview of an intake; some two dozen queries whatever its size."""
    intake = next(row for row in list_intakes(desk) if row.intake_id == intake_id)
    zone = zone_named(load_programme(desk).scheme.time_zone)
    pairs = load_pairs(desk, intake_id)
    events = load_events(desk, intake_id)
    today = desk.now().astimezone(zone).date()
    with desk.reading() as session:
        applicants = read_applicants(session, intake_id)
        lacking = read_lacking(session, intake_id)
        drafted = set(
            session.scalars(select(Letter.template).where(Letter.intake_id == intake_id).distinct())
        )
    counts = count(applicants, pairs, lacking)
    facts = Facts(
        stage=intake.stage,
        applications=counts.applications,
        need_attention=counts.need_attention,
        attention=counts.attention,
        unmatched_mentees=counts.unmatched_mentees,
        free_places=counts.free_places,
        draft_pairs=counts.draft_pairs,
        confirmed_not_told=sum(1 for pair in pairs if pair.state is PairState.CONFIRMED),
        told=counts.told_pairs,
        no_contact=sum(
            1 for pair in pairs if pair.no_contact_yet and pair.first_contact_due < today
        ),
        check_ins_due=sum(
            1 for pair in pairs if pair.check_in_due is not None and pair.check_in_due <= today
        ),
        has_orientation=any(
            event.kind is EventKind.ORIENTATION and not event.cancelled for event in events
        ),
        invited="orientation_invitation" in drafted,
        completed=sum(1 for pair in pairs if pair.state is PairState.COMPLETED),
    )
    return Overview(
        intake=intake,
        headline=_headline(intake, events, today),
        counts=counts,
        progress=_progress(applicants, pairs),
        sectors=_sectors(applicants),
        steps=next_steps(facts),
        recent=tuple(
            Recent(row.at.astimezone(zone), row.label) for row in load_history(desk, _RECENT)
        ),
        days=calendar_of(desk, intake, pairs, events),
        today=today,
    )


def _progress(applicants: Sequence[Applicant], pairs: Sequence[PairRow]) -> tuple[Progress, ...]:
    here = {row.application_id for row in applicants}

    def in_pairs(*without: PairState) -> int:
        found = [pair for pair in pairs if pair.state not in without]
        mentors = {pair.mentor_application_id for pair in found}
        return len(({pair.mentee_application_id for pair in found} | mentors) & here)

    everybody = len(applicants)
    steps = {
        "Received": everybody,
        "Checked": sum(1 for row in applicants if row.standing in _CHECKED),
        "Ready to match": sum(1 for row in applicants if row.standing in _IN_MATCHING),
        "Draft match": in_pairs(PairState.ENDED_EARLY),
        "Confirmed": in_pairs(PairState.ENDED_EARLY, PairState.DRAFT),
    }
    return tuple(Progress(label, people, everybody) for label, people in steps.items())


def _sectors(applicants: Sequence[Applicant]) -> tuple[SectorDemand, ...]:
    mentees: Counter[str] = Counter()
    places: Counter[str] = Counter()
    for row in applicants:
        name = row.sector or "Not said"
        if row.role is Role.MENTEE:
            mentees[name] += 1
        else:
            places[name] += row.places
    names = sorted(
        set(mentees) | set(places), key=lambda name: (-places[name], -mentees[name], name)
    )
    return tuple(SectorDemand(name, mentees[name], places[name]) for name in names)


def _headline(intake: IntakeRow, events: Sequence[EventRow], today: date) -> str:
    dates = intake.dates
    if today < dates.opens:
        words = [f"Applications open {day_in_words(dates.opens)}"]
    elif today <= dates.closes:
        words = [f"Applications close {day_in_words(dates.closes)}"]
    else:
        words = [f"Applications closed {day_in_words(dates.closes)}"]
    if dates.match_by and today <= dates.match_by:
        words.append(f"matching until {day_in_words(dates.match_by)}")
    if intake.stage.step >= Stage.RUNNING.step:
        words.append(f"runs until {day_in_words(dates.ends)}")
    else:
        words.append(f"starts {day_in_words(dates.starts)}")
        held = [event for event in events if not event.cancelled]
        words += [f"{event.title}, {event.day}, {event.clock}" for event in held[:1]]
    return " · ".join(words)
