"""Every action of the window, once: the same QAction in menus, toolbars and shortcuts."""

from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from mentordesk.ui.icons import give_icon
from mentordesk.ui.theme import Theme
from mentordesk.ui.worded import worded


class Entry(NamedTuple):
    """One action: its name in the code, text, shortcut, icon, and whether it needs a programme."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    needs_programme: bool = True


class Actions(QObject):
    """All actions by name, and the menus they hang in."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._by_name: dict[str, QAction] = {}
        self._needing: list[QAction] = []
        self.menus: dict[str, QMenu] = {}
        for name, title, entries in self._menus():
            self._add_menu(name, title, entries)
        self.themes = self._theme_menu()
        self.opened(False)

    def __getitem__(self, name: str) -> QAction:
        """The action of that name."""
        return self._by_name[name]

    def draw_icons(self, *only: str) -> None:
        """Draw the icons, all or these: when a menu or a programme is opened, not at the start.

        They are shown whatever the desktop thinks of icons in menus.
        """
        attribute = QtCore.Qt.ApplicationAttribute.AA_DontShowIconsInMenus
        QCoreApplication.setAttribute(attribute, on=False)
        for action in [self._by_name[one] for one in only] or self._by_name.values():
            if name := action.property("later_icon"):
                action.setProperty("later_icon", "")
                give_icon(action, name)

    def opened(self, is_open: bool) -> None:
        """Enable what needs a programme, or disable it where none is open."""
        if is_open:
            self.draw_icons()
        for action in self._needing:
            action.setEnabled(is_open)
        for name in ("board", "programme"):
            self.menus[name].menuAction().setEnabled(is_open)

    def _add_menu(self, name: str, title: str, entries: list[Entry | None]) -> None:
        menu = self._window.menuBar().addMenu(title)
        self.menus[name] = menu
        menu.aboutToShow.connect(self.draw_icons)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif entry.name == "recent":
                self.menus["recent"] = menu.addMenu(entry.text)
            elif entry.name == "lists":
                lists = menu.addMenu(entry.text)
                lists.aboutToShow.connect(self.draw_icons)
                lists.addActions([self._make(one) for one in self._lists()])
            else:
                menu.addAction(self._make(entry))

    def _make(self, entry: Entry) -> QAction:
        action = QAction(entry.text, self._window)
        action.setObjectName(f"action.{entry.name}")
        if entry.keys:
            action.setShortcuts(QKeySequence.listFromString(entry.keys))
        action.setProperty("later_icon", entry.icon)
        if entry.needs_programme:
            self._needing.append(action)
        self._by_name[entry.name] = action
        return action

    def _theme_menu(self) -> QActionGroup:
        menu = self.menus["view"].addMenu(self.tr("&Theme"))
        group = QActionGroup(self)
        names = {
            Theme.SYSTEM: self.tr("Like the &system"),
            Theme.LIGHT: self.tr("&Light"),
            Theme.DARK: self.tr("&Dark"),
        }
        for theme, text in names.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(theme)
            group.addAction(action)
        return group

    def _menus(self) -> list[tuple[str, str, list[Entry | None]]]:
        return [
            ("file", self.tr("&File"), self._file()),
            ("edit", self.tr("&Edit"), self._edit()),
            ("view", self.tr("&View"), self._view()),
            ("programme", self.tr("&Programme"), self._programme()),
            ("board", self.tr("&Board"), []),
            ("tools", self.tr("&Tools"), self._tools()),
            ("help", self.tr("&Help"), self._help()),
        ]

    def _file(self) -> list[Entry | None]:
        return [
            Entry("new", self.tr("&New programme…"), "Ctrl+N", "plus", False),
            Entry("open", self.tr("&Open programme…"), "Ctrl+O", "folder", False),
            Entry("recent", self.tr("Open &recent"), needs_programme=False),
            Entry("demo", self.tr("Open the &demonstration"), "", "star", False),
            None,
            Entry("import", self.tr("&Import files…"), "Ctrl+I", "import"),
            Entry("import_folder", self.tr("Import a fo&lder…"), "Ctrl+Shift+I", "folder"),
            Entry("watch", self.tr("&Watch a folder…"), "", "eye"),
            Entry("earlier", self.tr("E&arlier imports…"), "", "history"),
            Entry("unfiled", self.tr("Files no&body owns yet…"), "", "paperclip"),
            Entry("export", self.tr("&Export…"), "Ctrl+E", "export"),
            None,
            Entry("preferences", self.tr("Pre&ferences…"), "Ctrl+,", "settings", False),
            Entry("close", self.tr("&Close programme"), "Ctrl+W"),
            Entry("quit", self.tr("&Quit"), "Ctrl+Q", needs_programme=False),
        ]

    def _edit(self) -> list[Entry | None]:
        return [
            Entry("undo", self.tr("&Undo"), "Ctrl+Z", "undo"),
            Entry("redo", self.tr("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "redo"),
            None,
            Entry("paste_files", self.tr("&Paste files to import"), "Ctrl+V"),
            Entry("find", self.tr("&Find"), "Ctrl+F", "search"),
        ]

    def _view(self) -> list[Entry | None]:
        return [
            Entry("next_pane", self.tr("&Next pane"), "F6"),
            Entry("previous_pane", self.tr("&Previous pane"), "Shift+F6"),
            Entry("full_screen", self.tr("&Full screen"), "F11", needs_programme=False),
            None,
        ]

    def _programme(self) -> list[Entry | None]:
        return [
            Entry("choose_intake", self.tr("Choose the &intake"), "Ctrl+K", "people"),
            Entry("new_intake", self.tr("&New intake…"), "Ctrl+Shift+N", "calendar"),
            Entry("change_intake", self.tr("Chan&ge the intake…"), "Ctrl+Shift+E", "edit"),
            Entry("advance", self.tr("&Move the intake to its next stage"), "", "flag"),
            Entry("eligibility", self.tr("Who may &apply as what…"), "", "people"),
            None,
            Entry("chase", self.tr("Who &owes what…"), "Ctrl+Shift+W", "mail"),
            Entry("fees", self.tr("&Fees…"), "Ctrl+Shift+F", "money"),
            Entry("reminders", self.tr("&Reminders…"), "Ctrl+Shift+R", "clock"),
            None,
            Entry("lists", self.tr("Import another &list")),
            Entry("hours", self.tr("&Hours and log sheets…"), "", "clock"),
            Entry("surveys", self.tr("&Surveys and quotes…"), "", "chart"),
            Entry("resources", self.tr("R&esources…"), "", "file"),
            Entry("cases", self.tr("Cases (res&tricted)…"), "", "lock"),
            None,
            Entry("lessons", self.tr("Lessons for the ne&xt intake…"), "", "edit"),
            Entry("retention", self.tr("&Keep names until…"), "", "clock"),
        ]

    def _lists(self) -> list[Entry]:
        return [
            Entry("import_members", self.tr("Check m&embership against a list…"), "", "import"),
            Entry("import_attendance", self.tr("Import &who came to an event…"), "", "import"),
            Entry("import_contacts", self.tr("Import &contact logs…"), "", "import"),
            Entry("import_midpoint", self.tr("Import mid-&point survey answers…"), "", "import"),
            Entry("import_exit", self.tr("Import e&xit survey answers…"), "", "import"),
        ]

    def _tools(self) -> list[Entry | None]:
        return [
            Entry("history", self.tr("&History of changes…"), "Ctrl+H", "history"),
            Entry("check", self.tr("&Check programme…"), "", "check"),
            None,
            Entry("back_up", self.tr("&Back up now"), "", "save"),
            Entry("snapshot", self.tr("&Save a snapshot…"), "", "star"),
            Entry("backups", self.tr("Backups &and snapshots…"), "", "clock"),
            Entry("publish", self.tr("&Publish to a shared folder…"), "", "export"),
            None,
            Entry("password", self.tr("Pass&word…"), "", "lock"),
        ]

    def _help(self) -> list[Entry | None]:
        return [
            Entry("help", self.tr("&Help for this page"), "F1", "help", False),
            Entry("tour", self.tr("&Show me around"), "", "star", False),
            Entry("keys", self.tr("&Keyboard shortcuts"), "", "info", False),
            Entry("about", self.tr("&About MentorDesk"), "", "", False),
        ]

    def all(self) -> list[QAction]:
        """Every action, for the list of shortcuts."""
        return list(self._by_name.values())

    def follow_tabs(self, titles: list[str]) -> list[QAction]:
        """Actions Ctrl+1... that show the tabs, added to the View menu; anew for each programme."""
        made = []
        for number, title in enumerate(titles, 1):
            action = QAction(worded(title), self._window)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.setShortcutContext(QtCore.Qt.ShortcutContext.WindowShortcut)
            made.append(action)
        self.menus["view"].addActions(made)
        return made
