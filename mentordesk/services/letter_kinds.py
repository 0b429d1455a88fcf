"""The kinds of letter as the Letters page lists them: how many wait for each, about which event."""

from dataclasses import dataclass
from datetime import timedelta

from mentordesk.domain.intakes import Stage
from mentordesk.domain.zones import zone_named
from mentordesk.messages.merge import Template
from mentordesk.services.letter_attachments import LOG_SHEETS
from mentordesk.services.letter_audiences import events_for
from mentordesk.services.letter_known import Known, read_known
from mentordesk.services.letter_templates import template_rows
from mentordesk.services.letters import event_of, waiting
from mentordesk.storage.desk import Desk

_HALF_WAY = timedelta(days=150)
_BEFORE_THE_END = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind of letter; `waiting` is how many people it is time to write to.

    `events` are the events it may be about, the likeliest first: id and words.
    """

    template: Template
    built_in: bool
    changed: bool
    waiting: int
    events: tuple[tuple[int, str], ...]


def load_kinds(desk: Desk, intake_id: int) -> tuple[KindRow, ...]:
    """All kinds of letter for an intake, by group and title."""
    known = read_known(desk, intake_id)
    return tuple(
        KindRow(
            row.template,
            row.built_in,
            row.changed,
            waiting(known, row.template) if is_time(known, row.template) else 0,
            _events(known, row.template),
        )
        for row in template_rows(desk)
    )


def _events(known: Known, template: Template) -> tuple[tuple[int, str], ...]:
    if not template.event:
        return ()
    return tuple((e.event_id, f"{e.title}, {e.day}") for e in events_for(known, template.event))


def is_time(known: Known, template: Template) -> bool:
    """Whether anybody would send this letter now: what an intake is past is not waited for."""
    intake = known.intake
    if intake.stage is Stage.FINISHED:
        return template.group == "At the end"
    if template.group == "Applications":
        return intake.stage.step <= Stage.MATCHING.step
    from_day = {
        "mid-point not answered": intake.starts + _HALF_WAY,
        "exit not answered": intake.ends - _BEFORE_THE_END,
    }
    if template.audience in from_day:
        return known.today >= from_day[template.audience]
    event = event_of(known, template, None)
    if template.attach == "calendar" and event is not None:
        return event.starts_at.astimezone(zone_named(known.scheme.time_zone)).date() >= known.today
    return template.attach != LOG_SHEETS  # the coordinator hands them out; nobody waits
