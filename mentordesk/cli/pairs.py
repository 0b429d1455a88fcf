"""Commands on single pairs: pair, unpair, pin, unpin, ban, lift a ban."""

from argparse import ArgumentParser, Namespace

from mentordesk.cli.command import DONE, Command, intake_option
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import pairing
from mentordesk.services.applicants import find_application
from mentordesk.services.board import load_board
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk


def _two_people(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("mentor", metavar="MENTOR", help="e-mail, name or application id")


def _pair_options(parser: ArgumentParser) -> None:
    _two_people(parser)
    parser.add_argument("--override", metavar="REASON", help="pair them against a rule, and why")


def _ban_options(parser: ArgumentParser) -> None:
    _two_people(parser)
    parser.add_argument("--reason", required=True, help="why these two never")


def _one_mentee(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("mentor", metavar="MENTOR", nargs="?", help="may be left out")


def _ids(desk: Desk, arguments: Namespace) -> tuple[int, int]:
    intake = find_intake(desk, arguments.intake)
    mentee = find_application(desk, intake.intake_id, arguments.mentee, Role.MENTEE)
    return mentee, find_application(desk, intake.intake_id, arguments.mentor, Role.MENTOR)


def _pair(desk: Desk, arguments: Namespace) -> int:
    pairing.pair(desk, *_ids(desk, arguments), override=arguments.override)
    print(f"Paired {arguments.mentee} with {arguments.mentor}.")
    return DONE


def _pair_of(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    mentee = find_application(desk, intake.intake_id, arguments.mentee, Role.MENTEE)
    for card in load_board(desk, intake.intake_id).mentees:
        if card.application_id == mentee and card.pair_id is not None:
            return card.pair_id
    raise Refused(f"{arguments.mentee} is in no open pair in this intake. Nothing was changed.")


def _unpair(desk: Desk, arguments: Namespace) -> int:
    pairing.unpair(desk, _pair_of(desk, arguments))
    print(f"Took the pair of {arguments.mentee} apart.")
    return DONE


def _pin(desk: Desk, arguments: Namespace) -> int:
    pairing.pin(desk, _pair_of(desk, arguments))
    print(f"Pinned the pair of {arguments.mentee}.")
    return DONE


def _unpin(desk: Desk, arguments: Namespace) -> int:
    pairing.unpin(desk, _pair_of(desk, arguments))
    print(f"Suggestions may move the pair of {arguments.mentee} again.")
    return DONE


def _ban(desk: Desk, arguments: Namespace) -> int:
    pairing.ban(desk, *_ids(desk, arguments), arguments.reason)
    print(f"{arguments.mentee} and {arguments.mentor} will never be paired in this intake.")
    return DONE


def _lift(desk: Desk, arguments: Namespace) -> int:
    pairing.lift_ban(desk, *_ids(desk, arguments))
    print(f"{arguments.mentee} and {arguments.mentor} may be paired again.")
    return DONE


_EXAMPLE = 'scheme.mentordesk --intake "2021 July" ana@example.org ruth@example.org'
COMMANDS = (
    Command(
        "pair",
        "make a draft pair of two people and pin it",
        f"mentordesk pair {_EXAMPLE}",
        _pair_options,
        on_programme=_pair,
    ),
    Command(
        "unpair",
        "take a draft pair apart",
        'mentordesk unpair scheme.mentordesk --intake "2021 July" ana@example.org',
        _one_mentee,
        on_programme=_unpair,
    ),
    Command(
        "pin",
        "let a pair stay whatever is suggested",
        'mentordesk pin scheme.mentordesk --intake "2021 July" ana@example.org',
        _one_mentee,
        on_programme=_pin,
    ),
    Command(
        "unpin",
        "let suggestions move a pair again",
        'mentordesk unpin scheme.mentordesk --intake "2021 July" ana@example.org',
        _one_mentee,
        on_programme=_unpin,
    ),
    Command(
        "ban",
        "never pair these two in this intake",
        f'mentordesk ban {_EXAMPLE} --reason "family"',
        _ban_options,
        on_programme=_ban,
    ),
    Command(
        "lift-ban",
        "let two be paired again who were banned from each other",
        f"mentordesk lift-ban {_EXAMPLE}",
        _two_people,
        on_programme=_lift,
    ),
)
