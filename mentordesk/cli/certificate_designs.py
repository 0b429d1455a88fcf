"""The command on the association's own certificate designs: list, export, import, put away."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command
from mentordesk.documents.designs import design_names
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.design_files import export_design, import_design
from mentordesk.services.own_designs import bring_back, load_own_designs, put_away
from mentordesk.storage.desk import Desk


def _options(parser: ArgumentParser) -> None:
    verbs = parser.add_mutually_exclusive_group()
    verbs.add_argument("--export", metavar="NAME", help="write a design into a file (--to)")
    verbs.add_argument("--import", dest="file", type=Path, metavar="FILE", help="add a design")
    verbs.add_argument("--put-away", metavar="NAME", help="offer a design no more")
    verbs.add_argument("--bring-back", metavar="NAME", help="offer it again")
    parser.add_argument("--to", type=Path, metavar="FILE", help="where to export to")
    parser.add_argument("--as", dest="name", default="", metavar="NAME", help="its name here")


def _designs(desk: Desk, arguments: Namespace) -> int:
    if arguments.export:
        return _export(desk, arguments)
    if arguments.file:
        return _import(desk, arguments)
    if arguments.put_away:
        put_away(desk, arguments.put_away)
        print(f"“{arguments.put_away}” is put away.")
    elif arguments.bring_back:
        bring_back(desk, arguments.bring_back)
        print(f"“{arguments.bring_back}” is offered again.")
    else:
        _list(desk)
    return DONE


def _list(desk: Desk) -> None:
    for name in design_names():
        print(f"{name} (built in)")
    for row in load_own_designs(desk):
        away = ", put away" if row.is_put_away else ""
        issued = how_many(row.certificates, "certificate")
        print(f"{row.name} (version {row.version}, {issued}{away})")


def _export(desk: Desk, arguments: Namespace) -> int:
    if arguments.to is None:
        raise Refused("Say with --to into which file the design is to be written.")
    path = export_design(desk, arguments.export, arguments.to)
    print(f"“{arguments.export}” was written to {path}.")
    return DONE


def _import(desk: Desk, arguments: Namespace) -> int:
    design = import_design(desk, arguments.file, arguments.name)
    print(f"“{design.name}” was added with {how_many(len(design.files), 'file')}.")
    return DONE


COMMANDS = (
    Command(
        "designs",
        "list, export, import and put away the association's own certificate designs",
        'mentordesk designs scheme.mentordesk --export "Our own" --to our-own.mentordesign',
        _options,
        on_programme=_designs,
    ),
)
