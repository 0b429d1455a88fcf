"""Drafts and sent letters as a coordinator handles them: saved, marked, thrown away, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.domain.year import LetterState
from mentordesk.services.letters import load_letters
from mentordesk.storage.models.people import Person
from mentordesk.ui.letters.person_log import PersonLetters
from mentordesk.ui.letters.tab import LettersTab
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, click, do, names, painted, unchanged, verbs, within
from tests.ui.whole.office import contents, refused

DRAFTED, SENT, QUEUED = LetterState.DRAFTED, LetterState.SENT, LetterState.QUEUED
WRITING = {"Mark as sent", "To the outbox", "Throw these drafts away"}


@pytest.fixture
def tab(seven: Seat) -> LettersTab:
    """Seven drafts, all of them chosen."""
    shown = seven.tab(LettersTab)
    click(shown.writing, "Make 7 drafts")
    return shown


def states(seat: Seat) -> dict[str, LetterState]:
    return {row.name: row.state for row in load_letters(seat.desk, seat.intake)}


def choose(tab: LettersTab, *people: str) -> None:
    wanted = [row.letter_id for row in tab.log.model.rows if row.name in people]
    assert len(wanted) == len(people)
    tab.log.table.choose_all(wanted)


def to_folder(monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(folder))


def test_the_drafts_are_painted_with_whom_and_what(tab: LettersTab) -> None:
    seen = painted(tab.log)
    assert "Priya Patel" in seen
    assert "Mentoring Scheme: your application" in seen
    assert seen.count("Drafted") >= 7
    assert tab.sides.tabText(1).replace("&", "") == "Drafts and sent"


def test_every_verb_of_the_menu_is_a_button_or_a_menu_alone(tab: LettersTab) -> None:
    offered = verbs(tab.log)
    assert set(offered) == WRITING | {"Save as drafts…", "All letters to this person…"}
    for words in ("Mark as sent", "To the outbox", "Save as drafts…"):
        assert within(tab.log, words).isEnabled() == offered[words].isEnabled()
    tab.log.table.clearSelection()
    for words, action in offered.items():
        assert not action.isEnabled(), words
    assert not within(tab.log, "Mark as sent").isEnabled()


def test_marked_as_sent_by_the_button_undone_and_done_again(tab: LettersTab, seven: Seat) -> None:
    choose(tab, "Priya Patel", "Zoe Walker")
    before = contents(seven)
    click(tab.log, "Mark as sent")
    said = states(seven)
    assert {name for name, state in said.items() if state is SENT} == {"Priya Patel", "Zoe Walker"}
    assert painted(tab.log).count("Sent") >= 2
    assert not any(verbs(tab.log)[words].isEnabled() for words in WRITING)
    seven.undone(before)


def test_only_drafts_among_the_chosen_are_marked(tab: LettersTab, seven: Seat) -> None:
    choose(tab, "Priya Patel")
    do(tab.log, "Mark as sent")
    sent_at = {row.name: row.sent_at for row in load_letters(seven.desk, seven.intake)}
    choose(tab, "Priya Patel", "Liam Chen")
    do(tab.log, "Mark as sent")
    again = {row.name: row.sent_at for row in load_letters(seven.desk, seven.intake)}
    assert again["Priya Patel"] == sent_at["Priya Patel"]
    assert states(seven)["Liam Chen"] is SENT


def test_thrown_away_and_back(tab: LettersTab, seven: Seat) -> None:
    choose(tab, "Maya Singh")
    before = contents(seven)
    do(tab.log, "Throw these drafts away")
    assert "Maya Singh" not in states(seven)
    assert "Maya Singh" not in painted(tab.log)
    assert len(states(seven)) == 6
    seven.undone(before)
    assert "Maya Singh" in names(tab.log)


def test_what_was_sent_cannot_be_thrown_away(tab: LettersTab, seven: Seat) -> None:
    do(tab.log, "Mark as sent")
    choose(tab, "Maya Singh")
    with unchanged(seven):
        assert not verbs(tab.log)["Throw these drafts away"].isEnabled()


def test_the_chips_count_and_narrow(tab: LettersTab) -> None:
    choose(tab, "Priya Patel", "Liam Chen")
    do(tab.log, "Mark as sent")
    choose(tab, "Zoe Walker")
    do(tab.log, "To the outbox")
    assert {key: tab.log.counted(key) for key in ("all", "drafted", "sent", "others")} == {
        "all": 7,
        "drafted": 4,
        "sent": 2,
        "others": 1,
    }
    tab.log.chips.turn_on("sent")
    assert sorted(names(tab.log)) == ["Liam Chen", "Priya Patel"]
    tab.log.chips.turn_on("others")
    assert names(tab.log) == ["Zoe Walker"]
    assert "Waiting" in painted(tab.log)


def test_a_filter_stays_while_letters_change_and_hides_whom_it_must(
    tab: LettersTab, seven: Seat
) -> None:
    tab.log.chips.turn_on("drafted")
    tab.log.box.setText("walker")
    assert sorted(names(tab.log)) == ["Aroha <b>Walker</b>", "Zoe Walker"]
    choose(tab, "Zoe Walker")
    do(tab.log, "Mark as sent")
    assert names(tab.log) == ["Aroha <b>Walker</b>"]
    assert tab.log.table.chosen == ()
    seven.desk.undo()
    assert sorted(names(tab.log)) == ["Aroha <b>Walker</b>", "Zoe Walker"]


def test_new_drafts_are_seen_whatever_the_filter_was(tab: LettersTab, seven: Seat) -> None:
    """Drafts that were just made stand chosen before the coordinator, also behind a filter."""
    do(tab.log, "Mark as sent")
    tab.log.chips.turn_on("sent")
    tab.log.box.setText("nobody")
    tab.sides.setCurrentIndex(0)
    tab.writing.choose("data_check")
    click(tab.writing, "Make 7 drafts")
    assert tab.sides.currentIndex() == 1
    chosen = set(tab.log.table.chosen)
    made = {row.letter_id for row in load_letters(seven.desk, seven.intake) if row.state is DRAFTED}
    assert chosen == made
    assert len(made) == 7


def test_sorted_by_state_and_kept_so(tab: LettersTab) -> None:
    choose(tab, "Maya Singh")
    do(tab.log, "Mark as sent")
    header = tab.log.table.horizontalHeader()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    assert names(tab.log)[0] == "Maya Singh"
    tab.refresh()
    assert names(tab.log)[0] == "Maya Singh"
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert names(tab.log) == sorted(names(tab.log), key=str.casefold)


def test_drafts_are_saved_as_messages(
    tab: LettersTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(monkeypatch, tmp_path / "drafts")
    with unchanged(seven):
        click(tab.log, "Save as drafts…")
    files = sorted((tmp_path / "drafts").glob("*.eml"))
    assert len(files) == 7
    assert all("/" not in path.name and "<" not in path.name for path in files)
    assert any(b"<aroha@example.org>" in path.read_bytes() for path in files)
    assert "7 drafts saved" in seven.said[-1]


def test_an_address_that_is_none_is_told_of_and_the_rest_is_saved(
    tab: LettersTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with seven.desk.action("A typing mistake") as session:
        person = session.query(Person).filter_by(full_name="Liam Chen").one()
        person.email = "liam at example"
    tab.sides.setCurrentIndex(0)
    tab.writing.choose("data_check")
    ready = len(tab.writing.model.ticked or ())
    click(tab.writing, f"Make {ready} drafts")
    to_folder(monkeypatch, tmp_path / "d")
    tab.log.table.selectAll()
    click(tab.log, "Save as drafts…")
    saved = list((tmp_path / "d").glob("*.eml"))
    boxes = [box for box in tab.findChildren(QMessageBox) if box.isVisible()]
    assert len(saved) + sum("Liam Chen" in box.text() for box in boxes) >= ready
    for box in boxes:
        assert box.textFormat() is Qt.TextFormat.PlainText
        QTest.keyClick(box, KEY.Key_Escape)


def test_no_folder_no_drafts(
    tab: LettersTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_folder(monkeypatch, "")
    said = len(seven.said)
    click(tab.log, "Save as drafts…")
    assert list(tmp_path.glob("**/*.eml")) == []
    assert len(seven.said) == said


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tab: LettersTab, seven: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", "utf-8")
    to_folder(monkeypatch, blocked)
    with unchanged(seven), refused(qtbot):
        click(tab.log, "Save as drafts…")


def test_all_letters_to_one_person_in_their_order(tab: LettersTab, seven: Seat) -> None:
    tab.sides.setCurrentIndex(0)
    tab.writing.choose("data_check")
    click(tab.writing, "Make 7 drafts")
    choose_one = next(row for row in tab.log.model.rows if row.name == "Priya Patel")
    tab.log.table.choose(choose_one.letter_id)
    do(tab.log, "All letters to this person…")
    (dialog,) = tab.findChildren(PersonLetters)
    assert dialog.isVisible()
    assert dialog.windowTitle() == "Letters to Priya Patel"
    assert len(names(dialog.list)) == 2
    first = dialog.shown.toPlainText()
    dialog.list.table.setFocus()
    QTest.keyClick(dialog.list.table, KEY.Key_Down)
    assert dialog.shown.toPlainText() != first
    assert "Priya" in first
    with unchanged(seven):
        QTest.keyClicks(dialog.shown, "x")
        QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()


def test_a_letter_hidden_by_a_filter_does_not_count_as_none(tab: LettersTab) -> None:
    row = tab.log.model.rows[0]
    tab.log.table.choose(row.letter_id)
    do(tab.log, "All letters to this person…")
    (dialog,) = tab.findChildren(PersonLetters)
    dialog.list.box.setText("no such letter")
    assert dialog.shown.toPlainText() == ""
    assert "No letter was written to this person" not in dialog.shown.placeholderText()
    dialog.list.box.clear()
    assert dialog.shown.toPlainText().startswith(row.subject)


def test_somebody_who_was_never_written_to(seven: Seat) -> None:
    tab = seven.tab(LettersTab)
    tab.show_that((1, "Priya Patel"))
    (dialog,) = tab.findChildren(PersonLetters)
    assert names(dialog.list) == []
    assert "No letter was written to this person yet." in painted(dialog.shown)


def test_a_letter_is_pointed_at_by_its_number(tab: LettersTab) -> None:
    row = tab.log.model.rows[3]
    tab.sides.setCurrentIndex(0)
    tab.show_that(row.letter_id)
    assert tab.sides.currentIndex() == 1
    assert tab.log.table.chosen == (row.letter_id,)
    tab.show_that("missing_items")
    assert tab.sides.currentIndex() == 0
    assert tab.writing.kind is not None
    assert tab.writing.kind.template.name == "missing_items"


def test_the_search_box_of_the_window_narrows_all_three_sides(tab: LettersTab) -> None:
    tab.search("noah")
    assert names(tab.log) == ["Noah Smith & Sons"]
    assert [row.name for row in tab.writing.model.shown] == ["Noah Smith & Sons"]
    tab.search("")
    assert len(names(tab.log)) == 7


def test_hard_names_stand_in_the_log(hard: Seat) -> None:
    tab = hard.tab(LettersTab)
    click(tab.writing, "Make 4 drafts")
    assert {LONG, ARABIC} <= set(names(tab.log))
    row = next(row for row in tab.log.model.rows if row.name == LONG)
    tab.log.table.choose(row.letter_id)
    do(tab.log, "All letters to this person…")
    (dialog,) = tab.findChildren(PersonLetters)
    assert dialog.width() <= 1024
    assert LONG in dialog.windowTitle()


def test_for_reading_only_letters_may_be_saved_and_nothing_else(
    reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reader.tab(LettersTab, "2026 July")
    tab.show_that("drafts")
    tab.log.table.choose(tab.log.model.identity_at(0))
    offered = verbs(tab.log)
    assert not any(offered[words].isEnabled() for words in WRITING)
    to_folder(monkeypatch, tmp_path / "out")
    with unchanged(reader):
        do(tab.log, "Save as drafts…")
    assert len(list((tmp_path / "out").glob("*.eml"))) == 1


def test_the_sides_are_walked_by_keys(tab: LettersTab) -> None:
    tab.sides.setFocus()
    tab.sides.setCurrentIndex(0)
    tab.take_focus()
    assert tab.focusWidget() is tab.writing.templates
    tab.sides.setFocus()
    QTest.keyClick(tab.sides, KEY.Key_Right)
    assert tab.log.isVisible()
    tab.take_focus()
    assert tab.focusWidget() is tab.log.table
    tab.sides.setFocus()
    QTest.keyClick(tab.sides, KEY.Key_Right)
    assert tab.outbox.isVisible()
    assert not tab.log.isVisible()
    tab.take_focus()
    assert tab.focusWidget() is tab.sides


def test_another_intake_has_its_own_letters(seat: Seat) -> None:
    tab = seat.tab(LettersTab, "2026 July")
    july = names(tab.log, 1)
    seat.move_to("2026 February")
    assert len(names(tab.log)) == 32
    seat.move_to("2026 July")
    assert names(tab.log, 1) == july
