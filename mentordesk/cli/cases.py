"""Commands on cases, which are restricted: what is due, and everything only when asked for."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import DONE, Command, day, intake_option, json_option, write_json
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import find_application
from mentordesk.services.cases import (
    CATEGORIES,
    CHANNELS,
    CaseNote,
    CaseRow,
    close_case,
    file_anew,
    go_on,
    load_cases,
    load_due_cases,
    open_case,
)
from mentordesk.services.intakes import find_intake
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.desk import Desk


def _list_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--restricted", action="store_true", help="every case, in full")
    json_option(parser)


def _list(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    if not arguments.restricted:
        due = load_due_cases(desk, intake)
        print(f"{len(due)} to be looked at again. Give --restricted to read cases.")
        for case in due:
            print(f"{case.case_id} due {case.follow_up_on}")
        if arguments.json:
            numbers = [{"case_id": one.case_id, "follow_up_on": one.follow_up_on} for one in due]
            write_json(arguments.json, numbers)
        return DONE
    rows = load_cases(desk, intake)
    for case in rows:
        print(_words(case))
    if arguments.json:
        write_json(arguments.json, [asdict(case) for case in rows])
    return DONE


def _words(case: CaseRow) -> str:
    state = f"closed {case.closed_on}: {case.outcome}" if case.closed_on else "open"
    again = f", look again {case.follow_up_on}" if case.follow_up_on else ""
    return (
        f"{case.case_id} {case.mentee} with {case.mentor}, {case.opened_on}, {case.channel}, "
        f"{case.category}: {'; '.join(case.actions)} ({state}{again})"
    )


def _open_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("action", metavar="DONE", help="what was done first")
    parser.add_argument("--heard-by", choices=CHANNELS, required=True)
    parser.add_argument("--about", choices=CATEGORIES, required=True)
    parser.add_argument("--again", type=day, metavar="DAY", help="look at it again")


def _open(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    mentee = find_application(desk, intake, arguments.mentee, Role.MENTEE)
    pairs = [p for p in load_pairs(desk, intake) if p.mentee_application_id == mentee]
    if not pairs:
        raise Refused(f"{arguments.mentee} is in no pair of this intake. Nothing was opened.")
    pair = next((p for p in pairs if p.end_reason is None), pairs[-1])
    note = CaseNote(arguments.heard_by, arguments.about, arguments.action, arguments.again)
    print(f"Opened case {open_case(desk, pair.pair_id, note)}.")
    return DONE


def _follow_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("case", metavar="NUMBER")
    parser.add_argument("words", metavar="DONE", help="what was done, or the outcome")
    parser.add_argument("--close", action="store_true", help="close it with this outcome")
    parser.add_argument("--again", type=day, metavar="DAY", help="look at it again")


def _follow(desk: Desk, arguments: Namespace) -> int:
    number = _case(desk, arguments).case_id
    if arguments.close:
        close_case(desk, number, arguments.words)
        print(f"Closed case {number}.")
    else:
        go_on(desk, number, arguments.words, arguments.again)
        print(f"Went on with case {number}.")
    return DONE


def _case(desk: Desk, arguments: Namespace) -> CaseRow:
    """The case of this number in the intake; raises Refused where there is none."""
    intake = find_intake(desk, arguments.intake).intake_id
    for case in load_cases(desk, intake):
        if str(case.case_id) == arguments.case:
            return case
    raise Refused(f"There is no case {arguments.case} in this intake. Nothing was changed.")


def _correct_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("case", metavar="NUMBER")
    parser.add_argument("--heard-by", choices=CHANNELS)
    parser.add_argument("--about", choices=CATEGORIES)


def _correct(desk: Desk, arguments: Namespace) -> int:
    case = _case(desk, arguments)
    if not (arguments.heard_by or arguments.about):
        raise Refused("Say what is to be corrected: --heard-by or --about. Nothing was changed.")
    file_anew(
        desk, case.case_id, arguments.heard_by or case.channel, arguments.about or case.category
    )
    print(f"Corrected case {case.case_id}.")
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "cases",
        "say which cases are to be looked at again; what they say only with --restricted",
        f"mentordesk cases {_JULY}",
        _list_options,
        on_programme=_list,
        reads_only=True,
    ),
    Command(
        "open-case",
        "open a case about a pair",
        f'mentordesk open-case {_JULY} ana@example.org "Called the mentee." --heard-by phone '
        "--about circumstances --again 2021-09-01",
        _open_options,
        on_programme=_open,
    ),
    Command(
        "follow-case",
        "go on with a case, or close it",
        f'mentordesk follow-case {_JULY} 3 "Regular contact again." --close',
        _follow_options,
        on_programme=_follow,
    ),
    Command(
        "correct-case",
        "correct how a case was heard of, or what it is about",
        f"mentordesk correct-case {_JULY} 3 --about conduct",
        _correct_options,
        on_programme=_correct,
    ),
)
