"""Commands that look into the file and its history: check, dump, history, undo, redo."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    count,
    json_option,
    no_options,
    write_json,
)
from mentordesk.services import history
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.taking_back import look_back, take_back_import
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


def _history(desk: Desk, arguments: Namespace) -> int:
    rows = history.load_history(desk)
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
        return DONE
    for row in rows:
        print(f"{row.number:5}  {row.at:%Y-%m-%d %H:%M}  {row.kind:10}  {row.state:9}  {row.label}")
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
        "mentordesk history scheme.mentordesk",
        json_option,
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
