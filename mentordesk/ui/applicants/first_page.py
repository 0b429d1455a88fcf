"""The list of applicants at the start, shown and narrowed while the database is still loaded.

It looks like the page of the open programme, which takes its place with what was typed and chosen.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.first_look import FirstLook, look_first
from mentordesk.storage.taking import Taken
from mentordesk.ui.actions import Actions
from mentordesk.ui.applicants.columns import COLUMNS, FILTERS
from mentordesk.ui.beside import Beside
from mentordesk.ui.listing import Listing, counts_of, listing
from mentordesk.ui.remembering import remember_table
from mentordesk.ui.rows import InOrder, in_order
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab_strip import TabStrip, rule
from mentordesk.ui.tabs import TABS
from mentordesk.ui.top_bar import TopBar

if TYPE_CHECKING:
    from mentordesk.ui.pages import Pages

TITLE = "Applicants"


class Seen(NamedTuple):
    """What is shown at first: the names, the list in order, what each chip counts."""

    look: FirstLook
    ready: InOrder[ApplicantRow]
    counts: dict[str, int]


class FirstPage(QWidget):
    """The bar, the tabs and the list, without anything that needs the open programme."""

    shown = Signal(str)
    """It is to be seen; carries the name for the window's title."""
    left = Signal()
    """It is to be seen no longer: the programme could not be opened."""

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        intake_id: int | None,
        parent: QWidget | None = None,
    ) -> None:
        # From above to below: what is put into a widget is dressed anew with all that is in it.
        super().__init__(parent)
        self._intake_id = intake_id
        self._seen: Seen | None = None
        actions.draw_icons("undo", "redo")
        self.top, self.strip = TopBar(actions), TabStrip()
        self.top.chooser.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.top.chooser.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for line in TABS:
            self.strip.add(line.title, line.icon)
        self.strip.setCurrentIndex(_TITLES.index(TITLE))
        self.list = _people()
        self._pane = QWidget()
        self._pane.setMinimumWidth(_PANE)
        self._pane.setProperty("look", "pane")
        self._pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = Beside(self.list, self._pane, "applicants", settings, self)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(10, 0, 10, 0)
        tabs.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(tabs)
        column.addWidget(rule())
        column.addWidget(self._page, 1)
        remember_table(self.list.table, settings)
        self._order = self.list.model.order
        self.top.searched.connect(self.list.box.setText)
        self.strip.currentChanged.connect(self._turn)

    def see(self, taken: Taken) -> Seen | None:
        """Read the list of the intake in hand, in a task; None where it cannot be shown yet."""
        look = look_first(taken, self._intake_id)
        if look is None or not look.applicants:
            return None
        ready = in_order(COLUMNS, self._order, look.applicants)
        return Seen(look, ready, counts_of(FILTERS, ready))

    def show_seen(self, seen: object) -> None:
        """Show the list that `see` read."""
        if not isinstance(seen, Seen):
            raise TypeError("nothing that was seen")
        self._seen, look = seen, seen.look
        self.top.chooser.say(look.programme, look.intake)
        self.list.show_ready(seen.ready, seen.counts)
        self.strip.set_badge(_TITLES.index(TITLE), self.list.counted("attention"))
        self.list.table.choose(self.list.model.identity_at(0))
        self.shown.emit(f"{look.programme} — {look.intake}")
        self.list.table.setFocus()

    def leave(self) -> None:
        """Ask to be put away."""
        self.left.emit()

    def hand_over(self, top: TopBar, pages: "Pages", intake_id: int) -> None:
        """Hand to the open programme, whose page is built, what was typed and chosen meanwhile."""
        theirs = pages.front.findChild(Listing)
        seen, focus = self._seen, self.focusWidget()
        if seen is None or theirs is None or intake_id != seen.look.intake_id:
            return
        chosen = self.list.table.chosen
        theirs.show_ready(seen.ready, seen.counts)
        theirs.chips.turn_on(self.list.chips.key)
        top.search.setText(self.top.search.text())
        theirs.box.setText(self.list.box.text())
        theirs.table.choose_all(chosen)
        for one in chosen[:1]:
            theirs.table.choose(one)
        theirs.table.verticalScrollBar().setValue(self.list.table.verticalScrollBar().value())
        for ours, other in ((self.top.search, top.search), (self.list.box, theirs.box)):
            if focus is ours:
                other.setFocus()
                other.setCursorPosition(ours.cursorPosition())
        if (title := _TITLES[self.strip.currentIndex()]) != TITLE:
            pages.show_tab(title)

    def _turn(self, place: int) -> None:
        """Another page is wanted, which is there with the open programme."""
        self._page.setVisible(_TITLES[place] == TITLE)


_TITLES = [line.title for line in TABS]
_PANE = 330
"""Pixels: the least width of the pane of one applicant."""


def _people() -> Listing:
    """The list with its verbs, which cannot be meant before the programme is open."""
    made = listing(
        "applicants.table",
        _said("Applicants"),
        COLUMNS,
        lambda row: int(row.application_id),
        FILTERS,
    )
    made.table.when_sorted_by(0)
    made.add_verb(_said("Possible &duplicates…"), "", lambda: None)
    made.add_more(_said("&More"))
    made.grey_verbs()
    return made


def _said(words: str) -> str:
    """Words of the page whose place this one takes."""
    return QCoreApplication.translate("ApplicantsTab", words)
