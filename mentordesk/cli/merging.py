"""Commands for people who are in the programme twice: finding, merging, taking apart."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from mentordesk.cli.command import DONE, Command, json_option, write_json
from mentordesk.domain.refusals import Refused
from mentordesk.services.duplicates import PossibleDuplicate, possible_duplicates
from mentordesk.services.merging import find_person, load_merges, merge, part
from mentordesk.storage.desk import Desk


def _duplicates(desk: Desk, arguments: Namespace) -> int:
    found = possible_duplicates(desk)
    if arguments.json:
        write_json(arguments.json, [asdict(one) for one in found])
        return DONE
    for one in found:
        print(_said(one))
    if not found:
        print("Nobody seems to be in the programme twice.")
    return DONE


def _said(one: PossibleDuplicate) -> str:
    words = "; ".join((*one.reasons, *(f"but {against}" for against in one.against)))
    sides = (f"{side.name} (person {side.person_id})" for side in (one.first, one.second))
    return f"{' and '.join(sides)}: {words}"


def _merge_options(parser: ArgumentParser) -> None:
    parser.add_argument("kept", metavar="KEPT", help="who is kept: e-mail, name or person number")
    parser.add_argument("merged", metavar="MERGED", help="who is found to be the same person")
    parser.add_argument("--reason", default="", metavar="TEXT", help="why, for the record")
    parser.add_argument(
        "--withdraw-duplicates", action="store_true",
        help="withdraw the merged person's application where both applied for the same",
    )  # fmt: skip


def _merge(desk: Desk, arguments: Namespace) -> int:
    kept, merged = find_person(desk, arguments.kept), find_person(desk, arguments.merged)
    number = merge(
        desk, kept, merged, arguments.reason, withdraw_duplicates=arguments.withdraw_duplicates
    )
    print(f"Merged. “mentordesk part” with {arguments.merged} takes it apart (merge {number}).")
    return DONE


def _part_options(parser: ArgumentParser) -> None:
    parser.add_argument("who", metavar="PERSON", help="one of the two: e-mail, name or number")


def _part(desk: Desk, arguments: Namespace) -> int:
    found = load_merges(desk, find_person(desk, arguments.who, merged_as_well=True))
    if not found:
        raise Refused(f"{arguments.who} was not merged with anybody. Nothing was changed.")
    print(f"{part(desk, found[0].merge_id)}.")
    return DONE


COMMANDS = (
    Command(
        "duplicates",
        "list people who may be in the programme twice, with what speaks for it",
        "mentordesk duplicates scheme.mentordesk",
        json_option,
        on_programme=_duplicates,
        reads_only=True,
    ),
    Command(
        "merge",
        "make two people one; applications, letters and addresses move to the one who is kept",
        'mentordesk merge scheme.mentordesk ana@x.example.org "Anna Silva" --reason "same phone"',
        _merge_options,
        on_programme=_merge,
    ),
    Command(
        "part",
        "take a merge apart, also weeks later; edits made since are kept",
        'mentordesk part scheme.mentordesk "Anna Silva"',
        _part_options,
        on_programme=_part,
    ),
)
