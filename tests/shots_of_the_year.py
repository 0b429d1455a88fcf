"""The dialogs of an intake's year for the pictures (see `shots`): events, surveys, fees, notes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog

from mentordesk.domain.intakes import Stage
from mentordesk.services.acceptance import load_sides
from mentordesk.services.applicants import load_applicants
from mentordesk.services.cases import load_cases
from mentordesk.services.event_changes import load_event
from mentordesk.services.events import load_events
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.pairs import load_pairs
from mentordesk.services.quotes import NewQuote, load_quotes
from mentordesk.services.returning import load_returning
from mentordesk.ui.applicants.carry_dialog import CarryDialog
from mentordesk.ui.applicants.chase_dialog import ChaseDialog
from mentordesk.ui.events.answers import NearWindow, SlotsWindow
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.events.series_dialog import SeriesDialog
from mentordesk.ui.fees.asking import FeeSettingsDialog
from mentordesk.ui.fees.dialog import FeesDialog
from mentordesk.ui.intakes.change_dialog import ChangeIntakeDialog
from mentordesk.ui.intakes.eligibility_dialog import EligibilityDialog
from mentordesk.ui.intakes.notes_dialogs import LessonsDialog, RemindersDialog
from mentordesk.ui.pairs.asking import CorrectCaseDialog
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.pairs.year_asking import AnswerDialog, CadenceDialog, ReminderDialog
from mentordesk.ui.privacy.person_verbs import CasesToo
from mentordesk.ui.reports.person_dialog import PersonDialog
from mentordesk.ui.reports.years_dialog import YearsDialog
from mentordesk.ui.tab import Work
from mentordesk.ui.tools.choices_dialog import ChoicesDialog
from mentordesk.ui.window import MainWindow
from mentordesk.ui.year.cases_window import CasesWindow
from mentordesk.ui.year.hours_window import HoursWindow
from mentordesk.ui.year.quotes_pane import QuoteDialog
from mentordesk.ui.year.resources_window import AddResourceDialog, ResourcesWindow
from mentordesk.ui.year.surveys_window import SurveysWindow

Maker = Callable[[], QDialog]


def of_the_year(work: Work, window: MainWindow, past: IntakeRow) -> Iterator[tuple[str, Maker]]:
    """All of them; `past` is an intake that has its year behind it."""
    yield from intake_dialogs(work, window)
    yield "choices", lambda: ChoicesDialog(work.desk, window)
    yield from year_dialogs(work, window, past)


def year_dialogs(work: Work, window: MainWindow, intake: IntakeRow) -> Iterator[tuple[str, Maker]]:
    """What goes on through the year, of an intake that has one behind it."""
    desk, intake_id = work.desk, intake.intake_id
    year = replace(work, intake_id=intake_id)
    event = load_event(desk, load_events(desk, intake_id)[3].event_id)
    yield "event-change", lambda: EventDialog(desk, intake_id, window, event)
    yield "series", lambda: SeriesDialog(desk, intake_id, intake.dates.starts, window)
    yield "near", lambda: NearWindow(desk, intake_id, "", window)
    yield "slots", lambda: SlotsWindow(desk, intake_id, window)
    yield "hours", lambda: HoursWindow(year, window)
    yield "resources", lambda: ResourcesWindow(year, window)
    yield "add-resource", lambda: AddResourceDialog(desk, intake_id, window)
    yield "cases", lambda: CasesWindow(year, window)
    case = next(one for row in list_intakes(desk) for one in load_cases(desk, row.intake_id))
    yield "case-correct", lambda: CorrectCaseDialog(desk, case, window)
    yield "cases-too", lambda: CasesToo(case.mentee, 2, window)
    yield "people-years", lambda: YearsDialog(year, window)
    someone = load_returning(desk)[0].person_id
    yield "person", lambda: PersonDialog(year, someone, window)
    quote = load_quotes(desk, intake_id)[0]
    known = NewQuote(quote.text, quote.consent, quote.application_id, quote.rating)
    yield "quote", lambda: QuoteDialog(desk, intake_id, known, quote.quote_id, window)
    for place, name in enumerate(("survey-results", "survey-questions", "quotes")):
        yield name, partial(_surveys, year, window, place)


def _surveys(work: Work, window: MainWindow, place: int) -> SurveysWindow:
    shown = SurveysWindow(work, window)
    shown.tabs.setCurrentIndex(place)
    return shown


def intake_dialogs(work: Work, window: MainWindow) -> Iterator[tuple[str, Maker]]:
    """The dialogs of an intake's year: its terms, fees, chase list, notes; those of a pair."""
    desk = work.desk
    intakes = list_intakes(desk)
    newest, oldest = intakes[0], intakes[-1]
    running = next(row for row in intakes if row.stage is Stage.RUNNING)
    number, pair = running.intake_id, load_pairs(desk, running.intake_id)[0]
    side = load_sides(desk, pair.pair_id)[0]
    person = load_applicants(desk, newest.intake_id)[0].application_id
    yield "change-intake", lambda: ChangeIntakeDialog(desk, number, window)
    yield "eligibility", lambda: EligibilityDialog(desk, window)
    yield "lessons", lambda: LessonsDialog(work, oldest.intake_id, window)
    yield "reminders", lambda: RemindersDialog(work, number, window)
    yield "fees", lambda: FeesDialog(work, number, window)
    yield "fee-settings", lambda: FeeSettingsDialog(desk, window)
    yield "chase", lambda: ChaseDialog(work, newest.intake_id, window)
    yield "carry", lambda: CarryDialog(desk, person, window)
    yield "declines", lambda: AnswerDialog(desk, pair, side, accepts=False, parent=window)
    yield "end-pair", lambda: EndDialog(desk, pair, window)
    yield "cadence", lambda: CadenceDialog(desk, pair, window)
    yield "remind", lambda: ReminderDialog(desk, number, pair, window)
