"""Commands on the programme as a whole: new, intake, advance, applicants."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import fields
from datetime import date
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WRONG_USAGE,
    Command,
    cents,
    day,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.intakes import IntakeDates, Stage
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services import intakes
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.applicants import load_applicants
from mentordesk.services.intake_changes import day_notes, load_terms
from mentordesk.services.intake_copies import propose_copy
from mentordesk.services.intakes import NewIntake
from mentordesk.services.lessons import load_lessons
from mentordesk.services.programmes import create
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.desk import Desk


def _new_options(parser: ArgumentParser) -> None:
    parser.add_argument("programme", type=Path, metavar="PROGRAMME")
    parser.add_argument("--name", required=True, help="the scheme's name")
    parser.add_argument("--scheme", type=Path, metavar="FILE.json", help="vocabularies and country")
    parser.add_argument("--intake", metavar="NAME", help="make a first intake too")
    for option in ("--opens", "--closes", "--starts"):
        parser.add_argument(option, type=day, metavar="DATE")


def _new(arguments: Namespace) -> int:
    dates = (arguments.opens, arguments.closes, arguments.starts)
    if arguments.intake and None in dates:
        print("--intake needs --opens, --closes and --starts", file=sys.stderr)
        return WRONG_USAGE
    scheme = read_scheme(arguments.scheme) if arguments.scheme else Scheme(arguments.name)
    named = Scheme(**{**_plain(scheme), "name": arguments.name})
    desk = create(arguments.programme, named)
    try:
        if arguments.intake:
            intakes.create_intake(desk, NewIntake(arguments.intake, *dates))
    except Refused:
        desk.close()
        arguments.programme.unlink()  # half of what was asked for is not what was asked for
        raise
    desk.close()
    print(arguments.programme)
    return DONE


def _plain(scheme: Scheme) -> dict[str, object]:
    return {name: getattr(scheme, name) for name in scheme.__dataclass_fields__}


def _intake_options(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    begins = parser.add_mutually_exclusive_group(required=True)
    begins.add_argument("--opens", type=day, metavar="DATE")
    begins.add_argument(
        "--dates-from", metavar="NAME", help="copy an intake, its dates moved on in their rhythm"
    )
    for option in ("--closes", "--starts", "--match-by", "--notify-by"):
        parser.add_argument(option, type=day, metavar="DATE")
    for option in ("--most-mentees", "--most-mentors"):
        parser.add_argument(option, type=int, metavar="NUMBER", help="a limit that warns")
    parser.add_argument(
        "--ends", type=day, metavar="DATE", help="default: 12 months after the start"
    )
    parser.add_argument("--fee", type=cents, default=0, metavar="AMOUNT")
    parser.add_argument("--copy-from", metavar="NAME", help="carry settings and lessons over")


def _intake(desk: Desk, arguments: Namespace) -> int:
    copied = propose_copy(desk, arguments.dates_from) if arguments.dates_from else None
    for name in (field.name for field in fields(IntakeDates)):
        if copied is not None and getattr(arguments, name) is None:
            setattr(arguments, name, getattr(copied.dates, name))
    if None in (arguments.closes, arguments.starts):
        print("--opens needs --closes and --starts", file=sys.stderr)
        return WRONG_USAGE
    new = NewIntake(
        name=arguments.name,
        opens=arguments.opens,
        closes=arguments.closes,
        starts=arguments.starts,
        ends=arguments.ends,
        match_by=arguments.match_by,
        notify_by=arguments.notify_by,
        fee_cents=arguments.fee,
        copy_from=arguments.copy_from or arguments.dates_from,
        mentee_limit=arguments.most_mentees,
        mentor_limit=arguments.most_mentors,
    )
    made = intakes.create_intake(desk, new)
    for note in day_notes(load_terms(desk, made).dates):
        print(f"Note: {note}")
    for lesson in load_lessons(desk, made):
        print(f"Lesson: {lesson.text}")
    print(f"Made the intake {arguments.name}.")
    return DONE


def _advance_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("stage", metavar="STAGE", help=", ".join(Stage))


def _advance(desk: Desk, arguments: Namespace) -> int:
    row = intakes.find_intake(desk, arguments.intake)
    wanted = arguments.stage.casefold().replace("-", " ")
    # "closed" is both the third stage's short name and the last stage: the nearer one is meant.
    meant = [stage for stage in Stage if wanted in {stage.value, stage.name.casefold()}]
    if not meant:
        raise Refused(f"There is no stage {arguments.stage}. The stages: {', '.join(Stage)}.")
    stage = min(meant, key=lambda one: abs(one.step - row.stage.step - 1))
    intakes.advance(desk, row.intake_id, stage)
    print(f"The intake {row.name} is now {stage}.")
    return DONE


def _applicants_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)


def _applicants(desk: Desk, arguments: Namespace) -> int:
    row = intakes.find_intake(desk, arguments.intake)
    rows = load_applicants(desk, row.intake_id)
    if arguments.json:
        write_json(arguments.json, [_json_row(one) for one in rows])
        return DONE
    for one in rows:
        print(f"{one.application_id:5}  {one.role:6}  {one.standing:10}  {one.name}  <{one.email}>")
    print(f"{how_many(len(rows), 'application')}")
    return DONE


def _json_row(row: ApplicantRow) -> dict[str, object]:
    told = row._asdict() | {"checks": [check._asdict() for check in row.checks]}
    return {
        key: value.isoformat() if isinstance(value, date) else value for key, value in told.items()
    }


COMMANDS = (
    Command(
        "new",
        "make a programme file",
        'mentordesk new scheme.mentordesk --name "Mentoring Scheme" --scheme scheme.json',
        _new_options,
        alone=_new,
    ),
    Command(
        "intake",
        "make an intake in a programme",
        'mentordesk intake scheme.mentordesk "2021 July" --opens 2021-05-17 --closes 2021-06-25 '
        "--starts 2021-07-01 --fee 150",
        _intake_options,
        on_programme=_intake,
    ),
    Command(
        "advance",
        "move an intake to its next stage, or say what blocks it",
        'mentordesk advance scheme.mentordesk --intake "2021 July" matching',
        _advance_options,
        on_programme=_advance,
    ),
    Command(
        "applicants",
        "list the applications of an intake",
        'mentordesk applicants scheme.mentordesk --intake "2021 July" --json -',
        _applicants_options,
        on_programme=_applicants,
        reads_only=True,
    ),
)
