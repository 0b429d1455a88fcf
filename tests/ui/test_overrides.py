"""An error in a method that Qt calls is told, whatever raised it; it ends no program."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mentordesk.ui import overrides
from mentordesk.ui.parts import Card
from mentordesk.ui.table import RowsTable

ROOT = Path(__file__).resolve().parents[2]


def _of_one_that_is_gone() -> object:
    gone = QObject()
    delete(gone)
    return gone.objectName()


def _raised_by_us() -> object:
    raise LookupError("ours")


WAYS: dict[str, tuple[Callable[[], object], type[Exception]]] = {
    "no number": (lambda: int("x"), ValueError),
    "by nothing": (lambda: 1 // len(""), ZeroDivisionError),
    "no length": (lambda: len(5), TypeError),  # type: ignore[arg-type]  # what is tried
    "beyond the end": (lambda: list("abc")[3], IndexError),
    "a widget that is gone": (_of_one_that_is_gone, RuntimeError),
    "our own": (_raised_by_us, LookupError),
}


class Shown(QFrame):
    """Does something wrong when it is shown."""

    def __init__(self, wrong: Callable[[], object]) -> None:
        super().__init__()
        self.wrong = wrong

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - as Qt calls it
        super().showEvent(event)
        self.wrong()


class Later(Shown):
    """An heir, of whom Qt knows nothing new."""


_TOP = QModelIndex()


class Names(QAbstractListModel):
    """A model with words of its own and one of Qt's."""

    def rowCount(  # noqa: N802 - as Qt calls it
        self, _parent: QModelIndex | QPersistentModelIndex = _TOP
    ) -> int:
        """How many."""
        return 3

    def told(self) -> int:
        """Nothing of Qt's."""
        return self.rowCount() + 1


@pytest.mark.parametrize("kind", [Shown, Later])
@pytest.mark.parametrize("way", WAYS)
def test_whoever_shows_it_is_told(qtbot: QtBot, kind: type[Shown], way: str) -> None:
    wrong, error = WAYS[way]
    widget = kind(wrong)
    qtbot.addWidget(widget)
    with pytest.raises(error):
        widget.show()


def test_only_what_qt_calls_is_called_through_another() -> None:
    through = [name for name in vars(Names) if hasattr(vars(Names)[name], "__wrapped__")]
    assert through == (["rowCount"] if overrides.NEEDED else [])
    assert Names.rowCount.__doc__ == "How many."
    assert Names().told() == 4


def test_the_windows_own_classes_are_seen_to() -> None:
    for kind, name in ((RowsTable, "showEvent"), (RowsTable, "paintEvent"), (Card, "__init__")):
        seen_to = hasattr(vars(kind)[name], "__wrapped__")
        assert seen_to is (overrides.NEEDED and name != "__init__")


def test_where_python_needs_none_of_it_nothing_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    put: list[str] = []
    monkeypatch.setattr(overrides, "NEEDED", False)
    monkeypatch.setattr(overrides, "QObject", put)
    overrides.keep_errors_whole()
    assert put == []


def test_a_start_of_the_program_sees_to_it() -> None:
    code = (
        "from mentordesk.ui.plainly import load_plainly; load_plainly()\n"
        "from mentordesk.ui.table import RowsTable\n"
        "print(hasattr(RowsTable.showEvent, '__wrapped__'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == str(overrides.NEEDED)
