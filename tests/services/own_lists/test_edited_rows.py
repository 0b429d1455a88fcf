"""Edited rows of an export: put in one step that undoes exactly; what may not be is told."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind, FeeState
from mentordesk.services import fees
from mentordesk.services.events import NewEvent, load_events
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.own_lists.check_in_list import CHECK_INS
from mentordesk.services.own_lists.columns import OwnList
from mentordesk.services.own_lists.contact_list import CONTACTS
from mentordesk.services.own_lists.event_list import EVENTS
from mentordesk.services.own_lists.every import BY_KIND, LISTS, list_sheets
from mentordesk.services.own_lists.fee_list import FEES
from mentordesk.services.own_lists.pair_list import PAIRS
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import CheckIn, Event
from tests.services.held_events import add_event
from tests.services.own_lists.editing import objection, only_row, put
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, queries_of, require_plain

ANA, CHI, RUTH = "Ana Souza", "Chi Lam", "Ruth Adams"
MET, ASKED = date(2021, 8, 3), date(2021, 8, 19)
EVENING = datetime(2021, 9, 1, 8, 0, tzinfo=UTC)
TITLE = "Writing well"


@pytest.fixture
def year(small: SmallIntake) -> SmallIntake:
    """One pair that was told, with a meeting, a check-in, a fee, and one event."""
    number = small.pair(ANA, RUTH, PairState.NOTIFIED)
    log_contact(small.desk, number, NewContact(MET, 45))
    add_event(small.desk, small.intake_id, NewEvent(EventKind.WEBINAR, TITLE, EVENING))
    with small.desk.action("Schedule") as session:
        session.add(CheckIn(pair_id=number, month=1, due_on=date(2021, 8, 19)))
        # logging a meeting started the pair; here it is one that was only told
        session.get_one(Pair, number).state = PairState.NOTIFIED
    return small


EDITS: list[tuple[OwnList[Any], dict[str, Any]]] = [
    (PAIRS, {"How often": "every second Monday"}),
    (PAIRS, {"First meeting": MET}),
    (FEES, {"State": FeeState.PAID}),
    (FEES, {"Payer": "The library", "Reference": "=A-77"}),
    (FEES, {"State": FeeState.WAIVED, "Note": "hardship"}),
    (CHECK_INS, {"Done on": ASKED, "Outcome": "all well"}),
    (CONTACTS, {"Minutes": 90}),
    (CONTACTS, {"Date": ASKED}),
    (EVENTS, {"Title": "Reading well", "Speakers": ("A. B.", "C. D.")}),
    (EVENTS, {"Zone": "Australia/Perth"}),
    (EVENTS, {"Minutes": 30, "Link": "https://x.example.org"}),
]


@pytest.mark.parametrize(("own", "values"), EDITS)
def test_an_edit_is_one_step_shows_in_its_cells_and_again_is_none(
    year: SmallIntake, own: OwnList[Any], values: dict[str, Any]
) -> None:
    assert objection(year, own, values) == ""
    one_step(year.desk, lambda: put(year, own, values))
    headers = [column.header for column in own.columns]
    cells = dict(zip(headers, own.cells(only_row(year, own)), strict=True))
    for header, value in values.items():
        joined = "; ".join(value) if isinstance(value, tuple) else value
        assert cells[header] == joined
    put(year, own, values)
    assert own.cells(only_row(year, own)) == tuple(cells.values())


REFUSED: list[tuple[OwnList[Any], dict[str, Any], str]] = [
    (FEES, {"State": FeeState.REFUNDED}, "due does not become refunded"),
    (FEES, {"State": FeeState.REFUND_QUESTION}, "due does not become refund question"),
    (FEES, {"State": FeeState.WAIVED}, "with a reason"),
    (FEES, {"State": FeeState.WAIVED, "Note": ""}, "with a reason"),
    (FEES, {"Settled on": ASKED}, "settled on no day"),
    (CHECK_INS, {"Outcome": "all well"}, "needs the day"),
    (EVENTS, {"Title": ""}, "needs a title"),
]


def test_what_may_not_be_is_one_plain_sentence(year: SmallIntake) -> None:
    before = dump(year.desk)
    for own, values, words in REFUSED:
        said = objection(year, own, values)
        require_plain(said)
        assert words in said
    assert dump(year.desk) == before


@pytest.mark.parametrize("state", [PairState.DRAFT, PairState.CONFIRMED])
def test_who_was_not_told_has_not_met(small: SmallIntake, state: PairState) -> None:
    small.pair(CHI, RUTH, state)
    assert "not been told" in objection(small, PAIRS, {"First meeting": MET})
    assert objection(small, PAIRS, {"How often": "weekly"}) == ""


@pytest.mark.parametrize("state", [PairState.ACTIVE, PairState.ON_HOLD])
def test_a_first_meeting_starts_only_who_waits_for_it(small: SmallIntake, state: PairState) -> None:
    small.pair(ANA, RUTH, state)
    put(small, PAIRS, {"First meeting": MET})
    assert only_row(small, PAIRS).row.state is state
    assert only_row(small, PAIRS).row.first_contact_on == MET


def test_a_first_meeting_starts_a_pair_that_was_told(year: SmallIntake) -> None:
    put(year, PAIRS, {"First meeting": MET})
    assert only_row(year, PAIRS).row.state is PairState.ACTIVE


def test_a_fee_is_settled_on_the_day_it_says_or_else_today(year: SmallIntake) -> None:
    put(year, FEES, {"State": FeeState.PAID})
    assert only_row(year, FEES).settled_on == year.desk.today()
    put(year, FEES, {"Settled on": MET})
    row = only_row(year, FEES)
    assert (row.state, row.settled_on) == (FeeState.PAID, MET)
    assert objection(year, FEES, {"State": FeeState.REFUNDED}) == ""
    assert "paid does not become waived" in objection(
        year, FEES, {"State": FeeState.WAIVED, "Note": "late"}
    )


def test_a_fee_in_the_list_moves_as_it_does_on_the_pairs_tab(year: SmallIntake) -> None:
    number = only_row(year, FEES).pair_id
    put(year, FEES, {"State": FeeState.PAID, "Reference": "paid: R 1"})
    listed = only_row(year, FEES)
    year.desk.undo()
    fees.pay(year.desk, [number], year.desk.today(), "R 1")
    assert only_row(year, FEES) == listed


def test_an_event_keeps_its_clock_in_another_zone_and_is_invited_again(year: SmallIntake) -> None:
    def sequence() -> int:
        with year.desk.reading() as session:
            return session.get_one(Event, only_row(year, EVENTS).event_id).sequence

    column = EVENTS.column("Starts")
    assert column is not None
    clock = column.cell(only_row(year, EVENTS))
    assert clock == datetime(2021, 9, 1, 18, 0)  # noqa: DTZ001 - the clock on a Sydney wall
    put(year, EVENTS, {"Title": "Same hour"})
    assert sequence() == 0
    put(year, EVENTS, {"Zone": "Australia/Perth"})
    assert column.cell(only_row(year, EVENTS)) == clock
    assert sequence() == 1
    (event,) = load_events(year.desk, year.intake_id)
    assert (event.starts_at - EVENING).total_seconds() == 2 * 3600


def test_an_emptied_cell_takes_the_words_away(year: SmallIntake) -> None:
    put(year, EVENTS, {"Link": "https://x.example.org", "Speakers": ("A. B.",)})
    put(year, EVENTS, {"Link": "", "Speakers": ()})
    (event,) = load_events(year.desk, year.intake_id)
    assert (event.link, event.speakers) == ("", ())
    put(year, PAIRS, {"How often": "weekly"})
    put(year, PAIRS, {"How often": ""})
    assert only_row(year, PAIRS).cadence == ""


def test_sheets_are_whole_and_cases_leave_only_where_ticked(year: SmallIntake) -> None:
    sheets = list_sheets(year.desk, year.intake_id)
    assert [sheet.title for sheet in sheets] == [one.title for one in LISTS]
    assert "Cases" not in {sheet.title for sheet in sheets}
    ticked = list_sheets(year.desk, year.intake_id, include_cases=True)
    assert [sheet.title for sheet in ticked] == [one.title for one in BY_KIND.values()]
    for sheet in ticked:
        assert all(len(row) == len(sheet.headers) for row in sheet.rows)
        assert len(set(sheet.keys)) == len(sheet.keys) == len(sheet.rows)
        assert all(key.startswith(f"{sheet.list_kind} ") for key in sheet.keys)


def test_more_rows_take_no_more_queries(year: SmallIntake) -> None:
    def read() -> None:
        list_sheets(year.desk, year.intake_id, include_cases=True)

    few = queries_of(year.desk, read)
    small = year.pair(CHI, RUTH, PairState.ACTIVE)
    log_contact(year.desk, small, NewContact(MET, 30))
    assert queries_of(year.desk, read) == few
