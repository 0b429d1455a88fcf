"""Hours of everybody in a pair: expected against logged, each one's ledger, the log sheets."""

from pathlib import Path

from PySide6.QtWidgets import QDoubleSpinBox, QFileDialog, QSpinBox, QWidget

from mentordesk.services.hours import HoursRow, load_hours
from mentordesk.services.hours_ledger import LedgerLine, load_ledger, log_hours, take_back_hours
from mentordesk.services.letters import Drafted
from mentordesk.services.log_sheets import save_log_sheets
from mentordesk.services.reflections import count_reflections, load_reflections
from mentordesk.services.year_letters import draft_log_sheets
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import DayField, FormDialog
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column, number_column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.written import about
from mentordesk.ui.year.frame import YearWindow


def _standing(row: HoursRow) -> tuple[Chip, ...]:
    if row.falls_short:
        return (Chip(f"{row.expected - row.total:g} behind", "warn", "warning"),)
    return (Chip("As expected", "good", "check"),)


def _promised(row: HoursRow) -> str:
    return "" if row.promised is None else f"{row.promised:g} a month"


_PEOPLE = (
    Column("Name", lambda row: row.name, width=180, strong=True),
    Column("Role", lambda row: row.role.capitalize(), width=72),
    number_column("Logged", lambda row: row.total, 80),
    number_column("Expected", lambda row: row.expected, 80),
    Column(
        "So far",
        lambda row: "behind" if row.falls_short else "as expected",
        key=lambda row: row.total - row.expected,
        width=130,
        chips=_standing,
    ),
    number_column("Contact", lambda row: row.contact, 75),
    number_column("Preparation", lambda row: row.preparation, 100),
    number_column("Webinars", lambda row: row.webinar, 80),
    Column("Promised", _promised, key=lambda row: row.promised or 0, width=100),
)
_FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("behind", "Behind", lambda row: row.falls_short),
    Filter("mentees", "Mentees", lambda row: row.role == "mentee"),
    Filter("mentors", "Mentors", lambda row: row.role == "mentor"),
)
_LEDGER = (
    Column("Day", lambda line: day_in_words(line.spent_on), key=lambda ln: ln.spent_on, width=140),
    Column(
        "Hours", lambda line: f"{line.amount:g}", key=lambda line: line.amount, width=70, right=True
    ),
    Column("For", lambda line: line.kind.capitalize(), width=110),
    Column("About", lambda line: line.about or "entered by hand", width=330),
)
_ALL = (Filter("all", "All", lambda _line: True), Filter("hand", "By hand", lambda ln: ln.by_hand))


class HoursWindow(YearWindow):
    """The hours of an intake; the ledger of the chosen person stands below."""

    shows = frozenset({"hours", "contact", "attendance", "reflection_count", "pair", "application"})

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work, "year.hours", "Hours", parent)
        self.setWindowTitle(self.tr("Hours and log sheets"))
        self.setAccessibleName(self.tr("Hours and log sheets"))
        self._lines: tuple[LedgerLine, ...] = ()
        self._chosen: int | None = None
        self.head(
            self.tr("Hours and log sheets"),
            self.tr(
                "Expected: three hours a month of a mentee, one of a mentor for each mentee. "
                "Only lengths and means are kept, never what was said."
            ),
        )
        self.list = listing(
            "year.hours.table", self.tr("Hours"), _PEOPLE, lambda r: r.application_id, _FILTERS
        )
        self.column.addWidget(self.list, 3)
        self._whose = PlainLabel("", "heading")
        self.column.addWidget(self._whose)
        self.ledger = listing(
            "year.hours.ledger", self.tr("Ledger"), _LEDGER, lambda ln: ln.hours_id, _ALL
        )
        self._enter = self.ledger.add_verb(self.tr("&Enter hours…"), "plus", self._ask_hours)
        self._count = self.ledger.add_verb(self.tr("Co&unt reflections…"), "", self._ask_count)
        self._back = self.ledger.add_verb(self.tr("&Take back"), "", self._take_back)
        self.column.addWidget(self.ledger, 2)
        self.list.table.picked.connect(self._show_ledger)
        self.ledger.table.selectionModel().selectionChanged.connect(self._allow)
        self.ledger.model.modelReset.connect(self._allow)
        self.offer(self.tr("&Save log sheets…"), "save", self._save_sheets)
        mail = self.offer(self.tr("&Draft letters with log sheets"), "mail", self._mail_sheets)
        mail.setDisabled(self.desk.read_only)
        self.ready(980, 660)

    def reload(self) -> None:
        rows = load_hours(self.desk, self.intake_id)
        self._reflections = load_reflections(self.desk, self.intake_id)
        self.list.show_rows(rows)
        if self.list.model.shown and not self.list.table.chosen:
            self.list.table.choose(self.list.model.identity_at(0))
        self._show_ledger(self._chosen)

    def _show_ledger(self, application_id: int | None) -> None:
        self._chosen = application_id
        known = application_id is not None
        self._lines = load_ledger(self.desk, application_id).lines if application_id else ()
        self.ledger.show_rows(reversed(self._lines))
        row = next((r for r in self.list.model.rows if r.application_id == application_id), None)
        written = self._reflections.get(application_id or 0, 0)
        reflections = counted(written, "reflection written", "reflections written")
        words = f"{row.name} · {row.total:g} h · {reflections}" if row else ""
        self._whose.setText(words or self.tr("Nobody has a confirmed pair in this intake yet."))
        for action in (self._enter, self._count):
            action.setEnabled(known and not self.desk.read_only)
        self._allow()

    def _allow(self) -> None:
        chosen = set(self.ledger.table.chosen)
        lines = [one for one in self._lines if one.hours_id in chosen]
        fits = bool(lines) and all(one.by_hand for one in lines)
        self._back.setEnabled(fits and not self.desk.read_only)

    def _ask_hours(self) -> None:
        if self._chosen is not None:
            self._open(EnterHoursDialog(self.desk, self._chosen, self))

    def _ask_count(self) -> None:
        if self._chosen is not None:
            written = self._reflections.get(self._chosen, 0)
            self._open(CountDialog(self.desk, self._chosen, written, self))

    def _open(self, dialog: FormDialog) -> None:
        names = [row.name for row in self.list.model.rows if row.application_id == self._chosen]
        dialog.of_whom("".join(names))
        dialog.open()

    def _take_back(self) -> None:
        take_back_hours(self.desk, *self.ledger.table.chosen)

    def _save_sheets(self) -> None:
        title = self.tr("A folder for the log sheets")
        name = QFileDialog.getExistingDirectory(self, title, str(usual_folder()))
        if name:
            self.work.tasks.run(
                self._saved,
                save_log_sheets,
                self.desk,
                self.intake_id,
                Path(name),
                title=self.tr("Writing the log sheets…"),
            )

    def _saved(self, written: tuple[Path, ...]) -> None:
        sheets = counted(len(written), "log sheet", "log sheets")
        words = self.tr("%1 written. Filled in, they come back with Import contact logs.")
        said = words.replace("%1", sheets)
        self.say(about(said, written[0].parent) if written else said)

    def _mail_sheets(self) -> None:
        self.work.tasks.run(
            self._drafted,
            draft_log_sheets,
            self.desk,
            self.intake_id,
            title=self.tr("Drafting the letters…"),
            ended=lambda _done: self.desk.tell(),
        )

    def _drafted(self, drafted: Drafted) -> None:
        letters = counted(len(drafted.letter_ids), "letter", "letters")
        words = self.tr("%1 drafted on the Letters page, each with its log. Nothing was sent.")
        self.say(words.replace("%1", letters))


class EnterHoursDialog(FormDialog):
    """Enters hours of preparation by hand."""

    def __init__(self, desk: Desk, application_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._application_id = desk, application_id
        about = self.tr("Preparation outside of meetings. Meetings are logged on the Pairs page.")
        self.word(self.tr("Enter hours"), about, self.tr("&Enter"))
        self.day, self.hours = DayField(desk.today()), QDoubleSpinBox()
        self.hours.setRange(0.25, 24)
        self.hours.setSingleStep(0.5)
        self.hours.setValue(1)
        self.hours.setSuffix(self.tr(" hours"))
        self.add(self.tr("&Day"), self.day)
        self.add(self.tr("&Hours"), self.hours)

    def do(self) -> None:
        log_hours(self._desk, self._application_id, self.day.day, self.hours.value())


class CountDialog(FormDialog):
    """Notes how many reflections somebody has written; none of them is ever read."""

    def __init__(
        self, desk: Desk, application_id: int, known: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._application_id = desk, application_id
        about = self.tr("They stay private to their author: only the number is kept.")
        self.word(self.tr("Count reflections"), about, self.tr("&Note it"))
        self.day, self.amount = DayField(desk.today()), QSpinBox()
        self.amount.setRange(0, 1000)
        self.amount.setValue(known)
        self.add(self.tr("&Up to"), self.day)
        self.add(self.tr("Reflections &written so far"), self.amount)

    def do(self) -> None:
        count_reflections(self._desk, self._application_id, self.day.day, self.amount.value())
