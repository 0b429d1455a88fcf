"""The command on certificates: issuing and reprinting those of an intake."""

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
from mentordesk.cli.passphrases import open_key_of, passphrase_option
from mentordesk.services.certificate_files import require_writable, save_each, save_merged
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.intakes import find_intake
from mentordesk.services.issuing import issue
from mentordesk.storage.desk import Desk

FORCED = "forced from the command line"
"""The reason that --force gives for those who are not ready."""


def _certificates_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="one file each")
    parser.add_argument("--merged", type=Path, metavar="FILE", help="one file for all as well")
    parser.add_argument("--design", metavar="NAME", help="default: the programme's own")
    parser.add_argument("--force", action="store_true", help="also for those who are not ready")
    passphrase_option(parser)


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
    open_key_of(desk, arguments)
    settings = load_settings(desk)
    if arguments.design:
        settings = replace(settings, design=arguments.design)
    reasons = {row.application_id: FORCED for row in fresh if not row.ready}
    issue(desk, intake_id, [row.application_id for row in fresh], settings, reasons)


COMMANDS = (
    Command(
        "certificates",
        "issue the certificates of an intake and write them; issued ones are printed again",
        'mentordesk certificates scheme.mentordesk --intake "2021 July" --out certificates/',
        _certificates_options,
        on_programme=_certificates,
    ),
)
