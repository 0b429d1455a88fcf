"""Commands that put the board on paper: a wall chart, and cards for a committee's table."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command, intake_option
from mentordesk.domain.refusals import Refused
from mentordesk.services.board_papers import PaperChoice, table_cards, wall_chart, why_unmatched
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _common(parser: ArgumentParser, papers: tuple[str, ...]) -> None:
    intake_option(parser)
    parser.add_argument("--paper", choices=papers, default=papers[0], help="default: %(default)s")
    parser.add_argument("--without-names", action="store_true", help="labels instead of names")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _chart_options(parser: ArgumentParser) -> None:
    _common(parser, ("A3", "A4", "Tabloid", "Letter"))


def _chart(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    choice = PaperChoice(arguments.paper, arguments.without_names)
    try:
        why = why_unmatched(desk, intake.intake_id)
    except Refused as refusal:  # pins contradict each other: the chart is still the board
        print(f"The chart has no reasons for who waits: {refusal}")
        why = {}
    write_atomically(arguments.out, wall_chart(desk, intake.intake_id, choice, why))
    print(arguments.out)
    return DONE


def _cards_options(parser: ArgumentParser) -> None:
    _common(parser, ("A4", "Letter"))
    parser.add_argument("--per-page", type=int, choices=(8, 10), default=8)
    waiting = "only who waits, and mentors with a free place"
    parser.add_argument("--waiting", action="store_true", help=waiting)


def _cards(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    choice = PaperChoice(
        arguments.paper, arguments.without_names, arguments.per_page, arguments.waiting
    )
    write_atomically(arguments.out, table_cards(desk, intake.intake_id, choice))
    print(arguments.out)
    return DONE


COMMANDS = (
    Command(
        "wall-chart",
        "write the board as a PDF wall chart: mentors with their mentees, and who waits and why",
        'mentordesk wall-chart scheme.mentordesk --intake "2021 July" --out chart.pdf',
        _chart_options,
        on_programme=_chart,
        reads_only=True,
    ),
    Command(
        "table-cards",
        "write cards of mentees and mentors to cut out for a committee's table, as a PDF",
        'mentordesk table-cards scheme.mentordesk --intake "2021 July" --out cards.pdf',
        _cards_options,
        on_programme=_cards,
        reads_only=True,
    ),
)
