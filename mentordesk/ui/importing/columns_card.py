"""What the columns of one source were taken for: heading, first values, field, how sure."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from mentordesk.domain.fields import BY_KEY
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.spreadsheets.drafts import Draft, Tier
from mentordesk.ui.parts import Card
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.table import RowsTable

_TIERS = {
    Tier.SURE: Chip("known by its name", "good", "check"),
    Tier.CHECK: Chip("please check", "warn", "warning"),
    Tier.KEPT: Chip("kept as it is", "plain", "minus"),
}


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """One column of a source."""

    number: int
    header: str
    values: str
    goes_into: str
    tier: Tier


COLUMNS = (
    Column("Column", lambda line: line.header, width=210),
    Column("First values", lambda line: line.values, width=190),
    Column("Goes into", lambda line: line.goes_into, width=160, strong=True),
    Column(
        "How sure", lambda line: str(line.tier), width=170, chips=lambda line: (_TIERS[line.tier],)
    ),
)


def column_lines(source: ReviewedSource) -> tuple[ColumnLine, ...]:
    """The columns of all tables of a source; for a form, its questions."""
    firsts = _first_values([entry.draft for entry in source.entries])
    if not source.tables:
        return _form_lines(source, firsts)
    lines: list[ColumnLine] = []
    for table in source.tables:
        for meaning in table.columns:
            field = BY_KEY.get(meaning.field or "")
            lines.append(
                ColumnLine(
                    len(lines),
                    meaning.header,
                    firsts.get(meaning.header, ""),
                    field.label if field else (meaning.field or "Other answers"),
                    meaning.tier,
                )
            )
    return tuple(lines)


def _form_lines(source: ReviewedSource, firsts: dict[str, str]) -> tuple[ColumnLine, ...]:
    fields: dict[str, str] = {}
    for entry in source.entries:
        for key, place in entry.draft.sources.items():
            label = BY_KEY[key].label if key in BY_KEY else key
            fields.setdefault(place.header, label)
        for other in entry.draft.others:
            fields.setdefault(other.header, "")
    return tuple(
        ColumnLine(
            number,
            header,
            firsts.get(header, ""),
            label or "Other answers",
            Tier.SURE if label else Tier.KEPT,
        )
        for number, (header, label) in enumerate(fields.items())
    )


def _first_values(drafts: list[Draft]) -> dict[str, str]:
    """The first three different texts under each heading."""
    found: dict[str, list[str]] = {}
    for draft in drafts[:30]:
        said = [(place.header, place.raw) for place in draft.sources.values()]
        said += [(other.header, other.text) for other in draft.others]
        for header, raw in said:
            values = found.setdefault(header, [])
            if raw and raw not in values and len(values) < 3:
                values.append(raw)
    return {header: ", ".join(values) for header, values in found.items()}


class ColumnsCard(Card):
    """The card with the columns of the chosen source."""

    def __init__(self, heading: str, note: str) -> None:
        super().__init__(heading, note)
        self.model: RowsModel[ColumnLine] = RowsModel(COLUMNS, lambda line: line.number)
        self.table = RowsTable(self.model, "import.columns", heading)
        self.nothing = PlainLabel("", "soft", wrap=True)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.nothing)
        self.body.addStretch(0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_source(self, source: ReviewedSource) -> None:
        """Show the columns of a source, or why it has none."""
        lines = column_lines(source)
        self.model.set_rows(lines)
        self.table.setVisible(bool(lines))
        words = source.error or " ".join(source.notes)
        self.nothing.setText(words or ("" if lines else self.tr("There is nothing to map here.")))
        self.nothing.setVisible(bool(self.nothing.text()))
