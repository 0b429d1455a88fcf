"""Commands of a pair's year: list, moves, acceptance, contact; reminders; the chase list."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    WITH_PROBLEMS,
    Command,
    count,
    day,
    intake_option,
    json_option,
    numbered,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import LIVE, EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import acceptance, pair_year, pairs, reminders
from mentordesk.services.applicants import find_application
from mentordesk.services.chasing import draft_chase, load_chase
from mentordesk.services.check_ins import check_in, load_check_ins, not_yet
from mentordesk.services.intakes import find_intake
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.storage.desk import Desk

_Verb = Callable[[Desk, PairRow, Namespace], object]
_FILTERS: dict[str, Callable[[PairRow], bool]] = {
    "all": lambda _row: True,
    "running": lambda row: row.state in LIVE - {PairState.DRAFT},
    "no-contact": lambda row: row.no_contact_yet,
    "silent": lambda row: row.silent,
    "ended": lambda row: row.state is PairState.ENDED_EARLY,
}


def _pairs_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--show", choices=list(_FILTERS), default="all")
    json_option(parser)


def _pairs(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    keep = _FILTERS[arguments.show]
    rows = [row for row in load_pairs(desk, intake.intake_id) if keep(row)]
    if arguments.json:
        write_json(arguments.json, [asdict(row) for row in rows])
        return DONE
    for row in rows:
        quiet = f"  silent for {row.quiet_days} days" if row.silent else ""
        last = row.last_contact_on.isoformat() if row.last_contact_on else "-"
        print(f"{row.pair_id:5}  {row.state:11}  {last:10}  {row.mentee} · {row.mentor}{quiet}")
    print(how_many(len(rows), "pair"))
    return DONE


def _reason(words: str) -> EndReason:
    return EndReason(words.casefold().replace("-", " "))


def _role(arguments: Namespace) -> Role:
    if arguments.side is None:
        raise Refused("Say whose answer it is with --side mentee or --side mentor.")
    return Role(arguments.side)


def _end(desk: Desk, row: PairRow, arguments: Namespace) -> None:
    if arguments.reason is None:
        known = ", ".join(EndReason)
        raise Refused(f"A pair ends early with a reason: --reason and one of {known}.")
    pairs.end_early(desk, row.pair_id, arguments.reason, arguments.note)


def _checked_in(desk: Desk, row: PairRow, arguments: Namespace) -> None:
    """Record a check-in: the one of --month, else the first that is open."""
    on = arguments.on or desk.today()
    if arguments.month is not None:
        check_in(desk, row.pair_id, arguments.month, on, arguments.note)
        return
    waiting = [one for one in load_check_ins(desk, row.pair_id) if one.done_on is None]
    if not waiting:
        raise Refused("No check-in is open for this pair. Nothing was recorded.")
    check_in(desk, row.pair_id, waiting[0].month, on, arguments.note)


def _not_checked_in(desk: Desk, row: PairRow, arguments: Namespace) -> None:
    """Take a check-in back: the one of --month, else the last that was recorded."""
    if arguments.month is not None:
        not_yet(desk, row.pair_id, arguments.month)
        return
    done = [one for one in load_check_ins(desk, row.pair_id) if one.done_on is not None]
    if not done:
        raise Refused("No check-in is recorded for this pair. Nothing was changed.")
    not_yet(desk, row.pair_id, done[-1].month)


_VERBS: dict[str, _Verb] = {
    "told": lambda desk, row, _: pairs.notify(desk, [row.pair_id]),
    "start": lambda desk, row, _: pairs.start(desk, [row.pair_id]),
    "hold": lambda desk, row, _: pairs.hold(desk, row.pair_id),
    "resume": lambda desk, row, _: pairs.resume(desk, row.pair_id),
    "complete": lambda desk, row, _: pairs.complete(desk, [row.pair_id]),
    "end": _end,
    "ask": lambda desk, row, given: acceptance.ask(desk, [row.pair_id], given.on),
    "accept": lambda desk, row, given: acceptance.accept(
        desk, row.pair_id, _role(given), given.on, given.note
    ),
    "decline": lambda desk, row, given: acceptance.decline(
        desk, row.pair_id, _role(given), given.on, given.note
    ),
    "take-back": lambda desk, row, given: acceptance.take_back_answer(
        desk, row.pair_id, _role(given)
    ),
    "checked-in": _checked_in,
    "not-checked-in": _not_checked_in,
    "cadence": lambda desk, row, given: pair_year.set_cadence(desk, row.pair_id, given.note),
    "met": lambda desk, row, given: pair_year.record_first_contact(
        desk, row.pair_id, given.on or desk.today()
    ),
    "in-touch": lambda desk, row, _: pair_year.stay_in_touch(desk, row.pair_id, True),
    "not-in-touch": lambda desk, row, _: pair_year.stay_in_touch(desk, row.pair_id, False),
    "remind": lambda desk, row, given: reminders.remind(
        desk,
        find_intake(desk, given.intake).intake_id,
        given.on or desk.today(),
        given.note,
        row.pair_id,
    ),
}


def _move_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("verb", choices=list(_VERBS))
    parser.add_argument("--reason", type=_reason, choices=list(EndReason), help="end: why")
    parser.add_argument(
        "--side", choices=[str(role) for role in Role], help="accept, decline, take-back"
    )
    parser.add_argument("--on", type=day, metavar="DATE", help="default: today")
    parser.add_argument(
        "--month", type=count, help="checked-in, not-checked-in: the one after so many months"
    )
    parser.add_argument("--note", default="", metavar="TEXT", help="never what the two talk about")


def _move(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    mentee = find_application(desk, intake.intake_id, arguments.mentee, Role.MENTEE)
    rows = [r for r in load_pairs(desk, intake.intake_id) if r.mentee_application_id == mentee]
    if not rows:
        raise Refused(f"{arguments.mentee} has no pair in this intake. Nothing was changed.")
    row = next((one for one in rows if one.state in LIVE), rows[-1])
    _VERBS[arguments.verb](desk, row, arguments)
    print(f"{row.mentee} and {row.mentor}: {arguments.verb}.")
    return DONE


def _reminders_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--add", metavar="TEXT", help="write one for the intake")
    parser.add_argument("--on", type=day, metavar="DATE", help="its day; default: today")
    number = parser.add_mutually_exclusive_group()
    for verb, purpose in (
        ("tick", "tick one as done"),
        ("untick", "let one be open again"),
        ("remove", "take one away"),
        ("put-off", "move one to the day of --on, with other words where --text gives them"),
    ):
        number.add_argument(f"--{verb}", metavar="NUMBER", help=purpose)
    parser.add_argument("--text", metavar="TEXT", help="put-off: other words")
    parser.add_argument("--all", action="store_true", help="those that are done as well")


def _reminders(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    if arguments.add is not None:
        reminders.remind(desk, intake.intake_id, arguments.on or desk.today(), arguments.add)
    rows = reminders.load_reminders(desk, intake.intake_id, done=True)
    known = {row.reminder_id: row for row in rows}
    for verb in ("tick", "untick", "remove"):
        if (wanted := getattr(arguments, verb)) is not None:
            getattr(reminders, verb)(desk, numbered(wanted, known))
    if arguments.put_off is not None:
        row = known[numbered(arguments.put_off, known)]
        on = arguments.on or row.due_on
        reminders.change(desk, row.reminder_id, on, arguments.text or row.text)
    for row in reminders.load_reminders(desk, intake.intake_id, done=arguments.all):
        box = "x" if row.done_on else " "
        about = f" ({row.about})" if row.about else ""
        print(f"{row.reminder_id:5}  [{box}] {row.due_on.isoformat()}  {row.text}{about}")
    return DONE


def _chase_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--out", type=Path, metavar="DIR", help="draft the letters as .eml files")


def _chase(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    rows = load_chase(desk, intake.intake_id)
    for row in rows:
        items = ", ".join(sorted(row.items))
        last = f", asked {row.asked_on.isoformat()}" if row.asked_on else ""
        print(f"{row.days:4} days  {row.role:6}  {row.name}: {items}{last}")
    print(f"{how_many(len(rows), 'person owes', 'people owe')} something")
    if arguments.out is None or not rows:
        return DONE
    made = draft_chase(desk, intake.intake_id, [row.application_id for row in rows])
    if made.letter_ids:
        export_drafts(desk, intake.intake_id, arguments.out, made.letter_ids)
    print(f"{how_many(len(made.letter_ids), 'draft')} in {arguments.out}. Nothing was sent.")
    for name, reason in made.blocked:
        print(f"No letter for {name}: {reason}")
    return WITH_PROBLEMS if made.blocked else DONE


COMMANDS = (
    Command(
        "pairs",
        "list the pairs of an intake, or those without a contact, silent, ended",
        'mentordesk pairs scheme.mentordesk --intake "2021 July" --show silent',
        _pairs_options,
        on_programme=_pairs,
        reads_only=True,
    ),
    Command(
        "pair-year",
        "move a mentee's pair on, note answers, contact, check-ins, a reminder, an early end",
        'mentordesk pair-year scheme.mentordesk --intake "2021 July" ana@example.org end '
        '--reason "needs changed"',
        _move_options,
        on_programme=_move,
    ),
    Command(
        "reminders",
        "list the reminders of an intake, write one, tick one, put one off",
        'mentordesk reminders scheme.mentordesk --intake "2021 July" --add "Book" --on 2021-07-20',
        _reminders_options,
        on_programme=_reminders,
    ),
    Command(
        "chase",
        "list who still owes what since when, and draft the letters to them",
        'mentordesk chase scheme.mentordesk --intake "2021 July" --out drafts/',
        _chase_options,
        on_programme=_chase,
    ),
)
