"""A computer of the test's own, and an open programme with its keeper."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.ui.keeping.keeper import Keeper
from mentordesk.ui.window import MainWindow


@pytest.fixture(autouse=True)
def computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's computer keeps backups."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "computer"))
    return tmp_path / "computer"


@pytest.fixture
def window(make_window: Callable[[], MainWindow], filled: Path) -> MainWindow:
    """A window with a small programme, looked after."""
    made = make_window()
    made.open_programme(filled)
    assert made.place is not None
    made.place.watch_over()
    return made


@pytest.fixture
def keeper(window: MainWindow) -> Keeper:
    """The keeper of the open programme."""
    assert window.place is not None
    return window.place.keeper
