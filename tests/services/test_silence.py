"""Silent pairs counted for all intakes at once: the same pairs as the Pairs tab calls silent."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import ContactMode
from mentordesk.services import pair_year
from mentordesk.services.figures import load_figures
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.pairs import load_pairs, quiet_days
from mentordesk.services.silence import count_silent
from tests.services.small_intake import SmallIntake
from tests.services.verbs import queries_of

TOLD = date(2021, 8, 20)


def of_the_list(small: SmallIntake) -> int:
    """How many pairs the list of the Pairs tab calls silent."""
    return sum(row.silent for row in load_pairs(small.desk, small.intake_id))


def test_nobody_is_silent_in_an_empty_programme(small: SmallIntake) -> None:
    assert count_silent(small.desk) == {}


def test_one_number_at_every_moment(small: SmallIntake) -> None:
    """Told, met, recorded without a meeting, only drafted: week after week as in the list."""
    met = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    noted = small.pair("Björn Ek", "Ruth Adams", PairState.NOTIFIED)
    small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    log_contact(small.desk, met, NewContact(TOLD, 60, ContactMode.VIDEO))
    seen = []
    for week in range(16):
        if week == 5:
            pair_year.record_first_contact(small.desk, noted, TOLD + timedelta(weeks=4))
        if week == 7:
            log_contact(
                small.desk, met, NewContact(TOLD + timedelta(weeks=6), 30, ContactMode.PHONE)
            )
        seen.append(of_the_list(small))
        assert count_silent(small.desk).get(small.intake_id, 0) == seen[-1], week
        small.clock[0] += timedelta(weeks=1)
    assert set(seen) == {0, 1, 2}, "the weeks tell the two pairs apart"


def test_the_programmes_own_patience_counts(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.clock[0] += timedelta(weeks=7)
    assert count_silent(small.desk) == {small.intake_id: 1}
    pair_year.change_quiet_weeks(small.desk, 8)
    assert count_silent(small.desk) == {}


def test_each_intake_has_its_own_number(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.clock[0] += timedelta(weeks=20)
    dates = (date(2022, 1, 10), date(2022, 2, 4), date(2022, 2, 14))
    other = create_intake(small.desk, NewIntake("2022 February", *dates))
    assert count_silent(small.desk) == {small.intake_id: 1}
    silent = {one.intake_id: one.silent for one in load_figures(small.desk)}
    assert silent == {small.intake_id: 1, other: 0}


def test_two_queries_however_many_pairs(small: SmallIntake) -> None:
    before = queries_of(small.desk, lambda: count_silent(small.desk))
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE)
    after = queries_of(small.desk, lambda: count_silent(small.desk))
    assert after == before == 3, "two, and where they begin"


@given(
    last=st.none() | st.dates(date(2021, 1, 1), date(2022, 12, 31)),
    due=st.dates(date(2021, 1, 1), date(2022, 12, 31)),
    today=st.dates(date(2021, 1, 1), date(2022, 12, 31)),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_quiet_days_are_never_negative_and_grow_by_one_a_day(
    last: date | None, due: date, today: date
) -> None:
    now = quiet_days(last, due, today)
    tomorrow = quiet_days(last, due, today + timedelta(days=1))
    assert now >= 0
    assert tomorrow - now == (1 if now or tomorrow else 0)
    if last is not None:
        assert now == max(0, (today - last).days), "when the first was due matters no longer"
