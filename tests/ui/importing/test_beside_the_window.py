"""Reading, planning and applying on another thread; stopped or failed, nothing is changed."""

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QProgressDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.checking import dump_lines
from mentordesk.services.imports import preview as service
from mentordesk.services.imports.plans import ImportPlan
from mentordesk.services.imports.preview import Choice, import_plan, preview
from mentordesk.services.imports.wishes import Wishes
from mentordesk.storage.desk import Desk
from mentordesk.ui.importing import flow, looking
from mentordesk.ui.importing.lines import Line
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import Tasks
from mentordesk.ui.window import MainWindow
from tests.ui.importing.conftest import Importing
from tests.ui.opened import opened

HEAD = "Role,Full name,Email,Sector"
ROWS = tuple(f"Mentee,Person Number{n},p{n}@x.example.org,Public" for n in range(120))


@pytest.fixture
def beside(
    settings: Settings, dressed: QApplication, programme: Path, tmp_path: Path
) -> Iterator[Importing]:
    """A window with real tasks."""
    window = MainWindow(settings)
    window.show()
    opened(window, programme)
    folder = tmp_path / "files"
    folder.mkdir()
    yield Importing(window, folder)
    window.close()
    window.deleteLater()
    dressed.processEvents()


def shown(qtbot: QtBot, beside: Importing) -> None:
    """Import the rows and wait for the dialog."""
    beside.window.import_paths((beside.write("many.csv", HEAD, *ROWS),))
    qtbot.waitUntil(lambda: "importing" in beside.place.__dict__, timeout=20_000)
    importing = beside.place.importing
    qtbot.waitUntil(lambda: importing.dialog is not None and not importing.busy, timeout=60_000)


def watched(function: Callable[..., Any], seen: list[int]) -> Callable[..., Any]:
    """A function that notes the thread it runs on."""

    def run(*args: Any, progress: Any = None, **more: Any) -> Any:
        seen.append(threading.get_ident())
        return function(*args, progress=progress, **more)

    return run


def test_preview_and_import_run_on_another_thread_and_the_window_hears_of_it(
    qtbot: QtBot, beside: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    told: list[int] = []
    beside.desk.watch(lambda _tables: told.append(threading.get_ident()))

    def previewed(*args: Any) -> Any:
        seen.append(threading.get_ident())
        return preview(*args)

    monkeypatch.setattr(looking, "preview", previewed)
    monkeypatch.setattr(flow, "import_plan", watched(import_plan, seen))
    shown(qtbot, beside)
    beside.dialog._go.click()
    importing = beside.place.importing
    qtbot.waitUntil(lambda: importing.dialog is None and not importing.busy, timeout=60_000)
    here = threading.get_ident()
    assert len(seen) == 2
    assert here not in seen
    assert set(told) == {here}
    assert len(load_applicants(beside.desk, beside.intake_id)) == len(ROWS)


def test_a_cancelled_import_leaves_the_programme_as_it_was(
    qtbot: QtBot, beside: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(qtbot, beside)
    before = list(dump_lines(beside.desk))
    begun, go_on = threading.Event(), threading.Event()

    def slow(desk: Desk, made: ImportPlan, choice: Choice, wishes: Wishes, progress: Any) -> Any:
        """The import, which waits at its first word about its progress."""

        def say(done: int, total: int) -> bool:
            begun.set()
            go_on.wait(20)
            return bool(progress(done, total))

        return import_plan(desk, made, choice, wishes, say)

    monkeypatch.setattr(flow, "import_plan", slow)
    beside.dialog._go.click()
    assert begun.wait(20)
    (dialog,) = beside.dialog.findChildren(QProgressDialog)
    dialog.canceled.emit()
    assert dialog.labelText() == "Stopping…"
    assert beside.place.importing.busy
    beside.dialog._go.click()  # what is being stopped is not begun again
    go_on.set()
    qtbot.waitUntil(lambda: not beside.place.importing.busy, timeout=20_000)
    assert list(dump_lines(beside.desk)) == before
    assert beside.dialog.isVisible()


def test_a_preview_that_is_cancelled_shows_nothing(qtbot: QtBot, beside: Importing) -> None:
    before = list(dump_lines(beside.desk))
    beside.window.import_paths((beside.write("many.csv", HEAD, *ROWS),))
    qtbot.waitUntil(lambda: "importing" in beside.place.__dict__, timeout=20_000)
    for dialog in beside.window.findChildren(QProgressDialog):
        dialog.canceled.emit()
    qtbot.waitUntil(lambda: not beside.place.importing.busy, timeout=60_000)
    assert beside.place.importing.dialog is None
    assert list(dump_lines(beside.desk)) == before


def test_a_failed_import_leaves_the_programme_as_it_was(
    qtbot: QtBot, beside: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(qtbot, beside)
    before = list(dump_lines(beside.desk))

    def torn(*_args: Any, **_more: Any) -> None:
        raise Refused("The disk is full.")

    monkeypatch.setattr(service, "apply", torn)
    with qtbot.capture_exceptions() as raised:
        beside.dialog._go.click()
        qtbot.waitUntil(lambda: bool(raised), timeout=20_000)
    assert str(raised[0][1]) == "The disk is full."
    assert not beside.place.importing.busy
    assert list(dump_lines(beside.desk)) == before


def test_the_tasks_of_the_window_are_the_real_ones(beside: Importing) -> None:
    assert isinstance(beside.window._tasks, Tasks)


def test_what_is_let_go_of_is_emptied_piece_by_piece(importing: Importing) -> None:
    importing.show("few.csv", HEAD, *ROWS[:3])
    pile = importing.dialog.let_go()
    assert len(pile) == 3 + 3 + 3 + 3
    looking.let_go(pile)
    assert pile == []


def test_after_a_look_was_let_go_of_garbage_is_searched_for_everywhere(beside: Importing) -> None:
    path = beside.write("few.csv", HEAD, *ROWS[:3])
    shown = looking.look(beside.desk, service.Batch(beside.intake_id), (str(path),))
    assert gc.get_freeze_count() > 0
    looking.let_go([shown])
    assert gc.get_freeze_count() == 0


def test_what_a_look_makes_is_never_searched_for_cycles(beside: Importing) -> None:
    """Neither while it is made nor later, on the window's thread."""
    path = beside.write("many.csv", HEAD, *ROWS)
    searched: list[str] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        searched.append(phase)

    gc.callbacks.append(note)
    try:
        shown = looking.look(beside.desk, service.Batch(beside.intake_id), (str(path),))
    finally:
        gc.callbacks.remove(note)
        left = [one for one in gc.get_objects() if isinstance(one, Line)]
        gc.unfreeze()
    assert len(shown.lines.folded) == len(ROWS)
    assert searched == []
    assert left == []


def test_all_of_a_preview_is_let_go_of_in_a_task(
    qtbot: QtBot, beside: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    piles: list[tuple[int, int]] = []

    def noted(pile: list[object]) -> None:
        piles.append((threading.get_ident(), len(pile)))
        looking.let_go(pile)
        assert pile == []

    monkeypatch.setattr(flow, "let_go", noted)
    shown(qtbot, beside)
    beside.dialog.reject()
    qtbot.waitUntil(lambda: bool(piles))
    thread, size = piles[0]
    assert thread != threading.get_ident()
    # Of every row its line, its item, its person, its entry, and the cells (with the headings').
    assert size == 5 * len(ROWS) + 1
