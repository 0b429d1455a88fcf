"""What every tab is: a title, the tables it shows, and how it shows them anew."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import Runner
from mentordesk.ui.worded import worded

if TYPE_CHECKING:
    from mentordesk.storage.desk import Desk


@dataclass(slots=True)
class Work:
    """What is in hand: the open programme, the chosen intake (None: no intake yet), and tasks.

    The window sets `intake_id` and then asks the tabs to refresh; a tab reads it in `refresh`.
    """

    desk: "Desk"
    tasks: Runner
    settings: Settings
    intake_id: int | None = None
    told: Callable[[str], str] = str
    """A sentence as it may be shown: under labels while comparing on the board is blind."""
    seen_to: int | None = None
    """The newest application before the last import of this sitting; None before the first."""

    @property
    def last_steps(self) -> tuple[str | None, str | None]:
        """What undo and redo would do, as it may be shown; None where there is nothing."""
        undo, redo = self.desk.undo_label, self.desk.redo_label
        return self.told(undo) if undo else undo, self.told(redo) if redo else redo


class Tab(QWidget):
    """A page of the window.

    `shows` names the tables whose changes make the tab stale: the window calls `refresh` at once
    where the tab is seen, else the next time it is. Nothing is read from the desk in `__init__`.
    """

    title: ClassVar[str] = ""
    shows: ClassVar[frozenset[str]] = frozenset()

    badge_changed = Signal(int)
    """The count on the tab's title; 0 hides it."""
    badges_known = Signal(object)
    """Counts of several tabs by their titles, from a tab that reads them all."""
    covered = Signal()
    """Names are hidden from now on, or shown again: whatever tells of people is to be said anew."""
    says = Signal(str)
    """One sentence for the status bar."""
    rests = Signal(str)
    """What the status bar says of this page while there is nothing else to say."""
    wants_intake = Signal()
    """Asks the window for a new intake."""
    wants_import = Signal()
    """Asks the window to choose files and import them."""
    wants_list = Signal(str, object)
    """Asks the window to import a list: what it is (as in `lists.flow`), and for which event."""
    wants_duplicates = Signal()
    """Asks the window for the dialog of people who may be in the programme twice."""
    wants_record = Signal(int)
    """Asks the window to hand over everything about a person, by the person's id."""
    wants_erase = Signal(int)
    """Asks the window whether a person is to be erased, by the person's id."""
    wants_tab = Signal(str, object)
    """Asks the window to show another tab by title, handing it a value for `show_that`."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.work = work
        self.resting = ""
        self._first: QWidget | None = None
        self._being_read = False
        self._read_of: int | None = None
        self._asked_for: object = None
        self.setObjectName(f"{self.title.lower()}.tab")
        self.setAccessibleName(worded(self.title))

    def rest(self, sentence: str) -> None:
        """Say how this page stands, for as long as there is nothing else to say."""
        self.resting = sentence
        self.rests.emit(sentence)

    def begin_at(self, first: QWidget) -> None:
        """Say which widget takes the focus when the tab comes to the front.

        Not a focus proxy: Tab would leave out, or never leave, what stands beside the proxy.
        """
        self._first = first

    def take_focus(self) -> None:
        """Put the focus where work on this page begins."""
        (self._first or self).setFocus()

    def refresh(self) -> None:
        """Read what is shown from the desk and show it; the selection stays where it was."""
        raise NotImplementedError

    def read_beside(self, show: Callable[[Any], None], load: Callable[..., Any]) -> None:
        """Read the intake in hand in a task, as `load(desk, intake_id)`, and show what it found.

        What is shown stays meanwhile, unless it is of another intake; what was read of another
        intake than is then in hand is not shown any more.
        """
        intake = self.work.intake_id
        if intake != self._read_of:
            self.blank()
        self._read_of, self._being_read = intake, True

        def shown(found: object) -> None:
            if intake != self.work.intake_id:
                return
            self._being_read = False
            show(found)
            asked, self._asked_for = self._asked_for, None
            if asked is not None:
                self.show_that(asked)

        self.work.tasks.run_quietly(self, shown, load, self.work.desk, intake)

    def blank(self) -> None:
        """Show nobody of another intake, not for a moment; nothing by default."""

    def come_to(self, what: object) -> None:
        """Show one thing as `show_that` does, once what the tab shows has been read."""
        if self._being_read:
            self._asked_for = what
        else:
            self.show_that(what)

    def settle(self) -> None:
        """Do at once what was put off for a moment (a preview); nothing by default."""

    def search(self, text: str) -> None:
        """Narrow what is shown to a text from the window's search box; nothing by default."""

    def show_that(self, what: object) -> None:
        """Show one thing (an id, a filter's name) that another tab pointed at; nothing here."""
