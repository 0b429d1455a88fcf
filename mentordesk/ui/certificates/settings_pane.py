"""How certificates are printed: design, paper, signatories, date, wording for each role."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents.designs import design_names
from mentordesk.domain.people import Role
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.ui.forms import MaybeDay
from mentordesk.ui.safe_text import PlainLabel

PAPERS = ("A4", "Letter")


class SettingsPane(QFrame):
    """The right pane; `changed` follows every change, `settings` is what is shown.

    `today` is the day where the programme is, which need not be this machine's.
    """

    changed = Signal()
    wants_designs = Signal()
    """The list of designs is wanted: to edit one, to make one's own."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.setProperty("look", "pane")
        self.setProperty("pane", True)
        self._base, self._role, self._filling = CertificateSettings(), Role.MENTEE, False
        self.design, self.mentor_design, self.paper = QComboBox(), QComboBox(), QComboBox()
        self.design.addItems(list(design_names()))
        self.mentor_design.addItem(self.tr("The same"), "")
        for one in design_names():
            self.mentor_design.addItem(one, one)
        self.paper.addItems(PAPERS)
        self.own = QPushButton(self.tr("Desi&gns…"))
        self.own.setAutoDefault(False)
        self.own.setToolTip(self.tr("Edit designs, make your own, on your own page too"))
        self.signed = [(QLineEdit(), QLineEdit()) for _ in range(2)]
        self.day = MaybeDay(today, known=False)
        self.heading = QLineEdit()
        self.heading.setAccessibleName(self.tr("Title of the certificate"))
        self.wording = QPlainTextEdit()
        self.wording.setTabChangesFocus(True)
        self.hours = QCheckBox(self.tr("Print hours and webinars"))
        self.leave_out = QCheckBox(self.tr("Leave out those already printed"))
        self.leave_out.setChecked(True)
        self.verification = QPushButton(self.tr("Ver&ification…"))
        self.verification.setAutoDefault(False)
        self._wording_label = PlainLabel("", "strong")
        self._lay_out()
        self._wire()

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these designs; the one that is chosen stays, even where it was put away."""
        chosen = self.design.currentText()
        kept = list(names) if not chosen or chosen in names else [*names, chosen]
        if kept != [self.design.itemText(n) for n in range(self.design.count())]:
            self._filling = True
            self.design.clear()
            self.design.addItems(kept)
            self.design.setCurrentText(chosen)
            self._offer_mentors(names)
            self._filling = False

    def _offer_mentors(self, names: tuple[str, ...]) -> None:
        chosen = str(self.mentor_design.currentData() or "")
        while self.mentor_design.count() > 1:
            self.mentor_design.removeItem(1)
        for one in names:
            self.mentor_design.addItem(one, one)
        self._choose_mentors(chosen)

    def _choose_mentors(self, name: str) -> None:
        """Show the mentors' design, even one that was put away; an empty name is the same one."""
        if self.mentor_design.findData(name) < 0:
            self.mentor_design.addItem(name, name)
        self.mentor_design.setCurrentIndex(self.mentor_design.findData(name))

    def follow(self, old: str, new: str) -> None:
        """Go on with a design that was chosen under its new name."""
        if self.mentor_design.currentData() == old:
            self._choose_mentors(new)
        if self.design.currentText() == old:
            if self.design.findText(new) < 0:
                self.design.addItem(new)
            self.design.setCurrentText(new)

    def choose(self, name: str) -> None:
        """Choose a design that is offered: for the mentors, where one is shown who has their own"""
        if self._role is Role.MENTOR and self.mentor_design.currentData():
            self._choose_mentors(name)
        else:
            self.design.setCurrentText(name)

    @property
    def settings(self) -> CertificateSettings:
        """What the pane says now."""
        signed = tuple(
            (name.text().strip(), title.text().strip())
            for name, title in self.signed
            if name.text().strip()
        )
        return replace(
            self._with_wording(),
            design=self.design.currentText(),
            mentor_design=str(self.mentor_design.currentData() or ""),
            paper=PAPERS[self.paper.currentIndex()],
            signatories=signed,
            issued_on=self.day.day,
            with_hours=self.hours.isChecked(),
        )

    def _with_wording(self) -> CertificateSettings:
        """The settings with what was typed for the role shown; the usual words are not kept."""
        hours = self.hours.isChecked()
        usual = CertificateSettings()
        words, title = self.wording.toPlainText().strip(), self.heading.text().strip()
        words = "" if words == usual.wording(self._role, hours=hours).strip() else words
        title = "" if title == usual.title(self._role) else title
        if self._role is Role.MENTEE:
            return replace(self._base, mentee_wording=words, mentee_title=title)
        return replace(self._base, mentor_wording=words, mentor_title=title)

    def show_settings(self, settings: CertificateSettings) -> None:
        """Show how the programme prints."""
        self._filling = True
        self._base = settings
        if self.design.findText(settings.design) < 0:
            self.design.addItem(settings.design)
        self.design.setCurrentText(settings.design)
        self._choose_mentors(settings.mentor_design)
        self.paper.setCurrentIndex(PAPERS.index(settings.paper))
        self.hours.setChecked(settings.with_hours)
        for place, (name, title) in enumerate(self.signed):
            known = settings.signatories[place] if place < len(settings.signatories) else ("", "")
            name.setText(known[0])
            title.setText(known[1])
        self._show_wording()
        self._filling = False

    def show_role(self, role: Role) -> None:
        """Show the wording of another role; what was typed for the one before stays."""
        if role is not self._role:
            self._base, self._role = self.settings, role
            self._filling = True
            self._show_wording()
            self._filling = False

    def _show_wording(self) -> None:
        words = self._base.wording(self._role, hours=self.hours.isChecked())
        self.wording.setPlainText(words)
        self.heading.setText(self._base.title(self._role))
        self.heading.setCursorPosition(0)
        label = self.tr("Title and wording for a mentee")
        if self._role is Role.MENTOR:
            label = self.tr("Title and wording for a mentor")
        self._wording_label.setText(label)
        self.wording.setAccessibleName(label)

    def _say_changed(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _wire(self) -> None:
        self.design.currentIndexChanged.connect(self._say_changed)
        self.mentor_design.currentIndexChanged.connect(self._say_changed)
        self.heading.textChanged.connect(self._say_changed)
        self.own.clicked.connect(self.wants_designs)
        self.paper.currentIndexChanged.connect(self._say_changed)
        self.hours.toggled.connect(self._say_changed)
        self.wording.textChanged.connect(self._say_changed)
        self.day.box.toggled.connect(self._say_changed)
        self.day.field.dateChanged.connect(self._say_changed)
        for name, title in self.signed:
            name.textChanged.connect(self._say_changed)
            title.textChanged.connect(self._say_changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(5)
        name, title = self.signed[0]
        other, other_title = self.signed[1]
        for words, field in (
            (self.tr("Design"), self.design),
            (self.tr("Design for mentors"), self.mentor_design),
            (self.tr("Paper (turned as the design is)"), self.paper),
            (self.tr("Signed by"), name),
            ("", title),
            (self.tr("And by"), other),
            ("", other_title),
            (self.tr("Date on the certificate (today if not ticked)"), self.day),
        ):
            self._add(column, words, field)
            if field is self.mentor_design:
                column.addWidget(self.own)
        for first, second in self.signed:
            first.setPlaceholderText(self.tr("Name"))
            second.setPlaceholderText(self.tr("Title"))
            second.setAccessibleName(self.tr("Title of who signs"))
        column.addSpacing(4)
        column.addWidget(self._wording_label)
        column.addWidget(self.heading)
        # The style sheet has the last word on the height of a text field; it has none on this.
        room = QWidget()
        room.setMinimumHeight(110)
        within = QVBoxLayout(room)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.wording)
        column.addWidget(room, 1)
        column.addWidget(self.hours)
        column.addWidget(self.leave_out)
        column.addWidget(self.verification)

    def _add(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        if words:
            column.addSpacing(4)
            column.addWidget(PlainLabel(words, "strong"))
            field.setAccessibleName(words)
        column.addWidget(field)


def scrolled(pane: SettingsPane) -> QScrollArea:
    """The pane in an area that scrolls: without it no window could be lower than 760 pixels."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(pane.minimumSizeHint().width() + 12)
    area.setWidget(pane)
    return area
