"""Topics that applicants wrote of in their own words but did not tick: the coordinator confirms."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from mentordesk.domain.people import Role
from mentordesk.services.topic_suggestions import (
    TopicSuggestion,
    confirm_topics,
    topic_suggestions,
)
from mentordesk.ui.board.words import translate
from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.listing import Filter, Listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work
from mentordesk.ui.tokens import SPACE_M


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One suggestion with a number of its own."""

    number: int
    found: TopicSuggestion

    @property
    def words(self) -> str:
        """What the applicant wrote, as a quotation."""
        return f"“{' … '.join(self.found.words)}”"


def _where(line: TopicLine) -> str:
    return {
        "goals": translate("Topics", "goals"),
        "offer": translate("Topics", "what they offer"),
        "biography": translate("Topics", "biography"),
    }.get(line.found.field, line.found.field)


def _columns(told: Callable[[str], str]) -> tuple[Column, ...]:
    return (
        Column(translate("Topics", "Applicant"), lambda line: told(line.found.name), width=200),
        Column(
            translate("Topics", "As"),
            lambda line: str(line.found.role),
            width=100,
            chips=lambda line: (
                Chip(
                    str(line.found.role).capitalize(),
                    "accent" if line.found.role is Role.MENTOR else "plain",
                ),
            ),
        ),
        Column(translate("Topics", "Topic"), lambda line: line.found.topic, width=290, strong=True),
        Column(translate("Topics", "Their words"), lambda line: line.words, width=200),
        Column(translate("Topics", "In"), _where, width=100),
    )


def _filters() -> tuple[Filter, ...]:
    return (
        Filter("all", translate("Topics", "Everybody"), lambda _line: True),
        Filter(
            "mentees", translate("Topics", "Mentees"), lambda line: line.found.role is Role.MENTEE
        ),
        Filter(
            "mentors", translate("Topics", "Mentors"), lambda line: line.found.role is Role.MENTOR
        ),
    )


class TopicsDialog(QDialog):
    """A box for each suggestion; what is ticked becomes the coordinator's answer, in one step."""

    did = Signal(str)

    def __init__(
        self, work: Work, intake_id: int, parent: QWidget, told: Callable[[str], str] = str
    ) -> None:
        """`told` covers names while comparing is blind."""
        super().__init__(parent)
        self._work, self._intake_id, self._over = work, intake_id, False
        self.setObjectName("topics.dialog")
        self.setWindowTitle(self.tr("Topics in people's own words"))
        self.setAccessibleName(self.windowTitle())
        self.model: RowsModel[TopicLine] = RowsModel(
            _columns(told), lambda line: line.number, ticks=True
        )
        self.list = Listing("topics.list", self.tr("Topics to confirm"), self.model, _filters())
        self.lead = PlainLabel(self.tr("Reading what everybody wrote…"), "soft", wrap=True)
        self._buttons = close_row()
        self.every = self._verb(self.tr("Tick &all shown"), self._tick_shown)
        self.none = self._verb(self.tr("Tick &none"), self._tick_none)
        self.confirm = self._buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.confirm.setProperty("look", "primary")
        self._lay_out()
        self._follow()
        self.resize(980, 620)
        self.list.table.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read the suggestions anew, in a task."""
        self._work.tasks.run_quietly(
            self, self._show, topic_suggestions, self._work.desk, self._intake_id
        )

    def done(self, result: int) -> None:
        """Close; an answer that is still on its way is not shown."""
        self._over = True
        super().done(result)

    @property
    def ticked(self) -> tuple[TopicSuggestion, ...]:
        """The suggestions that are ticked."""
        numbers = self.model.ticked or set()
        return tuple(line.found for line in self.model.rows if line.number in numbers)

    def confirm_ticked(self) -> None:
        """Add the ticked topics to the applications, in one step."""
        count = confirm_topics(self._work.desk, self.ticked)
        self.did.emit(self.tr("{topics} added").format(topics=counted(count, "topic")))
        self.model.tick_all(())
        self.refresh()

    def _show(self, found: tuple[TopicSuggestion, ...]) -> None:
        if self._over:
            return
        self.list.show_rows(TopicLine(number, one) for number, one in enumerate(found))
        words = self.tr(
            "These topics of the programme's list stand in somebody's own words, but not among "
            "their topics. Words alone only guess: tick what is meant. It comes after what they "
            "ticked themselves."
        )
        if not found:
            words = self.tr(
                "Nobody wrote of a topic that is not among their topics. Other words for topics "
                "can be named in Board > Match settings > Words."
            )
        self.lead.setText(words)
        if found:
            self.list.table.choose(0)
        self._follow()

    def _tick_shown(self) -> None:
        shown = {line.number for line in self.model.shown}
        self.model.tick_all((self.model.ticked or set()) | shown)

    def _tick_none(self) -> None:
        self.model.tick_all(())

    def _follow(self) -> None:
        count, writes = len(self.ticked), not self._work.desk.read_only
        self.confirm.setText(
            self.tr("&Confirm {topics}").format(topics=counted(count, "topic"))
            if count
            else self.tr("&Confirm")
        )
        self.confirm.setEnabled(bool(count) and writes)
        for button in (self.every, self.none):
            button.setEnabled(bool(self.model.rows) and writes)

    def _verb(self, words: str, what: object) -> QPushButton:
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
        button.setAutoDefault(False)
        button.clicked.connect(what)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        column.addWidget(PlainLabel(self.windowTitle(), "heading"))
        column.addWidget(self.lead)
        column.addWidget(self.list, 1)
        column.addWidget(self._buttons)
        self.confirm.setAutoDefault(False)
        self.confirm.clicked.connect(self.confirm_ticked)
        self._buttons.rejected.connect(self.reject)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.model.dataChanged.connect(lambda *_: self._follow())
