"""Events of an export: title, time, length and places may be edited."""

from mentordesk.domain.zones import zone_named
from mentordesk.services.event_changes import Speaker, put_speakers, speakers_of
from mentordesk.services.events import EventRow, load_events
from mentordesk.services.own_lists.columns import Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import minutes, moment, names, text, zone
from mentordesk.storage.models.year import Event

_COLUMNS = {"Title": "title", "Minutes": "minutes", "Place": "city", "Link": "link",
            "Recording": "recording"}  # fmt: skip


def _check(_event: EventRow, values: Values, _ways: Ways) -> str:
    return "" if values.get("Title", "there") else "An event needs a title."


def _put(hand: Hand, number: int, values: Values) -> None:
    """Another time or zone moves the event: its next invitation replaces the earlier one."""
    event = hand.session.get_one(Event, number)
    for header, name in _COLUMNS.items():
        if header in values:
            setattr(event, name, values[header] or None)
    if "Speakers" in values:
        # A name that stays keeps its affiliation, country and address.
        known = {one.name: one for one in speakers_of(event.speakers)}
        put_speakers(event, [known.get(name, Speaker(name)) for name in values["Speakers"]])
    here = event.starts_at.astimezone(zone_named(event.zone)).replace(tzinfo=None)
    event.zone = values.get("Zone", event.zone)
    starts = values.get("Starts", here).replace(tzinfo=zone_named(event.zone))
    if starts != event.starts_at:
        event.starts_at, event.sequence = starts, event.sequence + 1


EVENTS: OwnList[EventRow] = OwnList(
    "event",
    "Events",
    (
        ListColumn("Event", lambda event: str(event.kind)),
        ListColumn("Title", lambda event: event.title, text),
        ListColumn(
            "Starts",
            lambda event: event.starts_at.astimezone(zone_named(event.zone)).replace(tzinfo=None),
            moment,
        ),
        ListColumn("Zone", lambda event: event.zone, zone),
        ListColumn("Minutes", lambda event: event.minutes, minutes(5)),
        ListColumn("Place", lambda event: event.city, text),
        ListColumn("Speakers", lambda event: "; ".join(event.speakers), names),
        ListColumn("Link", lambda event: event.link, text),
        ListColumn("Recording", lambda event: event.recording, text),
        ListColumn("Live", lambda event: event.live),
        ListColumn("By recording", lambda event: event.by_recording),
        ListColumn("Both", lambda event: event.both),
        ListColumn("Apologies", lambda event: event.apologies),
        ListColumn("Live share %", lambda event: event.live_share),
        ListColumn("Cancelled", lambda event: event.cancelled),
    ),
    load_events,
    lambda event: event.event_id,
    lambda event: event.title,
    "is changed on the Events tab (who came on the sheet Attendance)",
    "An event is set up on the Events tab; nothing of this row was imported.",
    _put,
    _check,
)
