"""The command on the texts of letters: list, show, word otherwise, add, remove, hand on."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path

from mentordesk.cli.command import DONE, Command
from mentordesk.domain.refusals import Refused
from mentordesk.messages.merge import Template, written
from mentordesk.services.letter_templates import (
    add_template,
    back_to_built_in,
    export_template,
    find_template,
    import_template,
    remove_template,
    save_template,
    template_rows,
)
from mentordesk.storage.desk import Desk

_LARGEST = 1_000_000
"""Bytes of a text that is read from a file; no letter is as long."""


def _options(parser: ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="the letter; without one, all are listed"
    )
    parser.add_argument("--title", metavar="TEXT", help="call it otherwise")
    parser.add_argument("--subject", metavar="TEXT")
    parser.add_argument("--text", type=Path, metavar="FILE", help="its text, {{field}} for fields")
    parser.add_argument("--export", type=Path, metavar="FILE", help="save it for another programme")
    verbs = parser.add_mutually_exclusive_group()
    verbs.add_argument("--add", metavar="TITLE", help="add an own letter that begins like NAME")
    verbs.add_argument("--built-in", action="store_true", help="take the program's own wording")
    verbs.add_argument("--remove", action="store_true", help="remove an own letter")
    verbs.add_argument("--import", dest="file", type=Path, metavar="FILE", help="add one from it")


def _letter_text(desk: Desk, arguments: Namespace) -> int:
    if arguments.file:
        print(f"Added {import_template(desk, arguments.file).name}.")
        return DONE
    if arguments.name is None:
        return _list(desk)
    template = find_template(arguments.name, desk)
    if arguments.export:
        export_template(template, arguments.export)
        print(arguments.export)
    elif arguments.built_in:
        back_to_built_in(desk, template.name)
        print(f"{template.name} is worded as the program words it.")
    elif arguments.remove:
        remove_template(desk, template.name)
        print(f"Removed {template.name}.")
    else:
        return _word(desk, template, arguments)
    return DONE


def _word(desk: Desk, template: Template, arguments: Namespace) -> int:
    """Keep another wording, of this letter or of a new one; show it where none is given."""
    given = {"title": arguments.title, "subject": arguments.subject, "body": _text(arguments.text)}
    changes = {name: value for name, value in given.items() if value is not None}
    wanted = replace(template, **changes)
    if arguments.add is not None:
        print(f"Added {add_template(desk, arguments.add, wanted).name}.")
    elif changes:
        print(f"Kept {save_template(desk, wanted).name}.")
    else:
        print(written(template), end="")
    return DONE


def _text(path: Path | None) -> str | None:
    if path is None:
        return None
    try:
        if path.stat().st_size > _LARGEST:
            raise Refused(f"{path.name} is too long for a letter. Nothing was kept.")
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"The text in {path.name} cannot be read. Nothing was kept.") from error


def _list(desk: Desk) -> int:
    for row in template_rows(desk):
        kind = "own" if not row.built_in else "changed" if row.changed else "built in"
        print(f"{row.template.name:28}  {kind:8}  {row.template.title}")
    return DONE


COMMANDS = (
    Command(
        "letter-text",
        "list the texts of letters, show one, word it otherwise, add, remove or hand one on",
        'mentordesk letter-text scheme.mentordesk received --subject "{{scheme_name}}: thank you" '
        "--text received.txt\n"
        'mentordesk letter-text scheme.mentordesk received --add "Received late"',
        _options,
        on_programme=_letter_text,
    ),
)
