"""Commands on events: list, set up one or a series, change, cancel, calendar, who is near."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import asdict
from datetime import date, datetime, time
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    Command,
    count,
    day,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.moments import is_twice, moment_of, which_of_two
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.series import rule_named
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.domain.zones import zone_named
from mentordesk.services.applicants import find_application
from mentordesk.services.event_calendar import announced, calendar_file
from mentordesk.services.event_changes import (
    EventPlan,
    Series,
    Speaker,
    change_event,
    find_event,
    load_event,
    plan_of,
    set_up,
    set_up_series,
    speaker_in,
    with_event,
)
from mentordesk.services.event_slots import load_slots
from mentordesk.services.events import NewEvent, cancel_event, load_events, record_attendance
from mentordesk.services.intakes import find_intake
from mentordesk.services.local_days import require_zone
from mentordesk.services.near import addresses, load_near
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

_KINDS = {kind.value: kind for kind in EventKind} | {
    "orientation": EventKind.ORIENTATION,
    "webinar": EventKind.WEBINAR,
}


def clock(words: str) -> time:
    """A clock time from the command line, such as 13:00."""
    try:
        return time.fromisoformat(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words} is no time like 13:00") from error


def speaker(words: str) -> Speaker:
    """A speaker from the command line: NAME; AFFILIATION; COUNTRY; E-MAIL."""
    try:
        found = speaker_in(words)
    except Refused as refusal:
        raise ArgumentTypeError(str(refusal)) from refusal
    if not found.name:
        raise ArgumentTypeError(f'"{words}" is no speaker like "Kim Lee; State Library; Canada"')
    return found


def _list_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--slots", action="store_true", help="live share by weekday and hour")
    json_option(parser)


def _list(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    if arguments.slots:
        slots = load_slots(desk, intake)
        for slot in slots:
            print(
                f"{slot.words}: {slot.live} of {slot.took_part} live ({slot.live_share} %), "
                f"{how_many(slot.events, 'event')}"
            )
        if arguments.json:
            write_json(arguments.json, [asdict(slot) for slot in slots])
        return DONE
    rows = load_events(desk, intake)
    for row in rows:
        gone = " (cancelled)" if row.cancelled else ""
        print(
            f"{row.event_id} {row.day}, {row.clock}: {row.title}{gone}; {row.took_part} took part"
        )
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    return DONE


def _moment_options(parser: ArgumentParser, *, required: bool) -> None:
    parser.add_argument("--on", type=day, required=required, metavar="DAY", help="2021-07-22")
    parser.add_argument("--at", type=clock, required=required, metavar="TIME", help="13:00")
    parser.add_argument("--zone", help="time zone; default: the programme's")
    parser.add_argument("--second", action="store_true", help="of an hour that comes twice")


def _facts_options(parser: ArgumentParser) -> None:
    parser.add_argument("--minutes", type=count)
    parser.add_argument("--link")
    parser.add_argument("--city")
    parser.add_argument(
        "--speaker", type=speaker, action="append", metavar="NAME;FROM;COUNTRY;E-MAIL"
    )
    parser.add_argument("--prompt", action="append", metavar="QUESTION")


def _new_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("kind", choices=sorted(_KINDS))
    parser.add_argument("title", metavar="TITLE")
    _moment_options(parser, required=True)
    _facts_options(parser)


def _new(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    zone = _zone(desk, arguments)
    new = NewEvent(
        _KINDS[arguments.kind],
        arguments.title,
        _moment(arguments.on, arguments.at, zone, second=arguments.second),
        arguments.minutes or 60,
        zone,
        arguments.link or "",
        city=arguments.city or "",
    )
    plan = EventPlan(new, tuple(arguments.speaker or ()), tuple(arguments.prompt or ()))
    number = set_up(desk, intake, plan)
    row = next(row for row in load_events(desk, intake) if row.event_id == number)
    print(f"Set up {row.title}: {row.day}, {row.clock}. Nobody was invited yet.")
    return DONE


def _zone(desk: Desk, arguments: Namespace) -> str:
    zone = str(arguments.zone or load_programme(desk).scheme.time_zone)
    require_zone(zone)
    return zone


def _moment(on: date, at: time, zone: str, *, second: bool) -> datetime:
    if is_twice(on, at, zone) and not second:
        first, other = which_of_two(on, at, zone)
        raise Refused(
            f"That time comes twice that day: {first} and {other}. Nothing was set up; give "
            f"--zone with another time, or --second for {other}."
        )
    return moment_of(on, at, zone, second=second)


def _series_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("rule", metavar="RULE", help='"second Wednesday" or "last Thursday"')
    parser.add_argument("--start", type=day, required=True, metavar="DAY", help="not before")
    parser.add_argument("--at", type=clock, required=True, metavar="TIME")
    parser.add_argument("--zone")
    parser.add_argument("--theme", action="append", metavar="TITLE", help="one for each event")
    parser.add_argument("--count", type=count, default=12, help="without themes; default: 12")
    parser.add_argument("--minutes", type=count, default=60)
    parser.add_argument("--link", default="")


def _series(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    series = Series(
        arguments.start,
        rule_named(arguments.rule),
        arguments.at,
        _zone(desk, arguments),
        tuple(arguments.theme or ("",) * arguments.count),
        arguments.minutes,
        arguments.link,
    )
    made = set(set_up_series(desk, intake, series))
    for row in load_events(desk, intake):
        if row.event_id in made:
            print(f"{row.day}, {row.clock}: {row.title}")
    print(f"Set up {how_many(len(made), 'event')} in one step. Nobody was invited yet.")
    return DONE


def _change_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("event", metavar="TITLE", help="the event's title or number")
    parser.add_argument("--title")
    _moment_options(parser, required=False)
    _facts_options(parser)
    parser.add_argument("--recording", metavar="LINK")
    parser.add_argument("--cancel", action="store_true", help="take it out of calendars")


def _change(desk: Desk, arguments: Namespace) -> int:
    number = find_event(desk, find_intake(desk, arguments.intake).intake_id, arguments.event)
    if arguments.cancel:
        cancel_event(desk, number)
        print("Cancelled. Its next invitation takes it out of calendars.")
        return DONE
    facts = load_event(desk, number)
    names = ("title", "minutes", "link", "city", "recording", "zone")
    given = {name: getattr(arguments, name) for name in names}
    changes = {name: value for name, value in given.items() if value is not None}
    zone = arguments.zone or facts.zone
    require_zone(zone)
    local = facts.starts_at.astimezone(zone_named(zone))
    if arguments.on or arguments.at:
        on, at = arguments.on or local.date(), arguments.at or local.time()
        changes["starts_at"] = _moment(on, at, zone, second=arguments.second)
    plan = with_event(plan_of(facts), **changes)
    plan = EventPlan(
        plan.event,
        tuple(arguments.speaker) if arguments.speaker else plan.speakers,
        tuple(arguments.prompt) if arguments.prompt else plan.prompts,
    )
    moved = change_event(desk, number, plan)
    print(
        "Changed. Invite everybody again." if moved else "Changed. Calendars need not hear of it."
    )
    return DONE


def _calendar_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("event", metavar="TITLE")
    parser.add_argument("--reader-zone", metavar="ZONE", help="whose own time the text names")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.ics")


def _calendar(desk: Desk, arguments: Namespace) -> int:
    number = find_event(desk, find_intake(desk, arguments.intake).intake_id, arguments.event)
    if arguments.reader_zone:
        require_zone(arguments.reader_zone)
    file = calendar_file(announced(desk, number), arguments.reader_zone)
    write_atomically(arguments.out, file.content)
    print(arguments.out)
    return DONE


def _attendance_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("event", metavar="TITLE")
    parser.add_argument("way", choices=[way.value for way in Attendance])
    parser.add_argument("people", metavar="PERSON", nargs="+", help="e-mail, name or number")
    parser.add_argument("--minutes", type=count, help="how long they were there")


def _attendance(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    number = find_event(desk, intake, arguments.event)
    numbers = [find_application(desk, intake, who) for who in arguments.people]
    given = dict.fromkeys(numbers, Attendance(arguments.way))
    record_attendance(desk, number, given, arguments.minutes)
    print(f"Recorded {len(numbers)}: {arguments.way}.")
    return DONE


def _near_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("city", metavar="CITY", help="a city or a state")
    parser.add_argument("--addresses", action="store_true", help="only the e-mail addresses")
    json_option(parser)


def _near(desk: Desk, arguments: Namespace) -> int:
    rows = load_near(desk, find_intake(desk, arguments.intake).intake_id, arguments.city)
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    elif arguments.addresses:
        print(addresses(rows))
    else:
        for row in rows:
            place = ", ".join(part for part in (row.city, row.state, row.postcode) if part)
            print(f"{row.name} ({row.role}): {place}; {row.nearness.words}; {row.email}")
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "events",
        "list the events of an intake, or when people come live",
        f"mentordesk events {_JULY} --slots",
        _list_options,
        on_programme=_list,
        reads_only=True,
    ),
    Command(
        "new-event",
        "set up an orientation webinar, a monthly webinar or a meet-up",
        f"mentordesk new-event {_JULY} orientation Welcome --on 2021-07-22 --at 13:00 "
        '--speaker "Kim Lee; State Library; Canada"',
        _new_options,
        on_programme=_new,
    ),
    Command(
        "new-series",
        "set up a monthly series in one step",
        f'mentordesk new-series {_JULY} "second Wednesday" --start 2021-08-01 --at 12:30',
        _series_options,
        on_programme=_series,
    ),
    Command(
        "change-event",
        "change or cancel an event",
        f"mentordesk change-event {_JULY} Welcome --at 14:00\n"
        f"mentordesk change-event {_JULY} Welcome --cancel",
        _change_options,
        on_programme=_change,
    ),
    Command(
        "event-calendar",
        "write an event as a calendar file",
        f"mentordesk event-calendar {_JULY} Welcome --out welcome.ics",
        _calendar_options,
        on_programme=_calendar,
        reads_only=True,
    ),
    Command(
        "attendance",
        "record by hand how people took part in an event",
        f"mentordesk attendance {_JULY} Welcome live ana@example.org ruth@example.org",
        _attendance_options,
        on_programme=_attendance,
    ),
    Command(
        "near",
        "say who is near a city, for a meet-up",
        f"mentordesk near {_JULY} Sydney",
        _near_options,
        on_programme=_near,
        reads_only=True,
    ),
)
