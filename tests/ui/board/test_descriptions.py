"""A card in full: tooltips, and what a screen reader speaks at rest and while carrying."""

import pytest
from PySide6.QtCore import Qt

from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.services.board import MentorCard
from mentordesk.ui.board import descriptions
from mentordesk.ui.board.fit import Fit
from tests.ui.board.boards import BLOCK, FITS, mentee, mentor, small_board
from tests.ui.board.hands import Lists
from tests.ui.board.hostile import shown_by

MATEO = small_board().mentees[2]
ARJUN, MAYA, ZOE = small_board().mentors[1:]
BANNED = Forbidden(Rule.BANNED, "Priya Patel and Arjun Kaur shall not be paired: an old quarrel.")
LOSS = "Cohort: loses 3.5 points"
TOOLTIP, ACCESSIBLE = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole


def test_a_mentees_tooltip_is_the_short_application() -> None:
    card = mentee(9, "Ana", job_title="Archivist", topics=("Digital", "Leadership"))
    assert descriptions.mentee_tooltip(card).splitlines() == [
        "Ana",
        "Stage: Student",
        "Job: Archivist",
        "Sector: Academic",
        "Place: Sydney NSW",
        "Topics: Digital, Leadership",
    ]


def test_a_mentees_tooltip_says_what_is_missing_and_nothing_empty() -> None:
    bare = mentee(9, "Ana", stage="", sector="", place="", topics=(), ready=False)
    assert descriptions.mentee_tooltip(bare) == "Ana\nNot ready to be matched"
    assert descriptions.mentee_tooltip(MATEO).endswith("Missing: code of conduct")


def test_a_mentors_tooltip_names_everybody_who_holds_a_place() -> None:
    four = tuple(mentee(n, f"Mentee {n}") for n in range(4))
    card = mentor(9, "Ruth", 6, mentees=four, hours_promised=2.5, mentees_elsewhere=1)
    assert descriptions.mentor_tooltip(card).splitlines() == [
        "Ruth",
        "Sector: Academic",
        "Place: Sydney NSW",
        "Years of experience: 14",
        "Topics: digital",
        "Hours a month: 2.5",
        "4 of 6 places taken · 1 in other intakes",
        "Mentees: Mentee 0, Mentee 1, Mentee 2, Mentee 3",
    ]


def test_a_mentors_tooltip_without_answers() -> None:
    bare = mentor(9, "Ruth", 0, sector="", place="", years=None, topics=(), ready=False)
    assert descriptions.mentor_tooltip(bare).splitlines() == [
        "Ruth",
        "0 of 0 places taken",
        "Not ready to be matched",
    ]


def test_while_carrying_a_tooltip_gives_the_fit() -> None:
    assert descriptions.carried_tooltip(ZOE, FITS[11], ("digital", "both Sydney")).splitlines() == [
        "Zoe Walker",
        "Fit 91 of 100, strong",
        "digital, both Sydney",
        "Cohort: nothing lost",
    ]
    assert "Full. Drop to swap" in descriptions.carried_tooltip(MAYA, FITS[12], ())


def test_while_carrying_a_tooltip_gives_every_rule_that_forbids() -> None:
    both = Fit(60, None, 0.0, (BLOCK, BANNED))
    assert descriptions.carried_tooltip(ARJUN, both, ()).splitlines() == [
        "Arjun Kaur",
        BLOCK.sentence,
        BANNED.sentence,
    ]
    assert descriptions.all_rules(both) == f"{BLOCK.sentence} {BANNED.sentence}"


@pytest.mark.parametrize(
    ("card", "fit", "spoken"),
    [
        (ZOE, FITS[11], "fit 91 of 100, strong, digital, Cohort: nothing lost"),
        (ZOE, Fit(91), "fit 91 of 100, strong, digital"),
        (
            MAYA,
            FITS[12],
            f"fit 74 of 100, good, full, letting go offers a swap, digital, {LOSS}",
        ),
        (ARJUN, FITS[13], f"not allowed: {BLOCK.sentence}"),
    ],
)
def test_what_a_card_adds_for_a_screen_reader(card: MentorCard, fit: Fit, spoken: str) -> None:
    assert descriptions.fit_sentence(card, fit, ("digital",)) == spoken


def said(lists: Lists, row: int, role: Qt.ItemDataRole = ACCESSIBLE) -> str:
    return str(lists.mentors.cards.index(row, 0).data(role))


def test_cards_speak_of_the_fit_only_while_something_is_carried(lists: Lists) -> None:
    at_rest = [said(lists, row) for row in range(4)]
    assert not any("fit" in text for text in at_rest)
    lists.pick_up(0)
    lists.hand.reasons[11] = ("digital",)
    assert said(lists, 3) == f"{at_rest[3]}, fit 91 of 100, strong, digital, Cohort: nothing lost"
    assert said(lists, 1) == f"{at_rest[1]}, not allowed: {BLOCK.sentence}"
    lists.carrying.put_down()
    assert [said(lists, row) for row in range(4)] == at_rest


def test_tooltips_change_while_something_is_carried(lists: Lists) -> None:
    assert "Years of experience: 14" in shown_by(said(lists, 1, TOOLTIP))
    lists.pick_up(0)
    assert shown_by(said(lists, 1, TOOLTIP)).splitlines() == ["Arjun Kaur", BLOCK.sentence]
    lists.carrying.cancel()
    assert BLOCK.sentence not in shown_by(said(lists, 1, TOOLTIP))


def test_a_mentees_row_has_its_tooltip(lists: Lists) -> None:
    tooltip = str(lists.waiting.cards.index(2, 0).data(TOOLTIP))
    assert shown_by(tooltip).splitlines()[0] == "Mateo Garcia"
    assert "Missing: code of conduct" in shown_by(tooltip)
