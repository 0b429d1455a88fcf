"""Why unmatched: the reasons, who competes, and repairs whose buttons do them."""

import pytest

from mentordesk.domain.pairing import Rule
from mentordesk.matching.remedies import Remedy
from mentordesk.matching.unmatched import RepairKind, Unmatched
from mentordesk.services.matching import board_pairs
from mentordesk.ui.board.reason_dialog import OverrideDialog
from mentordesk.ui.matching.about import about
from mentordesk.ui.matching.forecast_dialog import ForecastDialog
from mentordesk.ui.matching.giving import give_place
from mentordesk.ui.matching.unmatched_dialog import UnmatchedDialog
from tests.ui.matching.asked import Asked, button, marks, texts


def left(asked: Asked, *, ready: bool) -> Unmatched:
    """Somebody whom the best answer leaves without a mentor."""
    return next(
        one
        for one in asked.settled.suggestion.unmatched
        if (card := asked.parts.cards.mentee(one.mentee_id)) and card.ready is ready
    )


def ask(asked: Asked, mentee: int) -> UnmatchedDialog:
    asked.parts.following.choose_mentor(None)
    asked.parts.following.choose_mentee(mentee)
    return asked.ask("unmatched", UnmatchedDialog)


def test_an_incomplete_application_leads_to_its_checklist(asked: Asked) -> None:
    one = left(asked, ready=False)
    window = ask(asked, one.mentee_id)
    assert marks(window)[0] == one.reasons[0]
    button(window, "Open the checklist").click()
    assert asked.tabs == [("Applicants", one.mentee_id)]
    assert not window.isVisible()


def test_counts_by_rule_and_who_competes(asked: Asked) -> None:
    one = left(asked, ready=True)
    window = ask(asked, one.mentee_id)
    told = texts(window)
    for rule, count in one.by_rule:
        assert f"{count} of {len(asked.settled.scores.mentors)} mentors" in told, rule
    for number in one.competing:
        card = asked.parts.cards.mentee(number)
        assert card is not None
        assert card.name in told


def test_the_place_is_given_with_the_mentee_in_it(asked: Asked) -> None:
    one = left(asked, ready=True)
    window = ask(asked, one.mentee_id)
    before = {card.application_id: card.places for card in asked.board.mentors}
    button(window, "Give the place").click()
    after = {card.application_id: card.places for card in asked.board.mentors}
    more = [number for number in after if after[number] == before[number] + 1]
    assert len(more) == 1
    pairs = board_pairs(asked.tab.work.desk, asked.board.intake_id)
    assert pairs.get(one.mentee_id, more[0]) == more[0]
    asked.tab.work.desk.undo()
    assert {card.application_id: card.places for card in asked.board.mentors} == before


def test_a_place_where_a_rule_forbids_the_two_is_given_alone(asked: Asked) -> None:
    mentee, mentor = next(asked.blocked(Rule.STAGE, Rule.TOO_FAR, Rule.NO_SHARED_MODE))
    before = asked.parts.cards.mentor(mentor)
    assert before is not None
    give_place(asked.parts, mentee, mentor)
    after = asked.parts.cards.mentor(mentor)
    assert after is not None
    assert after.places == before.places + 1
    assert mentee not in board_pairs(asked.tab.work.desk, asked.board.intake_id)


def made(asked: Asked, mentee: int, kind: RepairKind, mentor: int | None) -> UnmatchedDialog:
    """The window with one repair of a kind."""
    reckoning = asked.parts.advice.reckoning
    assert reckoning is not None
    known = about(asked.tab.work, asked.parts.cards, asked.parts.advice, reckoning)
    repair = Remedy(kind, "This would help", "rescues 1 (Ana).", 1, (mentee,), (), 0, mentor)
    return UnmatchedDialog(known, mentee, (repair,), asked.tab)


@pytest.mark.parametrize(
    ("kind", "words", "signal"),
    [
        (RepairKind.MORE_PLACE, "Give the place", "wants_place"),
        (RepairKind.WAIVE, "Override…", "wants_override"),
        (RepairKind.COMPLETE, "Open the checklist", "wants_application"),
        (RepairKind.RECRUIT, "What to look for…", "wants_forecast"),
    ],
)
def test_every_kind_of_repair_has_its_button(
    asked: Asked, kind: RepairKind, words: str, signal: str
) -> None:
    one = left(asked, ready=True)
    mentor = asked.board.mentors[0].application_id
    window = made(asked, one.mentee_id, kind, mentor)
    heard: list[tuple[object, ...]] = []
    getattr(window, signal).connect(lambda *what: heard.append(what))
    button(window, words).click()
    expected: dict[str, tuple[object, ...]] = {
        "wants_place": (one.mentee_id, mentor),
        "wants_override": (one.mentee_id, mentor),
        "wants_application": (one.mentee_id,),
        "wants_forecast": (),
    }
    assert heard == [expected[signal]]


def test_a_rule_is_set_aside_with_a_reason(asked: Asked) -> None:
    mentee, mentor = next(asked.blocked(Rule.STAGE, Rule.TOO_FAR, Rule.NO_SHARED_MODE))
    window = ask(asked, mentee)
    window.wants_override.emit(mentee, mentor)
    assert asked.shown(OverrideDialog).isVisible()


def test_who_to_look_for_is_the_forecast(asked: Asked) -> None:
    window = ask(asked, left(asked, ready=True).mentee_id)
    button(window, "What to look for…").click()
    assert asked.shown(ForecastDialog).isVisible()


def test_somebody_whom_the_best_answer_places_can_be_paired_at_once(asked: Asked) -> None:
    pair = asked.settled.suggestion.pairs[0]
    window = ask(asked, pair.mentee_id)
    assert "Nothing stands in the way" in marks(window)[0]
    button(window, "Pair them").click()
    pairs = board_pairs(asked.tab.work.desk, asked.board.intake_id)
    assert pairs[pair.mentee_id] == pair.mentor_id
    asked.parts.following.choose_mentee(pair.mentee_id)
    asked.action("unmatched").trigger()
    assert "has a mentor on the board" in asked.said[-1]


def test_the_drawer_asks_for_a_mentee_alone(asked: Asked) -> None:
    asked.parts.following.choose_mentor(None)
    asked.parts.following.choose_mentee(left(asked, ready=True).mentee_id)
    assert asked.parts.drawer.ask.text() == "Why no mentor yet?"
    asked.parts.drawer.ask.click()
    assert asked.shown(UnmatchedDialog).isVisible()


def test_nobody_chosen_is_said(asked: Asked) -> None:
    asked.parts.following.choose_mentee(None)
    asked.parts.waiting.selectionModel().clear()
    asked.action("unmatched").trigger()
    assert "Choose a mentee" in asked.said[-1]
