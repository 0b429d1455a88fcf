"""Resources of an intake: workbook, kit, guidelines; editions, who got which, how useful."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from mentordesk.services.intake_resources import (
    NewResource,
    Receiver,
    ResourceRow,
    Usefulness,
    add_resource,
    load_receivers,
    load_resources,
    load_usefulness,
    record_sent,
    remove_resource,
    resource_file,
    take_over,
)
from mentordesk.services.intakes import list_intakes
from mentordesk.services.year_letters import draft_resource
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.written import written
from mentordesk.ui.year.frame import YearWindow


def _edition(row: ResourceRow) -> tuple[Chip, ...]:
    return (Chip(row.edition, "good" if row.newest else "plain"),)


def _sent(row: ResourceRow) -> str:
    return f"{row.sent} of {row.participants}"


def _day(row: ResourceRow | Receiver) -> str:
    day = row.last_sent_on if isinstance(row, ResourceRow) else row.sent_on
    return "" if day is None else day_in_words(day)


_RESOURCES = (
    Column("Resource", lambda row: row.title, width=230, strong=True),
    Column("Edition", lambda row: row.edition, width=110, chips=_edition),
    Column("File or link", lambda row: row.file_name or row.link, width=260),
    Column("Sent to", _sent, key=lambda row: row.sent, width=90),
    Column("Last sent", _day, key=lambda row: str(row.last_sent_on or ""), width=130),
)
_RECEIVERS = (
    Column("Name", lambda one: one.name, width=190, strong=True),
    Column("Role", lambda one: one.role.capitalize(), width=90),
    Column(
        "Got it",
        lambda one: _day(one) or "not yet",
        key=lambda one: str(one.sent_on or ""),
        width=160,
        chips=lambda one: (
            Chip(_day(one), "good", "check") if one.sent_on else Chip("Not yet", "warn"),
        ),
    ),
    Column("E-mail", lambda one: one.email, width=230),
)
_EDITIONS = (
    Filter("all", "All", lambda _row: True),
    Filter("newest", "Newest editions", lambda row: row.newest),
    Filter("open", "Not with everybody", lambda row: row.newest and row.sent < row.participants),
)
_GOT = (
    Filter("all", "All", lambda _one: True),
    Filter("not yet", "Not yet", lambda one: one.sent_on is None),
)


class ResourcesWindow(YearWindow):
    """The resources of an intake; who got the chosen one stands below."""

    shows = frozenset({"resource", "resource_sent", "letter", "survey_response", "pair"})

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work, "year.resources", "Resources", parent)
        self.setWindowTitle(self.tr("Resources"))
        self.setAccessibleName(self.tr("Resources"))
        self._chosen: int | None = None
        about = self.tr("Workbook, career development kit, guidelines, templates of this intake.")
        self.head(self.tr("Resources"), about)
        self.list = listing(
            "year.resources.table", self.tr("Resources"), _RESOURCES, _id, _EDITIONS
        )
        add = self.list.add_verb(self.tr("&Add…"), "plus", self._add, "primary")
        self._save = self.list.add_verb(self.tr("&Save the file…"), "save", self._save_file)
        self._remove = self.list.add_verb(self.tr("&Remove"), "", self._remove_it)
        self.column.addWidget(self.list, 2)
        self._useful = PlainLabel("", "soft", wrap=True)
        self.column.addWidget(self._useful)
        self.people = listing(
            "year.resources.sent",
            self.tr("Who got it"),
            _RECEIVERS,
            lambda one: one.application_id,
            _GOT,
        )
        self._mail = self.people.add_verb(self.tr("&Draft letters"), "mail", self._draft)
        self._note = self.people.add_verb(self.tr("&Note as sent"), "check", self._note_sent)
        self.column.addWidget(self.people, 3)
        self.list.table.picked.connect(self._show_receivers)
        take = self.offer(self.tr("&Take over from another intake…"), "take", self._take_over)
        for one in (add, take):
            one.setDisabled(self.desk.read_only)
        self.ready(960, 660)

    def reload(self) -> None:
        rows = load_resources(self.desk, self.intake_id)
        self.list.show_rows(rows)
        if self.list.model.shown and not self.list.table.chosen:
            self.list.table.choose(self.list.model.identity_at(0))
        self._show_receivers(self._chosen)

    @property
    def _row(self) -> ResourceRow | None:
        rows: tuple[ResourceRow, ...] = self.list.model.rows
        return next((row for row in rows if row.resource_id == self._chosen), None)

    def _show_receivers(self, resource_id: int | None) -> None:
        self._chosen = resource_id
        row, writes = self._row, not self.desk.read_only
        self.people.show_rows(load_receivers(self.desk, row.resource_id) if row else ())
        self._save.setEnabled(row is not None and bool(row.size))
        self._remove.setEnabled(row is not None and not row.sent and writes)
        for action in (self._mail, self._note):
            action.setEnabled(row is not None and writes)
        if row is None:
            self._useful.setText(self.tr("Add the first resource, or take those of before over."))
            return
        found = load_usefulness(self.desk, self.intake_id, row.title)
        self._useful.setText(useful_words(found))

    def _add(self) -> None:
        AddResourceDialog(self.desk, self.intake_id, self).open()

    def _remove_it(self) -> None:
        if self._chosen is not None:
            remove_resource(self.desk, self._chosen)

    def _save_file(self) -> None:
        file = resource_file(self.desk, self._chosen) if self._chosen is not None else None
        if file is None:
            return
        usual = str(usual_folder() / file.name)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the file"), usual)
        if name:
            write_atomically(Path(name), file.content)
            self.say(written(Path(name)))

    @property
    def _people(self) -> tuple[int, ...]:
        """The chosen people, or all who did not get it yet."""
        chosen = self.people.table.chosen
        rows: tuple[Receiver, ...] = self.people.model.rows
        return chosen or tuple(one.application_id for one in rows if one.sent_on is None)

    def _draft(self) -> None:
        if self._chosen is None:
            return
        drafted = draft_resource(self.desk, self.intake_id, self._chosen, self._people)
        letters = counted(len(drafted.letter_ids), "letter", "letters")
        self.say(
            self.tr("%1 drafted on the Letters page. Nothing was sent.").replace("%1", letters)
        )

    def _note_sent(self) -> None:
        if self._chosen is not None:
            fresh = record_sent(self.desk, self._chosen, self._people)
            people = counted(fresh, "person", "people")
            self.say(self.tr("Noted as sent to %1 today.").replace("%1", people))

    def _take_over(self) -> None:
        TakeOverDialog(self.desk, self.intake_id, self).open()


def _id(row: ResourceRow) -> int:
    return row.resource_id


def useful_words(found: Usefulness | None) -> str:
    """How useful something was found, with how many said so of how many asked."""
    if found is None:
        return "No survey has asked how useful it was yet."
    return f"{found.question} {found.mean:g} of 5, by {found.answered} of {found.asked} asked."


class AddResourceDialog(FormDialog):
    """Adds a resource: a file, whose bytes are kept, or a link."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._intake_id = desk, intake_id
        about = self.tr("A file is kept in the programme and goes along with letters.")
        self.word(self.tr("Add a resource"), about, self.tr("&Add it"))
        self.name, self.edition = QLineEdit(), QLineEdit(str(desk.today().year))
        self.link, self.file = QLineEdit(), QLineEdit()
        self.link.setPlaceholderText("https://")
        choose = QPushButton(self.tr("C&hoose…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.file, 1)
        line.addWidget(choose)
        self.file.setAccessibleName(self.tr("File"))
        self.add(self.tr("&Title"), self.name)
        self.add(self.tr("&Edition"), self.edition)
        self.add(self.tr("&File"), row)
        self.add(self.tr("or a &link"), self.link)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The file"), str(usual_folder()))
        if name:
            self.file.setText(name)
            if not self.name.text():
                self.name.setText(Path(name).stem)

    def do(self) -> None:
        path = Path(self.file.text().strip()) if self.file.text().strip() else None
        new = NewResource(self.name.text(), self.edition.text(), self.link.text(), path)
        add_resource(self._desk, self._intake_id, new)


class TakeOverDialog(FormDialog):
    """Takes the newest editions of an earlier intake over."""

    def __init__(self, desk: Desk, intake_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._intake_id = desk, intake_id
        about = self.tr("What is there already in the same edition is left as it is.")
        self.word(self.tr("Take resources over"), about, self.tr("&Take over"))
        self.earlier = QComboBox()
        for row in list_intakes(desk):
            if row.intake_id != intake_id:
                self.earlier.addItem(row.name, row.intake_id)
        self.add(self.tr("&From"), self.earlier)
        self.assent.setEnabled(self.earlier.count() > 0)

    def do(self) -> None:
        take_over(self._desk, self._intake_id, int(self.earlier.currentData()))
