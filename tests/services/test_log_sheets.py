"""Log sheets: made for a pair, filled in, read back with no mapping, as often as one likes."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.hours import load_contacts, load_hours
from mentordesk.services.hours_ledger import (
    load_ledger,
    log_hours,
    short_of_hours,
    take_back_hours,
)
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import Aim, LookedAt, look_at
from mentordesk.services.log_sheets import (
    load_log_sheets,
    save_log_sheets,
    sheets_by_application,
)
from mentordesk.services.reflections import count_reflections, load_reflections
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

ROWS: list[tuple[Any, ...]] = [
    (date(2021, 7, 25), 60, "video call", 2, 0.5, 1, None),
    (date(2021, 8, 8), 45, "phone", 1.5, None, 2, 1),
]


@pytest.fixture
def pair_id(small: SmallIntake) -> int:
    return small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)


def fill(content: bytes, rows: list[tuple[Any, ...]], path: Path) -> Path:
    book = openpyxl.load_workbook(io.BytesIO(content))
    page = book["Log"]
    for number, row in enumerate(rows, 9):
        for column, value in enumerate(row, 1):
            page.cell(number, column).value = value
    book.save(path)
    return path


def returned(small: SmallIntake, pair_id: int, rows: list[tuple[Any, ...]], to: Path) -> LookedAt:
    sheet = load_log_sheets(small.desk, small.intake_id)[pair_id]
    path = fill(sheet.content, rows, to / "back.xlsx")
    return look_at(small.desk, small.intake_id, Aim(ListKind.CONTACTS), str(path), Inline())


def test_a_sheet_comes_back_with_no_mapping(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    found = returned(small, pair_id, ROWS, tmp_path)
    assert [item.says for item in found.plan.items] == [
        "25 Jul 2021, 60 minutes, video call",
        "8 Aug 2021, 45 minutes, phone",
        "3 reflections written",
        "1 reflection written",
    ]
    assert found.apply(small.desk, None, {}) == 4
    assert [one.minutes for one in load_contacts(small.desk, pair_id)] == [45, 60]
    hours = {row.name: row.preparation for row in load_hours(small.desk, small.intake_id)}
    assert hours == {"Ana Souza": 3.5, "Ruth Adams": 0.5}
    ana, ruth = small.people["Ana Souza"], small.people["Ruth Adams"]
    assert load_reflections(small.desk, small.intake_id) == {ana: 3, ruth: 1}


def test_a_sheet_read_twice_is_nothing_new(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    returned(small, pair_id, ROWS, tmp_path).apply(small.desk, None, {})
    again = returned(small, pair_id, ROWS, tmp_path).plan
    assert {item.outcome for item in again.items} == {Outcome.UNCHANGED}


def test_preparation_that_was_corrected_is_a_change(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    returned(small, pair_id, ROWS, tmp_path).apply(small.desk, None, {})
    before = dump(small.desk)
    changed = [(*ROWS[0][:3], 3, None, 1, None), (*ROWS[1][:4], 1, 4, 1)]
    found = returned(small, pair_id, changed, tmp_path)
    assert [item.outcome for item in found.plan.items] == [
        Outcome.CHANGED, Outcome.CHANGED, Outcome.CHANGED, Outcome.UNCHANGED,
    ]  # fmt: skip
    assert found.plan.items[0].reason == "preparation was 2 and 0.5 hours"
    found.apply(small.desk, None, {})
    hours = {row.name: row.preparation for row in load_hours(small.desk, small.intake_id)}
    assert hours == {"Ana Souza": 4.5, "Ruth Adams": 1.0}
    assert len(load_contacts(small.desk, pair_id)) == 2
    small.desk.undo()
    assert dump(small.desk) == before


def test_another_meeting_of_a_day_is_said(small: SmallIntake, pair_id: int, tmp_path: Path) -> None:
    returned(small, pair_id, ROWS, tmp_path).apply(small.desk, None, {})
    item = returned(small, pair_id, [(ROWS[0][0], 50, "phone")], tmp_path).plan.items[0]
    assert (item.outcome, item.reason) == (
        Outcome.NEW,
        "Another of that day is logged: 60 minutes.",
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ((date(2021, 8, 1), -3, "phone"), "-3 is no length of a meeting"),
        ((date(2021, 8, 1), 9000, "phone"), "9000 is no length"),
        ((date(2021, 8, 1), 60, "phone", -3), "0 to 24 hours"),
        ((date(2021, 8, 1), 60, "phone", None, 900), "0 to 24 hours"),
        ((date(2021, 8, 1), 60, "phone", 1, 1, -1), "a number from 0 to 100"),
        ((date(2021, 8, 1), 60, "phone", 1, 1, None, "many"), "a number from 0 to 100"),
        ((date(2030, 8, 1), 60, "phone"), "still to come"),
    ],
)
def test_a_row_that_cannot_be_is_refused_and_the_rest_stays(
    small: SmallIntake, pair_id: int, tmp_path: Path, row: tuple[Any, ...], reason: str
) -> None:
    found = returned(small, pair_id, [row, ROWS[1][:5]], tmp_path)
    assert [item.outcome for item in found.plan.items] == [Outcome.REFUSED, Outcome.NEW]
    assert reason in found.plan.items[0].reason
    assert found.plan.items[0].who == "Ana Souza with Ruth Adams"
    assert found.apply(small.desk, None, {}) == 1


def test_the_pair_is_known_after_a_name_was_changed(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    sheet = load_log_sheets(small.desk, small.intake_id)[pair_id]
    with small.desk.action("Marry", "test") as session:
        person = session.query(Person).filter_by(full_name="Ana Souza").one()
        person.full_name = "Ana Prado"
    path = fill(sheet.content, ROWS, tmp_path / "old.xlsx")
    found = look_at(small.desk, small.intake_id, Aim(ListKind.CONTACTS), str(path), Inline())
    assert found.plan.items[0].who == "Ana Prado with Ruth Adams"
    assert found.plan.count(Outcome.NEW) == 4


def test_a_sheet_of_another_programme_is_known_by_names_only(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    content = load_log_sheets(small.desk, small.intake_id)[pair_id].content
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert book["Log"].row_dimensions[5].hidden
    book["Log"]["B5"].value = "pair 1 0123456789abcdef"
    book["Log"]["B2"].value = "Nobody Weknow"
    book["Log"]["A9"].value, book["Log"]["B9"].value = date(2021, 8, 1), 30
    book.save(tmp_path / "other.xlsx")
    aim = Aim(ListKind.CONTACTS)
    found = look_at(small.desk, small.intake_id, aim, str(tmp_path / "other.xlsx"), Inline())
    assert found.plan.items[0].reason == "No pair of this intake has these names or addresses."


def test_sheets_are_saved_and_go_to_both_sides(
    small: SmallIntake, pair_id: int, tmp_path: Path
) -> None:
    second = small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    small.pair("Chi Lam", "Sam O'Neil", PairState.CONFIRMED)
    written = save_log_sheets(small.desk, small.intake_id, tmp_path / "logs")
    assert pair_id in load_log_sheets(small.desk, small.intake_id)
    assert [path.name for path in written] == [
        "Mentoring log Ana Souza and Ruth Adams.xlsx",
        "Mentoring log Björn Ek and Ruth Adams.xlsx",
    ]
    by_person = sheets_by_application(small.desk, small.intake_id)
    assert len(by_person[small.people["Ruth Adams"]]) == 2
    assert small.people["Chi Lam"] not in by_person
    assert set(load_log_sheets(small.desk, small.intake_id, {second})) == {second}
    with pytest.raises(Refused, match="No pair"):
        save_log_sheets(small.desk, small.intake_id, tmp_path / "none", ())


def test_a_sheet_has_no_place_for_what_was_said(small: SmallIntake, pair_id: int) -> None:
    content = load_log_sheets(small.desk, small.intake_id)[pair_id].content
    page = openpyxl.load_workbook(io.BytesIO(content))["Log"]
    assert [page.cell(8, column).value for column in range(1, 9)][-1] is None
    assert not any(
        str(cell.value or "").startswith("=") for row in page.iter_rows() for cell in row
    )
    assert len(page.data_validations.dataValidation) == 7


def test_the_ledger_of_a_person(small: SmallIntake, pair_id: int, tmp_path: Path) -> None:
    returned(small, pair_id, ROWS, tmp_path).apply(small.desk, None, {})
    ana = small.people["Ana Souza"]
    number = log_hours(small.desk, ana, date(2021, 8, 10), 2.5)
    ledger = load_ledger(small.desk, ana)
    assert (ledger.name, ledger.total, ledger.reflections) == ("Ana Souza", 7.75, 3)
    assert [line.about for line in ledger.lines] == [
        "meeting of 60 minutes, video call",
        "meeting of 60 minutes, video call",
        "meeting of 45 minutes, phone",
        "meeting of 45 minutes, phone",
        "",
    ]
    assert [line.by_hand for line in ledger.lines] == [False] * 4 + [True]
    take_back_hours(small.desk, number)
    with pytest.raises(Refused, match="follow a meeting"):
        take_back_hours(small.desk, ledger.lines[0].hours_id)


@pytest.mark.parametrize("amount", [-3, 0, 900, float("nan")])
def test_hours_that_cannot_be(small: SmallIntake, amount: float) -> None:
    with pytest.raises(Refused, match="Nothing was entered"):
        log_hours(small.desk, small.people["Ana Souza"], date(2021, 8, 10), amount)
    with pytest.raises(Refused, match="still to come"):
        log_hours(small.desk, small.people["Ana Souza"], date(2031, 8, 10), 1)


def test_who_is_behind_comes_first(small: SmallIntake, pair_id: int) -> None:
    del pair_id
    short = short_of_hours(small.desk, small.intake_id)
    assert [(row.name, row.total, row.expected) for row in short] == [
        ("Ana Souza", 0, 3.0),
        ("Ruth Adams", 0, 1.0),
    ]


def test_reflections_by_hand(small: SmallIntake) -> None:
    ana = small.people["Ana Souza"]
    count_reflections(small.desk, ana, date(2021, 8, 1), 4)
    count_reflections(small.desk, ana, date(2021, 8, 15), 6)
    count_reflections(small.desk, ana, date(2021, 8, 1), 5)
    assert load_reflections(small.desk, small.intake_id) == {ana: 6}
    with pytest.raises(Refused, match="0 to 1000"):
        count_reflections(small.desk, ana, date(2021, 8, 1), -1)
    with pytest.raises(Refused, match="still to come"):
        count_reflections(small.desk, ana, date(2031, 8, 1), 1)
