"""Statements of hours towards professional development: one person, a table of days, a total.

Each statement begins on a page of its own and counts its own pages; the head of the table comes
again on every page. Reflections are counted, never shown: there is nothing of them to print.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.colors import HexColor

from mentordesk.documents import stationery as paper_of
from mentordesk.documents.facts import long_date
from mentordesk.documents.runs import MissingGlyph, visible
from mentordesk.documents.sheet import MM, Sheet
from mentordesk.documents.stationery import MARGIN, Letterhead
from mentordesk.documents.text import shape
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused

Progress = Callable[[int, int], object]
"""Told how many statements of how many are done; may raise to stop."""
_ROW = 15.5
_LAST = 30 * MM
_SIGNING = 30 * MM


@dataclass(frozen=True)
class HoursLine:
    """Hours of one day: what kind, what for, how many."""

    day: date
    kind: str
    about: str
    amount: float


@dataclass(frozen=True)
class HoursStatement:
    """The hours of one person in one intake; `expected` by `made_on`, None where not known.

    `reflections` is how many were counted, None where nobody counted.
    """

    name: str
    role: str
    intake: str
    starts: date
    ends: date
    lines: tuple[HoursLine, ...]
    expected: float | None = None
    reflections: int | None = None

    @property
    def total(self) -> float:
        """All hours that count."""
        return round(sum(line.amount for line in self.lines), 2)

    def of_kind(self, kind: str) -> float:
        """The hours of one kind."""
        return round(sum(line.amount for line in self.lines if line.kind == kind), 2)


def statement_book(
    statements: Sequence[HoursStatement], paper: Letterhead, progress: Progress | None = None
) -> bytes:
    """One PDF with the statements in their order; equal statements give equal bytes.

    Raises Refused, naming the person, for a character no typeface has.
    """
    if not statements:
        raise Refused("There is nobody to write a statement for. Nothing was made.")
    sheet = Sheet(paper.size, paper.language, paper.made_on)
    one = len(statements) == 1
    what = statements[0].name if one else f"{len(statements)} people"
    sheet.setTitle(f"Statement of hours: {what}")
    sheet.setAuthor(paper.organisation)
    for done, statement in enumerate(statements, start=1):
        if not visible(statement.name):
            raise Refused("Somebody chosen has no name. Nothing was made; enter one.")
        if not one:
            sheet.bookmarkPage(f"s{done}")
            sheet.addOutlineEntry(statement.name, f"s{done}")
        try:
            _Statement(sheet, paper, statement).draw()
        except MissingGlyph as missing:
            raise MissingGlyph(missing.character, missing.text, statement.name) from missing
        if progress is not None:
            progress(done, len(statements))
    return sheet.finished()


class _Statement:
    """One statement on its way down the pages; `y` is where the next thing stands."""

    def __init__(self, sheet: Sheet, paper: Letterhead, statement: HoursStatement) -> None:
        self.sheet, self.paper, self.of = sheet, paper, statement
        self.y = 0.0
        self.page = 1
        width = paper.width
        # Day, what for, kind, hours: where each column begins, the last where it ends.
        self.columns = (MARGIN, MARGIN + 36 * MM, MARGIN + width - 46 * MM, MARGIN + width)

    def draw(self) -> None:
        """Head, figures, the table, and who signs."""
        self.y = paper_of.head(self.sheet, self.paper)
        self._title()
        self._figures()
        self._table()
        self._end()

    def _title(self) -> None:
        of, paper = self.of, self.paper
        self.y -= 11 * MM
        look = (paper_of.TITLE, 24.0, paper_of.DEEP)
        paper_of.put(self.sheet, "Statement of hours", (MARGIN, self.y), look)
        about = shape("towards professional development", paper_of.PLAIN)
        self.sheet.setFillColor(HexColor(paper_of.QUIET))
        self.sheet.write(about, (self.columns[3], self.y), 9.5, "right")
        self.y -= 11 * MM
        look = (paper_of.TITLE, 19.0, paper_of.INK)
        paper_of.put_within(self.sheet, of.name, (MARGIN, self.y), look, paper.width)
        self.y -= 6.2 * MM
        said = (
            f"{of.role.capitalize()} · {of.intake} · {long_date(of.starts)} to {long_date(of.ends)}"
        )
        look = (paper_of.PLAIN, 9.5, paper_of.QUIET)
        paper_of.put_within(self.sheet, said, (MARGIN, self.y), look, paper.width)

    def _figures(self) -> None:
        """The sums of each kind, the total, and what was expected, as large figures in a row."""
        of = self.of
        figures = [
            (f"{of.total:g}", "hours in all"),
            (f"{of.of_kind('contact'):g}", "of contact"),
            (f"{of.of_kind('preparation'):g}", "of preparation"),
            (f"{of.of_kind('webinar'):g}", "of webinars"),
        ]
        if of.expected is not None:
            figures.append((f"{of.expected:g}", "expected by now"))
        if of.reflections is not None:
            figures.append((f"{of.reflections}", "reflections counted"))
        self.y -= 15 * MM
        step = self.paper.width / len(figures)
        for place, (number, words) in enumerate(figures):
            at = MARGIN + place * step
            colour = paper_of.DEEP if place == 0 else paper_of.INK
            look = (paper_of.STRONG, 17.0, colour)
            paper_of.put_within(self.sheet, number, (at, self.y), look, step * 0.9)
            look = (paper_of.PLAIN, 8.0, paper_of.QUIET)
            paper_of.put_within(self.sheet, words, (at, self.y - 12), look, step * 0.94)
        self.y -= 14 * MM

    def _table(self) -> None:
        self._table_head()
        for line in self.of.lines:
            if self.y < _LAST:
                self._next_page()
            self._row(line)
        if not self.of.lines:
            self.y -= _ROW
            look = (paper_of.PLAIN, 9.5, paper_of.QUIET)
            paper_of.put(self.sheet, "No hours are logged.", (MARGIN, self.y), look)
            self.y -= 6
        self._total()

    def _table_head(self) -> None:
        for text, at, align in (
            ("Day", self.columns[0], "left"),
            ("What for", self.columns[1], "left"),
            ("Kind", self.columns[2], "left"),
            ("Hours", self.columns[3], "right"),
        ):
            self.sheet.setFillColor(HexColor(paper_of.QUIET))
            self.sheet.write(shape(text, paper_of.LABEL), (at, self.y), 8.5, align)
        self.y -= 5
        self._hair(paper_of.QUIET)

    def _row(self, line: HoursLine) -> None:
        self.y -= _ROW - 4.5
        day, about, kind, end = self.columns
        look = (paper_of.PLAIN, 9.0, paper_of.INK)
        paper_of.put(self.sheet, long_date(line.day), (day, self.y), look)
        words = line.about[:1].upper() + line.about[1:]
        paper_of.put_within(self.sheet, words, (about, self.y), look, kind - about - 3 * MM)
        paper_of.put(self.sheet, line.kind.capitalize(), (kind, self.y), look)
        self.sheet.setFillColor(HexColor(paper_of.INK))
        self.sheet.write(shape(f"{line.amount:.2f}", paper_of.PLAIN), (end, self.y), 9.0, "right")
        self.y -= 4.5
        self._hair(paper_of.HAIR)

    def _total(self) -> None:
        self.y -= _ROW - 3
        look = (paper_of.STRONG, 10.0, paper_of.INK)
        paper_of.put(self.sheet, "Total", (MARGIN, self.y), look)
        total = shape(f"{self.of.total:.2f}", paper_of.STRONG)
        self.sheet.setFillColor(HexColor(paper_of.INK))
        self.sheet.write(total, (self.columns[3], self.y), 10.0, "right")
        self.y -= 6

    def _end(self) -> None:
        said = _closing(self.of)
        lines = paper_of.broken(said, paper_of.TEXT, 9.5, self.paper.width)
        if self.y - len(lines) * 14 - _SIGNING < _LAST - 12 * MM:
            self._next_page(with_head=False)
        self.y -= 8 * MM
        self.sheet.setFillColor(HexColor(paper_of.INK))
        for line in lines:
            self.sheet.write(line, (MARGIN, self.y), 9.5)
            self.y -= 14
        paper_of.sign(self.sheet, self.paper, self.y - 17 * MM)
        self._close_page()

    def _next_page(self, *, with_head: bool = True) -> None:
        self._close_page()
        self.page += 1
        self.y = paper_of.head(self.sheet, self.paper) - 10 * MM
        look = (paper_of.STRONG, 10.0, paper_of.INK)
        paper_of.put_within(self.sheet, self.of.name, (MARGIN, self.y), look, self.paper.width)
        self.y -= 9 * MM
        if with_head:
            self._table_head()

    def _close_page(self) -> None:
        about = f"Statement of hours  ·  {self.of.name}"
        paper_of.foot(self.sheet, self.paper, about, f"Page {self.page}")
        self.sheet.showPage()

    def _hair(self, colour: str) -> None:
        self.sheet.setStrokeColor(HexColor(colour))
        self.sheet.setLineWidth(0.5)
        self.sheet.line(MARGIN, self.y, MARGIN + self.paper.width, self.y)


def _closing(of: HoursStatement) -> str:
    """What the hours are, in words."""
    one = of.total == 1
    words = "was logged in the scheme and counts" if one else "were logged in the scheme and count"
    these = f"{'This' if one else 'These'} {how_many(of.total, 'hour')}"
    said = [f"{these} {words} towards professional development."]
    if of.expected is not None:
        said.append(
            f"By this day the scheme expects {how_many(of.expected, 'hour')} of a {of.role}."
        )
    if of.reflections is not None:
        many = "1 reflection was" if of.reflections == 1 else f"{of.reflections} reflections were"
        said.append(f"{many} written; they are counted here and stay private to their author.")
    return " ".join(said)
