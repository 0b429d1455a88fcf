"""The commands on verification without a server: settings, keys, the page, the withdrawal list."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from mentordesk.cli.command import DONE, WITH_PROBLEMS, Command, intake_option
from mentordesk.cli.passphrases import passphrase_of, passphrase_option
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificates import load_certificates
from mentordesk.services.intakes import find_intake
from mentordesk.services.signing.badges import save_badges
from mentordesk.services.signing.keys import (
    back_up_key,
    current_key,
    is_unlocked,
    load_keys,
    make_key,
    take_key,
    unlock,
)
from mentordesk.services.signing.publishing import write_page, write_withdrawals
from mentordesk.services.signing.settings import change_verification, load_verification
from mentordesk.storage.desk import Desk


def _verification_options(parser: ArgumentParser) -> None:
    parser.add_argument("--address", metavar="URL", help="where the verification page stands")
    parser.add_argument("--web-site", metavar="URL", help="the association's own web site")
    parser.add_argument("--contact", metavar="EMAIL", help="whom to ask about a certificate")
    switch = parser.add_mutually_exclusive_group()
    switch.add_argument("--on", action="store_true", help="new certificates carry a code")
    switch.add_argument("--off", action="store_true", help="new certificates carry none")


def _verification(desk: Desk, arguments: Namespace) -> int:
    kept = load_verification(desk)
    given = {
        name: value
        for name in ("address", "web_site", "contact")
        if (value := getattr(arguments, name)) is not None
    }
    wanted = replace(kept, **given)
    if arguments.on or arguments.off:
        wanted = replace(wanted, on=arguments.on)
    if wanted != kept:
        change_verification(desk, wanted)
        kept = load_verification(desk)
    print(f"Codes on certificates: {'on' if kept.on else 'off'}")
    for words, value in (
        ("Verification page", kept.address),
        ("Web site", kept.web_site),
        ("Contact", kept.contact),
    ):
        print(f"{words}: {value or 'not set'}")
    return DONE


def _key_options(parser: ArgumentParser) -> None:
    parser.add_argument("do", choices=("list", "new", "backup", "import"), help="what to do")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="for backup and import")
    passphrase_option(parser)


def _key(desk: Desk, arguments: Namespace) -> int:
    if arguments.do in {"backup", "import"} and arguments.file is None:
        raise Refused(f"Name the file of the key: signing-key {arguments.do} FILE.")
    if arguments.do == "new":
        print(f"Key {make_key(desk, passphrase_of(arguments))} signs certificates from now on.")
        print("Make a backup of it, and export the verification page again.")
    elif arguments.do == "import":
        print(f"Key {take_key(desk, arguments.file, passphrase_of(arguments))} is here now.")
    elif arguments.do == "backup":
        name = _current(desk)
        back_up_key(name, arguments.file)
        print(f"Key {name} saved in {arguments.file}; its passphrase opens it as before.")
    else:
        for row in load_keys(desk):
            used = "in use" if row.retired_at is None else f"retired {row.retired_at:%Y-%m-%d}"
            here = "on this computer" if row.here else "not on this computer"
            print(f"{row.name}  made {row.made_at:%Y-%m-%d}  {used}  {here}")
    return DONE


def _current(desk: Desk) -> str:
    key = current_key(load_keys(desk))
    if key is None:
        raise Refused("The programme has no signing key. Make one: mentordesk signing-key new.")
    return key.name


def _out_option(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to")


def _page(desk: Desk, arguments: Namespace) -> int:
    print(f"Written: {write_page(desk, arguments.out)}")
    return DONE


def _list_options(parser: ArgumentParser) -> None:
    _out_option(parser)
    passphrase_option(parser)


def _open_key(desk: Desk, arguments: Namespace) -> None:
    name = _current(desk)
    if not is_unlocked(name):
        unlock(name, passphrase_of(arguments))


def _withdrawals(desk: Desk, arguments: Namespace) -> int:
    _open_key(desk, arguments)
    listed = write_withdrawals(desk, arguments.out)
    print(f"{how_many(listed, 'certificate')} listed in {arguments.out}.")
    return DONE


def _badges_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="one file each")
    passphrase_option(parser)


def _badges(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    _open_key(desk, arguments)
    valid = [
        row.certificate_id
        for row in load_certificates(desk, intake.intake_id)
        if row.has_valid and row.certificate_id is not None
    ]
    saved = save_badges(desk, valid, arguments.out)
    print(f"{how_many(len(saved.paths), 'badge')} written to {arguments.out}.")
    for sentence in saved.left_out:
        print(sentence)
    return WITH_PROBLEMS if saved.left_out else DONE


COMMANDS = (
    Command(
        "verification",
        "show or change whether certificates carry a signed code, and where it is verified",
        "mentordesk verification scheme.mentordesk --address https://verify.example.org/ --on",
        _verification_options,
        on_programme=_verification,
    ),
    Command(
        "signing-key",
        "list, make, back up or import the key that signs certificates",
        "mentordesk signing-key scheme.mentordesk new --passphrase-file secret.txt\n"
        "  mentordesk signing-key scheme.mentordesk backup key.json",
        _key_options,
        on_programme=_key,
    ),
    Command(
        "verification-page",
        "write the page for the web site that verifies certificates",
        "mentordesk verification-page scheme.mentordesk --out index.html",
        _out_option,
        on_programme=_page,
        reads_only=True,
    ),
    Command(
        "withdrawn-list",
        "write the signed list of withdrawn and replaced certificates",
        "mentordesk withdrawn-list scheme.mentordesk --out withdrawn.json",
        _list_options,
        on_programme=_withdrawals,
        reads_only=True,
    ),
    Command(
        "badges",
        "write an Open Badges 3.0 credential for each valid certificate of an intake",
        'mentordesk badges scheme.mentordesk --intake "2021 July" --out badges/',
        _badges_options,
        on_programme=_badges,
        reads_only=True,
    ),
)
