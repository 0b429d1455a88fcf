"""Commands on what a programme settles for its year: invoices and reminding, silent pairs."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict, replace

from mentordesk.cli.command import DONE, Command, count, json_option, write_json
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.services.fee_settings import PAPERS, change_fee_settings, load_fee_settings
from mentordesk.services.pair_year import change_quiet_weeks, load_quiet_weeks
from mentordesk.storage.desk import Desk

_TEXTS = {
    "address": "the association's address, \\n between its lines",
    "tax_label": "what the tax number is called, such as ABN",
    "tax_number": "the tax number",
    "tax_wording": "such as: No GST applies to this fee.",
    "payment": "how to pay, \\n between lines",
    "invoice_title": "what invoices are titled",
}


def _fee_options(parser: ArgumentParser) -> None:
    for name, purpose in _TEXTS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", metavar="TEXT", help=purpose)
    for option, purpose in (
        ("--days-to-pay", "the time an invoice gives"),
        ("--remind-after", "days late before one reminds"),
        ("--release-after", "days late before a place may be released; - for never"),
    ):
        parser.add_argument(option, metavar="DAYS", help=purpose)
    parser.add_argument("--paper", choices=PAPERS)
    json_option(parser)


def _fee(desk: Desk, arguments: Namespace) -> int:
    now = load_fee_settings(desk)
    names = (*_TEXTS, "paper")
    given = {name: getattr(arguments, name) for name in names if getattr(arguments, name)}
    given |= {name: "" for name in _TEXTS if getattr(arguments, name) == ""}
    for name in ("address", "payment"):
        if name in given:
            given[name] = given[name].replace("\\n", "\n")
    for name in ("days_to_pay", "remind_after", "release_after"):
        if (words := getattr(arguments, name)) is not None:
            given[name] = None if words == "-" and name == "release_after" else _days(words)
    wanted = replace(now, **given)
    if wanted != now:
        change_fee_settings(desk, wanted)
    if arguments.json:
        write_json(arguments.json, asdict(wanted))
        return DONE
    for name, value in asdict(wanted).items():
        shown = "never" if value is None else str(value).replace("\n", " / ")
        print(f"{name.replace('_', ' '):14} {shown}")
    return DONE


def _days(words: str) -> int:
    if not words.isascii() or not words.isdigit() or len(words) > 3:
        raise Refused(f"{words} is no number of days. Nothing was changed; give one like 14.")
    return int(words)


def _silent_options(parser: ArgumentParser) -> None:
    parser.add_argument("--weeks", type=count, metavar="WEEKS", help="default: say the number")


def _silent(desk: Desk, arguments: Namespace) -> int:
    if arguments.weeks is not None and arguments.weeks != load_quiet_weeks(desk):
        change_quiet_weeks(desk, arguments.weeks)
    print(f"A pair is silent after {how_many(load_quiet_weeks(desk), 'week')} without a contact.")
    return DONE


COMMANDS = (
    Command(
        "fee-settings",
        "show or change what stands on invoices, and when one reminds and releases a place",
        "mentordesk fee-settings scheme.mentordesk --tax-number '12 345 678 901' "
        "--release-after 30",
        _fee_options,
        on_programme=_fee,
    ),
    Command(
        "silent-after",
        "show or change after how many weeks without a contact a pair is silent",
        "mentordesk silent-after scheme.mentordesk --weeks 8",
        _silent_options,
        on_programme=_silent,
    ),
)
