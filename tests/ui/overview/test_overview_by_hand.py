"""The overview as a coordinator reads it: each step and date one click from its place."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea, QWidget

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.services.next_steps import NextStep
from mentordesk.services.overview import Progress, SectorDemand, load_overview
from mentordesk.services.pairs import load_pairs, notify
from mentordesk.services.reminders import load_reminders, remind
from mentordesk.services.year_calendar import CalendarDay, Kind
from mentordesk.storage.models.intakes import Intake
from mentordesk.ui.overview import cards
from mentordesk.ui.overview.bars import ShareBar
from mentordesk.ui.overview.days_card import DaysCard
from mentordesk.ui.overview.steps import StepsList
from mentordesk.ui.overview.tab import OverviewTab
from mentordesk.ui.theme import tokens_of
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, LEFT, Seat, click, focus, painted, unchanged, within
from tests.ui.whole.office import contents, refused

OPEN, RUNNING, FINISHED = "2027 February", "2026 July", "2025 July"


class Heard:
    """What the tab asked the window for."""

    def __init__(self, tab: OverviewTab) -> None:
        self.tabs: list[tuple[str, object]] = []
        self.imports, self.intakes = 0, 0
        tab.wants_tab.connect(lambda title, what: self.tabs.append((title, what)))
        tab.wants_import.connect(self._import)
        tab.wants_intake.connect(self._intake)

    def _import(self) -> None:
        self.imports += 1

    def _intake(self) -> None:
        self.intakes += 1


@pytest.fixture
def tab(seat: Seat) -> OverviewTab:
    return seat.tab(OverviewTab, RUNNING)


def page(tab: OverviewTab) -> str:
    """Everything that is drawn of the page, also what is scrolled away."""
    area = tab._stack.widget(0)
    assert isinstance(area, QScrollArea)
    return painted(area.widget() or area)


def step(title: str, **more: object) -> NextStep:
    given: dict[str, object] = {
        "title": title, "detail": "because", "button": "Look", "tab": "pairs",
        "done": False, "count": 1,
    }  # fmt: skip
    return NextStep(**(given | more))  # type: ignore[arg-type]  # as given


def test_the_five_figures_are_painted(tab: OverviewTab, seat: Seat) -> None:
    counts = load_overview(seat.desk, seat.intake).counts
    seen = page(tab)
    for words, number in (
        ("Applications", counts.applications),
        ("Need attention", counts.need_attention),
        ("Unmatched mentees", counts.unmatched_mentees),
        ("Draft matches", counts.draft_pairs),
        ("Confirmed", counts.confirmed_pairs),
    ):
        assert f"{words} {number}" in seen
    assert "12 mentees · 12 mentors" in seen


def test_every_figure_follows_what_is_done_elsewhere(hard: Seat) -> None:
    with hard.desk.action("One more told") as session:
        rows = session.connection().exec_driver_sql("SELECT count(*) FROM pair")
        assert rows.scalar() == 2
    tab = hard.tab(OverviewTab)
    assert "Confirmed 2 2 told" in page(tab)
    with hard.desk.action("Another name") as session:
        session.get_one(Intake, hard.intake).name = "2021 Winter"
    assert "2021 Winter intake" in page(tab)
    hard.desk.undo()
    assert "2021 July intake" in page(tab)


def test_an_intake_that_says_so_is_not_called_intake_twice(hard: Seat) -> None:
    with hard.desk.action("Another name") as session:
        session.get_one(Intake, hard.intake).name = "Winter INTAKE"
    tab = hard.tab(OverviewTab)
    assert tab._heading.text() == "Winter INTAKE"


def test_the_stage_stands_beside_the_intake_and_follows_it(hard: Seat) -> None:
    tab = hard.tab(OverviewTab)
    before = load_overview(hard.desk, hard.intake).intake.stage
    assert tab._stage.text() == before
    with hard.desk.action("Another stage") as session:
        session.get_one(Intake, hard.intake).stage = Stage.WRAPPING_UP
    assert tab._stage.text() == "wrapping up"
    hard.desk.undo()
    assert tab._stage.text() == before


def test_each_step_leads_where_it_is_done(tab: OverviewTab, seat: Seat) -> None:
    heard, overview = Heard(tab), load_overview(seat.desk, seat.intake)
    open_ones = [one for one in overview.steps if not one.done]
    assert len(open_ones) >= 2
    for one in open_ones:
        focus(within(tab.steps, f"{one.button}: {one.title}"))
        QTest.keyClick(tab.focusWidget() or tab, KEY.Key_Space)
    assert len(heard.tabs) + heard.imports == len(open_ones)
    titles = [one.tab.capitalize() for one in open_ones if one.button != "Import"]
    assert [title for title, _ in heard.tabs] == titles


def test_importing_is_asked_of_the_window(seat: Seat) -> None:
    tab = seat.tab(OverviewTab, OPEN)
    heard = Heard(tab)
    click(tab, "Import applications…")
    assert heard.imports == 1
    click(tab, "Go to the board")
    assert heard.tabs == [("Board", None)]


def test_the_focus_begins_at_the_board(tab: OverviewTab) -> None:
    tab.window().activateWindow()
    tab.take_focus()
    focused = tab.focusWidget()
    assert focused is within(tab, "Go to the board")


def test_a_date_leads_to_its_page(tab: OverviewTab) -> None:
    heard = Heard(tab)
    links = [one for one in tab.days.findChildren(QWidget) if ": " in one.accessibleName()]
    due = next(one for one in links if one.accessibleName().endswith("3 fees to be paid"))
    QTest.mouseClick(due, LEFT)
    assert heard.tabs == [("Pairs", None)]
    first = next(one for one in links if "First contact" in one.accessibleName())
    QTest.mouseClick(first, LEFT)
    assert heard.tabs[-1] == ("Pairs", "no contact")


def test_a_reminder_is_ticked_here_and_comes_back(tab: OverviewTab, seat: Seat) -> None:
    remind(seat.desk, seat.intake, seat.desk.today(), "Book <b>the room</b>")
    before = contents(seat)
    click(tab.days, "Done: Book <b>the room</b>")
    assert "Book <b>the room</b>" not in {
        one.text for one in load_reminders(seat.desk, seat.intake)
    }
    assert "Book <b>the room</b>" not in page(tab)
    seat.undone(before)
    assert "Book <b>the room</b>" in page(tab)


def test_for_reading_only_a_reminder_is_not_ticked(reader: Seat) -> None:
    tab = reader.tab(OverviewTab, RUNNING)
    number = load_reminders(reader.desk, reader.intake)[0].reminder_id
    days = [CalendarDay(reader.desk.today(), "Book the room", Kind.REMINDER, "r", number)]
    tab.days.show_days(days, reader.desk.today())
    with unchanged(reader), refused(reader.qtbot, "reading only"):
        click(tab.days, "Done: Book the room")


def test_the_calendar_is_saved_with_its_ending(
    tab: OverviewTab, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "my v1.0"), ""))
    with unchanged(seat):
        click(tab.days, "Save for my calendar…")
    text = (tmp_path / "my v1.0.ics").read_bytes().decode()
    assert text.startswith("BEGIN:VCALENDAR")
    assert seat.said[-1].startswith("Written: my v1.0.ics, in ")
    said = len(seat.said)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    click(tab.days, "Save for my calendar…")
    assert len(seat.said) == said


def test_the_rest_of_the_dates_is_shown_and_hidden_by_keys(tab: OverviewTab) -> None:
    few = page(tab)
    focus(tab.days.more)
    QTest.keyClick(tab.days.more, KEY.Key_Space)
    assert tab.days.more.text() == "Show fewer"
    assert len(page(tab)) > len(few)
    QTest.keyClick(tab.days.more, KEY.Key_Space)
    assert page(tab) == few


def test_another_intake_leaves_nothing_of_the_one_before(tab: OverviewTab, seat: Seat) -> None:
    july = page(tab)
    seat.move_to(FINISHED)
    closed = page(tab)
    assert RUNNING not in closed.split("Recent")[0].split("Next steps")[0]
    assert f"{FINISHED} intake" in closed
    seat.move_to(RUNNING)
    # How much of a cut word is seen may change by a letter.
    assert [one for one in page(tab).split() if "…" not in one] == [
        one for one in july.split() if "…" not in one
    ]


def test_a_result_of_the_intake_before_is_not_shown(tab: OverviewTab, seat: Seat) -> None:
    late = load_overview(seat.desk, seat.intake)
    seat.move_to(FINISHED)
    tab._show(late)
    assert f"{FINISHED} intake" in page(tab)


def test_without_an_intake_the_first_is_asked_for(no_intake: Seat) -> None:
    tab = no_intake.tab(OverviewTab)
    heard = Heard(tab)
    assert "Make the first intake" in painted(tab)
    click(tab, "New intake…")
    assert heard.intakes == 1


def test_nobody_has_applied_yet(nobody: Seat) -> None:
    seen = page(nobody.tab(OverviewTab))
    assert "Applications 0 0 mentees · 0 mentors" in seen
    assert "Make the intake 2021 July" in seen


def test_one_person_is_one_person(single: Seat) -> None:
    seen = page(single.tab(OverviewTab))
    assert "1 mentee · 0 mentors" in seen
    assert "Received 1 of 1 person" in seen
    assert "1 people" not in seen


def test_a_long_name_of_the_intake_wraps(hard: Seat) -> None:
    with hard.desk.action("Another name") as session:
        session.get_one(Intake, hard.intake).name = f"{LONG} {ARABIC}"
    tab = hard.tab(OverviewTab)
    tab.resize(1000, 640)
    assert LONG[:30] in painted(tab)
    assert tab.minimumSizeHint().width() <= 1024


def test_what_was_done_is_told_in_the_programme_s_own_time(hard: Seat) -> None:
    """The clock stood at 2 o'clock in Greenwich, which is noon in Sydney."""
    assert "Fri 20 Aug, 12:00 Hard names" in page(hard.tab(OverviewTab))


def test_bars_are_drawn_as_wide_as_their_share(hard: Seat) -> None:
    def pixels(share: float) -> int:
        bar = ShareBar(share)
        hard.qtbot.addWidget(bar)
        bar.resize(200, 12)
        colour = QColor(tokens_of(bar.palette()).bar).rgb()
        picture = bar.grab().toImage()
        return sum(picture.pixel(x, 6) == colour for x in range(200))

    assert pixels(0) == 0
    assert pixels(0.25) < pixels(0.5) < pixels(1)
    assert pixels(1) == pixels(3)
    assert abs(pixels(0.5) - 100) <= 9


def test_a_mark_stays_within_the_bar(hard: Seat) -> None:
    bar = ShareBar(0.5, mark=1.0, pale=True)
    hard.qtbot.addWidget(bar)
    bar.resize(100, 22)
    ink = QColor(tokens_of(bar.palette()).ink).rgb()
    picture = bar.grab().toImage()
    assert any(picture.pixel(x, 2) == ink for x in (97, 98, 99))


def test_long_sectors_are_cut_and_the_most_wanted_shown(hard: Seat) -> None:
    many = tuple(
        SectorDemand(f"{LONG} {n}" if n == 0 else f"Sector {n}", n, 9 - n) for n in range(12)
    )
    grid = cards.sector_grid(many)
    assert grid.rowCount() == cards.SECTORS_SHOWN
    holder = QWidget()
    hard.qtbot.addWidget(holder)
    holder.setLayout(grid)
    holder.resize(640, 300)
    holder.show()
    seen = painted(holder)
    assert LONG not in seen
    assert "Sector 6" in seen
    assert "Sector 7" not in seen


def test_no_sector_at_all_is_an_empty_grid(hard: Seat) -> None:
    holder = QWidget()
    hard.qtbot.addWidget(holder)
    holder.setLayout(cards.sector_grid(()))
    holder.show()
    assert painted(holder) == ""


def test_a_step_that_nobody_is_in_divides_by_nothing(hard: Seat) -> None:
    holder = QWidget()
    hard.qtbot.addWidget(holder)
    holder.setLayout(cards.progress_row((Progress("Received", 0, 0),)))
    holder.show()
    assert "Received 0" in painted(holder)


def test_done_steps_have_no_button(hard: Seat) -> None:
    steps = StepsList()
    hard.qtbot.addWidget(steps)
    steps.show_steps((step("Open one"), step("Closed one", done=True)))
    steps.resize(400, 200)
    steps.show()
    seen = painted(steps)
    assert "Open one" in seen
    assert "Closed one" in seen
    assert seen.count("Look") == 1
    wanted: list[NextStep] = []
    steps.wanted.connect(wanted.append)
    click(steps, "Look: Open one")
    assert [one.title for one in wanted] == ["Open one"]
    steps.show_steps(())
    assert painted(steps) == ""


def test_days_stand_under_how_near_they_are(hard: Seat) -> None:
    card, today = DaysCard(), hard.desk.today()
    hard.qtbot.addWidget(card)
    days = [
        CalendarDay(today - timedelta(days=2), "Fees to be paid", Kind.FEE, "f"),
        CalendarDay(today, LONG, Kind.EVENT, "e"),
        CalendarDay(today + timedelta(days=90), "The intake ends", Kind.INTAKE, "i"),
    ]
    card.resize(420, 260)
    card.show_days(days, today)
    card.show()
    seen = painted(card)
    assert seen.index("Overdue") < seen.index("Today") < seen.index("Later")
    assert LONG not in seen
    assert LONG[:12] in seen
    assert not card.more.isVisible()
    card.show_days([], today)
    assert "No dates lie ahead." in painted(card)
    assert not card.saving.isVisible()


def test_a_refusal_elsewhere_leaves_the_figures(seat: Seat) -> None:
    tab = seat.tab(OverviewTab, RUNNING)
    assert "12 told" in page(tab)
    waiting = [p for p in load_pairs(seat.desk, seat.intake) if p.state is PairState.CONFIRMED]
    assert waiting == []
    with refused(seat.qtbot):
        notify(seat.desk, [load_pairs(seat.desk, seat.intake)[0].pair_id])
    assert "12 told" in page(tab)
