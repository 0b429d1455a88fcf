"""The card beside the sources: what their columns were taken for, and the files that came along."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.imports.reviewed import FoundFile, ReviewedSource
from mentordesk.services.imports.wishes import NO_WISHES, FilePlace, Wishes
from mentordesk.spreadsheets.drafts import Tier
from mentordesk.ui.importing.chooser import ChoicesModel, ChoicesTable
from mentordesk.ui.importing.column_lines import (
    Choice,
    ColumnLine,
    field_choices,
    option_choices,
)
from mentordesk.ui.parts import Card, ChipRow
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel

_LOOKS = {
    Tier.SURE: ("good", "check"),
    Tier.CHECK: ("warn", "warning"),
    Tier.KEPT: ("plain", "minus"),
}
_ORDER = (Tier.CHECK, Tier.KEPT, Tier.SURE)
KIND_WORDS = {
    DocumentKind.FORM: "Application form",
    DocumentKind.CODE_OF_CONDUCT: "Code of Conduct",
    DocumentKind.RESUME: "Resume",
    DocumentKind.OTHER: "Another document",
}


def _sure(line: ColumnLine) -> tuple[Chip, ...]:
    look, icon = _LOOKS[line.tier]
    return (Chip(line.reason, look, icon),)


COLUMNS = (
    Column("Column", lambda line: line.header, width=190, strong=True),
    Column("First values", lambda line: line.values, width=160),
    Column("Goes into", lambda line: line.goes_into, width=200),
    Column(
        "How sure",
        lambda line: line.reason,
        key=lambda line: (_ORDER.index(line.tier), line.number),
        width=170,
        chips=_sure,
    ),
)


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that came with an application."""

    number: int
    found: FoundFile
    place: FilePlace
    whose: str


FILES = (
    Column("File", lambda line: line.found.name, width=260, strong=True),
    Column("Came with", lambda line: line.whose, width=220),
    Column("Kind", lambda line: KIND_WORDS[line.found.kind], width=190),
    Column("Size", lambda line: f"{max(1, len(line.found.data) // 1000)} kB", width=80, right=True),
)


def file_lines(source: ReviewedSource) -> tuple[FileLine, ...]:
    """The files of a source with who sent them."""
    return tuple(
        FileLine(
            number,
            found,
            FilePlace(source.sha256, found.group, found.sha256),
            _whose(source, found.group),
        )
        for number, found in enumerate(source.files)
    )


def _whose(source: ReviewedSource, group: int) -> str:
    names = [
        str(entry.draft.fields.get("full_name") or entry.draft.fields.get("email") or "")
        for entry in source.entries
        if entry.group == group
    ]
    sender = source.messages[group].sender if source.messages else ""
    return ", ".join(name for name in names if name) or sender


class ColumnsCard(Card):
    """The card; `wished` carries what is wished once something was chosen."""

    wished = Signal(object)

    def __init__(self, heading: str, note: str) -> None:
        super().__init__()
        self._wishes, self._scheme = NO_WISHES, Scheme("")
        self.model: ChoicesModel[ColumnLine] = ChoicesModel(
            COLUMNS, lambda line: line.number, 2, self._choices
        )
        self.model.on_choose = self.correct
        self.table = ChoicesTable(self.model, "import.columns", heading)
        self.files: ChoicesModel[FileLine] = ChoicesModel(
            FILES, lambda line: line.number, 2, lambda _line: _KINDS
        )
        self.files.on_choose = self.take_for
        self.file_table = ChoicesTable(self.files, "import.files", self.tr("Files that came along"))
        for table in (self.table, self.file_table):
            across = table.horizontalHeader()
            across.setStretchLastSection(False)
            across.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.nothing = PlainLabel("", "soft", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.chips = ChipRow(
            self.tr("Show"),
            (("columns", self.tr("Columns")), ("files", self.tr("Files"))),
        )
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.file_table)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(PlainLabel(heading, "heading"))
        row.addWidget(self.chips, 1)
        row.addWidget(PlainLabel(note, "small"))
        self.body.addLayout(row)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.nothing)
        self.chips.chosen.connect(lambda key: self._pages.setCurrentIndex(int(key == "files")))

    def begin(self, scheme: Scheme, wishes: Wishes) -> None:
        """Say which words there are to choose from, and what was wished so far."""
        self._scheme, self._wishes = scheme, wishes

    def show_source(
        self,
        source: ReviewedSource,
        lines: tuple[ColumnLine, ...],
        files: tuple[FileLine, ...],
    ) -> None:
        """Show the columns and files of a source, or why it has none."""
        self.model.set_rows(lines)
        self.files.set_rows(files)
        self.chips.show_count("columns", len(lines))
        self.chips.show_count("files", len(files))
        self.chips.turn_on("columns" if lines or not files else "files")
        self.chips.setVisible(bool(lines or files))
        self._pages.setVisible(bool(lines or files))
        words = source.error or "\n".join(source.notes)
        self.nothing.setText(words or ("" if lines else self.tr("There is nothing to map here.")))
        self.nothing.setVisible(bool(self.nothing.text()) and not (lines and not words))

    def correct(self, line: ColumnLine, key: str | None) -> None:
        """Say what a column, a label or words mean."""
        if line.is_words:
            self.wished.emit(self._wishes.with_word(line.vocabulary, line.key, key))
        else:
            self.wished.emit(self._wishes.with_column(line.layout, line.key, key))

    def take_for(self, line: FileLine, kind: str | None) -> None:
        """Say of what kind a file is."""
        self.wished.emit(self._wishes.with_kind(line.place, DocumentKind(kind or "other")))

    def _choices(self, line: ColumnLine) -> tuple[Choice, ...]:
        if line.is_words:
            return option_choices(self._scheme, line.vocabulary)
        return field_choices()


_KINDS: tuple[Choice, ...] = tuple((words, str(kind)) for kind, words in KIND_WORDS.items())
