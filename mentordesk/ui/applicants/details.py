"""One applicant in full: standing, checklist, every answer with its origin, documents, roles."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.applications import MOVES, ApplicationState
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import let_stand
from mentordesk.services.application_page import ApplicationPage, load_application
from mentordesk.ui.applicants.answers import AnswersTree
from mentordesk.ui.applicants.carry_dialog import CarryDialog
from mentordesk.ui.applicants.checklist import ChecklistPart
from mentordesk.ui.applicants.documents import DocumentsPart
from mentordesk.ui.applicants.words import standing_chip
from mentordesk.ui.badges import Badge
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.filter_line import InAPause
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import EmptyPage, clear, quiet_button
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

_NEEDS_REASON = {
    ApplicationState.WITHDRAWN,
    ApplicationState.DECLINED,
}


class DetailsPane(QScrollArea):
    """The pane at the right of the list of applicants."""

    wants_application = Signal(object)
    wants_papers = Signal(int)
    wants_record = Signal(int)
    wants_erase = Signal(int)
    wants_letters = Signal(int, str)
    """Every letter a person was written, by the person's id and name."""
    says = Signal(str)

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._application_id: int | None = None
        self._filled: int | None = None
        """Whose application was read last, as far as it is still true."""
        self.setObjectName("applicants.details")
        self.setAccessibleName(self.tr("The chosen applicant"))
        self.setProperty("look", "pane")
        self.setWidgetResizable(True)
        self.setMinimumWidth(330)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.answers = AnswersTree(work)
        self.checklist = ChecklistPart(work)
        self.documents = DocumentsPart(work)
        self.documents.says.connect(self.says)
        self._next: int | None = None
        self._following = InAPause(lambda: self.show_application(self._next), self)
        self._head, self._roles = QVBoxLayout(), QVBoxLayout()
        self._page, self._nobody = self._build(), self._build_nobody()
        self._both = QWidget()
        column = QVBoxLayout(self._both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        column.addWidget(self._nobody, 1)
        self._both.setProperty("look", "pane")
        self.setWidget(self._both)

    def follow(self, application_id: int | None) -> None:
        """Show whom the list has chosen; while somebody types, when they pause."""
        self._next = application_id
        self._following.soon()

    def show_application(self, application_id: int | None) -> None:
        """Show another applicant, or nobody; whoever comes back is not read again."""
        self._following.stop()
        if application_id == self._application_id:
            return
        self._application_id = application_id
        if application_id in (None, self._filled):
            self._show_either()
        else:
            self.verticalScrollBar().setValue(0)
            self.refresh()

    def forget(self) -> None:
        """Show nobody, and read anew whoever is shown next."""
        self._application_id = self._filled = None
        self._show_either()

    def refresh(self) -> None:
        """Read the applicant anew."""
        self._filled = None
        self._show_either()
        if self._application_id is None:
            return
        page = load_application(self._work.desk, self._application_id)
        self._show_head(page)
        self.checklist.show_page(page)
        self.answers.show_page(page)
        self.documents.show_page(page)
        self._show_roles(page)
        self._filled = self._application_id

    def _show_either(self) -> None:
        """Show the page of somebody, or that nobody is chosen."""
        known = self._application_id is not None
        self._page.setVisible(known)
        self._nobody.setVisible(not known)

    def _build(self) -> QWidget:
        page = QWidget()
        page.setProperty("look", "pane")
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 14, 18)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addWidget(PlainLabel(self.tr("Checklist"), "heading"))
        column.addWidget(self.checklist)
        column.addWidget(PlainLabel(self.tr("Documents"), "heading"))
        column.addWidget(self.documents)
        column.addWidget(PlainLabel(self.tr("Answers"), "heading"))
        column.addWidget(self.answers)
        column.addLayout(self._roles)
        column.addStretch(1)
        return page

    def _build_nobody(self) -> QWidget:
        return EmptyPage(
            "person",
            self.tr("Nobody is chosen"),
            self.tr("Choose an applicant in the list."),
        )

    def _show_head(self, page: ApplicationPage) -> None:
        clear(self._head)
        self._head.setSpacing(4)
        self._head.addWidget(PlainLabel(page.name, "title", wrap=True))
        row = QHBoxLayout()
        chip = standing_chip(page.standing)
        row.addWidget(Badge(chip))
        words = f"{page.role.capitalize()} · {day_in_words(page.received.date())}"
        row.addWidget(ElidedLabel(words, "soft"), 1)
        row.addWidget(self._standing_button(page))
        row.addWidget(self._person_button(page))
        self._head.addLayout(row)
        if page.late:
            self._head.addWidget(
                PlainLabel(self.tr("This application came after the closing day."), "warn", True)
            )
        if page.standing_reason:
            self._head.addWidget(PlainLabel(page.standing_reason, "soft", wrap=True))
        if page.addresses:
            self._head.addWidget(PlainLabel(" · ".join(page.addresses), "soft", wrap=True))

    def _standing_button(self, page: ApplicationPage) -> QPushButton:
        button = QPushButton(self.tr("&Standing"))
        button.setAccessibleName(self.tr("Change where this application stands"))
        menu = QMenu(button)
        for wanted in offered(page.standing):
            action = menu.addAction(worded(standing_chip(wanted).text))
            action.triggered.connect(lambda _=False, state=wanted: self._let_stand(state))
        button.setMenu(menu)
        button.setEnabled(not self._work.desk.read_only)
        return button

    def _person_button(self, page: ApplicationPage) -> QToolButton:
        button = quiet_button(self.tr("All that is known of this person"))
        give_icon(button, "more")
        menu = QMenu(button)
        papers = menu.addAction(self.tr("&Statement of hours or letter…"))
        papers.triggered.connect(lambda: self.wants_papers.emit(page.application_id))
        letters = menu.addAction(self.tr("&Letters to this person…"))
        letters.triggered.connect(lambda: self.wants_letters.emit(page.person_id, page.name))
        record = menu.addAction(self.tr("Everything &about this person…"))
        record.triggered.connect(lambda: self.wants_record.emit(page.person_id))
        erase = menu.addAction(self.tr("&Erase person…"))
        erase.triggered.connect(lambda: self.wants_erase.emit(page.person_id))
        erase.setEnabled(not self._work.desk.read_only)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _let_stand(self, wanted: ApplicationState) -> None:
        why = ""
        if wanted is ApplicationState.CARRIED_FORWARD and self._application_id is not None:
            dialog = CarryDialog(self._work.desk, self._application_id, self)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()
            return
        if wanted in _NEEDS_REASON:
            why, agreed = QInputDialog.getText(
                self,
                standing_chip(wanted).text,
                self.tr("Why? The reason is kept with the application."),
            )
            if not agreed:
                return
            if not why.strip():
                raise Refused("Somebody leaves with a reason. Nothing was changed; write it down.")
        if self._application_id is not None:
            let_stand(self._work.desk, self._application_id, wanted, why)

    def _show_roles(self, page: ApplicationPage) -> None:
        clear(self._roles)
        others = [role for role in page.roles if role.application_id != page.application_id]
        if others:
            self._roles.addWidget(PlainLabel(self.tr("Also took part"), "heading"))
        for role in others:
            words = f"{role.intake}: {role.role}, {role.standing}"
            self._roles.addWidget(PlainLabel(words, "soft"))


def offered(standing: ApplicationState) -> list[ApplicationState]:
    """Where an application can be put by hand: the rest follows from its checklist or its pair."""
    settled = {ApplicationState.RECEIVED, ApplicationState.INCOMPLETE}
    by_itself = settled | {ApplicationState.MATCHED}
    if standing in settled:
        by_itself |= {ApplicationState.READY}
    return sorted(MOVES[standing] - by_itself)
