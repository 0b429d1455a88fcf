"""What is due and comes up on the Overview: one click from its tab, reminders ticked, a file."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.services import reminders
from mentordesk.services.year_calendar import CalendarDay, Kind
from mentordesk.ui.overview.days_card import SHOWN, DaysCard
from mentordesk.ui.overview.tab import OverviewTab
from mentordesk.ui.safe_text import PlainLabel

TODAY = date(2021, 8, 18)


@pytest.fixture
def card(qtbot: QtBot) -> DaysCard:
    made = DaysCard()
    qtbot.addWidget(made)
    made.show()
    return made


def days(count: int) -> list[CalendarDay]:
    return [
        CalendarDay(TODAY + timedelta(days=place), f"fee {place}", Kind.FEE, f"fee-{place}")
        for place in range(count)
    ]


def buttons(card: DaysCard, words: str) -> list[QPushButton]:
    QApplication.processEvents()  # what was put there a moment ago is shown by the event loop
    shown = [b for b in card.findChildren(QPushButton) if b.isVisible()]
    return [b for b in shown if b.accessibleName().startswith(words)]


def headings(card: DaysCard) -> list[str]:
    groups = {"Overdue", "Today", "This week", "Later"}
    return [label.text() for label in card.findChildren(PlainLabel) if label.text() in groups]


def test_lines_stand_under_how_near_they_are(card: DaysCard) -> None:
    before = CalendarDay(TODAY - timedelta(days=3), "Check in", Kind.CHECK_IN, "c")
    card.show_days([before, *days(7)], TODAY)
    assert headings(card) == ["Overdue", "Today", "This week", "Later"]


def test_a_line_leads_to_its_tab(card: DaysCard, qtbot: QtBot) -> None:
    card.show_days(days(1), TODAY)
    with qtbot.waitSignal(card.wanted) as heard:
        buttons(card, "Pairs: fee 0")[0].click()
    assert heard.args == days(1)


def test_dates_of_the_intake_lead_nowhere(card: DaysCard) -> None:
    card.show_days([CalendarDay(TODAY, "The intake ends", Kind.INTAKE, "ends")], TODAY)
    assert buttons(card, "Overview") == []


def test_the_rest_is_shown_when_asked_for(card: DaysCard) -> None:
    card.show_days(days(SHOWN + 3), TODAY)
    assert len(buttons(card, "Pairs")) == SHOWN
    assert card.more.text() == "3 more dates"
    card.more.click()
    QApplication.processEvents()
    assert len(buttons(card, "Pairs")) == SHOWN + 3
    card.more.click()
    QApplication.processEvents()
    assert len(buttons(card, "Pairs")) == SHOWN


def test_nothing_ahead_is_said(card: DaysCard) -> None:
    card.show_days([], TODAY)
    assert "No dates lie ahead." in [one.text() for one in card.findChildren(PlainLabel)]
    assert not card.saving.isVisible()
    assert not card.more.isVisible()


def test_a_reminder_is_ticked_where_it_is_shown(
    open_tab: Callable[..., Any], demo: Path, qapp: QApplication
) -> None:
    tab = open_tab(demo, "Overview")
    assert isinstance(tab, OverviewTab)
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    reminders.remind(desk, intake, desk.today(), "Book the room <b>now</b>")
    qapp.processEvents()
    (done,) = buttons(tab.days, "Done: Book the room <b>now</b>")
    done.click()
    qapp.processEvents()
    left = {one.text for one in reminders.load_reminders(desk, intake)}
    assert "Book the room <b>now</b>" not in left
    assert buttons(tab.days, "Done: Book") == []
    assert desk.undo_label == "Tick a reminder"


def test_the_calendar_is_saved_where_the_coordinator_says(
    open_tab: Callable[..., Any], demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_tab(demo, "Overview")
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.days.saving.click()
    assert target.with_suffix(".ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    tab.days.saving.click()
    assert len(list(tmp_path.glob("*.ics"))) == 1
