"""Pictures of every tab and dialog, light and dark, in two sizes, from the demonstration programme.

`python -m tests.shots OUT` saves them as PNG files into the folder OUT, for a person to look at.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentordesk.domain.cohort import Quota
from mentordesk.domain.refusals import PasswordNeeded
from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.solve import suggest
from mentordesk.services.applicants import edit_answer, find_application
from mentordesk.services.board import load_board
from mentordesk.services.certificates import load_certificates
from mentordesk.services.demonstration.programme import INBOX, make_demonstration
from mentordesk.services.history import undo
from mentordesk.services.imports.earlier import load_imports
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.preview import Batch, Choice, import_plan
from mentordesk.services.imports.sides import known_sides
from mentordesk.services.imports.taking_back import look_back
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.pairing import unpair
from mentordesk.services.programmes import load_programme
from mentordesk.services.proof_slips import ask_slip, prove_settled, write_slip
from mentordesk.services.snapshots import take_snapshot
from mentordesk.storage.desk import Desk
from mentordesk.storage.surroundings import Surroundings
from mentordesk.ui import launch, theme
from mentordesk.ui.board.papers_dialog import Paper, PapersDialog
from mentordesk.ui.board.previewing import preview
from mentordesk.ui.board.reckoning import Reckoned
from mentordesk.ui.board.suggest_dialog import SuggestDialog
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.certificates.conditions_dialog import ConditionsDialog
from mentordesk.ui.certificates.papers_dialog import StatementsDialog
from mentordesk.ui.certificates.print_dialog import Amount, PrintDialog
from mentordesk.ui.certificates.register_dialog import RegisterDialog
from mentordesk.ui.certificates.replace_dialog import ReplaceDialog
from mentordesk.ui.certificates.verification.key_dialogs import NewKeyDialog, PassphraseDialog
from mentordesk.ui.certificates.verification.settings_dialog import VerificationDialog
from mentordesk.ui.certificates.verification.verify_dialog import VerifyDialog
from mentordesk.ui.errors import CrashDialog
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.earlier_dialog import EarlierDialog
from mentordesk.ui.importing.looking import Looked, look
from mentordesk.ui.importing.row_dialog import RowDialog
from mentordesk.ui.importing.take_back_dialog import TakeBackDialog
from mentordesk.ui.importing.value_lines import facts_of_item
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.keeping.backups_dialog import BackupsDialog
from mentordesk.ui.keeping.place_notice import PlaceNotice
from mentordesk.ui.keeping.snapshot_dialog import SnapshotDialog
from mentordesk.ui.matching.asking import check_file
from mentordesk.ui.matching.checked_dialog import CheckedDialog
from mentordesk.ui.matching.frame import AnswerWindow
from mentordesk.ui.matching.settings_dialog import SettingsDialog
from mentordesk.ui.matching.settings_numbers import NumbersDialog
from mentordesk.ui.matching.snapshots_dialog import SnapshotsDialog
from mentordesk.ui.matching.topics_dialog import TopicsDialog
from mentordesk.ui.matching.words_dialog import WordsDialog
from mentordesk.ui.privacy.password_dialogs import AskPasswordDialog, SetPasswordDialog
from mentordesk.ui.privacy.person_verbs import EraseDialog
from mentordesk.ui.privacy.retention_dialog import AnonymiseDialog, RetentionDialog
from mentordesk.ui.programme_dialog import ProgrammeDialog
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks, Runner
from mentordesk.ui.tools.about_dialog import AboutDialog
from mentordesk.ui.tools.export_dialog import ExportDialog
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.keys_dialog import KeysDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from mentordesk.ui.window import MainWindow
from tests.shots_of_designs import design_dialogs
from tests.shots_of_letters import letter_dialogs
from tests.shots_of_questions import of_drafts, of_files, of_questions, of_the_board
from tests.shots_of_the_year import of_the_year

SIZES = ((1280, 800), (1920, 1080))
THEMES = (theme.Theme.LIGHT, theme.Theme.DARK)
_LOCKED = (
    "demonstration.mentordesk is protected with a password, or is not a MentorDesk programme. "
    "Nothing was touched; give the password to open it."
)
Maker = Callable[[], QDialog]


def main(out: Path) -> None:
    """Make the demonstration and save all the pictures."""
    out.mkdir(parents=True, exist_ok=True)
    app = launch.make_application(["mentordesk"])
    with tempfile.TemporaryDirectory() as folder:
        made = make_demonstration(Path(folder) / "demonstration.mentordesk")
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        settings = Settings(store)
        for look in THEMES:
            settings.theme = look
            theme.apply(app, look)
            for size in SIZES:
                shoot_window(out, settings, made.programme, size)
            shoot_dialogs(out, settings, made.programme)


def shoot_window(out: Path, settings: Settings, programme: Path, size: tuple[int, int]) -> None:
    """The welcome page, and every tab of every intake's kind: the open one and the finished one."""
    window = MainWindow(settings, InlineTasks())
    window.setFixedSize(*size)
    window.show()
    name = f"{settings.theme}-{size[0]}x{size[1]}"
    keep(window, out / f"{name}-welcome.png")
    window.open_programme(programme)
    place = window.place
    assert place is not None
    for intake in _intakes(place.desk):
        place.choose_intake(intake.intake_id)
        for title in window.show_each_tab():
            words = f"{title} {intake.name}".lower().replace(" ", "-")
            keep(window, out / f"{name}-{words}.png")
    window.close()


def shoot_dialogs(out: Path, settings: Settings, programme: Path) -> None:
    """Every dialog in its own size."""
    window = MainWindow(settings, InlineTasks())
    window.open_programme(programme)
    assert window.place is not None
    desk = window.place.desk
    for name, make in dialogs(desk, window, programme.parent / INBOX, settings):
        dialog = make()
        dialog.show()
        keep(dialog, out / f"{settings.theme}-dialog-{name}.png")
        dialog.close()
    window.close()


def dialogs(
    desk: Desk,
    window: MainWindow,
    inbox: Path,
    settings: Settings,
    tasks: Runner | None = None,
) -> Iterator[tuple[str, Maker]]:
    """Each dialog by its name, and how it is made; `tasks` where they are not to run inline."""
    scheme = load_programme(desk).scheme
    newest, oldest = _intakes(desk)
    work = Work(desk, tasks or InlineTasks(), settings)
    details = "MentorDesk\nui/window.py:1 open\nValueError"
    yield from import_dialogs(work, window, newest.intake_id, inbox)
    yield from match_dialogs(work, window, newest)
    yield "intake", lambda: IntakeDialog(desk, scheme.currency, window)
    yield from of_the_year(work, window, oldest)
    yield from of_questions(work, window, newest, oldest)
    yield "programme", lambda: ProgrammeDialog(scheme, window)
    yield "event", lambda: EventDialog(desk, newest.intake_id, window)
    yield "export", lambda: ExportDialog(desk, newest, window)
    yield "history", lambda: _history(desk, window)
    yield from design_dialogs(work, window)
    yield "erase", lambda: EraseDialog(work, 1, window)
    yield "retention", lambda: RetentionDialog(work, oldest, window)
    yield "anonymise", lambda: AnonymiseDialog(work, oldest, window)
    yield "set-password", lambda: SetPasswordDialog(desk.path, window)
    yield "ask-password", lambda: AskPasswordDialog(PasswordNeeded(_LOCKED), desk.path, window)
    yield "preferences", lambda: PreferencesDialog(settings, desk, window)
    yield from help_dialogs(window)
    yield from letter_dialogs(work, window, newest.intake_id, oldest.intake_id)
    synced = Surroundings("synced", "Dropbox", desk.path.parent)
    yield "backups", lambda: BackupsDialog(work, window)
    yield "snapshot", lambda: SnapshotDialog(desk, window)
    yield "place-notice", lambda: PlaceNotice(desk.path, synced, window)
    yield from answers(work, window, newest)
    yield from certificate_dialogs(work, window, oldest)
    yield "crash", lambda: CrashDialog(details, window)


def help_dialogs(window: MainWindow) -> Iterator[tuple[str, Maker]]:
    """A page of the help, what MentorDesk is, and the shortcuts."""
    yield "help", lambda: HelpDialog("board", window)
    yield "about", lambda: AboutDialog(window)
    yield "shortcuts", lambda: KeysDialog(window.menu_actions.all(), window)


def certificate_dialogs(
    work: Work, window: MainWindow, intake: IntakeRow
) -> Iterator[tuple[str, Maker]]:
    """How to print, the register, replacing, and papers for single people, of a finished intake."""
    of_it = Work(work.desk, work.tasks, work.settings, intake.intake_id)
    rows = [row for row in load_certificates(work.desk, intake.intake_id) if row.has_valid]
    issued, words = rows[0].certificate_id or 0, (rows[0].number or "", rows[0].name)
    people = [row.application_id for row in rows[:12]]
    yield "print", lambda: PrintDialog(Amount(12, 5, ("A4",)), window)
    yield "register", lambda: RegisterDialog(of_it, window)
    yield "replace", lambda: ReplaceDialog(work.desk, issued, words, window)
    yield "verification", lambda: VerificationDialog(work, window)
    yield "verify", lambda: VerifyDialog(work, window)
    yield "signing-key", lambda: NewKeyDialog(work.desk, window)
    yield "passphrase", lambda: PassphraseDialog("7K2QMX3D", window)
    yield "conditions", lambda: ConditionsDialog(work.desk, intake.intake_id, window)
    yield "papers-of-people", lambda: StatementsDialog(of_it, people, window)


def answers(work: Work, window: MainWindow, intake: IntakeRow) -> Iterator[tuple[str, Maker]]:
    """The windows that answer the board's questions, and the board while comparing is blind."""
    assert window.place is not None
    window.place.choose_intake(intake.intake_id)
    window.place.pages.show_tab("Board")
    board = window.place.pages.front
    assert isinstance(board, BoardTab)
    advice, following = board.parts.advice, board.parts.following
    assert advice.reckoning is not None
    settled, _ = advice.reckoning.answer()
    yield from of_the_board(load_board(work.desk, intake.intake_id), advice, window)
    left = [one.mentee_id for one in settled.suggestion.unmatched if one.competing]
    best = settled.suggestion.pairs[0]

    def ask(name: str) -> Maker:
        return lambda: _answer(board, name)

    following.choose_pair(best.mentee_id, best.mentor_id)
    yield "why", ask("why")
    following.choose_mentee(left[0])
    yield "why-not", ask("why")
    following.choose_mentor(None)
    yield "unmatched", ask("unmatched")
    yield "wall-chart", lambda: PapersDialog(Paper.CHART, window, blind=False)
    yield "table-cards", lambda: PapersDialog(Paper.CARDS, window, blind=True)
    for name in ("proof", "trade_off", "understudies", "forecast"):
        yield name.replace("_", "-"), ask(name)
    path = work.desk.path.parent / "slip.json"
    asked = ask_slip(work.desk, intake.intake_id)
    write_slip(work.desk, prove_settled(settled, asked), path)
    yield "checked-slip", lambda: CheckedDialog(path, *check_file(path, asked), window)
    yield from _blind(board, best.mentee_id, best.mentor_id)


def _blind(board: BoardTab, mentee: int, mentor: int) -> Iterator[tuple[str, Maker]]:
    """Why of a pair while comparing is blind."""
    blind = board.findChild(QAction, "action.board.blind")
    assert isinstance(blind, QAction)
    blind.setChecked(True)
    board.parts.following.choose_pair(mentee, mentor)
    yield "why-blind", lambda: _answer(board, "why")
    blind.setChecked(False)


def _answer(board: BoardTab, name: str) -> QDialog:
    """Trigger a question of the board; the window it opens."""
    action = board.findChild(QAction, f"action.board.{name}")
    assert isinstance(action, QAction)
    action.trigger()
    return [one for one in board.findChildren(AnswerWindow) if one.isVisible()][-1]


def _history(desk: Desk, window: MainWindow) -> HistoryDialog:
    dialog = HistoryDialog(desk, window)
    dialog.choose(1)
    return dialog


def import_dialogs(
    work: Work, window: MainWindow, intake_id: int, inbox: Path
) -> Iterator[tuple[str, Maker]]:
    """The dialogs of an import; it is taken back at the end."""
    desk = work.desk
    shown = look(desk, Batch(intake_id), (str(inbox),))
    found = shown.found
    items = found.plan.items
    asking = next(item for item in items if item.outcome is Outcome.NEEDS_YOU)
    changed = next(item for item in items if item.outcome is Outcome.CHANGED)
    traced = facts_of_item(found.plan, found.batch, found.scheme, changed)
    sides = known_sides(desk, found.plan, asking)
    yield "import", lambda: import_dialog(desk, shown, window, 1180)
    yield "import-narrow", lambda: import_dialog(desk, shown, window, 1004)
    yield "decide", lambda: DecideDialog(asking, sides, window)
    yield "import-row", lambda: RowDialog(traced, frozenset(), window)
    import_plan(desk, found.plan, Choice(found.plan.usual_choice))
    new = next(item for item in items if item.outcome is Outcome.NEW)
    edit_answer(desk, find_application(desk, intake_id, new.name), "employer", "Elsewhere")
    yield from of_files(work, window, intake_id)
    yield "earlier-imports", lambda: EarlierDialog(work, window)
    last = load_imports(desk)[0].number
    yield "take-back", lambda: TakeBackDialog(look_back(desk, last), window)
    undo(desk, 2)


def match_dialogs(work: Work, window: MainWindow, intake: IntakeRow) -> Iterator[tuple[str, Maker]]:
    """Match settings, words, snapshots, topics, and what Suggest all would change."""
    desk, number = work.desk, intake.intake_id
    for page, name in enumerate(("criteria", "rules", "aims")):
        yield f"match-settings-{name}", partial(_match_settings, work, window, intake, page)
    yield "match-words", lambda: WordsDialog(desk, window)
    criterion = next(c for c in CRITERIA if c.key == "sector")
    yield "match-numbers", lambda: NumbersDialog(criterion, {}, window)
    yield "topics", lambda: TopicsDialog(work, number, window)
    cohort = load_cohort(desk, number)
    apply_suggestion(desk, number, suggest(cohort))
    take_snapshot(desk, number, "As it was suggested")
    paired = [card.pair_id for card in load_board(desk, number).mentees if card.pair_id is not None]
    for pair_id in paired[:2]:
        unpair(desk, pair_id)
    found = preview(lambda: Reckoned(cohort).propose(), desk, number)
    board = load_board(desk, number)
    yield from of_drafts(board, window)
    yield "suggest", lambda: SuggestDialog(board, found.proposal, found.difference, window)
    yield "board-snapshots", lambda: _snapshots(work, number, window)
    undo(desk, 4)


def _match_settings(work: Work, window: MainWindow, intake: IntakeRow, page: int) -> SettingsDialog:
    dialog = SettingsDialog(work, intake, window)
    dialog.criteria.rows["topics"].slider.setValue(45)
    dialog.order.quotas.add_line(Quota("state", "NSW", 2))
    dialog.order.changed.emit()
    dialog.tabs.setCurrentIndex(page)
    return dialog


def _snapshots(work: Work, intake_id: int, window: MainWindow) -> SnapshotsDialog:
    dialog = SnapshotsDialog(work, intake_id, window)
    dialog.table.choose(dialog.model.shown[1].number)
    return dialog


def import_dialog(desk: Desk, shown: Looked, window: MainWindow, width: int) -> ImportDialog:
    """The import dialog with a preview, so many pixels wide."""
    dialog = ImportDialog(desk, desk.path.parent, window)
    dialog.show_preview(shown)
    dialog.resize(width, dialog.height())
    return dialog


def _intakes(desk: Desk) -> tuple[IntakeRow, IntakeRow]:
    rows = list_intakes(desk)
    return rows[0], rows[-1]


def keep(widget: QWidget, path: Path) -> None:
    """Let everything be drawn and save the picture."""
    for _ in range(3):
        QApplication.processEvents()
    widget.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "shots"))
