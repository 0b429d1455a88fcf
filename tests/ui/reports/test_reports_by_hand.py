"""Reports as a coordinator uses them: figures, charts, the mask, files."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea

from mentordesk.documents.summary_facts import MOST_NAMES, Panel, Series
from mentordesk.services.figures import load_figures
from mentordesk.storage.models.intakes import Intake
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.reports.charts import Chart, reading_of
from mentordesk.ui.reports.tab import ReportsTab
from mentordesk.ui.written import written
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, click, painted, unchanged
from tests.ui.whole.office import refused

FINISHED = "2025 July"


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    proposed: list[str] = []

    def answer(*given: object, **_more: object) -> tuple[str, str]:
        proposed.append(str(Path(str(given[2])).relative_to(usual_folder())))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def charts(tab: ReportsTab) -> list[Chart]:
    QApplication.processEvents()
    return [one for one in tab.findChildren(Chart) if one.isVisibleTo(tab)]


def drawn(panel: Panel, seat: Seat, width: int = 320) -> str:
    """What is painted of a chart."""
    chart = Chart(panel)
    seat.qtbot.addWidget(chart)
    chart.resize(width, chart.minimumHeight())
    chart.show()
    return painted(chart)


def test_the_figures_are_painted_with_their_words(tab: ReportsTab, seat: Seat) -> None:
    one = next(f for f in load_figures(seat.desk) if f.intake_id == seat.intake)
    seen = painted(tab)
    assert f"Report: {FINISHED}" in seen
    assert f"{one.applications} applications, the intake is closed." in seen
    assert "38 participants (19 + 19)" in seen
    assert "19 pairs, 18 completed" in seen


def test_every_intake_stands_side_by_side(tab: ReportsTab, seat: Seat) -> None:
    area = tab._stack.widget(0)
    assert isinstance(area, QScrollArea)
    said = painted(area.widget() or area)
    for figures in load_figures(seat.desk):
        assert figures.name in said
        assert day_in_words(figures.starts) in said
        assert str(figures.starts) not in said
    assert "All intakes side by side" in said
    assert "In words" in said


def test_one_application_is_told_of_in_the_singular(single: Seat) -> None:
    tab = single.tab(ReportsTab)
    assert "1 application, the intake is planning." in painted(tab)
    assert "Nothing is known yet of: " in painted(tab)
    assert all(chart._panel.has_figures for chart in charts(tab))


def test_another_intake_has_other_charts_and_no_old_ones(tab: ReportsTab, seat: Seat) -> None:
    before = [chart.accessibleName() for chart in charts(tab)]
    seat.move_to("2026 February")
    after = [chart.accessibleName() for chart in charts(tab)]
    titles = [name.partition(".")[0] for name in after]
    assert len(titles) == len(set(titles)) > 4
    assert set(after) != set(before)
    assert before != after
    assert "Report: 2026 February" in painted(tab)
    assert FINISHED not in tab._heading.text()


def test_the_mask_is_turned_on_by_its_letter_and_off_again(tab: ReportsTab, seat: Seat) -> None:
    open_words = [chart.accessibleName() for chart in charts(tab)]
    assert "under 3" not in " ".join(open_words)
    with unchanged(seat):
        tab._mask.setFocus()
        QTest.keyClick(tab._mask, KEY.Key_Space)
    masked = " ".join(chart.accessibleName() for chart in charts(tab))
    assert "under 3" in masked
    assert not re.search(r"[a-z]: [12]\b", masked.split("Match quality")[0].split("sector")[-1])
    QTest.keyClick(tab._mask, KEY.Key_Space)
    assert [chart.accessibleName() for chart in charts(tab)] == open_words


@pytest.mark.parametrize(
    ("verb", "ending", "magic"),
    [
        ("Save as workbook…", ".xlsx", b"PK"),
        ("Save as PDF pages…", ".pdf", b"%PDF"),
        ("Magazine page…", ".pdf", b"%PDF"),
    ],
)
def test_each_report_is_saved_and_changes_nothing(  # noqa: PLR0913, PLR0917 - a case's columns
    tab: ReportsTab,
    seat: Seat,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    verb: str,
    ending: str,
    magic: bytes,
) -> None:
    proposed = save_to(monkeypatch, tmp_path / "July 2025 v1.2")
    with unchanged(seat):
        click(tab, verb)
    assert (tmp_path / f"July 2025 v1.2{ending}").read_bytes().startswith(magic)
    assert seat.said[-1] == written(tmp_path / f"July 2025 v1.2{ending}")
    assert proposed == [f"Report {FINISHED}{ending}"]
    save_to(monkeypatch, "")
    said = len(seat.said)
    click(tab, verb)
    assert len(seat.said) == said


def test_a_place_that_cannot_be_written_is_one_sentence(
    tab: ReportsTab, tmp_path: Path, seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_to(monkeypatch, tmp_path / "nowhere" / "report")
    with refused(seat.qtbot, "could not be saved"):
        click(tab, "Save as PDF pages…")


def test_a_masked_workbook_hides_what_the_tab_hides(
    tab: ReportsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab._mask.click()
    save_to(monkeypatch, tmp_path / "masked.xlsx")
    click(tab, "Save as workbook…")
    book = load_workbook(tmp_path / "masked.xlsx", read_only=True)
    said = {
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row
    }
    assert any("under 3" in one for one in said)


def test_an_intake_called_with_strokes_proposes_one_file(
    hard: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    with hard.desk.action("Another name") as session:
        session.get_one(Intake, hard.intake).name = '2021/22: "July" <b>'
    tab = hard.tab(ReportsTab)
    proposed = save_to(monkeypatch, "")
    click(tab, "Save as PDF pages…")
    assert not set(proposed[0]) & set('/\\:<>"|?*')
    assert 'Report: 2021/22: "July" <b>' in painted(tab)


def test_without_an_intake_there_is_nothing_to_report(no_intake: Seat) -> None:
    tab = no_intake.tab(ReportsTab)
    assert "Nothing to report yet" in painted(tab)
    assert charts(tab) == []


def test_nobody_in_an_intake_is_a_page_of_noughts_and_what_to_do_next(nobody: Seat) -> None:
    tab = nobody.tab(ReportsTab)
    assert "0 participants" in painted(tab)
    assert "Nothing is known of this intake yet" in painted(tab)
    assert charts(tab) == []  # and none of nine that say the same
    with nobody.qtbot.waitSignal(tab.wants_import):
        click(tab, "Import applications…")


def test_for_reading_only_every_report_may_be_saved(
    reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reader.tab(ReportsTab, FINISHED)
    save_to(monkeypatch, tmp_path / "r.pdf")
    click(tab, "Save as PDF pages…")
    assert len(PdfReader(tmp_path / "r.pdf").pages) >= 1


def test_a_bar_of_a_long_name_keeps_room_for_its_figure(hard: Seat) -> None:
    panel = Panel("Sectors", "all", (LONG, ARABIC), (Series("", (7, 3)),), "bars")
    seen = drawn(panel, hard)
    assert "7" in seen.split()
    assert "3" in seen.split()
    assert LONG not in seen
    assert LONG[:5] in seen
    assert LONG in reading_of(panel)


def test_more_names_than_fit_are_added_up(hard: Seat) -> None:
    many = tuple(f"Sector {n:02}" for n in range(MOST_NAMES + 5))
    panel = Panel("Sectors", "all", many, (Series("", tuple([2] * len(many))),), "bars")
    seen = drawn(panel, hard)
    assert "Sector 00" in seen
    assert f"Sector {MOST_NAMES + 4:02}" not in seen
    assert f"Sector {MOST_NAMES + 4:02}" in reading_of(panel)


@pytest.mark.parametrize("kind", ["columns", "bars", "stacked", "grouped", "lines"])
def test_a_chart_says_every_figure_it_draws(hard: Seat, kind: str) -> None:
    panel = Panel(
        "T", "S", ("Jul", "Aug"), (Series("Live", (11, 23)), Series("In all", (31, 47))), kind
    )
    seen = drawn(panel, hard).split()
    if kind in {"stacked", "bars"}:
        assert {"42", "70"} <= set(seen)
    assert all(figure in reading_of(panel) for figure in ("11", "23", "31", "47"))
    assert "Live" in seen
    assert {"Jul", "Aug"} <= set(seen)


@pytest.mark.parametrize("kind", ["columns", "bars", "stacked", "grouped", "lines"])
def test_a_chart_of_noughts_and_one_of_a_single_name_are_drawn(hard: Seat, kind: str) -> None:
    noughts = Panel("T", "S", ("Jul", "Aug"), (Series("", (0, 0)),), kind)
    single = Panel("T", "S", ("Jul",), (Series("", (5,)),), kind)
    assert drawn(noughts, hard, 40) is not None
    assert "5" in drawn(single, hard).split()
