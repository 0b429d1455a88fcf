"""The command for files nobody owns yet: list them, write them out, give one to an applicant."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command, intake_option, json_option, write_json
from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_name
from mentordesk.services.applicants import find_application
from mentordesk.services.exports import make_folder
from mentordesk.services.intakes import find_intake
from mentordesk.services.unfiled import file_to, unfiled, unfiled_content
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--give", type=int, metavar="NUMBER", help="the file to give to somebody")
    parser.add_argument("--to", metavar="WHO", help="the applicant: name, e-mail or number")
    parser.add_argument(
        "--as", dest="kind", choices=[kind.value for kind in DocumentKind], help="what it is"
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="write all of them to a folder")
    json_option(parser)


def _unfiled(desk: Desk, arguments: Namespace) -> int:
    intake_id = find_intake(desk, arguments.intake).intake_id
    if arguments.give is not None:
        _give(desk, intake_id, arguments)
    found = unfiled(desk, intake_id)
    if arguments.out:
        make_folder(arguments.out)
        for one in found:
            name, content = unfiled_content(desk, one.source_id)
            write_atomically(arguments.out / f"{one.source_id}-{file_name(name)}", content)
    if arguments.json:
        lines = [
            {
                "number": one.source_id,
                "name": one.name,
                "kind": one.kind.value,
                "bytes": one.size,
                "sha256": one.sha256,
                "from": one.sender or one.came_in,
                "subject": one.subject,
            }
            for one in found
        ]
        write_json(arguments.json, {"files": lines})
    if arguments.json != "-":
        for one in found:
            print(f"{one.source_id:6} {one.name} ({one.kind.value}), {one.sender or one.came_in}")
        print(f"{how_many(len(found), 'file')} nobody owns yet.")
    return DONE


def _give(desk: Desk, intake_id: int, arguments: Namespace) -> None:
    if not arguments.to:
        raise Refused("Say to whom the file belongs with --to. Nothing was changed.")
    known = {one.source_id: one.kind for one in unfiled(desk, intake_id)}
    kind = DocumentKind(arguments.kind) if arguments.kind else known.get(arguments.give)
    owner = find_application(desk, intake_id, arguments.to)
    file_to(desk, arguments.give, owner, kind or DocumentKind.OTHER)


COMMANDS = (
    Command(
        "unfiled",
        "files that came and are nobody's yet: list them, give one to an applicant",
        'mentordesk unfiled scheme.mentordesk --intake "2021 July" --give 12 --to "Ana Silva"',
        _options,
        on_programme=_unfiled,
    ),
)
