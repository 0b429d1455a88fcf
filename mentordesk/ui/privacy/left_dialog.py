"""Copies that an erase could not rewrite: named, and deleted where wished."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentordesk.services.privacy.copies import LeftCopy
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.safe_text import PlainLabel


class LeftCopiesDialog(FormDialog):
    """Lists them with the reason; the button of assent deletes them."""

    def __init__(
        self, left: tuple[LeftCopy, ...], delete: Callable[[], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.left")
        self._delete = delete
        self.word(
            self.tr("These copies still hold the data"),
            self.tr("They could not be rewritten. Delete them, or keep them and know it."),
            self.tr("&Delete them"),
        )
        for one in left:
            self.form.addRow(PlainLabel(f"{one.path}\n{one.reason}", wrap=True))

    def do(self) -> None:
        self._delete()
