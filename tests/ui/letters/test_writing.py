"""Writing letters as a coordinator does: who is ticked, what is read, for whom and about what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import let_stand, load_applicants
from mentordesk.services.events import load_events
from mentordesk.services.letters import load_letters
from mentordesk.ui.letters.editor import EditorDialog
from mentordesk.ui.letters.tab import LettersTab
from mentordesk.ui.letters.writing import WritingPart
from mentordesk.ui.safe_text import written_of
from tests.ui.hard import ARABIC, LONG, MARKS, MARKUP
from tests.ui.letters.hands import people, untick, whose
from tests.ui.seat import KEY, Seat, able, click, names, painted, verbs

CHECK = Qt.ItemDataRole.CheckStateRole


def read(writing: WritingPart) -> str:
    """The letter at the right."""
    return writing.body.toPlainText()


def test_the_page_is_painted_with_everything_a_coordinator_needs(tab: LettersTab) -> None:
    seen = painted(tab)
    for words in (
        "Kind of letter",
        "Application received 7",
        "Late application 1",
        "To Aroha <b>Walker</b> <aroha@example.org>",
        "Dear Aroha <b>Walker</b>,",
        "Nothing leaves by itself",
        "ake 7 drafts",  # the letter of its key is painted apart
    ):
        assert words in seen
    assert "{{" not in seen


def test_the_letter_follows_the_arrows(writing: WritingPart) -> None:
    writing.list.table.setFocus()
    shown = people(writing)
    for name in shown[1:4]:
        QTest.keyClick(writing.list.table, KEY.Key_Down)
        assert name in writing._to.text()
        assert name.split()[0] in read(writing)
    QTest.keyClick(writing.list.table, KEY.Key_Up)
    assert shown[2] in writing._to.text()


def test_the_kinds_are_walked_by_keys_past_the_names_of_groups(writing: WritingPart) -> None:
    writing.templates.setFocus()
    met = []
    for _ in range(9):
        assert writing.kind is not None
        met.append(writing.kind.template.name)
        assert writing.verbs.kind == writing.kind
        QTest.keyClick(writing.templates, KEY.Key_Down)
    assert met[0] == "received"
    assert len(set(met)) == 9
    assert {"withdrawn", "carried_forward"} <= set(met)


def test_space_unticks_and_the_button_counts(writing: WritingPart) -> None:
    untick(writing, "Liam Chen")
    assert writing.go.text() == "&Make 6 drafts"
    untick(writing, "Zoe Walker")
    assert writing.go.text() == "&Make 5 drafts"
    QTest.keyClick(writing.list.table, KEY.Key_Space)
    assert writing.go.text() == "&Make 6 drafts"


def test_with_nobody_ticked_nothing_can_be_made(writing: WritingPart) -> None:
    for name in people(writing):
        untick(writing, name)
    assert writing.go.text() == "&Make 0 drafts"
    assert not writing.go.isEnabled()
    offered = verbs(writing.list)
    assert not offered["Save a mail-merge workbook…"].isEnabled()
    assert not offered["Save as PDF…"].isEnabled()


def test_who_cannot_be_written_to_cannot_be_ticked(hard: Seat) -> None:
    writing = hard.tab(LettersTab).writing
    row = next(row for row in writing.model.rows if row.blocked)
    assert row.name == MARKS
    assert row.key not in (writing.model.ticked or set())
    place = writing.model.index(writing.model.place_of(row.key), 0)
    assert not writing.model.setData(place, Qt.CheckState.Checked, CHECK)
    writing.list.table.choose(row.key)
    assert writing._to.text() == row.blocked
    assert row.blocked.endswith(".")
    assert "Cannot be written" in painted(writing.list)


def test_what_was_unticked_stays_unticked_when_something_else_changes(
    tab: LettersTab, seven: Seat
) -> None:
    """A watched folder brings an application: nobody may be written to who was taken out."""
    writing = tab.writing
    untick(writing, "Liam Chen")
    untick(writing, "Maya Singh")
    ticked = set(writing.model.ticked or ())
    liam = whose(writing, "Liam Chen")
    writing.list.table.choose(liam)
    somebody = load_applicants(seven.desk, seven.intake)[-1].application_id
    let_stand(seven.desk, somebody, ApplicationState.WITHDRAWN, "moved away")
    assert whose(writing, "Liam Chen") not in (writing.model.ticked or set())
    assert (writing.model.ticked or set()) <= ticked
    assert writing.list.table.chosen == (liam,)
    assert "Liam Chen" in writing._to.text()


def test_another_kind_of_letter_begins_with_its_own_ticks(writing: WritingPart) -> None:
    untick(writing, "Liam Chen")
    writing.choose("data_check")
    assert writing.go.text() == "&Make 7 drafts"
    writing.choose("received")
    assert writing.go.text() == "&Make 7 drafts"


def test_another_intake_begins_with_its_own_ticks(seat: Seat) -> None:
    tab = seat.tab(LettersTab, "2026 July")
    tab.writing.choose("mid_point_survey")
    tab.writing.model.tick_all([])
    tab.writing._count()
    seat.move_to("2026 February")
    ready = {row.key for row in tab.writing.model.rows if not row.blocked and row.kept is None}
    assert tab.writing.kind is not None
    assert tab.writing.kind.template.name == "mid_point_survey"
    assert tab.writing.model.ticked == ready
    assert ready


def test_the_wording_opens_at_the_letter_that_is_read(writing: WritingPart) -> None:
    """All of a kind often have one subject: the person decides, not the subject."""
    noah = whose(writing, "Noah")
    writing.list.table.choose(noah)
    click(writing, "Wording…")
    (editor,) = writing.findChildren(EditorDialog)
    assert editor.isVisible()
    assert editor.reading.reader.currentData() == noah
    assert "Dear Noah" in editor.reading.shown.toPlainText()
    QTest.keyClick(editor, KEY.Key_Escape)
    assert not editor.isVisible()


def test_the_event_is_chosen_above_the_letter(seat: Seat) -> None:
    tab = seat.tab(LettersTab, "2026 July")
    tab.writing.choose("webinar_invitation")
    box = tab.writing.event_box
    assert box.isVisible()
    assert box.count() > 3
    box.setFocus()
    first, words = box.currentData(), read(tab.writing)
    QTest.keyClick(box, KEY.Key_Down)
    assert box.currentData() != first
    assert read(tab.writing) != words
    chosen = box.currentData()
    tab.refresh()
    assert box.currentData() == chosen
    tab.writing.choose("fee_reminder")
    assert not box.isVisible()


def test_an_invitation_is_about_the_event_that_is_chosen(seat: Seat) -> None:
    tab = seat.tab(LettersTab, "2026 July")
    tab.writing.choose("webinar_invitation")
    tab.writing.event_box.setCurrentIndex(2)
    chosen = tab.writing.event_box.currentData()
    row = next(row for row in tab.writing.model.rows if not row.blocked and row.kept is None)
    tab.writing.model.tick_all([row.key])
    before = {letter.letter_id for letter in load_letters(seat.desk, seat.intake)}
    click(tab.writing, "Make 1 draft")
    (new,) = [one for one in load_letters(seat.desk, seat.intake) if one.letter_id not in before]
    assert new.name == row.name
    event = next(one for one in load_events(seat.desk, seat.intake) if one.event_id == chosen)
    assert event.title in new.body


def test_the_filter_of_recipients_is_kept_while_kinds_change(writing: WritingPart) -> None:
    writing.list.box.setText("walker")
    assert people(writing) == ["Aroha <b>Walker</b>", "Zoe Walker"]
    writing.choose("data_check")
    assert people(writing) == ["Aroha <b>Walker</b>", "Zoe Walker"]
    assert writing.go.text() == "&Make 7 drafts"
    writing.list.box.setText("nobody at all")
    assert writing._subject.text() == "Nobody is chosen"
    assert read(writing) == ""
    writing.list.box.clear()
    assert len(people(writing)) == 7


def test_the_names_can_be_sorted_and_stay_so(tab: LettersTab) -> None:
    header = tab.writing.list.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    upside_down = people(tab.writing)
    assert upside_down == sorted(upside_down, key=str.casefold, reverse=True)
    tab.refresh()
    assert people(tab.writing) == upside_down


@pytest.mark.parametrize("name", [LONG, ARABIC, MARKUP])
def test_hard_names_are_read_whole_above_the_letter(hard: Seat, name: str) -> None:
    writing = hard.tab(LettersTab).writing
    key = next(row.key for row in writing.model.rows if row.name == name)
    writing.list.table.choose(key)
    assert f"To {name} <" in written_of(writing._to.text())
    tip = writing.model.index(writing.model.place_of(key), 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert writing.width() <= 1240


def test_an_intake_with_nobody_has_nobody_to_write_to(nobody: Seat) -> None:
    tab = nobody.tab(LettersTab)
    assert tab.writing._subject.text() == "Nobody is chosen"
    assert not tab.writing.go.isEnabled()
    assert names(tab.log) == names(tab.outbox.list) == []
    assert "Application received" in painted(tab.writing.templates)


def test_without_an_intake_there_is_nothing_and_nothing_breaks(no_intake: Seat) -> None:
    tab = no_intake.tab(LettersTab)
    assert tab.writing.model.rows == ()
    for words in ("Wording…", "Make 0 drafts"):
        assert not able(tab.writing, words)
    tab.search("Priya")
    tab.show_that("drafts")
    tab.show_that("outbox")
    assert tab.sides.currentIndex() == 2


def test_for_reading_only_letters_are_read_and_not_made(reader: Seat) -> None:
    tab = reader.tab(LettersTab, "2026 July")
    tab.writing.choose("mid_point_survey")
    assert read(tab.writing)
    assert not tab.writing.go.isEnabled()
    assert not able(tab.writing, "Wording…")
    with pytest.raises(Refused, match="reading only"):
        tab.writing._draft()


def test_the_letter_can_be_copied_and_not_typed_into(writing: WritingPart) -> None:
    before = read(writing)
    writing.body.setFocus()
    QTest.keyClicks(writing.body, "x")
    assert read(writing) == before
    QTest.keyClick(writing.body, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(writing.body, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().strip() == before.strip()
    assert isinstance(writing.body, QPlainTextEdit)
