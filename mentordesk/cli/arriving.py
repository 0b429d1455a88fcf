"""The command that imports what arrived: files, folders and messages into one intake."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    intake_option,
    json_option,
    progress_to_terminal,
    write_json,
)
from mentordesk.services.backups import before
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.coming import coming_of
from mentordesk.services.imports.memory import recall
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Item, Outcome
from mentordesk.services.imports.printing import as_json
from mentordesk.services.imports.refused import has_refused, refused_workbook
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intake_limits import warnings
from mentordesk.services.intakes import find_intake
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("paths", nargs="+", metavar="PATH", help="files, folders, messages")
    parser.add_argument("--dry-run", action="store_true", help="show the plan, change nothing")
    parser.add_argument(
        "--refused", type=Path, metavar="OUT.xlsx",
        help="write the rows that were not imported, to be mended and imported again",
    )  # fmt: skip
    json_option(parser)


def _import(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    scheme = load_programme(desk).scheme
    reviewed = review_sources(arguments.paths, scheme, _progress, memory=recall(desk))
    planned = plan(desk, intake.intake_id, reviewed)
    limits = warnings(desk, intake.intake_id, coming_of(planned))
    if not arguments.dry_run:
        if trouble := before(desk, "import").trouble:
            print(trouble, file=sys.stderr)
        apply(desk, planned)
    if arguments.refused and has_refused(planned):
        write_atomically(arguments.refused, refused_workbook(planned))
    if arguments.json:
        write_json(arguments.json, as_json(planned))
    if arguments.json != "-":
        _print_plan(planned, dry_run=arguments.dry_run)
        for sentence in limits:
            print(f"Note: {sentence}")
    return WITH_PROBLEMS if _has_problems(planned) else DONE


def _progress(done: int, total: int) -> bool:
    progress_to_terminal(done, total)
    return True


def _has_problems(planned: ImportPlan) -> bool:
    unreadable = any(source.error for source in planned.sources)
    return unreadable or planned.count(Outcome.REFUSED) > 0 or planned.count(Outcome.NEEDS_YOU) > 0


def _print_plan(planned: ImportPlan, *, dry_run: bool) -> None:
    for source in planned.sources:
        if source.error:
            print(f"{source.name}: {source.error}")
    for item in planned.items:
        if item.outcome is Outcome.NEEDS_YOU:
            print(f"{_place(planned, item)}: {item.question}")
    for line in planned.listed:
        if line.outcome in {Outcome.NEEDS_YOU, Outcome.REFUSED}:
            where = f"{planned.sources[line.source].name}, {line.sheet}, row {line.row}"
            print(f"{where} ({line.who}): {line.question or line.note}")
    for refused in planned.refused:
        where = f"{planned.sources[refused.source].name}, row {refused.row}"
        print(f"{where}: {refused.reason}")
    counts = ", ".join(f"{planned.count(outcome)} {outcome}" for outcome in Outcome)
    print(f"{counts}. {'Nothing was changed.' if dry_run else 'One step, can be undone.'}")


def _place(planned: ImportPlan, item: Item) -> str:
    row = f", row {item.row}" if item.row else ""
    return f"{planned.sources[item.source].name}{row} ({item.name or 'no name'})"


COMMANDS = (
    Command(
        "import",
        "import files, folders and messages into an intake",
        'mentordesk import scheme.mentordesk --intake "2021 July" inbox/ --json plan.json',
        _options,
        on_programme=_import,
    ),
)
