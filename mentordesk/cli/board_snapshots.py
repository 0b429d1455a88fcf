"""The command on snapshots of the board: take, list, compare, restore, forget."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import find_intake
from mentordesk.services.restoring import restore_snapshot
from mentordesk.services.snapshots import (
    delete_snapshot,
    find_snapshot,
    list_snapshots,
    side_by_side,
    take_snapshot,
)
from mentordesk.storage.desk import Desk

VERBS = ("take", "list", "compare", "restore", "forget")


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("name", metavar="NAME", nargs="?", help="the snapshot's name")
    parser.add_argument("other", metavar="OTHER", nargs="?", help="default: the board now")


def _run(desk: Desk, arguments: Namespace) -> int:
    intake_id = find_intake(desk, arguments.intake).intake_id
    if arguments.verb == "list":
        return _list(desk, intake_id, arguments)
    if not arguments.name:
        raise Refused(f"Name the snapshot to {arguments.verb}. Nothing was changed.")
    if arguments.verb == "take":
        take_snapshot(desk, intake_id, arguments.name)
        print(f"Kept the board as {arguments.name}.")
        return DONE
    found = find_snapshot(desk, intake_id, arguments.name)
    if arguments.verb == "compare":
        return _compare(desk, intake_id, found.snapshot_id, arguments)
    if arguments.verb == "forget":
        delete_snapshot(desk, found.snapshot_id)
        print(f"Forgot {found.name}.")
        return DONE
    return _restore(desk, found.snapshot_id, arguments)


def _list(desk: Desk, intake_id: int, arguments: Namespace) -> int:
    rows = list_snapshots(desk, intake_id)
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    if arguments.json != "-":
        for row in rows:
            pairs = f"{how_many(row.pairs, 'pair')} ({row.pinned} pinned)"
            print(f"{row.name}: {pairs}, {row.taken_at:%Y-%m-%d}")
        if not rows:
            print("No snapshot was taken yet.")
    return DONE


def _compare(desk: Desk, intake_id: int, one: int, arguments: Namespace) -> int:
    other = find_snapshot(desk, intake_id, arguments.other) if arguments.other else None
    found = side_by_side(desk, intake_id, one, other.snapshot_id if other else None)
    if arguments.json:
        write_json(arguments.json, asdict(found))
    if arguments.json != "-":
        print(f"From {found.a} to {found.b}: {found.difference.sentence}")
        for line in found.difference.changed:
            print(f"    {line.sentence}")
    return DONE


def _restore(desk: Desk, snapshot_id: int, arguments: Namespace) -> int:
    done = restore_snapshot(desk, snapshot_id)
    if arguments.json:
        write_json(arguments.json, asdict(done))
    if arguments.json != "-":
        print(f"{how_many(done.made, 'pair')} made, {done.removed} taken apart.")
        for sentence in done.kept:
            print(sentence)
    return WITH_PROBLEMS if done.kept else DONE


COMMANDS = (
    Command(
        "board-snapshot",
        "keep the board under a name, compare two states, bring one back",
        'mentordesk board-snapshot scheme.mentordesk --intake "2021 July" take "before calls"\n'
        '  mentordesk board-snapshot scheme.mentordesk --intake "2021 July" compare "before calls"',
        _options,
        on_programme=_run,
    ),
)
