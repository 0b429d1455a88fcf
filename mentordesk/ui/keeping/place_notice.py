"""The notice about a programme that lies in a network or synced folder; given once for a file."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentordesk.storage.surroundings import SYNCED, Surroundings
from mentordesk.ui.forms import FormDialog


class PlaceNotice(FormDialog):
    """Says what can happen there; accepted, the programme is to be worked on in a copy here."""

    def __init__(self, path: Path, place: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place.notice")
        synced = place.kind == SYNCED
        risk = (
            self.tr(
                "%1 lies in a folder that %2 keeps in step with other computers. Such a program "
                "may replace the file while you work on it. MentorDesk notices that and saves "
                "nothing into the wrong file, but your work would be interrupted."
            )
            if synced
            else self.tr(
                "%1 lies in a network folder (%2). Where the connection breaks, work stops, and "
                "not every network passes on who has the file open."
            )
        )
        self.word(
            self.tr("A programme in a synced folder")
            if synced
            else self.tr("A programme in a network folder"),
            risk.replace("%1", path.name).replace("%2", place.name),
            self.tr("&Work on this computer"),
        )
        self.note.setText(
            self.tr(
                "Better: work on a copy on this computer. Whole, checked copies of it are put "
                "into the folder again and again, and nobody's changes there are ever overwritten. "
                "This is asked only once for this file."
            )
        )
        self.dissent.setText(self.tr("&Keep working there"))
        self.setMinimumWidth(540)
