"""What else could be: the trade-off, withdrawals, the forecast; and suggesting under a floor."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.cohort import Cohort
from mentordesk.matching.forecast import forecast
from mentordesk.matching.solve import settle
from mentordesk.matching.trade_off import settled_above, trade_off
from mentordesk.services.matching import board_pairs
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.matching.curve import Curve, _share
from mentordesk.ui.matching.forecast_dialog import ForecastDialog
from mentordesk.ui.matching.trade_off_dialog import TradeOffDialog
from mentordesk.ui.matching.understudies_dialog import UnderstudiesDialog
from tests.matching.cohorts import cohort
from tests.ui.matching.asked import Asked, marks, texts


def test_each_floor_is_a_line_and_choosing_one_shows_who_moves(asked: Asked) -> None:
    window = asked.ask("trade_off", TradeOffDialog)
    answers = trade_off(asked.settled)
    assert [one.floor for one in window.list.rows.shown] == [one.floor for one in answers]
    assert window.sentence.text() == answers[0].sentence
    window.list.choose(answers[-1].floor)
    assert window.sentence.text() == answers[-1].sentence
    assert window.chosen == answers[-1]
    shown = {line.mentee_id for line in window.changes.model.shown}
    assert shown == {line.mentee_id for line in answers[-1].difference.changed}


def test_suggest_with_a_floor_is_a_preview_and_one_step(asked: Asked) -> None:
    window = asked.ask("trade_off", TradeOffDialog)
    chosen = trade_off(asked.settled)[1]
    window.list.choose(chosen.floor)
    window.suggest.click()
    preview = asked.shown(SuggestDialog)
    assert f"No pair below {chosen.floor}" in texts(preview)
    preview.accept()
    pairs = board_pairs(asked.tab.work.desk, asked.board.intake_id)
    assert len(pairs) == chosen.placed
    scores = asked.settled.scores
    assert min(scores.score(*pair) for pair in pairs.items()) >= chosen.floor * 1000
    asked.tab.work.desk.undo()
    assert board_pairs(asked.tab.work.desk, asked.board.intake_id) == {}


def test_an_answer_above_a_floor_is_the_trade_offs() -> None:
    settled = settle(cohort(3, 6, 4))
    for one in trade_off(settled):
        again = settled_above(settled, one.floor)
        assert len(again.suggestion.pairs) == one.placed
        assert sum(pair.score for pair in again.suggestion.pairs) == one.total


def test_every_mentor_with_a_mentee_is_listed_those_missed_most_first(asked: Asked) -> None:
    window = asked.ask("understudies", UnderstudiesDialog)
    held = {pair.mentor_id for pair in asked.settled.suggestion.pairs}
    rows = window.list.rows.shown
    assert {row.mentor_id for row in rows} == held
    assert [row.fewer_placed for row in rows] == sorted(
        (row.fewer_placed for row in rows), reverse=True
    )
    assert window.sentence.text() == rows[0].sentence
    last = rows[-1]
    window.list.choose(last.mentor_id)
    assert window.sentence.text() == last.sentence


def test_one_mentor_alone_from_the_card(asked: Asked) -> None:
    pair = asked.settled.suggestion.pairs[0]
    asked.parts.mentors.show_current(pair.mentor_id)
    window = asked.ask("withdrew", UnderstudiesDialog)
    assert [row.mentor_id for row in window.list.rows.shown] == [pair.mentor_id]


def test_a_mentor_whom_nobody_would_miss(asked: Asked) -> None:
    held = {pair.mentor_id for pair in asked.settled.suggestion.pairs}
    idle = next(c.application_id for c in asked.board.mentors if c.application_id not in held)
    asked.parts.mentors.show_current(idle)
    window = asked.ask("withdrew", UnderstudiesDialog)
    assert "Nobody has a mentee" in window.sentence.text()


def test_the_forecast_with_its_gaps(asked: Asked) -> None:
    window = asked.ask("forecast", ForecastDialog)
    reckoned = asked.parts.advice.cohort
    assert reckoned is not None
    found = forecast(reckoned)
    assert marks(window) == [found.sentence]
    told = texts(window)
    assert f"{found.placed} would be placed" in told
    tables = {t.objectName(): t for t in window.findChildren(QWidget) if t.objectName()}
    assert {"forecast.sector", "forecast.topic"} <= set(tables)


def test_a_forecast_of_nobody_says_so(qtbot: QtBot) -> None:
    window = ForecastDialog(forecast(Cohort((), ())), None)
    qtbot.addWidget(window)
    assert "Nobody named any yet." in texts(window)


def test_the_curve_is_drawn_and_read_aloud(qtbot: QtBot) -> None:
    answers = trade_off(settle(cohort(2, 8, 5)))
    curve = Curve(answers)
    qtbot.addWidget(curve)
    curve.resize(320, 220)

    def drawn() -> QPixmap:
        return curve.grab()

    first = drawn().toImage()
    curve.choose(len(answers) - 1)
    assert len(answers) == 1 or drawn().toImage() != first
    assert answers[0].sentence in curve.accessibleName()


def test_shares_lie_between_the_least_and_the_most() -> None:
    assert [_share(n, (2, 4, 6)) for n in (2, 4, 6)] == [0.0, 0.5, 1.0]
    assert _share(3, (3, 3)) == 0.5
