"""Stored values in words by their columns' types: nothing is guessed, nothing is technical."""

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import AcceptanceAnswer
from mentordesk.services.applicants import edit_answer
from mentordesk.services.history import load_history
from mentordesk.services.history_details import Detail, load_details
from mentordesk.services.history_words import ValueWords, field_label
from mentordesk.storage.models.accounts import Acceptance, Reminder
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.schema import METADATA
from tests.services.small_intake import SmallIntake

SYDNEY = ValueWords(ZoneInfo("Australia/Sydney"))


@pytest.mark.parametrize(
    ("table", "column", "stored", "words"),
    [
        ("pair", "pinned", 1, "yes"),
        ("pair", "pinned", 0, "no"),
        ("pair", "state", "on hold", "on hold"),
        ("pair", "ended_on", "2022-06-28", "28 June 2022"),
        ("pair", "drafted_at", "2022-06-27T22:30:00.000000Z", "28 June 2022, 08:30"),
        ("pair", "reasons", '["Both like maps", "2021-01-02"]', "Both like maps; 2021-01-02"),
        ("pair", "cadence", "[monthly]", "[monthly]"),
        ("application", "areas", '["Leadership", "Maps"]', "Leadership; Maps"),
        ("application", "in_person_only", 0, "no"),
        ("application", "hours_per_month", 3.0, "3"),
        ("application", "hours_per_month", 2.5, "2.5"),
        ("application", "submitted_at", "2022-06-01T09:05:00", "1 June 2022, 09:05"),
        ("application", "goals", '["I", "quote"]', '["I", "quote"]'),
        ("application", "goals", "2022-06-27T22:30 was my day", "2022-06-27T22:30 was my day"),
        ("application", "goals", "2022-06-28", "2022-06-28"),
        ("fee", "amount_cents", 15_000, "150.00"),
        ("setting", "value", '{"day_first": true}', "day_first: yes"),
        ("pair", "ended_on", None, ""),
        ("pair", "ended_on", "no day at all", "no day at all"),
        ("pair", "reasons", "{spoilt", "{spoilt"),
        ("a table of the future", "pinned", 1, "1"),
        ("pair", "a column of the future", "x", "x"),
    ],
)
def test_a_value_is_told_by_its_column(table: str, column: str, stored: object, words: str) -> None:
    assert SYDNEY.of_column(table, column, stored) == words


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("signed_on", "2022-06-28", "28 June 2022"),
        ("submitted_at", "2022-06-28T10:15:00", "28 June 2022, 10:15"),
        ("in_person_only", True, "yes"),
        ("areas", ["Leadership", "Maps"], "Leadership; Maps"),
        ("years_experience", 3.0, "3"),
        ("goals", "2022-06-28", "2022-06-28"),
        ("a question of theirs", {"a": False}, "a: no"),
        ("signed_on", None, ""),
    ],
)
def test_an_answer_is_told_by_its_field(key: str, value: object, words: str) -> None:
    assert SYDNEY.of_answer(key, json.dumps(value)) == words


@given(
    st.sampled_from([(t.name, c.name) for t in METADATA.sorted_tables for c in t.columns]),
    st.one_of(st.none(), st.integers(), st.floats(allow_nan=False), st.text(max_size=40)),
)
def test_whatever_stands_there_is_told(column: tuple[str, str], value: object) -> None:
    assert isinstance(SYDNEY.of_column(*column, value), str)
    assert isinstance(SYDNEY.of_answer("signed_on", value), str)


def test_labels_have_no_names_of_columns() -> None:
    assert field_label("application", "city", "application") == "City or town"
    assert field_label("pair", "pinned", "pair") == "Pair: pinned"
    assert field_label("fee", "amount_cents", "fee") == "Fee: amount"
    # a letter's address is no applicant's field
    assert field_label("letter", "state", "letter") == "Letter: state"


def told(small: SmallIntake) -> tuple[Detail, ...]:
    return load_details(small.desk, load_history(small.desk, 1)[0].number)


def test_a_pin_is_yes_or_no(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.DRAFT)
    with small.desk.reading() as session:
        pinned = session.get_one(Pair, number).pinned
    with small.desk.action("Pin the pair", "pair") as session:
        session.get_one(Pair, number).pinned = not pinned
    words = ("yes", "no") if pinned else ("no", "yes")
    assert Detail("Ana Souza and Ruth Adams", "Pair: pinned", *words) in told(small)


def test_dates_and_moments_of_an_intake_are_words(small: SmallIntake) -> None:
    with small.desk.action("Move the day", "intake") as session:
        session.get_one(Intake, small.intake_id).notify_by = date(2022, 6, 28)
    (line,) = told(small)
    assert (line.field, line.after) == ("Intake: notify by", "28 June 2022")


def test_an_answer_and_its_column_are_told_once(small: SmallIntake) -> None:
    for field, value, words in (
        ("signed_on", date(2022, 6, 28), "28 June 2022"),
        ("in_person_only", True, "yes"),
    ):
        edit_answer(small.desk, small.people["Ana Souza"], field, value)
        lines = [line for line in told(small) if line.after == words]
        assert len(lines) == 1
        assert lines[0].about == "Ana Souza"


def test_what_belongs_to_a_pair_names_both(small: SmallIntake) -> None:
    number = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    with small.desk.action("Ask and remind", "pair") as session:
        session.add_all(
            [
                Acceptance(pair_id=number, role="mentee", asked_on=date(2022, 6, 27)),
                Reminder(
                    intake_id=small.intake_id, pair_id=number,
                    due_on=date(2022, 6, 28), text="Ring both",
                ),
            ]
        )  # fmt: skip
    both = "Ana Souza and Ruth Adams"
    assert told(small) == (
        Detail(both, "Acceptance", "", "acceptance"),
        Detail(both, "Reminder", "", "reminder: Ring both"),
    )
    with small.desk.action("Heard", "pair") as session:
        said = session.scalars(select(Acceptance)).one()
        said.answer, said.answered_on = AcceptanceAnswer.DECLINED, date(2022, 6, 29)
    assert set(told(small)) == {
        Detail(both, "Acceptance: answer", "", "declined"),
        Detail(both, "Acceptance: answered on", "", "29 June 2022"),
    }


def test_a_moment_is_told_in_the_zone_it_was_lived_in() -> None:
    at = datetime(2022, 12, 31, 14, 0, tzinfo=UTC).isoformat()
    assert SYDNEY.of_column("letter", "sent_at", at) == "1 January 2023, 01:00"
    assert ValueWords(ZoneInfo("UTC")).of_column("letter", "sent_at", at) == (
        "31 December 2022, 14:00"
    )
