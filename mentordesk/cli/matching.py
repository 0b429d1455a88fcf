"""Commands that match: the proven best cohort of an intake, or of a file of scores; explaining."""

import json
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from mentordesk.cli.command import (
    DONE,
    WRONG_USAGE,
    Command,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.matching.answers import explain_json, match_json
from mentordesk.matching.explain import explain_scored, shown
from mentordesk.matching.score import Scores, score_cohort
from mentordesk.matching.score_files import ScoreFiles, match_files
from mentordesk.matching.solve import suggest
from mentordesk.services.applicants import find_application
from mentordesk.services.intakes import find_intake
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _match_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="the intake to match")
    parser.add_argument("--apply", action="store_true", help="make the pairs as drafts")
    json_option(parser)
    for option in ("--scores", "--capacity", "--pins", "--bans", "--out"):
        parser.add_argument(option, type=Path, metavar="FILE.csv")


def _match(desk: Desk, arguments: Namespace) -> int:
    if not arguments.intake:
        raise Refused("Name the intake to match with --intake.")
    intake = find_intake(desk, arguments.intake)
    cohort = load_cohort(desk, intake.intake_id)
    suggestion = suggest(cohort)
    answer = match_json(cohort, suggestion)
    if arguments.apply:
        apply_suggestion(desk, intake.intake_id, suggestion)
    if arguments.json:
        write_json(arguments.json, answer)
    if arguments.json != "-":
        _print_pairs(answer)
    return DONE


def _print_pairs(answer: dict[str, Any]) -> None:
    for pair in answer["pairs"]:
        print(f"{pair['mentee_name']} with {pair['mentor_name']}: {shown(pair['score'])}")
    for left in answer["unmatched"]:
        print(f"{left['mentee_name']} is left without a mentor. {' '.join(left['reasons'])}")
    print(f"{len(answer['pairs'])} pairs, {len(answer['unmatched'])} unmatched")


def _match_scores(arguments: Namespace) -> int:
    if not (arguments.scores and arguments.capacity and arguments.out):
        print("Without a PROGRAMME give --scores, --capacity and --out.", file=sys.stderr)
        return WRONG_USAGE
    files = ScoreFiles(arguments.scores, arguments.capacity, arguments.pins, arguments.bans)
    result = match_files(files)
    write_atomically(arguments.out, result.as_csv().encode("utf-8"))
    if arguments.json:
        write_json(arguments.json, json.loads(result.as_json()))
    print(result.slip.as_json())
    return DONE


def _explain_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("mentor", metavar="MENTOR", nargs="?")
    json_option(parser)


def _explain(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    mentee = find_application(desk, intake.intake_id, arguments.mentee, Role.MENTEE)
    cohort = load_cohort(desk, intake.intake_id)
    scores = score_cohort(cohort)
    if arguments.mentor:
        mentor = find_application(desk, intake.intake_id, arguments.mentor, Role.MENTOR)
    else:
        mentor = _best_for(scores, mentee) if mentee in scores.rows else 0
    if mentee not in scores.rows or mentor not in scores.columns:
        raise Refused("One of the two no longer takes part in this intake (withdrawn or declined).")
    explanation = explain_scored(scores, mentee, mentor)
    write_json(arguments.json or "-", explain_json(cohort, explanation))
    return DONE


def _best_for(scores: Scores, mentee: int) -> int:
    """The mentor who fits best among those no rule forbids; among all where every one is."""
    if not scores.mentors:
        raise Refused("There is no mentor in this intake yet.")
    row = scores.rows[mentee]
    ranked = sorted(
        range(len(scores.mentors)),
        key=lambda n: (not scores.allowed[row, n], -int(scores.values[row, n]), n),
    )
    return scores.mentors[ranked[0]].application_id


COMMANDS = (
    Command(
        "match",
        "propose the proven best pairs of an intake, or of a file of scores",
        'mentordesk match scheme.mentordesk --intake "2021 July" --apply --json -\n'
        "  mentordesk match --scores S.csv --capacity C.csv --out R.csv",
        _match_options,
        on_programme=_match,
        alone=_match_scores,
    ),
    Command(
        "explain",
        "say why two people fit, or who fits a mentee best",
        'mentordesk explain scheme.mentordesk --intake "2021 July" ana@example.org',
        _explain_options,
        on_programme=_explain,
        reads_only=True,
    ),
)
