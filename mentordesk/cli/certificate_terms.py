"""Commands on how certificates are printed, and on what an intake asks for before one is issued."""

from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction, Namespace
from collections.abc import Mapping
from dataclasses import asdict, replace

from mentordesk.cli.command import DONE, Command, intake_option, json_option, write_json
from mentordesk.domain.people import Role
from mentordesk.services.certificate_conditions import (
    Conditions,
    change_conditions,
    load_conditions,
)
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.services.intakes import find_intake
from mentordesk.storage.desk import Desk

PAPERS = ("A4", "Letter")
_MOST = 500


def _settings_options(parser: ArgumentParser) -> None:
    parser.add_argument("--design", metavar="NAME")
    parser.add_argument("--mentor-design", metavar="NAME", help="for mentors; - for the same")
    parser.add_argument("--paper", choices=PAPERS, help="turned as the design is")
    parser.add_argument(
        "--signed-by",
        nargs=2,
        action="append",
        metavar=("NAME", "TITLE"),
        help="who signs, twice for two; replaces those before",
    )
    parser.add_argument("--hours", action=BooleanOptionalAction, help="print hours and webinars")
    for role in Role:
        parser.add_argument(f"--{role}-title", metavar="TEXT", help="empty: the usual one")
        parser.add_argument(
            f"--{role}-wording", metavar="TEXT", help="with {{fields}}; empty: the usual one"
        )
    json_option(parser)


def _settings(desk: Desk, arguments: Namespace) -> int:
    now = load_settings(desk)
    wanted = _wanted(now, arguments)
    if wanted != now:
        change_settings(desk, wanted)
    kept = {key: value for key, value in asdict(wanted).items() if key != "issued_on"}
    return _say(kept, arguments, "as usual")


def _wanted(now: CertificateSettings, arguments: Namespace) -> CertificateSettings:
    given = {
        name: getattr(arguments, name)
        for name in ("design", "paper", *(f"{r}_{part}" for r in Role for part in _WORDS))
        if getattr(arguments, name) is not None
    }
    if arguments.mentor_design is not None:
        same = arguments.mentor_design == "-"
        given["mentor_design"] = "" if same else arguments.mentor_design
    if arguments.signed_by is not None:
        given["signatories"] = tuple((name, title) for name, title in arguments.signed_by)
    if arguments.hours is not None:
        given["with_hours"] = arguments.hours
    return replace(now, **given)


_WORDS = ("title", "wording")


def _conditions_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--minimum-hours", type=_least, metavar="HOURS", help="0 for none")
    parser.add_argument("--minimum-contacts", type=_least, metavar="MEETINGS", help="0 for none")
    for option, purpose in (
        ("--completed", "the pair has completed its time"),
        ("--orientation", "the orientation webinar was attended"),
        ("--exit-survey", "the exit survey has come back"),
    ):
        parser.add_argument(option, action=BooleanOptionalAction, help=purpose)
    json_option(parser)


def _least(words: str) -> float:
    whole, _, tenth = words.partition(".")
    if not (whole + tenth).isascii() or not (whole + (tenth or "0")).isdigit():
        raise ArgumentTypeError(f"{words} is no number like 20 or 12.5")
    if float(words) > _MOST:
        raise ArgumentTypeError(f"{words} is more than {_MOST}")
    return float(words)


def _conditions(desk: Desk, arguments: Namespace) -> int:
    intake_id = find_intake(desk, arguments.intake).intake_id
    now = load_conditions(desk, intake_id)
    wanted = Conditions(
        completed=_or(arguments.completed, now.completed),
        minimum_hours=_number(arguments.minimum_hours, now.minimum_hours),
        minimum_contacts=_whole(_number(arguments.minimum_contacts, now.minimum_contacts)),
        orientation=_or(arguments.orientation, now.orientation),
        exit_survey=_or(arguments.exit_survey, now.exit_survey),
    )
    if wanted != now:
        change_conditions(desk, intake_id, wanted)
    return _say(asdict(wanted), arguments, "not asked for")


def _or(given: bool | None, now: bool) -> bool:
    return now if given is None else given


def _number(given: float | None, now: float | None) -> float | None:
    return now if given is None else given or None


def _whole(number: float | None) -> int | None:
    return None if number is None else round(number)


def _say(kept: Mapping[str, object], arguments: Namespace, nothing: str) -> int:
    if arguments.json:
        write_json(arguments.json, kept)
        return DONE
    for name, value in kept.items():
        print(f"{name.replace('_', ' '):17} {_in_words(value) or nothing}")
    return DONE


def _in_words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return "; ".join(", ".join(filter(None, one)) for one in value) or "nobody"
    return "" if value is None else str(value).replace("\n", " / ")


COMMANDS = (
    Command(
        "certificate-settings",
        "show or change design, paper, signatories, words of certificates",
        "mentordesk certificate-settings scheme.mentordesk --paper Letter "
        '--signed-by "Jordan Lee" "Director of Learning"',
        _settings_options,
        on_programme=_settings,
    ),
    Command(
        "certificate-conditions",
        "show or change what an intake asks for before a certificate is issued",
        'mentordesk certificate-conditions scheme.mentordesk --intake "2021 July" '
        "--minimum-hours 20 --exit-survey",
        _conditions_options,
        on_programme=_conditions,
    ),
)
