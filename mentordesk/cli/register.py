"""Commands on the register of certificates: list, withdraw, what numbers begin with."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from mentordesk.cli.command import DONE, Command, json_option, write_json
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_numbers import change_initials, load_initials
from mentordesk.services.intakes import find_intake
from mentordesk.services.local_days import zone_of
from mentordesk.services.register import RegisterRow, load_register, withdraw
from mentordesk.services.register_workbook import export_register
from mentordesk.storage.desk import Desk


def _register_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="default: every intake")
    parser.add_argument("--of", metavar="NUMBER", help="everything that happened to one")
    parser.add_argument("--out", type=Path, metavar="FILE.xlsx", help="save it as a workbook")
    json_option(parser)


def _register(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id if arguments.intake else None
    rows = load_register(desk, intake)
    if arguments.of:
        rows = (numbered_in(rows, arguments.of),)
    if arguments.out:
        count = export_register(desk, arguments.out, intake)
        print(f"{how_many(count, 'certificate')} in {arguments.out}.")
        return DONE
    zone = zone_of(desk)
    for row in rows:
        after = f", replaced by {row.replaced_by}" if row.replaced_by else ""
        print(f"{row.number}  {row.issued_on}  {row.state}{after}  {row.name} ({row.role})")
        for line in row.lines if arguments.of else ():
            note = f": {line.note}" if line.note else ""
            print(f"  {line.at.astimezone(zone):%Y-%m-%d %H:%M}  {line.event}{note}")
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    return DONE


def numbered_in(rows: tuple[RegisterRow, ...], number: str) -> RegisterRow:
    """The certificate of a number; raises Refused where none has it."""
    for row in rows:
        if row.number.casefold() == number.strip().casefold():
            return row
    raise Refused(f"No certificate has the number {number}. Nothing was changed; check it.")


def reasoned_options(parser: ArgumentParser) -> None:
    """A certificate by its number, and the reason that the register keeps."""
    parser.add_argument("number", metavar="NUMBER", help="such as HLIA-2022-0001")
    parser.add_argument("--reason", required=True, metavar="TEXT", help="kept in the register")


def _withdraw(desk: Desk, arguments: Namespace) -> int:
    row = numbered_in(load_register(desk), arguments.number)
    withdraw(desk, row.certificate_id, arguments.reason)
    print(f"{row.number} no longer counts; its number stays taken.")
    return DONE


def _initials_options(parser: ArgumentParser) -> None:
    parser.add_argument("letters", nargs="?", metavar="LETTERS", help="default: say them")


def _initials(desk: Desk, arguments: Namespace) -> int:
    wanted = arguments.letters
    if wanted is not None and wanted.strip().upper() != load_initials(desk):
        change_initials(desk, wanted)
    print(f"The next certificate's number begins with {load_initials(desk)}.")
    return DONE


COMMANDS = (
    Command(
        "register",
        "list the certificates ever issued, what happened to one, or save it as a workbook",
        "mentordesk register scheme.mentordesk --of HLIA-2022-0001",
        _register_options,
        on_programme=_register,
        reads_only=True,
    ),
    Command(
        "withdraw-certificate",
        "let a certificate count no longer; its number is never used again",
        'mentordesk withdraw-certificate scheme.mentordesk HLIA-2022-0001 --reason "wrong name"',
        reasoned_options,
        on_programme=_withdraw,
    ),
    Command(
        "certificate-initials",
        "say or set what the next certificates' numbers begin with",
        "mentordesk certificate-initials scheme.mentordesk HLIA",
        _initials_options,
        on_programme=_initials,
    ),
)
