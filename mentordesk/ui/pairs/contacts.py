"""The sections of a pair's pane about its meetings and hours, and about its cases.

Cases are restricted: the pane says how many there are, and what they say only when asked.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.services.cases import CaseRow, close_case, count_cases, load_cases
from mentordesk.services.contact_changes import remove_contact
from mentordesk.services.hours import HoursRow, load_contacts, load_hours
from mentordesk.services.pairs import PairRow
from mentordesk.services.reflections import load_reflections
from mentordesk.storage.files import write_atomically
from mentordesk.ui import doors
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.pairs.asking import CaseDialog, MeetingDialog
from mentordesk.ui.pairs.pane import SectionsPane, Verb
from mentordesk.ui.pairs.words import case_words
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Work
from mentordesk.ui.written import written

MOST_MEETINGS = 6
_NOT_TOLD = frozenset({PairState.DRAFT, PairState.CONFIRMED})
_Link = tuple[str, Callable[[], object]]


class ContactSections:
    """Adds meetings with hours, and cases, to a pane."""

    def __init__(self, pane: SectionsPane, work: Work) -> None:
        self._pane, self._work = pane, work
        self._shown_of: int | None = None
        """The pair whose cases were asked for; another one's are hidden again."""
        self._all_of: int | None = None
        """The pair all of whose meetings were asked for."""

    def meetings(self, row: PairRow) -> None:
        """The latest meetings, what both sides logged against what is expected, the log sheet."""
        tr = self._pane.tr
        self._pane.section(tr("Meetings"))
        contacts = load_contacts(self._work.desk, row.pair_id)
        if not contacts:
            self._pane.say(tr("None is logged yet."))
        if self._all_of != row.pair_id:
            self._all_of = None
        shown = contacts if self._all_of is not None else contacts[:MOST_MEETINGS]
        for one in shown:
            words = f"{day_in_words(one.held_on)} · {one.minutes} min · {one.mode}"
            verbs: tuple[Verb, ...] = (
                (tr("Change…"), partial(self._change, row, one.contact_id)),
                (tr("Take away"), partial(remove_contact, self._work.desk, one.contact_id)),
            )
            self._pane.line(words, words, verbs)
        if len(contacts) > len(shown):
            more = str(len(contacts) - len(shown))
            words = tr("Show %1 before").replace("%1", more)
            self._pane.verbs(tr("Meetings"), (words, partial(self._show_all, row)))
        if row.state in _NOT_TOLD:
            return
        self._hours(row)
        links: list[_Link] = [(tr("Log a meeting…"), partial(self._log, row))]
        if row.state in LIVE:
            links.append((tr("Save its log sheet…"), partial(self._save_sheet, row)))
        self._pane.verbs(tr("Meetings"), *links)

    def _hours(self, row: PairRow) -> None:
        if self._work.intake_id is None:
            return
        sides = (row.mentee_application_id, row.mentor_application_id)
        written = load_reflections(self._work.desk, self._work.intake_id)
        for one in load_hours(self._work.desk, self._work.intake_id):
            if one.application_id in sides:
                words = hours_words(one, written.get(one.application_id, 0))
                self._pane.say(words, "warn" if one.falls_short else "soft")

    def _log(self, row: PairRow) -> None:
        dialog = MeetingDialog(self._work.desk, row.pair_id, self._pane)
        dialog.of_whom(f"{row.mentee} · {row.mentor}")
        self._pane.open_dialog(dialog)

    def _change(self, row: PairRow, contact_id: int) -> None:
        dialog = MeetingDialog(self._work.desk, row.pair_id, self._pane, contact_id)
        dialog.of_whom(f"{row.mentee} · {row.mentor}")
        self._pane.open_dialog(dialog)

    def _show_all(self, row: PairRow) -> None:
        self._all_of = row.pair_id
        self._pane.show_pair(row)

    def _save_sheet(self, row: PairRow) -> None:
        intake = self._work.intake_id
        for sheet in doors.log_sheets(self._work.desk, intake, row.pair_id) if intake else ():
            title, usual = self._pane.tr("Save its log sheet"), usual_folder() / sheet.name
            name, _ = QFileDialog.getSaveFileName(
                self._pane, title, str(usual), self._pane.tr("Excel (*.xlsx)")
            )
            if name:
                target = with_ending(name, ".xlsx")
                write_atomically(target, sheet.content)
                self._pane.says.emit(written(target))

    def cases(self, row: PairRow) -> None:
        """How many cases there are; what they say once it was asked for."""
        tr, desk = self._pane.tr, self._work.desk
        if self._shown_of != row.pair_id:
            self._shown_of = None
        self._pane.section(tr("Cases"))
        open_ones, total = count_cases(desk, row.pair_id)
        links: list[_Link] = []
        if not total:
            self._pane.say(tr("None: nothing went awry."))
        elif self._shown_of is None:
            words = counted(total, "case", "cases")
            about = tr("%1, %2 open. Restricted.")
            self._pane.say(about.replace("%1", words).replace("%2", str(open_ones)))
            links.append((tr("Show"), partial(self._show, row)))
        else:
            self._in_full(row)
            links.append((tr("Hide"), partial(self._hide, row)))
        if row.state is not PairState.DRAFT:
            links.append((tr("Open a case…"), partial(self._open, row)))
        self._pane.verbs(tr("Cases"), *links)

    def _in_full(self, row: PairRow) -> None:
        tr, desk, intake = self._pane.tr, self._work.desk, self._work.intake_id
        for case in load_cases(desk, intake, row.pair_id) if intake is not None else ():
            due = case.follow_up_on is not None and case.follow_up_on <= desk.today()
            self._pane.say(case_words(case), "warn" if due else "soft")
            if case.is_open:
                self._pane.verbs(
                    case.category,
                    (tr("Go on…"), partial(self._go_on, case)),
                    (tr("Close…"), partial(self._close, case)),
                )

    def _show(self, row: PairRow) -> None:
        self._shown_of = row.pair_id
        self._pane.show_pair(row)

    def _hide(self, row: PairRow) -> None:
        self._shown_of = None
        self._pane.show_pair(row)

    def _open(self, row: PairRow) -> None:
        self._shown_of = row.pair_id  # who writes one down may read it
        self._pane.open_dialog(CaseDialog(self._work.desk, row.pair_id, parent=self._pane))

    def _go_on(self, case: CaseRow) -> None:
        dialog = CaseDialog(self._work.desk, case.pair_id, case.case_id, self._pane)
        self._pane.open_dialog(dialog)

    def _close(self, case: CaseRow) -> None:
        self._pane.ask_why(
            self._pane.tr("What came of it, in a few words?"),
            lambda outcome: close_case(self._work.desk, case.case_id, outcome),
        )


def hours_words(row: HoursRow, reflections: int) -> str:
    """What one side logged against what is expected by now, and the reflections counted."""
    words = f"{row.name}: {row.total:g} of {how_many(row.expected, 'hour')} expected by now"
    return f"{words}, {how_many(reflections, 'reflection')} written" if reflections else words
