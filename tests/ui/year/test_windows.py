"""The windows of the year: hours and logs, resources, surveys and quotes, cases."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import Consent, QuestionKind, SurveyRound
from mentordesk.services.cases import load_cases
from mentordesk.services.intake_resources import load_resources
from mentordesk.services.intakes import list_intakes
from mentordesk.services.letters import load_letters
from mentordesk.services.quotes import Candidate, NewQuote, load_quotes
from mentordesk.services.surveys import load_surveys
from mentordesk.ui.actions import Actions
from mentordesk.ui.pairs.asking import CorrectCaseDialog
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.window import MainWindow
from mentordesk.ui.year.cases_window import CasesWindow
from mentordesk.ui.year.entrance import WINDOWS
from mentordesk.ui.year.hours_window import CountDialog, EnterHoursDialog, HoursWindow
from mentordesk.ui.year.quotes_pane import QuoteDialog
from mentordesk.ui.year.resources_window import (
    AddResourceDialog,
    ResourcesWindow,
    TakeOverDialog,
)
from mentordesk.ui.year.survey_results import detail_words, of_role, share_words
from mentordesk.ui.year.surveys_window import SentDialog, SurveysWindow

FINISHED, SECOND = "2025 July", "2026 February"


@pytest.fixture
def work(open_tab: Callable[..., Any], demo: Path) -> Work:
    tab: Tab = open_tab(demo, "Events", 1)
    choose(tab.work, FINISHED)
    return tab.work


def choose(work: Work, name: str) -> None:
    row = next(one for one in list_intakes(work.desk) if one.name == name)
    work.intake_id = row.intake_id


def test_every_window_stands_in_the_programme_menu(
    make_window: Callable[[], MainWindow], demo: Path
) -> None:
    window = make_window()
    actions: Actions = window.menu_actions
    window.open_programme(demo)
    for name in WINDOWS:
        assert actions[name].isEnabled()
        actions[name].trigger()
    shown = [one.objectName() for one in window.findChildren(QDialog)]
    assert {f"year.{name}" for name in WINDOWS} <= set(shown)


def test_hours_are_shown_against_what_is_expected(work: Work) -> None:
    window = HoursWindow(work)
    assert window.list.counted("all") == 38
    assert window.ledger.model.rows
    assert "reflections written" in window._whose.text()
    window.close()


def test_hours_by_hand_stand_in_the_ledger_and_can_be_taken_back(work: Work) -> None:
    window = HoursWindow(work)
    chosen = window._chosen
    assert chosen is not None
    before = len(window.ledger.model.rows)
    dialog = EnterHoursDialog(work.desk, chosen)
    dialog.hours.setValue(2.5)
    dialog._try()
    assert len(window.ledger.model.rows) == before + 1
    line = next(one for one in window.ledger.model.rows if one.by_hand)
    window.ledger.table.choose(line.hours_id)
    assert window._back.isEnabled()
    window._take_back()
    assert len(window.ledger.model.rows) == before
    count = CountDialog(work.desk, chosen, 0)
    count.amount.setValue(7)
    count._try()
    assert "7 reflections written" in window._whose.text()
    window.close()


def test_log_sheets_are_saved_and_mailed(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(work, SECOND)
    window = HoursWindow(work)
    folder = tmp_path / "logs"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window._save_sheets()
    assert len(list(folder.iterdir())) == 16
    assert "16 log sheets" in window.said.text()
    before = len(load_letters(work.desk, work.intake_id or 0))
    window._mail_sheets()
    # One mentor has two mentees.
    assert len(load_letters(work.desk, work.intake_id or 0)) == before + 31
    window.close()


def test_resources_with_who_got_them(work: Work) -> None:
    window = ResourcesWindow(work)
    row = window.list.model.rows[0]
    assert (row.sent, row.participants) == (38, 38)
    assert window.people.counted("not yet") == 0
    assert "of 5, by" in window._useful.text()
    assert not window._remove.isEnabled()
    window.close()


def test_a_new_edition_is_added_noted_mailed_and_taken_over(work: Work, tmp_path: Path) -> None:
    file = tmp_path / "Guidelines.pdf"
    file.write_bytes(b"%PDF-1.7")
    choose(work, SECOND)
    window = ResourcesWindow(work)
    dialog = AddResourceDialog(work.desk, work.intake_id or 0)
    dialog.name.setText("Mentoring workbook")
    dialog.edition.setText("second")
    dialog.file.setText(str(file))
    dialog._try()
    row = next(one for one in window.list.model.rows if one.edition == "second")
    assert row.newest
    window.list.table.choose(row.resource_id)
    assert window.people.counted("not yet") == 31
    window.people.table.choose(window.people.model.rows[0].application_id)
    window._note_sent()
    assert "1 person" in window.said.text()
    window.people.table.clearSelection()
    before = len(load_letters(work.desk, work.intake_id or 0))
    window._draft()
    assert len(load_letters(work.desk, work.intake_id or 0)) == before + 30
    finished = work.intake_id
    choose(work, "2027 February")
    known = len(load_resources(work.desk, work.intake_id or 0))
    take = TakeOverDialog(work.desk, work.intake_id or 0)
    take.earlier.setCurrentIndex(take.earlier.findData(finished))
    take._try()
    assert len(load_resources(work.desk, work.intake_id or 0)) > known
    window.close()


def test_results_are_n_of_n(work: Work) -> None:
    window = SurveysWindow(work)
    results = window.results.results
    row = load_surveys(work.desk, work.intake_id or 0)[1]
    assert f"{row.returned} of {row.asked} answered" in window.results.rate.text()
    yes = next(one for one in results if one.question.key == "recommend")
    assert share_words(yes).startswith("100 % yes (")
    assert of_role(yes, "mentee").startswith("100 % yes (")
    rating = next(one for one in results if one.question.kind is QuestionKind.RATING)
    assert " of 5 (" in of_role(rating, "mentor")
    words = next(one for one in results if one.question.kind is QuestionKind.TEXT)
    assert words.words[0][2] in detail_words(words, row.asked)
    assert of_role(yes, "nobody") == ""
    window.round.setCurrentIndex(0)
    assert window.which is SurveyRound.MID_POINT
    window.close()


def test_questions_are_typed_moved_and_kept(work: Work) -> None:
    choose(work, "2027 February")
    window = SurveysWindow(work)
    pane = window.questions
    before = pane.typed
    pane.add()
    item = pane.table.item(pane.table.rowCount() - 1, 0)
    assert item is not None
    item.setText("Was there tea?")
    pane.move_by(-1)
    pane._kept()
    kept = load_surveys(work.desk, work.intake_id or 0)[1].questions
    assert [one.text for one in kept][-2] == "Was there tea?"
    assert len(kept) == len(before) + 1
    pane.table.setCurrentCell(0, 0)
    pane.remove()
    pane._kept()
    assert load_surveys(work.desk, work.intake_id or 0)[1].questions == kept[1:]
    window.close()


def test_a_question_that_was_answered_stays(work: Work) -> None:
    window = SurveysWindow(work)
    window.questions.table.setCurrentCell(0, 0)
    window.questions.remove()
    with pytest.raises(Refused, match="answered already"):
        window.questions._kept()
    window.close()


def test_the_blank_form_and_the_day_it_went(
    work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(work, "2027 February")
    window = SurveysWindow(work)
    target = tmp_path / "form"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window._save_form()
    assert target.with_suffix(".xlsx").read_bytes()[:2] == b"PK"
    SentDialog(window, window.which)._try()
    assert "Sent " in window.results.rate.text()
    window.close()


def test_quotes_are_kept_and_copied_as_agreed(work: Work) -> None:
    window = SurveysWindow(work)
    pane = window.quotes
    assert pane.quotes.counted("all") > pane.quotes.counted("print") > 0
    pane.copy()
    copied = QGuiApplication.clipboard().text()
    for row in load_quotes(work.desk, work.intake_id):
        assert (row.text in copied) == (row.consent is not Consent.NO)
    word = pane.words.model.rows[0]
    pane.words.table.choose(word.number)
    before = pane.quotes.counted("all")
    dialog = QuoteDialog(work.desk, work.intake_id or 0, _new(word), None)
    dialog.rating.setCurrentIndex(5)
    dialog._try()
    assert pane.quotes.counted("all") == before + 1
    row = next(one for one in pane.quotes.model.rows if one.text == word.text)
    pane.quotes.table.choose(row.quote_id)
    pane._remove_it()
    assert pane.quotes.counted("all") == before
    window.close()


def _new(word: Candidate) -> NewQuote:
    return NewQuote(word.text, word.consent, word.application_id)


def test_cases_stand_behind_a_curtain(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(work, SECOND)
    window = CasesWindow(work)
    assert not window.list.model.rows
    curtain = window._stack.currentWidget()
    assert isinstance(curtain, EmptyPage)
    assert curtain.sentence.text().startswith("No case is due for another look.")
    window.reveal.click()
    (case,) = window.list.model.rows
    assert case.actions[0] in window.detail.toPlainText()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("All is well.", True))
    window._file_anew()
    dialog = window.findChild(CorrectCaseDialog)
    assert dialog is not None
    dialog.category.setCurrentIndex(dialog.category.findData("conduct"))
    dialog._try()
    assert window.list.model.rows[0].category == "conduct"
    window._ask_outcome()
    (closed,) = load_cases(work.desk, work.intake_id or 0)
    assert closed.outcome == "All is well."
    assert "Closed" in window.detail.toPlainText()
    assert not window._close.isEnabled()
    assert window._correct.isEnabled(), "a slip of filing is mended also when all is over"
    window.close()


def test_a_closed_window_no_longer_follows(work: Work) -> None:
    window = HoursWindow(work)
    window.open()
    window.close()
    calls: list[int] = []
    window.reload = lambda: calls.append(1)  # type: ignore[method-assign]  # counted
    work.desk.undo()
    assert calls == []
