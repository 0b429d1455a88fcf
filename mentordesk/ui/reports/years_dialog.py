"""People over the years: past mentees ready to mentor, returning mentors, mentors to be thanked."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mentordesk.services.returning import ReturningRow, Standing, invite, load_returning
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.reports.entrance import show_person
from mentordesk.ui.rows import Column
from mentordesk.ui.tab import Work
from mentordesk.ui.year.frame import YearWindow

_WORDS = {
    Standing.READY: "Ready to mentor",
    Standing.BECAME: "Became mentors",
    Standing.RETURNING: "Returning mentors",
    Standing.THANKS: "To be thanked",
}


def _invited(row: ReturningRow) -> str:
    return day_in_words(row.invited_on) if row.invited_on else ""


_COLUMNS = (
    Column("Name", lambda row: str(row.name), width=200, strong=True),
    Column("E-mail", lambda row: str(row.email), width=215),
    Column("Standing", lambda row: str(row.standing).capitalize(), width=205),
    Column("Took part in", lambda row: ", ".join(row.intakes), width=170),
    Column("Invited", _invited, key=lambda row: str(row.invited_on or ""), width=110),
)


def _filters() -> tuple[Filter, ...]:
    every = Filter("all", "All", lambda _row: True)
    return (every, *(Filter(s.value, words, partial(_stands, s)) for s, words in _WORDS.items()))


def _stands(standing: Standing, row: ReturningRow) -> bool:
    return row.standing is standing


class YearsDialog(YearWindow):
    """Who is to be asked, welcomed back or thanked; a letter is drafted, never sent."""

    shows = frozenset({"application", "intake", "letter", "pair", "person"})

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(work, "people.years", self.tr("People over the years"), parent)
        self.head(
            self.tr("People over the years"),
            self.tr(
                "Past mentees who may be mentors next, mentors who come back, and whom to thank."
            ),
        )
        self.list = listing(
            "people.years.table",
            self.tr("People over the years"),
            _COLUMNS,
            lambda row: int(row.person_id),
            _filters(),
        )
        self._open = self.list.add_verb(self.tr("&Open the person…"), "person", self._show)
        self._ask = self.list.add_verb(self.tr("&Invite to be a mentor"), "mail", self._invite)
        self._copy = self.list.add_verb(self.tr("Co&py addresses"), "copy", self._addresses)
        self.list.table.selectionModel().selectionChanged.connect(self._allow)
        self.list.model.modelReset.connect(self._allow)
        self.list.table.opened.connect(lambda _: self._show())
        self.column.addWidget(self.list, 1)
        self.ready(980, 600)

    def reload(self) -> None:
        self.list.show_rows(load_returning(self.desk))
        self._allow()

    def _chosen(self) -> list[ReturningRow]:
        numbers = set(self.list.table.chosen)
        rows: tuple[ReturningRow, ...] = self.list.model.rows
        return [row for row in rows if row.person_id in numbers]

    def _allow(self) -> None:
        rows = self._chosen()
        self._open.setEnabled(len(rows) == 1)
        ready = any(row.standing is Standing.READY for row in rows)
        self._ask.setEnabled(ready and not self.desk.read_only)
        self._copy.setEnabled(bool(rows))

    def _show(self) -> None:
        for row in self._chosen()[:1]:
            show_person(self.work, row.person_id, self)

    def _invite(self) -> None:
        drafted = invite(self.desk, [row.person_id for row in self._chosen()])
        many = counted(len(drafted.letter_ids), "letter is", "letters are")
        blocked = "; ".join(f"{name}: {why}" for name, why in drafted.blocked)
        said = self.tr("%1 drafted on the Letters page. Nothing was sent.").replace("%1", many)
        self.say(f"{said} {blocked}".strip())

    def _addresses(self) -> None:
        found = [row.email for row in self._chosen() if row.email]
        QGuiApplication.clipboard().setText("; ".join(found))
        many = counted(len(found), "address is", "addresses are")
        self.say(self.tr("%1 on the clipboard.").replace("%1", many))
