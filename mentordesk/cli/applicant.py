"""Which applicant a command is about: one person in one intake."""

from argparse import ArgumentParser, Namespace

from mentordesk.cli.command import intake_option
from mentordesk.services.applicants import find_application
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk


def applicant_options(parser: ArgumentParser) -> None:
    """Add --intake and PERSON."""
    intake_option(parser)
    parser.add_argument("who", metavar="PERSON", help="e-mail, name or application id")


def applicant_of(desk: Desk, arguments: Namespace) -> int:
    """The application id meant; raises Refused where there is no such person, or several."""
    return find_application(desk, find_intake(desk, arguments.intake).intake_id, arguments.who)
