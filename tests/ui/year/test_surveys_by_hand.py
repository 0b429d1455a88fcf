"""Surveys as a coordinator uses them: results, questions, the form, the day it went."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.domain.surveys import Question, QuestionKind, SurveyRound
from mentordesk.services.surveys import load_surveys, set_questions
from mentordesk.ui.written import written
from mentordesk.ui.year.survey_questions import QuestionsPane
from mentordesk.ui.year.surveys_window import SentDialog, SurveysWindow
from tests.ui.seat import KEY, Seat, able, asked, click, escape, focus, painted, unchanged, verbs
from tests.ui.whole.office import contents, refused
from tests.ui.year.conftest import FINISHED, NEXT, Open, open_at
from tests.ui.year.survey_hands import quotes_of

TEXT, YES = QuestionKind.TEXT, QuestionKind.YES_NO


@pytest.fixture
def planned(open_window: Open) -> SurveysWindow:
    """The surveys of an intake nobody was asked in, at their questions."""
    shown = open_window(SurveysWindow, NEXT)
    shown.tabs.setCurrentIndex(1)
    assert isinstance(shown, SurveysWindow)
    return shown


def leave_it(window: SurveysWindow) -> None:
    """Nothing typed is left that closing would ask about."""
    window.questions.show_questions(())


def kept(window: SurveysWindow) -> list[str]:
    rows = load_surveys(window.desk, window.intake_id)
    row = next(row for row in rows if row.asked_in is window.which)
    return [one.text for one in row.questions]


def write(pane: QuestionsPane, row: int, words: str) -> None:
    """Type a question in place, as F2 and Enter do."""
    table = pane.table
    focus(table)
    table.setCurrentCell(row, 0)
    if table.findChild(QLineEdit) is None:
        QTest.keyClick(table, KEY.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, KEY.Key_Return)
    QApplication.processEvents()  # the table takes the words over a moment later


def test_results_are_painted_beside_how_many_answered(window: SurveysWindow) -> None:
    seen = painted(window.results)
    assert "30 of 38 answered (79 %)" in seen
    assert "100 % yes (" in seen
    assert "Mentees" in seen


def test_the_answers_follow_the_arrows(window: SurveysWindow) -> None:
    table = window.results.table
    focus(table)
    said = []
    for _ in window.results.results:
        said.append(window.results.detail.toPlainText())
        QTest.keyClick(table, KEY.Key_Down)
    for one, result in zip(said, window.results.results, strict=True):
        assert one.startswith(f"{result.answered} of 38 who were asked answered this.")
    assert "Dr Helena Vukšić, mentor: " in "".join(said)


def test_the_other_round_is_chosen_by_key(window: SurveysWindow) -> None:
    focus(window.round)
    QTest.keyClick(window.round, KEY.Key_Up)
    assert window.which is SurveyRound.MID_POINT
    assert "25 of 38 answered" in painted(window.results)
    assert len(window.questions.typed) == 4
    QTest.keyClick(window.round, KEY.Key_Down)
    assert len(window.questions.typed) == 7


def test_nothing_came_back_yet(planned: SurveysWindow) -> None:
    planned.tabs.setCurrentIndex(0)
    seen = painted(planned.results)
    assert "Not noted as sent yet." in seen
    assert "0 of 0 answered" in seen


def test_a_question_is_added_typed_kept_and_undone(planned: SurveysWindow, seat: Seat) -> None:
    before, known = contents(seat), kept(planned)
    click(planned.questions, "Add a question")
    write(planned.questions, len(known), "Was there tea?")
    with unchanged(seat):
        assert planned.questions.typed[-1].text == "Was there tea?"
    click(planned.questions, "Keep these questions")
    assert kept(planned) == [*known, "Was there tea?"]
    assert "Kept." in planned.said.text()
    seat.undone(before)
    assert [one.text for one in planned.questions.typed] == known


def test_the_kind_of_answer_is_chosen(planned: SurveysWindow) -> None:
    box = planned.questions.table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(TEXT))
    click(planned.questions, "Keep these questions")
    row = load_surveys(planned.desk, planned.intake_id)[1]
    assert row.questions[0].kind is TEXT


def test_moved_up_and_down_within_the_list(planned: SurveysWindow) -> None:
    pane, known = planned.questions, kept(planned)
    pane.table.setCurrentCell(0, 0)
    click(pane, "Move up")
    assert [one.text for one in pane.typed] == known
    click(pane, "Move down")
    assert [one.text for one in pane.typed][:2] == [known[1], known[0]]
    assert pane.table.currentRow() == 1
    click(pane, "Move up")
    assert [one.text for one in pane.typed] == known
    pane.table.setCurrentCell(len(known) - 1, 0)
    click(pane, "Move down")
    assert [one.text for one in pane.typed] == known


def test_every_question_removed_is_refused(planned: SurveysWindow, seat: Seat) -> None:
    for _ in kept(planned):
        planned.questions.table.setCurrentCell(0, 0)
        click(planned.questions, "Remove")
    click(planned.questions, "Remove")
    with unchanged(seat), refused(seat.qtbot, "1 to 60 questions"):
        click(planned.questions, "Keep these questions")
    leave_it(planned)


def test_asked_twice_is_refused_and_what_was_typed_stays(
    planned: SurveysWindow, seat: Seat
) -> None:
    """A refusal, and a change elsewhere after it, take nothing of the typing away."""
    known = kept(planned)
    write(planned.questions, 1, known[0].upper())
    with unchanged(seat), refused(seat.qtbot, "is asked twice"):
        click(planned.questions, "Keep these questions")
    typed = [one.text for one in planned.questions.typed]
    assert typed[1] == known[0].upper()
    set_questions(
        seat.desk, seat.intake, SurveyRound.MID_POINT, [Question("", "Anything else?", TEXT)]
    )
    assert [one.text for one in planned.questions.typed] == typed
    leave_it(planned)


def test_a_question_of_many_words_is_kept_whole(planned: SurveysWindow) -> None:
    words = "Tell us, in as many words as you like: " + "what helped you " * 40
    set_questions(
        planned.desk, planned.intake_id, SurveyRound.EXIT, [Question("", words.strip(), TEXT)]
    )
    assert planned.questions.typed[0].text == words.strip()
    click(planned.questions, "Keep these questions")
    assert kept(planned) == [words.strip()]


def test_typing_and_enter_does_not_close_the_window(planned: SurveysWindow) -> None:
    write(planned.questions, 0, "Is that so?")
    assert planned.isVisible()
    assert planned.questions.typed[0].text == "Is that so?"
    leave_it(planned)


def test_what_was_typed_waits_while_the_other_round_is_shown(planned: SurveysWindow) -> None:
    write(planned.questions, 0, "Is that so?")
    for round_now in (0, 1, 0, 1):
        planned.round.setCurrentIndex(round_now)
    assert planned.questions.typed[0].text == "Is that so?"
    click(planned.questions, "Keep these questions")
    assert kept(planned)[0] == "Is that so?"
    planned.reject()
    assert not planned.isVisible()


def test_closing_asks_about_what_was_typed(planned: SurveysWindow, seat: Seat) -> None:
    write(planned.questions, 0, "Is that so?")
    planned.round.setCurrentIndex(0)
    with unchanged(seat):
        with asked(escape):
            planned.reject()
        assert planned.isVisible()
        with asked(lambda box: click(box, "Discard")):
            planned.close()
        assert not planned.isVisible()


def test_answers_are_imported_for_the_round_that_is_shown(
    planned: SurveysWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(planned.flow, "choose", wanted.append)
    click(planned, "Import answers…")
    planned.round.setCurrentIndex(0)
    click(planned, "Import answers…")
    assert wanted == ["exit", "midpoint"]


def test_the_form_is_saved_for_the_round_that_is_shown(
    planned: SurveysWindow, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def answer(_parent: object, _title: str, usual: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(usual).name)
        return str(tmp_path / "form v1.0"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with unchanged(seat):
        click(planned, "Save the blank form…")
    assert proposed == ["exit survey.xlsx"]
    assert (tmp_path / "form v1.0.xlsx").read_bytes()[:2] == b"PK"
    assert planned.said.text().replace("\u200b", "") == written(tmp_path / "form v1.0.xlsx")


def test_the_day_it_went_is_noted_and_undone(
    planned: SurveysWindow, seat: Seat, qtbot: QtBot
) -> None:
    before = contents(seat)
    click(planned, "Note as sent…")
    (dialog,) = planned.findChildren(SentDialog)
    later = seat.desk.today() + timedelta(days=2)
    dialog.day.setDate(dialog.day.date().fromString(later.isoformat(), "yyyy-MM-dd"))
    with unchanged(seat), refused(qtbot, "still to come"):
        dialog.assent.click()
    dialog.day.setDate(dialog.day.date().addDays(-3))
    QTest.keyClick(dialog, KEY.Key_Return)
    assert not dialog.isVisible()
    sent = load_surveys(seat.desk, seat.intake)[1].sent_on
    assert sent == seat.desk.today() - timedelta(days=1)
    planned.tabs.setCurrentIndex(0)
    assert "Sent 20 Nov 2026." in painted(planned.results)
    seat.undone(before)


def test_for_reading_only_results_are_read_and_quotes_copied(reader: Seat) -> None:
    window = open_at(reader, SurveysWindow, FINISHED)
    assert "30 of 38 answered" in painted(window.results)
    window.tabs.setCurrentIndex(1)
    assert not any(button.isEnabled() for button in window.questions.buttons.values())
    assert not window.questions.keeping.isEnabled()
    table = window.questions.table
    focus(table)
    table.setCurrentCell(0, 0)
    before = [one.text for one in window.questions.typed]
    QTest.keyClick(table, KEY.Key_F2)
    QTest.keyClicks(table.focusWidget() or table, "x")
    assert [one.text for one in window.questions.typed] == before
    assert not table.cellWidget(0, 1).isEnabled()
    pane = quotes_of(window)
    pane.quotes.table.choose(pane.quotes.model.identity_at(0))
    able_now = {words for words, verb in verbs(pane.quotes).items() if verb.isEnabled()}
    assert able_now == {"Copy"}
    assert not any(verb.isEnabled() for verb in verbs(pane.words).values())
    assert not able(window, "Note as sent…")
    assert able(window, "Save the blank form…")
