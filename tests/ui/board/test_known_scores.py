"""What the board worked out is kept with a pair; nothing is scored once more for a drop."""

import pytest
from sqlalchemy import select

from mentordesk.matching.explain import score_and_reasons
from mentordesk.services import asking
from mentordesk.services.matching import load_cohort
from mentordesk.storage.models.pairs import Pair
from tests.ui.board.seated import Seated


def kept(seated: Seated, mentee: str) -> tuple[int | None, tuple[str, ...]]:
    """Score and reasons that the file keeps with a mentee's pair."""
    with seated.tab.work.desk.reading() as session:
        wanted = select(Pair).where(Pair.mentee_application_id == seated.number(mentee))
        pair = session.scalars(wanted).one()
        return pair.score, tuple(pair.reasons or ())


def pair(seated: Seated, mentee: str, mentor: str) -> None:
    seated.tab.parts.acting.pair([seated.number(mentee)], seated.number(mentor))


def test_a_drop_scores_nobody_again(seated: Seated, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def remembered(*args: object) -> dict[object, object]:
        asked.append(args)
        return {}

    monkeypatch.setattr(asking, "remembered", remembered)
    pair(seated, "Priya Patel", "Zoe Walker")
    assert seated.pairs["Priya Patel"] == "Zoe Walker"
    assert asked == []


def test_what_is_kept_is_what_scoring_anew_would_tell(seated: Seated) -> None:
    pair(seated, "Priya Patel", "Zoe Walker")
    key = (seated.number("Priya Patel"), seated.number("Zoe Walker"))
    cohort = load_cohort(seated.tab.work.desk, seated.board.intake_id)
    score, why = score_and_reasons(cohort, [key])[key]
    assert kept(seated, "Priya Patel") == (score, why[:3])


def test_while_comparing_is_blind_the_file_keeps_the_true_reasons(seated: Seated) -> None:
    seated.trigger("blind")
    pair(seated, "Priya Patel", "Zoe Walker")
    blind = kept(seated, "Priya Patel")
    seated.tab.work.desk.undo()
    seated.trigger("blind")
    pair(seated, "Priya Patel", "Zoe Walker")
    assert kept(seated, "Priya Patel") == blind


def test_a_stale_reckoning_is_not_asked(seated: Seated) -> None:
    parts = seated.tab.parts
    key = (seated.number("Priya Patel"), seated.number("Zoe Walker"))
    seen = parts.cards.seen
    assert seen is not None
    with_scores = parts.advice.seen_with(seen, [key])
    assert with_scores is not None
    assert key in with_scores.known
    parts.advice.fresh = False
    assert parts.advice.seen_with(seen, [key]) is seen
