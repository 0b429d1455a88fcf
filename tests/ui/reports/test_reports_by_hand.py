"""Reports and people over the years as a coordinator uses them: figures, masks, files, letters."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea

from mentordesk.documents.summary_facts import MOST_NAMES, Panel, Series
from mentordesk.services.figures import load_figures
from mentordesk.services.letters import load_letters
from mentordesk.services.person_years import About, load_person_years
from mentordesk.services.returning import Standing, load_returning
from mentordesk.storage.models.intakes import Intake
from mentordesk.ui.reports.charts import Chart, reading_of
from mentordesk.ui.reports.person_dialog import PersonDialog
from mentordesk.ui.reports.tab import ReportsTab
from mentordesk.ui.reports.years_dialog import YearsDialog
from tests.ui.hard import ARABIC, LONG, MARKS
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    click,
    do,
    double_click,
    escape,
    names,
    painted,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused

FINISHED = "2025 July"


@pytest.fixture
def tab(seat: Seat) -> ReportsTab:
    return seat.tab(ReportsTab, FINISHED)


@pytest.fixture
def years(seat: Seat) -> YearsDialog:
    return seat.show(YearsDialog(seat.work))


def save_to(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    proposed: list[str] = []

    def answer(*given: object, **_more: object) -> tuple[str, str]:
        proposed.append(str(given[2]))
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def charts(tab: ReportsTab) -> list[Chart]:
    QApplication.processEvents()
    return [one for one in tab.findChildren(Chart) if one.isVisibleTo(tab)]


def choose(years: YearsDialog, standing: Standing) -> int:
    row = next(one for one in years.list.model.shown if one.standing is standing)
    years.list.table.choose(row.person_id)
    return int(row.person_id)


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
    assert "All intakes side by side" in said
    assert "In words" in said


def test_one_application_is_told_of_in_the_singular(single: Seat) -> None:
    tab = single.tab(ReportsTab)
    assert "1 application, the intake is planning." in painted(tab)
    assert "Nothing is known yet." in painted(tab)


def test_another_intake_has_other_charts_and_no_old_ones(tab: ReportsTab, seat: Seat) -> None:
    before = [chart.accessibleName() for chart in charts(tab)]
    seat.move_to("2026 February")
    after = [chart.accessibleName() for chart in charts(tab)]
    assert len(before) == len(after)
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
        ("Save as pages…", ".pdf", b"%PDF"),
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
    assert seat.said[-1] == f"Written: July 2025 v1.2{ending}"
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
        click(tab, "Save as pages…")


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
    click(tab, "Save as pages…")
    assert not set(proposed[0]) & set('/\\:<>"|?*')
    assert 'Report: 2021/22: "July" <b>' in painted(tab)


def test_without_an_intake_there_is_nothing_to_report(no_intake: Seat) -> None:
    tab = no_intake.tab(ReportsTab)
    assert "Nothing to report yet" in painted(tab)
    assert charts(tab) == []


def test_nobody_in_an_intake_is_a_page_of_noughts(nobody: Seat) -> None:
    tab = nobody.tab(ReportsTab)
    assert "0 participants" in painted(tab)
    assert "Nothing is known yet." in painted(tab)


def test_for_reading_only_every_report_may_be_saved(
    reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = reader.tab(ReportsTab, FINISHED)
    save_to(monkeypatch, tmp_path / "r.pdf")
    click(tab, "Save as pages…")
    assert len(PdfReader(tmp_path / "r.pdf").pages) >= 1


def test_people_over_the_years_are_a_click_away(tab: ReportsTab) -> None:
    click(tab, "People…")
    (dialog,) = tab.findChildren(YearsDialog)
    assert dialog.isVisible()
    assert "People over the years" in painted(dialog)
    escape(dialog)
    assert not dialog.isVisible()


def test_the_chips_count_who_is_ready_came_back_or_is_to_be_thanked(
    years: YearsDialog, seat: Seat
) -> None:
    rows = load_returning(seat.desk)
    for standing in Standing:
        wanted = {row.person_id for row in rows if row.standing is standing}
        assert years.list.counted(standing.value) == len(wanted)
        if wanted:
            years.list.chips.turn_on(standing.value)
            assert {row.person_id for row in years.list.model.shown} == wanted


def test_only_past_mentees_are_invited(years: YearsDialog) -> None:
    for standing in (Standing.THANKS, Standing.RETURNING, Standing.BECAME):
        if years.list.counted(standing.value):
            choose(years, standing)
            assert not able(years.list, "Invite to be a mentor")
    choose(years, Standing.READY)
    assert able(years.list, "Invite to be a mentor")


def test_an_invitation_is_drafted_once_and_undone(years: YearsDialog, seat: Seat) -> None:
    person = choose(years, Standing.READY)
    before = contents(seat)
    click(years.list, "Invite to be a mentor")
    assert years.said.text().startswith("1 letter is drafted on the Letters page.")
    assert "Nothing was sent." in years.said.text()
    row = next(one for one in load_returning(seat.desk) if one.person_id == person)
    assert row.invited_on == seat.desk.today()
    assert any(
        letter.person_id == person and letter.template == "be_a_mentor"
        for number in (1, 2, 3, 4)
        for letter in load_letters(seat.desk, number)
    )
    seat.undone(before)


def test_several_are_invited_at_once_and_thanked_ones_left_out(
    years: YearsDialog, seat: Seat
) -> None:
    ready = [r.person_id for r in years.list.model.rows if r.standing is Standing.READY][:2]
    others = [r.person_id for r in years.list.model.rows if r.standing is Standing.THANKS][:1]
    years.list.table.choose_all([*ready, *others])
    before = contents(seat)
    do(years.list, "Invite to be a mentor")
    invited = {r.person_id for r in load_returning(seat.desk) if r.invited_on == seat.desk.today()}
    assert invited == set(ready)
    assert years.said.text().startswith("2 letters are drafted")
    seat.undone(before)


def test_addresses_are_copied_and_nothing_changes(years: YearsDialog, seat: Seat) -> None:
    chosen = [row.person_id for row in years.list.model.rows[:3]]
    years.list.table.choose_all(chosen)
    with unchanged(seat):
        click(years.list, "Copy addresses")
    assert QGuiApplication.clipboard().text().count("@") == 3
    assert years.said.text() == "3 addresses are on the clipboard."
    years.list.table.clearSelection()
    assert not able(years.list, "Copy addresses")


def test_one_person_over_the_years_is_opened_and_narrowed(years: YearsDialog, seat: Seat) -> None:
    person = choose(years, Standing.READY)
    click(years.list, "Open the person…")
    (dialog,) = years.findChildren(PersonDialog)
    found = load_person_years(seat.desk, person)
    seen = painted(dialog)
    assert found.email in seen
    assert dialog.windowTitle() == found.name
    assert len(names(dialog.list)) == len(found.lines)
    dialog.list.chips.turn_on(About.LETTER.value)
    letters = [line for line in found.lines if line.about is About.LETTER]
    assert len(names(dialog.list)) == len(letters)
    escape(dialog)
    assert years.isVisible()


def test_a_double_click_opens_the_person(years: YearsDialog) -> None:
    """As everywhere where somebody is listed: what Enter opens, a double click opens."""
    years.list.table.setFocus()
    double_click(years.list, 1)
    shown = [one for one in years.findChildren(PersonDialog) if one.isVisible()]
    assert len(shown) == 1
    assert shown[0].windowTitle() == years.list.model.shown[1].name


def test_several_people_cannot_be_opened_at_once(years: YearsDialog) -> None:
    years.list.table.selectAll()
    assert not able(years.list, "Open the person…")
    assert able(years.list, "Copy addresses")


def test_filter_and_order_stay_while_letters_are_drafted(years: YearsDialog) -> None:
    years.list.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    years.list.chips.turn_on(Standing.READY.value)
    before = names(years.list)
    choose(years, Standing.READY)
    do(years.list, "Invite to be a mentor")
    assert names(years.list) == before == sorted(before, key=str.casefold, reverse=True)
    assert len(years.list.table.chosen) == 1


def test_for_reading_only_nobody_is_invited(reader: Seat) -> None:
    years = reader.show(YearsDialog(reader.work))
    choose(years, Standing.READY)
    able_now = {words for words, verb in verbs(years.list).items() if verb.isEnabled()}
    assert able_now == {"Open the person…", "Copy addresses"}
    assert within(years.list, "Open the person…").isEnabled()


def test_a_programme_without_a_past_has_nobody_there(single: Seat) -> None:
    years = single.show(YearsDialog(single.work))
    assert names(years.list) == []
    assert not any(verb.isEnabled() for verb in verbs(years.list).values())


@pytest.mark.parametrize("name", [LONG, ARABIC, MARKS])
def test_a_person_of_a_hard_name(hard: Seat, name: str) -> None:
    with hard.desk.reading() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT id FROM person WHERE full_name = ?", (name,)
        )
        (person,) = rows.scalars()
    dialog = hard.show(PersonDialog(hard.work, person))
    assert dialog.windowTitle() == name
    assert name.split(maxsplit=1)[0] in painted(dialog)
    assert dialog.width() <= 1024
    assert {line.about for line in dialog.list.model.rows} >= {About.ROLE, About.PAIR}


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
