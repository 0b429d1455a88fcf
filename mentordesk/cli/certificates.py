"""Commands on certificates: issuing and reprinting those of an intake; is this one genuine?"""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    intake_option,
    progress_to_terminal,
)
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_files import require_writable, save_each, save_merged
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.intakes import find_intake
from mentordesk.services.issuing import issue
from mentordesk.services.proof_slips import verify_slip
from mentordesk.services.verification import verify_number, verify_pdf
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme

FORCED = "forced from the command line"
"""The reason that --force gives for those who are not ready."""


def _certificates_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="one file each")
    parser.add_argument("--merged", type=Path, metavar="FILE", help="one file for all as well")
    parser.add_argument("--design", metavar="NAME", help="default: the programme's own")
    parser.add_argument("--force", action="store_true", help="also for those who are not ready")


def _certificates(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    require_writable(arguments.out)
    if arguments.merged:
        require_writable(arguments.merged.parent)
    rows = load_certificates(desk, intake.intake_id)
    left = [row for row in rows if not (row.ready or row.has_valid)]
    fresh = [row for row in rows if not row.has_valid and (row.ready or arguments.force)]
    if fresh:
        _issue(desk, intake.intake_id, fresh, arguments)
    valid = [
        row.certificate_id
        for row in load_certificates(desk, intake.intake_id)
        if row.has_valid and row.certificate_id is not None
    ]
    if valid:
        save_each(desk, valid, arguments.out, progress_to_terminal)
    if valid and arguments.merged:
        save_merged(desk, valid, arguments.merged, progress_to_terminal)
    print(f"{len(fresh)} certificates issued, {len(valid)} written to {arguments.out}.")
    for row in left:
        issued = f" (issued: {FORCED})" if arguments.force else ""
        print(f"{row.name}, {row.role}, is not ready{issued}: {' '.join(row.why_not)}")
    return WITH_PROBLEMS if left and not arguments.force else DONE


def _issue(desk: Desk, intake_id: int, fresh: list[CertificateRow], arguments: Namespace) -> None:
    settings = load_settings(desk)
    if arguments.design:
        settings = replace(settings, design=arguments.design)
    reasons = {row.application_id: FORCED for row in fresh if not row.ready}
    issue(desk, intake_id, [row.application_id for row in fresh], settings, reasons)


def _verify_options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "what", metavar="FILE.pdf|CODE|SLIP.json", help="a PDF file, a number or a proof slip"
    )
    parser.add_argument("--programme", type=Path, metavar="PROGRAMME", help="whose register")


def _verify(arguments: Namespace) -> int:
    if Path(arguments.what).suffix.casefold() == ".json":
        return _verify_slip(Path(arguments.what), arguments.programme)
    if arguments.programme is None:
        raise Refused(
            "Only the register of a programme can tell whether a certificate is genuine. "
            "Name the programme with --programme."
        )
    path = Path(arguments.what)
    desk = open_programme(arguments.programme, read_only=True)
    try:
        is_file = path.suffix.casefold() == ".pdf" or path.is_file()
        found = verify_pdf(path, desk) if is_file else (verify_number(desk, arguments.what),)
    finally:
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
        "certificates",
        "issue the certificates of an intake and write them; issued ones are printed again",
        'mentordesk certificates scheme.mentordesk --intake "2021 July" --out certificates/',
        _certificates_options,
        on_programme=_certificates,
    ),
    Command(
        "verify",
        "say whether a certificate is genuine, or whether a proof slip holds",
        "mentordesk verify HLIA-2022-0001 --programme scheme.mentordesk\n"
        "  mentordesk verify slip.json",
        _verify_options,
        alone=_verify,
    ),
)
