"""What nobody translated is told from names, days and numbers.

`test_names` walks every tab and dialog in the pseudo-language with it, `test_abroad` in German.
"""

import pytest

from tests.window.untranslated import ALLOWED, english


@pytest.mark.parametrize(
    "text", ["Nobody translated this", "[Ðöñé~~] and then some", "Applicants", "[Ðöñé]: Ready now"]
)
def test_english_would_be_found(text: str) -> None:
    assert list(english([text], frozenset({"Grace Kim"}))) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "[Ðöñé~~]",
        "Grace Kim",
        "Grace Kim · [mîñüţéš~]",
        "12",
        "Fri 4 Dec 2026",
        "a@example.org",
        "[åšķš för {{nam}}, whîçh]",
        "",
    ],
)
def test_people_days_and_numbers_are_no_english(text: str) -> None:
    assert list(english([text], frozenset({"Grace Kim"}))) == []


def test_the_list_of_words_that_stay_is_short() -> None:
    assert len(ALLOWED) < 40
