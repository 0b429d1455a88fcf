"""Commands on one application: where it stands, its checklist, the letters to its person."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.applicant import applicant_of, applicant_options
from mentordesk.cli.command import (
    DONE,
    Command,
    count,
    json_option,
    write_json,
)
from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.numbers import how_many
from mentordesk.services.applicants import let_stand, set_check, set_places
from mentordesk.services.application_page import load_application
from mentordesk.services.letters import load_letters_of
from mentordesk.storage.desk import Desk

_STANDINGS = {
    "withdrawn": ApplicationState.WITHDRAWN,
    "declined": ApplicationState.DECLINED,
    "unmatched": ApplicationState.UNMATCHED,
    "taken-back": ApplicationState.RECEIVED,
}
"""Where an application is put by hand; carrying it forward is a command of its own."""


def _standing_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    parser.add_argument("standing", choices=list(_STANDINGS))
    parser.add_argument("--reason", default="", metavar="TEXT", help="kept with the application")


def _standing(desk: Desk, arguments: Namespace) -> int:
    number = applicant_of(desk, arguments)
    let_stand(desk, number, _STANDINGS[arguments.standing], arguments.reason)
    page = load_application(desk, number)
    print(f"The application of {page.name} ({page.role}) is {page.standing}.")
    return DONE


def _places_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    parser.add_argument("places", type=count, metavar="NUMBER", help="mentees at the same time")


def _places(desk: Desk, arguments: Namespace) -> int:
    number = applicant_of(desk, arguments)
    set_places(desk, number, arguments.places)
    print(f"{load_application(desk, number).name} can take {arguments.places}.")
    return DONE


def _checklist_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    change = parser.add_mutually_exclusive_group()
    for verb, purpose in (
        ("tick", "it is there"),
        ("untick", "it is still missing"),
        ("waive", "it is not needed, with a --reason"),
    ):
        change.add_argument(f"--{verb}", type=_item, choices=list(CheckItem), help=purpose)
    parser.add_argument("--reason", default="", metavar="TEXT")


def _item(words: str) -> CheckItem:
    return CheckItem(words.casefold().replace("-", " "))


def _checklist(desk: Desk, arguments: Namespace) -> int:
    number = applicant_of(desk, arguments)
    for verb, state in (
        ("tick", CheckState.DONE),
        ("untick", CheckState.MISSING),
        ("waive", CheckState.WAIVED),
    ):
        item = getattr(arguments, verb)
        if item is not None:
            set_check(desk, number, item, state, arguments.reason)
    page = load_application(desk, number)
    for check in page.checks:
        why = f": {check.reason}" if check.reason else ""
        print(f"{check.state:8} {check.item}{why}")
    print(f"{page.name} ({page.role}) is {page.standing}")
    return DONE


def _letters_options(parser: ArgumentParser) -> None:
    applicant_options(parser)
    json_option(parser)


def _letters(desk: Desk, arguments: Namespace) -> int:
    person = load_application(desk, applicant_of(desk, arguments)).person_id
    rows = load_letters_of(desk, person)
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
        return DONE
    for row in rows:
        print(f"{row.drafted_at:%Y-%m-%d}  {row.state:8}  {row.template}: {row.subject}")
    print(how_many(len(rows), "letter"))
    return DONE


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "places",
        "set how many mentees a mentor can take in an intake",
        'mentordesk places scheme.mentordesk --intake "2021 July" ruth@example.org 2',
        _places_options,
        on_programme=_places,
    ),
    Command(
        "standing",
        "withdraw or decline an application with a reason, or take that back",
        f'mentordesk standing {_JULY} ana@example.org withdrawn --reason "moved overseas"',
        _standing_options,
        on_programme=_standing,
    ),
    Command(
        "checklist",
        "show an application's checklist; tick, untick or waive an item",
        f"mentordesk checklist {_JULY} ana@example.org --tick resume\n"
        f'mentordesk checklist {_JULY} ana@example.org --waive resume --reason "retired"',
        _checklist_options,
        on_programme=_checklist,
    ),
    Command(
        "letters-to",
        "list every letter a person was ever written",
        f"mentordesk letters-to {_JULY} ana@example.org",
        _letters_options,
        on_programme=_letters,
        reads_only=True,
    ),
)
