"""The invariants of the domain, attacked with plain SQL that goes around all our code."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.storage.desk import Desk
from tests.storage.builders import apply_as, new_desk, pair_of


@pytest.fixture
def attacked(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A raw connection to a file with mentees 1, 2, 3 and mentors 4 (1 place), 5 (2 places).

    Pair 1 is mentee 1 with mentor 4 (confirmed, with a fee), pair 2 is mentee 2 with mentor 5.
    """
    desk = new_desk(tmp_path)
    _fill(desk)
    desk.close()
    with closing(sqlite3.connect(tmp_path / "programme.mentordesk")) as raw:
        raw.execute("PRAGMA foreign_keys=ON")
        raw.execute("UPDATE pair SET state='confirmed', confirmed=1 WHERE id=1")
        raw.execute(
            "INSERT INTO fee (id, row_version, application_id, role, pair_id, pair_confirmed, "
            "amount_cents, currency, state, due_on) "
            "VALUES (1, 1, 1, 'mentee', 1, 1, 15000, 'AUD', 'due', '2021-07-01')"
        )
        raw.commit()
        yield raw


def _fill(desk: Desk) -> None:
    with desk.action("Fill") as session:
        mentees = [apply_as(session, f"Mentee {n}", Role.MENTEE) for n in range(3)]
        mentors = [
            apply_as(session, "Mentor One", Role.MENTOR),
            apply_as(session, "Mentor Two", Role.MENTOR, places=2),
        ]
        session.add(pair_of(mentees[0], mentors[0]))
        session.add(pair_of(mentees[1], mentors[1]))


@contextmanager
def refused(words: str) -> Iterator[None]:
    with pytest.raises(sqlite3.IntegrityError, match=words):
        yield


_PAIR = (
    "INSERT INTO pair (row_version, intake_id, mentee_application_id, mentee_role, "
    "mentee_person_id, mentor_application_id, mentor_role, mentor_person_id, mentor_places, slot, "
    "live, confirmed, state, pinned, drafted_at) "
    "SELECT 1, e.intake_id, e.id, e.role, e.person_id, r.id, r.role, r.person_id, r.places, ?, 1, "
    "0, 'draft', 0, '2021-06-01T09:00:00.000000Z' FROM application e, application r "
    "WHERE e.id = ? AND r.id = ?"
)


def test_a_mentee_has_at_most_one_open_pair(attacked: sqlite3.Connection) -> None:
    with refused("mentee_application_id"):
        attacked.execute(_PAIR, (2, 1, 5))


def test_a_slot_is_taken_once(attacked: sqlite3.Connection) -> None:
    with refused("mentor_application_id, pair.slot"):
        attacked.execute(_PAIR, (1, 3, 5))


def test_a_mentor_never_has_more_pairs_than_places(attacked: sqlite3.Connection) -> None:
    with refused("slot_within_places"):
        attacked.execute(_PAIR, (2, 3, 4))
    attacked.execute(_PAIR, (2, 3, 5))  # the second place of a mentor with two is fine


def test_places_cannot_be_lowered_below_what_is_taken(attacked: sqlite3.Connection) -> None:
    attacked.execute(_PAIR, (2, 3, 5))
    with refused("slot_within_places"):
        attacked.execute("UPDATE application SET places=1 WHERE id=5")


def test_raising_places_is_carried_into_the_pairs(attacked: sqlite3.Connection) -> None:
    attacked.execute("UPDATE application SET places=3 WHERE id=5")
    assert attacked.execute("SELECT mentor_places FROM pair WHERE id=2").fetchone() == (3,)


def test_a_pair_is_of_opposite_roles(attacked: sqlite3.Connection) -> None:
    with refused("CHECK constraint"):
        attacked.execute(_PAIR, (1, 3, 2))


def test_a_pair_is_of_one_intake(attacked: sqlite3.Connection) -> None:
    attacked.execute(
        "INSERT INTO intake (row_version, name, stage, opens, closes, starts, ends, fee_cents, "
        "currency) SELECT 1, 'Other', stage, opens, closes, starts, ends, 0, 'AUD' FROM intake"
    )
    attacked.execute("UPDATE application SET intake_id=2 WHERE id=3")
    with refused("FOREIGN KEY"):
        attacked.execute(_PAIR, (2, 3, 5))


def test_a_pair_is_of_two_people(attacked: sqlite3.Connection) -> None:
    attacked.execute(
        "UPDATE application SET person_id=(SELECT person_id FROM application WHERE id=5) WHERE id=3"
    )
    with refused("two_people"):
        attacked.execute(_PAIR, (2, 3, 5))


def test_live_follows_the_state(attacked: sqlite3.Connection) -> None:
    with refused("live_follows_state"):
        attacked.execute("UPDATE pair SET state='completed', confirmed=1 WHERE id=2")


def test_an_early_end_has_a_reason(attacked: sqlite3.Connection) -> None:
    with refused("ended_with_reason"):
        attacked.execute("UPDATE pair SET state='ended early', live=0 WHERE id=2")


def test_a_mentor_never_owes(attacked: sqlite3.Connection) -> None:
    with refused("a_mentor_never_owes|FOREIGN KEY"):
        attacked.execute("UPDATE fee SET application_id=4, role='mentor'")


def test_a_fee_stands_only_by_a_confirmed_pair(attacked: sqlite3.Connection) -> None:
    with refused("FOREIGN KEY"):
        attacked.execute("UPDATE pair SET state='draft', confirmed=0 WHERE id=1")
    with refused("FOREIGN KEY"):
        attacked.execute(
            "INSERT INTO fee (row_version, application_id, role, pair_id, pair_confirmed, "
            "amount_cents, currency, state, due_on) "
            "VALUES (1, 2, 'mentee', 2, 1, 15000, 'AUD', 'due', '2021-07-01')"
        )


def test_a_certificate_number_is_used_once(attacked: sqlite3.Connection) -> None:
    attacked.execute("INSERT INTO register_number VALUES (1, '2021', 1, 'H-2021-0001')")
    insert = (
        "INSERT INTO certificate (row_version, application_id, number, state, design, "
        "design_version, facts, issued_on) "
        "VALUES (1, ?, 'H-2021-0001', 'issued', 'Heritage', 1, '{}', '2022-07-01')"
    )
    attacked.execute(insert, (1,))
    with refused("UNIQUE"):
        attacked.execute(insert, (2,))
    with refused("UNIQUE"):
        attacked.execute("INSERT INTO register_number VALUES (2, '2021', 2, 'H-2021-0001')")
    with refused("FOREIGN KEY"):
        attacked.execute("DELETE FROM register_number")


def test_an_answer_needs_its_origin(attacked: sqlite3.Connection) -> None:
    insert = (
        "INSERT INTO answer (row_version, application_id, field, known, value, source_id, "
        "given_at, current) VALUES (1, 1, 'city', 1, '\"Hobart\"', ?, '2021-06-01T00:00:00Z', 1)"
    )
    with refused("NOT NULL"):
        attacked.execute(insert, (None,))
    with refused("FOREIGN KEY"):
        attacked.execute(insert, (99,))


def test_a_change_belongs_to_an_action(attacked: sqlite3.Connection) -> None:
    with refused("FOREIGN KEY"):
        attacked.execute(
            "INSERT INTO md_change (action_id, table_name, pk, op) VALUES (999, 'pair', '[1]', "
            "'delete')"
        )


def test_waiving_needs_a_reason(attacked: sqlite3.Connection) -> None:
    with refused("waived_with_reason"):
        attacked.execute(
            "INSERT INTO check_line (row_version, application_id, item, state, reason) "
            "VALUES (1, 1, 'resume', 'waived', '')"
        )


def test_columns_hold_only_their_type(attacked: sqlite3.Connection) -> None:
    with refused("cannot store TEXT"):
        attacked.execute("UPDATE application SET places='many' WHERE id=5")
