"""Passphrases of signing keys on the command line: from a file or the environment, never typed."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import is_unlocked, unlock
from mentordesk.services.signing.sealing import key_to_unlock
from mentordesk.storage.desk import Desk

VARIABLE = "MENTORDESK_PASSPHRASE"
"""The environment variable that may hold the passphrase."""


def passphrase_option(parser: ArgumentParser) -> None:
    """The option of every command that may sign."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=f"its first line opens the signing key (else the environment's {VARIABLE})",
    )


def passphrase_of(arguments: Namespace) -> str:
    """The passphrase that was given; raises Refused where there is none."""
    if arguments.passphrase_file is None:
        given = os.environ.get(VARIABLE, "")
    else:
        given = _first_line(arguments.passphrase_file)
    if not given:
        raise Refused(
            "The passphrase of the signing key is needed. Nothing was done; name a file that holds "
            f"it with --passphrase-file, or set {VARIABLE}."
        )
    return given


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as handle:
            return handle.readline(10_000).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"The passphrase's file {path.name} cannot be read. Nothing was done.") from (
            error
        )


def open_key_of(desk: Desk, arguments: Namespace) -> None:
    """Open the key that certificates are signed with, where they carry a code at all."""
    with desk.reading() as session:
        name = key_to_unlock(session)
    if name is not None and not is_unlocked(name):
        unlock(name, passphrase_of(arguments))
