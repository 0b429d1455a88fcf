"""The forecast and what to look for: who would be unmatched today, and gaps by sector and topic."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.matching.forecast import Forecast, Gap, Subject
from mentordesk.ui.matching.frame import AnswerWindow, Mark, table
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tokens import SPACE_L, SPACE_S


class ForecastDialog(AnswerWindow):
    """The forecast in a sentence with its figures, then demand against places."""

    def __init__(self, found: Forecast, parent: QWidget | None) -> None:
        super().__init__("forecast", self.tr("Forecast and gaps"), parent)
        self.head(self.tr("If applications closed today"))
        verdict = Mark("good" if not found.unmatched_ids else "warn", found.sentence)
        verdict.setObjectName("forecast.sentence")
        self.column.addWidget(verdict)
        words = self.tr(
            "{mentees}, {places}: {placed} would be placed; with the mentors to look for, {then}."
        )
        if not found.recruits:
            words = self.tr("{mentees}, {places}: {placed} would be placed.")
        self.column.addWidget(
            PlainLabel(
                words.format(
                    mentees=counted(found.mentees, "mentee"),
                    places=counted(found.places, "place"),
                    placed=found.placed,
                    then=found.placed_then,
                ),
                "soft",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        for subject, title, share in (
            (Subject.SECTOR, self.tr("Sector"), 4),
            (Subject.TOPIC, self.tr("Topic"), 5),
        ):
            row.addLayout(self._gaps(found, subject, title), share)
        self.column.addLayout(row, 1)
        note = self.tr(
            "Wanted counts mentees who named it; a mentor with two sectors or topics counts for "
            "both."
        )
        self.column.addWidget(PlainLabel(note, "small", wrap=True))
        self.end(1080, 600)

    def _gaps(self, found: Forecast, subject: Subject, title: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_S)
        rows = [(n, gap) for n, gap in enumerate(found.gaps) if gap.subject is subject]
        if rows:
            column.addWidget(self._table(rows, str(subject), title), 1)
        else:
            column.addWidget(PlainLabel(title, "strong"))
            column.addWidget(PlainLabel(self.tr("Nobody named any yet."), "soft", wrap=True))
            column.addStretch(1)
        return column

    def _table(self, rows: list[tuple[int, Gap]], name: str, title: str) -> RowsTable:
        columns = (
            Column(title, lambda row: row[1].value, width=200, strong=True),
            Column(
                self.tr("Wanted"),
                lambda row: str(row[1].wanted),
                key=lambda row: row[1].wanted,
                width=76,
                right=True,
                tooltip=lambda row: row[1].sentence,
            ),
            Column(
                self.tr("Places"),
                lambda row: str(row[1].places),
                key=lambda row: row[1].places,
                width=72,
                right=True,
            ),
            Column(
                self.tr("Short of"),
                lambda row: str(row[1].short),
                key=lambda row: row[1].short,
                width=80,
                chips=self._short,
            ),
        )
        return table(f"forecast.{name}", title, columns, lambda row: int(row[0]), rows)

    def _short(self, row: tuple[int, Gap]) -> tuple[Chip, ...]:
        missing = row[1].short
        if not missing:
            return (Chip(self.tr("enough"), "good"),)
        return (Chip(self.tr("%1 short").replace("%1", str(missing)), "bad"),)
