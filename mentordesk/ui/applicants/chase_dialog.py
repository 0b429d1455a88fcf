"""The chase list: who owes what since when, last written to when, and the letters to them."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mentordesk.domain.applications import CheckItem
from mentordesk.services.chasing import ChaseRow, draft_chase, load_chase
from mentordesk.ui.applicants.words import ITEM_WORDS
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.forms import MARGINS, close_row, foot
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column, number_column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_PAPERS = frozenset({CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME})


def _owed(row: ChaseRow) -> str:
    return "\n".join(
        ITEM_WORDS[one.item] + (f" ({one.reason})" if one.reason else "") for one in row.owed
    )


COLUMNS = (
    Column("Name", lambda row: row.name, width=160, strong=True),
    Column("Role", lambda row: row.role.capitalize(), width=72),
    Column(
        "Still owes",
        lambda row: ", ".join(ITEM_WORDS[one.item] for one in row.owed),
        key=lambda row: len(row.owed),
        width=245,
        chips=lambda row: tuple(Chip(ITEM_WORDS[one.item], "warn", "warning") for one in row.owed),
        tooltip=_owed,
    ),
    Column("Since", lambda row: day_in_words(row.since), key=lambda row: row.since, width=100),
    number_column("Days", lambda row: row.days, 56),
    Column(
        "Last asked",
        lambda row: day_in_words(row.asked_on) if row.asked_on else "never",
        key=lambda row: row.asked_on or date.min,
        width=95,
    ),
    Column("E-mail", lambda row: row.email, width=180),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("papers", "Papers", lambda row: bool(row.items & _PAPERS)),
    Filter("membership", "Membership", lambda row: CheckItem.MEMBERSHIP in row.items),
    Filter("eligibility", "Eligibility", lambda row: CheckItem.ELIGIBILITY in row.items),
    Filter("never", "Never asked", lambda row: row.asked_on is None and bool(row.letter)),
)


class ChaseDialog(QDialog):
    """The list of those who owe something; one verb writes to the chosen ones."""

    wants_application = Signal(int)
    """An application that is to be shown."""

    def __init__(self, work: Work, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("applicants.chase")
        self._work, self._intake_id = work, intake_id
        self.setWindowTitle(self.tr("Who owes what"))
        self.setAccessibleName(self.tr("Who owes what"))
        self.list = listing(
            "chase.table",
            self.tr("Who owes what"),
            COLUMNS,
            lambda row: int(row.application_id),
            FILTERS,
        )
        self.write = self.list.add_verb(self.tr("&Write to those chosen"), "mail", self._write)
        self.said = PlainLabel("", "soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Who still owes what"), "heading"))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Choose one or several and write: the letter asks for what is missing. "
                    "Eligibility is for you to decide, on the applicant's checklist."
                ),
                "soft",
                wrap=True,
            )
        )
        column.addWidget(self.list, 1)
        box = close_row()
        box.rejected.connect(self.reject)
        column.addLayout(foot(self.said, box))
        self.resize(1000, 600)
        self.list.table.opened.connect(self._show_application)
        self.list.table.selectionModel().selectionChanged.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.refresh()

    def refresh(self) -> None:
        """Show who owes something now."""
        rows = load_chase(self._work.desk, self._intake_id)
        self.list.show_rows(rows)
        if not rows:
            self.said.setText(self.tr("Nobody owes anything: every checklist is complete."))
        self._allow()

    def _allow(self) -> None:
        chosen = set(self.list.table.chosen)
        known = [row for row in self.list.model.shown if row.application_id in chosen]
        writes = not self._work.desk.read_only
        self.write.setEnabled(writes and any(row.letter for row in known))

    def _write(self) -> None:
        made = draft_chase(self._work.desk, self._intake_id, self.list.table.chosen)
        words = self.tr("%1 drafted: find them in the Letters tab. Nothing was sent.")
        said = [words.replace("%1", counted(len(made.letter_ids), "letter"))]
        said += [f"{name}: {reason}" for name, reason in made.blocked[:5]]
        self.said.setText("\n".join(said))
        self.refresh()

    def _show_application(self, application_id: int) -> None:
        self.wants_application.emit(application_id)
        self.accept()
