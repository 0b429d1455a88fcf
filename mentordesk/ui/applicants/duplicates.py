"""The dialog of possible duplicates: both people side by side, merged or taken apart again."""

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.duplicates import PossibleDuplicate, Side, possible_duplicates, sides_of
from mentordesk.services.merging import MergeRow, load_merges, merge, part
from mentordesk.ui.forms import close_row, roomy
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.tab import Work
from mentordesk.ui.table import RowsTable

_TALL = 236


@dataclass(frozen=True, slots=True)
class DuplicateLine:
    """Two people who may be one, or who were merged; merged ones have numbers below 0."""

    number: int
    one: str
    other: str
    why: str
    against: str = ""
    found: PossibleDuplicate | None = None
    merged: MergeRow | None = None


@dataclass(frozen=True, slots=True)
class SideLine:
    """One fact on both sides."""

    number: int
    label: str
    one: str
    other: str


COLUMNS = (
    Column("Person", lambda line: line.one, width=170, strong=True),
    Column("May be the same as", lambda line: line.other, width=170, strong=True),
    Column(
        "",
        lambda line: "Merged" if line.merged else "",
        width=120,
        chips=lambda line: (Chip("Merged", "accent", "check"),) if line.merged else (),
    ),
    Column("What speaks for it", lambda line: line.why, width=250, below=lambda line: line.against),
)
SIDES = (
    Column("", lambda line: line.label, width=140),
    Column("Person", lambda line: line.one, width=270),
    Column("The other", lambda line: line.other, width=270),
)


def lines_of(
    found: tuple[PossibleDuplicate, ...], merges: tuple[MergeRow, ...]
) -> tuple[DuplicateLine, ...]:
    """What may be merged, then what was."""
    lines = [
        DuplicateLine(
            number, one.first.name, one.second.name, "; ".join(one.reasons).capitalize(),
            "; ".join(one.against), found=one,
        )
        for number, one in enumerate(found)
    ]  # fmt: skip
    merged = [
        DuplicateLine(-row.merge_id, row.kept, row.merged, row.reason.capitalize(), merged=row)
        for row in merges
    ]
    return (*lines, *merged)


def both_sides(one: Side, other: Side) -> tuple[SideLine, ...]:
    """What is known of both, fact by fact; what neither has is left out."""
    facts = (
        ("Name", one.name, other.name),
        ("Earlier names", "; ".join(one.names), "; ".join(other.names)),
        ("Member number", one.member_no, other.member_no),
        ("Addresses", "; ".join(one.addresses), "; ".join(other.addresses)),
        ("Telephone", one.phone, other.phone),
        ("Applied as", "; ".join(one.applied), "; ".join(other.applied)),
    )
    shown = [fact for fact in facts if fact[1] or fact[2]]
    return tuple(SideLine(number, *fact) for number, fact in enumerate(shown))


class DuplicatesDialog(QDialog):
    """Lists who may be in the programme twice; Merge and Take apart work on the chosen line."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._line: DuplicateLine | None = None
        self.setObjectName("duplicates.dialog")
        self.setWindowTitle(self.tr("Possible duplicates"))
        self.model: RowsModel[DuplicateLine] = RowsModel(COLUMNS, lambda line: line.number)
        self.table = RowsTable(self.model, "duplicates.list", self.tr("People who may be one"))
        self.facts: RowsModel[SideLine] = RowsModel(SIDES, lambda line: line.number)
        self.sides = RowsTable(self.facts, "duplicates.sides", self.tr("Both sides"))
        self.first, self.second = QRadioButton(), QRadioButton()
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why they are one person (for the record)"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.withdraw = QCheckBox(
            self.tr("&Withdraw the other's application where both applied for the same")
        )
        self.lead = PlainLabel("", "soft", wrap=True)
        self._lay_out(self._buttons())
        self.table.picked.connect(self._show)
        self.first.setChecked(True)
        self.refresh()
        roomy(self, 900, 680)
        self.table.setFocus()

    def refresh(self) -> None:
        """Look again who may be twice in the programme."""
        desk = self._work.desk
        lines = lines_of(possible_duplicates(desk), load_merges(desk))
        self.model.set_rows(lines)
        waiting = sum(1 for line in lines if line.found)
        sentence = self.tr(
            "Nobody is merged by itself. Look at both sides; a merge can always be taken apart."
        )
        if not waiting:
            sentence = self.tr("Nobody seems to be in the programme twice.")
        self.lead.setText(sentence)
        if lines and not self.table.chosen:
            self.table.choose(lines[0].number)
        elif not lines:
            self._show(None)

    def _show(self, number: object) -> None:
        line = next((one for one in self.model.rows if one.number == number), None)
        self._line = line
        found = line.found if line else None
        if line is not None and found is not None:
            self.facts.set_rows(both_sides(found.first, found.second))
            self.first.setText(title_of(self.tr("Keep %1").replace("%1", found.first.name)))
            self.second.setText(title_of(self.tr("Keep %1").replace("%1", found.second.name)))
        else:
            self.facts.set_rows(self._merged_side(line))
        for widget in (self.first, self.second, self.reason):
            widget.setVisible(found is not None)
        twice = bool(line and "both applied" in line.against)
        self.withdraw.setEnabled(twice)
        self.withdraw.setVisible(twice)
        self.go.setEnabled(found is not None)
        self.apart.setEnabled(bool(line and line.merged))

    def _merged_side(self, line: DuplicateLine | None) -> tuple[SideLine, ...]:
        if line is None or line.merged is None:
            return ()
        kept = sides_of(self._work.desk, [line.merged.kept_id])
        return both_sides(kept[0], Side(0, line.other, (), "", "", (), ())) if kept else ()

    def merge_chosen(self) -> None:
        """Make the two people of the chosen line one; a refusal leaves everything as it is."""
        found = self._line.found if self._line else None
        if found is None:
            return
        kept, merged = found.first, found.second
        if self.second.isChecked():
            kept, merged = merged, kept
        withdraw = self.withdraw.isEnabled() and self.withdraw.isChecked()
        merge(
            self._work.desk, kept.person_id, merged.person_id, self.reason.text(),
            withdraw_duplicates=withdraw,
        )  # fmt: skip
        self.reason.clear()
        self.withdraw.setChecked(False)
        self.refresh()

    def take_apart(self) -> None:
        """Take the merge of the chosen line apart."""
        if self._line is not None and self._line.merged is not None:
            part(self._work.desk, self._line.merged.merge_id)
            self.refresh()

    def _buttons(self) -> QDialogButtonBox:
        box = close_row()
        self.apart: QPushButton = box.addButton(
            self.tr("&Take apart"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.go: QPushButton = box.addButton(
            self.tr("&Merge"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.go.setProperty("look", "primary")
        for button in box.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        self.go.clicked.connect(self.merge_chosen)
        self.apart.clicked.connect(self.take_apart)
        box.rejected.connect(self.reject)
        return box

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Possible duplicates"), "heading"))
        column.addWidget(self.lead)
        column.addWidget(self.table, 1)
        self.sides.setMinimumHeight(_TALL)
        column.addWidget(self.sides)
        choice = QHBoxLayout()
        choice.addWidget(self.first)
        choice.addWidget(self.second)
        choice.addStretch(1)
        column.addLayout(choice)
        column.addWidget(self.reason)
        column.addWidget(self.withdraw)
        column.addWidget(buttons)
