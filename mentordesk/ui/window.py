"""The main window: menus, the welcome page or the open programme, the status bar, drops.

It is put together without the database: what a programme needs is imported when one is opened, so
that the first window costs little more than an empty one.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QMimeData, QTemporaryDir, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QStackedWidget

from mentordesk.domain.refusals import Refused
from mentordesk.ui import doors, drops, theme
from mentordesk.ui.actions import Actions
from mentordesk.ui.at_first import AtFirst
from mentordesk.ui.documents_folder import programmes_folder
from mentordesk.ui.enter_key import enter_presses
from mentordesk.ui.icons import app_icon, retint
from mentordesk.ui.opener import Asked, Opener
from mentordesk.ui.reading_order import ReadingWindow
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.settings import Settings, first_size
from mentordesk.ui.status_line import StatusLine
from mentordesk.ui.tasks import Runner, Tasks, come_round
from mentordesk.ui.welcome import WelcomePage

if TYPE_CHECKING:
    from mentordesk.storage.desk import Desk
    from mentordesk.ui.workplace import Workplace


class MainWindow(ReadingWindow):
    """The one window of the program."""

    def __init__(self, settings: Settings, tasks: Runner | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._tasks = tasks or Tasks(self)
        self._place: Workplace | None = None
        self._opener = Opener(self, self._tasks, self._show_desk)
        # Messages dropped by a mail program; the folder is ours alone and goes with the window.
        self._passing = QTemporaryDir()
        self.setWindowTitle("MentorDesk")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.resize(first_size(self.screen().availableGeometry().size()))
        self.restoreGeometry(settings.shape("window"))
        self.menu_actions = Actions(self)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._welcome = WelcomePage(self.menu_actions, settings.recent)
        self._stack.addWidget(self._welcome)
        self._at_first = AtFirst(self._stack, settings)
        self._at_first.named.connect(lambda name: self.setWindowTitle(f"{name} — MentorDesk"))
        self._status, self._saved = StatusLine(), PlainLabel()
        self._saved.setContentsMargins(0, 3, 12, 3)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._saved)
        self.statusBar().setSizeGripEnabled(False)
        self._wire()

    @property
    def place(self) -> "Workplace | None":
        """The open programme, if one is open."""
        return self._place

    @property
    def last_programme(self) -> Path | None:
        """The programme that was open when the window was last closed."""
        return self._settings.last_programme

    def show_each_tab(self) -> Iterator[str]:
        """Bring every tab to the front in turn, all there is on it done; yields its title."""
        if self._place is not None:
            for title in self._place.pages.titles:
                self._place.pages.show_tab(title)
                self._place.pages.front.settle()
                yield title

    def say(self, sentence: str) -> None:
        """Show a sentence in the status bar; with none, how the page in front stands."""
        self._status.say(sentence)

    def open_programme(
        self,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Open a programme in place of the one that is open, in a task; `then` once it is shown.

        Raises Refused with what is wrong, here or, where the task ended later, in the event loop.
        """
        if self._place is not None and self._place.desk.path.resolve() == path.resolve():
            if then is not None:
                then()
            return
        self._opener.open(Asked(path, read_only, take_over, then))

    def open_last(self, path: Path) -> None:
        """Open the programme that was open last, on the page that was in front."""
        self._opener.open(self._at_first.asked(path, self.menu_actions))

    def _show_desk(self, desk: "Desk", asked: Asked) -> None:
        """Show a programme that was opened; its first page in a turn of its own."""
        opening = doors.opening()
        self.close_programme()
        place = opening.place_for(desk, self.menu_actions, self._settings, self._tasks)
        place.pages.begin_at(asked.page)
        self._show_place(place)
        if not opening.is_backup(asked.path):
            self._settings.remember_programme(asked.path)
        self._list_recent()
        self._tasks.run_quietly(place, lambda _: self._begin(place, asked.then), come_round)

    def _begin(self, place: "Workplace", then: Callable[[], None] | None) -> None:
        if self._place is not place:
            return
        place.begin()
        self._at_first.hand_over(place)
        # What looks after it is loaded after it, unless it was closed again meanwhile.
        QTimer.singleShot(0, place, lambda: place.watch_over() if self._place is place else None)
        if then is not None:
            then()

    def make_ready(self) -> None:
        """Load the database beside the welcome page: who then opens a programme waits for less."""
        self._tasks.run_quietly(self, self._is_ready, doors.load_opening)

    def _is_ready(self, _: object) -> None:
        doors.opening()  # its classes are made on this thread, see `beneath`

    def open_demonstration(self, path: Path) -> None:
        """Open the demonstration, and show around in it where this computer never did."""
        tour = partial(doors.help_ways().offer_tour, self, self._settings)
        self.open_programme(path, then=tour)

    def reopen(self) -> None:
        """Open the programme anew after its file was replaced, moved back or connected again."""
        if self._place is not None:
            path = self._place.desk.path
            self.close_programme()
            self.open_programme(path)

    def _open_instead(self, path: Path, read_only: bool) -> None:
        self.open_programme(path, read_only=read_only)

    def _work_locally(self, path: Path) -> None:
        """Copy the open programme out of its shared folder and open the copy."""
        self.close_programme()
        self._tasks.run(
            self.open_programme,
            doors.work_locally,
            path,
            programmes_folder(),
            title=self.tr("Copying the programme to this computer…"),
        )

    def _show_place(self, place: "Workplace") -> None:
        self._place = place
        self._stack.addWidget(place)
        if self._at_first.stands_aside(place):
            self._stack.setCurrentWidget(place)
        place.says.connect(self.say)
        place.pages.rests.connect(self._status.rest)
        place.saved.connect(self._saved.setText)
        place.named.connect(self._name)
        self.menu_actions.opened(True)
        place.wants_programme.connect(self._open_instead)
        place.wants_local.connect(self._work_locally)
        place.wants_password.connect(
            lambda: place.change_password(self.close_programme, self.open_programme)
        )

    def close_programme(self) -> None:
        """Close what is open and show the welcome page; nothing needs saving."""
        if self._place is None:
            return
        self._end_tasks()
        self._place.close_desk()
        self._stack.removeWidget(self._place)
        self._place.deleteLater()
        self._place = None
        self.menu_actions.opened(False)
        self._stack.setCurrentWidget(self._welcome)
        self._welcome.show_recent(self._settings.recent)
        self._saved.setText("")
        self._status.forget()
        self.setWindowTitle("MentorDesk")

    def import_paths(self, paths: tuple[Path, ...]) -> None:
        """Start an import of files and folders into the intake in hand."""
        if self._place is None:
            programmes = [path for path in paths if path.suffix == ".mentordesk"]
            if programmes:
                self.open_programme(programmes[0])
                return
            raise Refused("Open a programme first, then drop the files on it again.")
        self._place.import_paths(paths)

    def apply_theme(self, wanted: theme.Theme) -> None:
        """Show light, dark or the system's theme from now on."""
        self._settings.theme = wanted
        for action in self.menu_actions.themes.actions():
            action.setChecked(action.data() == wanted)
        self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not enter_presses(self.focusWidget(), event):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if drops.offers_files(event.mimeData()) or drops.offers_outlook(event.mimeData()):
            event.setDropAction(QtCore.Qt.DropAction.CopyAction)
            event.accept()
            self.say(self.tr("Let go to see what these files would change; nothing changes yet."))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.say("")

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(QtCore.Qt.DropAction.CopyAction)
        event.accept()
        self.say("")
        self._take(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end_tasks()
        self._opener.close_unshown()
        self._settings.keep_shape("window", self.saveGeometry())
        if self._place is not None:
            self._place.close_desk()
            self._place = None
        self._settings.save()
        self._passing.remove()
        super().closeEvent(event)

    def _end_tasks(self) -> None:
        """Nothing may still read or write a file that is being closed."""
        if isinstance(self._tasks, Tasks):
            self._tasks.wait()

    def _take(self, mime: QMimeData) -> None:
        if drops.offers_outlook(mime):
            raise Refused(
                "Outlook hands over its messages in a way that only Outlook can read. Save the "
                "messages to a folder first (File > Save as), then drop the folder here."
            )
        self.import_paths(drops.paths_of(mime, Path(self._passing.path())))

    def _paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        paths = drops.pasted(mime, Path(self._passing.path())) if mime is not None else ()
        if not paths:
            raise Refused(
                "There are no copied files or cells to paste. Copy files, folders or the cells of "
                "a spreadsheet first."
            )
        self.import_paths(paths)

    def _wire(self) -> None:
        actions = self.menu_actions
        self._welcome.chosen.connect(self.open_programme)
        actions["new"].triggered.connect(self._new)
        actions["open"].triggered.connect(self._open)
        actions["demo"].triggered.connect(self._demo)
        actions["close"].triggered.connect(self._close)
        actions["quit"].triggered.connect(self.close)
        actions["paste_files"].triggered.connect(self._paste)
        actions["preferences"].triggered.connect(self._preferences)
        actions["help"].triggered.connect(self._help)
        actions["keys"].triggered.connect(lambda: doors.dialogs().show_keys(actions, self))
        actions["tour"].triggered.connect(lambda: doors.help_ways().show_around(self))
        actions["about"].triggered.connect(lambda: doors.dialogs().show_about(self))
        actions["full_screen"].triggered.connect(self._full_screen)
        for action in actions.themes.actions():
            action.setChecked(action.data() == self._settings.theme)
            action.triggered.connect(lambda _=False, one=action: self.apply_theme(one.data()))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)
        self._list_recent()

    def _list_recent(self) -> None:
        menu = self.menu_actions.menus["recent"]
        menu.clear()
        for path in self._settings.recent:
            menu.addAction(title_of(path.stem)).triggered.connect(
                lambda _=False, one=path: self.open_programme(one)
            )
        menu.setEnabled(not menu.isEmpty())

    def dress(self) -> None:
        """Follow the desktop where it changed between light and dark, or was only guessed at."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            before = theme.tokens_of(app.palette())
            if theme.chosen_tokens(app, self._settings.theme) is not before:
                theme.apply(app, self._settings.theme)
                retint(self)

    def _name(self, name: str) -> None:
        reading = self._place is not None and self._place.desk.read_only
        note = self.tr(" (for reading)") if reading else ""
        self.setWindowTitle(f"{name}{note} — MentorDesk")

    def _new(self) -> None:
        if (path := doors.dialogs().ask_new(self)) is not None:
            self.open_programme(path)

    def _open(self) -> None:
        if (path := doors.dialogs().ask_open(self)) is not None:
            self.open_programme(path)

    def _demo(self) -> None:
        """Make the demonstration in a folder that the system may clear away, and open it."""
        import tempfile  # noqa: PLC0415 - the first window does without it

        folder = Path(tempfile.mkdtemp(prefix="mentordesk-demo-"))
        self._tasks.run(
            self.open_demonstration,
            doors.make_demonstration,
            folder / "demonstration.mentordesk",
            title=self.tr("Making the demonstration…"),
        )

    def _close(self) -> None:
        self.close_programme()
        self._settings.forget_last()

    def _preferences(self) -> None:
        desk = self._place.desk if self._place is not None else None
        chosen = doors.dialogs().ask_preferences(self._settings, desk, self)
        if chosen is not None:
            self.apply_theme(chosen)

    def _help(self) -> None:
        title = self._place.pages.front.title if self._place is not None else "welcome"
        doors.dialogs().show_help(title, self)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ QtCore.Qt.WindowState.WindowFullScreen)
