"""Confirm: the draft pairs, each ticked where nothing stands against confirming it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from mentordesk.domain.pairing import PairState
from mentordesk.services.board import Board
from mentordesk.services.confirming import Lacking
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.safe_text import PlainLabel, line_of, title_of, tooltip_of
from mentordesk.ui.worded import worded

_WHO = Qt.ItemDataRole.UserRole
_NEEDED = "needed"
"""The name of the Applicants page's filter "Something needed"."""
_PADDING = 8
"""What a row of two lines needs besides them, as a list's rows keep 7 pixels to either side."""


def drafts_of(board: Board) -> list[tuple[int, str, str]]:
    """The draft pairs as (pair id, mentee, mentor), by the mentors' order."""
    return [
        (mentee.pair_id, mentee.name, mentor.name)
        for mentor in board.mentors
        for mentee in mentor.mentees
        if mentee.pair_state is PairState.DRAFT and mentee.pair_id is not None
    ]


class ConfirmDialog(BoardDialog):
    """Which drafts become confirmed pairs; `chosen` are the pair ids ticked.

    `missing` says, by pair id, who of the two still lacks what: such a pair has no box and stands
    below, one click from those who keep it from being confirmed.
    """

    applicants_wanted = Signal(object)
    """Somebody, by application id, or a filter of the Applicants page; the dialog is closed."""

    def __init__(
        self,
        drafts: list[tuple[int, str, str]],
        parent: QWidget,
        missing: Mapping[int, tuple[Lacking, ...]] | None = None,
    ) -> None:
        super().__init__("confirm", self.tr("Confirm pairs"), parent)
        column = self.column
        column.addWidget(PlainLabel(self.tr("Confirm these pairs"), "heading"))
        note = self.tr(
            "A mentee's fee becomes due when the pair is confirmed. Nobody is told yet: "
            "letters are drafted on the Letters page."
        )
        column.addWidget(PlainLabel(note, "soft", wrap=True))
        self._list = QListWidget()
        self._list.setObjectName("confirm.list")
        self._list.setAccessibleName(self.tr("Draft pairs"))
        self._lacking = missing or {}
        self._people: list[QPushButton] = []
        for pair_id, mentee, mentor in sorted(drafts, key=lambda draft: draft[0] in self._lacking):
            names = self.tr("{mentee} with {mentor}").format(mentee=mentee, mentor=mentor)
            self._add(pair_id, line_of(names), self._lacking.get(pair_id, ()))
        waiting = sum(pair_id in self._lacking for pair_id, _, _ in drafts)
        if waiting:
            later = self.tr(
                "{count} of {all} cannot be confirmed yet; what they need stands below. On the "
                "Applicants page complete the checklist, or waive an item with a reason."
            )
            column.addWidget(
                PlainLabel(later.format(count=waiting, all=len(drafts)), "soft", wrap=True)
            )
        self._list.itemChanged.connect(lambda _: self._follow())
        column.addWidget(self._list, 1)
        if waiting:
            self._offer_those_who_lack()
            if waiting == len(drafts):
                self._list.setCurrentRow(0)
        self._ok = self.add_buttons("")
        self.resize(600, 520)
        self._follow()

    @property
    def chosen(self) -> list[int]:
        """The pair ids that are ticked."""
        rows = (self._list.item(n) for n in range(self._list.count()))
        return [int(r.data(_WHO)) for r in rows if r.checkState() is Qt.CheckState.Checked]

    def _offer_those_who_lack(self) -> None:
        """Buttons to those who keep the current pair from being confirmed, and to all of them."""
        row = QHBoxLayout()
        self._people = [QPushButton() for _ in range(2)]
        for place, button in enumerate(self._people):
            button.setObjectName(f"confirm.show.{place}")
            button.clicked.connect(
                lambda _=False, at=place: self._leave_for(self._held_back()[at].application_id)
            )
            row.addWidget(button)
        row.addStretch(1)
        everybody = QPushButton(self.tr("Show &all who lack something"))
        everybody.setObjectName("confirm.show_all")
        everybody.clicked.connect(lambda _=False: self._leave_for(_NEEDED))
        row.addWidget(everybody)
        self.column.addLayout(row)
        self._list.currentRowChanged.connect(lambda _: self._follow_row())
        self._follow_row()

    def _held_back(self) -> tuple[Lacking, ...]:
        """Those of the current row who lack something."""
        row = self._list.currentItem()
        return self._lacking.get(row.data(_WHO), ()) if row is not None else ()

    def _follow_row(self) -> None:
        held = self._held_back()
        for place, button in enumerate(self._people):
            button.setVisible(place < len(held))
            if place < len(held):
                words = self.tr("Show {name}").format(name=held[place].name)
                button.setText(title_of(words, 28))
                button.setToolTip(tooltip_of(words))

    def _leave_for(self, what: object) -> None:
        """Nothing is confirmed: close, and ask for the Applicants page."""
        self.reject()
        self.applicants_wanted.emit(what)

    def _add(self, pair_id: int, names: str, lacking: tuple[Lacking, ...]) -> None:
        row = QListWidgetItem(names, self._list)
        row.setData(_WHO, pair_id)
        high = max(26, self.fontMetrics().height() + 10)
        if lacking:
            # No box at all, and still a row to read: a greyed one cannot be reached by keys.
            lines = [f"{one.name}: {one.what}" for one in lacking]
            told = line_of(
                self.tr("Still missing: {what}").format(what="; ".join(map(worded, lines))), 300
            )
            row.setText(f"{names}\n{told}")
            row.setToolTip(tooltip_of("\n".join(lines)))
            high += self.fontMetrics().height() + _PADDING
        else:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        row.setSizeHint(QSize(0, high))

    def _follow(self) -> None:
        count = len(self.chosen)
        self._ok.setEnabled(count > 0)
        self._ok.setText(self.tr("&Confirm {count}").format(count=count))
