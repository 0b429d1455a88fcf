"""The Applicants tab: everybody who applied, narrowed as you type, one in full at the right."""

from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from mentordesk.services.applicant_rows import ApplicantRow, marked
from mentordesk.services.applicants import load_applicants
from mentordesk.storage.desk import Desk
from mentordesk.ui import doors
from mentordesk.ui.applicants.columns import COLUMNS, FILTERS
from mentordesk.ui.applicants.details import DetailsPane
from mentordesk.ui.beside import Beside
from mentordesk.ui.listing import counts_of, listing
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.rows import InOrder, Order, in_order
from mentordesk.ui.tab import Tab, Work

Read = tuple[InOrder[ApplicantRow], dict[str, int]]
"""The list in order, and how many of it each chip lets through."""


def read_list(desk: Desk, intake_id: int, order: Order, seen_to: int | None = None) -> Read:
    """The list as it is to be shown: read, sorted, folded and counted beside the window."""
    ready = in_order(COLUMNS, order, marked(load_applicants(desk, intake_id), seen_to))
    return ready, counts_of(FILTERS, ready)


class ApplicantsTab(Tab):
    """The list of applicants with its filters, and the pane of one applicant."""

    title = "Applicants"
    shows = frozenset(
        {
            "answer",
            "application",
            "check_line",
            "document",
            "intake",
            "pair",
            "person",
            "person_email",
            "setting",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._intake: int | None = None
        self._reading = False
        self._wanted: int | None = None
        self.list = listing(
            "applicants.table",
            self.tr("Applicants"),
            COLUMNS,
            lambda row: int(row.application_id),
            FILTERS,
        )
        self.details = DetailsPane(work)
        self._stack = QStackedWidget()
        self._stack.addWidget(Beside(self.list, self.details, "applicants", work.settings))
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.begin_at(self.list.table)
        self.list.narrowed.connect(self._say_shown)
        self.list.table.picked.connect(self.details.follow)
        self.list.table.opened.connect(lambda _: self.details.setFocus())
        self.details.wants_application.connect(self.show_that)
        self.details.says.connect(self.says)
        self.details.wants_record.connect(self.wants_record)
        self.details.wants_papers.connect(
            lambda number: self.wants_tab.emit("Certificates", (number,))
        )
        self.details.wants_erase.connect(self.wants_erase)
        self.details.wants_letters.connect(
            lambda person, name: self.wants_tab.emit("Letters", (person, name))
        )
        self.list.table.when_sorted_by(0)
        self.list.add_verb(self.tr("Possible &duplicates…"), "", self.wants_duplicates.emit)
        more = self.list.add_more(self.tr("&More"))
        more(self.tr("Who &owes what…"), "mail", self._chase)
        more(self.tr("The person over the &years…"), "person", self._show_years)

    def refresh(self) -> None:
        intake, order = self.work.intake_id, self.list.model.order
        if intake != self._intake:
            # Nobody of another intake, not for a moment either.
            self.list.show_rows(()) if self._intake is None else self.list.blank()
        self._intake, self._reading = intake, True
        if intake is None:
            nobody: InOrder[ApplicantRow] = in_order(COLUMNS, order, ())
            self._show(None, (nobody, counts_of(FILTERS, nobody)))
            return
        self.work.tasks.run_quietly(
            self,
            partial(self._show, intake),
            read_list,
            self.work.desk,
            intake,
            order,
            self.work.seen_to,
        )

    def _show(self, intake: int | None, read: Read) -> None:
        """Show the list that was read; the first of it, where nobody was chosen."""
        if intake != self.work.intake_id:
            return
        self._reading = False
        ready, counts = read
        self.list.show_ready(ready, counts)
        self.rest(self.list.standing("mentees", "mentors", "attention", "ready", "matched"))
        self.badge_changed.emit(self.list.counted("attention"))
        self._stack.setCurrentIndex(0 if ready.folded else 1)
        self._choose_somebody()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.list.show_only(wanted)

    def _choose_somebody(self) -> None:
        if self.list.table.chosen or not self.list.model.shown:
            self.details.refresh()
            return
        first = self.list.model.identity_at(0)
        self.details.forget()  # so that the next one is read, and only once
        self.list.table.choose(first)
        self.details.show_application(first)

    def search(self, text: str) -> None:
        self.list.box.setText(text)

    def show_that(self, what: object) -> None:
        """Show an application by its id, or one of the filters by its name."""
        if isinstance(what, int):
            self._wanted = what if self._reading else None
            self.list.show_only(what)
        elif isinstance(what, str):
            self.list.chips.turn_on(what)

    def _say_shown(self, shown: int, whole: int) -> None:
        sentence = self.tr("%1 of %2 applications shown.")
        self.says.emit(sentence.replace("%1", str(shown)).replace("%2", str(whole)))

    def _show_years(self) -> None:
        """Everything about the first of those chosen; nothing where nobody is."""
        chosen = set(self.list.table.chosen)
        rows: tuple[ApplicantRow, ...] = self.list.model.rows
        for row in [row for row in rows if row.application_id in chosen][:1]:
            doors.people().show_person(self.work, row.person_id, self)

    def _chase(self) -> None:
        shared = self.window().findChild(QAction, "action.chase")
        if isinstance(shared, QAction):
            shared.trigger()

    def _empty(self) -> EmptyPage:
        page = EmptyPage(
            "people",
            self.tr("Nobody has applied yet"),
            self.tr(
                "Drop the e-mailed forms on this window: spreadsheets, messages, whole folders. "
                "MentorDesk shows what it found and changes nothing until you say so."
            ),
        )
        page.offer(self.tr("Import applications…"), self.wants_import.emit)
        return page
