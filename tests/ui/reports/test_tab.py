"""The Reports tab: the figures of an intake and what can be saved of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.documents.summary_facts import Panel, Series
from mentordesk.services.report_panels import panels
from mentordesk.services.reports import load_report
from mentordesk.ui.reports.charts import Chart, reading_of
from mentordesk.ui.reports.tab import ReportsTab

FINISHED = 3


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> ReportsTab:
    shown = open_tab(demo, "Reports", FINISHED)
    assert isinstance(shown, ReportsTab)
    return shown


def test_the_charts_are_the_panels_of_the_page(tab: ReportsTab) -> None:
    one = load_report(tab.work.desk, tab.work.intake_id or 0)
    charts = [chart.accessibleName() for chart in tab.findChildren(Chart)]
    titles = [panel.title for panel in panels((one,), one)]
    assert [name.split(".")[0] for name in charts] == titles


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_the_report_is_saved(
    tab: ReportsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    target = tmp_path / "report"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.save(suffix)
    head = {".pdf": b"%PDF", ".xlsx": b"PK"}[suffix]
    assert target.with_suffix(suffix).read_bytes().startswith(head)


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
