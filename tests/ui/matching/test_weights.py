"""Weights: they always add up, the one that is moved is as wanted, the way back gives all back."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.matching.criteria import CRITERIA
from mentordesk.matching.explain import largest_remainder
from mentordesk.ui.matching.weights import WHOLE, Gesture, most_of, rescaled

KEYS = tuple(c.key for c in CRITERIA)
USUAL = {c.key: c.weight for c in CRITERIA}
keys = st.sampled_from(KEYS)


@st.composite
def weights(draw: st.DrawFn) -> dict[str, int]:
    """Any weights that add up to 100."""
    shares = draw(st.lists(st.integers(0, 50), min_size=len(KEYS), max_size=len(KEYS)))
    shares[draw(st.integers(0, len(KEYS) - 1))] += 1
    return dict(zip(KEYS, largest_remainder(shares, WHOLE), strict=True))


@given(weights(), keys, st.integers(-20, 130), st.frozensets(keys, max_size=8))
def test_moved_weights_add_up_and_fixed_ones_stay(
    before: dict[str, int], key: str, value: int, fixed: frozenset[str]
) -> None:
    after = rescaled(before, key, value, fixed)
    assert sum(after.values()) == WHOLE
    assert min(after.values()) >= 0
    assert tuple(after) == KEYS
    assert {k: after[k] for k in fixed - {key}} == {k: before[k] for k in fixed - {key}}
    assert after[key] == max(0, min(value, most_of(before, key, fixed)))


@given(weights(), keys, st.integers(0, 100))
def test_the_others_share_as_they_did_before(before: dict[str, int], key: str, value: int) -> None:
    after = rescaled(before, key, value)
    rest = WHOLE - before[key]
    for other in set(KEYS) - {key}:
        if rest:
            exact = before[other] * (WHOLE - value) / rest
            assert abs(after[other] - exact) < 1


def test_others_that_had_nothing_share_alike() -> None:
    before = dict.fromkeys(KEYS, 0) | {"topics": 100}
    after = rescaled(before, "topics", 0)
    assert sorted(after.values()) == [0, *[10] * 10]


def test_a_weight_alone_cannot_move() -> None:
    fixed = frozenset(KEYS) - {"topics"}
    assert rescaled(USUAL, "topics", 3, fixed) == USUAL


@given(weights(), keys, st.lists(st.integers(0, 100), min_size=1, max_size=12))
def test_there_and_back_again_gives_every_weight_back(
    before: dict[str, int], key: str, steps: list[int]
) -> None:
    gesture, now = Gesture(), before
    for step in (*steps, before[key]):
        now = gesture.move(now, key, step)
        assert sum(now.values()) == WHOLE
    assert now == before


def test_another_criterion_begins_anew() -> None:
    gesture = Gesture()
    once = gesture.move(USUAL, "topics", 60)
    twice = gesture.move(once, "sector", 30)
    assert twice == rescaled(once, "sector", 30)
    # Weights from elsewhere too: the gesture before is over.
    assert gesture.move(USUAL, "sector", 50) == rescaled(USUAL, "sector", 50)
