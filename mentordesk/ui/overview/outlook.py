"""The forecast line while applications are open: what would be if they closed today."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mentordesk.domain.cohort import Cohort
from mentordesk.domain.intakes import Stage
from mentordesk.services.intakes import IntakeRow
from mentordesk.services.matching import load_cohort
from mentordesk.ui import doors
from mentordesk.ui.parts import IconLabel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

if TYPE_CHECKING:
    from mentordesk.matching.forecast import Forecast

WAIT_MS = 1500
"""The page is painted and at rest before anything is matched."""


class Outlook(QWidget):
    """One sentence and the way to the gaps; nothing to be seen where no applications are open."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.setObjectName("overview.outlook")
        self._work = work
        self._open: int | None = None
        self._cohort: Cohort | None = None
        self._found: Forecast | None = None
        self._icon = IconLabel("calendar", "accent")
        self.sentence = PlainLabel("", wrap=True)
        self.sentence.setObjectName("overview.forecast")
        self.more = QPushButton(self.tr("&What to look for…"))
        self.more.setObjectName("overview.gaps")
        self.more.clicked.connect(lambda _=False: self.show_gaps())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.more)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(WAIT_MS)
        self._later.timeout.connect(self.work_out)
        self._offer(None)

    def follow(self, intake: IntakeRow) -> None:
        """Look ahead for an intake, a moment later; what is known of another one goes."""
        here = intake.intake_id if intake.stage is Stage.OPEN else None
        if here != self._open:
            self._open, self._cohort = here, None
            self._offer(None)
        if here is None:
            self._later.stop()
        else:
            self._later.start()

    def work_out(self) -> None:
        """Look ahead now, in a task; nothing where nothing changed or the page is not seen."""
        self._later.stop()
        if self._open is None or not self.isVisible():
            return
        cohort = load_cohort(self._work.desk, self._open)
        if cohort == self._cohort:
            return
        self._cohort = cohort
        if cohort.mentees:
            self._work.tasks.run_quietly(self, self._take, doors.forecast, cohort)
        else:
            self._offer(None)

    def show_gaps(self) -> None:
        """Show the forecast with the gaps by sector and topic."""
        if self._found is not None:
            doors.show_forecast(self._found, self.window())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._open is not None:
            self._later.start()

    def _take(self, found: "Forecast") -> None:
        if self._open is not None:
            self._offer(found)

    def _offer(self, found: "Forecast | None") -> None:
        self._found = found
        self.sentence.setText(found.sentence if found is not None else "")
        for part in (self._icon, self.sentence, self.more):
            part.setVisible(found is not None)
