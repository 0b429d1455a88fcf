"""No help page names a menu entry, button or key that the window does not have."""

import ast
import re
from functools import lru_cache
from pathlib import Path

import pytest

from mentordesk import resources
from mentordesk.domain.help_pages import HelpPage, Voice
from mentordesk.services.guide import load_guide

UI = Path(resources.__file__).resolve().parent / "ui"
KEY = re.compile(
    r"(?:(?:Ctrl|Shift|Alt)\+)*(?:[A-Z]|\d|F\d+|Space|Enter|Esc|Tab|Alt|Shift)(?: to .+)?"
)


def plain(words: str) -> str:
    """A text as it is read: no mnemonic, no dots, no colon."""
    return words.replace("&", "").rstrip("…:. ").strip()


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """Every text of the window's own code."""
    return frozenset(
        plain(node.value)
        for path in UI.rglob("*.py")
        if "help_topics" not in path.name
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def unknown(page: HelpPage) -> list[str]:
    return [
        part
        for section in page.sections
        for block in section.blocks
        for piece in block.pieces
        if piece.voice is Voice.STRONG and not KEY.fullmatch(piece.text)
        for part in piece.text.split(" > ")
        if plain(part) not in labels()
    ]


@pytest.mark.parametrize("page", load_guide(), ids=lambda page: page.name)
def test_what_is_named_is_there(page: HelpPage) -> None:
    assert unknown(page) == []


def test_the_check_would_find_a_wrong_name() -> None:
    assert "Frobnicate" not in labels()
    assert "Undo this one" in labels()
    assert KEY.fullmatch("Ctrl+Shift+W")
    assert not KEY.fullmatch("Ctrl")
