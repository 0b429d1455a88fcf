"""The command that verifies: is a certificate genuine, does a proof slip hold?"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, WITH_PROBLEMS, Command
from mentordesk.services.proof_slips import verify_slip
from mentordesk.services.signing.papers import verify_anything
from mentordesk.services.signing.proving import load_known
from mentordesk.storage.opening import open_programme


def _verify_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what",
        metavar="FILE.pdf|IMAGE|CODE|SLIP.json",
        help="a PDF file, a picture of a QR code, a code, a number or a proof slip",
    )
    parser.add_argument("--programme", type=Path, metavar="PROGRAMME", help="whose register")
    parser.add_argument(
        "--withdrawn", type=Path, metavar="LIST", help="the signed list of withdrawn certificates"
    )


def _verify(arguments: Namespace) -> int:
    if Path(arguments.what[-300:]).suffix.casefold() == ".json":
        return _verify_slip(Path(arguments.what), arguments.programme)
    programme = arguments.programme
    desk = open_programme(programme, read_only=True) if programme else None
    try:
        found = verify_anything(arguments.what, load_known(desk, arguments.withdrawn))
    finally:
        if desk is not None:
            desk.close()
    for result in found:
        print(result.sentence)
    return DONE if all(result.is_genuine for result in found) else WITH_PROBLEMS


def _verify_slip(path: Path, programme: Path | None) -> int:
    """Check a proof slip by its own data, and against the programme where one is named."""
    desk = open_programme(programme, read_only=True) if programme else None
    try:
        found = verify_slip(path, desk)
    finally:
        if desk is not None:
            desk.close()
    for finding in found.findings:
        print(f"{'holds' if finding.holds else 'FAILS'}  {finding.check}: {finding.sentence}")
    print(found.sentence)
    return DONE if found.holds else WITH_PROBLEMS


COMMANDS = (
    Command(
        "verify",
        "say whether a certificate is genuine, or whether a proof slip holds",
        "mentordesk verify HLIA-2022-0001 --programme scheme.mentordesk\n"
        "  mentordesk verify photo.jpg --withdrawn withdrawn.json\n"
        "  mentordesk verify slip.json",
        _verify_options,
        alone=_verify,
    ),
)
