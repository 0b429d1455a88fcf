"""The Overview tab: the clock of the intake, read anew whenever anything changed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.intakes import Stage
from mentordesk.services.calendar_export import calendar_name, calendar_to
from mentordesk.services.next_steps import NextStep
from mentordesk.services.overview import Overview, load_overview
from mentordesk.services.overview_counts import Counts
from mentordesk.services.reminders import tick
from mentordesk.services.year_calendar import Kind
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.icons import give_icon
from mentordesk.ui.overview import cards
from mentordesk.ui.overview.days_card import DaysCard
from mentordesk.ui.overview.outlook import Outlook
from mentordesk.ui.overview.steps import StepsList
from mentordesk.ui.parts import Card, EmptyPage, clear, counted
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.worded import worded
from mentordesk.ui.written import written

LEADS = {
    "Check": "attention",
    "Look": "no contact",
    "Write": "matched_mentee",
    "Invite": "orientation_invitation",
}
"""The button of a step -> what the page it leads to shows: a filter, or a kind of letter."""
_LOOKS = {Kind.FIRST_CONTACT: "no contact", Kind.CHECK_IN: None}


class OverviewTab(Tab):
    """Figures, where the intake stands, demand by sector, next steps, recent, what is due."""

    title = "Overview"
    shows = frozenset(
        {
            "answer",
            "application",
            "attendance",
            "ban",
            "certificate",
            "check_in",
            "check_line",
            "contact",
            "document",
            "event",
            "fee",
            "intake",
            "letter",
            "pair",
            "person",
            "reminder",
            "rule_override",
            "setting",
            "support_case",
            "survey",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._heading, self._headline = PlainLabel("", "title"), PlainLabel("", "soft", wrap=True)
        self._stage = PlainLabel("", "badge")
        self._figures, self._left, self._right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.outlook = Outlook(work)
        self.steps = StepsList()
        self.steps.wanted.connect(self._go)
        self.days = DaysCard()
        self.days.wanted.connect(lambda one: self.wants_tab.emit(one.tab, _LOOKS.get(one.kind)))
        self.days.ticked.connect(lambda number: tick(self.work.desk, number))
        self.days.save.connect(self._save_calendar)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page())
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def refresh(self) -> None:
        intake = self.work.intake_id
        self._stack.setCurrentIndex(0 if intake is not None else 1)
        if intake is None:
            return
        # What is shown stays until what is so now has been read, beside the window.
        tasks = self.work.tasks
        tasks.run_quietly(self, self._show, load_overview, self.work.desk, intake)

    def settle(self) -> None:
        self.outlook.work_out()

    def _show(self, overview: Overview) -> None:
        intake, counts = overview.intake.intake_id, overview.counts
        if intake != self.work.intake_id:
            return
        self.badges_known.emit(
            {
                "Applicants": counts.need_attention,
                "Board": 0 if overview.intake.stage is Stage.FINISHED else counts.unmatched_mentees,
            }
        )
        self._heading.setText(
            self.tr("%1 intake").replace("%1", overview.intake.name)
            if "intake" not in overview.intake.name.casefold()
            else overview.intake.name
        )
        self._stage.setText(worded(overview.intake.stage))
        self._headline.setText(overview.headline)
        self.outlook.follow(overview.intake)
        clear(self._figures)
        for figure in cards.figure_cards(overview.counts):
            self._figures.addWidget(figure, 1)
        self._show_left(overview)
        self.rest(_standing(counts))
        self.steps.show_steps(overview.steps)
        self.days.show_days(overview.days, overview.today)

    def _show_left(self, overview: Overview) -> None:
        clear(self._left)
        standing = Card(self.tr("Where the intake stands"))
        standing.body.addLayout(cards.progress_row(overview.progress))
        standing.body.addWidget(
            PlainLabel(
                self.tr(
                    "No intake is finished until every mentee has a confirmed match or a "
                    "written reason why not."
                ),
                "small",
                wrap=True,
            )
        )
        self._left.addWidget(standing)
        demand = Card(
            self.tr("Places and demand by sector"), self.tr("mentor places (bar) · mentees (mark)")
        )
        demand.body.addLayout(cards.sector_grid(overview.sectors))
        demand.body.addStretch(1)
        self._left.addWidget(demand, 1)
        self._recent.show_lines(cards.recent_lines(overview.recent))

    def _go(self, step: NextStep) -> None:
        if step.button == "Import":
            self.wants_import.emit()
            return
        self.wants_tab.emit(step.tab.capitalize(), LEADS.get(step.button))

    def _save_calendar(self) -> None:
        """Ask for a place and write what is due and comes up there, for another calendar."""
        if (intake := self.work.intake_id) is None:
            return
        name = str(usual_folder() / calendar_name(self.work.desk, intake))
        kind = self.tr("Calendar (*.ics)")
        asked, _ = QFileDialog.getSaveFileName(self, self.tr("Save for my calendar"), name, kind)
        if asked:
            path = Path(asked if asked.endswith(".ics") else f"{asked}.ics")
            calendar_to(self.work.desk, intake, path)
            self.says.emit(written(path))

    def _page(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("look", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addLayout(self._top())
        self._figures.setSpacing(12)
        column.addLayout(self._figures)
        steps = Card(self.tr("Next steps"))
        steps.body.addWidget(self.steps)
        steps.setProperty("pane", True)
        self._recent = LinesCard(self.tr("Recent"), "soft", self.tr("Nothing was done yet."))
        column.addLayout(self._two_columns(steps))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(self.tr("Overview"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _two_columns(self, steps: QWidget) -> QGridLayout:
        """The cards; each column is as high as its own cards, so that none has a hole."""
        grid = QGridLayout()
        grid.setSpacing(14)
        self._left.setSpacing(14)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(self._left)
        left.addWidget(self._recent, 1)
        right.addWidget(steps)
        right.addWidget(self.days, 1)
        for place, (cards_below, share) in enumerate(((left, 62), (right, 38))):
            cards_below.setSpacing(14)
            grid.addLayout(cards_below, 0, place)
            grid.setColumnStretch(place, share)
        return grid

    def _top(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self.outlook)
        return column

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(self._heading)
        heading.addWidget(self._stage, alignment=Qt.AlignmentFlag.AlignVCenter)
        heading.addStretch(1)
        words.addLayout(heading)
        words.addWidget(self._headline)
        row.addLayout(words, 1)
        get = QPushButton(self.tr("&Import applications…"))
        give_icon(get, "import")
        get.clicked.connect(self.wants_import)
        board = QPushButton(self.tr("&Go to the board"))
        board.setProperty("look", "primary")
        give_icon(board, "board", "on_accent")
        board.clicked.connect(lambda: self.wants_tab.emit("Board", None))
        row.addWidget(get)
        row.addWidget(board)
        self.begin_at(board)
        return row

    def _empty(self) -> EmptyPage:
        page = EmptyPage(
            "calendar",
            self.tr("Make the first intake"),
            self.tr(
                "An intake is one dated round of applications, matching and twelve months of "
                "mentoring. Its dates drive everything you see here."
            ),
        )
        page.offer(self.tr("New intake…"), self.wants_intake.emit)
        return page


def _standing(counts: Counts) -> str:
    """The intake in one line, for the status bar."""
    if not counts.applications:
        return ""
    people = counted(counts.applications, "application")
    return " · ".join(worded(words) for words in (people, counts.attention) if words)


class LinesCard(Card):
    """A card of short lines that can be shown anew."""

    def __init__(self, heading: str, look: str, none: str) -> None:
        super().__init__(heading)
        self._look, self._none = look, none
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show other lines."""
        clear(self._lines)
        self._lines.addWidget(cards.two_columns(lines, self._look, self._none))
