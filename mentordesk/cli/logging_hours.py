"""Commands on a pair's year: log sheets, meetings and hours by hand, the ledger, who is behind."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import asdict, replace
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    count,
    day,
    intake_option,
    json_option,
    numbered,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode, HoursKind
from mentordesk.services.applicants import find_application
from mentordesk.services.contact_changes import change_contact, load_contact, remove_contact
from mentordesk.services.hours import NewContact, load_contacts, load_hours, log_contact
from mentordesk.services.hours_ledger import (
    load_ledger,
    log_hours,
    short_of_hours,
    take_back_hours,
)
from mentordesk.services.intakes import find_intake
from mentordesk.services.log_sheets import save_log_sheets
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.reflections import count_reflections
from mentordesk.storage.desk import Desk


def _number(words: str) -> float:
    try:
        return float(words)
    except ValueError as error:
        raise ArgumentTypeError(f"{words} is no number of hours like 1.5") from error


def _sheets_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")


def _sheets(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    for path in save_log_sheets(desk, intake, arguments.out):
        print(path)
    return DONE


def _meeting_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("--on", type=day, required=True, metavar="DAY")
    parser.add_argument("--minutes", type=count, required=True)
    modes = [mode.value for mode in ContactMode]
    parser.add_argument("--by", choices=modes, default=ContactMode.VIDEO.value)
    parser.add_argument("--mentee-prepared", type=_number, default=0.0, metavar="HOURS")
    parser.add_argument("--mentor-prepared", type=_number, default=0.0, metavar="HOURS")


def _meeting(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    pair = _pair_of(desk, intake, arguments.mentee)
    new = NewContact(
        arguments.on,
        arguments.minutes,
        ContactMode(arguments.by),
        arguments.mentee_prepared,
        arguments.mentor_prepared,
    )
    log_contact(desk, pair.pair_id, new)
    print(f"Logged {how_many(arguments.minutes, 'minute')} of {pair.mentee}.")
    return DONE


def _pair_of(desk: Desk, intake: int, who: str) -> PairRow:
    mentee = find_application(desk, intake, who, Role.MENTEE)
    for pair in load_pairs(desk, intake):
        if pair.mentee_application_id == mentee and pair.end_reason is None:
            return pair
    raise Refused(f"{who} is in no pair of this intake. Nothing was logged.")


def _mend_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("number", metavar="NUMBER", help="as hours --meetings-of lists it")
    parser.add_argument("--remove", action="store_true", help="take it away with its hours")
    parser.add_argument("--on", type=day, metavar="DAY")
    parser.add_argument("--minutes", type=count)
    parser.add_argument("--by", type=ContactMode, choices=list(ContactMode))
    parser.add_argument("--mentee-prepared", type=_number, metavar="HOURS")
    parser.add_argument("--mentor-prepared", type=_number, metavar="HOURS")


def _mend(desk: Desk, arguments: Namespace) -> int:
    pair = _pair_of(desk, find_intake(desk, arguments.intake).intake_id, arguments.mentee)
    known = {one.contact_id for one in load_contacts(desk, pair.pair_id)}
    contact = numbered(arguments.number, known)
    if arguments.remove:
        remove_contact(desk, contact)
        print(f"Took a meeting of {pair.mentee} away.")
        return DONE
    given = {
        "held_on": arguments.on,
        "minutes": arguments.minutes,
        "mode": arguments.by,
        "mentee_preparation": arguments.mentee_prepared,
        "mentor_preparation": arguments.mentor_prepared,
    }
    kept = {name: value for name, value in given.items() if value is not None}
    change_contact(desk, contact, replace(load_contact(desk, contact), **kept))
    print(f"Changed a meeting of {pair.mentee}.")
    return DONE


def _hours_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--of", metavar="PERSON", help="the ledger of one person, in full")
    parser.add_argument("--meetings-of", metavar="MENTEE", help="the logged meetings of a pair")
    parser.add_argument("--short", action="store_true", help="only who is behind what is expected")
    json_option(parser)


def _hours(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    if arguments.meetings_of:
        return _meetings(desk, intake, arguments.meetings_of)
    if arguments.of:
        return _ledger(desk, find_application(desk, intake, arguments.of), arguments.json)
    shown = short_of_hours(desk, intake) if arguments.short else load_hours(desk, intake)
    for row in shown:
        short = "  BEHIND" if row.falls_short else ""
        print(f"{row.name} ({row.role}): {row.total:g} of {how_many(row.expected, 'hour')}{short}")
    if arguments.json:
        write_json(arguments.json, [asdict(row) | {"total": row.total} for row in shown])
    return WITH_PROBLEMS if any(row.falls_short for row in shown) else DONE


def _meetings(desk: Desk, intake: int, who: str) -> int:
    pair = _pair_of(desk, intake, who)
    for one in load_contacts(desk, pair.pair_id):
        met = f"{how_many(one.minutes, 'minute')}, {one.mode}"
        print(f"{one.contact_id:5}  {one.held_on.isoformat()}  {met}")
    return DONE


def _ledger(desk: Desk, application_id: int, target: str | None) -> int:
    ledger = load_ledger(desk, application_id)
    for line in ledger.lines:
        about = f" (by hand, number {line.hours_id})" if line.by_hand else f" ({line.about})"
        print(f"{line.spent_on.isoformat()} {line.kind}: {line.amount:g}{about}")
    reflections = how_many(ledger.reflections, "reflection")
    print(f"{ledger.name}: {how_many(ledger.total, 'hour')}; {reflections} written")
    if target:
        write_json(target, asdict(ledger) | {"total": ledger.total})
    return DONE


def _log_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("person", metavar="PERSON", help="e-mail, name or application id")
    parser.add_argument("--on", type=day, required=True, metavar="DAY")
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--hours", type=_number, help="hours of preparation")
    given.add_argument("--reflections", type=int, help="how many were written up to that day")
    kinds = [kind.value for kind in HoursKind]
    parser.add_argument("--kind", choices=kinds, default=HoursKind.PREPARATION.value)


def _log(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    who = find_application(desk, intake, arguments.person)
    if arguments.reflections is not None:
        count_reflections(desk, who, arguments.on, arguments.reflections)
        print(f"Noted {how_many(arguments.reflections, 'reflection')}.")
        return DONE
    log_hours(desk, who, arguments.on, arguments.hours, HoursKind(arguments.kind))
    print(f"Entered {how_many(arguments.hours, 'hour')} of {arguments.kind}.")
    return DONE


def _back_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("person", metavar="PERSON", help="e-mail, name or application id")
    parser.add_argument("number", metavar="NUMBER", help="as hours --of lists it")


def _back(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    ledger = load_ledger(desk, find_application(desk, intake, arguments.person))
    by_number = {line.hours_id: line for line in ledger.lines}
    line = by_number[numbered(arguments.number, by_number)]
    take_back_hours(desk, line.hours_id)
    print(f"Took {how_many(line.amount, 'hour')} of {ledger.name} back.")
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "log-sheets",
        "write the Excel log sheet of every pair, which import-list contacts reads back",
        f"mentordesk log-sheets {_JULY} --out sheets",
        _sheets_options,
        on_programme=_sheets,
        reads_only=True,
    ),
    Command(
        "log-meeting",
        "log a meeting of a pair: day, length and mode only",
        f"mentordesk log-meeting {_JULY} ana@example.org --on 2021-08-02 --minutes 60",
        _meeting_options,
        on_programme=_meeting,
    ),
    Command(
        "change-meeting",
        "change a logged meeting or take it away",
        f"mentordesk change-meeting {_JULY} ana@example.org 12 --minutes 45\n"
        f"mentordesk change-meeting {_JULY} ana@example.org 12 --remove",
        _mend_options,
        on_programme=_mend,
    ),
    Command(
        "hours",
        "show the hours of everybody, or the ledger of one person",
        f"mentordesk hours {_JULY} --short\nmentordesk hours {_JULY} --of ana@example.org",
        _hours_options,
        on_programme=_hours,
        reads_only=True,
    ),
    Command(
        "log-hours",
        "enter somebody's preparation, or how many reflections they wrote",
        f"mentordesk log-hours {_JULY} ana@example.org --on 2021-08-02 --hours 2",
        _log_options,
        on_programme=_log,
    ),
    Command(
        "take-back-hours",
        "take hours back that were entered by hand",
        f"mentordesk take-back-hours {_JULY} ana@example.org 12",
        _back_options,
        on_programme=_back,
    ),
)
