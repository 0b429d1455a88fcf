"""The way in to the designs of certificates; loaded with the first of it that is asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.ui.certificates.editor.designs_dialog import DesignsDialog
from mentordesk.ui.tab import Work


def show_designs(
    work: Work,
    settings: CertificateSettings,
    parent: QWidget,
    then: Callable[[str], None],
) -> DesignsDialog:
    """Show the designs; `then` is handed the name of the one that was made last, or nothing."""
    dialog = DesignsDialog(work, settings, parent)
    dialog.finished.connect(lambda _how: then(dialog.chosen_name))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
