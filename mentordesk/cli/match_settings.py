"""Commands on how pairs are scored: settings of an intake, employers, synonyms, topics."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from mentordesk.cli.command import DONE, Command, intake_option, json_option, write_json
from mentordesk.matching.effects import criterion_effects, rule_effects
from mentordesk.matching.score import score_cohort
from mentordesk.services.intakes import find_intake
from mentordesk.services.match_settings import settings_json
from mentordesk.services.match_words import (
    load_aliases,
    load_synonyms,
    save_aliases,
    save_synonyms,
)
from mentordesk.services.matching import board_pairs, load_cohort
from mentordesk.services.settings_changes import (
    changed_settings,
    load_settings,
    read_settings,
    save_settings,
)
from mentordesk.services.topic_suggestions import confirm_topics, topic_suggestions
from mentordesk.storage.desk import Desk


def _change(words: str) -> tuple[str, Any]:
    """A change such as weights.topics=25 or raise_floor=true; the value is JSON, or else text."""
    name, equals, value = words.partition("=")
    if not equals or not name.strip():
        raise ArgumentTypeError(f"{words} is no change like raise_floor=true")
    try:
        return name.strip(), json.loads(value)
    except (ValueError, RecursionError):
        return name.strip(), value


def _settings_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)
    parser.add_argument("--file", type=Path, metavar="FILE.json", help="settings to take over")
    parser.add_argument(
        "--set", type=_change, action="append", default=[], metavar="NAME=VALUE", dest="changes"
    )
    parser.add_argument("--copy-from", metavar="INTAKE", help="take over those of another intake")
    parser.add_argument(
        "--effects", action="store_true", help="what each criterion and rule does on the board"
    )


def _settings(desk: Desk, arguments: Namespace) -> int:
    intake_id = find_intake(desk, arguments.intake).intake_id
    now = load_settings(desk, intake_id)
    wanted = now
    if arguments.copy_from:
        wanted = load_settings(desk, find_intake(desk, arguments.copy_from).intake_id)
    if arguments.file:
        wanted = read_settings(arguments.file)
    if arguments.changes:
        wanted = changed_settings(wanted, dict(arguments.changes))
    if wanted != now:
        save_settings(desk, intake_id, wanted)
    if arguments.effects:
        return _effects(desk, intake_id, arguments)
    write_json(arguments.json or "-", settings_json(load_settings(desk, intake_id)))
    return DONE


def _effects(desk: Desk, intake_id: int, arguments: Namespace) -> int:
    scores = score_cohort(load_cohort(desk, intake_id))
    criteria = criterion_effects(scores, board_pairs(desk, intake_id))
    rules = rule_effects(scores)
    if arguments.json:
        answer = {"criteria": [asdict(c) for c in criteria], "rules": [asdict(r) for r in rules]}
        write_json(arguments.json, answer)
    if arguments.json != "-":
        for one in criteria:
            print(f"{one.title} ({one.weight}): {one.sentence}")
        for rule in rules:
            print(f"{rule.rule}: {rule.sentence}")
    return DONE


def _words_options(parser: ArgumentParser) -> None:
    json_option(parser)
    parser.add_argument(
        "--employer", nargs="+", action="append", metavar="NAME", help="names of one employer"
    )
    parser.add_argument(
        "--topic", nargs="+", action="append", metavar="WORD", help="a topic, then its synonyms"
    )


def _words(desk: Desk, arguments: Namespace) -> int:
    if arguments.employer:
        save_aliases(desk, [*load_aliases(desk), *arguments.employer])
    for topic, *synonyms in arguments.topic or ():
        save_synonyms(desk, topic, synonyms)
    answer = {"employers": load_aliases(desk), "topics": load_synonyms(desk)}
    write_json(arguments.json or "-", answer)
    return DONE


def _topics_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    json_option(parser)
    parser.add_argument("--confirm", action="store_true", help="add all that are suggested")


def _topics(desk: Desk, arguments: Namespace) -> int:
    intake_id = find_intake(desk, arguments.intake).intake_id
    found = topic_suggestions(desk, intake_id)
    if arguments.confirm:
        confirm_topics(desk, found)
    if arguments.json:
        write_json(arguments.json, [asdict(one) for one in found])
    if arguments.json != "-":
        for one in found:
            print(one.sentence)
        print(f"{len(found)} suggested, {len(found) if arguments.confirm else 0} added")
    return DONE


COMMANDS = (
    Command(
        "settings",
        "show or change how an intake is matched: weights, switches, quotas",
        'mentordesk settings scheme.mentordesk --intake "2021 July" --set raise_floor=true\n'
        '  mentordesk settings scheme.mentordesk --intake "2021 July" --file weights.json',
        _settings_options,
        on_programme=_settings,
    ),
    Command(
        "words",
        "show or add employers that are one and the same, and other words for topics",
        'mentordesk words scheme.mentordesk --employer "City Library" "Thornbury Libraries"',
        _words_options,
        on_programme=_words,
    ),
    Command(
        "topics",
        "suggest topics from what people wrote in their own words, and add them",
        'mentordesk topics scheme.mentordesk --intake "2021 July" --confirm',
        _topics_options,
        on_programme=_topics,
    ),
)
