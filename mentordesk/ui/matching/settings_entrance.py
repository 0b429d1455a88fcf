"""The way in to match settings, snapshots and topics; loaded with the first that is asked for.

`told` covers names in what is shown, while comparing on the board is blind.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.ui.matching.settings_dialog import SettingsDialog
from mentordesk.ui.matching.snapshots_dialog import SnapshotsDialog
from mentordesk.ui.matching.topics_dialog import TopicsDialog
from mentordesk.ui.tab import Work

Says = Callable[[str], None]
Told = Callable[[str], str]
translate = QCoreApplication.translate


def _intake(work: Work) -> IntakeRow:
    for row in list_intakes(work.desk):
        if row.intake_id == work.intake_id:
            return row
    raise Refused("Make an intake first: Programme > New intake.")


def _open(dialog: QDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.setModal(True)
    dialog.open()


def show_settings(work: Work, parent: QWidget, did: Says, told: Told = str) -> SettingsDialog:
    """Show the match settings of the intake in hand; `did` is told what was kept."""
    dialog = SettingsDialog(work, _intake(work), parent, told)
    dialog.saved.connect(lambda: did(translate("Board", "Match settings saved")))
    dialog.words_saved.connect(lambda: did(translate("Board", "Words saved")))
    _open(dialog)
    return dialog


def show_snapshots(work: Work, parent: QWidget, did: Says, told: Told = str) -> SnapshotsDialog:
    """Show the snapshots of the intake's board; `did` is told what was done."""
    dialog = SnapshotsDialog(work, _intake(work).intake_id, parent, told)
    dialog.did.connect(did)
    _open(dialog)
    return dialog


def show_topics(work: Work, parent: QWidget, did: Says, told: Told = str) -> TopicsDialog:
    """Show topics found in people's own words; `did` is told how many were added."""
    dialog = TopicsDialog(work, _intake(work).intake_id, parent, told)
    dialog.did.connect(did)
    _open(dialog)
    return dialog
