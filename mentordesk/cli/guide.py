"""The command that writes the quick guide: the help pages as a PDF."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import DONE, Command
from mentordesk.services.guide import ENGLISH, LANGUAGES
from mentordesk.services.guide_paper import save_guide


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT.pdf")
    parser.add_argument("--language", choices=LANGUAGES, default=ENGLISH, help="default: en")
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="default: A4")


def _guide(arguments: Namespace) -> int:
    save_guide(arguments.out, arguments.paper, arguments.language)
    print(arguments.out)
    return DONE


COMMANDS = (
    Command(
        "guide",
        "write the help pages as a quick guide to print, a PDF",
        "mentordesk guide guide.pdf --paper Letter",
        _options,
        alone=_guide,
    ),
)
