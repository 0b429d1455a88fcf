"""The Reports tab: the figures of an intake and what can be saved of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from mentordesk.documents.summary_facts import Panel, Series
from mentordesk.services.figures import load_figures
from mentordesk.services.person_years import About
from mentordesk.services.report_panels import panels
from mentordesk.services.reports import load_report
from mentordesk.services.returning import Standing, load_returning
from mentordesk.ui.reports.charts import Chart, reading_of
from mentordesk.ui.reports.person_dialog import PersonDialog
from mentordesk.ui.reports.tab import ReportsTab
from mentordesk.ui.reports.years_dialog import YearsDialog

FINISHED = 3


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> ReportsTab:
    shown = open_tab(demo, "Reports", FINISHED)
    assert isinstance(shown, ReportsTab)
    return shown


def test_the_charts_are_the_panels_of_the_page(tab: ReportsTab) -> None:
    figures = load_figures(tab.work.desk)
    one = load_report(tab.work.desk, tab.work.intake_id or 0)
    charts = [chart.accessibleName() for chart in tab.findChildren(Chart)]
    titles = [panel.title for panel in panels(figures, one)]
    assert [name.split(".")[0] for name in charts] == titles
    assert charts == [reading_of(panel) for panel in panels(figures, one)]


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_the_report_is_saved(
    tab: ReportsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.save(suffix)
    head = {".pdf": b"%PDF", ".xlsx": b"PK"}[suffix]
    assert target.with_suffix(suffix).read_bytes().startswith(head)


def test_small_counts_are_hidden_in_the_tab_as_in_the_file(
    tab: ReportsTab, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes = [box for box in tab.findChildren(QCheckBox) if "under 3" in box.text()]
    assert "under 3" not in charts_of(tab)
    boxes[0].setChecked(True)
    qtbot.waitUntil(lambda: "under 3" in charts_of(tab))
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.save(".pdf")
    said = "".join(page.extract_text() for page in PdfReader(target.with_suffix(".pdf")).pages)
    assert "under 3" in said
    boxes[0].setChecked(False)
    qtbot.waitUntil(lambda: bool(charts_of(tab)) and "under 3" not in charts_of(tab))
    # What was shown before is gone, and not only painted over.
    shown = [label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab)]
    assert shown.count("Pairs ended early") == 1


def charts_of(tab: ReportsTab) -> str:
    return " ".join(c.accessibleName() for c in tab.findChildren(Chart) if c.isVisibleTo(tab))


def test_the_page_for_the_magazine_is_saved(
    tab: ReportsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "magazine.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.save_magazine()
    (page,) = PdfReader(target).pages
    words = page.extract_text()
    for line in ("38", "participants", "Where they work", "30 of 30"):
        assert line in words


def test_people_over_the_years_are_invited_and_opened(tab: ReportsTab, qtbot: QtBot) -> None:
    window = YearsDialog(tab.work, tab)
    qtbot.addWidget(window)
    rows = load_returning(tab.work.desk)
    assert len(window.list.model.rows) == len(rows) > 0
    ready = next(row for row in rows if row.standing is Standing.READY)
    window.list.table.choose(ready.person_id)
    window._ask.trigger()
    again = {row.person_id: row for row in load_returning(tab.work.desk)}
    assert again[ready.person_id].invited_on == tab.work.desk.today()
    window._open.trigger()
    (person,) = window.findChildren(PersonDialog)
    assert ready.name == person.windowTitle()
    told = {line.about for line in person.list.model.rows}
    assert {About.ROLE, About.PAIR, About.LETTER, About.EVENT, About.HOURS} <= told
    person.close()


@pytest.mark.parametrize("kind", ["columns", "bars", "stacked", "grouped", "lines"])
def test_every_kind_of_chart_is_drawn(qtbot: QtBot, kind: str) -> None:
    full = Panel("T", "S", ("a", "b"), (Series("x", (1, 2)), Series("y", (0, 4))), kind)
    nothing = Panel("T", "S", (), (Series("", ()),), kind)
    pictures = []
    for panel in (full, nothing):
        chart = Chart(panel)
        qtbot.addWidget(chart)
        chart.resize(300, 180)
        pictures.append(chart.grab().toImage())
    assert pictures[0] != pictures[1]


def test_a_chart_reads_as_a_sentence() -> None:
    panel = Panel("Pairs", "per intake", ("2021",), (Series("", (19,)),))
    assert reading_of(panel) == "Pairs. per intake. 2021: 19"
    assert "Nothing yet" in reading_of(Panel("Pairs", "", (), (Series("", ()),)))


def test_a_very_wide_window_shows_four_charts_in_a_row(tab: ReportsTab) -> None:
    """Each once, in their order; narrower again, three."""
    before = [chart.accessibleName() for chart in charts_in_order(tab)]
    for width, across in ((2400, 4), (1280, 3)):
        tab.resize(width, 800)
        tops = [row_and_place(chart, tab)[0] for chart in charts_in_order(tab)]
        assert len(set(tops[:across])) == 1
        assert tops[across] > tops[0]
        assert [chart.accessibleName() for chart in charts_in_order(tab)] == before


def charts_in_order(tab: ReportsTab) -> list[Chart]:
    """As they are read: along each row."""
    QApplication.processEvents()
    charts = [one for one in tab.findChildren(Chart) if one.isVisibleTo(tab)]
    return sorted(charts, key=lambda one: row_and_place(one, tab))


def row_and_place(chart: Chart, tab: ReportsTab) -> tuple[int, int]:
    """Where the card of a chart begins: above the others of later rows, then from the left."""
    card = chart.parentWidget()
    assert card is not None
    at = card.mapTo(tab, card.rect().topLeft())
    return at.y() // 40, at.x()


def test_a_chart_of_which_nothing_is_known_takes_little_room(qtbot: QtBot) -> None:
    empty, full = (
        Chart(Panel("Fees", "", ("Paid",), (Series("", (0,)),))),
        Chart(Panel("Fees", "", ("Paid",), (Series("", (3,)),))),
    )
    for one in (empty, full):
        qtbot.addWidget(one)
    assert empty.sizeHint().height() < full.sizeHint().height() / 3
    assert empty.minimumHeight() < full.minimumHeight() / 3
