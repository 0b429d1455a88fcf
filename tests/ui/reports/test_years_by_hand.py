"""People over the years as a coordinator uses them: chips, invitations, one person, hard names."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from mentordesk.services.letters import load_letters
from mentordesk.services.person_years import About, load_person_years
from mentordesk.services.returning import Standing, load_returning
from mentordesk.ui.reports.person_dialog import PersonDialog
from mentordesk.ui.reports.tab import ReportsTab
from mentordesk.ui.reports.years_dialog import YearsDialog
from tests.ui.hard import ARABIC, LONG, MARKS
from tests.ui.seat import (
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
from tests.ui.whole.office import contents

FINISHED = "2025 July"


@pytest.fixture
def years(seat: Seat) -> YearsDialog:
    return seat.show(YearsDialog(seat.work))


def choose(years: YearsDialog, standing: Standing) -> int:
    row = next(one for one in years.list.model.shown if one.standing is standing)
    years.list.table.choose(row.person_id)
    return int(row.person_id)


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
