"""Cases of an intake, restricted: what is due is counted, the rest stands behind one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.services.cases import CaseRow, close_case, load_cases, load_due_cases
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.pairs.asking import CaseDialog, CorrectCaseDialog
from mentordesk.ui.parts import EmptyPage, counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import text_of
from mentordesk.ui.tab import Work
from mentordesk.ui.year.frame import YearWindow


def _state(case: CaseRow) -> tuple[Chip, ...]:
    return (Chip("Open", "warn") if case.is_open else Chip("Closed", "plain", "check"),)


def _again(case: CaseRow) -> str:
    return day_in_words(case.follow_up_on) if case.follow_up_on else ""


_CASES = (
    Column("Pair", lambda case: f"{case.mentee} · {case.mentor}", width=260, strong=True),
    Column("State", lambda c: "open" if c.is_open else "closed", width=90, chips=_state),
    Column("About", lambda case: case.category.capitalize(), width=160),
    Column("Heard by", lambda case: case.channel.capitalize(), width=110),
    Column("Opened", lambda c: day_in_words(c.opened_on), key=lambda c: c.opened_on, width=130),
    Column("Look again", _again, key=lambda case: str(case.follow_up_on or "9"), width=130),
)


def case_in_full(case: CaseRow) -> str:
    """What was done about a case, step by step, and its outcome."""
    lines = [f"{number}. {action}" for number, action in enumerate(case.actions, 1)]
    if case.closed_on is not None:
        lines.append(f"Closed {day_in_words(case.closed_on)}: {case.outcome}")
    return "\n".join(lines)


class CasesWindow(YearWindow):
    """The cases of an intake; nothing of them is read before it is asked for."""

    shows = frozenset({"support_case"})

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work, "year.cases", "Cases", parent)
        self.setWindowTitle(self.tr("Cases"))
        self.setAccessibleName(self.tr("Cases"))
        self._asked_for = False
        self.head(
            self.tr("Cases"),
            self.tr(
                "Something went awry with a pair, and what was done. Restricted: never found by "
                "the search, never in an export or report unless you tick it."
            ),
        )
        today = self.desk.today()
        filters = (
            Filter("all", "All", lambda _case: True),
            Filter("open", "Open", lambda case: case.is_open),
            Filter(
                "due", "Look again now", lambda c: bool(c.follow_up_on) and c.follow_up_on <= today
            ),
        )
        self.list = listing(
            "year.cases.table", self.tr("Cases"), _CASES, lambda case: case.case_id, filters
        )
        self._go_on = self.list.add_verb(self.tr("&Go on…"), "edit", self._continue)
        self._close = self.list.add_verb(self.tr("&Close the case…"), "check", self._ask_outcome)
        self._correct = self.list.add_verb(
            self.tr("Cor&rect how it is filed…"), "edit", self._file_anew
        )
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("What was done about the chosen case"))
        open_page = QWidget()
        inner = QVBoxLayout(open_page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.list, 3)
        inner.addWidget(self.detail, 2)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._curtain())
        self._stack.addWidget(open_page)
        self.column.addWidget(self._stack, 1)
        self.list.table.picked.connect(self._show_case)
        self.ready(940, 600)

    def _curtain(self) -> QWidget:
        page = EmptyPage("lock", self.tr("Cases are restricted"), "")
        due = len(load_due_cases(self.desk, self.intake_id))
        words = self.tr("%1 due for another look. Make sure nobody looks over your shoulder.")
        some = counted(due, "case is", "cases are") if due else self.tr("No case is")
        page.sentence.setText(words.replace("%1", some))
        page.sentence.setMinimumHeight(page.sentence.heightForWidth(page.sentence.width()) + 4)
        self.reveal: QPushButton = page.offer(self.tr("&Show the cases"), self.show_cases)
        self.reveal.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return page

    def show_cases(self) -> None:
        """Show the cases from now on, until the window is closed."""
        self._asked_for = True
        self._stack.setCurrentIndex(1)
        self.reload()
        self.list.table.setFocus()

    def reload(self) -> None:
        if not self._asked_for:
            return
        rows = load_cases(self.desk, self.intake_id)
        self.list.show_rows(rows)
        if rows and not self.list.table.chosen:
            self.list.table.choose(rows[0].case_id)
        self._show_case(next(iter(self.list.table.chosen), None))

    @property
    def _case(self) -> CaseRow | None:
        numbers = set(self.list.table.chosen)
        rows: tuple[CaseRow, ...] = self.list.model.rows
        return next((case for case in rows if case.case_id in numbers), None)

    def _show_case(self, case_id: int | None) -> None:
        del case_id
        case, writes = self._case, not self.desk.read_only
        nothing = self.tr("None: nothing went awry. A case is opened on the Pairs page.")
        self.detail.setPlainText(text_of(case_in_full(case) if case else nothing, 50_000))
        for action in (self._go_on, self._close):
            action.setEnabled(case is not None and case.is_open and writes)
        self._correct.setEnabled(case is not None and writes)

    def _continue(self) -> None:
        case = self._case
        if case is not None:
            CaseDialog(self.desk, case.pair_id, case.case_id, self).open()

    def _file_anew(self) -> None:
        case = self._case
        if case is not None:
            CorrectCaseDialog(self.desk, case, self).open()

    def _ask_outcome(self) -> None:
        case = self._case
        if case is not None:
            self.ask(
                self.tr("What came of it, in a few words?"),
                lambda outcome: close_case(self.desk, case.case_id, outcome),
            )
