"""What checking a proof slip's file found: every check with its sign, and the verdict."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from mentordesk.services.proof_slips import Checked
from mentordesk.ui.matching.frame import AnswerWindow, Mark, scrolled


class CheckedDialog(AnswerWindow):
    """The checker's verdict; it uses the slip alone, no solver."""

    def __init__(self, path: Path, checked: Checked, ours: bool, parent: QWidget | None) -> None:
        super().__init__("checked_slip", self.tr("Check a slip"), parent)
        self.head(path.name, self.tr("Checked from the slip's own figures, without the solver."))
        verdict = Mark("good" if checked.holds else "bad", checked.sentence)
        verdict.setObjectName("checked_slip.verdict")
        verdict.sentence.setProperty("look", "strong")
        self.column.addWidget(verdict)
        area, body = scrolled(self.tr("The checks"))
        for finding in sorted(checked.findings, key=lambda one: one.holds):
            body.addWidget(Mark("good" if finding.holds else "bad", finding.sentence))
        if not ours:
            other = self.tr(
                "It is not of this programme and intake, so it was not compared with the board."
            )
            body.addWidget(Mark("", other))
        body.addStretch(1)
        self.column.addWidget(area, 1)
        self.end(620, 560)
