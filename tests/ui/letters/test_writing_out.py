"""What becomes of written letters: drafts, files that go along, workbooks, pages, ways back."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.domain.year import LetterState
from mentordesk.services.letter_attachments import load_files
from mentordesk.services.letters import load_letters
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.letters.writing import WritingPart
from tests.ui.letters.hands import people, untick, whose
from tests.ui.seat import Seat, click, do, painted, unchanged
from tests.ui.whole.office import contents, refused

SAVED = ": save them for your mail program, or put them into the outbox."

CHECK = Qt.ItemDataRole.CheckStateRole


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """Answer the question where a file is saved; what was proposed is recorded."""
    proposed: list[str] = []

    def answer(*given: object, **_more: object) -> tuple[str, str]:
        proposed.append(str(given[2]))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def take_along(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    chosen = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a, **_k: (chosen, ""))


def test_drafts_of_the_ticked_and_nobody_else(tab: LettersTab, seven: Seat) -> None:
    untick(tab.writing, "Liam Chen")
    before = contents(seven)
    click(tab.writing, "Make 6 drafts")
    letters = load_letters(seven.desk, seven.intake)
    assert len(letters) == 6
    assert "Liam Chen" not in {letter.name for letter in letters}
    assert {letter.state for letter in letters} == {LetterState.DRAFTED}
    assert seven.said[-1] == "6 drafts made. Nothing was sent" + SAVED
    assert "Drafted" in painted(tab.log)
    assert len(tab.log.table.chosen) == 6
    seven.undone(before)
    assert tab.log.model.rows == ()


def test_a_draft_is_told_of_in_the_singular(tab: LettersTab, seven: Seat) -> None:
    tab.writing.model.tick_all([whose(tab.writing, "Priya")])
    tab.writing._count()
    click(tab.writing, "Make 1 draft")
    assert seven.said[-1] == "1 draft made. Nothing was sent" + SAVED


def test_who_was_written_to_is_not_ticked_again_but_may_be(tab: LettersTab, seven: Seat) -> None:
    tab.writing.model.tick_all([whose(tab.writing, "Priya")])
    click(tab.writing, "Make 1 draft")
    priya = whose(tab.writing, "Priya")
    tab.sides.setCurrentIndex(0)
    assert priya not in (tab.writing.model.ticked or set())
    tab.writing.list.chips.turn_on("written")
    assert people(tab.writing) == ["Priya Patel"]
    assert "Drafted" in painted(tab.writing.list)
    first = load_letters(seven.desk, seven.intake)
    place = tab.writing.model.index(0, 0)
    assert tab.writing.model.setData(place, Qt.CheckState.Checked, CHECK)
    tab.writing.model.tick_all([priya])
    click(tab.writing, "Make 1 draft")
    again = load_letters(seven.desk, seven.intake)
    assert len(again) == len(first) == 1


def test_a_letter_that_went_is_never_ticked_again(tab: LettersTab, seven: Seat) -> None:
    click(tab.writing, "Make 7 drafts")
    do(tab.log, "Mark as sent")
    row = tab.writing.model.rows[0]
    assert row.is_done
    place = tab.writing.model.index(0, 0)
    assert not tab.writing.model.setData(place, Qt.CheckState.Checked, CHECK)
    assert not tab.writing.go.isEnabled()
    tip = tab.writing.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert "This letter is sent" in tip
    seven.desk.undo()
    assert not tab.writing.model.rows[0].is_done


def test_files_go_along_with_this_batch_only(
    tab: LettersTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit, guide = tmp_path / "Kit.pdf", tmp_path / "Guide & more.txt"
    kit.write_bytes(b"%PDF-1.7")
    guide.write_text("read me", "utf-8")
    take_along(monkeypatch, kit, guide)
    click(tab.writing, "Attach…")
    assert tab.writing.attach.text() == "2 files attached"
    tab.writing.model.tick_all([whose(tab.writing, "Priya")])
    click(tab.writing, "Make 1 draft")
    (letter,) = load_letters(seven.desk, seven.intake)
    assert letter.files == 2
    kept = load_files(seven.desk, [letter.letter_id])[letter.letter_id]
    assert {(one.name, one.content) for one in kept} == {
        ("Kit.pdf", b"%PDF-1.7"),
        ("Guide & more.txt", b"read me"),
    }
    assert "Attach" in tab.writing.attach.text()


@pytest.mark.parametrize("way", ["another kind", "another intake"])
def test_files_do_not_slip_into_letters_they_were_not_chosen_for(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    tab = seat.tab(LettersTab, "2026 July")
    file = tmp_path / "Only for July.pdf"
    file.write_bytes(b"%PDF")
    take_along(monkeypatch, file)
    click(tab.writing, "Attach…")
    assert tab.writing.attach.text() == "1 file attached"
    if way == "another kind":
        tab.writing.choose("check_in")
    else:
        seat.move_to("2026 February")
    assert "Attach" in tab.writing.attach.text()


def test_a_file_that_cannot_be_read_is_said_and_none_is_taken(
    writing: WritingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    there = tmp_path / "There.pdf"
    there.write_bytes(b"%PDF")
    take_along(monkeypatch, there, tmp_path / "Gone.pdf")
    with refused(qtbot, "Gone.pdf"):
        click(writing, "Attach…")
    assert "Attach" in writing.attach.text()


def test_a_huge_file_is_refused_before_it_is_read(
    writing: WritingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    huge = tmp_path / "Film.mp4"
    with huge.open("wb") as made:
        made.truncate(60_000_000)
    take_along(monkeypatch, huge)
    with refused(qtbot, "Film.mp4"):
        click(writing, "Attach…")


def test_a_mail_merge_workbook_has_the_ticked(
    writing: WritingPart, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untick(writing, "Liam Chen")
    proposed = save_as(monkeypatch, tmp_path / "merge")
    with unchanged(seven):
        do(writing.list, "Save a mail-merge workbook…")
    assert Path(proposed[0]).name == "Application received.xlsx"
    rows = list(load_workbook(tmp_path / "merge.xlsx").worksheets[0].values)
    said = {str(cell) for row in rows for cell in row}
    assert "Priya Patel" in said
    assert "Liam Chen" not in said
    assert seven.said[-1] == f"Written: merge.xlsx, in {tmp_path}. Nothing was sent."


def test_a_dot_in_a_name_is_no_ending(
    writing: WritingPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "Letters v1.2")
    do(writing.list, "Save as PDF…")
    assert [path.name for path in tmp_path.glob("Letters*")] == ["Letters v1.2.pdf"]


def test_pages_to_print_have_a_letter_each(
    writing: WritingPart, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing.model.tick_all([whose(writing, "Priya"), whose(writing, "Aroha")])
    save_as(monkeypatch, tmp_path / "letters.pdf")
    with unchanged(seven):
        do(writing.list, "Save as PDF…")
    pages = [page.extract_text() for page in PdfReader(tmp_path / "letters.pdf").pages]
    assert len(pages) == 2
    assert any("Dear Priya" in page for page in pages)


def test_calling_off_the_place_writes_nothing(
    writing: WritingPart, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, "")
    said = len(seven.said)
    for words in ("Save as PDF…", "Save a mail-merge workbook…"):
        do(writing.list, words)
    assert list(tmp_path.glob("*.pdf")) == list(tmp_path.glob("*.xlsx")) == []
    assert len(seven.said) == said


def test_a_title_with_a_stroke_proposes_one_name(
    tab: LettersTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.writing.verbs._ask = lambda *_: "Mentees / mentors: told?"  # type: ignore[method-assign]
    tab.writing.verbs.copy()
    tab.writing.choose("mentees_mentors_told")
    proposed = save_as(monkeypatch, "")
    do(tab.writing.list, "Save as PDF…")
    assert Path(proposed[0]).parent == usual_folder()
    assert Path(proposed[0]).name.endswith("told.pdf")


def test_a_single_person_is_one_draft(single: Seat) -> None:
    tab = single.tab(LettersTab)
    assert people(tab.writing) == ["Ana Souza"]
    click(tab.writing, "Make 1 draft")
    assert [letter.name for letter in load_letters(single.desk, single.intake)] == ["Ana Souza"]
