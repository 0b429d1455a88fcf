"""A large intake is read and reckoned beside the window; after a step only what changed is read."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mentordesk.services import pairing
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.services.board_reading import Seen, read_anew
from mentordesk.services.candidates import entries_of
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui import doors
from mentordesk.ui.board import cards as cards_module
from mentordesk.ui.board import ordering, showing
from mentordesk.ui.board import tab as tabs
from mentordesk.ui.board.fit import Reckoning
from mentordesk.ui.board.tab import BoardTab
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import Tasks
from tests.services.verbs import queries_of
from tests.ui.board.programme import NOON, add_crowd
from tests.ui.board.seated import Seated

A_REFRESH = 14
"""Statements of a refresh after one drop, whatever the number of people."""


@pytest.fixture
def threads() -> dict[str, set[int]]:
    """Where reading and reckoning ran."""
    return {"read": set(), "reckoned": set()}


@pytest.fixture
def large(
    path: Path,
    settings: Settings,
    qtbot: QtBot,
    threads: dict[str, set[int]],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BoardTab]:
    """The small board with real tasks."""

    def read(desk: Desk, intake: int) -> Seen:
        threads["read"].add(threading.get_ident())
        return read_anew(desk, intake)

    reckon = doors.reckon_again

    def reckoned(*args: object) -> Reckoning:
        threads["reckoned"].add(threading.get_ident())
        return reckon(*args)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(tabs, "read_anew", read)
    monkeypatch.setattr(doors, "reckon_again", reckoned)
    desk = open_programme(path, clock=lambda: NOON)
    page = QWidget()
    qtbot.addWidget(page)
    tasks = Tasks(page)
    tab = BoardTab(Work(desk, tasks, settings, list_intakes(desk)[0].intake_id))
    qtbot.addWidget(tab)
    tab.show()
    yield tab
    tasks.wait()
    qtbot.wait(1)
    desk.close()


def there(tab: BoardTab) -> Callable[[], bool]:
    return lambda: tab.parts.cards.seen is not None and tab.parts.advice.fresh


def test_reading_and_reckoning_leave_the_window_alone(
    large: BoardTab, threads: dict[str, set[int]], qtbot: QtBot
) -> None:
    large.refresh()
    assert not large.parts.cards.board.mentors
    texts = {pane.empty.text() for pane in (large.parts.left, large.parts.middle)}
    assert texts == {"Reading the applications…"}
    qtbot.waitUntil(there(large))
    assert len(large.parts.cards.board.mentors) == 4
    assert large.parts.waiting.cards.rowCount() == 3
    here = threading.get_ident()
    assert threads["read"]
    assert threads["reckoned"]
    assert here not in threads["read"] | threads["reckoned"]


def test_a_step_reads_what_changed_and_not_the_people_again(
    large: BoardTab, threads: dict[str, set[int]], qtbot: QtBot
) -> None:
    large.refresh()
    qtbot.waitUntil(there(large))
    threads["read"].clear()
    board = large.parts.cards.board
    mentee, mentor = board.waiting[0], next(c for c in board.mentors if c.name == "Zoe Walker")
    large.parts.acting.pair([mentee.application_id], mentor.application_id)
    assert queries_of(large.work.desk, large.refresh) <= A_REFRESH
    assert not threads["read"]
    shown = large.parts.cards.mentor(mentor.application_id)
    assert shown is not None
    assert [held.name for held in shown.mentees] == [mentee.name]
    assert large.parts.advice.fresh
    kept = [c for c in large.parts.cards.board.mentors if c.application_id != mentor.application_id]
    assert all(any(card is old for old in board.mentors) for card in kept)


def test_a_drop_is_judged_without_reading_everybody(
    large: BoardTab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    large.refresh()
    qtbot.waitUntil(there(large))
    board = large.parts.cards.board
    asked: list[object] = []

    def counted(session: object, intake: int, only: object = None) -> object:
        asked.append(only)
        return entries_of(session, intake, only)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr("mentordesk.services.board_reading.entries_of", counted)
    monkeypatch.delattr("mentordesk.services.asking.read_cohort")
    zoe = next(c for c in board.mentors if c.name == "Zoe Walker")
    large.parts.acting.pair([board.waiting[0].application_id], zoe.application_id)
    large.refresh()
    assert asked == [{board.waiting[0].application_id, zoe.application_id}]


def test_what_is_pointed_at_while_reading_is_shown_afterwards(
    large: BoardTab, qtbot: QtBot
) -> None:
    with large.work.desk.reading() as session:
        number = next(
            e.application.id
            for e in entries_of(session, large.work.intake_id or 0)
            if e.person.full_name == "Liam Chen"
        )
    large.refresh()
    large.show_that(number)
    qtbot.waitUntil(there(large))
    current = large.parts.waiting.current()
    assert current is not None
    assert current.name == "Liam Chen"


def test_what_changed_while_it_was_read_is_shown(large: BoardTab, qtbot: QtBot) -> None:
    intake = large.work.intake_id
    assert intake is not None
    seen = read_anew(large.work.desk, intake)
    mentee = seen.board.waiting[0]
    zoe = next(c for c in seen.board.mentors if c.name == "Zoe Walker")
    pairing.pair(large.work.desk, mentee.application_id, zoe.application_id)
    large._take(seen)
    assert large.parts.cards.mentee(mentee.application_id) not in large.parts.cards.waiting
    large._take(Seen(seen.board, seen.cohort, seen.number + 1_000))
    qtbot.waitUntil(there(large))
    assert large.parts.cards.mentee(mentee.application_id) not in large.parts.cards.waiting


def test_a_reading_of_an_intake_that_was_left_is_dropped(large: BoardTab, qtbot: QtBot) -> None:
    large.refresh()
    qtbot.waitUntil(there(large))
    seen = large.parts.cards.seen
    assert seen is not None
    large.work.intake_id = None
    large.refresh()
    large._take(seen)
    assert large.parts.cards.seen is None
    assert large.parts.cards.board.mentors == ()


def test_it_says_that_the_fit_is_being_worked_out(large: BoardTab, qtbot: QtBot) -> None:
    large.refresh()
    qtbot.waitUntil(there(large))
    qtbot.waitUntil(lambda: "working" not in large.parts.middle.count.text())
    assert "free" in large.parts.middle.count.text()
    large.parts.advice.fresh = False
    large.showing.count()
    assert large.parts.middle.count.text().endswith("working out the fit…")


@pytest.mark.parametrize("paired", [0, 4])
def test_a_refresh_takes_as_many_statements_with_more_people(
    path: Path, sit: Callable[[], Seated], paired: int
) -> None:
    add_crowd(path, paired)
    seated = sit()
    desk = seated.tab.work.desk
    pairing.pair(desk, seated.number("Priya Patel"), seated.number("Zoe Walker"))
    seated.tab.parts.cards.seen = read_anew(desk, seated.tab.work.intake_id or 0)
    pairing.unpair(desk, seated.mentor("Zoe Walker").mentees[0].pair_id or 0)
    assert queries_of(desk, seated.tab.refresh) <= A_REFRESH


def test_the_text_of_a_card_is_folded_once(seated: Seated) -> None:
    cards = seated.tab.parts.cards
    card = cards.waiting[0]
    first = cards.searched(card)
    assert "priya" in first
    assert cards.searched(card) is first


def test_no_text_is_folded_before_somebody_filters(
    sit: Callable[[], Seated], monkeypatch: pytest.MonkeyPatch
) -> None:
    folded: list[object] = []

    def counted(card: MenteeCard | MentorCard) -> str:
        folded.append(card)
        return ordering.searched(card)

    monkeypatch.setattr(cards_module, "searched", counted)
    seated = sit()
    seated.tab.refresh()
    cards = seated.tab.parts.cards
    assert folded == []
    assert len(cards.unfolded()) == len(cards.waiting) + len(cards.board.mentors)
    everybody = len(cards.unfolded())
    seated.tab.search("priya")
    assert [card.name for card in seated.tab.parts.waiting.cards.cards] == ["Priya Patel"]
    assert len(folded) == everybody
    seated.tab.search("")
    seated.tab.search("zoe")
    assert len(folded) == everybody


def test_the_texts_of_many_are_folded_beside_the_window(
    sit: Callable[[], Seated], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "_FEW", 0)
    seated = sit()
    cards = seated.tab.parts.cards
    assert cards.unfolded() == []
    monkeypatch.setattr(cards_module, "searched", lambda _card: pytest.fail("folded again"))
    seated.tab.search("priya")
    assert [card.name for card in seated.tab.parts.waiting.cards.cards] == ["Priya Patel"]
    seated.tab.search("zoe")
    assert [card.name for card in seated.tab.parts.mentors.cards.cards] == ["Zoe Walker"]


def test_nothing_is_reset_where_the_order_stays(seated: Seated) -> None:
    resets: list[int] = []
    seated.tab.parts.mentors.cards.modelReset.connect(lambda: resets.append(1))
    seated.tab.refresh()
    seated.tab.showing.mentors_anew()
    assert resets == []
