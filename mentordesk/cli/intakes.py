"""Commands on an intake that exists: its terms, its lessons, limits, acceptance and eligibility."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from mentordesk.cli.command import DONE, Command, cents, count, intake_option, numbered
from mentordesk.domain.applications import Eligibility
from mentordesk.domain.intake_days import read_day
from mentordesk.domain.intakes import Stage
from mentordesk.domain.refusals import Refused
from mentordesk.services import acceptance, lessons
from mentordesk.services.applicants import find_application
from mentordesk.services.carrying import carry_forward, load_carried, take_along
from mentordesk.services.eligibility import change_eligibility, load_eligibility, stage_rank
from mentordesk.services.intake_changes import (
    OpenFees,
    Terms,
    change_intake,
    foresee,
    load_terms,
)
from mentordesk.services.intake_limits import warnings
from mentordesk.services.intakes import blockers, find_intake
from mentordesk.services.overlaps import load_overlaps, load_shared_mentors
from mentordesk.storage.desk import Desk

_DAYS = ("opens", "closes", "match-by", "notify-by", "starts", "ends")


def _change_options(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="the intake's name")
    parser.add_argument("--rename", metavar="NAME", help="call it otherwise")
    for option in _DAYS:
        parser.add_argument(
            f"--{option}", metavar="DATE", help="2021-06-25 or “Friday 25 June 2021”"
        )
    parser.add_argument("--fee", type=cents, metavar="AMOUNT")
    parser.add_argument("--currency", metavar="CODE")
    parser.add_argument(
        "--due-fees", type=OpenFees, choices=list(OpenFees), help="if the fee changes"
    )
    for role in ("mentees", "mentors"):
        parser.add_argument(
            f"--most-{role}", metavar="NUMBER", help="a limit that warns; - for none"
        )
    parser.add_argument("--dry-run", action="store_true", help="say what would follow, no more")


def _change(desk: Desk, arguments: Namespace) -> int:
    row = find_intake(desk, arguments.name)
    terms, notes = _wanted(load_terms(desk, row.intake_id), arguments)
    for note in notes:
        print(f"Note: {note}")
    seen = foresee(desk, row.intake_id, terms)
    if not arguments.dry_run:
        seen = change_intake(desk, row.intake_id, terms, arguments.due_fees)
    for sentence in (*seen.sentences, *(f"Note: {words}" for words in seen.warnings)):
        print(sentence)
    print("Nothing was changed." if arguments.dry_run else f"Changed the intake {terms.name}.")
    return DONE


def _wanted(terms: Terms, arguments: Namespace) -> tuple[Terms, list[str]]:
    """The terms with what was given, and notes on weekdays that disagree."""
    notes, days = [], {}
    for option in _DAYS:
        name = option.replace("-", "_")
        words = getattr(arguments, name)
        if words is not None:
            typed = read_day(words)
            days[name] = typed.day
            notes += [typed.note] if typed.note else []
    given = {
        "name": arguments.rename,
        "fee_cents": arguments.fee,
        "currency": arguments.currency,
        "mentee_limit": arguments.most_mentees,
        "mentor_limit": arguments.most_mentors,
    }
    kept = {key: value for key, value in given.items() if value is not None}
    for key in kept.keys() & {"mentee_limit", "mentor_limit"}:
        kept[key] = _limit(kept[key])
    return replace(terms, dates=replace(terms.dates, **days), **kept), notes


def _limit(words: str) -> int | None:
    if words == "-":
        return None
    if not words.lstrip("-").isdigit() or len(words) > 6:
        raise Refused(f"“{words}” is no limit. Nothing was changed; give a number, or - for none.")
    return int(words)


def _about_options(parser: ArgumentParser) -> None:
    intake_option(parser)


def _about(desk: Desk, arguments: Namespace) -> int:
    """The terms in lines, what looks odd, what runs at the same time."""
    row = find_intake(desk, arguments.intake)
    terms = load_terms(desk, row.intake_id)
    for name in ("opens", "closes", "match_by", "notify_by", "starts", "ends"):
        day = getattr(terms.dates, name)
        print(f"{name.replace('_', ' '):10} {day:%A} {day.isoformat()}" if day else f"{name:10} -")
    print(f"stage      {row.stage}")
    print(f"fee        {terms.currency} {terms.fee_cents / 100:.2f}")
    print(f"limits     mentees {terms.mentee_limit or '-'}, mentors {terms.mentor_limit or '-'}")
    wanted = acceptance.is_wanted(desk, row.intake_id)
    print(f"acceptance {'asked of both sides' if wanted else 'not asked'}")
    for stage in list(Stage)[row.stage.step + 1 :][:1]:
        for sentence in blockers(desk, row.intake_id, stage):
            print(f"blocks     {stage}: {sentence}")
    for other in load_overlaps(desk, row.intake_id):
        print(f"overlaps   {other.name}, {other.begins.isoformat()} to {other.ends.isoformat()}")
    for mentor in load_shared_mentors(desk, row.intake_id):
        print(f"shared     {mentor.sentence}")
    for sentence in warnings(desk, row.intake_id):
        print(f"note       {sentence}")
    return DONE


def _lessons_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--add", metavar="TEXT", help="write a note for the next intake")
    parser.add_argument("--reword", nargs=2, metavar=("NUMBER", "TEXT"), help="word one otherwise")
    parser.add_argument("--remove", type=count, metavar="NUMBER", help="take one away")


def _lessons(desk: Desk, arguments: Namespace) -> int:
    row = find_intake(desk, arguments.intake)
    if arguments.add is not None:
        lessons.write_lesson(desk, row.intake_id, arguments.add)
    known = {one.lesson_id for one in lessons.load_lessons(desk, row.intake_id)}
    if arguments.reword is not None:
        number, text = arguments.reword
        lessons.edit_lesson(desk, numbered(number, known), text)
    if arguments.remove is not None:
        lessons.remove_lesson(desk, numbered(str(arguments.remove), known))
    for one in lessons.load_lessons(desk, row.intake_id):
        print(f"{one.lesson_id:5}  {one.written_at:%Y-%m-%d}  {one.text}")
    return DONE


def _acceptance_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="default: all that say nothing of it")
    parser.add_argument("switch", choices=["on", "off"])


def _acceptance(desk: Desk, arguments: Namespace) -> int:
    row = find_intake(desk, arguments.intake) if arguments.intake else None
    acceptance.want(desk, arguments.switch == "on", row.intake_id if row else None)
    print(f"Acceptance is {arguments.switch} in {row.name if row else 'every intake'}.")
    return DONE


def _eligibility_options(parser: ArgumentParser) -> None:
    parser.add_argument("--mentees-up-to", metavar="STAGE", help="a career stage, or anybody")
    parser.add_argument("--mentors-from", metavar="STAGE", help="a career stage, or anybody")
    parser.add_argument("--mentors-years", type=float, metavar="YEARS")


def _eligibility(desk: Desk, arguments: Namespace) -> int:
    now = load_eligibility(desk)
    wanted = Eligibility(
        now.mentee_most
        if arguments.mentees_up_to is None
        else stage_rank(desk, arguments.mentees_up_to),
        now.mentor_least
        if arguments.mentors_from is None
        else stage_rank(desk, arguments.mentors_from),
        now.mentor_years if arguments.mentors_years is None else arguments.mentors_years,
    )
    if wanted != now:
        change_eligibility(desk, wanted)
    for words, value in (
        ("mentees up to rank", wanted.mentee_most),
        ("mentors from rank", wanted.mentor_least),
        ("mentors from years", wanted.mentor_years),
    ):
        print(f"{words:20} {'anybody' if value is None else f'{value:g}'}")
    return DONE


def _carry_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("who", metavar="PERSON", help="e-mail, name or application id")
    parser.add_argument("--reason", required=True, metavar="TEXT")
    parser.add_argument(
        "--into", metavar="NAME", help="the later intake; default: when there is one"
    )


def _carry(desk: Desk, arguments: Namespace) -> int:
    row = find_intake(desk, arguments.intake)
    number = find_application(desk, row.intake_id, arguments.who)
    into = find_intake(desk, arguments.into) if arguments.into else None
    carry_forward(desk, number, arguments.reason, into.intake_id if into else None)
    print(f"Carried {arguments.who} forward{f' into {into.name}' if into else ''}.")
    return DONE


def _along_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--who", nargs="+", default=(), metavar="NAME", help="these of them")
    chosen.add_argument("--all", action="store_true", help="everybody; default: say who waits")


def _along(desk: Desk, arguments: Namespace) -> int:
    row = find_intake(desk, arguments.intake)
    waiting = load_carried(desk, row.intake_id)
    named = {who.strip().casefold() for who in arguments.who}
    known = {one.name.casefold() for one in waiting}
    if not named <= known:
        raise Refused(
            f"{min(named - known)} does not wait for this intake. Nothing was changed; list "
            "first who does."
        )
    chosen = [one for one in waiting if arguments.all or one.name.casefold() in named]
    if named or arguments.all:
        take_along(desk, row.intake_id, [one.application_id for one in chosen])
        print(f"Taken along into {row.name}: {', '.join(one.name for one in chosen)}.")
        return DONE
    for one in waiting:
        print(f"{one.name} ({one.role}), {one.intake}: {one.reason}")
    print(f"{len(waiting)} {'waits' if len(waiting) == 1 else 'wait'} to be taken along.")
    return DONE


COMMANDS = (
    Command(
        "carry",
        "carry somebody forward with a reason, into a later intake with all they gave",
        'mentordesk carry scheme.mentordesk --intake "2021 July" chi@example.org '
        '--reason "no mentor" --into "2022 February"',
        _carry_options,
        on_programme=_carry,
    ),
    Command(
        "take-along",
        "say who was carried forward and waits for an intake, or take them into it",
        'mentordesk take-along scheme.mentordesk --intake "2022 February" --all',
        _along_options,
        on_programme=_along,
    ),
    Command(
        "change-intake",
        "change an intake's name, dates, fee and limits, saying what follows",
        'mentordesk change-intake scheme.mentordesk "2021 July" --closes "Monday 28 June 2021"',
        _change_options,
        on_programme=_change,
    ),
    Command(
        "about-intake",
        "say an intake's dates, fee, limits, what blocks its next stage, what overlaps",
        'mentordesk about-intake scheme.mentordesk --intake "2021 July"',
        _about_options,
        on_programme=_about,
        reads_only=True,
    ),
    Command(
        "lessons",
        "list the notes for the next intake, write one, word one otherwise, take one away",
        'mentordesk lessons scheme.mentordesk --intake "2021 July" --add "Ask sooner"',
        _lessons_options,
        on_programme=_lessons,
    ),
    Command(
        "acceptance",
        "ask both sides of a pair to accept before they are told, or do not",
        'mentordesk acceptance scheme.mentordesk --intake "2021 July" on',
        _acceptance_options,
        on_programme=_acceptance,
    ),
    Command(
        "eligibility",
        "show or change what is asked of mentees and mentors",
        'mentordesk eligibility scheme.mentordesk --mentees-up-to "Mid career"',
        _eligibility_options,
        on_programme=_eligibility,
    ),
)
