"""The cards of the overview, each made anew from what was read."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.services.overview import Progress, Recent, SectorDemand
from mentordesk.services.overview_counts import Counts
from mentordesk.ui.dates import clock_in_words, short_day
from mentordesk.ui.overview.bars import ShareBar
from mentordesk.ui.parts import Card, IconLabel, counted
from mentordesk.ui.safe_text import ElidedLabel, PlainLabel
from mentordesk.ui.worded import worded

_CENTRE = Qt.AlignmentFlag.AlignCenter
SECTORS_SHOWN = 7


class FigureCard(Card):
    """One figure: an icon on a tint, a word, a number, a note."""

    def __init__(self, icon: str, ink: str, words: str, number: int, note: str) -> None:
        super().__init__()
        self.body.setContentsMargins(16, 14, 14, 12)
        row = QHBoxLayout()
        row.setSpacing(14)
        picture = IconLabel(icon, ink, 19)
        picture.setProperty("look", f"tint_{ink}")
        picture.setFixedSize(36, 36)
        picture.setAlignment(_CENTRE)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainLabel(words, "soft"))
        column.addWidget(PlainLabel(str(number), "figure"))
        row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addWidget(ElidedLabel(note or " ", "small"))
        self.setAccessibleName(worded(f"{words}: {number}. {note}"))


def figure_cards(counts: Counts) -> list[FigureCard]:
    """The five figures at the top."""
    said = counts
    warn = "warn" if said.need_attention else "ink_soft"
    people = f"{counted(said.mentees, 'mentee')} · {counted(said.mentors, 'mentor')}"
    free = _tr("%1 free").replace("%1", counted(said.free_places, "mentor place"))
    lines = (
        ("people", "accent", _tr("Applications"), said.applications, people),
        ("warning", warn, _tr("Need attention"), said.need_attention, said.attention),
        ("board", "accent", _tr("Unmatched mentees"), said.unmatched_mentees, free),
        ("file", "ink_soft", _tr("Draft matches"), said.draft_pairs, _tr("not yet confirmed")),
        ("check", "good", _tr("Confirmed"), said.confirmed_pairs, f"{said.told_pairs} told"),
    )
    return [FigureCard(*line) for line in lines]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FigureCard", text)


def progress_row(steps: tuple[Progress, ...]) -> QHBoxLayout:
    """Where the intake stands: one bar a step."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for step in steps:
        people = counted(step.of, "person", "people")
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(PlainLabel(step.label, "small"))
        column.addWidget(PlainLabel(str(step.people), "number"))
        bar = ShareBar(step.people / step.of if step.of else 0.0)
        bar.setAccessibleName(worded(f"{step.label}: {step.people} of {step.of}"))
        column.addWidget(bar)
        column.addWidget(PlainLabel(_tr("of %1").replace("%1", people), "small"))
        row.addLayout(column, 1)
    return row


def sector_grid(sectors: tuple[SectorDemand, ...]) -> QGridLayout:
    """Places (bar) against mentees (mark), sector by sector."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    most = max([max(one.mentees, one.places) for one in sectors] or [1]) * 1.08
    for place, one in enumerate(sectors[:SECTORS_SHOWN]):
        words = f"{counted(one.mentees, 'mentee')}, {counted(one.places, 'place')}"
        bar = ShareBar(one.places / most, one.mentees / most, pale=True)
        bar.setAccessibleName(worded(f"{one.sector}: {words}"))
        name = PlainLabel(one.sector if len(one.sector) < 28 else one.sector[:27] + "…")
        grid.addWidget(name, place, 0)
        grid.addWidget(bar, place, 1)
        note = PlainLabel(words, "small")
        note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(note, place, 2)
    return grid


def two_columns(lines: list[tuple[str, str]], look: str, none: str) -> QWidget:
    """Short lines with a time or day before each."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, (when, words) in enumerate(lines):
        grid.addWidget(PlainLabel(when, look), place, 0)
        grid.addWidget(ElidedLabel(words), place, 1)
    if not lines:
        grid.addWidget(PlainLabel(none, "soft"), 0, 0, 1, 2)
    return page


def recent_lines(recent: tuple[Recent, ...]) -> list[tuple[str, str]]:
    """What was done lately: the time today, the day before today."""
    return [(f"{short_day(one.at.date())}, {clock_in_words(one.at)}", one.label) for one in recent]
