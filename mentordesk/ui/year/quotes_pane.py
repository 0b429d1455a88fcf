"""The quote bank: what may be printed, and words of surveys that could become quotes."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk.domain.surveys import HIGHEST, Consent
from mentordesk.services.applicants import load_applicants
from mentordesk.services.quotes import (
    Candidate,
    NewQuote,
    QuoteRow,
    change_quote,
    keep_quote,
    load_candidates,
    load_quotes,
    remove_quote,
    to_print,
)
from mentordesk.storage.desk import Desk
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.listing import Filter, listing
from mentordesk.ui.parts import counted
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tokens import SPACE_M
from mentordesk.ui.worded import worded

CONSENTS = {
    Consent.NAMED: Chip("With the name", "good", "check"),
    Consent.UNNAMED: Chip("Without the name", "accent"),
    Consent.NO: Chip("Not to be printed", "bad", "cross"),
}
_STARS = "★" * HIGHEST


def _consent(row: QuoteRow | Candidate) -> tuple[Chip, ...]:
    return (CONSENTS[row.consent],)


def _by(row: QuoteRow | Candidate) -> str:
    return f"{row.name}, {row.role}" if row.name else "not known"


_QUOTES = (
    Column("Words", lambda row: row.text, width=430, strong=True, tooltip=lambda row: row.text),
    Column("Said by", _by, width=190),
    Column("May be printed", lambda row: str(row.consent), width=160, chips=_consent),
    Column("Rated", lambda r: _STARS[: r.rating or 0], key=lambda row: row.rating or 0, width=80),
)
_WORDS = (
    Column("Words", lambda row: row.text, width=480, tooltip=lambda row: row.text),
    Column("Said by", _by, width=190),
    Column("Consent", lambda row: str(row.consent), width=160, chips=_consent),
)
_PRINTABLE = (
    Filter("all", "All", lambda _row: True),
    Filter("print", "May be printed", lambda row: row.consent is not Consent.NO),
    Filter("named", "With the name", lambda row: row.consent is Consent.NAMED),
)


class QuotesPane(QWidget):
    """Quotes above, the words of surveys that are none yet below."""

    def __init__(self, desk: Desk, intake_id: int) -> None:
        super().__init__()
        self._desk, self._intake_id = desk, intake_id
        self.quotes = listing(
            "year.quotes", self.tr("Quotes"), _QUOTES, lambda row: row.quote_id, _PRINTABLE
        )
        self._copy = self.quotes.add_verb(self.tr("&Copy"), "copy", self.copy)
        self._change = self.quotes.add_verb(self.tr("C&hange…"), "edit", self._edit)
        self._remove = self.quotes.add_verb(self.tr("&Remove"), "", self._remove_it)
        self._candidates: tuple[Candidate, ...] = ()
        self.words = listing(
            "year.quotes.words",
            self.tr("Words of surveys that are no quotes yet"),
            _WORDS,
            lambda row: row.number,
            _PRINTABLE,
        )
        self._keep = self.words.add_verb(self.tr("&Keep as a quote…"), "plus", self._keep_it)
        self._new = self.words.add_verb(self.tr("&Other words…"), "", self._add)
        self.said = PlainLabel("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_M, 0, 0)
        column.addWidget(self.quotes, 3)
        between = QHBoxLayout()
        heading = self.tr("Words of surveys that are no quotes yet")
        between.addWidget(PlainLabel(heading, "heading"))
        between.addStretch(1)
        between.addWidget(self.said)
        column.addLayout(between)
        column.addWidget(self.words, 2)
        self.quotes.table.picked.connect(self._allow)
        self.words.table.picked.connect(self._allow)

    def reload(self) -> None:
        """Read quotes and words anew."""
        self.quotes.show_rows(load_quotes(self._desk, self._intake_id))
        self._candidates = load_candidates(self._desk, self._intake_id)
        self.words.show_rows(self._candidates)
        self._allow()

    def _allow(self) -> None:
        writes, chosen = not self._desk.read_only, self._chosen()
        self._copy.setEnabled(bool(self.quotes.model.rows))
        self._change.setEnabled(chosen is not None and writes)
        self._remove.setEnabled(chosen is not None and writes)
        self._keep.setEnabled(bool(self.words.table.chosen) and writes)
        self._new.setEnabled(writes)

    def _chosen(self) -> QuoteRow | None:
        numbers = set(self.quotes.table.chosen)
        rows: tuple[QuoteRow, ...] = self.quotes.model.rows
        return next((row for row in rows if row.quote_id in numbers), None)

    def copy(self) -> None:
        """Copy the chosen quotes, or all that are shown, as they may be printed."""
        numbers = set(self.quotes.table.chosen)
        shown = tuple(self.quotes.model.shown)
        rows = tuple(row for row in shown if row.quote_id in numbers) or shown
        text = to_print(rows)
        QGuiApplication.clipboard().setText(text)
        copied = sum(bool(row.printed) for row in rows)
        quotes = counted(copied, "quote", "quotes")
        self.said.setText(self.tr("%1 copied, as their authors agreed.").replace("%1", quotes))

    def _edit(self) -> None:
        row = self._chosen()
        if row is not None:
            known = NewQuote(row.text, row.consent, row.application_id, row.rating)
            QuoteDialog(self._desk, self._intake_id, known, row.quote_id, self).open()

    def _remove_it(self) -> None:
        row = self._chosen()
        if row is not None:
            remove_quote(self._desk, row.quote_id)

    def _keep_it(self) -> None:
        numbers = set(self.words.table.chosen)
        row = next((one for one in self._candidates if one.number in numbers), None)
        if row is not None:
            known = NewQuote(row.text, row.consent, row.application_id)
            QuoteDialog(self._desk, self._intake_id, known, parent=self).open()

    def _add(self) -> None:
        known = NewQuote("", Consent.NO)
        QuoteDialog(self._desk, self._intake_id, known, parent=self).open()


class QuoteDialog(FormDialog):
    """Keeps a quote, or changes one."""

    def __init__(
        self,
        desk: Desk,
        intake_id: int,
        known: NewQuote,
        quote_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._intake_id, self._quote_id = desk, intake_id, quote_id
        about = self.tr("Nothing is printed against what its author agreed to.")
        self.word(self.tr("A quote"), about, self.tr("&Keep it"))
        self.text, self.by = QPlainTextEdit(known.text), QComboBox()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(110)
        self.by.addItem(self.tr("not known"), None)
        for row in load_applicants(desk, intake_id):
            self.by.addItem(f"{row.name}, {row.role}", row.application_id)
        self.by.setCurrentIndex(max(0, self.by.findData(known.application_id)))
        self.by.setEnabled(quote_id is None)
        self.consent, self.rating = QComboBox(), QComboBox()
        for consent, chip in CONSENTS.items():
            self.consent.addItem(worded(chip.text), consent)
        self.consent.setCurrentIndex(self.consent.findData(known.consent))
        self.rating.addItem(self.tr("not rated"), None)
        for number in range(1, HIGHEST + 1):
            self.rating.addItem(_STARS[:number], number)
        self.rating.setCurrentIndex(max(0, self.rating.findData(known.rating)))
        self.add(self.tr("&Words"), self.text)
        self.add(self.tr("Said &by"), self.by)
        self.add(self.tr("May be &printed"), self.consent)
        self.add(self.tr("&Rated"), self.rating)
        self.setMinimumWidth(560)

    def do(self) -> None:
        new = NewQuote(
            self.text.toPlainText(),
            Consent(self.consent.currentData()),
            self.by.currentData(),
            self.rating.currentData(),
        )
        if self._quote_id is None:
            keep_quote(self._desk, self._intake_id, new)
        else:
            change_quote(self._desk, self._quote_id, new)
