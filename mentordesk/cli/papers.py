"""Commands that write papers: letters as drafts, reports, the export, blank forms."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, WITH_PROBLEMS, Command, intake_option
from mentordesk.domain.people import Role
from mentordesk.services.exports import blank_form, export_to
from mentordesk.services.intakes import find_intake
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.letters import draft, find_template
from mentordesk.services.report_files import report_to
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _out_option(parser: ArgumentParser, what: str) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar=what)


def _letters_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("template", metavar="TEMPLATE", help="the letter's name, such as received")
    _out_option(parser, "DIR")


def _letters(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    drafted = draft(desk, intake.intake_id, find_template(arguments.template))
    if drafted.letter_ids:
        export_drafts(desk, intake.intake_id, arguments.out, drafted.letter_ids)
    print(f"{len(drafted.letter_ids)} drafts in {arguments.out}. Nothing was sent.")
    for name, reason in drafted.blocked:
        print(f"No letter for {name}: {reason}")
    return WITH_PROBLEMS if drafted.blocked else DONE


def _report_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="default: the latest with pairs")
    _out_option(parser, "FILE.pdf|FILE.xlsx")


def _report(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake) if arguments.intake else None
    print(report_to(desk, arguments.out, intake.intake_id if intake else None))
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
        "letters",
        "draft a letter to everybody it is for and save the drafts as .eml files",
        'mentordesk letters scheme.mentordesk --intake "2021 July" matched_mentee --out drafts/',
        _letters_options,
        on_programme=_letters,
    ),
    Command(
        "report",
        "write the figures of an intake as one PDF page or as a workbook with charts",
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
