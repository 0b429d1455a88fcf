"""The command that imports the other lists: members, attendance, contact logs, survey answers."""

from argparse import ArgumentParser, Namespace
from typing import Any

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.events import load_events
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.intakes import find_intake
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.services.lists.plans import ListPlan
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.desk import Desk

_KINDS = {
    "members": ListKind.MEMBERS,
    "attendance": ListKind.ATTENDANCE,
    "contacts": ListKind.CONTACTS,
    "survey": ListKind.SURVEY,
}


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("kind", choices=list(_KINDS), help="what the file lists")
    parser.add_argument("path", metavar="FILE", help="a spreadsheet or text file")
    parser.add_argument("--event", metavar="TITLE", help="attendance: the event's title")
    parser.add_argument("--recording", action="store_true", help="attendance: of the recording")
    parser.add_argument(
        "--round",
        choices=[one.value for one in SurveyRound],
        default=SurveyRound.EXIT.value,
        help="survey: which one",
    )
    parser.add_argument("--dry-run", action="store_true", help="show the plan, change nothing")
    json_option(parser)


def _import(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    aim = Aim(
        _KINDS[arguments.kind],
        _event(desk, intake.intake_id, arguments.event),
        SurveyRound(arguments.round),
        arguments.recording,
    )
    found = look_at(desk, intake.intake_id, aim, arguments.path)
    _print(found.plan)
    if arguments.json:
        write_json(arguments.json, _as_json(found.plan))
    if not arguments.dry_run:
        number = found.apply(desk, None, {})
        print(f"Imported {number}: {found.plan.title}. One step, can be undone.")
    asking = found.plan.count(Outcome.NEEDS_YOU) + found.plan.count(Outcome.REFUSED)
    return WITH_PROBLEMS if asking else DONE


def _event(desk: Desk, intake_id: int, title: str | None) -> int | None:
    if title is None:
        return None
    fitting = [
        event.event_id
        for event in load_events(desk, intake_id)
        if event.title.casefold() == title.strip().casefold()
    ]
    if len(fitting) != 1:
        some = "more than one event is" if fitting else "no event of this intake is"
        raise Refused(f'Nothing was imported: {some} called "{title}". Check the title.')
    return fitting[0]


def _print(plan: ListPlan[object]) -> None:
    for note in plan.notes:
        print(note)
    for item in plan.items:
        if item.outcome is not Outcome.UNCHANGED:
            words = "; ".join(part for part in (item.says, item.reason) if part)
            print(f"{item.outcome.value:13} {item.who}: {words}")
    counts = ", ".join(f"{plan.count(outcome)} {outcome.value}" for outcome in Outcome)
    print(f"{plan.title}: {counts}")


def _as_json(plan: ListPlan[object]) -> dict[str, Any]:
    return {
        "kind": plan.kind.value,
        "title": plan.title,
        "notes": list(plan.notes),
        "lines": [
            {
                "who": item.who,
                "outcome": item.outcome.value,
                "says": item.says,
                "reason": item.reason,
                "place": item.place,
            }
            for item in plan.items
        ],
    }


COMMANDS = (
    Command(
        "import-list",
        "import a member list, an attendance report, a contact log or survey answers",
        'mentordesk import-list scheme.mentordesk --intake "2021 July" attendance zoom.csv',
        _options,
        on_programme=_import,
    ),
)
