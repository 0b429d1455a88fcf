"""Carrying somebody forward in the window, and taking along who waits when an intake is made."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import find_application, load_applicants
from mentordesk.services.carrying import load_carried
from mentordesk.services.intakes import list_intakes
from mentordesk.ui.applicants.carry_dialog import CarryDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.intake_dialog import IntakeDialog


@pytest.fixture
def tab(open_tab: Callable[..., Any], filled: Path) -> ApplicantsTab:
    shown = open_tab(filled, "Applicants", 0)
    assert isinstance(shown, ApplicantsTab)
    return shown


def somebody(tab: ApplicantsTab) -> str:
    """Somebody who is ready to be matched."""
    rows = load_applicants(tab.work.desk, tab.work.intake_id or 0)
    return next(row.name for row in rows if row.standing is ApplicationState.READY)


def test_carried_forward_and_taken_along_by_the_next_intake(tab: ApplicantsTab) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    name = somebody(tab)
    dialog = CarryDialog(desk, find_application(desk, intake, name), tab)
    assert dialog.into.count() == 1
    with pytest.raises(Refused, match="with a reason"):
        dialog.do()
    dialog.reason.setText("nobody fits")
    dialog.do()
    waiting = [one.name for one in load_carried(desk)]
    assert name in waiting
    new = IntakeDialog(desk, "AUD", tab)
    assert f"Take along {len(waiting)}" in new.along.text()
    new.copied.setCurrentIndex(1)
    new.name.setText("The next one")
    new.do()
    assert name in [row.name for row in load_applicants(desk, new.made or 0)]
    assert load_carried(desk) == ()


def test_into_an_intake_that_is_there(tab: ApplicantsTab) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    new = IntakeDialog(desk, "AUD", tab)
    new.copied.setCurrentIndex(1)
    new.name.setText("The next one")
    new.do()
    name = somebody(tab)
    dialog = CarryDialog(desk, find_application(desk, intake, name), tab)
    assert dialog.into.currentText() == "The next one"
    dialog.reason.setText("nobody fits")
    dialog.do()
    assert [row.name for row in load_applicants(desk, new.made or 0)] == [name]
    assert len(list_intakes(desk)) == 2


def test_the_standing_menu_opens_it(tab: ApplicantsTab) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    tab.show_that(find_application(desk, intake, somebody(tab)))
    tab.details._let_stand(ApplicationState.CARRIED_FORWARD)
    dialog = next(one for one in tab.details.findChildren(CarryDialog) if one.isVisible())
    dialog.reject()
