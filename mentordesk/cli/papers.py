"""Commands that write papers: reports, the export, blank forms."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command, intake_option
from mentordesk.domain.people import Role
from mentordesk.services.exports import blank_form, export_to
from mentordesk.services.intakes import find_intake
from mentordesk.services.magazine import magazine_to
from mentordesk.services.report_files import report_to
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _out_option(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar=what)


def _report_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="default: the latest with pairs")
    parser.add_argument(
        "--mask", action="store_true", help="counts under 3 hidden, for a report that leaves"
    )
    parser.add_argument(
        "--magazine", action="store_true", help="the page for the members' magazine (.pdf)"
    )
    _out_option(parser, "FILE.pdf|FILE.xlsx")


def _report(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake) if arguments.intake else None
    write = magazine_to if arguments.magazine else report_to
    number = intake.intake_id if intake else None
    print(write(desk, arguments.out, number, mask=arguments.mask))
    return DONE


def _export_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    _out_option(parser, "FILE.xlsx|DIR")
    parser.add_argument("--sensitive", action="store_true", help="sensitive answers as well")
    parser.add_argument("--cases", action="store_true", help="support cases as well (restricted)")


def _export(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    written = export_to(
        desk,
        intake.intake_id,
        arguments.out,
        include_sensitive=arguments.sensitive,
        include_cases=arguments.cases,
    )
    for path in written:
        print(path)
    return DONE


def _role(words: str) -> Role:
    try:
        return Role(words.casefold())
    except ValueError as error:
        raise ArgumentTypeError(f"{words} is no role: {' or '.join(Role)}") from error


def _blank_form_options(parser: ArgumentParser) -> None:
    parser.add_argument("role", type=_role, metavar="ROLE", help=" or ".join(Role))
    _out_option(parser, "FILE.xlsx")


def _blank_form(desk: Desk, arguments: Namespace) -> int:
    write_atomically(arguments.out, blank_form(desk, arguments.role))
    print(arguments.out)
    return DONE


COMMANDS = (
    Command(
        "report",
        "write the figures of an intake as PDF pages, as a workbook with charts, or for a magazine",
        'mentordesk report scheme.mentordesk --intake "2021 July" --out figures.xlsx',
        _report_options,
        on_programme=_report,
        reads_only=True,
    ),
    Command(
        "export",
        "write applicants, pairs and the year of an intake as a workbook or CSV files",
        'mentordesk export scheme.mentordesk --intake "2021 July" --out july.xlsx',
        _export_options,
        on_programme=_export,
        reads_only=True,
    ),
    Command(
        "blank-form",
        "make the programme's blank application form for a role",
        "mentordesk blank-form scheme.mentordesk mentee --out mentee-form.xlsx",
        _blank_form_options,
        on_programme=_blank_form,
        reads_only=True,
    ),
)
