"""Mentors under headings: whose group is whose, and rows that stay where they are."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import (
    Group,
    Heading,
    Row,
    grouped,
    load_of,
    region_of,
    titled,
    with_headings,
)
from mentordesk.ui.board.ordering import Sort, arranged
from tests.ui.board.boards import FITS, held, mentee, mentor, small_board
from tests.ui.board.seated import Seated

MENTORS = small_board().mentors


def drawn(rows: tuple[Row, ...]) -> list[str]:
    """The rows as text: a heading as it stands, a card indented."""
    return [row.text if isinstance(row, Heading) else f"  {row.name}" for row in rows]


def rows(group: Group, fits: Mapping[int, Fit] = FITS) -> list[str]:
    title_of = titled(group, fits)
    order = grouped(arranged(MENTORS, Sort.NAME, fits), title_of)
    titles = {card.application_id: title_of(card)[1] for card in order}
    return drawn(with_headings(order, titles)[0])


def test_by_fit_the_strong_come_first_and_the_forbidden_last() -> None:
    assert rows(Group.FIT) == [
        "Strong fit · 1 mentor",
        "  Zoe Walker",
        "Good fit · 1 mentor",
        "  Maya Singh",
        "Weak fit · 1 mentor",
        "  Amelia Fraser",
        "Not allowed · 1 mentor",
        "  Arjun Kaur",
    ]


def test_by_fit_without_a_mentee_says_what_to_do() -> None:
    assert rows(Group.FIT, {})[0] == "Fit not known: choose a mentee · 4 mentors"


def test_by_sector_place_and_load() -> None:
    assert rows(Group.SECTOR)[::4] == ["Academic · 3 mentors", "National · 1 mentor"]
    assert [row for row in rows(Group.PLACE) if "·" in row] == [
        "Canberra ACT · 1 mentor",
        "Sydney NSW · 3 mentors",
    ]
    assert [row for row in rows(Group.LOAD) if "·" in row] == [
        "No mentee yet · 3 mentors",
        "1 mentee · 1 mentor",
    ]


def test_without_groups_there_is_no_heading() -> None:
    assert rows(Group.NONE) == [f"  {card.name}" for card in MENTORS]


def test_who_named_no_sector_comes_last() -> None:
    nobody = titled(Group.SECTOR, {})(mentor(1, "A", sector=""))
    assert nobody[1] == "No sector given"
    assert nobody > titled(Group.SECTOR, {})(mentor(2, "B", sector="Zoo"))


@pytest.mark.parametrize(
    ("place", "region"), [("Hobart, TAS", "TAS"), ("Hong Kong", "Hong Kong"), ("", "")]
)
def test_regions(place: str, region: str) -> None:
    assert region_of(place) == region


def test_load_counts_other_running_intakes() -> None:
    grace = held(mentee(4, "Grace Kim"), 1, 100)
    assert load_of(mentor(1, "A", 2, mentees=(grace,), mentees_elsewhere=2)) == 3


@given(st.lists(st.sampled_from(["Law", "Health", ""]), max_size=12))
def test_nobody_is_lost_and_headings_count_right(sectors: list[str]) -> None:
    cards = tuple(mentor(n + 1, f"M{n}", sector=s) for n, s in enumerate(sectors))
    title_of = titled(Group.SECTOR, {})
    order = grouped(cards, title_of)
    found, titles = with_headings(order, {c.application_id: title_of(c)[1] for c in order})
    shown = [row for row in found if not isinstance(row, Heading)]
    assert sorted(c.application_id for c in shown) == [c.application_id for c in cards]
    headings = [row for row in found if isinstance(row, Heading)]
    assert len({h.title for h in headings}) == len(headings), "each group stands together"
    for heading in headings:
        assert heading.count == sum(title == heading.title for title in titles.values())


def test_the_list_shows_headings_that_are_no_targets(seated: Seated) -> None:
    seated.choose("Priya Patel")
    parts = seated.tab.parts
    parts.middle.group.setCurrentIndex(parts.middle.group.findData(Group.FIT))
    model, view = parts.mentors.cards, parts.mentors
    titles = [row.title for row in model.rows if isinstance(row, Heading)]
    assert titles[-1] == "Not allowed"
    heading = model.index(0, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsDropEnabled
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert "mentor" in heading.data(Qt.ItemDataRole.AccessibleTextRole)
    assert view.visualRect(heading).width() > view.viewport().width() * 0.9
    first = view.visualRect(model.index(1, 0))
    assert first.top() >= view.visualRect(heading).bottom()
    assert view.card_at(view.visualRect(heading).center()) is None
    for card in model.cards:
        index = model.index(model.row_of(card.application_id), 0)
        found = view.card_at(view.visualRect(index).center())
        assert found is not None
        assert found.name == card.name


def test_the_keys_pass_the_headings_by(seated: Seated) -> None:
    parts = seated.tab.parts
    seated.choose("Priya Patel")
    parts.middle.group.setCurrentIndex(parts.middle.group.findData(Group.FIT))
    parts.mentors.setFocus()
    parts.mentors.setCurrentIndex(parts.mentors.cards.index(1, 0))
    seen = [parts.mentors.current()]
    for _ in range(len(parts.mentors.cards.rows)):
        seated.key(parts.mentors, "Down")
        seen.append(parts.mentors.current())
    assert None not in seen
    assert {card.name for card in seen if card} == {c.name for c in parts.mentors.cards.cards}


def test_a_drop_leaves_everybody_under_the_heading_they_stood_under(seated: Seated) -> None:
    parts = seated.tab.parts
    parts.middle.group.setCurrentIndex(parts.middle.group.findData(Group.LOAD))
    before = drawn(parts.mentors.cards.rows)
    parts.acting.pair([seated.number("Priya Patel")], seated.number("Zoe Walker"))
    assert seated.pairs["Priya Patel"] == "Zoe Walker"
    assert drawn(parts.mentors.cards.rows) == before
    seated.tab.showing.mentors_anew()
    assert drawn(parts.mentors.cards.rows) != before


def test_the_order_and_the_group_are_remembered(seated: Seated, sit: Callable[[], Seated]) -> None:
    middle = seated.tab.parts.middle
    middle.group.setCurrentIndex(middle.group.findData(Group.SECTOR))
    middle.sort.setCurrentIndex(middle.sort.findData(Sort.LOAD))
    kept = seated.tab.work.settings
    assert (kept.choice("board.group"), kept.choice("board.sort")) == ("sector", "load")
    seated.tab.work.desk.close()
    assert sit().tab.parts.middle.chosen_group() is Group.SECTOR
