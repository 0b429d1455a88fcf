"""Verdicts on certificates as rows: a sign, and the sentence beside it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.services.verification import Verdict, VerifyResult
from mentordesk.ui.parts import IconLabel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.worded import worded

_LOOKS = {Verdict.GENUINE: "good", Verdict.UNKNOWN: "warn", Verdict.LOOKS_DIFFERENT: "warn"}
_SIGNS = {"good": "check", "warn": "warning", "bad": "blocked"}


class VerdictRow(QWidget):
    """One sentence with its sign; its accessible name begins with the sign in words."""

    def __init__(self, look: str, sentence: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sign = IconLabel(_SIGNS[look], look, 16)
        sign.setFixedWidth(18)
        row.addWidget(sign, alignment=Qt.AlignmentFlag.AlignTop)
        words = PlainLabel(sentence, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(words, 1)
        spoken = {
            "good": QCoreApplication.translate("VerdictRow", "Good: "),
            "warn": QCoreApplication.translate("VerdictRow", "Note: "),
            "bad": QCoreApplication.translate("VerdictRow", "Not so: "),
        }
        self.setAccessibleName(f"{spoken[look]}{worded(sentence)}")


def row_of(result: VerifyResult) -> VerdictRow:
    """The row of a verdict."""
    return VerdictRow(_LOOKS.get(result.verdict, "bad"), result.sentence)
