"""The chase list in the window: who owes what, and the letters to those chosen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.services.chasing import load_chase
from mentordesk.services.letters import load_letters
from mentordesk.ui.applicants.chase_dialog import ChaseDialog


@pytest.fixture
def chase(open_tab: Callable[..., Any], demo: Path) -> ChaseDialog:
    """The list over the open intake of the demonstration."""
    tab = open_tab(demo, "Applicants", 0)
    return ChaseDialog(tab.work, tab.work.intake_id, tab)


def test_the_list_is_what_the_service_says(chase: ChaseDialog) -> None:
    rows = load_chase(chase._work.desk, chase._intake_id)
    assert chase.list.model.rows == rows
    assert chase.list.counted("never") == sum(
        row.asked_on is None and bool(row.letter) for row in rows
    )


def test_only_who_a_letter_helps_can_be_written_to(chase: ChaseDialog) -> None:
    chase.list.table.clearSelection()
    assert not chase.write.isEnabled()
    for row in chase.list.model.rows:
        chase.list.table.choose(row.application_id)
        assert chase.write.isEnabled() == bool(row.letter)


def test_one_click_drafts_the_letters_of_those_chosen(chase: ChaseDialog) -> None:
    desk = chase._work.desk
    before = len(load_letters(desk, chase._intake_id))
    row = next(r for r in chase.list.model.rows if r.letter)
    chase.list.table.choose(row.application_id)
    chase.write.trigger()
    assert "Nothing was sent." in chase.said.text()
    now = next(r for r in chase.list.model.rows if r.application_id == row.application_id)
    if len(load_letters(desk, chase._intake_id)) > before:
        assert now.asked_on is not None
    else:
        assert row.name in chase.said.text()


def test_an_opened_row_asks_for_its_application(chase: ChaseDialog) -> None:
    asked: list[int] = []
    chase.wants_application.connect(asked.append)
    chase.open()
    row = chase.list.model.rows[0]
    chase.list.table.opened.emit(row.application_id)
    assert asked == [row.application_id]
    assert not chase.isVisible()


def test_nobody_owes_anything(chase: ChaseDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mentordesk.ui.applicants.chase_dialog.load_chase", lambda *_a: ())
    chase.refresh()
    assert "Nobody owes anything" in chase.said.text()
    assert not chase.write.isEnabled()
