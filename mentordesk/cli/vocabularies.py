"""The command on a programme's vocabularies: its sectors, career stages, topics, ways to meet."""

from argparse import ArgumentParser, Namespace

from mentordesk.cli.command import DONE, Command, json_option, write_json
from mentordesk.domain.refusals import Refused
from mentordesk.services.vocabularies import VOCABULARIES, change_choices, load_choices
from mentordesk.storage.desk import Desk


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("vocabulary", nargs="?", choices=list(VOCABULARIES), help="default: all")
    parser.add_argument(
        "--add", nargs="+", metavar="WORD", help="a choice, then other words for it"
    )
    parser.add_argument("--before", metavar="CHOICE", help="where --add puts it; default: last")
    parser.add_argument(
        "--also", nargs="+", metavar="WORD", help="a choice, then more words for it"
    )
    parser.add_argument("--remove", metavar="CHOICE", help="one that no answer names")
    json_option(parser)


def _vocabulary(desk: Desk, arguments: Namespace) -> int:
    if arguments.add or arguments.also or arguments.remove:
        if arguments.vocabulary is None:
            raise Refused(
                f"Say which of {', '.join(VOCABULARIES)} is to be changed. Nothing was changed."
            )
        _change(desk, arguments)
    names = [arguments.vocabulary] if arguments.vocabulary else list(VOCABULARIES)
    found = {name: load_choices(desk, name) for name in names}
    if arguments.json:
        lines = {name: [[one.text, *one.synonyms] for one in found[name]] for name in found}
        write_json(arguments.json, lines)
        return DONE
    for name, choices in found.items():
        print(f"{VOCABULARIES[name]} ({name}):")
        for one in choices:
            also = f" (also: {'; '.join(one.synonyms)})" if one.synonyms else ""
            print(f"  {one.text}{also}")
    return DONE


def _change(desk: Desk, arguments: Namespace) -> None:
    lines = [[one.text, *one.synonyms] for one in load_choices(desk, arguments.vocabulary)]
    if arguments.remove:
        lines.pop(_place(lines, arguments.remove))
    if arguments.also:
        lines[_place(lines, arguments.also[0])] += arguments.also[1:]
    if arguments.add:
        place = _place(lines, arguments.before) if arguments.before else len(lines)
        lines.insert(place, arguments.add)
    change_choices(desk, {arguments.vocabulary: lines})


def _place(lines: list[list[str]], choice: str) -> int:
    for place, words in enumerate(lines):
        if words[0].casefold() == choice.strip().casefold():
            return place
    raise Refused(f"There is no choice “{choice}”. Nothing was changed; list them first.")


COMMANDS = (
    Command(
        "vocabulary",
        "list the choices of sectors, career stages, topics; add or remove one",
        "mentordesk vocabulary scheme.mentordesk\n"
        'mentordesk vocabulary scheme.mentordesk sector --add "Health" "Hospital libraries"',
        _options,
        on_programme=_vocabulary,
    ),
)
