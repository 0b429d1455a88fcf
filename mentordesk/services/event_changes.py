"""Setting up and changing events in full: speakers, prompts, a whole series in one go.

What a calendar shows (title, time, length, place, whether it is held at all) raises the event's
sequence when it changes, so that its next invitation replaces the earlier one; speakers, prompts
and the recording do not.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.moments import moment_of
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.series import MonthlyRule, days_of_series
from mentordesk.domain.year import EventKind
from mentordesk.services.events import NewEvent, require_sensible
from mentordesk.services.local_days import require_zone
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import Event

CALENDAR_KEY = "calendar_key"
"""The setting that tells this programme's events from any other's in calendars; never changed."""
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks at an event: what they belong to, their country, where to thank them.

    The address is for letters only; no invitation names it.
    """

    name: str
    affiliation: str = ""
    country: str = ""
    email: str = ""

    @property
    def shown(self) -> str:
        """The speaker as invitations name them: "Dr Kim Lee (State Library, Canada)"."""
        about = ", ".join(part for part in (self.affiliation, self.country) if part)
        return f"{self.name} ({about})" if about else self.name

    @property
    def line(self) -> str:
        """The speaker as one line that `speaker_in` reads: "Kim Lee; State Library; Canada"."""
        parts = (self.name, self.affiliation, self.country, self.email)
        return "; ".join(parts).rstrip("; ")


@dataclass(frozen=True, slots=True)
class EventFacts:
    """Everything about one event that can be changed; `starts_at` in UTC."""

    event_id: int
    intake_id: int
    kind: EventKind
    title: str
    starts_at: datetime
    minutes: int
    zone: str
    link: str
    recording: str
    city: str
    speakers: tuple[Speaker, ...]
    prompts: tuple[str, ...]
    sequence: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class EventPlan:
    """An event as it shall be: what NewEvent says, with full speakers and prompts.

    `event.speakers` is left aside where `speakers` names them.
    """

    event: NewEvent
    speakers: tuple[Speaker, ...] = ()
    prompts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """A monthly series: from which day, by which rule, at which clock time; a theme for each."""

    start: date
    rule: MonthlyRule
    clock: time
    zone: str
    themes: tuple[str, ...]
    minutes: int = 60
    link: str = ""
    kind: EventKind = EventKind.WEBINAR
    prompts: tuple[str, ...] = field(default=())


def load_event(desk: Desk, event_id: int) -> EventFacts:
    """One event in full; one query."""
    with desk.reading() as session:
        return facts_of(_event(session, event_id))


def find_event(desk: Desk, intake_id: int, title: str) -> int:
    """The event of an intake that a title or a number means; raises Refused for none or several."""
    wanted = title.strip()
    with desk.reading() as session:
        rows = session.execute(
            select(Event.id, Event.title).where(Event.intake_id == intake_id)
        ).all()
    for fitting in (
        [number for number, _ in rows if str(number) == wanted],
        [number for number, name in rows if name.casefold() == wanted.casefold()],
    ):
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            numbers = ", ".join(str(number) for number in fitting)
            raise Refused(
                f'More than one event is called "{title}". Nothing was changed; '
                f"name it by its number: {numbers}."
            )
    raise Refused(f'No event of this intake is called "{title}". Nothing was changed; check it.')


def facts_of(event: Event) -> EventFacts:
    """The event as plain values."""
    return EventFacts(
        event_id=event.id,
        intake_id=event.intake_id,
        kind=event.kind,
        title=event.title,
        starts_at=event.starts_at,
        minutes=event.minutes,
        zone=event.zone,
        link=event.link or "",
        recording=event.recording or "",
        city=event.city or "",
        speakers=speakers_of(event.speakers),
        prompts=tuple(event.prompts or ()),
        sequence=event.sequence,
        cancelled=event.cancelled,
    )


def speaker_in(line: str) -> Speaker:
    """The speaker of a line "Name; affiliation; country; e-mail"; all but the name may be left out.

    What has an @ is the address wherever it stands. Raises Refused for more than that.
    """
    name, *more = [part.strip() for part in line.split(";")]
    emails = [part for part in more if "@" in part]
    about = [part for part in more if "@" not in part]
    while about and not about[-1]:
        about.pop()
    if len(about) > 2 or len(emails) > 1:
        raise Refused(
            f'"{line[:60]}" holds more than a name, an affiliation, a country and an e-mail '
            "address. Nothing was kept; give each speaker a line."
        )
    affiliation, country = (*about, "", "")[:2]
    return Speaker(name, affiliation, country, "".join(emails))


def speakers_of(kept: Any) -> tuple[Speaker, ...]:
    """The speakers in an event's list, which holds names or documents with a name."""
    return tuple(
        Speaker(
            str(one.get("name", "")),
            str(one.get("affiliation") or ""),
            str(one.get("country") or ""),
            str(one.get("email") or ""),
        )
        if isinstance(one, dict)
        else Speaker(str(one))
        for one in kept or ()
    )


def set_up(desk: Desk, intake_id: int, plan: EventPlan) -> int:
    """Set one event up and return its id; raises Refused with one sentence."""
    return set_up_all(desk, intake_id, (plan,), f"Set up {tidy(plan.event.title)}")[0]


def set_up_all(
    desk: Desk, intake_id: int, plans: Sequence[EventPlan], label: str = ""
) -> tuple[int, ...]:
    """Set several events up in one action and return their ids in order."""
    for plan in plans:
        _require(plan.event)
    with desk.action(label or f"Set up {how_many(len(plans), 'event')}", "event") as session:
        session.get_one(Intake, intake_id)
        keep_calendar_key(session, desk.now())
        events = [Event(intake_id=intake_id, sequence=0, cancelled=False) for _ in plans]
        for event, plan in zip(events, plans, strict=True):
            _put(event, plan)
        session.add_all(events)
        session.flush()
        return tuple(event.id for event in events)


def plan_series(series: Series) -> tuple[EventPlan, ...]:
    """The events of a series, one for each theme; raises Refused for a time that does not exist."""
    days = days_of_series(series.start, series.rule, len(series.themes))
    return tuple(
        EventPlan(
            NewEvent(
                series.kind,
                theme.strip() or f"Webinar {number}",
                moment_of(day, series.clock, series.zone),
                series.minutes,
                series.zone,
                series.link,
            ),
            prompts=series.prompts,
        )
        for number, (day, theme) in enumerate(zip(days, series.themes, strict=True), 1)
    )


def set_up_series(desk: Desk, intake_id: int, series: Series) -> tuple[int, ...]:
    """Set a whole series up in one action; raises Refused before anything is kept."""
    require_zone(series.zone)
    plans = plan_series(series)
    return set_up_all(desk, intake_id, plans, f"Set up a series of {how_many(len(plans), 'event')}")


def change_event(desk: Desk, event_id: int, plan: EventPlan) -> bool:
    """Change an event; whether its invitation must go out again, because calendars show it.

    Raises Refused for a cancelled one.
    """
    _require(plan.event)
    with desk.action(f"Change {tidy(plan.event.title)}", "event") as session:
        event = _event(session, event_id)
        if event.cancelled:
            raise Refused("This event was cancelled. Nothing was changed; set up another one.")
        keep_calendar_key(session, desk.now())
        before = _in_calendars(event)
        _put(event, plan)
        moved = _in_calendars(event) != before
        event.sequence += moved
        return moved


def plan_of(facts: EventFacts) -> EventPlan:
    """The plan that would leave an event as it is, to be changed with `replace`."""
    new = NewEvent(
        facts.kind, facts.title, facts.starts_at, facts.minutes, facts.zone,
        facts.link, facts.recording, facts.city,
    )  # fmt: skip
    return EventPlan(new, facts.speakers, facts.prompts)


def with_event(plan: EventPlan, **changes: Any) -> EventPlan:
    """The same plan with some values of its event changed."""
    return replace(plan, event=replace(plan.event, **changes))


def keep_calendar_key(session: Session, now: datetime) -> None:
    """Give the programme its own name in calendars before its first event; kept for ever.

    A programme that has events already keeps the name its invitations went out with.
    """
    if session.get(Setting, CALENDAR_KEY) is None:
        name = read_scheme_of(session).name
        is_first = session.scalar(select(Event.id).limit(1)) is None
        key = f"{name}/{now.isoformat()}" if is_first else name
        session.add(Setting(key=CALENDAR_KEY, value=key))
        session.flush()


def calendar_uid(session: Session, intake_id: int, event_id: int) -> str:
    """The name of an event in calendars: the same for ever, whatever the programme is called."""
    kept = session.get(Setting, CALENDAR_KEY)
    key = str(kept.value) if kept is not None else read_scheme_of(session).name
    about = hashlib.sha256(f"{key}/{intake_id}/{event_id}".encode()).hexdigest()[:24]
    return f"{about}@mentordesk.invalid"


def _event(session: Session, event_id: int) -> Event:
    event = session.get(Event, event_id)
    if event is None:
        raise Refused("This event is no longer there. Nothing was changed.")
    return event


def _require(new: NewEvent) -> None:
    require_sensible(new)
    if max(len(text) for text in (new.title, new.link, new.recording, new.city)) > _LONGEST:
        raise Refused(f"A title or link has at most {_LONGEST} characters. Nothing was set up.")


def _put(event: Event, plan: EventPlan) -> None:
    new = plan.event
    event.kind, event.title, event.zone = new.kind, tidy(new.title), new.zone
    event.starts_at, event.minutes = new.starts_at, new.minutes
    event.link, event.recording = new.link.strip() or None, new.recording.strip() or None
    event.city = tidy(new.city) or None
    put_speakers(event, plan.speakers or tuple(Speaker(name) for name in new.speakers))
    event.prompts = tuple(line.strip() for line in plan.prompts if line.strip()) or None


def put_speakers(event: Event, speakers: Sequence[Speaker]) -> None:
    """Give an event its speakers within an open action."""
    event.speakers = [_kept(one) for one in speakers if one.name.strip()] or None


def _kept(one: Speaker) -> dict[str, str]:
    """A speaker as the event keeps them; an address only where there is one."""
    kept = {
        "name": tidy(one.name),
        "affiliation": tidy(one.affiliation),
        "country": tidy(one.country),
    }
    return kept | ({"email": tidy(one.email)} if one.email.strip() else {})


def _in_calendars(event: Event) -> tuple[object, ...]:
    return event.title, event.starts_at, event.minutes, event.zone, event.link, event.city
