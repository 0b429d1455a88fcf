"""A pair's pane through its year: hold, acceptance, contact, stayed in touch, reminders, others."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.services import acceptance
from mentordesk.services.pairing import pair
from mentordesk.services.pairs import PairRow, end_early, load_pairs
from mentordesk.services.reminders import load_reminders
from mentordesk.storage.models.pairs import Pair
from mentordesk.ui.pairs.tab import PairsTab
from mentordesk.ui.pairs.year_asking import (
    AnswerDialog,
    CadenceDialog,
    FirstContactDialog,
    ReminderDialog,
)

RUNNING = 2


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> PairsTab:
    """The Pairs tab of a running intake."""
    shown = open_tab(demo, "Pairs", RUNNING)
    assert isinstance(shown, PairsTab)
    return shown


def chosen(tab: PairsTab, state: PairState) -> PairRow:
    row: PairRow = next(row for row in tab.list.model.rows if row.state is state)
    tab.list.show_only(row.pair_id)
    return row


def words(tab: PairsTab) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in tab.details.findChildren(QLabel) if not one.isHidden())


def press(tab: PairsTab, text: str, place: int = 0) -> None:
    QApplication.processEvents()
    buttons = tab.details.findChildren(QPushButton)
    named = [one for one in buttons if one.text().replace("&", "") == text and not one.isHidden()]
    named[place].click()


def opened(tab: PairsTab, kind: type[QDialog]) -> Any:
    found = [one for one in tab.details.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def now(tab: PairsTab, row: PairRow) -> PairRow:
    rows = load_pairs(tab.work.desk, tab.work.intake_id or 0)
    return next(one for one in rows if one.pair_id == row.pair_id)


def as_confirmed(tab: PairsTab) -> PairRow:
    """A pair that was confirmed and not told, in an intake that asks for acceptance."""
    row = chosen(tab, PairState.ACTIVE)
    acceptance.want(tab.work.desk, True, tab.work.intake_id)
    with tab.work.desk.action("Confirmed only", "pair") as session:
        session.get_one(Pair, row.pair_id).state = PairState.CONFIRMED
    tab.list.show_only(row.pair_id)
    return row


def test_on_hold_and_on_again(tab: PairsTab) -> None:
    row = chosen(tab, PairState.ACTIVE)
    press(tab, "Put on hold")
    assert now(tab, row).state is PairState.ON_HOLD
    press(tab, "Let it go on")
    assert now(tab, row).state is PairState.ACTIVE


def test_acceptance_is_only_shown_where_it_is_wanted(tab: PairsTab) -> None:
    chosen(tab, PairState.ACTIVE)
    assert "Acceptance" not in words(tab)
    as_confirmed(tab)
    assert "not asked yet" in words(tab)


def test_both_accept_one_after_the_other(tab: PairsTab) -> None:
    row = as_confirmed(tab)
    press(tab, "Both were asked")
    assert "no answer yet" in words(tab)
    for place in (0, 0):
        press(tab, "Accepts…", place)
        dialog = opened(tab, AnswerDialog)
        dialog.text.setText("gladly")
        dialog.assent.click()
    sides = acceptance.load_sides(tab.work.desk, row.pair_id)
    assert [side.note for side in sides] == ["gladly", "gladly"]
    assert words(tab).count("accepted") == 2
    press(tab, "Take back", 0)
    assert words(tab).count("accepted") == 1


def test_a_no_ends_the_pair(tab: PairsTab) -> None:
    row = as_confirmed(tab)
    press(tab, "Declines…", 1)
    dialog = opened(tab, AnswerDialog)
    dialog.text.setText("a new post")
    dialog.assent.click()
    assert now(tab, row).end_note == f"{row.mentor} declined: a new post"
    tab.list.show_only(row.pair_id)
    assert f"{row.mentor} declined: a new post" in words(tab)


def test_how_often_they_meet(tab: PairsTab) -> None:
    row = chosen(tab, PairState.ACTIVE)
    press(tab, "How often…")
    dialog = opened(tab, CadenceDialog)
    dialog.cadence.setCurrentText("every two weeks")
    dialog.assent.click()
    assert now(tab, row).cadence == "every two weeks"
    assert "Means to meet: every two weeks" in words(tab)


def test_a_first_contact_that_was_only_told(open_tab: Callable[..., Any], demo: Path) -> None:
    tab = open_tab(demo, "Pairs", RUNNING - 1)
    row = next(r for r in tab.list.model.rows if r.no_contact_yet)
    tab.list.show_only(row.pair_id)
    assert "First contact due" in words(tab)
    press(tab, "They met…")
    opened(tab, FirstContactDialog).assent.click()
    assert now(tab, row).first_contact_on == tab.work.desk.today()


def test_stayed_in_touch_after_the_year(tab: PairsTab) -> None:
    row = chosen(tab, PairState.ACTIVE)
    tab._verbs[PairState.COMPLETED].trigger()
    tab.list.show_only(row.pair_id)
    assert "Not known whether they stayed in touch." in words(tab)
    press(tab, "Stayed in touch")
    assert now(tab, row).stayed_in_touch is True
    press(tab, "Did not")
    assert now(tab, row).stayed_in_touch is False


def test_a_reminder_of_a_pair(tab: PairsTab) -> None:
    row = chosen(tab, PairState.ACTIVE)
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    press(tab, "Remind me…")
    dialog = opened(tab, ReminderDialog)
    dialog.text.setText("Ask about the <post>")
    dialog.assent.click()
    (one,) = load_reminders(desk, intake, row.pair_id)
    assert (one.text, one.due_on) == ("Ask about the <post>", desk.today())
    assert "Ask about the <post>" in words(tab)
    press(tab, "Done")
    assert load_reminders(desk, intake, row.pair_id) == ()


def test_the_pairs_before_stay_in_sight(tab: PairsTab) -> None:
    desk = tab.work.desk
    one, other = [row for row in tab.list.model.rows if row.state is PairState.ACTIVE][:2]
    for row in (one, other):
        end_early(desk, row.pair_id, EndReason.MISMATCH)
    pair(desk, one.mentee_application_id, other.mentor_application_id, override="a new start")
    new = next(row for row in tab.list.model.rows if row.state is PairState.DRAFT)
    tab.list.show_only(new.pair_id)
    assert "Other pairs of the two" in words(tab)
    assert f"{one.mentee} · {one.mentor}: ended early" in words(tab)
    assert f"{other.mentee} · {other.mentor}: ended early" in words(tab)


def test_silent_pairs_have_their_chip(tab: PairsTab) -> None:
    silent = sum(row.silent for row in tab.list.model.rows)
    assert tab.list.counted("silent") == silent
