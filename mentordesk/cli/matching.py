"""Commands that match: the proven best cohort of an intake, or of a file of scores; explaining."""

import json
import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mentordesk.cli.command import (
    DONE,
    WRONG_USAGE,
    Command,
    intake_option,
    json_option,
    progress_to_terminal,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.matching.answers import explain_json, match_json
from mentordesk.matching.explain import explain_scored, shown
from mentordesk.matching.place_values import place_values
from mentordesk.matching.previews import preview
from mentordesk.matching.proof_words import as_text
from mentordesk.matching.score import Scores, score_cohort
from mentordesk.matching.score_files import ScoreFiles, match_files
from mentordesk.matching.solve import settle
from mentordesk.services.applicants import find_application
from mentordesk.services.blind import blind
from mentordesk.services.intakes import find_intake
from mentordesk.services.matching import apply_suggestion, board_pairs, load_cohort
from mentordesk.services.overrides import load_overrides
from mentordesk.services.proof_slips import ask_slip, prove_settled, write_slip
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def _match_options(parser: ArgumentParser) -> None:
    parser.add_argument("--intake", metavar="NAME", help="the intake to match")
    parser.add_argument("--apply", action="store_true", help="make the pairs as drafts")
    json_option(parser)
    parser.add_argument(
        "--slip", type=Path, metavar="OUT.json|OUT.pdf|OUT.txt", help="write the whole proof slip"
    )
    for option in ("--scores", "--capacity", "--pins", "--bans", "--out"):
        parser.add_argument(option, type=Path, metavar="FILE.csv")


def _match(desk: Desk, arguments: Namespace) -> int:
    if not arguments.intake:
        raise Refused("Name the intake to match with --intake.")
    intake = find_intake(desk, arguments.intake)
    _require_slip_place(arguments.slip)
    asked = ask_slip(desk, intake.intake_id)
    settled = settle(asked.cohort, _progress)
    difference = preview(settled, board_pairs(desk, intake.intake_id))
    answer = match_json(asked.cohort, settled.suggestion)
    if arguments.slip or arguments.json:
        slip = prove_settled(settled, asked)
        answer |= {
            "slip": slip.brief_dict(),
            "preview": asdict(difference),
            "place_values": [asdict(one) for one in place_values(settled)],
        }
        if arguments.slip:
            write_slip(desk, slip, arguments.slip)
    if arguments.apply:
        apply_suggestion(desk, intake.intake_id, settled.suggestion)
    if arguments.json:
        write_json(arguments.json, answer)
    if arguments.json != "-":
        _print_pairs(answer)
        print(f"Against the board: {difference.sentence}")
        for one in load_overrides(desk, intake.intake_id):
            print(f"Rule set aside: {one.sentence}")
    return DONE


def _progress(share: float) -> None:
    progress_to_terminal(round(100 * share), 100)


def _require_slip_place(target: Path | None) -> None:
    """Raise Refused where the slip could not be written, before anything is done."""
    if target is None:
        return
    if target.suffix.casefold() not in {".json", ".pdf", ".txt"}:
        raise Refused("A proof slip is a .json, .pdf or .txt file. Nothing was done.")
    if target.is_dir() or not target.parent.is_dir():
        raise Refused(f"The slip cannot be written to {target}. Nothing was done.")


def _print_pairs(answer: dict[str, Any]) -> None:
    for pair in answer["pairs"]:
        print(f"{pair['mentee_name']} with {pair['mentor_name']}: {shown(pair['score'])}")
    for left in answer["unmatched"]:
        print(f"{left['mentee_name']} is left without a mentor. {' '.join(left['reasons'])}")
    print(f"{how_many(len(answer['pairs']), 'pair')}, {len(answer['unmatched'])} unmatched")


def _match_scores(arguments: Namespace) -> int:
    if not (arguments.scores and arguments.capacity and arguments.out):
        print("Without a PROGRAMME give --scores, --capacity and --out.", file=sys.stderr)
        return WRONG_USAGE
    files = ScoreFiles(arguments.scores, arguments.capacity, arguments.pins, arguments.bans)
    _require_slip_place(arguments.slip)
    if arguments.slip and arguments.slip.suffix.casefold() == ".pdf":
        raise Refused("The slip of a file of scores is a .json or .txt file. Nothing was done.")
    result = match_files(files)
    if arguments.slip:
        text = arguments.slip.suffix.casefold() == ".txt"
        slip = as_text(result.proof()) if text else result.proof().as_json()
        write_atomically(arguments.slip, slip.encode())
    write_atomically(arguments.out, result.as_csv().encode("utf-8"))
    if arguments.json:
        write_json(arguments.json, json.loads(result.as_json()))
    print(result.shortest_proof())
    return DONE


def _explain_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument("mentor", metavar="MENTOR", nargs="?")
    parser.add_argument(
        "--blind", action="store_true", help="neutral labels instead of names and employers"
    )
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
    held = board_pairs(desk, intake.intake_id).items()
    answer = explain_json(cohort, explain_scored(scores, mentee, mentor, held))
    write_json(
        arguments.json or "-", blind(cohort).cover_all(answer) if arguments.blind else answer
    )
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
