"""The board's actions about matching as a whole: settings, snapshots, topics, paper."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mentordesk.ui import doors
from mentordesk.ui.board.offering import board_action
from mentordesk.ui.board.parts import Parts


class MatchActions(QObject):
    """Makes the actions; what was done in their windows is told by the board, with Undo."""

    def __init__(self, parts: Parts, page: QWidget) -> None:
        super().__init__(page)
        self._parts, self._page = parts, page
        text = self.tr("&Match settings…")
        self.settings = board_action(page, text, "match_settings", "Ctrl+Shift+M", "settings")
        text = self.tr("Snaps&hots…")
        self.snapshots = board_action(page, text, "snapshots", "Ctrl+Shift+B", "history")
        self.topics = board_action(page, self.tr("Topics &in own words…"), "topics", "", "edit")
        text = self.tr("Wall c&hart…")
        self.chart = board_action(page, text, "wall_chart", "", "printer")
        self.table_cards = board_action(
            page, self.tr("Cards for the ta&ble…"), "table_cards", "", "printer"
        )
        self.chart.triggered.connect(lambda _=False: self._print("CHART"))
        self.table_cards.triggered.connect(lambda _=False: self._print("CARDS"))
        self.settings.triggered.connect(lambda _=False: self.show_settings())
        self.snapshots.triggered.connect(lambda _=False: self.show_snapshots())
        self.topics.triggered.connect(lambda _=False: self.show_topics())
        parts.middle.settings.clicked.connect(self.settings.trigger)

    def show_settings(self) -> None:
        """Show the match settings."""
        self._show("show_settings")

    def show_snapshots(self) -> None:
        """Show the snapshots of the board."""
        self._show("show_snapshots")

    def show_topics(self) -> None:
        """Show topics found in people's own words."""
        self._show("show_topics")

    def _print(self, what: str) -> None:
        """Ask how the board goes on paper: as a wall chart, or as cards to cut out."""
        parts, door = self._parts, doors.board_papers()
        parts.carrying.put_down()
        if parts.cards.board.mentees or parts.cards.board.mentors:
            door.Papers(parts, self._page, parts.acting.refused.emit).ask(door.Paper[what])
        else:
            parts.say(self.tr("There is nobody on the board yet."))

    def _show(self, what: str) -> None:
        parts = self._parts
        parts.carrying.put_down()
        show = getattr(doors.match_settings(), what)
        show(parts.work, self._page, parts.acting.done.emit, parts.advice.told)
