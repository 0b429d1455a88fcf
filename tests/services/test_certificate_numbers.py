"""Numbers: what they begin with, a series a year, never one twice however one undoes and redoes."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_numbers import allocate, change_initials, initials_of
from mentordesk.services.issuing import replace
from mentordesk.services.register import withdraw
from mentordesk.storage.models.certificates import Certificate
from tests.services.certified import completed, issue_to, numbers_handed_out, rows_of
from tests.services.small_intake import PEOPLE, SmallIntake, small_intake


@pytest.mark.parametrize(
    ("organisation", "initials"),
    [
        ("Harbour Library and Information Association", "HLIA"),
        ("The Association of Élite Archivists", "AEA"),
        ("Archives", "ARCH"),
        ("图书馆协会", "CERT"),
        ("", "CERT"),
        ("A B C D E F G H I J K L M N", "BCDEFGHIJKLM"),
    ],
)
def test_initials_of_an_organisation(organisation: str, initials: str) -> None:
    assert initials_of(organisation) == initials


def test_numbers_go_on_within_a_year_and_begin_anew_with_the_next(small: SmallIntake) -> None:
    completed(small)
    issue_to(small, ["Ana Souza", "Ruth Adams"])
    issue_to(small, ["Björn Ek"])
    small.clock[0] = datetime(2022, 1, 3, tzinfo=UTC)
    issue_to(small, ["Sam O'Neil"])
    assert numbers_handed_out(small) == [
        "LA-2021-0001",
        "LA-2021-0002",
        "LA-2021-0003",
        "LA-2022-0001",
    ]


def test_other_letters_begin_a_series_of_their_own(small: SmallIntake) -> None:
    completed(small)
    issue_to(small, ["Ana Souza"])
    change_initials(small.desk, " lib4 ")
    issue_to(small, ["Björn Ek"])
    assert numbers_handed_out(small) == ["LA-2021-0001", "LIB4-2021-0001"]
    with pytest.raises(Refused, match="1 to 12 letters"):
        change_initials(small.desk, "L-A")


def test_the_ten_thousandth_number_is_longer(small: SmallIntake) -> None:
    with small.desk.action("Many", "test") as session:
        last = allocate(session, date(2021, 8, 20), 10_001)[-1]
    assert last == "LA-2021-10001"


def test_undo_takes_the_certificate_back_and_not_its_number(small: SmallIntake) -> None:
    completed(small)
    issue_to(small, ["Ana Souza"])
    assert small.desk.undo() == "Issue 1 certificate"
    assert not rows_of(small)["Ana Souza"].has_valid
    assert numbers_handed_out(small) == ["LA-2021-0001"]
    small.desk.redo()
    assert rows_of(small)["Ana Souza"].number == "LA-2021-0001"
    small.desk.undo()
    issue_to(small, ["Björn Ek"])
    assert rows_of(small)["Björn Ek"].number == "LA-2021-0002"


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["issue", "undo", "undo", "redo", "withdraw", "replace"]),
        st.integers(0, len(PEOPLE) - 1),
    ),
    max_size=12,
)


@settings(max_examples=8, deadline=None)
@given(STEPS)
def test_no_number_is_ever_used_twice(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        small = completed(small_intake(Path(folder)))
        given_to: dict[str, tuple[int, str]] = {}
        try:
            for verb, place in steps:
                _try(small, verb, PEOPLE[place][0])
                for number, who in _certificates(small).items():
                    # A number belongs to one application and one printed page for ever.
                    assert given_to.setdefault(number, who) == who
            handed_out = numbers_handed_out(small)
            assert len(set(handed_out)) == len(handed_out)
            assert set(given_to) <= set(handed_out)
        finally:
            small.desk.close()


def _try(small: SmallIntake, verb: str, name: str) -> None:
    row = rows_of(small)[name]
    try:
        if verb == "issue":
            issue_to(small, [name], "a reason")
        elif verb == "withdraw" and row.certificate_id:
            withdraw(small.desk, row.certificate_id, "a reason")
        elif verb == "replace" and row.certificate_id:
            replace(small.desk, row.certificate_id, "a reason")
        elif verb == "redo":
            small.desk.redo()
        elif verb == "undo" and "certificate" in (small.desk.undo_label or ""):
            small.desk.undo()
    except Refused:
        return


def _certificates(small: SmallIntake) -> dict[str, tuple[int, str]]:
    with small.desk.reading() as session:
        rows = session.execute(
            select(Certificate.number, Certificate.application_id, Certificate.facts)
        )
        return {number: (who, str(sorted(facts.items()))) for number, who, facts in rows}
