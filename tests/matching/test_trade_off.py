"""Trade-off, understudies, blocking pairs and previews: each verified by matching again."""

from dataclasses import replace
from itertools import pairwise

import pytest

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.matching.blocking import blocking
from mentordesk.matching.differences import Change, State, compare
from mentordesk.matching.previews import preview
from mentordesk.matching.problem import NOBODY
from mentordesk.matching.solve import Settled, settle
from mentordesk.matching.trade_off import FEWER, state_of, trade_off
from mentordesk.matching.understudies import understudies, withdrawal
from tests.matching.cohorts import changed, cohort


@pytest.mark.parametrize("seed", range(40))
def test_every_line_of_the_trade_off_is_the_best_at_its_floor(seed: int) -> None:
    asked = cohort(seed, 9, 7)
    found = trade_off(settle(asked))
    for one in found:
        settings = MatchSettings(floor=one.floor or None)
        again = settle(Cohort(asked.mentees, asked.mentors, settings=settings)).suggestion
        assert (len(again.pairs), again.total) == (one.placed, one.total)
        assert one.worst == min((pair.score for pair in again.pairs), default=None)
        assert one.worst is None or one.worst >= one.floor * 1000
        assert one.difference.total_after == one.total
        assert one.sentence.endswith(".")
    for one, other in pairwise(found):
        assert (one.worst or 0) < (other.worst or 0)
        assert one.placed >= other.placed >= found[0].placed - FEWER
        assert (one.placed, one.total) > (other.placed, other.total)


def test_no_floor_between_two_lines_gives_anything_else() -> None:
    asked = cohort(3, 9, 7)
    found = trade_off(settle(asked))
    assert len(found) > 1
    answers = {(one.placed, one.total) for one in found}
    for floor in range(found[-1].floor + 1):
        settings = MatchSettings(floor=floor)
        again = settle(Cohort(asked.mentees, asked.mentors, settings=settings)).suggestion
        assert (len(again.pairs), again.total) in answers


def test_long_work_says_how_far_it_is_and_can_be_stopped() -> None:
    class Stopped(Exception):
        pass

    def stop(share: float) -> None:
        heard.append(share)
        if len(heard) == 2:
            raise Stopped

    settled = settle(cohort(3, 9, 7))
    for work in (trade_off, understudies):
        heard: list[float] = []
        with pytest.raises(Stopped):
            work(settled, stop)
        assert 0 <= heard[0] <= heard[1] <= 1


@pytest.mark.parametrize("seed", range(25))
def test_a_withdrawal_is_the_best_answer_without_that_mentor(seed: int) -> None:
    asked = cohort(seed, 8, 6)
    settled = settle(asked)
    for one in understudies(settled):
        mentors = tuple(
            changed(m, places=0) if m.application_id == one.mentor_id else m for m in asked.mentors
        )
        again = settle(Cohort(asked.mentees, mentors)).suggestion
        before = settled.suggestion
        assert one.fewer_placed == len(before.pairs) - len(again.pairs)
        assert one.lost_points == before.total - again.total
        assert one.rematch.placed_after == len(again.pairs)
        held = {p.mentee_id for p in before.pairs if p.mentor_id == one.mentor_id}
        assert set(one.mentee_ids) == held
        assert one.sentence.endswith(".")
        assert len(one.unplaced_ids) >= one.fewer_placed


def test_a_pinned_mentor_may_withdraw_too_and_an_unknown_one_is_a_mistake() -> None:
    asked = cohort(2, 6, 5)
    pair = settle(asked).suggestion.pairs[0]
    pinned = settle(replace(asked, pins=((pair.mentee_id, pair.mentor_id),)))
    assert withdrawal(pinned, pair.mentor_id).mentee_ids[0] == pair.mentee_id
    with pytest.raises(KeyError):
        withdrawal(pinned, 99)
    held = {p.mentor_id for p in pinned.suggestion.pairs}
    free = next(m.application_id for m in asked.mentors if m.application_id not in held)
    assert understudies(pinned, None, [free]) == ()


def slow_blocking(settled: Settled) -> set[tuple[int, int]]:
    """Every two who would both rather have each other, pair by pair."""
    scores, pairs = settled.scores, settled.suggestion.pairs
    has = {p.mentee_id: p.score for p in pairs}
    pinned = {p.mentee_id for p in pairs if p.pinned}
    found = set()
    for mentee in scores.mentees:
        for mentor in scores.mentors:
            key = (mentee.application_id, mentor.application_id)
            row, column = scores.rows[key[0]], scores.columns[key[1]]
            held = [p for p in pairs if p.mentor_id == key[1]]
            movable = [p.score for p in held if p.mentee_id not in pinned]
            free = len(held) < mentor.places
            score = scores.score(*key)
            if (
                key[0] not in pinned
                and scores.allowed[row, column]
                and score > has.get(key[0], -1)
                and (free or any(score > other for other in movable))
            ):
                found.add(key)
    return found


@pytest.mark.parametrize("seed", range(60))
def test_blocking_pairs_are_all_who_would_both_rather_swap(seed: int) -> None:
    asked = cohort(seed, 9, 6)
    settled = settle(asked)
    if seed % 2 and settled.suggestion.pairs:
        pair = settled.suggestion.pairs[0]
        settled = settle(replace(asked, pins=((pair.mentee_id, pair.mentor_id),)))
    found = blocking(settled.scores, settled.problem, settled.solution.mates)
    assert {(b.mentee_id, b.mentor_id) for b in found} == slow_blocking(settled)
    for one in found:
        assert one.score > (one.mentee_has or -1)
        assert (one.mentor_has is None) == (one.for_mentee_id is None)
        assert "would both rather be paired" in one.sentence
    gains = [2 * b.score - (b.mentee_has or 0) - (b.mentor_has or 0) for b in found]
    assert gains == sorted(gains, reverse=True)


def test_a_preview_names_every_mentee_and_what_becomes_of_them() -> None:
    asked = cohort(5, 8, 6)
    settled = settle(asked)
    pairs = {p.mentee_id: p.mentor_id for p in settled.suggestion.pairs}
    assert len(pairs) > 3
    first, second, third, *_ = pairs
    now = {**pairs, first: pairs[second]}
    del now[third]
    now.pop(second)
    gone = 777
    now[gone] = pairs[second]
    shown = preview(settled, now)
    change = {line.mentee_id: line.change for line in shown.lines}
    assert change[first] is (Change.MOVED if pairs[first] != pairs[second] else Change.UNCHANGED)
    assert change[second] is change[third] is Change.NEW
    assert change[gone] is Change.UNPLACED
    assert set(change) == {m.application_id for m in asked.mentees} | {gone}
    left = {u.mentee_id for u in settled.suggestion.unmatched}
    assert {n for n, c in change.items() if c is Change.WAITING} == left
    assert shown.placed_after == len(pairs)
    assert shown.total_after == settled.suggestion.total
    assert all(line.sentence.endswith(".") for line in shown.lines)
    assert preview(settled, pairs).changed == ()


def test_a_comparison_counts_both_sides() -> None:
    asked = cohort(5, 4, 4)
    one, other = (m.application_id for m in asked.mentees[:2])
    mentor = asked.mentors[0].application_id
    scores = {(one, mentor): 50_000, (other, mentor): 70_000}
    found = compare(asked, State({one: mentor}, scores), State({other: mentor}, scores))
    assert (found.placed_before, found.placed_after) == (1, 1)
    assert (found.total_before, found.total_after) == (50_000, 70_000)
    assert (found.worst_before, found.worst_after) == (50_000, 70_000)
    assert found.sentence == (
        "1 new, 1 unplaced, 2 still waiting; as many placed, the total changes by +20.0 points."
    )
    nothing = compare(asked, State({}, {}), State({one: mentor}, {}))
    assert nothing.worst_after is None
    assert nothing.sentence.startswith("1 new, 3 still waiting; 1 more placed")


def test_a_state_is_the_answer_by_ids() -> None:
    settled = settle(cohort(6, 7, 5))
    state = state_of(settled.scores, settled.solution)
    assert dict(state.pairs) == {p.mentee_id: p.mentor_id for p in settled.suggestion.pairs}
    assert state.total == settled.suggestion.total
    assert sum(settled.solution.mates != NOBODY) == len(state.pairs)
