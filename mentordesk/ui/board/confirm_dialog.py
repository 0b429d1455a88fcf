"""Confirm: the draft pairs, each ticked where nothing stands against confirming it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from mentordesk.domain.pairing import PairState
from mentordesk.services.board import Board
from mentordesk.ui.board.board_dialog import BoardDialog
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of
from mentordesk.ui.worded import worded

_WHO = Qt.ItemDataRole.UserRole


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

    `missing` says, by pair id, what the two still need: those have no box and stand below.
    """

    def __init__(
        self,
        drafts: list[tuple[int, str, str]],
        parent: QWidget,
        missing: Mapping[int, tuple[str, ...]] | None = None,
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
        lacking = missing or {}
        for pair_id, mentee, mentor in sorted(drafts, key=lambda draft: draft[0] in lacking):
            names = self.tr("{mentee} with {mentor}").format(mentee=mentee, mentor=mentor)
            self._add(pair_id, line_of(names), lacking.get(pair_id, ()))
        if waiting := sum(pair_id in lacking for pair_id, _, _ in drafts):
            later = self.tr(
                "{count} of {all} cannot be confirmed yet; what they need stands below. On the "
                "Applicants page choose “Something needed”, and complete the checklist or waive an "
                "item with a reason."
            )
            column.addWidget(
                PlainLabel(later.format(count=waiting, all=len(drafts)), "soft", wrap=True)
            )
        self._list.itemChanged.connect(lambda _: self._follow())
        column.addWidget(self._list, 1)
        self._ok = self.add_buttons("")
        self.resize(600, 520)
        self._follow()

    @property
    def chosen(self) -> list[int]:
        """The pair ids that are ticked."""
        rows = (self._list.item(n) for n in range(self._list.count()))
        return [int(r.data(_WHO)) for r in rows if r.checkState() is Qt.CheckState.Checked]

    def _add(self, pair_id: int, names: str, lacking: tuple[str, ...]) -> None:
        row = QListWidgetItem(names, self._list)
        row.setData(_WHO, pair_id)
        high = max(26, self.fontMetrics().height() + 10)
        if lacking:
            # No box at all, and still a row to read: a greyed one cannot be reached by keys.
            told = line_of(
                self.tr("Still missing: {what}").format(what="; ".join(map(worded, lacking))), 300
            )
            row.setText(f"{names}\n{told}")
            row.setToolTip(tooltip_of("\n".join(lacking)))
            high += self.fontMetrics().height()
        else:
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Checked)
        row.setSizeHint(QSize(0, high))

    def _follow(self) -> None:
        count = len(self.chosen)
        self._ok.setEnabled(count > 0)
        self._ok.setText(self.tr("&Confirm {count}").format(count=count))
