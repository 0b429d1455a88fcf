"""Why and why not for any two people: the rule with its source, or what it would cost."""

import pytest
from PySide6.QtWidgets import QPushButton

from mentordesk.domain.pairing import Rule
from mentordesk.services import pairing
from mentordesk.ui.board.compare_rows import PartRow
from mentordesk.ui.board.reason_dialog import OverrideDialog
from mentordesk.ui.matching.why_dialog import WhyDialog
from tests.ui.matching.asked import Asked, button, marks, texts

WITH_ANSWERS = (Rule.STAGE, Rule.TOO_FAR, Rule.NO_SHARED_MODE, Rule.SAME_EMPLOYER)


def why(asked: Asked, mentee: int, mentor: int) -> WhyDialog:
    asked.parts.following.choose_pair(mentee, mentor)
    return asked.ask("why", WhyDialog)


def test_the_rule_comes_first_with_the_answer_and_its_place(asked: Asked) -> None:
    two = next(asked.blocked(*WITH_ANSWERS))
    window = why(asked, *two)
    assert window.two == two
    (rule, *_) = asked.parts.advice.fits(two[0])[two[1]].blocked
    assert marks(window)[0] == rule.sentence
    told = texts(window)
    assert "cell" in told or "row" in told
    shows = [one for one in window.findChildren(QPushButton) if one.text() == "Show the answer"]
    assert shows
    shows[0].click()
    assert asked.tabs[0][0] == "Applicants"
    assert asked.tabs[0][1] in two
    assert not window.isVisible()


def test_what_forbids_can_be_overridden_and_not_simply_paired(asked: Asked) -> None:
    two = next(asked.blocked(Rule.STAGE, Rule.TOO_FAR, Rule.NO_SHARED_MODE))
    window = why(asked, *two)
    assert not window.pair.isEnabled()
    assert window.override.isEnabled()
    window.override.click()
    assert asked.shown(OverrideDialog).isVisible()


def test_two_whom_nothing_forbids_are_told_the_cost(asked: Asked) -> None:
    mentee, mentor = asked.allowed()
    window = why(asked, mentee, mentor)
    assert "score" in marks(window)[0]
    assert window.pair.isEnabled()
    assert not window.override.isEnabled()
    window.pair.click()
    card = asked.parts.cards.mentee(mentee)
    assert card is not None
    assert card.mentor_application_id == mentor


def test_two_of_the_best_answer_cost_nothing(asked: Asked) -> None:
    pair = asked.settled.suggestion.pairs[0]
    window = why(asked, pair.mentee_id, pair.mentor_id)
    assert "are paired in the best answer" in marks(window)[0]


def test_the_parts_add_up_to_the_score(asked: Asked) -> None:
    mentee, mentor = asked.allowed()
    window = why(asked, mentee, mentor)
    shown = asked.parts.advice.compare(mentee, mentor)
    assert shown is not None
    assert sum(part.points for part in shown.parts) == shown.fit.score
    rows = [row for row in window.findChildren(PartRow) if not row.isHidden()]
    assert [row.accessibleName().split(",")[0] for row in rows] == [p.label for p in shown.parts]
    assert f"Score {shown.fit.score} of 100" in texts(window)


def test_who_holds_the_best_others_is_told_and_they_are_one_click_away(asked: Asked) -> None:
    mentee, mentor = asked.allowed()
    best = asked.parts.advice.others(mentee, mentor)[0][0]
    holder = next(
        card
        for card in asked.board.mentees
        if card.application_id != mentee
        and not asked.parts.advice.fits(card.application_id)[best].blocked
    )
    pairing.pair(asked.tab.work.desk, holder.application_id, best)
    window = why(asked, mentee, mentor)
    assert f"held by {holder.name}" in texts(window)
    name = next(card.name for card in asked.board.mentors if card.application_id == best)
    button(window, name).click()
    assert window.two == (mentee, best)
    assert "Score" in texts(window)


def test_other_people_are_chosen_in_the_window(asked: Asked) -> None:
    window = why(asked, *asked.allowed())
    two = next(asked.blocked())
    window.mentee.setCurrentIndex(window.mentee.findData(two[0]))
    window.mentor.setCurrentIndex(window.mentor.findData(two[1]))
    assert window.two == two
    assert not window.pair.isEnabled()


def test_two_who_are_paired_now_are_said_to_be(asked: Asked) -> None:
    mentee, mentor = asked.allowed()
    pairing.pair(asked.tab.work.desk, mentee, mentor)
    window = why(asked, mentee, mentor)
    assert "They are paired on the board now." in marks(window)
    assert not window.pair.isEnabled()
    other = next(c.application_id for c in asked.board.mentors if c.application_id != mentor)
    window.mentor.setCurrentIndex(window.mentor.findData(other))
    assert any("On the board" in sentence for sentence in marks(window))


def test_the_drawer_asks_too(asked: Asked) -> None:
    asked.parts.following.choose_pair(*next(asked.blocked()))
    assert asked.parts.drawer.ask.text() == "Why not these two?"
    asked.parts.drawer.ask.click()
    asked.shown(WhyDialog).close()
    asked.parts.following.choose_pair(*asked.allowed())
    assert asked.parts.drawer.ask.text() == "Why these two?"


def test_somebody_who_left_gets_a_sentence(asked: Asked) -> None:
    window = why(asked, *asked.allowed())
    window.mentee.addItem("Gone Away", 999_999)
    window.mentee.setCurrentIndex(window.mentee.count() - 1)
    assert "no longer takes part" in marks(window)[0]
    assert not window.pair.isEnabled()
    assert not window.override.isEnabled()


@pytest.mark.parametrize("name", ["why", "unmatched"])
def test_the_questions_have_keys(asked: Asked, name: str) -> None:
    assert asked.action(name).shortcut().toString().startswith("Ctrl+Shift+")
