"""Commands that weigh a match: why-not, trade-off, understudies, forecast, repairs."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import Any

from mentordesk.cli.command import (
    DONE,
    Command,
    intake_option,
    json_option,
    progress_to_terminal,
    write_json,
)
from mentordesk.domain.people import Role
from mentordesk.matching.forecast import forecast
from mentordesk.matching.remedies import remedies
from mentordesk.matching.solve import Settled, settle
from mentordesk.matching.trade_off import trade_off
from mentordesk.matching.understudies import understudies
from mentordesk.services.applicants import find_application
from mentordesk.services.intakes import find_intake
from mentordesk.services.matching import load_cohort
from mentordesk.services.why_not import why_not
from mentordesk.storage.desk import Desk


def progress(share: float) -> None:
    """Show the share done, 0..1, on a terminal."""
    progress_to_terminal(round(100 * share), 100)


def _settled(desk: Desk, arguments: Namespace) -> tuple[int, Settled]:
    intake = find_intake(desk, arguments.intake)
    return intake.intake_id, settle(load_cohort(desk, intake.intake_id))


def tell(arguments: Namespace, answer: Any, lines: list[str]) -> int:
    """Write the answer as JSON where it was asked for, and the lines unless JSON was printed."""
    if arguments.json:
        write_json(arguments.json, answer)
    if arguments.json != "-":
        print("\n".join(lines))
    return DONE


def _one_intake(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)


def _two_people(parser: ArgumentParser) -> None:
    _one_intake(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("mentor", metavar="MENTOR", help="e-mail, name or application id")


def _why_not(desk: Desk, arguments: Namespace) -> int:
    intake_id, settled = _settled(desk, arguments)
    mentee = find_application(desk, intake_id, arguments.mentee, Role.MENTEE)
    mentor = find_application(desk, intake_id, arguments.mentor, Role.MENTOR)
    found = why_not(desk, settled, mentee, mentor)
    return tell(arguments, asdict(found), list(found.sentences))


def _trade_off(desk: Desk, arguments: Namespace) -> int:
    found = trade_off(_settled(desk, arguments)[1], progress)
    lines = []
    for one in found:
        lines.append(one.sentence)
        lines += [f"    {line.sentence}" for line in one.difference.changed]
    return tell(arguments, [asdict(one) for one in found], lines)


def _understudies_options(parser: ArgumentParser) -> None:
    _one_intake(parser)
    parser.add_argument("--mentor", metavar="MENTOR", help="default: every mentor")


def _understudies(desk: Desk, arguments: Namespace) -> int:
    intake_id, settled = _settled(desk, arguments)
    only = None
    if arguments.mentor:
        only = [find_application(desk, intake_id, arguments.mentor, Role.MENTOR)]
    found = understudies(settled, progress, only)
    lines = []
    for one in found:
        lines.append(one.sentence)
        lines += [f"    {line.sentence}" for line in one.rematch.changed]
    return tell(
        arguments,
        [asdict(one) for one in found],
        lines or ["Nobody would be hurt: no mentee is with that mentor."],
    )


def _forecast(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    found = forecast(load_cohort(desk, intake.intake_id), progress)
    return tell(arguments, asdict(found), [found.sentence, *(gap.sentence for gap in found.gaps)])


def _repairs_options(parser: ArgumentParser) -> None:
    _one_intake(parser)
    parser.add_argument("--mentee", metavar="MENTEE", help="default: all left over")


def _repairs(desk: Desk, arguments: Namespace) -> int:
    intake_id, settled = _settled(desk, arguments)
    left = {one.mentee_id: one for one in settled.suggestion.unmatched}
    if arguments.mentee:
        mentee = find_application(desk, intake_id, arguments.mentee, Role.MENTEE)
        left = {number: one for number, one in left.items() if number == mentee}
    names = {c.application_id: c.name for c in settled.scores.mentees}
    answer, lines = [], []
    for number, one in left.items():
        found = remedies(settled, number)
        told = [asdict(remedy) for remedy in found]
        answer.append({"mentee": number, "mentee_name": names[number], "repairs": told})
        lines.append(f"{names[number]}: {' '.join(one.reasons)}")
        lines += [f"    {remedy.sentence}" for remedy in found]
    return tell(arguments, answer, lines or ["Everybody asked about has a mentor."])


_IN = 'scheme.mentordesk --intake "2021 July"'
COMMANDS = (
    Command(
        "why-not",
        "say which rule and answer keep two people apart, or what pairing them would cost",
        f"mentordesk why-not {_IN} ana@example.org ruth@example.org",
        _two_people,
        on_programme=_why_not,
        reads_only=True,
    ),
    Command(
        "trade-off",
        "list what each higher worst pair costs in total and in mentees placed",
        f"mentordesk trade-off {_IN}",
        _one_intake,
        on_programme=_trade_off,
        reads_only=True,
    ),
    Command(
        "understudies",
        "say who is hurt if a mentor withdraws, and the best re-match of the rest",
        f"mentordesk understudies {_IN} --mentor ruth@example.org",
        _understudies_options,
        on_programme=_understudies,
        reads_only=True,
    ),
    Command(
        "forecast",
        "say who would be unmatched if applications closed today, and which mentors to look for",
        f"mentordesk forecast {_IN}",
        _one_intake,
        on_programme=_forecast,
        reads_only=True,
    ),
    Command(
        "repairs",
        "list what would place those left over, each tried out by matching again",
        f"mentordesk repairs {_IN} --mentee ana@example.org",
        _repairs_options,
        on_programme=_repairs,
        reads_only=True,
    ),
)
