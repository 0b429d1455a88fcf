"""The way in from the Certificates tab: verifying, its settings, badges of those ticked."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificates import CertificateRow
from mentordesk.services.signing.badges import SavedBadges, save_badges
from mentordesk.services.signing.keys import current_key, load_keys
from mentordesk.ui.certificates.verification.key_dialogs import require_opened
from mentordesk.ui.certificates.verification.settings_dialog import VerificationDialog
from mentordesk.ui.certificates.verification.verify_dialog import VerifyDialog
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work


class VerificationVerbs(QObject):
    """The verbs of the list's menu about verification; `says` tells what was done."""

    says = Signal(str)

    def __init__(
        self, work: Work, listing: Listing, ticked: Callable[[], list[CertificateRow]]
    ) -> None:
        super().__init__(listing)
        self._work, self._list, self._ticked = work, listing, ticked
        self.verify = listing.add_verb(self.tr("&Verify a certificate…"), "check", self.show_verify)
        self.settings = listing.add_verb(
            self.tr("Verification s&ettings…"), "settings", self.show_settings
        )
        self.badges = listing.add_verb(
            self.tr("&Open Badges of those ticked…"), "star", self.save_badges
        )

    def show_verify(self) -> None:
        """Ask what is to be verified."""
        dialog = VerifyDialog(self._work, self._window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_settings(self) -> None:
        """Show how certificates are verified."""
        dialog = VerificationDialog(self._work, self._window())
        dialog.did.connect(self.says)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_badges(self) -> None:
        """Ask for a folder and write a badge for each ticked person who has a certificate."""
        chosen = [row.certificate_id for row in self._ticked() if row.has_valid]
        numbers = [number for number in chosen if number is not None]
        key = current_key(load_keys(self._work.desk))
        if not numbers:
            raise Refused(
                "Nobody ticked has a certificate yet. Nothing was written; issue theirs first."
            )
        if key is None:
            raise Refused(
                "Badges are signed, and there is no signing key yet. Nothing was written; make one "
                "in the Verification settings."
            )
        title = self.tr("Folder for the badges")
        folder = QFileDialog.getExistingDirectory(self._window(), title, str(usual_folder()))
        if folder:
            require_opened(key.name, self._window())
            self._work.tasks.run(
                lambda saved: self._saved(saved, Path(folder)),
                save_badges,
                self._work.desk,
                numbers,
                Path(folder),
                title=self.tr("Writing the badges…"),
            )

    def _saved(self, saved: SavedBadges, folder: Path) -> None:
        words = self.tr("Saved %1 in %2.").replace("%1", counted(len(saved.paths), "badge"))
        self.says.emit(" ".join([words.replace("%2", folder.name), *saved.left_out[:3]]))

    def _window(self) -> QWidget:
        return self._list.window()
