"""Headings that no pattern has are known by how like they are to wordings of many forms."""

import pytest

from mentordesk.domain.fields import BY_KEY
from mentordesk.spreadsheets.likeness import BANK, NOT_OURS, is_about_others, similar_fields
from mentordesk.spreadsheets.phrases_of_mentoring import MENTORING_PHRASES
from mentordesk.spreadsheets.phrases_of_people import PEOPLE_PHRASES
from mentordesk.spreadsheets.words import heading_words


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("The greatest number of mentees you are willing to support", "capacity"),
        ("What were you hoping to gain?", "goals"),
        ("Who should we not be matching you with?", "avoid"),
        ("Introduce yourself in a few words", "biography"),
        ("Times that would suit for a meeting", "times"),
    ],
)
def test_a_heading_in_other_words_is_like_what_it_asks(heading: str, field: str) -> None:
    scores = similar_fields(heading_words(heading))
    assert max(scores, key=lambda key: scores[key]) == field
    assert all(46 <= score <= 67 for score in scores.values())


@pytest.mark.parametrize("heading", ["Upload your resume", "Emergency contact", "T-shirt size"])
def test_what_is_about_somebody_or_something_else_is_known_as_such(heading: str) -> None:
    words = heading_words(heading)
    assert is_about_others(words)
    assert similar_fields(words) == {}


@pytest.mark.parametrize("heading", ["", "the of a", "when", "how many", "zebra crossing"])
def test_nothing_is_like_small_or_unknown_words(heading: str) -> None:
    assert similar_fields(heading) == {}
    assert not is_about_others(heading)


def test_the_bank_is_of_our_fields_and_tidy() -> None:
    assert not set(PEOPLE_PHRASES) & set(MENTORING_PHRASES)
    assert {key for part in BANK for key in part} <= {*BY_KEY, "role", NOT_OURS}
    for phrases in (phrases for part in BANK for phrases in part.values()):
        for phrase in phrases.split("; "):
            assert heading_words(phrase) == phrase
