"""The Pairs tab: every pair with its state, and the verbs that move it on."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from mentordesk.domain.pairing import MOVES, PairState
from mentordesk.services import pairs
from mentordesk.services.application_page import load_application
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.ui import doors
from mentordesk.ui.beside import Beside
from mentordesk.ui.listing import listing
from mentordesk.ui.pairs.columns import COLUMNS, FILTERS
from mentordesk.ui.pairs.details import PairPane
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.parts import EmptyPage, counted
from mentordesk.ui.tab import Tab, Work


class PairsTab(Tab):
    """The list of pairs; verbs act on the chosen ones, each as one step that can be undone."""

    title = "Pairs"
    shows = frozenset(
        {
            "acceptance",
            "application",
            "check_in",
            "support_case",
            "contact",
            "fee",
            "hours",
            "intake",
            "pair",
            "person",
            "reflection_count",
            "reminder",
            "setting",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.list = listing(
            "pairs.table", self.tr("Pairs"), COLUMNS, lambda row: int(row.pair_id), FILTERS
        )
        self._verbs = {
            PairState.NOTIFIED: self._verb(
                self.tr("Mark as tol&d"), "mail", pairs.notify, self.tr("%1 marked as told.")
            ),
            PairState.ACTIVE: self._verb(
                self.tr("&Start"), "flag", pairs.start, self.tr("%1 started.")
            ),
            PairState.COMPLETED: self._verb(
                *(self.tr("Mark as &completed"), "check", pairs.complete),
                self.tr("%1 marked as completed."),
            ),
        }
        more = self.list.add_more(self.tr("&More"))
        self._verbs[PairState.ENDED_EARLY] = more(self.tr("&End early…"), "cross", self._end)
        more(self.tr("&Fees of this intake…"), "money", self._fees)
        self._papers = more(self.tr("Statements and &letters for both…"), "file", self._show_papers)
        words = (self.tr("Letters to the me&ntee…"), self.tr("Letters to the ment&or…"))
        self._written = [
            more(text, "mail", partial(self._show_letters, place))
            for place, text in enumerate(words)
        ]
        words = (self.tr("The mentee over the &years…"), self.tr("The mentor over the yea&rs…"))
        self._written += [
            more(text, "person", partial(self._show_years, place))
            for place, text in enumerate(words)
        ]
        self.details = PairPane(work)
        self.details.says.connect(self.says)
        self._stack = QStackedWidget()
        self._stack.addWidget(Beside(self.list, self.details, "pairs", work.settings))
        self._stack.addWidget(self._empty())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.list.table.selectionModel().selectionChanged.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.list.model.modelReset.connect(self._follow_filter)
        self.list.table.selectionModel().selectionChanged.connect(self._show_details)
        self.list.table.opened.connect(lambda _: self.details.setFocus())
        self.begin_at(self.list.table)
        self._allow()  # before anything was read there is nobody for a verb

    def refresh(self) -> None:
        if self.work.intake_id is None:
            self._show(())
        else:
            self.read_beside(self._show, load_pairs)

    def blank(self) -> None:
        self.list.blank()

    def _show(self, rows: tuple[PairRow, ...]) -> None:
        self.list.show_rows(rows)
        self.rest(self.list.standing("draft", "confirmed", "running", "silent", "fee", "ended"))
        if not self.list.table.chosen and self.list.model.shown:
            self.list.table.choose(self.list.model.identity_at(0))
        self._show_details()
        self.badge_changed.emit(self.list.counted("no contact"))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._allow()

    def _show_details(self) -> None:
        chosen = self._chosen()
        if len(chosen) > 1:
            self.details.show_several(len(chosen))
        else:
            self.details.show_pair(chosen[0] if chosen else None)

    def _follow_filter(self) -> None:
        """A pair that the filter hides is not shown beside the list either."""
        chosen = self._chosen()
        now = chosen[0].pair_id if len(chosen) == 1 else None
        if now != self.details.pair_id:
            self._show_details()

    def search(self, text: str) -> None:
        self.list.box.setText(text)

    def show_that(self, what: object) -> None:
        if isinstance(what, int):
            self.list.show_only(what)
        elif isinstance(what, str):
            self.list.chips.turn_on(what)

    def _verb(self, words: str, icon: str, what: Callable[..., int], done: str) -> QAction:
        return self.list.add_verb(words, icon, lambda: self._do(what, done))

    def _do(self, what: Callable[..., int], done: str) -> None:
        count = what(self.work.desk, self.list.table.chosen)
        self.says.emit(done.replace("%1", counted(count, "pair")))

    def _chosen(self) -> list[PairRow]:
        wanted = set(self.list.table.chosen)
        return [row for row in self.list.model.rows if row.pair_id in wanted]

    def _show_papers(self) -> None:
        """Statements of hours and service letters for the people of the chosen pairs."""
        people = [
            number
            for row in self._chosen()
            for number in (row.mentee_application_id, row.mentor_application_id)
        ]
        self.wants_tab.emit("Certificates", tuple(sorted(set(people))))

    def _show_letters(self, place: int) -> None:
        """Every letter one of the chosen pair was written: place 0 the mentee, 1 the mentor."""
        row = self._chosen()[0]
        number = (row.mentee_application_id, row.mentor_application_id)[place]
        person = load_application(self.work.desk, number).person_id
        doors.letters().show_letters_of(self.work, person, (row.mentee, row.mentor)[place], self)

    def _show_years(self, place: int) -> None:
        """Everything about one of the chosen pair: place 0 the mentee, 1 the mentor."""
        row = self._chosen()[0]
        number = (row.mentee_application_id, row.mentor_application_id)[place]
        person = load_application(self.work.desk, number).person_id
        doors.people().show_person(self.work, person, self)

    def _allow(self) -> None:
        chosen = self._chosen()
        for one in self._written:
            one.setEnabled(len(chosen) == 1)
        self._papers.setEnabled(bool(chosen))
        for state, action in self._verbs.items():
            fits = bool(chosen) and all(state in MOVES[row.state] for row in chosen)
            single = state is not PairState.ENDED_EARLY or len(chosen) == 1
            action.setEnabled(fits and single and not self.work.desk.read_only)

    def _end(self) -> None:
        row = self._chosen()[0]
        EndDialog(self.work.desk, row, self).exec()

    def _fees(self) -> None:
        if self.work.intake_id is not None:
            doors.year().show_fees(self.work, self.work.intake_id, self)

    def _empty(self) -> EmptyPage:
        page = EmptyPage(
            "pairs",
            self.tr("No pairs yet"),
            self.tr(
                "Match people on the board: drag a mentee onto a mentor, or let MentorDesk "
                "suggest pairs for everybody."
            ),
        )
        page.offer(self.tr("Go to the board"), lambda: self.wants_tab.emit("Board", None))
        return page
