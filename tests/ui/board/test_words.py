"""What cards say, to the eye and to a screen reader."""

import pytest

from mentordesk.ui.board import descriptions, words
from mentordesk.ui.board.fit import Fit
from tests.ui.board.boards import BLOCK, FITS, held, mentee, mentor, small_board

PRIYA, LIAM, MATEO, GRACE = small_board().mentees
AMELIA, ARJUN, MAYA, ZOE = small_board().mentors


@pytest.mark.parametrize(
    ("value", "text"), [(3.0, "3"), (2.5, "2.5"), (0.04, "0"), (10.0, "10"), (25.55, "25.6")]
)
def test_numbers_have_no_needless_decimals(value: float, text: str) -> None:
    assert words.number(value) == text


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("both named leadership, digital", "leadership, digital"),
        ("wanted Health, works in it", "works in Health"),
        ("wanted Health, has worked in it", "worked in Health"),
        ("the mentor is 1 career stage ahead", "1 stage ahead"),
        ("the mentor is 3 career stages ahead", "3 stages ahead"),
        ("both Sydney", "both Sydney"),
        ("something nobody thought of", "something nobody thought of"),
    ],
)
def test_reasons_are_brief_on_a_card(long: str, short: str) -> None:
    assert words.brief(long) == short


def test_lines_of_a_mentees_card() -> None:
    assert words.about_mentee(PRIYA) == "Student · Sydney NSW"
    assert words.mentee_topics(PRIYA) == "Topics: digital"
    assert words.mentee_topics(MATEO) == "Missing: code of conduct"
    assert words.mentee_topics(mentee(9, "X", topics=())) == "No topics named"
    assert words.not_ready(()) == "Not ready to be matched"


def test_lines_of_a_mentors_card() -> None:
    assert words.about_mentor(AMELIA) == "National · Canberra ACT · 25.5 yrs"
    assert words.about_mentor(mentor(9, "X", years=None, place="")) == "Academic"
    assert words.places_taken(MAYA) == "1 of 1 place taken"
    busy = mentor(9, "X", mentees_elsewhere=2)
    assert words.places_taken(busy) == "0 of 1 place taken · 2 in other intakes"
    assert words.at_rest(AMELIA) == "digital"
    assert words.at_rest(mentor(9, "X", ready=False, missing=("form",))) == "Missing: form"


@pytest.mark.parametrize(
    ("fit", "text"),
    [
        (Fit(50), ""),
        (Fit(50, 0, 0.0), "Cohort: nothing lost"),
        (Fit(50, 0, -3.52), "Cohort: loses 3.5 points"),
        (Fit(50, 0, 2.0), "Cohort: gains 2 points"),
        (Fit(50, -1, 9.0), "Cohort: 1 fewer placed"),
        (Fit(50, 2, 0.0), "Cohort: 2 more placed"),
    ],
)
def test_what_the_cohort_gains_or_loses(fit: Fit, text: str) -> None:
    assert words.cohort_change(fit) == text


def test_the_line_while_a_mentee_is_carried() -> None:
    reasons = ("digital", "both Sydney", "a third")
    assert words.while_carried(ZOE, FITS[11], reasons) == "Strong · digital · both Sydney"
    assert words.while_carried(MAYA, FITS[12], reasons) == "Full. Drop to swap · digital"
    assert words.while_carried(ARJUN, FITS[13], reasons) == BLOCK.sentence


def test_what_letting_go_does() -> None:
    assert words.target_sentence((PRIYA,), ZOE, FITS[11]) == (
        "Let go to pair Priya Patel with Zoe Walker. Fit 91 of 100, strong. Cohort: nothing lost."
    )
    assert (
        words.target_sentence((PRIYA,), ZOE, None) == "Let go to pair Priya Patel with Zoe Walker."
    )
    assert words.target_sentence((PRIYA,), MAYA, Fit(74)) == (
        "Maya Singh is full. Let go to swap, or to give Maya Singh one more place. "
        "Fit 74 of 100, good."
    )
    assert words.target_sentence((PRIYA,), ARJUN, FITS[13]) == (
        f"Priya Patel cannot be paired with Arjun Kaur. {BLOCK.sentence}"
    )


def test_braces_in_a_name_are_only_text() -> None:
    odd = mentor(9, "{mentee} {0} %s")
    assert "{mentee} {0} %s" in words.target_sentence((PRIYA,), odd, FITS[11])


def test_sentences_for_a_screen_reader() -> None:
    assert descriptions.mentee_sentence(PRIYA) == (
        "Priya Patel, Student, Academic, Sydney NSW, Topics: digital, ready"
    )
    assert descriptions.mentee_sentence(MATEO).endswith("Missing: code of conduct")
    assert descriptions.mentor_sentence(MAYA) == (
        "Maya Singh, Academic, Sydney NSW, 14 years, 1 of 1 place taken, with Grace Kim (draft)"
    )
    waiting = mentor(9, "X", ready=False)
    assert descriptions.mentor_sentence(waiting).endswith("Not ready to be matched")


def test_words_and_bars_of_a_fit() -> None:
    assert [(fit.word, fit.bars) for fit in (Fit(91), Fit(60), Fit(40), Fit(3))] == [
        ("strong", 4),
        ("good", 3),
        ("fair", 2),
        ("weak", 1),
    ]
    assert Fit(5).sentence == ""
    assert FITS[13].sentence == BLOCK.sentence
    assert held(PRIYA, 11, 7).mentor_application_id == 11
    assert GRACE.pair_id == 100
    assert LIAM.place == "Perth WA"


def test_a_card_says_why_without_the_names() -> None:
    assert words.why_blocked(FITS[13], "Priya Patel", "Arjun Kaur") == (
        "Both work for the State Library."
    )
    assert words.why_blocked(FITS[13], "Liam Chen", "Arjun Kaur") == BLOCK.sentence
    assert words.why_blocked(FITS[11], "Liam Chen", "Arjun Kaur") == ""


def test_how_the_board_stands() -> None:
    assert words.standing(14, 12) == "14 mentees unmatched · 12 draft pairs not yet confirmed"
    assert words.standing(1, 1) == "1 mentee unmatched · 1 draft pair not yet confirmed"
    assert words.standing(0, 0) == "0 mentees unmatched"


@pytest.mark.parametrize(
    ("count", "years", "hours"),
    [
        (None, "Ruth, Academic, Sydney NSW, 0 of 1 place taken", "No hours named"),
        (0, "Ruth, Academic, Sydney NSW, 0 years, 0 of 1 place taken", "0 hours a month"),
        (1, "Ruth, Academic, Sydney NSW, 1 year, 0 of 1 place taken", "1 hour a month"),
        (1.5, "Ruth, Academic, Sydney NSW, 1.5 years, 0 of 1 place taken", "1.5 hours a month"),
    ],
)
def test_one_year_and_one_hour_are_said_as_one(count: float | None, years: str, hours: str) -> None:
    card = mentor(9, "Ruth", years=count, hours_promised=count)
    assert descriptions.mentor_sentence(card) == years
    assert words.hours_of(card) == hours
