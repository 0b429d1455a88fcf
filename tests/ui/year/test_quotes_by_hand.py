"""Quotes as a coordinator uses them: copied only where agreed, changed, removed, undone."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mentordesk.domain.surveys import Consent
from mentordesk.services.quotes import load_candidates, load_quotes
from mentordesk.ui.year.quotes_pane import QuoteDialog
from mentordesk.ui.year.surveys_window import SurveysWindow
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, able, click, do, escape, focus, names, painted, unchanged
from tests.ui.whole.office import contents, refused
from tests.ui.year.survey_hands import quotes_of


def test_quotes_are_painted_with_what_was_agreed(window: SurveysWindow) -> None:
    pane = quotes_of(window)
    seen = painted(pane)
    assert "With the name" in seen
    assert "Words of surveys that are no quotes yet" in seen
    assert pane.quotes.counted("all") == len(load_quotes(window.desk, window.intake_id))


def test_only_what_may_be_printed_is_copied(window: SurveysWindow, seat: Seat) -> None:
    pane = quotes_of(window)
    row = next(row for row in pane.quotes.model.rows if row.consent is Consent.NAMED)
    pane.quotes.table.choose(row.quote_id)
    with unchanged(seat):
        click(pane.quotes, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert row.text in copied
    assert row.name in copied
    assert pane.said.text() == "1 quote copied, as their authors agreed."


def test_nothing_is_copied_where_nobody_agreed(window: SurveysWindow, qtbot: QtBot) -> None:
    pane = quotes_of(window)
    row = next(row for row in pane.quotes.model.rows if row.consent is not Consent.NO)
    pane.quotes.table.choose(row.quote_id)
    do(pane.quotes, "Change…")
    dialog = next(one for one in pane.findChildren(QuoteDialog) if one.isVisible())
    dialog.consent.setCurrentIndex(dialog.consent.findData(Consent.NO))
    dialog.assent.click()
    QGuiApplication.clipboard().setText("before")
    with refused(qtbot, "nobody agreed"):
        click(pane.quotes, "Copy")
    assert QGuiApplication.clipboard().text() == "before"


def test_a_quote_is_changed_by_keys_and_undone(window: SurveysWindow, seat: Seat) -> None:
    pane = quotes_of(window)
    row = pane.quotes.model.rows[0]
    pane.quotes.table.choose(row.quote_id)
    before = contents(seat)
    do(pane.quotes, "Change…")
    (dialog,) = [one for one in pane.findChildren(QuoteDialog) if one.isVisible()]
    assert dialog.text.toPlainText() == row.text
    assert not dialog.by.isEnabled()
    dialog.text.setPlainText("Shorter now.")
    focus(dialog.rating)
    QTest.keyClick(dialog.rating, KEY.Key_End)
    dialog.assent.click()
    changed = next(q for q in load_quotes(seat.desk, seat.intake) if q.quote_id == row.quote_id)
    assert (changed.text, changed.rating) == ("Shorter now.", 5)
    assert "★★★★★" in painted(pane.quotes)
    seat.undone(before)
    assert row.text in names(pane.quotes)


def test_words_of_a_survey_become_a_quote_once(window: SurveysWindow, seat: Seat) -> None:
    pane = quotes_of(window)
    word = pane.words.model.rows[0]
    pane.words.table.choose(word.number)
    before = contents(seat)
    do(pane.words, "Keep as a quote…")
    (dialog,) = [one for one in pane.findChildren(QuoteDialog) if one.isVisible()]
    assert Consent(dialog.consent.currentData()) is word.consent
    dialog.assent.click()
    assert word.text in names(pane.quotes)
    assert word.text not in {one.text for one in load_candidates(seat.desk, seat.intake)}
    seat.undone(before)


@pytest.mark.parametrize(
    ("words", "consent", "sentence"),
    [
        ("  ", Consent.UNNAMED, "needs its words"),
        ("x" * 5000, Consent.UNNAMED, "characters"),
        ("Good.", Consent.NAMED, "Nobody is known to have said this"),
    ],
)
def test_a_quote_that_cannot_be_is_one_sentence(
    window: SurveysWindow, seat: Seat, words: str, consent: Consent, sentence: str
) -> None:
    pane = quotes_of(window)
    do(pane.words, "Other words…")
    (dialog,) = [one for one in pane.findChildren(QuoteDialog) if one.isVisible()]
    dialog.text.setPlainText(words)
    dialog.consent.setCurrentIndex(dialog.consent.findData(consent))
    with unchanged(seat), refused(seat.qtbot, sentence):
        dialog.assent.click()
    assert dialog.isVisible()
    escape(dialog)


def test_a_quote_is_removed_and_comes_back(window: SurveysWindow, seat: Seat) -> None:
    pane = quotes_of(window)
    pane.quotes.table.clearSelection()
    assert not able(pane.quotes, "Remove")
    row = pane.quotes.model.rows[0]
    pane.quotes.table.choose(row.quote_id)
    before = contents(seat)
    click(pane.quotes, "Remove")
    assert row.quote_id not in {one.quote_id for one in pane.quotes.model.rows}
    seat.undone(before)


def test_words_of_hard_names_are_kept_under_them(hard: Seat) -> None:
    pane = quotes_of(hard.show(SurveysWindow(hard.work)))
    do(pane.words, "Other words…")
    (dialog,) = [one for one in pane.findChildren(QuoteDialog) if one.isVisible()]
    offered = [dialog.by.itemText(n) for n in range(dialog.by.count())]
    assert f"{LONG}, mentee" in offered
    dialog.by.setCurrentIndex(offered.index(f"{ARABIC}, mentor"))
    dialog.text.setPlainText("<b>شكرا</b>")
    dialog.consent.setCurrentIndex(dialog.consent.findData(Consent.NAMED))
    dialog.assent.click()
    click(pane.quotes, "Copy")
    assert ARABIC in QGuiApplication.clipboard().text()
    assert dialog.width() <= 1024
