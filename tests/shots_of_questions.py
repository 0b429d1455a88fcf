"""The small dialogs that ask or tell one thing, for the pictures (see `shots`)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog

from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.board import Board
from mentordesk.services.cases import load_cases
from mentordesk.services.check_ins import load_check_ins
from mentordesk.services.confirming import Lacking
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.fees import load_fees
from mentordesk.services.imports.plans import CellChange, ListChange, Outcome
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.lessons import load_lessons
from mentordesk.services.lists.doors import LookedAt
from mentordesk.services.lists.plans import Choice, ListItem, ListPlan
from mentordesk.services.pairs import load_pairs
from mentordesk.services.privacy.copies import LeftCopy
from mentordesk.services.reminders import load_reminders
from mentordesk.services.unfiled import unfiled
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.desk import Desk
from mentordesk.ui.applicants.duplicates import DuplicatesDialog
from mentordesk.ui.board.advice import Advice
from mentordesk.ui.board.assign_dialog import AssignDialog
from mentordesk.ui.board.confirm_dialog import ConfirmDialog, drafts_of
from mentordesk.ui.board.reason_dialog import BanDialog, OverrideDialog
from mentordesk.ui.certificates.verification.key_dialogs import TakeKeyDialog
from mentordesk.ui.events.minutes_dialog import MinutesDialog
from mentordesk.ui.fees.asking import PaidDialog
from mentordesk.ui.importing.list_row_dialog import ListRowDialog
from mentordesk.ui.importing.unfiled_dialog import GiveDialog, UnfiledDialog
from mentordesk.ui.intakes.notes_dialogs import ChangeLessonDialog
from mentordesk.ui.lists.dialog import ListDialog
from mentordesk.ui.pairs.asking import (
    BillDialog,
    CaseDialog,
    CheckInDialog,
    MeetingDialog,
    PayDialog,
)
from mentordesk.ui.pairs.year_asking import ChangeReminderDialog, FirstContactDialog
from mentordesk.ui.privacy.left_dialog import LeftCopiesDialog
from mentordesk.ui.tab import Work
from mentordesk.ui.window import MainWindow
from mentordesk.ui.year.hours_window import CountDialog, EnterHoursDialog
from mentordesk.ui.year.resources_window import TakeOverDialog
from mentordesk.ui.year.surveys_window import SentDialog, SurveysWindow

Maker = Callable[[], QDialog]
Makers = Iterator[tuple[str, Maker]]


def of_questions(work: Work, window: MainWindow, newest: IntakeRow, past: IntakeRow) -> Makers:
    """What is asked through the year; `past` is an intake that has its year behind it."""
    yield from of_pairs(work, window)
    yield from of_a_past_year(work, window, past)
    yield from of_duplicates(work, window, newest)


def of_the_board(board: Board, advice: Advice, window: MainWindow) -> Makers:
    """Assign to, and what needs a written reason."""
    mentee, mentor = board.waiting[0], board.mentors[0]
    names = window.tr("{mentee} with {mentor}").format(mentee=mentee.name, mentor=mentor.name)
    both = f"{mentee.name} and {mentor.name}"
    rules = (
        f"{both} both work for Harbour City Archives.",
        f"{both} named no way to meet that suits both.",
    )
    fits = advice.fits(mentee.application_id)
    yield "assign", lambda: AssignDialog(mentee, board.mentors, fits, window)
    yield "reason-override", lambda: OverrideDialog(names, rules, window)
    yield "reason-ban", lambda: BanDialog(names, window)


def of_drafts(board: Board, window: MainWindow) -> Makers:
    """Confirm, of a board with drafts; the first two lack something still."""
    drafts = drafts_of(board)
    missing = {
        number: tuple(Lacking(0, name, "resume, code of conduct") for name in names[:both])
        for (number, *names), both in zip(drafts, (2, 1), strict=False)
    }
    yield "confirm", lambda: ConfirmDialog(drafts, window, missing)


def of_pairs(work: Work, window: MainWindow) -> Makers:
    """What is noted about a pair, its fee, its people and the intake through the year."""
    desk = work.desk
    running = next(row for row in list_intakes(desk) if row.stage is Stage.RUNNING)
    number = running.intake_id
    pair, fees = load_pairs(desk, number)[0], load_fees(desk, number)
    check_in = load_check_ins(desk, pair.pair_id)[-1]
    year = replace(work, intake_id=number)
    reminder = load_reminders(desk, number)[0]
    yield "check-in", lambda: CheckInDialog(desk, check_in, window)
    yield "meeting", lambda: MeetingDialog(desk, pair.pair_id, window)
    yield "first-contact", lambda: FirstContactDialog(desk, pair, window)
    yield "change-reminder", lambda: ChangeReminderDialog(desk, reminder, window)
    yield "pay", lambda: PayDialog(desk, fees[0], window)
    yield "paid", lambda: PaidDialog(desk, fees, window)
    yield "bill", lambda: BillDialog(desk, fees[0], window)
    yield "case", lambda: CaseDialog(desk, pair.pair_id, parent=window)
    yield "enter-hours", lambda: EnterHoursDialog(desk, pair.mentee_application_id, window)
    yield "count-reflections", lambda: CountDialog(desk, pair.mentee_application_id, 3, window)
    yield "resources-over", lambda: TakeOverDialog(desk, number, window)
    surveys = SurveysWindow(year, window)
    yield "survey-sent", lambda: SentDialog(surveys, SurveyRound.EXIT)


def of_a_past_year(work: Work, window: MainWindow, past: IntakeRow) -> Makers:
    """A case that goes on, minutes of an event, a lesson; lists, and copies that hold names."""
    desk = work.desk
    case = next(one for row in list_intakes(desk) for one in load_cases(desk, row.intake_id))
    event = load_events(desk, past.intake_id)[0].event_id
    people = tuple(row.application_id for row in load_attendance(desk, event)[:6])
    lesson = load_lessons(desk, past.intake_id)[0]
    left = LeftCopy(Path("/media/stick/before the move.mentordesk"), _READ_ONLY)
    yield "case-goes-on", lambda: CaseDialog(desk, case.pair_id, case.case_id, window)
    yield "minutes", lambda: MinutesDialog(desk, event, people, window)
    yield "change-lesson", lambda: ChangeLessonDialog(desk, lesson, window)
    yield "list", lambda: _list(past.intake_id, window)
    yield "list-row", lambda: ListRowDialog(_CHANGE, "meetings.xlsx, row 4", window)
    yield "left-copies", lambda: LeftCopiesDialog((left, left), lambda: None, window)
    yield "take-key", lambda: TakeKeyDialog(desk, Path("signing key.json"), window)


def of_files(work: Work, window: MainWindow, intake_id: int) -> Makers:
    """Files that came with the last import and are nobody's; call it while it stands."""
    waiting = unfiled(work.desk, intake_id)
    yield "unfiled", lambda: UnfiledDialog(replace(work, intake_id=intake_id), window)
    if waiting:
        yield "give", lambda: GiveDialog(work.desk, intake_id, waiting[0], window)


def of_duplicates(work: Work, window: MainWindow, intake: IntakeRow) -> Makers:
    """Somebody who may be in the programme twice."""
    _twice(work.desk, intake)
    yield "duplicates", lambda: DuplicatesDialog(work, window)
    work.desk.undo()


def _twice(desk: Desk, intake: IntakeRow) -> None:
    with desk.action("Two of one name") as session:
        for name, role in (("Dee Foxworthy", Role.MENTEE), ("Dee M. Foxworthy", Role.MENTOR)):
            person = add_person(session, name, "dee@z.example.org", None)
            open_application(session, intake.intake_id, person, role, desk.now())


_READ_ONLY = (
    "before the move.mentordesk could not be saved in /media/stick (disk error). What was there "
    "before is unchanged; choose another folder or free space."
)
_NOBODY = "Nobody of this intake has this name or address."
_CHANGE = ListChange(
    1, Outcome.NEEDS_YOU, "meetings", "Alejandra Fernández", 0, 0, None, "Meetings", 4, 1,
    (CellChange("Minutes", "75", "90", 90, conflict=True),),
    question="Since the export Minutes was changed here as well as in the file.",
)  # fmt: skip


def _list(intake_id: int, window: MainWindow) -> QDialog:
    """A report of who came with one line of each outcome."""
    both = (Choice(11, "Alejandra Fernández"), Choice(12, "Siobhán O'Rourke"))
    lines = (
        (Outcome.NEEDS_YOU, "A. Fernandez", "live, 54 minutes", "Which of them is it?", both),
        (Outcome.NEW, "Benjamin Tau'alofa", "live, 58 minutes", "", ()),
        (Outcome.CHANGED, "Daniel Abebe", "recording → live, 61 minutes", "", ()),
        (Outcome.UNCHANGED, "Kartika", "live, 60 minutes", "", ()),
        (Outcome.REFUSED, "Board room 2", "61 minutes", _NOBODY, ()),
    )
    items: tuple[ListItem[object], ...] = tuple(
        ListItem(number, outcome, who, says, why, f"row {number + 2}", (who, says), None, choices)
        for number, (outcome, who, says, why, choices) in enumerate(lines)
    )
    plan: ListPlan[object] = ListPlan(
        ListKind.ATTENDANCE, intake_id, 1, "report.csv", "", "who came to Goals that survive",
        items, ("5 other members on the list are nobody in this programme.",),
    )  # fmt: skip
    return ListDialog(LookedAt(plan, lambda *_: 0), "attendee report.csv", window)
