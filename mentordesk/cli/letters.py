"""Commands of letters: drafts, mail merge, pages; the outbox; this computer's mail server."""

import getpass
import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.asking import MAIL_PASSWORD
from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    count,
    intake_option,
    progress_to_terminal,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import LetterState
from mentordesk.messages.server import USUAL_PORTS, MailServer, Security
from mentordesk.services import outbox
from mentordesk.services.events import load_events
from mentordesk.services.intakes import find_intake
from mentordesk.services.letter_files import Chosen, save_drafts, save_merge
from mentordesk.services.letter_pages import save_pages
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import (
    Choice,
    Drafted,
    LetterRow,
    discard,
    draft,
    load_letters,
    mark_sent,
)
from mentordesk.services.mail_account import (
    forget_password,
    give_password,
    keep_server,
    load_server,
    needed_server,
    password_of,
)
from mentordesk.storage.desk import Desk

SHOWN = (LetterState.QUEUED, LetterState.SENDING, LetterState.FAILED, LetterState.UNCERTAIN)


def _letters_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("template", metavar="TEMPLATE", help="the letter's name, such as received")
    parser.add_argument("--event", metavar="TITLE", help="the event it is about")
    parser.add_argument("--out", type=Path, metavar="DIR", help="draft them, as .eml files")
    parser.add_argument("--merge", type=Path, metavar="FILE.xlsx", help="a row for each recipient")
    parser.add_argument("--pdf", type=Path, metavar="FILE.pdf", help="on paper, a page for each")
    parser.add_argument("--queue", action="store_true", help="draft them into the outbox")


def _letters(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    template = find_template(arguments.template, desk)
    event = _event(desk, intake, arguments.event) if arguments.event else None
    if not (arguments.out or arguments.merge or arguments.pdf or arguments.queue):
        raise Refused("Say where to: --out DIR, --merge FILE.xlsx, --pdf FILE.pdf or --queue.")
    chosen = Chosen(template, event_id=event)
    if arguments.merge:
        rows = save_merge(desk, intake, chosen, arguments.merge)
        print(f"{how_many(rows, 'row')} in {arguments.merge}. Nothing was sent.")
    if arguments.pdf:
        pages = save_pages(desk, intake, chosen, arguments.pdf)
        print(f"{how_many(pages, 'letter')} in {arguments.pdf}. Nothing was sent.")
    if not (arguments.out or arguments.queue):
        return DONE
    drafted = draft(desk, intake, template, choice=Choice(event_id=event))
    if arguments.queue and drafted.letter_ids:
        number = outbox.queue(desk, drafted.letter_ids)
        print(
            f"{how_many(number, 'letter waits', 'letters wait')} in the outbox. Nothing was sent."
        )
    return _told(desk, intake, drafted, arguments.out)


def _told(desk: Desk, intake: int, drafted: Drafted, folder: Path | None) -> int:
    """Save the drafts where a folder was named, and say who gets none."""
    problems = drafted.blocked
    if folder is not None:
        if drafted.letter_ids:
            saved = save_drafts(desk, intake, folder, drafted.letter_ids, progress_to_terminal)
            problems += saved.problems
        print(f"{how_many(len(drafted.letter_ids), 'draft')} in {folder}. Nothing was sent.")
    for name, reason in problems:
        print(f"No letter for {name}: {reason}")
    return WITH_PROBLEMS if problems else DONE


def _event(desk: Desk, intake: int, title: str) -> int:
    rows = load_events(desk, intake)
    found = [row for row in rows if row.title.casefold() == title.strip().casefold()]
    if len(found) != 1:
        names = "; ".join(row.title for row in rows) or "none yet"
        raise Refused(f"There is not one event called {title} in this intake. Known are: {names}.")
    return found[0].event_id


def _outbox_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument(
        "do",
        choices=("list", "queue", "send", "sent", "went", "again", "take-out", "discard"),
        help="list; queue drafts; send what waits; mark drafts as sent by hand; say of uncertain "
        "letters that they went, or are to be sent again; take letters out; throw drafts away",
    )
    parser.add_argument("numbers", nargs="*", type=count, metavar="N", help="default: all that can")


def _outbox(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    outbox.settle_interrupted(desk)
    if arguments.do == "send":
        return _send(desk, intake, arguments.numbers)
    rows = load_letters(desk, intake)
    if arguments.do == "list":
        return _list(rows)
    states, verb = {
        "queue": ({LetterState.DRAFTED, LetterState.FAILED}, outbox.queue),
        "sent": ({LetterState.DRAFTED}, mark_sent),
        "went": ({LetterState.UNCERTAIN}, outbox.it_went),
        "again": ({LetterState.UNCERTAIN}, outbox.send_again),
        "take-out": ({LetterState.QUEUED, LetterState.FAILED}, outbox.take_out),
        "discard": ({LetterState.DRAFTED}, discard),
    }[arguments.do]
    wanted = arguments.numbers or [row.letter_id for row in rows]
    ids = [row.letter_id for row in rows if row.state in states and row.letter_id in wanted]
    if not ids:
        raise Refused("There is no letter of which that can be said. Nothing was changed.")
    verb(desk, ids)
    print(f"{how_many(len(ids), 'letter')}.")
    return DONE


def _list(rows: tuple[LetterRow, ...]) -> int:
    for row in rows:
        if row.state in SHOWN:
            why = f": {row.failure}" if row.failure else ""
            print(f"{row.letter_id} {row.state} {row.name} <{row.email}> {row.subject}{why}")
    waiting = sum(row.state is LetterState.QUEUED for row in rows)
    uncertain = sum(row.state is LetterState.UNCERTAIN for row in rows)
    print(f"{waiting} {'waits' if waiting == 1 else 'wait'} to be sent, {uncertain} uncertain.")
    return DONE


def _send(desk: Desk, intake: int, numbers: list[int]) -> int:
    server = needed_server()
    planned = outbox.summary(desk, intake, server.at_most)
    ids = [one for one in planned.letter_ids if not numbers or one in numbers]
    if not ids:
        raise Refused("Nothing waits in the outbox. Nothing was sent; queue letters first.")
    ended = outbox.send(desk, ids, server, _password(server), progress_to_terminal)
    print(f"{ended.sent} sent, {len(ended.failed)} failed, {len(ended.uncertain)} uncertain.")
    for name, reason in (*ended.failed, *ended.uncertain):
        print(f"{name}: {reason}")
    if ended.stopped:
        print(ended.stopped)
    return WITH_PROBLEMS if ended.failed or ended.uncertain or ended.stopped else DONE


def _password(server: MailServer) -> str:
    known = password_of(server)
    if known is not None:
        return known
    given = os.environ.get(MAIL_PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise Refused(f"Set {MAIL_PASSWORD}, or run it in a terminal. Nothing was sent.")
    return getpass.getpass(f"Password of {server.user}: ")


def _server_options(parser: ArgumentParser) -> None:
    parser.add_argument("--host", help="the mail server's name; without it, show what is set up")
    parser.add_argument("--port", type=count, help="default: 587 (STARTTLS), 465 (TLS)")
    parser.add_argument(
        "--security", type=Security, choices=list(Security), default=Security.STARTTLS
    )
    parser.add_argument("--user", default="", help="whose password is asked for; none: no password")
    parser.add_argument("--sender", default="", help="the address letters come from")
    parser.add_argument("--sender-name", default="", help="the name letters come from")
    parser.add_argument("--pause", type=float, default=1.0, help="seconds between two letters")
    parser.add_argument("--at-most", type=count, default=200, help="letters in one sitting")
    parser.add_argument(
        "--forget-password", action="store_true", help="take the password out of the keyring"
    )
    parser.add_argument(
        "--keep-password", action="store_true", help="ask for it, and keep it in the keyring"
    )


def _server(arguments: Namespace) -> int:
    if arguments.host:
        keep_server(
            MailServer(
                arguments.host,
                arguments.port or USUAL_PORTS[arguments.security],
                arguments.security,
                arguments.user,
                arguments.sender_name,
                arguments.sender,
                arguments.pause,
                arguments.at_most,
            )
        )
    server = load_server()
    if server is None:
        print("No mail server is set up on this computer.")
        return DONE
    if arguments.forget_password:
        forget_password(server)
        print("The password is forgotten here.")
    if arguments.keep_password and not _kept(server):
        print("There is no keyring here: the password will be asked for each time.")
    print(f"{server.host}, port {server.port}, {server.security}, {server.user or 'no user'}")
    return DONE


def _kept(server: MailServer) -> bool:
    given = os.environ.get(MAIL_PASSWORD)
    if given is None:
        if not sys.stdin.isatty():
            raise Refused(f"Set {MAIL_PASSWORD}, or run it in a terminal. Nothing was kept.")
        given = getpass.getpass(f"Password of {server.user}: ")
    return give_password(server, given, keep=True)


COMMANDS = (
    Command(
        "letters",
        "write a letter to everybody it is for: as .eml drafts, mail-merge rows, PDF or queued",
        'mentordesk letters scheme.mentordesk --intake "2021 July" matched_mentee --out drafts/',
        _letters_options,
        on_programme=_letters,
    ),
    Command(
        "outbox",
        "list and send letters that wait to be sent; decide about uncertain ones",
        'mentordesk outbox scheme.mentordesk --intake "2021 July" send',
        _outbox_options,
        on_programme=_outbox,
    ),
    Command(
        "mail-server",
        "set up the mail server of this computer",
        "mentordesk mail-server --host mail.example.org --user me --sender me@example.org",
        _server_options,
        alone=_server,
    ),
)
