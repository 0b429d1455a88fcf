"""Writing letters: choose a template, see everybody's letter, make drafts of the ticked ones."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mentordesk.messages.merge import Template
from mentordesk.services.board_reading import count_people
from mentordesk.services.letters import Preview, draft, load_templates, preview
from mentordesk.ui.icons import give_icon
from mentordesk.ui.letters.columns import RECIPIENT_FILTERS, RECIPIENTS
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel, line_of, text_of, title_of
from mentordesk.ui.tab import Work

AT_ONCE = 300
"""People of an intake whose letters are filled on the window's thread, with nobody noticing."""


class WritingPart(QWidget):
    """Templates at the left, recipients in the middle, the letter itself at the right."""

    says = Signal(str)
    drafted = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._templates: tuple[Template, ...] = ()
        self.templates = QListWidget()
        self.templates.setObjectName("letters.templates")
        self.templates.setAccessibleName(self.tr("Kinds of letter"))
        self.templates.setProperty("pane", True)
        self.templates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model: RowsModel[Preview] = RowsModel(
            RECIPIENTS, lambda row: row.application_id, ticks=True
        )
        self.model.on_tick = lambda row, on: not (on and row.blocked)
        self.list = Listing(
            "letters.recipients", self.tr("Recipients"), self.model, RECIPIENT_FILTERS
        )
        self._subject = PlainLabel("", "heading", wrap=True)
        self._to = PlainLabel("", "soft", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setObjectName("letters.preview")
        self.body.setAccessibleName(self.tr("The letter as this person would read it"))
        self.body.setProperty("pane", True)
        self.go = QPushButton()
        self.go.setProperty("look", "primary")
        self._lay_out()
        self.templates.currentRowChanged.connect(self.refresh_recipients)
        self.list.table.picked.connect(self._show)
        self.model.dataChanged.connect(self._count)
        self.go.clicked.connect(self._draft)

    def refresh(self) -> None:
        """Read the templates once, and everybody's letter anew."""
        if not self._templates:
            self._templates = load_templates()
            for template in self._templates:
                self.templates.addItem(QListWidgetItem(line_of(template.title)))
            self.templates.setCurrentRow(0)
        else:
            self.refresh_recipients()

    def refresh_recipients(self) -> None:
        """Fill the letter for every recipient; all that can be written are ticked.

        Those of a large intake are filled in a task; what there is stays on the screen meanwhile.
        """
        place, intake = self.templates.currentRow(), self._work.intake_id
        if intake is None or not 0 <= place < len(self._templates):
            self._show_all(())
            return
        desk, template = self._work.desk, self._templates[place]
        if count_people(desk, intake) <= AT_ONCE:
            self._show_all(preview(desk, intake, template))
            return
        take = partial(self._take, (intake, place))
        self._work.tasks.run_quietly(self, take, preview, desk, intake, template)

    def _take(self, chosen: tuple[int, int], rows: tuple[Preview, ...]) -> None:
        """Show letters that a task filled, unless something else was chosen meanwhile."""
        if chosen == (self._work.intake_id, self.templates.currentRow()):
            self._show_all(rows)

    def _show_all(self, rows: tuple[Preview, ...]) -> None:
        self.model.tick_all(row.application_id for row in rows if not row.blocked)
        self.list.show_rows(rows)
        if rows:
            self.list.table.choose(rows[0].application_id)
        self._count()

    def _show(self, application_id: int | None) -> None:
        row = next((r for r in self.model.rows if r.application_id == application_id), None)
        self._subject.setText(row.subject if row else self.tr("Nobody is chosen"))
        self._to.setText(self._address(row) if row else "")
        self.body.setPlainText(text_of(row.body, 20_000) if row else "")

    def _address(self, row: Preview) -> str:
        return row.blocked or self.tr("To %1").replace("%1", f"{row.name} <{row.email}>")

    def _count(self) -> None:
        number = len(self.model.ticked or ())
        words = self.tr("Make %1").replace("%1", counted(number, "draft"))
        self.go.setText(title_of(words))
        give_icon(self.go, "edit", "on_accent")
        self.go.setEnabled(bool(number) and not self._work.desk.read_only)

    def _draft(self) -> None:
        intake = self._work.intake_id
        if intake is None:
            return
        template = self._templates[self.templates.currentRow()]
        made = draft(self._work.desk, intake, template, self.model.ticked)
        self.says.emit(
            self.tr("%1 made. Nothing was sent.").replace(
                "%1", counted(len(made.letter_ids), "draft")
            )
        )
        self.drafted.emit(made.letter_ids)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("look", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(PlainLabel(self.tr("Kind of letter"), "heading"))
        column.addWidget(self.templates, 1)
        right = QWidget()
        right.setProperty("look", "pane")
        paper = QVBoxLayout(right)
        paper.setContentsMargins(16, 14, 16, 14)
        paper.addWidget(self._subject)
        paper.addWidget(self._to)
        paper.addWidget(self.body, 1)
        note: QLabel = PlainLabel(
            self.tr("Nothing leaves by itself: drafts open in your own mail program."),
            "small",
            wrap=True,
        )
        row = QHBoxLayout()
        row.addWidget(note, 1)
        row.addWidget(self.go)
        paper.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        for part, width in ((left, 220), (self.list, 520), (right, 460)):
            split.addWidget(part)
            part.setMinimumWidth(180)
            split.setStretchFactor(split.indexOf(part), width)
        split.setSizes([220, 520, 460])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
