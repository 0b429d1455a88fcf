"""The choice of a typeface: those of the program, those of the design, or a file of one's own."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mentordesk.documents.designs import Design
from mentordesk.documents.faces import is_own, load_face
from mentordesk.ui.safe_text import line_of

OFFERED = (
    "EBGaramond-Regular",
    "EBGaramond-Medium",
    "EBGaramond-SemiBold",
    "EBGaramond-Italic",
    "SourceSerif4-Regular",
    "SourceSerif4-Light",
    "SourceSerif4-Italic",
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
)
"""Typefaces for Latin, Greek and Cyrillic; what these lack comes from the fallbacks by itself."""


def face_words(face: str) -> str:
    """What a typeface is called: "EB Garamond Medium"."""
    name = load_face(face).name if is_own(face) else face
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    return line_of(spaced.replace("-", " "), 40)


class FaceBox(QComboBox):
    """Typefaces by name; `picked` carries the chosen one, `asks_file` wants one from the disk."""

    picked = Signal(str)
    asks_file = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._faces: list[str] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.activated.connect(self._pick)

    def show_face(self, design: Design, part: str) -> None:
        """Offer what there is and show the typeface that plays a part of a design."""
        self.offer(design, design.faces[part])

    def offer(self, design: Design, chosen: str, none: str = "") -> None:
        """Offer the typefaces, and `none` first where there are words for that."""
        own = sorted({f for f in (*design.faces.values(), *design.fallbacks) if is_own(f)})
        others = [f for f in design.faces.values() if f not in OFFERED and not is_own(f)]
        faces = ([""] if none else []) + [*dict.fromkeys((*OFFERED, *others, *own))]
        if faces != self._faces:
            self.clear()
            self.addItems([face_words(face) if face else none for face in faces])
            self.insertSeparator(len(faces))
            self.addItem(self.tr("Add a typeface file…"))
            self._faces = faces
        self.setCurrentIndex(faces.index(chosen) if chosen in faces else 0)

    def _pick(self, number: int) -> None:
        if number < len(self._faces):
            self.picked.emit(self._faces[number])
        else:
            self.asks_file.emit()
