"""A list in the window: looked at, ticked, asked, imported as one step, or left alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.year import Attendance
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.imports.plans import Outcome
from mentordesk.ui.events.tab import EventsTab
from mentordesk.ui.lists.dialog import ListDialog
from mentordesk.ui.lists.flow import AIMS, ListFlow

RUNNING = 1


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> EventsTab:
    """The Events tab of a running intake."""
    shown = open_tab(demo, "Events", RUNNING)
    assert isinstance(shown, EventsTab)
    return shown


def report(tab: EventsTab, folder: Path, extra: str = "") -> Path:
    """A report in which two participants of the last event were there for an hour."""
    people = load_attendance(tab.work.desk, last_event(tab))
    names = [row.name for row in people if [p.name for p in people].count(row.name) == 1][:2]
    path = folder / "report & <b>.csv"
    lines = ["Name,Email,Duration (minutes)", *(f'"{name}",,60' for name in names)]
    path.write_text("\n".join(lines) + "\n" + extra, encoding="utf-8")
    return path


def last_event(tab: EventsTab) -> int:
    return load_events(tab.work.desk, tab.work.intake_id or 0)[-1].event_id


def shown(tab: EventsTab, path: Path, said: list[str]) -> tuple[ListFlow, ListDialog]:
    flow = ListFlow(tab.work, tab, said.append)
    aim = AIMS["attendance"]
    flow.start(type(aim)(aim.kind, last_event(tab)), path)
    assert flow.dialog is not None
    return flow, flow.dialog


def test_a_report_is_looked_at_and_imported(tab: EventsTab, tmp_path: Path) -> None:
    said: list[str] = []
    flow, dialog = shown(tab, report(tab, tmp_path), said)
    assert [item.outcome for item in dialog.list.model.shown] == [Outcome.NEW, Outcome.NEW]
    assert dialog.chosen == {0, 1}
    dialog.assent.click()
    assert flow.dialog is None
    assert said == ["2 lines kept. One step, can be undone."]
    came = [row for row in load_attendance(tab.work.desk, last_event(tab)) if row.minutes == 60]
    assert {row.attendance for row in came} == {Attendance.LIVE}
    assert len({row.name for row in came}) == 2
    tab.work.desk.undo()
    assert not any(row.minutes for row in load_attendance(tab.work.desk, last_event(tab)))


def test_nothing_changes_without_import(tab: EventsTab, tmp_path: Path) -> None:
    before = tab.work.desk.undo_label
    _, dialog = shown(tab, report(tab, tmp_path), [])
    dialog.reject()
    assert tab.work.desk.undo_label == before


def test_a_line_that_asks_is_answered_by_keyboard(tab: EventsTab, tmp_path: Path) -> None:
    people = load_attendance(tab.work.desk, last_event(tab))
    name = next(p.name for p in people if len(p.name) > 12 and p.name.isascii())
    path = report(tab, tmp_path, f'"{name[:-1]}x",,30\n')
    said: list[str] = []
    _, dialog = shown(tab, path, said)
    asking = dialog.list.model.shown[0]
    assert asking.outcome is Outcome.NEEDS_YOU
    assert dialog.list.table.chosen == (asking.number,)
    about = dialog._about
    assert about.isEnabled()
    about.setFocus()
    QTest.keyClick(about, Qt.Key.Key_Down)
    assert dialog.decisions == {asking.number: about.currentData()}
    dialog.assent.click()
    assert said[0].startswith("3 lines kept")


def test_without_a_line_there_is_nothing_to_import(tab: EventsTab, tmp_path: Path) -> None:
    _, dialog = shown(tab, report(tab, tmp_path), [])
    dialog._model.tick_all(())
    assert not dialog.assent.isEnabled()
    assert "0 lines will be kept" in dialog._summary.text()
    dialog.reject()


def test_the_tab_asks_for_a_file_and_hands_over_its_event(
    tab: EventsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: ("", ""))
    asked: list[tuple[str, object]] = []
    tab.wants_list.connect(lambda what, event: asked.append((what, event)))
    tab.show_that(last_event(tab))
    tab._import.trigger()
    tab._import_recording.trigger()
    assert asked == [("attendance", last_event(tab)), ("recording", last_event(tab))]
    path = report(tab, tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    flow = ListFlow(tab.work, tab, lambda _said: None)
    flow.choose("recording", last_event(tab))
    assert flow.dialog is not None
    assert flow.dialog.list.model.shown[0].says == "by the recording, 60 minutes"
    flow.dialog.reject()


def test_every_kind_has_its_title(tab: EventsTab) -> None:
    flow = ListFlow(tab.work, tab, lambda _said: None)
    assert len({flow._title(what) for what in AIMS}) == len(AIMS)
