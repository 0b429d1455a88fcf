"""The proof slip in the window: sections with marks, saving it, and checking a slip's file."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QFileDialog, QListWidget, QStackedWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.proof_slips import verify_slip
from mentordesk.ui.matching.checked_dialog import CheckedDialog
from mentordesk.ui.matching.frame import Mark
from mentordesk.ui.matching.proof_dialog import ProofDialog
from mentordesk.ui.table import RowsTable
from mentordesk.ui.written import written
from tests.ui.matching.asked import Asked, marks, texts


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None, kind: str = "PDF (*.pdf)") -> None:
    """Answer the dialogs for files."""
    answer = (str(path) if path else "", kind)
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: answer)


def test_the_sections_say_what_was_reached(asked: Asked) -> None:
    window = asked.ask("proof", ProofDialog)
    short = window.slip.slip
    assert f"{short.placed} of {short.mentees} mentees placed" in texts(window)
    assert ", made 21 Nov 2026, 14:00." in texts(window)  # in Sydney
    titles = window.findChild(QListWidget, "proof.sections")
    assert titles is not None
    shown = [titles.item(row).text() for row in range(titles.count())]
    assert shown[0] == "What was reached"
    assert f"Pairs ({len(window.slip.pairs)})" in shown
    pages = window.findChild(QStackedWidget)
    assert pages is not None
    titles.setCurrentRow(1)
    assert pages.currentIndex() == 1


def test_the_marks_are_the_slips(asked: Asked) -> None:
    window = asked.ask("proof", ProofDialog)
    spoken = {mark.sentence.text(): mark.accessibleName() for mark in window.findChildren(Mark)}
    proven = next(text for text in spoken if "proven to be the best possible" in text)
    assert spoken[proven] == f"Good: {proven}"
    assert window.slip.worst_unpinned != window.slip.best_worst
    floor = next(text for text in spoken if "at best (proven)" in text)
    assert spoken[floor] == f"Note: {floor}"


def test_all_blocking_pairs_and_pairs_are_listed(asked: Asked) -> None:
    window = asked.ask("proof", ProofDialog)
    tables = {t.objectName(): t for t in window.findChildren(RowsTable)}
    pairs = tables["proof.Pairs"]
    assert len(pairs.rows.rows) == len(window.slip.pairs)
    assert len(tables["proof.Who would both rather swap"].rows.rows) == len(window.slip.blocking)
    pairs.when_sorted_by(2)
    scores = [float(row[1][2]) for row in pairs.rows.shown]
    assert scores == sorted(scores)


@pytest.mark.parametrize(("ending", "begins"), [(".pdf", b"%PDF"), (".json", b"{"), (".txt", b"W")])
def test_it_is_saved_as_each_kind(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ending: str, begins: bytes
) -> None:
    window = asked.ask("proof", ProofDialog)
    target = tmp_path / f"slip{ending}"
    choose(monkeypatch, target)
    window.save.click()
    assert target.read_bytes().lstrip().startswith(begins)
    assert asked.said[-1] == written(target)


def test_a_name_without_an_ending_gets_the_chosen_one(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    choose(monkeypatch, tmp_path / "slip", "JSON (*.json)")
    asked.ask("proof", ProofDialog).save.click()
    assert verify_slip(tmp_path / "slip.json").holds


def test_another_kind_is_refused(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = asked.ask("proof", ProofDialog)
    choose(monkeypatch, tmp_path / "slip.docx")
    with pytest.raises(Refused, match=r"\.json, \.pdf or \.txt"):
        cast("Any", asked.tab._questions._answers).save_slip(window.slip)
    assert list(tmp_path.glob("slip*")) == []


def test_nothing_chosen_writes_nothing(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    window = asked.ask("proof", ProofDialog)
    choose(monkeypatch, None)
    before = len(asked.said)
    window.save.click()
    window.check.click()
    assert asked.said[before:] == []


@pytest.fixture
def slip(asked: Asked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The slip of the board as a file; the dialog for files answers with it."""
    path = tmp_path / "slip.json"
    choose(monkeypatch, path)
    window = asked.ask("proof", ProofDialog)
    window.save.click()
    window.close()
    return path


def test_a_slip_that_holds(asked: Asked, slip: Path) -> None:
    window = asked.ask("check_slip", CheckedDialog)
    told = marks(window)
    assert told[0].startswith("The slip holds")
    assert any("says the same" in sentence for sentence in told)
    assert slip.name in texts(window)


def test_a_slip_that_was_tampered_with(asked: Asked, slip: Path) -> None:
    told = json.loads(slip.read_text())
    told["total"] += 1_000
    slip.write_text(json.dumps(told))
    window = asked.ask("check_slip", CheckedDialog)
    assert marks(window)[0].startswith("The slip does not hold")
    worse = [mark for mark in window.findChildren(Mark) if "Not so" in mark.accessibleName()]
    assert len(worse) > 1


def test_a_slip_of_another_intake_is_not_compared(asked: Asked, slip: Path) -> None:
    told = json.loads(slip.read_text())
    told["about"]["intake"] = "Elsewhere"
    slip.write_text(json.dumps(told))
    window = asked.ask("check_slip", CheckedDialog)
    assert any("not compared" in sentence for sentence in marks(window))


def test_a_file_that_is_no_slip_is_refused(asked: Asked, slip: Path) -> None:
    slip.write_text("no json at all")
    with pytest.raises(Refused):
        asked.tab._questions._answers.check_slip()
