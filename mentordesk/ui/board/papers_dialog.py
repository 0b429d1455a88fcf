"""The board on paper: which paper, with names or without, then a file or the printer."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageLayout, QPageSize, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from mentordesk.services.board_papers import PaperChoice, table_cards, wall_chart
from mentordesk.storage.files import write_atomically
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.board.parts import Parts
from mentordesk.ui.board.words import translate
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import tab_as_shown
from mentordesk.ui.icons import give_icon
from mentordesk.ui.paper import usual_paper
from mentordesk.ui.parts import counted
from mentordesk.ui.printing import DPI, print_watched
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import CONTROL_HEIGHT
from mentordesk.ui.written import written

_SIZES = {
    "A3": QPageSize.PageSizeId.A3,
    "A4": QPageSize.PageSizeId.A4,
    "Tabloid": QPageSize.PageSizeId.Tabloid,
    "Letter": QPageSize.PageSizeId.Letter,
}


class Paper(IntEnum):
    """What can be printed of the board."""

    CHART = 0
    CARDS = 1


def papers_for(what: Paper) -> tuple[str, ...]:
    """The papers to choose from, first what is usual where people are."""
    here, there = ("A3", "A4"), ("Tabloid", "Letter")
    if usual_paper() != "A4":
        here, there = there, here
    return (*here, *there) if what is Paper.CHART else (here[1], there[1])


class PapersDialog(BoardDialog):
    """Asks what goes on paper; `to_printer` tells which of the two buttons was pressed."""

    def __init__(self, what: Paper, parent: QWidget, *, blind: bool) -> None:
        title = self._title(what)
        super().__init__("board-papers", title, parent)
        self.what, self.to_printer = what, False
        self.column.addWidget(PlainLabel(title, "heading"))
        self.column.addWidget(PlainLabel(self._about(), "soft", wrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        self.paper = QComboBox()
        self.paper.setObjectName("board-papers.paper")
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.addItems(papers_for(what))
        form.addRow(self._label(self.tr("Pa&per"), self.paper), self.paper)
        self.per_page = QComboBox()
        self.per_page.setAccessibleName(self.tr("Cards on a page"))
        for count in (8, 10):
            self.per_page.addItem(str(count), count)
        self.waiting = QCheckBox(self.tr("Only &who waits, and mentors with a free place"))
        if what is Paper.CARDS:
            words = self.tr("&Cards on a page")
            form.addRow(self._label(words, self.per_page), self.per_page)
        self.column.addLayout(form)
        if what is Paper.CARDS:
            self.column.addWidget(self.waiting)
        self.blind = QCheckBox(self.tr("With&out names: labels such as Mentee A"))
        self.blind.setObjectName("board-papers.blind")
        self.blind.setChecked(blind)
        self.column.addWidget(self.blind)
        self.column.addStretch(1)
        self._add_buttons()
        self.setMinimumWidth(460)

    @staticmethod
    def _label(words: str, field: QComboBox) -> QLabel:
        """The words before a field, level with it."""
        label = QLabel(words)
        label.setBuddy(field)
        field.view().setAccessibleName(field.accessibleName())
        label.setMinimumHeight(CONTROL_HEIGHT + 2)
        return label

    def _title(self, what: Paper) -> str:
        if what is Paper.CHART:
            return translate("Board", "Wall chart")
        return translate("Board", "Cards for the table")

    def _about(self) -> str:
        if self.what is Paper.CHART:
            return self.tr(
                "The whole board across the page: mentors with their mentees, how far each pair "
                "has come, and who waits and why."
            )
        return self.tr(
            "A card for each mentee and each mentor, to cut out and lay side by side: what the "
            "board shows, and what they wrote about their aims. No sensitive answer, no address."
        )

    def _add_buttons(self) -> None:
        self._buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = QPushButton(self.tr("&Save as PDF…"))
        give_icon(save, "file", "on_accent")
        save.setDefault(True)
        save.setProperty("look", "primary")
        prints = QPushButton(self.tr("Pr&int…"))
        give_icon(prints, "printer")
        buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(prints, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        prints.clicked.connect(lambda _=False: self._print())
        self.column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
        self.resize(self.width(), self.column.totalHeightForWidth(self.width()))

    def _print(self) -> None:
        self.to_printer = True
        self.accept()

    @property
    def choice(self) -> PaperChoice:
        """What was chosen."""
        return PaperChoice(
            self.paper.currentText(),
            self.blind.isChecked(),
            int(self.per_page.currentData()),
            self.waiting.isChecked(),
        )


class Papers(QObject):
    """Makes a paper in a task, then saves or prints it; `tells` hears what was done."""

    def __init__(self, parts: Parts, page: QWidget, tells: Callable[[str], None]) -> None:
        super().__init__(page)
        self._parts, self._page, self._tells = parts, page, tells

    def ask(self, what: Paper) -> None:
        """Show the dialog of one paper."""
        dialog = PapersDialog(what, self._page, blind=self._parts.advice.veil is not None)
        dialog.accepted.connect(lambda: self._make(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, dialog: PapersDialog) -> None:
        what, choice = dialog.what, dialog.choice
        where = self._printer(choice, what) if dialog.to_printer else self._file(what)
        if where is None:
            return
        parts = self._parts
        intake, desk = parts.cards.board.intake_id, parts.work.desk
        title = self.tr("Making the pages")
        finish = self._finish(where, title)
        if what is Paper.CARDS:
            parts.work.tasks.run(finish, table_cards, desk, intake, choice, title=title)
        else:
            found = parts.advice.reckoning
            why = {who: told[0] for who, told in found.left.items() if told} if found else {}
            parts.work.tasks.run(finish, wall_chart, desk, intake, choice, why, title=title)

    def _finish(self, where: "Path | QPrinter", title: str) -> Callable[[bytes], None]:
        def finish(pdf: bytes) -> None:
            if isinstance(where, Path):
                write_atomically(where, pdf)
                self._tells(written(where))
                return
            pages = print_watched(pdf, where, title, self._page)
            told = self.tr("{pages} sent to the printer").format(pages=counted(pages, "page"))
            self._tells(told if pages else self.tr("Printing was stopped."))

        return finish

    def _file(self, what: Paper) -> Path | None:
        name = self.tr("Wall chart.pdf") if what is Paper.CHART else self.tr("Cards.pdf")
        usual, kind = usual_folder() / name, self.tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save as PDF"), str(usual), kind
        )
        if not chosen:
            return None
        return Path(chosen if chosen.casefold().endswith(".pdf") else f"{chosen}.pdf")

    def _printer(self, choice: PaperChoice, what: Paper) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        _set_up(printer, choice.paper, what)
        if QPrintDialog(printer, self._page).exec() != QPrintDialog.DialogCode.Accepted:
            return None
        _set_up(printer, choice.paper, what)  # the dialog may have changed the paper
        return printer


def _set_up(printer: QPrinter, paper: str, what: Paper) -> None:
    """Resolution, paper, orientation, full page: a chart lies, cards stand."""
    lying = what is Paper.CHART
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if lying else orientation.Portrait)
    printer.setFullPage(True)
