"""The command on check-ins: which pairs are to be asked how it goes, and what came of it."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import DONE, Command, intake_option, json_option, write_json
from mentordesk.services.intakes import find_intake
from mentordesk.services.own_lists.check_in_list import ListedCheckIn, load
from mentordesk.storage.desk import Desk


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--due", action="store_true", help="only those that should have been held")
    json_option(parser)


def _check_ins(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    today = desk.today()
    rows = [
        one
        for one in load(desk, intake)
        if not arguments.due or (one.row.done_on is None and one.row.due_on <= today)
    ]
    for one in sorted(rows, key=lambda one: one.row.due_on):
        print(_words(one))
    print(f"{len(rows)} check-ins")
    if arguments.json:
        both = [asdict(one.row) | {"mentee": one.mentee, "mentor": one.mentor} for one in rows]
        write_json(arguments.json, both)
    return DONE


def _words(one: ListedCheckIn) -> str:
    row = one.row
    came = f": {row.outcome}" if row.outcome else ""
    done = f"done {row.done_on.isoformat()}{came}" if row.done_on else "open"
    return f"{row.due_on.isoformat()}  {one.mentee} · {one.mentor}, month {row.month}, {done}"


COMMANDS = (
    Command(
        "check-ins",
        "list the check-ins of an intake; pair-year ... checked-in records one",
        'mentordesk check-ins scheme.mentordesk --intake "2021 July" --due',
        _options,
        on_programme=_check_ins,
        reads_only=True,
    ),
)
