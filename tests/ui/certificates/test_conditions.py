"""The dialog of conditions: what is asked for, changed, and seen in the list at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mentordesk.services.certificate_conditions import Conditions, load_conditions
from mentordesk.ui.certificates.conditions_dialog import ConditionsDialog
from mentordesk.ui.certificates.tab import CertificatesTab

FINISHED = 3


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


def test_what_is_asked_for_is_shown_and_kept(tab: CertificatesTab) -> None:
    desk, intake = tab.work.desk, tab.work.intake_id or 0
    asked = load_conditions(desk, intake)
    dialog = ConditionsDialog(desk, intake, tab)
    label = desk.undo_label
    assert dialog.hours.value() == (asked.minimum_hours or 0)
    assert dialog.survey.isChecked() == asked.exit_survey
    dialog.do()
    assert desk.undo_label == label
    dialog.hours.setValue(400)
    dialog.meetings.setValue(0)
    dialog.survey.setChecked(False)
    dialog.orientation.setChecked(False)
    dialog.completed.setChecked(True)
    dialog.do()
    assert load_conditions(desk, intake) == Conditions(completed=True, minimum_hours=400)
    tab.refresh()
    assert not any(row.ready for row in tab.model.rows)
    assert any(row.short.endswith(" of 400 h") for row in tab.model.rows)
    desk.undo()
    assert load_conditions(desk, intake) == asked


def test_the_menu_of_the_list_leads_to_it(
    tab: CertificatesTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ConditionsDialog] = []

    def show(dialog: ConditionsDialog) -> int:
        shown.append(dialog)
        return 0

    monkeypatch.setattr(ConditionsDialog, "exec", show)
    tab.verbs.conditions.trigger()
    assert [one.windowTitle() for one in shown] == ["Conditions for a certificate"]
