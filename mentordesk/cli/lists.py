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
from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.event_changes import find_event
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.intakes import find_intake
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.services.lists.plans import ListPlan
from mentordesk.services.lists.surveys import UNNAMED
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
    parser.add_argument(
        "--keep-unknown", action="store_true", help="survey: keep answers of nobody we know unnamed"
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
        unknown = _unnamed(found.plan) if arguments.keep_unknown else {}
        if found.plan.usual_choice or unknown:
            number = found.apply(desk, None, unknown)
            print(f"Imported {number}: {found.plan.title}. One step, can be undone.")
        else:
            print(f"Imported 0: {found.plan.title}. Nothing was changed.")
        asking = found.plan.count(Outcome.NEEDS_YOU) - len(unknown)
    else:
        asking = found.plan.count(Outcome.NEEDS_YOU)
    asking += found.plan.count(Outcome.REFUSED)
    return WITH_PROBLEMS if asking else DONE


def _unnamed(plan: ListPlan[object]) -> dict[int, int]:
    """The lines of a survey that may only be kept without a name, decided so."""
    return {
        item.number: UNNAMED
        for item in plan.items
        if plan.kind is ListKind.SURVEY and [one.key for one in item.choices] == [UNNAMED]
    }


def _event(desk: Desk, intake_id: int, title: str | None) -> int | None:
    return None if title is None else find_event(desk, intake_id, title)


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
