"""What surrounds the pairs of the demonstration: every intake has something to be looked at."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from mentordesk.domain.surveys import Consent
from mentordesk.services.cases import load_cases, load_due_cases
from mentordesk.services.intake_resources import load_resources
from mentordesk.services.lessons import load_lessons
from mentordesk.services.letters import load_letters
from mentordesk.services.overview import load_overview
from mentordesk.services.quotes import load_quotes
from mentordesk.services.reminders import load_reminders
from mentordesk.storage.models.pairs import Pair
from tests.services.demonstration.conftest import NOW, Shown

FIRST, SECOND, THIRD, OPEN = "2025 July", "2026 February", "2026 July", "2027 February"
EVERY = (FIRST, SECOND, THIRD, OPEN)


@pytest.mark.parametrize("name", EVERY)
def test_every_intake_has_reminders_done_and_to_come(shown: Shown, name: str) -> None:
    rows = load_reminders(shown.desk, shown.intake(name), done=True)
    assert {bool(row.done_on) for row in rows} == {True, False}
    today = shown.desk.today()
    assert all((row.done_on is None) == (row.due_on >= today) for row in rows)
    about = [row.about for row in rows if row.about]
    assert bool(about) is (name in {SECOND, THIRD})


@pytest.mark.parametrize(("name", "cases", "due"), [(FIRST, 1, 0), (SECOND, 1, 0), (THIRD, 1, 1)])
def test_cases_are_closed_open_and_due_today(shown: Shown, name: str, cases: int, due: int) -> None:
    rows = load_cases(shown.desk, shown.intake(name))
    assert len(rows) == cases
    assert len(load_due_cases(shown.desk, shown.intake(name))) == due
    assert rows[0].is_open is (name != FIRST)
    assert all(row.actions and row.category and row.channel for row in rows)


@pytest.mark.parametrize("name", [FIRST, SECOND, THIRD])
def test_words_of_participants_and_lessons_while_it_runs(shown: Shown, name: str) -> None:
    quotes = load_quotes(shown.desk, shown.intake(name))
    assert quotes
    for quote in quotes:
        assert bool(quote.printed) is (quote.consent is not Consent.NO)
        assert quote.name, "everybody who said something is known"
    assert load_lessons(shown.desk, shown.intake(name))


@pytest.mark.parametrize("name", EVERY)
def test_every_intake_has_resources_and_an_overview(shown: Shown, name: str) -> None:
    assert len(load_resources(shown.desk, shown.intake(name))) >= 4
    assert load_overview(shown.desk, shown.intake(name))


def test_everybody_of_the_newest_pairs_was_invited_to_the_orientation(shown: Shown) -> None:
    rows = load_letters(shown.desk, shown.intake(THIRD))
    invited = [row for row in rows if row.template == "orientation_invitation"]
    assert len(invited) == 24
    assert all(row.sent_at is not None and row.sent_at < NOW for row in invited)


def test_most_pairs_of_the_finished_intake_stay_in_touch(shown: Shown) -> None:
    with shown.desk.reading() as session:
        said = session.scalars(
            select(Pair.stayed_in_touch).where(
                Pair.intake_id == shown.intake(FIRST), Pair.stayed_in_touch.is_not(None)
            )
        ).all()
    assert len(said) == 18
    assert len(said) / 2 < sum(map(bool, said)) < len(said)


def test_nothing_of_it_lies_in_days_to_come(shown: Shown) -> None:
    tomorrow = shown.desk.today() + timedelta(days=1)
    for name in EVERY:
        for case in load_cases(shown.desk, shown.intake(name)):
            assert case.opened_on < tomorrow
        for row in load_reminders(shown.desk, shown.intake(name), done=True):
            assert row.done_on is None or row.done_on < tomorrow
        for lesson in load_lessons(shown.desk, shown.intake(name)):
            assert lesson.written_at <= NOW
