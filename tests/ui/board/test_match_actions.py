"""Match settings, snapshots and topics from the Board menu; what was done is told, with Undo."""

import pytest
from PySide6.QtGui import QAction, QKeySequence

from mentordesk.domain.cohort import Cohort
from mentordesk.services.matching import load_cohort
from mentordesk.services.settings_changes import load_settings
from mentordesk.services.snapshots import list_snapshots
from mentordesk.ui.board.veil import Veil
from mentordesk.ui.matching.settings_dialog import SettingsDialog
from mentordesk.ui.matching.snapshots_dialog import SnapshotsDialog
from mentordesk.ui.matching.topics_dialog import TopicsDialog
from tests.ui.board.seated import Seated, open_dialog


def cohort_of(seated: Seated) -> Cohort:
    return load_cohort(seated.tab.work.desk, seated.tab.work.intake_id or 0)


def test_saved_settings_are_told_with_undo_at_hand(seated: Seated) -> None:
    intake = seated.tab.work.intake_id or 0
    before = load_settings(seated.tab.work.desk, intake)
    seated.button("board.settings").click()
    dialog = open_dialog(seated, SettingsDialog)
    dialog.criteria.rows["topics"].slider.setValue(50)
    dialog.save.click()
    assert load_settings(seated.tab.work.desk, intake).weights["topics"] == 50
    assert seated.said.last == "Match settings saved"
    seated.tab.toast.undo.click()
    assert load_settings(seated.tab.work.desk, intake) == before


def test_the_fit_on_the_cards_follows_the_settings(seated: Seated) -> None:
    priya, zoe = seated.number("Priya Patel"), seated.number("Zoe Walker")
    before = seated.tab.parts.advice.fits(priya)[zoe].score
    seated.trigger("match_settings")
    dialog = open_dialog(seated, SettingsDialog)
    dialog.criteria.rows["stage"].slider.setValue(100)
    dialog.save.click()
    assert seated.tab.parts.advice.fits(priya)[zoe].score != before


def test_snapshots_are_taken_and_the_board_is_brought_back(seated: Seated) -> None:
    seated.trigger("snapshots")
    dialog = open_dialog(seated, SnapshotsDialog)
    dialog.name.setText("Before")
    dialog.take.click()
    assert seated.said.last == "The board is kept as Before."
    dialog.reject()
    seated.drop("Priya Patel", "Zoe Walker")
    seated.trigger("snapshots")
    dialog = open_dialog(seated, SnapshotsDialog)
    dialog.table.choose(list_snapshots(seated.tab.work.desk, seated.board.intake_id)[0].snapshot_id)
    dialog.restore.click()
    assert seated.pairs == {"Grace Kim": "Maya Singh"}
    assert seated.said.last == "Before is back: 0 pairs made, 1 pair taken apart."


def test_topics_without_a_list_of_topics(seated: Seated) -> None:
    seated.trigger("topics")
    dialog = open_dialog(seated, TopicsDialog)
    assert dialog.lead.text().startswith("Nobody wrote of a topic")


@pytest.mark.parametrize("name", ["match_settings", "snapshots"])
def test_each_has_a_shortcut_of_its_own(seated: Seated, name: str) -> None:
    actions = seated.tab.findChildren(QAction)
    keys = [one.shortcut() for one in actions if not one.shortcut().isEmpty()]
    (mine,) = [one for one in actions if one.objectName() == f"action.board.{name}"]
    assert mine.shortcut() != QKeySequence()
    assert keys.count(mine.shortcut()) == 1


def test_names_stay_covered_while_comparing_is_blind(seated: Seated) -> None:
    seated.tab.parts.advice.compare_blind(Veil(cohort_of(seated)))
    seated.trigger("snapshots")
    dialog = open_dialog(seated, SnapshotsDialog)
    dialog.name.setText("Before")
    dialog.take.click()
    dialog.table.choose(list_snapshots(seated.tab.work.desk, seated.board.intake_id)[0].snapshot_id)
    dialog.side.table.chips.turn_on("all")
    dialog.side.table.narrow()
    model = dialog.side.table.model
    read = " ".join(column.text(line) for line in model.shown for column in model.columns)
    assert "Mentee A" in read
    assert all(name.split()[0] not in read for name in ("Priya Patel", "Grace Kim", "Maya Singh"))
    dialog.reject()
    seated.trigger("match_settings")
    settings = open_dialog(seated, SettingsDialog)
    told = " ".join(label.text() for label in settings.rules.effects.values())
    assert "Mateo" not in told
    assert "Leaves 1 mentee with nobody: Mentee" in told
