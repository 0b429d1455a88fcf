"""Commands on the resources of an intake: list, take over, add, remove, note who got them."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    day,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import find_application
from mentordesk.services.intake_resources import (
    NewResource,
    ResourceRow,
    add_resource,
    load_receivers,
    load_resources,
    load_usefulness,
    record_sent,
    remove_resource,
    take_over,
)
from mentordesk.services.intakes import find_intake
from mentordesk.services.year_letters import draft_resource
from mentordesk.storage.desk import Desk


def _list_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--copy-from", metavar="NAME", help="take over an earlier intake's first")
    json_option(parser)


def _list(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    if arguments.copy_from:
        taken = take_over(desk, intake, find_intake(desk, arguments.copy_from).intake_id)
        print(f"Took {taken} over.")
    rows = load_resources(desk, intake)
    for row in rows:
        what = row.file_name or row.link
        useful = load_usefulness(desk, intake, row.title)
        rated = (
            f"; useful {useful.mean:g} of 5 ({useful.answered} of {useful.asked})" if useful else ""
        )
        print(
            f"{row.title}, {row.edition}: {what}; sent to {row.sent} of {row.participants}{rated}"
        )
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
    return DONE


def _add_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("edition", metavar="EDITION")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--link", default="")
    what.add_argument("--file", type=Path)


def _add(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    new = NewResource(arguments.title, arguments.edition, arguments.link, arguments.file)
    add_resource(desk, intake, new)
    print(f"Added {arguments.title}, {arguments.edition}. Nobody got it yet.")
    return DONE


def _remove_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("title", metavar="TITLE", help="the newest edition, unless it is named")
    parser.add_argument("--edition")


def _remove(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    row = _resource(load_resources(desk, intake), arguments.title, arguments.edition)
    remove_resource(desk, row.resource_id)
    print(f"Removed {row.title}, {row.edition}.")
    return DONE


def _sent_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("title", metavar="TITLE", help="the newest edition, unless it is named")
    parser.add_argument("people", metavar="PERSON", nargs="*", help="default: all in pairs")
    parser.add_argument("--edition")
    parser.add_argument("--on", type=day, metavar="DAY", help="default: today")
    parser.add_argument(
        "--draft", action="store_true", help="draft the letter that hands it out instead"
    )


def _sent(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake).intake_id
    row = _resource(load_resources(desk, intake), arguments.title, arguments.edition)
    people = [find_application(desk, intake, who) for who in arguments.people]
    if arguments.draft:
        drafted = draft_resource(desk, intake, row.resource_id, people or None)
        print(f"Drafted {how_many(len(drafted.letter_ids), 'letter')}. Nothing was sent.")
        for name, reason in drafted.blocked:
            print(f"No letter for {name}: {reason}")
        return WITH_PROBLEMS if drafted.blocked else DONE
    everybody = [one.application_id for one in load_receivers(desk, row.resource_id)]
    fresh = record_sent(desk, row.resource_id, people or everybody, arguments.on)
    print(f"Noted {row.title}, {row.edition}, as sent to {fresh} more.")
    return DONE


def _resource(rows: tuple[ResourceRow, ...], title: str, edition: str | None) -> ResourceRow:
    for row in rows:
        named = row.title.casefold() == title.strip().casefold()
        if named and (row.newest if edition is None else row.edition == edition):
            return row
    raise Refused(f"There is no resource called {title}. Nothing was noted; check its title.")


_JULY = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "resources",
        "list what an intake hands out, how many got it and how useful it was found",
        f"mentordesk resources {_JULY}",
        _list_options,
        on_programme=_list,
    ),
    Command(
        "add-resource",
        "add a workbook, a kit, guidelines: a file or a link",
        f"mentordesk add-resource {_JULY} Workbook 2021 --file workbook.pdf",
        _add_options,
        on_programme=_add,
    ),
    Command(
        "remove-resource",
        "take a resource out that nobody got yet",
        f"mentordesk remove-resource {_JULY} Workbook --edition 2020",
        _remove_options,
        on_programme=_remove,
    ),
    Command(
        "resource-sent",
        "note who got a resource, or draft the letters that hand it out",
        f"mentordesk resource-sent {_JULY} Workbook --on 2021-07-19\n"
        f"mentordesk resource-sent {_JULY} Workbook --draft",
        _sent_options,
        on_programme=_sent,
    ),
)
