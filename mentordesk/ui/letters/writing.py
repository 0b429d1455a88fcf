"""Writing letters: choose a kind, see everybody's letter, make drafts of the ticked ones."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.messages.drafts import Attachment
from mentordesk.services.letter_attachments import LARGEST
from mentordesk.services.letter_files import Chosen, save_merge
from mentordesk.services.letter_kinds import KindRow, load_kinds
from mentordesk.services.letters import Choice, Preview, draft, preview
from mentordesk.storage.files import read_whole
from mentordesk.ui import doors
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.icons import give_icon
from mentordesk.ui.letters.columns import RECIPIENT_FILTERS, RECIPIENTS
from mentordesk.ui.letters.kinds import KindList
from mentordesk.ui.letters.template_verbs import TemplateVerbs
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import counted, quiet_button
from mentordesk.ui.rows import RowsModel
from mentordesk.ui.safe_text import PlainLabel, line_of, written_of
from mentordesk.ui.tab import Work
from mentordesk.ui.tokens import CONTROL_HEIGHT
from mentordesk.ui.written import about, written

_Asked = tuple[int, str, object]
"""Which letters are asked for: of an intake's id, a kind's name and an event's id."""


class _Offered(NamedTuple):
    """What was offered last: of which intake and kind, about which event, who could be written."""

    about: tuple[int | None, str | None] = (None, None)
    event: int | None = None
    usual: frozenset[int] = frozenset()


class WritingPart(QWidget):
    """Kinds of letter at the left, recipients in the middle, the letter itself at the right."""

    says = Signal(str)
    drafted = Signal(object)
    _filled: _Asked | None = None
    """Whose letters are shown; None while others are being filled."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._along: tuple[Attachment, ...] = ()
        self._before = _Offered()
        self.templates = KindList()
        self.verbs = TemplateVerbs(work, self)
        self.model: RowsModel[Preview] = RowsModel(RECIPIENTS, lambda row: row.key, ticks=True)
        self.model.on_tick = lambda row, on: not (on and (row.blocked or row.is_done))
        self.list = Listing(
            "letters.recipients", self.tr("Recipients"), self.model, RECIPIENT_FILTERS, compact=True
        )
        self._write_list = self.list.add_verb(
            self.tr("Save a mail-&merge workbook…"), "table", self._merge
        )
        self._print = self.list.add_verb(self.tr("Save as &PDF…"), "printer", self._pages)
        self.event_box = QComboBox()
        self.event_box.setAccessibleName(self.tr("The event the letter is about"))
        self._subject = PlainLabel("", "heading", wrap=True)
        self._to = PlainLabel("", "soft", wrap=True)
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setObjectName("letters.preview")
        self.body.setAccessibleName(self.tr("The letter as this person would read it"))
        self.body.setProperty("pane", True)
        self.edit, self.attach, self.go = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.templates.currentRowChanged.connect(self._change_kind)
        self.event_box.currentIndexChanged.connect(self.refresh_recipients)
        self.list.table.picked.connect(self._show)
        self.model.dataChanged.connect(self._count)
        self.edit.clicked.connect(lambda: self.verbs.edit(self._key_shown()))
        self.attach.clicked.connect(self._attach)
        self.go.clicked.connect(self._draft)
        self.verbs.says.connect(self.says)

    @property
    def kind(self) -> KindRow | None:
        """The kind of letter that is chosen."""
        return self.templates.kind

    def refresh(self) -> None:
        """Read the kinds anew, and everybody's letter; in a task, what there is stays meanwhile."""
        intake = self._work.intake_id
        if intake is None:
            self._show_all(())
        else:
            take = partial(self._take_kinds, intake)
            self._work.tasks.run_quietly(self.templates, take, load_kinds, self._work.desk, intake)

    def choose(self, name: str) -> None:
        """Choose a kind of letter by its name."""
        self.templates.choose(name)

    def _take_kinds(self, intake: int, rows: tuple[KindRow, ...]) -> None:
        if intake == self._work.intake_id:
            self.templates.show_kinds(rows)
            self._fill_events()
            self.refresh_recipients()

    def _change_kind(self) -> None:
        self._fill_events()
        self.refresh_recipients()

    def _fill_events(self) -> None:
        """Offer the events this letter may be about; the one that was chosen stays."""
        events = self.kind.events if self.kind else ()
        before = self.event_box.currentData()
        blocked = self.event_box.blockSignals(True)
        self.event_box.clear()
        for event_id, words in events:
            self.event_box.addItem(line_of(words), event_id)
        self.event_box.setCurrentIndex(max(0, self.event_box.findData(before)))
        self.event_box.blockSignals(blocked)
        self.event_box.setVisible(bool(events))

    def refresh_recipients(self) -> None:
        """Fill the letter for every recipient; all that can be written and were not are ticked.

        Until those of another kind are filled no letter is shown, and none can be drafted.
        """
        kind, intake = self.kind, self._work.intake_id
        self.verbs.kind = kind
        if intake is None or kind is None:
            self._show_all(())
            return
        desk, event = self._work.desk, self.event_box.currentData()
        asked = (intake, kind.template.name, event)
        if asked != self._filled:
            self._filled = None
            self._show(None)
            self._count()
        take = partial(self._take, asked)
        self._work.tasks.run_quietly(self, take, preview, desk, intake, kind.template, event)

    def _take(self, asked: _Asked, rows: tuple[Preview, ...]) -> None:
        """Show letters that a task filled, unless something else was chosen meanwhile."""
        kind, event = self.kind, self.event_box.currentData()
        if kind is not None and asked == (self._work.intake_id, kind.template.name, event):
            self._filled = asked
            self._show_all(rows)

    def _show_all(self, rows: tuple[Preview, ...]) -> None:
        self._tick({row.key for row in rows if not row.blocked and row.kept is None})
        self.list.show_rows(rows)
        if not self.list.table.chosen and self.model.shown:
            self.list.table.choose(self.model.identity_at(0))
        self._show(next(iter(self.list.table.chosen), None))
        self._count()

    def _tick(self, usual: set[int]) -> None:
        """Tick all that can be written; of the same letters only those that were not so before.

        Whoever was taken out stays out while something else changes.
        """
        kind, before = self.kind, self._before
        now = _Offered(
            (self._work.intake_id, kind.template.name if kind else None),
            self.event_box.currentData(),
            frozenset(usual),
        )
        fresh = usual if kind is not None and kind.template.ticked else set()
        if now.about != before.about:
            self._along = ()
        elif now.event == before.event:
            fresh = (fresh - before.usual) | (usual & (self.model.ticked or set()))
        self._before = now
        self.model.tick_all(fresh)

    def _key_shown(self) -> int | None:
        return next(iter(self.list.table.chosen), None)

    def _show(self, key: int | None) -> None:
        rows = self.model.rows if self._filled is not None else ()
        row = next((r for r in rows if r.key == key), None)
        self._subject.setText(row.subject if row else self.tr("Nobody is chosen"))
        self._to.setText(self._address(row) if row else "")
        self.body.setPlainText(written_of(row.body, 20_000) if row else "")

    def _address(self, row: Preview) -> str:
        return row.blocked or self.tr("To %1").replace("%1", f"{row.name} <{row.email}>")

    def _count(self) -> None:
        number = len(self.model.ticked or ()) if self._filled is not None else 0
        words = self.tr("&Make %1").replace("%1", counted(number, "draft"))
        self.go.setText(words)
        give_icon(self.go, "edit", "on_accent")
        writable = not self._work.desk.read_only
        self.go.setEnabled(bool(number) and writable)
        self._write_list.setEnabled(bool(number))
        self._print.setEnabled(bool(number))
        self.edit.setEnabled(self.kind is not None and writable)
        along = len(self._along)
        self.attach.setText(
            self.tr("&Attach…") if not along else counted(along, "file attached", "files attached")
        )

    def _attach(self) -> None:
        """Choose files that go with every letter of this batch; none chosen: none go."""
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Files for every letter of this batch"), str(usual_folder())
        )
        self._along = tuple(
            Attachment(Path(name).name, "application/octet-stream", read_whole(Path(name), LARGEST))
            for name in names
        )
        self._count()

    def _chosen(self) -> Chosen | None:
        kind = self.kind
        if kind is None:
            return None
        only = frozenset(self.model.ticked or ())
        return Chosen(kind.template, only, self.event_box.currentData())

    def _merge(self) -> None:
        self._save(self.tr("Save a mail-merge workbook"), ".xlsx", save_merge)

    def _pages(self) -> None:
        self._save(self.tr("Save as PDF"), ".pdf", doors.save_letter_pages)

    def _save(self, title: str, ending: str, write: object) -> None:
        chosen, intake = self._chosen(), self._work.intake_id
        if chosen is None or intake is None:
            return
        # Whatever is in the title, one file of the usual folder: of "2021 / July" too.
        usual = str(usual_folder() / f"{doors.file_part(chosen.template.title)}{ending}")
        name, _ = QFileDialog.getSaveFileName(self, title, usual, f"*{ending}")
        if not name:
            return
        path = with_ending(name, ending)
        said = about(self.tr("%1 Nothing was sent.").replace("%1", written(path)), path)
        self._work.tasks.run(
            lambda _number: self.says.emit(said),
            write,  # type: ignore[arg-type]  # one of the two above
            self._work.desk,
            intake,
            chosen,
            path,
            title=title,
        )

    def _draft(self) -> None:
        intake, kind = self._work.intake_id, self.kind
        if intake is None or kind is None:
            return
        choice = Choice(self.model.ticked, self.event_box.currentData(), self._along)
        made = draft(self._work.desk, intake, kind.template, choice=choice)
        self._along = ()
        self._count()
        self.says.emit(
            self.tr(
                "%1 made. Nothing was sent: save them for your mail program, or put them into the "
                "outbox."
            ).replace("%1", counted(len(made.letter_ids), "draft"))
        )
        self.drafted.emit(made.letter_ids)

    def _lay_out(self) -> None:
        left = QWidget()
        left.setProperty("look", "pane")
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 10, 12, 12)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Kind of letter"), "heading"))
        head.addStretch(1)
        head.addWidget(self._more())
        column.addLayout(head)
        column.addWidget(self.templates, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        for part, width in ((left, 270), (self.list, 440), (self._paper(), 490)):
            split.addWidget(part)
            part.setMinimumWidth(200)
            split.setStretchFactor(split.indexOf(part), width)
        split.setSizes([270, 440, 490])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _more(self) -> QToolButton:
        button = quiet_button(self.tr("What can be done with this kind of letter"))
        give_icon(button, "more")
        menu = QMenu(button)
        menu.addActions(self.verbs.actions)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _paper(self) -> QWidget:
        right = QWidget()
        right.setProperty("look", "pane")
        paper = QVBoxLayout(right)
        paper.setContentsMargins(16, 10, 16, 14)
        self._subject.setMinimumHeight(CONTROL_HEIGHT + 2)  # level with the boxes beside it
        paper.addWidget(self.event_box)
        paper.addWidget(self._subject)
        paper.addWidget(self._to)
        paper.addWidget(self.body, 1)
        note: QLabel = PlainLabel(
            self.tr("Nothing leaves by itself: drafts open in your own mail program."),
            "small",
            wrap=True,
        )
        paper.addWidget(note)
        self.edit.setText(self.tr("Wo&rding…"))
        give_icon(self.edit, "edit")
        give_icon(self.attach, "paperclip")
        self.go.setProperty("look", "primary")
        row = QHBoxLayout()
        row.addWidget(self.edit)
        row.addWidget(self.attach)
        row.addStretch(1)
        row.addWidget(self.go)
        paper.addLayout(row)
        return right
