"""Surveys and quotes: results as n of N, the questions, the blank form, the quote bank."""

from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QTabWidget,
    QWidget,
)

from mentordesk.domain.surveys import Question, SurveyRound
from mentordesk.services.surveys import (
    SurveyRow,
    blank_survey,
    load_surveys,
    mark_sent,
    set_questions,
)
from mentordesk.storage.files import write_atomically
from mentordesk.ui import doors
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.forms import DayField, FormDialog
from mentordesk.ui.safe_text import may_lose
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded
from mentordesk.ui.written import written
from mentordesk.ui.year.frame import YearWindow, labelled
from mentordesk.ui.year.quotes_pane import QuotesPane
from mentordesk.ui.year.survey_questions import QuestionsPane
from mentordesk.ui.year.survey_results import ResultsPane

_Questions = tuple[SurveyRound, tuple[Question, ...]]
_Typed = tuple[tuple[Question, ...], tuple[Question, ...]]
"""The questions as they are kept, and as they were typed since."""


class SurveysWindow(YearWindow):
    """The two surveys of an intake, and its quotes."""

    shows = frozenset({"survey", "survey_response", "quote", "pair", "application", "person"})

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work, "year.surveys", "Surveys", parent)
        self.setWindowTitle(self.tr("Surveys and quotes"))
        self.setAccessibleName(self.tr("Surveys and quotes"))
        about = self.tr("Answers come in from any form tool, or from the blank form.")
        self.head(self.tr("Surveys and quotes"), about)
        self.round = QComboBox()
        for which in SurveyRound:
            self.round.addItem(worded(f"{which.capitalize()} survey"), which)
        begun = [row.sent_on is not None or row.returned > 0 for row in self._rows]
        last = max((n for n, on in enumerate(begun) if on), default=self.round.count() - 1)
        self.round.setCurrentIndex(last)
        self.column.addLayout(labelled(QLabel(self.tr("S&urvey")), self.round))
        self.tabs = QTabWidget()
        self.tabs.setObjectName("year.surveys.tabs")
        self.tabs.setAccessibleName(self.tr("Results, questions and quotes"))
        self.results, self.questions = ResultsPane(), QuestionsPane(self._keep_questions)
        self.quotes = QuotesPane(self.desk, self.intake_id)
        for page, title in (
            (self.results, self.tr("R&esults")),
            (self.questions, self.tr("&Questions")),
            (self.quotes, self.tr("Quo&tes")),
        ):
            self.tabs.addTab(page, title)
        self.column.addWidget(self.tabs, 1)
        self._shown: _Questions | None = None
        self._aside: dict[SurveyRound, _Typed] = {}
        self.flow = doors.list_flow(work, self, self.say)
        self.bring = self.offer(self.tr("&Import answers…"), "import", self._import)
        self.bring.setDisabled(self.desk.read_only)
        self.offer(self.tr("Save the &blank form…"), "form", self._save_form)
        self.sent = self.offer(self.tr("&Note as sent…"), "sent", self._note_sent)
        self.sent.setDisabled(self.desk.read_only)
        self.questions.allow(not self.desk.read_only)
        self.round.currentIndexChanged.connect(lambda _: self.reload())
        self.ready(1060, 660)

    @property
    def which(self) -> SurveyRound:
        """The survey that is shown."""
        return SurveyRound(self.round.currentData())

    @property
    def _row(self) -> SurveyRow:
        return next(row for row in self._rows if row.asked_in is self.which)

    @property
    def _rows(self) -> tuple[SurveyRow, ...]:
        return load_surveys(self.desk, self.intake_id)

    def reload(self) -> None:
        row = self._row
        self.results.show_survey(self.desk, self.intake_id, row)
        if self._shown != (self.which, row.questions):  # what is being typed stays otherwise
            self._put_aside()
            self._shown = (self.which, row.questions)
            self.questions.show_questions(row.questions)
            kept, typed = self._aside.pop(self.which, ((), ()))
            if kept == row.questions:
                self.questions.show_questions(typed, as_kept=False)
        self.quotes.reload()

    def _put_aside(self) -> None:
        """Hold what was typed about one survey while the other is shown."""
        if self._shown is not None and self._shown[0] is not self.which and self.questions.changed:
            self._aside[self._shown[0]] = self._shown[1], self.questions.typed

    def reject(self) -> None:
        if (self.questions.changed or self._aside) and not self._may_lose():
            return
        super().reject()

    def _may_lose(self) -> bool:
        asked = self.tr("Questions were typed that are not kept yet. Close without them?")
        return may_lose(self, asked)

    def _import(self) -> None:
        self.flow.choose("midpoint" if self.which is SurveyRound.MID_POINT else "exit")

    def _keep_questions(self, questions: tuple[Question, ...]) -> None:
        set_questions(self.desk, self.intake_id, self.which, questions)
        self._shown = None  # shown as they were kept; after a refusal what was typed stays
        self.reload()
        self.say(self.tr("Kept. The blank form and the import ask these questions from now on."))

    def _save_form(self) -> None:
        usual = usual_folder() / f"{self.which} survey.xlsx"
        title = self.tr("Save the blank form")
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), "Excel (*.xlsx)")
        if name:
            target = with_ending(name, ".xlsx")
            write_atomically(target, blank_survey(self.desk, self.intake_id, self.which))
            self.say(written(target))

    def _note_sent(self) -> None:
        SentDialog(self, self.which).open()


class SentDialog(FormDialog):
    """Notes the day on which a survey went out."""

    def __init__(self, window: SurveysWindow, which: SurveyRound) -> None:
        super().__init__(window)
        self._desk, self._intake_id, self._which = window.desk, window.intake_id, which
        about = self.tr("The letters with the survey are on the Letters page.")
        self.word(self.tr("When it went out"), about, self.tr("&Note it"))
        self.day = DayField(window.desk.today())
        self.add(self.tr("&Day"), self.day)

    def do(self) -> None:
        mark_sent(self._desk, self._intake_id, self._which, self.day.day)
