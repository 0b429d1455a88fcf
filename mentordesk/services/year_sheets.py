"""The year of an intake as sheets: its pairs, events, hours and certificates."""

from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.services.events import EventRow, load_events
from mentordesk.services.hours import HoursRow, load_hours
from mentordesk.services.letter_values import because, read_reasons
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.spreadsheets.sheets import Cell, Sheet
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.people import Person


def year_sheets(desk: Desk, intake_id: int) -> tuple[Sheet, ...]:
    """Pairs, Events, Hours and Certificates; each of a handful of queries."""
    pairs = load_pairs(desk, intake_id)
    with desk.reading() as session:
        reasons = read_reasons(session, intake_id)
        certificates = _certificates(session, intake_id)
    return (
        Sheet(
            "Pairs",
            (
                "Mentee", "Mentor", "State", "Fit of 100", "Pinned", "Why", "Drafted", "Confirmed",
                "Told", "First meeting", "Last meeting", "Meetings", "Hours met", "Fee", "Ended",
                "Reason",
            ),
            tuple(_pair(row, "; ".join(because(reasons.get(row.pair_id)))) for row in pairs),
            keys=tuple(f"pair {row.pair_id}" for row in pairs),
        ),
        _events(load_events(desk, intake_id)),
        _hours(load_hours(desk, intake_id)),
        certificates,
    )  # fmt: skip


def _pair(row: PairRow, why: str) -> tuple[Cell, ...]:
    return (
        row.mentee,
        row.mentor,
        str(row.state),
        row.score,
        row.pinned,
        why,
        row.drafted_on,
        row.confirmed_on,
        row.notified_on,
        row.first_contact_on,
        row.last_contact_on,
        row.contacts,
        row.hours,
        str(row.fee) if row.fee else None,
        row.ended_on,
        str(row.end_reason) if row.end_reason else None,
    )


def _events(events: tuple[EventRow, ...]) -> Sheet:
    headers = (
        "Event", "Title", "Starts", "Zone", "Minutes", "Place", "Speakers", "Link", "Recording",
        "Live", "By recording", "Both", "Apologies", "Live share %", "Cancelled",
    )  # fmt: skip
    rows = tuple(
        (
            str(event.kind),
            event.title,
            event.starts_at.astimezone(ZoneInfo(event.zone)).replace(tzinfo=None),
            event.zone,
            event.minutes,
            event.city,
            "; ".join(event.speakers),
            event.link,
            event.recording,
            event.live,
            event.by_recording,
            event.both,
            event.apologies,
            event.live_share,
            event.cancelled,
        )
        for event in events
    )
    return Sheet("Events", headers, rows, keys=tuple(f"event {e.event_id}" for e in events))


def _hours(hours: tuple[HoursRow, ...]) -> Sheet:
    headers = (
        "Participant", "As", "Contact", "Preparation", "Webinars", "Total", "Expected by now",
        "Promised a month",
    )  # fmt: skip
    rows = tuple(
        (
            row.name,
            str(row.role),
            row.contact,
            row.preparation,
            row.webinar,
            row.total,
            row.expected,
            row.promised,
        )
        for row in hours
    )
    return Sheet(
        "Hours", headers, rows, keys=tuple(f"application {r.application_id}" for r in hours)
    )


def _certificates(session: Session, intake_id: int) -> Sheet:
    found = session.execute(
        select(Certificate, Person.full_name, Application.role)
        .join(Application, Application.id == Certificate.application_id)
        .join(Person, Person.id == Application.person_id)
        .where(Application.intake_id == intake_id)
        .order_by(Certificate.number)
    ).all()
    rows = tuple(
        (
            certificate.number,
            name,
            str(role),
            str(certificate.state),
            certificate.issued_on,
            certificate.design,
            certificate.override_reason,
        )
        for certificate, name, role in found
    )
    headers = ("Number", "Issued to", "As", "State", "Issued on", "Design", "Given in spite of")
    keys = tuple(f"certificate {certificate.id}" for certificate, _, _ in found)
    return Sheet("Certificates", headers, rows, keys=keys)
