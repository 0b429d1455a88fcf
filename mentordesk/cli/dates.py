"""The command of an intake's calendar: what is due and comes up, on the terminal or as a file."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from mentordesk.cli.command import DONE, Command, intake_option, json_option, write_json
from mentordesk.services.calendar_export import calendar_to
from mentordesk.services.intakes import find_intake
from mentordesk.services.year_calendar import load_year_calendar, said
from mentordesk.storage.desk import Desk


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)
    parser.add_argument("--out", type=Path, metavar="FILE.ics", help="write it for a calendar")


def _calendar(desk: Desk, words: Namespace) -> int:
    intake = find_intake(desk, words.intake).intake_id
    if words.out is not None:
        count = calendar_to(desk, intake, words.out)
        print(f"{words.out}: {count} dates")
        return DONE
    days = load_year_calendar(desk, intake)
    today = desk.today()
    if words.json:
        write_json(words.json, [asdict(one) | {"nearness": one.nearness(today)} for one in days])
        return DONE
    for one in days:
        print(f"{one.nearness(today):<10} {said(one)}")
    if not days:
        print("No dates lie ahead in this intake.")
    return DONE


COMMANDS = (
    Command(
        "calendar",
        "list what is due and comes up in an intake, or write it for a calendar program",
        'mentordesk calendar "Mentoring.mentordesk" --intake "2021 July" --out year.ics',
        _options,
        on_programme=_calendar,
        reads_only=True,
    ),
)
