"""What came back to a survey: every share beside how many answered, of how many asked."""

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.domain.surveys import HIGHEST, QuestionKind, SurveyRound
from mentordesk.services.surveys import QuestionResult, SurveyRow, load_results
from mentordesk.storage.desk import Desk
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.matching.frame import table
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Column, number_column
from mentordesk.ui.safe_text import PlainLabel, text_of
from mentordesk.ui.tokens import SPACE_M
from mentordesk.ui.worded import worded


def share_words(result: QuestionResult) -> str:
    """The result of a question in a few words: "97 % yes (37 of 38)", "4.3 of 5"."""
    if result.yes_share is not None:
        return f"{result.yes_share} % yes ({result.counts.get('yes', 0)} of {result.answered})"
    if result.mean is not None:
        return f"{result.mean:g} of {HIGHEST}"
    return counted(result.answered, "answer in words", "answers in words")


def of_role(result: QuestionResult, role: str) -> str:
    """The same for the mentees or the mentors; empty where none of them answered."""
    counts = result.by_role.get(role, {})
    answered = sum(counts.values())
    if not answered or result.question.kind is QuestionKind.TEXT:
        return str(answered) if answered else ""
    if result.question.kind is QuestionKind.YES_NO:
        yes = counts.get("yes", 0)
        return f"{round(100 * yes / answered)} % yes ({yes} of {answered})"
    mean = sum(int(rating) * number for rating, number in counts.items()) / answered
    return f"{mean:.2g} of {HIGHEST} ({answered})"


def rate_words(row: SurveyRow) -> str:
    """How many answered of those asked, and since when."""
    sent = f"Sent {day_in_words(row.sent_on)}." if row.sent_on else "Not noted as sent yet."
    came = f"{row.returned} of {row.asked} answered."
    if row.rate is not None:
        came = f"{row.returned} of {row.asked} answered ({row.rate} %)."
    return " ".join((sent, came))


def detail_words(result: QuestionResult, asked: int) -> str:
    """Everything about one question: counts of its answers, or the words themselves."""
    lines = [f"{result.answered} of {asked} who were asked answered this."]
    if result.question.kind is QuestionKind.TEXT:
        for name, role, text in result.words:
            who = f"{name}, {role}" if name else "without a name"
            lines += ["", f"{who}: {text}"]
    else:
        lines += [f"{worded(answer)}: {number}" for answer, number in result.counts.items()]
    return "\n".join(lines)


_COLUMNS = (
    Column("Question", lambda r: r.question.text, width=350),
    number_column("Answers", lambda row: row.answered, 75),
    Column("All", share_words, key=lambda r: r.yes_share or r.mean or 0, width=150),
    Column("Mentees", lambda r: of_role(r, "mentee"), width=150),
    Column("Mentors", lambda r: of_role(r, "mentor"), width=150),
)


class ResultsPane(QWidget):
    """The results of one survey; what was said to the chosen question stands below."""

    def __init__(self) -> None:
        super().__init__()
        self.results: tuple[QuestionResult, ...] = ()
        self._asked = 0
        self.rate = PlainLabel("", "heading", wrap=True)
        self.table = table("year.surveys.results", self.tr("Results"), _COLUMNS, self._number, ())
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("What was answered to the chosen question"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.addWidget(self.rate)
        column.addWidget(self.table, 3)
        column.addWidget(self.detail, 2)
        self.table.picked.connect(self._show_detail)

    def _number(self, result: QuestionResult) -> int:
        return self.results.index(result)

    def show_survey(self, desk: Desk, intake_id: int, row: SurveyRow) -> None:
        """Show one survey as it is now."""
        which: SurveyRound = row.asked_in
        self._asked = row.asked
        self.results = load_results(desk, intake_id, which)
        self.rate.setText(rate_words(row))
        self.table.rows.set_rows(self.results)
        if self.results and not self.table.chosen:
            self.table.choose(0)
        self._show_detail(next(iter(self.table.chosen), None))

    def _show_detail(self, number: int | None) -> None:
        words = self.tr("No answers have come back yet.")
        if number is not None and number < len(self.results):
            words = detail_words(self.results[number], self._asked)
        self.detail.setPlainText(text_of(words, 100_000))
