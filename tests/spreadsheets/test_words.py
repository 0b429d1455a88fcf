"""What headings mean by their words alone, as real forms have them."""

import pytest

from mentordesk.spreadsheets.words import best_word_score, heading_words, word_scores


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Submit Date (UTC)", "submitted_at"),
        ("Completion time", "submitted_at"),
        ("What is your name? (first and last)", "full_name"),
        ("First Name(s)/Given Name(s)", "given_name"),
        ("What's your work email?", "email"),
        ("Cell Phone", "phone"),
        ("ALA member # (if known):", "member_no"),
        ("Your job title or role", "job_title"),
        ("Your department or agency", "employer"),
        ("Type of institution", "sector"),
        ("Type of institution in which you are interested", "sectors_wanted"),
        ("How many years of work experience do you have?", "years_experience"),
        ("Where are you based (location/time zone)?", "city"),
        ("Preferred time-zone", "time_zone"),
        ("Preferred Meeting Type", "contact_modes"),
        ("Need help in categories", "areas"),
        ("Your mentoring goal", "goals"),
        ("Briefly explain why you would like to serve as a mentor.", "offer"),
        ("About you", "biography"),
        ("Num Mentees", "capacity"),
        ("Have you participated in a mentorship program before?", "previous_participation"),
        ("Anything else that would make a match not work for you?", "avoid"),
        ("Mentoring Type", "role"),
        ("Name as it should appear on your certificate", "certificate_name"),
        ("May quote me without my name", "quote_agreed"),
        ("Purchase order or reference", "purchase_order"),
    ],
)
def test_headings_of_real_forms(heading: str, field: str) -> None:
    scores = word_scores(heading)
    assert max(scores, key=lambda key: scores[key]) == field


@pytest.mark.parametrize(
    "heading",
    [
        "Referee name", "Emergency contact phone", "Supervisor's email",
        "How did you hear about us?",
        "Paid $150?", "ID", "#", "Points - Question 1", "", "Topics you prefer not to mentor on",
        "Do you want to be matched with someone with similar characteristics to you?",
    ],
)  # fmt: skip
def test_headings_that_mean_none_of_our_fields(heading: str) -> None:
    assert best_word_score(heading) == 0


def test_misspelt_headings_are_still_known() -> None:
    assert "qualification" in word_scores("Qualificaton")
    assert "career_stage" in word_scores("Carer stage")


def test_words_of_a_heading() -> None:
    assert heading_words("E-mail\u00a0address:\n(work)") == "email address work"
    assert heading_words("Member No.") == "member number"
    assert heading_words("No. of mentees") == "number of mentees"
    assert heading_words("Prénom*") == "prenom"
    assert heading_words("Have you no time?") == "have you no time"
