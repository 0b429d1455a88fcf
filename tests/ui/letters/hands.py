"""Hands for the tests of letters: who is ticked, what is read, where files come from and go."""

from PySide6.QtTest import QTest

from mentordesk.ui.letters.writing import WritingPart
from tests.ui.seat import KEY


def people(writing: WritingPart) -> list[str]:
    return [row.name for row in writing.model.shown]


def whose(writing: WritingPart, name: str) -> int:
    return next(row.key for row in writing.model.rows if name in row.name)


def untick(writing: WritingPart, name: str) -> None:
    """Take the tick away by the Space key in that row."""
    table = writing.list.table
    assert table.choose(whose(writing, name))
    table.setFocus()
    before = set(writing.model.ticked or ())
    QTest.keyClick(table, KEY.Key_Space)
    assert (writing.model.ticked or set()) == before - {whose(writing, name)}
