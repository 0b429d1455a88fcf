"""The dialog that keeps the whole programme, as it is now, under a name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.services.backups import save_snapshot
from mentordesk.storage.desk import Desk
from mentordesk.storage.manifests import Kept
from mentordesk.ui.forms import FormDialog

_LONGEST = 120


class SnapshotDialog(FormDialog):
    """Asks for the name; `kept` is the snapshot once the dialog was accepted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.kept: Kept | None = None
        self.setObjectName("snapshot")
        self.word(
            self.tr("Save a snapshot"),
            self.tr(
                "A snapshot is a whole, checked copy of the programme. It stays until you delete "
                "it, and can be opened for reading or restored to a new file at any time."
            ),
            self.tr("&Save the snapshot"),
        )
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(self.tr("Before the board meeting"))
        self.add(self.tr("&Name"), self.name)

    def do(self) -> None:
        self.kept = save_snapshot(self._desk, self.name.text())
