"""The Certificates tab: the list, the true page in the middle, and how it is printed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QHeaderView,
    QInputDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.documents.books import CertificatePage
from mentordesk.documents.certificates import book, check_names
from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_pages import load_pages
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.own_designs import load_any_design, offered_designs
from mentordesk.services.signing.previewing import preview_facts
from mentordesk.ui import doors
from mentordesk.ui.certificates.buttons import OutputButtons
from mentordesk.ui.certificates.columns import COLUMNS, FILTERS, usual
from mentordesk.ui.certificates.output import Order, Output
from mentordesk.ui.certificates.papers_dialog import show_papers
from mentordesk.ui.certificates.preview_pane import PreviewPane
from mentordesk.ui.certificates.settings_pane import SettingsPane, scrolled
from mentordesk.ui.certificates.verbs import RegisterVerbs
from mentordesk.ui.certificates.verification.entrance import VerificationVerbs
from mentordesk.ui.listing import Listing
from mentordesk.ui.panes import Panes
from mentordesk.ui.parts import EmptyPage, rule
from mentordesk.ui.rows import Chip, RowsModel
from mentordesk.ui.tab import Tab, Work

_LIST_WIDTH = 336
_WAIT_MS = 150


class CertificatesTab(Tab):
    """Ticked people are issued a numbered certificate when it is first saved or printed."""

    title = "Certificates"
    shows = frozenset(
        {
            "application",
            "attendance",
            "certificate",
            "certificate_line",
            "contact",
            "event",
            "hours",
            "intake",
            "own_design",
            "pair",
            "person",
            "setting",
            "survey",
            "survey_response",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.model: RowsModel[CertificateRow] = RowsModel(
            COLUMNS, lambda row: row.application_id, ticks=True
        )
        self.model.on_tick = self._may_tick
        self.reasons: dict[int, str] = {}
        self._settled = False
        self._ticked_for: int | None = None
        self.list = Listing(
            "certificates.list", self.tr("Certificates"), self.model, FILTERS, compact=True
        )
        self.preview, self.settings = PreviewPane(), SettingsPane(work.desk.today())
        self.output = Output(work, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self.buttons = OutputButtons()
        self.list.table.may_tick_along = lambda row: row.ready or row.has_valid
        self.verbs = RegisterVerbs(work, self.list, self._current)
        self.verifying = VerificationVerbs(work, self.list, lambda: self.ticked)
        self.list.add_verb(self.tr("Tick &all that are shown"), "", self._tick_shown)
        self.list.add_verb(self.tr("Tick &nobody"), "", self._tick_nobody)
        self._lay_out()
        self._wire()

    def refresh(self) -> None:
        if self.work.intake_id is None:
            self._show(())
        else:
            self.read_beside(self._show, load_certificates)

    def blank(self) -> None:
        self.list.blank()

    def _show(self, rows: tuple[CertificateRow, ...]) -> None:
        self._stack.setCurrentIndex(0 if rows else 1)
        self.settings.offer(offered_designs(self.work.desk))
        if not self._settled:
            self.settings.show_settings(load_settings(self.work.desk))
            self._settled = True
        self.list.show_rows(rows)
        self.rest(self.list.standing("ready", "issued", "not"))
        self._tick_again()
        if not self.list.table.chosen and rows:
            self.list.table.choose(rows[0].application_id)
        self._soon.start()

    def settle(self) -> None:
        self._soon.stop()
        self.show_preview()

    def search(self, text: str) -> None:
        self.list.box.setText(text)

    def show_that(self, what: object) -> None:
        if isinstance(what, int):
            self.list.show_only(what)
        elif isinstance(what, tuple):
            show_papers(self.work, what, self)

    @property
    def ticked(self) -> list[CertificateRow]:
        """The people whose box is ticked, in the order of the list."""
        chosen = self.model.ticked or set()
        return [row for row in self.model.rows if row.application_id in chosen]

    def show_preview(self) -> None:
        """Draw the chosen person's certificate: the issued one, or as it would be issued now."""
        row = self._current()
        if row is None:
            self.preview.show_pdf(b"", "A4", "")
            self.preview.say("", None, "")
            return
        self.settings.show_role(row.role)
        page = self._page(row)
        facts = page.facts
        try:
            pdf = book([facts], page.design)
        except Refused as refusal:  # shown in place: a box would come with every name chosen
            self.preview.show_pdf(b"", page.paper, "")
            chip = Chip(self.tr("It cannot be drawn"), "bad", "warning")
            self.preview.say(row.name, chip, str(refusal))
            return
        self.preview.show_pdf(pdf, page.paper, f"{facts.title}, {facts.name}")
        self._say_about(row, page)

    def order(self) -> Order:
        """The ticked certificates with how those are issued that are not yet."""
        return Order(tuple(self.ticked), self.settings.settings, self.reasons)

    def _page(self, row: CertificateRow) -> CertificatePage:
        """The page of the certificate as it was issued, or as it would be issued now."""
        desk = self.work.desk
        if row.has_valid and row.certificate_id is not None:
            return load_pages(desk, [row.certificate_id])[0].page
        settings = self.settings.settings
        (facts,) = preview_facts(desk, [row.application_id], settings)
        return CertificatePage(facts, load_any_design(desk, settings.design_for(row.role)))

    def _say_about(self, row: CertificateRow, page: CertificatePage) -> None:
        facts = page.facts
        shown = self.model.shown
        place = next((n for n, one in enumerate(shown) if one is row), 0) + 1
        title = self.tr("%1 of %2 · %3").replace("%1", str(place)).replace("%2", str(len(shown)))
        problems = check_names([facts], page.design)
        chip = Chip(self.tr("The name fits and every letter is in the typeface"), "good", "check")
        if problems:
            chip = Chip(self.tr("Look at this name"), "warn", "warning")
        note = " ".join(one.sentence for one in problems) or self.tr(
            "This is the PDF itself: what you see is what prints."
        )
        if not row.ready and not row.has_valid:
            chip = Chip(self.tr("May not have a certificate yet"), "warn", "warning")
            note = " ".join(row.why_not)
        if row.has_valid:
            note = self.tr("Issued as %1: this is its frozen text.").replace("%1", facts.number)
        self.preview.say(title.replace("%3", row.name), chip, note)

    def _current(self) -> CertificateRow | None:
        index = self.list.table.currentIndex()
        return self.model.row_at(index) if index.isValid() and self.model.shown else None

    def _show_designs(self) -> None:
        """Show the designs; one that was made there is the one that is used."""
        shown = doors.design_editor().show_designs(
            self.work, self.settings.settings, self, self._use_design
        )
        shown.renamed.connect(self.settings.follow)

    def _use_design(self, name: str) -> None:
        if name:
            self.settings.offer(offered_designs(self.work.desk))
            self.settings.choose(name)

    def _tick_usual(self) -> None:
        self.reasons = {}
        self.model.tick_all(usual(self.model.rows, self.settings.leave_out.isChecked()))
        self._count()

    def _tick_shown(self) -> None:
        """Tick everybody in the list as it is narrowed now who may have a certificate."""
        may = {row.application_id for row in self.model.shown if row.ready or row.has_valid}
        self.model.tick_all((self.model.ticked or set()) | may)

    def _tick_nobody(self) -> None:
        self.reasons = {}
        self.model.tick_all(())

    def _tick_again(self) -> None:
        """Keep the ticks by who they are, but for whom they are no longer allowed.

        Saving and printing change nobody's tick; in another intake the usual ones are ticked.
        """
        if self._ticked_for != self.work.intake_id:
            self._ticked_for = self.work.intake_id
            self._tick_usual()
            return
        may = {row.application_id for row in self.model.rows if row.ready or row.has_valid}
        self.model.tick_all((self.model.ticked or set()) & (may | self.reasons.keys()))
        self._count()

    def _may_tick(self, row: CertificateRow, on: bool) -> bool:
        if not on or row.ready or row.has_valid:
            return True
        asked = self.tr("%1\nWhy do they get a certificate all the same?")
        why, agreed = QInputDialog.getText(
            self, row.name, asked.replace("%1", "\n".join(row.why_not))
        )
        if agreed and why.strip():
            self.reasons[row.application_id] = why.strip()
        return agreed and bool(why.strip())

    def _count(self) -> None:
        ticked = self.ticked
        printed = sum(1 for row in ticked if row.has_valid and row.printed_on)
        self.buttons.show_count(len(ticked), printed, may=not self.work.desk.read_only)
        self.badge_changed.emit(self.list.counted("ready"))

    def _move(self, step: int) -> None:
        place = self.list.table.currentIndex().row() + step
        if 0 <= place < len(self.model.shown):
            self.list.table.choose(self.model.identity_at(place))

    def _picked(self) -> None:
        self.verbs.allow(self._current())
        self._soon.start()

    def _wire(self) -> None:
        self._soon.timeout.connect(self.show_preview)
        self.settings.changed.connect(self._soon.start)
        self.settings.wants_designs.connect(self._show_designs)
        self.settings.leave_out.toggled.connect(self._tick_usual)
        self.buttons.wants_print.connect(lambda: self.output.print_all(self.order()))
        self.buttons.wants_one_file.connect(lambda: self.output.keep(self.order(), merged=True))
        self.buttons.wants_files.connect(lambda: self.output.keep(self.order(), merged=False))
        self.buttons.wants_drafts.connect(lambda: self.output.draft(self.order()))
        self.verbs.says.connect(self.says)
        self.verifying.says.connect(self.says)
        self.settings.verification.clicked.connect(self.verifying.settings.trigger)
        self.verbs.wants_again.connect(self._print_again)
        self.list.table.picked.connect(self._picked)
        self.model.dataChanged.connect(self._count)
        self.preview.moved.connect(self._move)
        self.output.done.connect(self.says)
        self.begin_at(self.list.table)

    def _print_again(self, row: CertificateRow) -> None:
        self.output.print_all(Order((row,), self.settings.settings))

    def _lay_out(self) -> None:
        across = self.list.table.horizontalHeader()
        across.setStretchLastSection(False)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(_LIST_WIDTH)
        right = QWidget()
        foot = QVBoxLayout(right)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(scrolled(self.settings), 1)
        foot.addWidget(rule())
        foot.addWidget(self.buttons)
        split = Panes("certificates.panes", self.work.settings)
        split.add(self.list, 362, 420)
        split.add(self.preview)
        split.add(right, 309, 340)
        split.begin()
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(
            EmptyPage(
                "certificate",
                self.tr("No certificates yet"),
                self.tr(
                    "Everybody with a partner in this intake appears here, with what is still "
                    "missing before their certificate can be printed."
                ),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
