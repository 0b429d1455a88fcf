"""The board on paper from the Board menu: what is asked, what is written, what is said."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog, QPushButton

from mentordesk.ui.board.papers_dialog import Paper, PapersDialog
from mentordesk.ui.written import written
from tests.ui.board.seated import Seated


def text_of(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.fixture
def to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that is chosen wherever a file is asked for."""
    path = tmp_path / "board"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path.with_suffix(".pdf")


def dialog_of(seated: Seated, action: str) -> PapersDialog:
    seated.trigger(action)
    return seated.tab.findChildren(PapersDialog)[-1]


@pytest.mark.parametrize(
    ("action", "what"), [("wall_chart", Paper.CHART), ("table_cards", Paper.CARDS)]
)
def test_saved_as_a_pdf(seated: Seated, to: Path, action: str, what: Paper) -> None:
    dialog = dialog_of(seated, action)
    assert dialog.what is what
    assert not dialog.blind.isChecked()
    dialog.accept()
    assert "Priya Patel" in text_of(to)
    assert seated.tab.toast.text == written(to)


def test_while_comparing_is_blind_names_are_left_out_by_themselves(
    seated: Seated, to: Path
) -> None:
    seated.trigger("blind")
    dialog = dialog_of(seated, "wall_chart")
    assert dialog.blind.isChecked()
    dialog.accept()
    assert "Priya" not in text_of(to)
    assert "Mentee A" in text_of(to)


def test_what_was_chosen_is_what_is_made(seated: Seated, to: Path) -> None:
    dialog = dialog_of(seated, "table_cards")
    dialog.per_page.setCurrentIndex(1)
    dialog.waiting.setChecked(True)
    dialog.paper.setCurrentText("Letter")
    assert (dialog.choice.per_page, dialog.choice.waiting_only) == (10, True)
    dialog.accept()
    assert float(PdfReader(to).pages[0].mediabox.width) == 612
    assert "Grace Kim" not in text_of(to)


def test_no_file_chosen_writes_nothing(
    seated: Seated, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog_of(seated, "wall_chart").accept()
    assert not list(tmp_path.glob("*.pdf"))


def test_cancel_writes_nothing(seated: Seated, to: Path) -> None:
    dialog_of(seated, "wall_chart").reject()
    assert not to.exists()


def test_print_asks_for_a_printer(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(*_: object) -> None:
        asked.append("printer")

    monkeypatch.setattr("mentordesk.ui.board.papers_dialog.Papers._printer", refuse)
    dialog = dialog_of(seated, "wall_chart")
    (button,) = [
        b for b in dialog.findChildren(QPushButton) if "int" in b.text() and "Pr" in b.text()
    ]
    button.click()
    assert asked == ["printer"]


def test_every_box_has_a_name(seated: Seated) -> None:
    dialog = dialog_of(seated, "table_cards")
    for one in (dialog.paper, dialog.per_page):
        assert one.accessibleName()
