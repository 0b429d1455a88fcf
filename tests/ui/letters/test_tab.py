"""The Letters tab: writing drafts and the list of those that were made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.year import LetterState
from mentordesk.services.letters import load_letters
from mentordesk.ui.letters.tab import LettersTab


@pytest.fixture
def tab(open_tab: Callable[..., Any], filled: Path) -> LettersTab:
    shown = open_tab(filled, "Letters")
    assert isinstance(shown, LettersTab)
    return shown


def _choose(tab: LettersTab, title: str) -> None:
    names = [tab.writing.templates.item(n).text() for n in range(tab.writing.templates.count())]
    tab.writing.templates.setCurrentRow(names.index(title))


def test_everybody_sees_their_own_letter(tab: LettersTab) -> None:
    _choose(tab, "Application received")
    rows = tab.writing.model.rows
    assert len(rows) == 7
    tab.writing.list.table.choose(rows[1].application_id)
    assert rows[1].name.split()[0] in tab.writing.body.toPlainText()
    assert rows[1].email in tab.writing._to.text()


def test_markup_in_a_name_stays_text(tab: LettersTab) -> None:
    _choose(tab, "Application received")
    row = next(row for row in tab.writing.model.rows if "<b>" in row.name)
    tab.writing.list.table.choose(row.application_id)
    assert row.name in tab.writing._to.text()


def test_drafts_are_made_of_the_ticked_saved_and_marked(
    tab: LettersTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _choose(tab, "Application received")
    ready = [row.key for row in tab.writing.model.rows if not row.blocked]
    tab.writing.model.tick_all(ready[:2])
    assert tab.writing.go.text() == "&Make 2 drafts"
    tab.writing.go.click()
    assert tab.sides.currentIndex() == 1
    assert len(tab.log.table.chosen) == 2
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "drafts"))
    tab._save_drafts()
    assert len(list((tmp_path / "drafts").glob("*.eml"))) == 2
    tab.log.table.selectAll()
    tab._mark()
    letters = load_letters(tab.work.desk, tab.work.intake_id or 0)
    assert {letter.state for letter in letters} == {LetterState.SENT}
    assert not tab._sent.isEnabled()


def test_who_cannot_be_written_to_is_not_ticked(tab: LettersTab) -> None:
    _choose(tab, "Invitation to the orientation webinar")
    blocked = {row.key for row in tab.writing.model.rows if row.blocked}
    assert blocked.isdisjoint(tab.writing.model.ticked or set())


def test_letters_are_filled_in_a_task_and_none_is_drafted_meanwhile(
    tab: LettersTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [row.name for row in tab.writing.model.rows]
    started: list[tuple[Any, ...]] = []
    monkeypatch.setattr(
        tab.work.tasks, "run_quietly", lambda _owner, then, *rest: started.append((then, *rest))
    )
    tab.writing.refresh()
    then, load, *args = started.pop()
    then(load(*args))
    (then, fill, *args), shown = started.pop(), [row.name for row in tab.writing.model.rows]
    assert shown == names
    assert tab.writing.body.toPlainText(), "the same letters: they stay until they are read anew"
    tab.writing.choose("declined")
    then(())
    assert [row.name for row in tab.writing.model.rows] == names
    assert not tab.writing.go.isEnabled(), "those ticked for the other kind are not drafted"
    tab.writing.list.table.choose(tab.writing.model.rows[1].key)
    assert not tab.writing.body.toPlainText(), "no letter of the other kind is read as this one"
    tab.writing.choose("received")
    then(fill(*args)[:1])
    assert tab.writing.go.isEnabled()
    assert tab.writing.body.toPlainText()
    assert [row.name for row in tab.writing.model.rows] == names[:1]
