"""What the editor holds: the design, whose certificate it is shown with, the field in hand, undo.

Every change is a whole new design; undo goes back to the one before.
"""

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal

from mentordesk.documents.designs import Block, Design
from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.pages import DRAWN
from mentordesk.documents.places import WHOLE_PAGE, Place, places
from mentordesk.services.own_designs import NewFile

_DEEPEST = 200


class EditorState(QObject):
    """The design being edited; `changed` follows every change, `chosen` another field in hand."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, design: Design, facts: CertificateFacts) -> None:
        super().__init__()
        self._done: list[Design] = [design]
        self._at = 0
        self._saved = design
        self._key: Hashable = None
        self._index: int | None = None
        self._facts = facts
        self.new_files: list[NewFile] = []
        self.places: tuple[Place, ...] = ()
        self._measure()

    @property
    def design(self) -> Design:
        """The design as it is now."""
        return self._done[self._at]

    @property
    def facts(self) -> CertificateFacts:
        """Whose certificate is shown, on the paper the design was drawn for."""
        return self._facts

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the page in millimetres."""
        return DRAWN[self.design.paper]

    @property
    def index(self) -> int | None:
        """Which block is in hand."""
        return self._index

    @property
    def block(self) -> Block | None:
        """The block in hand."""
        return self.design.blocks[self._index] if self._index is not None else None

    @property
    def place(self) -> Place | None:
        """Where the block in hand stands; None where it is on no certificate like this."""
        return next((one for one in self.places if one.index == self._index), None)

    @property
    def movable(self) -> list[Place]:
        """The fields that can be taken in hand on the page."""
        return [one for one in self.places if one.kind not in WHOLE_PAGE]

    @property
    def is_changed(self) -> bool:
        """Whether the design differs from the one that was opened or saved last."""
        return self.design != self._saved

    @property
    def may_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._at > 0

    @property
    def may_redo(self) -> bool:
        """Whether there is a change to do again."""
        return self._at < len(self._done) - 1

    def do(self, design: Design, key: Hashable = None) -> None:
        """Change the design; changes of the same key in a row are one step for undo."""
        if design == self.design:
            return
        if key is not None and key == self._key and self._at:
            self._done[self._at :] = [design]
        else:
            self._done[self._at + 1 :] = [design]
            self._at += 1
        if len(self._done) > _DEEPEST:
            del self._done[0]
            self._at -= 1
        self._key = key
        self._show()

    def undo(self) -> None:
        """Take the last change back."""
        if self.may_undo:
            self._at -= 1
            self._key = None
            self._show()

    def redo(self) -> None:
        """Do the change again that was taken back last."""
        if self.may_redo:
            self._at += 1
            self._key = None
            self._show()

    def choose(self, index: int | None) -> None:
        """Take a block in hand, or none."""
        if index != self._index:
            self._index, self._key = index, None
            self.chosen.emit()

    def show_with(self, facts: CertificateFacts) -> None:
        """Show the design with somebody else's certificate."""
        self._facts = facts
        self._show()

    def mark_saved(self) -> None:
        """The design as it is now is kept."""
        self._saved = self.design

    def _show(self) -> None:
        if self._index is not None and self._index >= len(self.design.blocks):
            self._index = None
            self.chosen.emit()
        self._measure()
        self.changed.emit()

    def _measure(self) -> None:
        self.places = places(self.design, self._facts)
