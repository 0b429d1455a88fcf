"""A logged meeting is put right or taken away; hours and first contact follow."""

from dataclasses import replace
from datetime import date

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode
from mentordesk.services.checking import check_programme
from mentordesk.services.contact_changes import change_contact, load_contact, remove_contact
from mentordesk.services.hours import NewContact, load_contacts, load_hours, log_contact
from mentordesk.services.pairs import load_pairs
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step

FIRST = NewContact(date(2021, 8, 1), 60, ContactMode.PHONE, 2.0, 0.5)
SECOND = NewContact(date(2021, 8, 10), 30)


@pytest.fixture
def met(small: SmallIntake) -> tuple[int, int]:
    """Ana and Ruth met twice; the ids of both meetings."""
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    return log_contact(small.desk, pair, FIRST), log_contact(small.desk, pair, SECOND)


def totals(small: SmallIntake) -> dict[str, float]:
    return {row.name: row.total for row in load_hours(small.desk, small.intake_id)}


def first_contact(small: SmallIntake) -> date | None:
    return load_pairs(small.desk, small.intake_id)[0].first_contact_on


def test_a_meeting_is_read_as_it_was_logged(small: SmallIntake, met: tuple[int, int]) -> None:
    assert [load_contact(small.desk, number) for number in met] == [FIRST, SECOND]


def test_a_change_moves_the_hours_of_both(small: SmallIntake, met: tuple[int, int]) -> None:
    assert totals(small) == {"Ana Souza": 3.5, "Ruth Adams": 2.0}
    new = NewContact(date(2021, 8, 3), 90, ContactMode.VIDEO, 0.0, 1.5)
    one_step(small.desk, lambda: change_contact(small.desk, met[0], new), "meeting to 90 minutes")
    assert load_contact(small.desk, met[0]) == new
    assert totals(small) == {"Ana Souza": 2.0, "Ruth Adams": 3.5}
    assert first_contact(small) == date(2021, 8, 3)
    assert check_programme(small.desk) == ()


def test_the_same_meeting_is_no_change(small: SmallIntake, met: tuple[int, int]) -> None:
    before = dump(small.desk)
    change_contact(small.desk, met[0], FIRST)
    assert dump(small.desk) == before


def test_a_meeting_goes_with_its_hours(small: SmallIntake, met: tuple[int, int]) -> None:
    one_step(small.desk, lambda: remove_contact(small.desk, met[0]), "Take a meeting away")
    assert totals(small) == {"Ana Souza": 0.5, "Ruth Adams": 0.5}
    assert first_contact(small) == SECOND.held_on
    remove_contact(small.desk, met[1])
    (row,) = load_pairs(small.desk, small.intake_id)
    assert load_contacts(small.desk, row.pair_id) == ()
    assert (row.first_contact_on, totals(small)["Ana Souza"]) == (None, 0)
    assert check_programme(small.desk) == ()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"minutes": -3}, "1 minute and 24 hours"),
        ({"minutes": 54_000}, "1 minute and 24 hours"),
        ({"held_on": date(2030, 1, 1)}, "still to come"),
        ({"mentee_preparation": -3.0}, "0 to 24 hours"),
        ({"mentor_preparation": 900.0}, "0 to 24 hours"),
        ({"mentor_preparation": float("nan")}, "0 to 24 hours"),
    ],
)
def test_what_no_meeting_can_be_is_refused(
    small: SmallIntake, met: tuple[int, int], change: dict[str, object], words: str
) -> None:
    before = dump(small.desk)
    with pytest.raises(Refused, match=words):
        change_contact(small.desk, met[0], replace(FIRST, **change))  # type: ignore[arg-type]  # each of its own type
    assert dump(small.desk) == before


def test_a_meeting_that_is_gone_is_refused(small: SmallIntake) -> None:
    for verb in (load_contact, remove_contact):
        with pytest.raises(Refused, match="not there any longer"):
            verb(small.desk, 77)
