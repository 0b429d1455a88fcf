"""The command that writes papers for single people: statements of hours, service letters."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command, intake_option, progress_to_terminal
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.intakes import find_intake
from mentordesk.services.papers_of_people import (
    Choice,
    Paper,
    load_papers,
    write_each_paper,
    write_one,
)
from mentordesk.storage.desk import Desk

KINDS = {"hours": Paper.HOURS, "letter": Paper.SERVICE}


def _signatory(words: str) -> tuple[str, str]:
    name, _, title = words.partition(",")
    if not name.strip():
        raise ArgumentTypeError("who signs is written as NAME, TITLE")
    return name.strip(), title.strip()


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument(
        "--kind", choices=tuple(KINDS), default="hours", help="hours (usual), or a service letter"
    )
    parser.add_argument(
        "--of", nargs="+", default=[], metavar="NAME", help="default: all who take part"
    )
    parser.add_argument("--paper", choices=("A4", "Letter"), default="", help="default: as set")
    parser.add_argument(
        "--signed-by", type=_signatory, default=("", ""), metavar="NAME,TITLE", help="who signs"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE.pdf|DIR", help="one PDF, or one each"
    )


def _statement(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    rows = load_certificates(desk, intake.intake_id)
    kind = KINDS[arguments.kind]
    chosen = _chosen(rows, arguments.of, kind)
    choice = Choice(arguments.signed_by, arguments.paper)
    people = load_papers(desk, intake.intake_id, chosen, kind, choice)
    merged = arguments.out.suffix.casefold() == ".pdf"
    write = write_one if merged else write_each_paper
    written = write(people, arguments.out, progress_to_terminal)
    many = "1 paper" if len(people.papers) == 1 else f"{len(people.papers)} papers"
    print(f"{many} ({kind}) written to {written[0] if merged else arguments.out}.")
    return DONE


def _chosen(rows: tuple[CertificateRow, ...], names: list[str], kind: Paper) -> list[int]:
    """The applications meant by names; without names all that may have such a paper."""
    if not names:
        return [row.application_id for row in rows if kind is Paper.HOURS or row.ready]
    found = []
    for name in names:
        meant = [row.application_id for row in rows if row.name.casefold() == name.casefold()]
        if not meant:
            raise Refused(f"Nobody called {name} takes part in this intake. Nothing was written.")
        found += meant
    return found


COMMANDS = (
    Command(
        "statement",
        "write statements of hours towards PD, or service letters, for some or all",
        'mentordesk statement scheme.mentordesk --intake "2021 July" --of "Ana Silva" --out a.pdf',
        _options,
        on_programme=_statement,
        reads_only=True,
    ),
)
