"""The window's charts are the page's: the same texts, the same bars in the same proportions."""

import io
from collections import Counter
from datetime import date
from itertools import pairwise

import pypdf
import pytest
from pypdf.generic import ContentStream
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mentordesk.documents.summary_charts import COLOURS
from mentordesk.documents.summary_facts import Panel, Series, SummaryPage
from mentordesk.documents.summary_page import draw
from mentordesk.ui.reports.charts import Chart, inks_of, reading_of
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tokens import DARK, LIGHT, Tokens, contrast

TWO = (Series("Mentors", (6, 5, 3)), Series("Mentees", (5, 4, 0)))
PANELS = {
    "columns": Panel("Pairs", "", ("2021", "2022", "2023"), (Series("", (19, 16, 12)),)),
    "bars": Panel("Sector", "", ("Academic", "Public", "Law"), (Series("", (31, 26, 3)),), "bars"),
    "stacked": Panel("Place", "", ("NSW", "VIC", "HK"), TWO, "stacked"),
    "stacked lying": Panel("Stage", "", ("Early career", "Senior", "Retired"), TWO, "stacked"),
    "grouped": Panel("Survey", "", ("Yes", "Unsure", "No"), TWO, "grouped"),
    "lines": Panel("Live", "", ("Jul", "Aug", "Sep"), TWO, "lines"),
    "hidden": Panel(
        "Masked", "", ("a", "b", "c"), (Series("", (0, 9, 0), ("under 3", "9", "not shown")),)
    ),
}


def shown(qtbot: QtBot, panel: Panel, size: QSize) -> Chart:
    chart = Chart(panel)
    qtbot.addWidget(chart)
    chart.resize(size)
    return chart


def page_of(panel: Panel) -> pypdf.PageObject:
    page = SummaryPage("Heading", "Below", "Foot", date(2022, 7, 18), (), (panel,))
    return pypdf.PdfReader(io.BytesIO(draw(page))).pages[0]


def bars_of(page: pypdf.PageObject) -> list[tuple[float, float]]:
    """Width and height of every filled rectangle of the page, those of the key left out."""
    stream = ContentStream(page["/Contents"].get_object(), page.pdf)
    found = [
        (round(float(values[2]), 3), round(float(values[3]), 3))
        for values, operator in stream.operations
        if operator == b"re"
    ]
    return [size for size in found if size[0] != size[1]]


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("size", [QSize(300, 180), QSize(620, 260)], ids=["small", "large"])
def test_the_window_says_what_the_page_says(qtbot: QtBot, name: str, size: QSize) -> None:
    drawing = shown(qtbot, PANELS[name], size).drawing()
    ours = Counter(" ".join(drawing.texts).split())
    page = Counter(page_of(PANELS[name]).extract_text().split())
    around = Counter(f"Heading Below {PANELS[name].title} Foot · 18 July 2022".split())
    assert page - around == ours


@pytest.mark.parametrize("name", [name for name in PANELS if name != "lines"])
def test_bars_have_the_proportions_of_the_page(qtbot: QtBot, name: str) -> None:
    drawing = shown(qtbot, PANELS[name], QSize(420, 240)).drawing()
    areas = [width * height for width, height in bars_of(page_of(PANELS[name]))]
    assert areas
    assert drawing.shares == pytest.approx([area / sum(areas) for area in areas], rel=1e-3)


def test_what_is_painted_are_the_shapes(qtbot: QtBot) -> None:
    chart = shown(qtbot, PANELS["stacked lying"], QSize(420, 240))
    picture: QImage = chart.grab().toImage()
    scale = picture.width() / chart.width()
    tokens = tokens_of(chart.palette())
    inks = [QColor(tokens.bar).rgb(), QColor(tokens.place).rgb()]
    for bar in chart.drawing().bars:
        if bar.amount is None:
            continue
        y = round((bar.y + bar.height / 2) * scale)
        inside = range(round((bar.x + 1) * scale), round((bar.x + bar.width - 1) * scale))
        assert {picture.pixel(x, y) for x in inside} == {inks[bar.ink]}
        for x in (round((bar.x - 2) * scale), round((bar.x + bar.width + 2) * scale)):
            assert picture.pixel(x, y) != inks[bar.ink], "it ends where it ends"


def test_a_chart_of_nothing_says_so_and_paints_no_bar(qtbot: QtBot) -> None:
    nothing = Panel("Fees", "None", (), (Series("", ()),))
    chart = shown(qtbot, nothing, QSize(300, 160))
    assert chart.drawing().bars == []
    picture = chart.grab().toImage()
    tokens = tokens_of(chart.palette())
    painted = {picture.pixel(x, 80) for x in range(picture.width())}
    assert QColor(tokens.bar).rgb() not in painted
    assert reading_of(nothing) == chart.accessibleName() == "Fees. None. Nothing yet"


def test_a_chart_of_many_names_asks_for_the_room_it_needs(qtbot: QtBot) -> None:
    names = tuple(f"A sector with a long name {n}" for n in range(30))
    many = Panel("x", "", names, (Series("", tuple(range(30))),), "bars")
    chart = shown(qtbot, many, QSize(280, 100))
    assert chart.minimumHeight() > shown(qtbot, PANELS["bars"], QSize(1, 1)).minimumHeight()
    chart.resize(280, chart.minimumHeight())
    drawing = chart.drawing()
    assert "Others" in drawing.texts
    assert any("…" in text for text in drawing.texts)
    beside = [words for words in drawing.words if words.align == "right"]
    gaps = [below.y - above.y for above, below in pairwise(beside)]
    assert min(gaps) > 1.2 * max(words.size for words in beside), "no name is painted over another"


def test_the_page_has_as_many_colours_as_a_chart_has_series() -> None:
    assert len(set(COLOURS)) == 3


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_line_of_a_chart_is_seen(tokens: Tokens) -> None:
    """Thin things need a contrast of 3 on their card (WCAG 1.4.11)."""
    assert all(contrast(ink, tokens.surface) >= 3 for ink in inks_of(tokens, lines=True)[:2])
    assert inks_of(tokens, lines=False)[1] == tokens.place
