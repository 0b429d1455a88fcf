"""The Pairs tab: every pair with its state, and the verbs that move it on."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.services.pairs import load_pairs
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.pairs.tab import PairsTab

RUNNING = 1


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> PairsTab:
    shown = open_tab(demo, "Pairs", RUNNING)
    assert isinstance(shown, PairsTab)
    return shown


def test_pairs_are_listed_with_what_is_true(tab: PairsTab) -> None:
    rows = load_pairs(tab.work.desk, tab.work.intake_id or 0)
    assert tab.list.model.rows == rows
    assert tab.list.counted("running") == sum(r.state is not PairState.ENDED_EARLY for r in rows)


def test_only_moves_that_are_allowed_can_be_made(tab: PairsTab) -> None:
    tab.list.table.clearSelection()
    assert not any(action.isEnabled() for action in tab._verbs.values())
    active = next(r for r in tab.list.model.rows if r.state is PairState.ACTIVE)
    tab.list.table.choose(active.pair_id)
    able = {state for state, action in tab._verbs.items() if action.isEnabled()}
    assert able == {PairState.COMPLETED, PairState.ENDED_EARLY}


def test_chosen_pairs_are_completed_in_one_step(tab: PairsTab) -> None:
    active = [r.pair_id for r in tab.list.model.rows if r.state is PairState.ACTIVE][:1]
    tab.list.table.choose(active[0])
    tab._verbs[PairState.COMPLETED].trigger()
    rows = {row.pair_id: row for row in load_pairs(tab.work.desk, tab.work.intake_id or 0)}
    assert rows[active[0]].state is PairState.COMPLETED
    tab.work.desk.undo()
    rows = {row.pair_id: row for row in tab.list.model.rows}
    assert rows[active[0]].state is PairState.ACTIVE


def test_a_pair_ends_early_with_a_reason_of_the_list(tab: PairsTab) -> None:
    active = next(r for r in tab.list.model.rows if r.state is PairState.ACTIVE)
    dialog = EndDialog(tab.work.desk, active, tab)
    dialog.reason.setCurrentIndex(list(EndReason).index(EndReason.CIRCUMSTANCES))
    dialog.text.setPlainText("moved overseas")
    dialog.do()
    row = next(r for r in tab.list.model.rows if r.pair_id == active.pair_id)
    assert (row.end_reason, row.end_note) == (EndReason.CIRCUMSTANCES, "moved overseas")


def test_a_filter_can_be_pointed_at(tab: PairsTab) -> None:
    tab.show_that("no contact")
    assert tab.list.chips.key == "no contact"
    first = tab.list.model.rows[0].pair_id
    tab.show_that(first)
    assert tab.list.table.chosen == (first,)


def test_before_anything_was_read_no_verb_can_be_meant(tab: PairsTab) -> None:
    fresh = PairsTab(tab.work)
    assert not any(one.isEnabled() for one in [*fresh._verbs.values(), *fresh._written])
    fresh.deleteLater()
