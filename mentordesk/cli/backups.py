"""Commands that keep the programme: backup, backups, restore, snapshot, publish."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, WITH_PROBLEMS, Command, json_option, write_json
from mentordesk.domain.refusals import Damaged
from mentordesk.services.backups import (
    WHY,
    back_up,
    list_backups,
    restore,
    save_snapshot,
    verify_backup,
)
from mentordesk.services.local_days import zone_of
from mentordesk.services.publishing import publish, publish_to, stop_publishing
from mentordesk.storage.desk import Desk


def _backup_options(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: beside the programme")


def _backup(desk: Desk, arguments: Namespace) -> int:
    print(back_up(desk, arguments.out))
    return DONE


def _backups_options(parser: ArgumentParser) -> None:
    parser.add_argument("--verify", action="store_true", help="prove each of them again")
    json_option(parser)


def _backups(desk: Desk, arguments: Namespace) -> int:
    kept = list_backups(desk)
    broken: dict[Path, str] = {}
    for one in kept if arguments.verify else ():
        try:
            verify_backup(one)
        except Damaged as refusal:
            broken[one.path] = str(refusal)
    if arguments.json:
        rows = [
            {
                "path": str(one.path),
                "number": one.number,
                "at": one.at.isoformat(),
                "why": one.why,
                "name": one.name,
                "bytes": one.size,
                "sha256": one.sha256,
                "rows": one.contents.counts,
                "problem": broken.get(one.path),
            }
            for one in kept
        ]
        write_json(arguments.json, rows)
    else:
        zone = zone_of(desk)
        for one in kept:
            words = one.name or WHY.get(one.why, one.why)
            print(f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}  {one.size:>12,}  {words}  {one.path}")
        for sentence in broken.values():
            print(sentence)
    return WITH_PROBLEMS if broken else DONE


def _restore_options(parser: ArgumentParser) -> None:
    parser.add_argument("backup", type=Path, metavar="BACKUP")
    parser.add_argument("new", type=Path, metavar="NEW")


def _restore(arguments: Namespace) -> int:
    print(restore(arguments.backup, arguments.new))
    return DONE


def _snapshot_options(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="as in: before the board meeting")


def _snapshot(desk: Desk, arguments: Namespace) -> int:
    print(save_snapshot(desk, arguments.name).path)
    return DONE


def _publish_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", type=Path, metavar="FILE", help="where to; needed the first time only"
    )
    parser.add_argument(
        "--stop", action="store_true", help="publish no more; the published file stays"
    )


def _publish(desk: Desk, arguments: Namespace) -> int:
    if arguments.stop:
        stop_publishing(desk)
        print("It is published no more. The file that was published stays as it is.")
        return DONE
    print(publish_to(desk, arguments.to) if arguments.to else publish(desk))
    return DONE


COMMANDS = (
    Command(
        "backup",
        "write a verified copy of the programme",
        "mentordesk backup scheme.mentordesk --out copies/scheme-monday.mentordesk",
        _backup_options,
        on_programme=_backup,
        reads_only=True,
    ),
    Command(
        "backups",
        "list the backups and snapshots that were kept, the newest first",
        "mentordesk backups scheme.mentordesk --verify",
        _backups_options,
        on_programme=_backups,
        reads_only=True,
    ),
    Command(
        "restore",
        "make a new programme file from a backup; the backup stays as it is",
        "mentordesk restore copies/scheme-monday.mentordesk restored.mentordesk",
        _restore_options,
        alone=_restore,
    ),
    Command(
        "snapshot",
        "keep the whole programme as it is now under a name",
        'mentordesk snapshot scheme.mentordesk "Before the board meeting"',
        _snapshot_options,
        on_programme=_snapshot,
        reads_only=True,
    ),
    Command(
        "publish",
        "put a verified copy of the programme into a shared folder",
        "mentordesk publish scheme.mentordesk --to shared/scheme.mentordesk",
        _publish_options,
        on_programme=_publish,
        reads_only=True,
    ),
)
