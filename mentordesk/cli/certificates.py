"""Commands on certificates: issuing and reprinting those of an intake, replacing one."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace as with_other
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    intake_option,
    progress_to_terminal,
)
from mentordesk.cli.passphrases import open_key_of, passphrase_option
from mentordesk.cli.register import numbered_in, reasoned_options
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.services.certificate_files import require_writable, save_each, save_merged
from mentordesk.services.certificate_letters import export_certificate_drafts
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.intakes import find_intake
from mentordesk.services.issuing import issue, replace
from mentordesk.services.register import load_register
from mentordesk.storage.desk import Desk

FORCED = "forced from the command line"
"""The reason that --force gives for those who are not ready."""


def _certificates_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="one file each")
    parser.add_argument("--merged", type=Path, metavar="FILE", help="one file for all as well")
    parser.add_argument("--design", metavar="NAME", help="default: the programme's own")
    parser.add_argument("--role", choices=tuple(Role), help="only mentees, or only mentors")
    parser.add_argument(
        "--drafts", type=Path, metavar="DIR", help="e-mail drafts with the PDF as well"
    )
    parser.add_argument("--force", action="store_true", help="also for those who are not ready")
    passphrase_option(parser)


def _certificates(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    require_writable(arguments.out)
    if arguments.merged:
        require_writable(arguments.merged.parent)
    rows = _rows(desk, intake.intake_id, arguments)
    left = [row for row in rows if not (row.ready or row.has_valid)]
    fresh = [row for row in rows if not row.has_valid and (row.ready or arguments.force)]
    if fresh:
        _issue(desk, intake.intake_id, fresh, arguments)
    valid = [
        row.certificate_id
        for row in _rows(desk, intake.intake_id, arguments)
        if row.has_valid and row.certificate_id is not None
    ]
    if valid:
        save_each(desk, valid, arguments.out, progress_to_terminal)
    if valid and arguments.merged:
        save_merged(desk, valid, arguments.merged, progress_to_terminal)
    if valid and arguments.drafts:
        _write_drafts(desk, intake.intake_id, valid, arguments.drafts)
    print(f"{how_many(len(fresh), 'certificate')} issued, {len(valid)} written to {arguments.out}.")
    for row in left:
        issued = f" (issued: {FORCED})" if arguments.force else ""
        print(f"{row.name}, {row.role}, is not ready{issued}: {' '.join(row.why_not)}")
    return WITH_PROBLEMS if left and not arguments.force else DONE


def _rows(desk: Desk, intake_id: int, arguments: Namespace) -> tuple[CertificateRow, ...]:
    """Everybody of the intake, or of one role in it."""
    rows = load_certificates(desk, intake_id)
    return tuple(row for row in rows if arguments.role in (None, row.role))


def _write_drafts(desk: Desk, intake_id: int, valid: list[int], folder: Path) -> None:
    drafts = export_certificate_drafts(desk, intake_id, valid, folder)
    print(f"{how_many(len(drafts.letters), 'draft')} in {folder}. Nothing was sent.")
    if drafts.in_words():
        print(drafts.in_words())


def _issue(desk: Desk, intake_id: int, fresh: list[CertificateRow], arguments: Namespace) -> None:
    open_key_of(desk, arguments)
    settings = load_settings(desk)
    if arguments.design:
        settings = with_other(settings, design=arguments.design, mentor_design="")
    reasons = {row.application_id: FORCED for row in fresh if not row.ready}
    issue(desk, intake_id, [row.application_id for row in fresh], settings, reasons)


def _replace_options(parser: ArgumentParser) -> None:
    reasoned_options(parser)
    passphrase_option(parser)


def _replace(desk: Desk, arguments: Namespace) -> int:
    row = numbered_in(load_register(desk), arguments.number)
    open_key_of(desk, arguments)
    made = replace(desk, row.certificate_id, arguments.reason)
    new = next(one for one in load_register(desk) if one.certificate_id == made)
    print(f"{new.number} takes the place of {row.number}.")
    return DONE


COMMANDS = (
    Command(
        "certificates",
        "issue the certificates of an intake and write them; issued ones are printed again",
        'mentordesk certificates scheme.mentordesk --intake "2021 July" --out certificates/',
        _certificates_options,
        on_programme=_certificates,
    ),
    Command(
        "replace-certificate",
        "issue a new certificate in the place of one, with what is known of the person now",
        'mentordesk replace-certificate scheme.mentordesk HLIA-2022-0001 --reason "new name"',
        _replace_options,
        on_programme=_replace,
    ),
)
