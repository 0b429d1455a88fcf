"""An open programme: the bar above, the pages, and what happens when something changes."""

from collections.abc import Callable
from functools import cached_property, partial
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QPoint, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mentordesk.domain.intakes import next_stage
from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import IntakeRow, advance, list_intakes
from mentordesk.services.programmes import ProgrammeFacts, load_programme
from mentordesk.storage.desk import Desk
from mentordesk.ui import doors
from mentordesk.ui.actions import Actions
from mentordesk.ui.found import FoundList
from mentordesk.ui.importing.entrances import Entrances
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.intakes.entrance import YearEntrance
from mentordesk.ui.menu_groups import hang_in
from mentordesk.ui.pages import Pages, step_pane
from mentordesk.ui.safe_text import title_of
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.tabs import TABS
from mentordesk.ui.top_bar import TopBar
from mentordesk.ui.written import written as told_written

if TYPE_CHECKING:
    from mentordesk.services.search_everywhere import Hit
    from mentordesk.spreadsheets.list_columns import ListKind
    from mentordesk.ui.importing.flow import ImportFlow
    from mentordesk.ui.keeping.keeper import Keeper
    from mentordesk.ui.lists.flow import ListFlow


_KEEPING = {
    "back_up": "back_up",
    "snapshot": "save_snapshot",
    "backups": "show_backups",
    "publish": "publish",
}
"""Actions and what the keeper does for them; it is only made when one is meant."""


class Workplace(QWidget):
    """Everything of one open programme; made when it is opened, thrown away when it is closed."""

    says = Signal(str)
    saved = Signal(str)
    named = Signal(str)
    """The programme and intake, for the window's title."""
    wants_programme = Signal(Path, bool)
    """A programme to open instead, and whether for reading only."""
    wants_password = Signal()
    """The password is to be set, changed or removed: the file must be closed for it."""
    wants_local = Signal(Path)
    """The programme is to be worked on in a copy on this computer."""

    def __init__(self, work: Work, actions: Actions) -> None:
        super().__init__()
        self._work, self._actions = work, actions
        self._facts: ProgrammeFacts = load_programme(work.desk)
        self._intakes: tuple[IntakeRow, ...] = ()
        self.top, self.pages = TopBar(actions), Pages(work, TABS)
        self.found = FoundList(work, self.top.search)
        self.entrances = Entrances(work, self, actions)
        YearEntrance(work, self, actions).wants_application.connect(self.show_application)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.top, self.entrances.bar):
            column.addWidget(bar)
        column.addWidget(self.pages, 1)
        self._wire()

    @property
    def desk(self) -> Desk:
        """The open programme file."""
        return self._work.desk

    @property
    def intake(self) -> IntakeRow | None:
        """The intake in hand."""
        return next((i for i in self._intakes if i.intake_id == self._work.intake_id), None)

    @cached_property
    def importing(self) -> "ImportFlow":
        """The imports into this programme; made with the first."""
        flow: ImportFlow = doors.importing().ImportFlow(self._work, self)
        flow.done.connect(self._imported)
        flow.list_wanted.connect(self._import_list_of)
        flow.applying.connect(partial(self.pages.build, "Applicants"))
        return flow

    @cached_property
    def lists(self) -> "ListFlow":
        """The imports of other lists; made with the first."""
        flow = doors.list_flow(self._work, self, self.says.emit)
        flow.ended.connect(self._list_ended)
        return flow

    @cached_property
    def keeper(self) -> "Keeper":
        """Backups, snapshots, published copies."""
        keeper = doors.keeper(self._work, self)
        keeper.says.connect(self.says)
        keeper.wants_programme.connect(self.wants_programme)
        keeper.wants_local.connect(self.wants_local)
        return keeper

    def watch_over(self) -> None:
        """From now on backups are made when they are due."""
        self.keeper.start()
        if due := doors.due_in_words(self._work.desk, self):
            self.says.emit(due)

    def begin(self) -> None:
        """Say what is open and show the page in front, once somebody listens."""
        self._read_intakes()
        self._say_all()
        self.pages.all_changed()
        self.pages.front.take_focus()
        self.entrances.resume()

    def close_desk(self) -> None:
        """Stop watching and give the file back."""
        if "keeper" in self.__dict__:
            self.keeper.end()
        self.entrances.watch.rest()
        self.desk.unwatch(self._changed)
        self.desk.close()

    def choose_intake(self, intake_id: int) -> None:
        """Take another intake in hand."""
        self._work.intake_id = intake_id
        self.says.emit("")  # what was said is about the intake before
        self._work.settings.keep_intake(self.desk.path, intake_id)
        self._say_all()
        self.pages.all_changed()

    def next_pane(self) -> None:
        """Put the focus into the next pane: the search, the tabs, the panes of the page."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Put the focus into the pane before."""
        self._step_pane(-1)

    def _step_pane(self, step: int) -> None:
        above = (self.top.search, self.pages.strip)
        step_pane(above, self.pages.front, self.focusWidget(), step)

    def show_application(self, application_id: int, intake_id: int) -> None:
        """Show one application, in its intake, on the Applicants tab."""
        if intake_id != self._work.intake_id:
            self.choose_intake(intake_id)
        self.top.search.clear()
        self.pages.show_tab("Applicants", application_id)

    def _show_found(self, hit: "Hit") -> None:
        if hit.intake_id != self._work.intake_id:
            self.choose_intake(hit.intake_id)
        self.top.search.clear()
        self.pages.show_tab(hit.tab, hit.what)

    def new_intake(self) -> None:
        """Ask for a new intake and take it in hand."""
        dialog = IntakeDialog(self.desk, self._facts.scheme.currency, self)
        if dialog.exec() and dialog.made is not None:
            self._read_intakes()
            self.choose_intake(dialog.made)

    def advance(self) -> None:
        """Move the intake on to its next stage; refused with what blocks it."""
        intake = self._require_intake()
        wanted = next_stage(intake.stage)
        if wanted is None:
            raise Refused(f"The intake {intake.name} is finished; there is no later stage.")
        advance(self.desk, intake.intake_id, wanted)
        self.says.emit(self.tr("The intake is now: %1.").replace("%1", str(wanted)))

    def told(self, text: str) -> str:
        """A sentence as it may be shown: under labels while comparing is blind."""
        return self._work.told(text)

    def undo(self) -> None:
        """Take the last action back."""
        self.says.emit(self.tr("Undone: %1").replace("%1", self.told(self.desk.undo())))

    def redo(self) -> None:
        """Do the last undone action again."""
        self.says.emit(self.tr("Done again: %1").replace("%1", self.told(self.desk.redo())))

    def import_paths(self, paths: tuple[Path, ...]) -> None:
        """Read files and folders and show what they would change."""
        self._require_intake()
        words = self.tr("Reading the files…")
        self._work.tasks.run(
            lambda _: self.importing.start(paths), doors.load_importing, title=words
        )

    def choose_files(self) -> None:
        """Ask for files to import."""
        self._require_intake()
        if paths := self.entrances.ask_files():
            self.import_paths(paths)

    def import_list(self, what: str, event_id: object = None) -> None:
        """Ask for a list and show what it would change."""
        self._require_intake()
        self.lists.choose(what, event_id if isinstance(event_id, int) else None)

    def _import_list_of(self, kind: "ListKind", path: Path) -> None:
        """Import a list that was dropped among applications as what it is."""
        self.lists.start_as(kind, path)

    def _list_ended(self) -> None:
        """Look again at the files that waited for a list."""
        if "importing" in self.__dict__:
            self.importing.go_on()

    def export(self) -> None:
        """Ask what is to leave and write it."""
        written = doors.dialogs().ask_export(self.desk, self._require_intake(), self)
        if written:
            self.says.emit(told_written(written))

    def show_earlier_imports(self) -> None:
        """Show the imports so far, each of which can be taken back."""
        doors.dialogs().show_earlier_imports(self._work, self, self.says.emit)

    def show_unfiled(self) -> None:
        """Show the files that came and are nobody's, to be given to somebody."""
        self._require_intake()
        doors.dialogs().show_unfiled(self._work, self)

    def show_history(self) -> None:
        """Show every change with who made it."""
        doors.dialogs().show_history(self.desk, self)

    def ask_for_password(self) -> None:
        """Have the window close the file, so that its password can be changed."""
        self.wants_password.emit()

    def change_password(self, close: Callable[[], None], reopen: Callable[[Path], None]) -> None:
        """Ask for a new password and set it on the closed file."""
        doors.privacy().change_password(self._work, self.window(), close, reopen)

    def hand_over(self, person_id: int) -> None:
        """Write everything about a person into a file of the coordinator's choice."""
        path = doors.privacy().hand_over(self._work, person_id, self)
        if path is not None:
            self.says.emit(told_written(path))

    def ask_to_erase(self, person_id: int) -> None:
        """Ask whether a person is to be erased, and do it."""
        doors.privacy().ask_to_erase(self._work, person_id, self)

    def show_duplicates(self) -> None:
        """Show who may be in the programme twice."""
        doors.dialogs().show_duplicates(self._work, self)

    def check(self) -> None:
        """Check the programme and say the result."""
        doors.dialogs().show_check(self._work, self)

    def _imported(self, sentence: str) -> None:
        self.pages.show_tab("Applicants", "all")
        self.says.emit(sentence)

    def _require_intake(self) -> IntakeRow:
        if self.intake is None:
            raise Refused("Make an intake first: Programme > New intake.")
        return self.intake

    def _wire(self) -> None:
        self.desk.watch(self._changed)
        self.top.chooser.clicked.connect(self._choose)
        self.top.searched.connect(self.pages.search)
        self.top.search_entered.connect(self.found.enter)
        self.found.chosen.connect(self._show_found)
        self.found.nothing.connect(partial(self.pages.show_tab, "Applicants"))
        self.entrances.chosen.connect(self.import_paths)
        self.entrances.says.connect(self.says)
        self.pages.says.connect(self.says)
        self.pages.built.connect(self._join_menus)
        doors.join_year(self._work, self, self._actions)
        wanted: dict[str, Callable[[], None]] = {
            "undo": self.undo,
            "redo": self.redo,
            "new_intake": self.new_intake,
            "advance": self.advance,
            "import": self.choose_files,
            "export": self.export,
            "history": self.show_history,
            "earlier": self.show_earlier_imports,
            "unfiled": self.show_unfiled,
            "check": self.check,
            "password": self.ask_for_password,
            "next_pane": self.next_pane,
            "previous_pane": self.previous_pane,
        }
        for name, slot in wanted.items():
            self._actions[name].triggered.connect(slot)
        for name, verb in _KEEPING.items():
            self._actions[name].triggered.connect(
                lambda _=False, do=methodcaller(verb): do(self.keeper)
            )
        for name in ("members", "attendance", "contacts", "midpoint", "exit"):
            self._actions[f"import_{name}"].triggered.connect(partial(self.import_list, name))
        self._actions.menus["board"].aboutToShow.connect(partial(self.pages.build, "Board"))
        for place, action in enumerate(self._actions.follow_tabs(self.pages.titles)):
            action.setParent(self)
            action.triggered.connect(lambda _=False, n=place: self.pages.come_to(n))

    def _join_menus(self, tab: Tab) -> None:
        # Not the action: greyed out without an intake, it would say nothing at all.
        tab.covered.connect(self._say_all)
        tab.wants_import.connect(self.choose_files)
        tab.wants_list.connect(self.import_list)
        tab.wants_duplicates.connect(self.show_duplicates)
        tab.wants_record.connect(self.hand_over)
        tab.wants_erase.connect(self.ask_to_erase)
        tab.wants_intake.connect(self._actions["new_intake"].trigger)
        menu = self._actions.menus.get(tab.title.lower())
        if menu is not None:
            hang_in(menu, tab.actions(), tab)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"intake", "setting"}:
            self._read_intakes()
        self._say_all()
        self.pages.tables_changed(tables)

    def _read_intakes(self) -> None:
        self._facts = load_programme(self.desk)
        self._intakes = list_intakes(self.desk)
        ids = [row.intake_id for row in self._intakes]
        kept = self._work.settings.intake(self.desk.path)
        if self._work.intake_id not in ids:
            self._work.intake_id = kept if kept in ids else next(iter(ids), None)

    def _say_all(self) -> None:
        intake = self.intake.name if self.intake else self.tr("no intake yet")
        self.top.chooser.say(self._facts.name, intake)
        self.named.emit(f"{self._facts.name} — {intake}")
        self.top.say_history(*self._work.last_steps, self._actions)
        self._allow()
        moment = QDateTime.currentDateTime().time()
        clock = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        saying = self.tr("Saved %1") if self.desk.saved_at else self.tr("Opened %1")
        if self.desk.read_only:
            saying = self.tr("Read only, opened %1")
        self.saved.emit(f"{saying.replace('%1', clock)} · {self.desk.path.name}")

    def _allow(self) -> None:
        writes, chosen = not self.desk.read_only, self.intake is not None
        self._actions["export"].setEnabled(chosen)
        self._actions["new_intake"].setEnabled(writes)
        self._actions["password"].setEnabled(writes)
        for name in ("import", "import_folder", "watch", "advance", "retention", "change_intake"):
            self._actions[name].setEnabled(writes and chosen)
        for name in () if writes else ("undo", "redo"):
            self._actions[name].setEnabled(False)

    def _choose(self) -> None:
        menu = QMenu(self)
        for row in self._intakes:
            action = menu.addAction(f"{title_of(row.name)}\t{row.stage}")
            action.setCheckable(True)
            action.setChecked(row.intake_id == self._work.intake_id)
            action.triggered.connect(lambda _=False, n=row.intake_id: self.choose_intake(n))
        menu.addSeparator()
        menu.addAction(self._actions["new_intake"])
        menu.addSeparator()
        menu.addAction(self._actions["open"])
        menu.addAction(self._actions["close"])
        menu.popup(self.top.chooser.mapToGlobal(QPoint(0, self.top.chooser.height())))
