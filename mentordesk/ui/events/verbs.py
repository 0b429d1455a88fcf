"""What the Events tab does with an event beside its lists: dialogs, questions, calendar files."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog

from mentordesk.domain.sinks import file_part
from mentordesk.services.event_calendar import announced, calendar_file
from mentordesk.services.event_changes import load_event
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.files import write_atomically
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.events.answers import NearWindow, SlotsWindow
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.events.minutes_dialog import MinutesDialog
from mentordesk.ui.events.series_dialog import SeriesDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.tab import Tab, Work
from mentordesk.ui.table import RowsTable
from mentordesk.ui.written import written


class EventVerbs(QObject):
    """The verbs of the Events tab that open a window of their own."""

    def __init__(self, work: Work, page: Tab) -> None:
        super().__init__(page)
        self._work, self._page = work, page
        self.event_id: int | None = None
        """The event whose people are shown."""

    def add(self, intake_id: int) -> None:
        """Ask for a new event."""
        EventDialog(self._work.desk, intake_id, self._page).exec()

    def add_series(self, intake_id: int) -> None:
        """Ask for a series of webinars from the intake's start on."""
        intakes = list_intakes(self._work.desk)
        starts = next(row.dates.starts for row in intakes if row.intake_id == intake_id)
        dialog = SeriesDialog(self._work.desk, intake_id, starts, self._page)
        if dialog.exec():
            made = counted(dialog.made, "event")
            self._page.says.emit(self.tr("%1 set up in one step.").replace("%1", made))

    def change(self, intake_id: int, event_id: int) -> None:
        """Ask what is to change, and say whether invitations must go out again."""
        known = load_event(self._work.desk, event_id)
        dialog = EventDialog(self._work.desk, intake_id, self._page, known)
        if dialog.exec() and dialog.moved:
            words = self.tr("Changed. Invite people again: the invitation replaces the earlier.")
            self._page.says.emit(words)

    def minutes_action(self, people: RowsTable) -> QAction:
        """The grid's verb that asks how long the chosen people were there."""
        action = QAction(self.tr("How long they were there…"), people)
        action.setShortcut(QKeySequence("M"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: self.ask_minutes(people.chosen))
        people.addAction(action)
        return action

    def ask_minutes(self, chosen: tuple[int, ...]) -> None:
        """Ask how many minutes the people of the event shown were there, and keep it."""
        if self.event_id is None or not chosen:
            return
        dialog = MinutesDialog(self._work.desk, self.event_id, chosen, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def detail(self, event_id: int) -> str:
        """Who speaks, the links, what is to be discussed: what stands below the heading."""
        facts = load_event(self._work.desk, event_id)
        lines = []
        if facts.speakers:
            lines.append("; ".join(one.shown for one in facts.speakers))
        lines += [facts.city] if facts.city else []
        if facts.link:
            lines.append(facts.link)
        if facts.recording:
            lines.append(self.tr("recording: %1").replace("%1", facts.recording))
        if facts.prompts:
            lines.append(self.tr("to discuss: %1").replace("%1", " / ".join(facts.prompts)))
        return " · ".join(lines)

    def near(self, intake_id: int, city: str) -> None:
        """Show who is near a city."""
        NearWindow(self._work.desk, intake_id, city, self._page).open()

    def slots(self) -> None:
        """Show when people come live."""
        if self._work.intake_id is not None:
            SlotsWindow(self._work.desk, self._work.intake_id, self._page).open()

    def save_calendar(self, event_id: int) -> None:
        """Ask where to and write the event as a calendar file."""
        event = announced(self._work.desk, event_id)
        usual = usual_folder() / f"{file_part(event.facts.title)}.ics"
        title, kinds = self.tr("Save as a calendar file"), self.tr("Calendar files (*.ics)")
        name, _ = QFileDialog.getSaveFileName(self._page, title, str(usual), kinds)
        if name:
            target = with_ending(name, ".ics")
            write_atomically(target, calendar_file(event).content)
            self._page.says.emit(written(target))
