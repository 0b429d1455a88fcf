"""Commands that look into the file and its history: check, dump, history, undo, redo."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    count,
    day,
    json_option,
    no_options,
    write_json,
)
from mentordesk.services import history
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.history_details import load_details
from mentordesk.services.imports.taking_back import look_back, take_back_import
from mentordesk.services.local_days import zone_of
from mentordesk.services.privacy.knowing import find_person
from mentordesk.storage.desk import Desk


def _check(desk: Desk, _arguments: Namespace) -> int:
    problems = check_programme(desk)
    for problem in problems:
        print(problem)
    if not problems:
        print("The programme is sound: pages, references, invariants, and a copy that opens.")
    return WITH_PROBLEMS if problems else DONE


def _dump(desk: Desk, _arguments: Namespace) -> int:
    for line in dump_lines(desk):
        sys.stdout.write(line + "\n")
    return DONE


def _history_options(parser: ArgumentParser) -> None:
    json_option(parser)
    parser.add_argument("--on", type=day, metavar="DAY", help="what was done on one day")
    parser.add_argument("--from", type=day, metavar="DAY", dest="first", help="from this day on")
    parser.add_argument("--to", type=day, metavar="DAY", dest="last", help="up to this day")
    parser.add_argument("--person", metavar="PERSON", help="e-mail, name or application id")
    parser.add_argument("--kind", default="", help="one kind of action, such as import or pair")
    parser.add_argument("--text", default="", metavar="WORDS", help="words of its sentence")
    parser.add_argument("--details", action="store_true", help="what each changed")


def _history(desk: Desk, arguments: Namespace) -> int:
    person = find_person(desk, arguments.person) if arguments.person else None
    looked = history.Looked(
        arguments.on or arguments.first,
        arguments.on or arguments.last,
        person,
        arguments.kind,
        arguments.text,
    )
    rows = history.load_history(desk, looked=looked)
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
        return DONE
    zone = zone_of(desk)
    for row in rows:
        at = f"{row.at.astimezone(zone):%Y-%m-%d %H:%M}"
        print(f"{row.number:5}  {at}  {row.kind:10}  {row.state:9}  {row.label}")
        for line in load_details(desk, row.number) if arguments.details else ():
            print(f"       {line.about}: {line.field}: {line.before or '-'} -> {line.after or '-'}")
    return DONE


def _steps_option(parser: ArgumentParser) -> None:
    parser.add_argument(
        "steps", type=count, nargs="?", default=1, metavar="N", help="how many steps"
    )


def _undo_options(parser: ArgumentParser) -> None:
    _steps_option(parser)
    parser.add_argument(
        "--action", type=count, metavar="NUMBER",
        help="take back this entry of the history only; what was edited since stays",
    )  # fmt: skip


def _undo(desk: Desk, arguments: Namespace) -> int:
    if arguments.action is not None:
        return _take_back(desk, arguments.action)
    for label in history.undo(desk, arguments.steps):
        print(f"Undone: {label}")
    return DONE


def _take_back(desk: Desk, number: int) -> int:
    looked = look_back(desk, number)
    for edit in looked.edited:
        print(f"{edit.who}: {edit.what} is {edit.now} now, {edit.imported} came with it; it stays.")
    for kept in looked.kept:
        print(f"{kept.who} stays: {kept.why}.")
    print(take_back_import(desk, number))
    return WITH_PROBLEMS if looked.edited or looked.kept else DONE


def _redo(desk: Desk, arguments: Namespace) -> int:
    for label in history.redo(desk, arguments.steps):
        print(f"Done again: {label}")
    return DONE


COMMANDS = (
    Command(
        "check",
        "check the file, the invariants and that a copy can be restored",
        "mentordesk check scheme.mentordesk",
        no_options,
        on_programme=_check,
        reads_only=True,
    ),
    Command(
        "dump",
        "print every row of the programme, sorted, as JSON lines",
        "mentordesk dump scheme.mentordesk > scheme.jsonl",
        no_options,
        on_programme=_dump,
        reads_only=True,
    ),
    Command(
        "history",
        "list what was done, the newest first",
        "mentordesk history scheme.mentordesk --on 2021-06-28 --person ana.silva@example.org",
        _history_options,
        on_programme=_history,
        reads_only=True,
    ),
    Command(
        "undo",
        "take back the last action, the last N, or one by its number",
        "mentordesk undo scheme.mentordesk 2",
        _undo_options,
        on_programme=_undo,
    ),
    Command(
        "redo",
        "do the last undone action again, or the last N",
        "mentordesk redo scheme.mentordesk",
        _steps_option,
        on_programme=_redo,
    ),
)
