"""Every criterion against a slow second writing of it, taken from the scheme's own table."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.people import Role, folded
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criteria import CRITERIA, weights_of
from mentordesk.matching.explain import largest_remainder, parts_of, shown
from mentordesk.matching.score import score_cohort
from tests.matching.cohorts import changed, cohort

MENTEE = Candidate(1, 11, Role.MENTEE, "Ana Silva", "2021-06-01")
MENTOR = Candidate(2, 12, Role.MENTOR, "Ruth Martin", "2021-06-01")
Value = int | None


def half_up(number: Fraction) -> int:
    return int(number + Fraction(1, 2))


def distinct(texts: tuple[str, ...]) -> list[str]:
    return [text for text in dict.fromkeys(folded(t) for t in texts) if text]


def topics(a: Candidate, b: Candidate) -> Value:
    want, offer = distinct(a.topics), set(distinct(b.topics))
    if not want or not offer:
        return None
    points = [(3, 2, 1)[min(rank, 2)] for rank in range(len(want))]
    met = sum(p for p, topic in zip(points, want, strict=True) if topic in offer)
    return half_up(Fraction(1000 * met, sum(points)))


def sector(a: Candidate, b: Candidate) -> Value:
    want = distinct(a.sectors_wanted or (a.sector,))
    now, before = distinct((b.sector,)), distinct(b.sectors_worked)
    if not want or not (now or before):
        return None
    worth = [
        (10, 7, 5)[min(rank, 2)] * (100 if name in now else 80 if name in before else 0)
        for rank, name in enumerate(want)
    ]
    return max(worth)


def stage(a: Candidate, b: Candidate) -> Value:
    if a.stage is None or b.stage is None:
        return None
    return {1: 700, 2: 1000, 3: 900, 4: 700, 5: 500, 6: 400}.get(b.stage - a.stage, 0)


def names(who: Candidate, whom: Candidate) -> Value:
    if not who.named:
        return None
    if whom.application_id not in who.named:
        return 0
    return (1000, 800, 600)[min(who.named.index(whom.application_id), 2)]


def availability(a: Candidate, b: Candidate) -> Value:
    if not a.slots or not b.slots:
        return None
    return half_up(Fraction(1000 * min(len(set(a.slots) & set(b.slots)), 3), 3))


def location(a: Candidate, b: Candidate) -> Value:
    if not (a.wants_face_to_face or b.wants_face_to_face):
        return 500
    levels = [
        (folded(getattr(a, at)), folded(getattr(b, at))) for at in ("country", "state", "city")
    ]
    known = [
        (x == y, worth) for (x, y), worth in zip(levels, (400, 700, 1000), strict=True) if x and y
    ]
    if not known:
        return None
    value = 100
    for equal, worth in known:
        if not equal:
            return value
        value = worth
    return value


def time_zone(a: Candidate, b: Candidate) -> Value:
    if a.utc_offset is None or b.utc_offset is None:
        return None
    apart = abs(a.utc_offset - b.utc_offset)
    beyond = max(min(apart, 1440 - apart) - 60, 0)
    return max(1000 - half_up(Fraction(125 * beyond, 60)), 0)


def mode(a: Candidate, b: Candidate) -> Value:
    mine, theirs = set(distinct(a.modes)), set(distinct(b.modes))
    if not mine or not theirs:
        return None
    return 1000 if mine == theirs else 800 if mine & theirs else 0


def language(a: Candidate, b: Candidate) -> Value:
    mine, theirs = distinct(a.languages), distinct(b.languages)
    if not mine or not theirs:
        return None
    return 1000 if mine[0] == theirs[0] else 600 if set(mine) & set(theirs) else 0


SECOND: dict[str, Callable[[Candidate, Candidate], Value]] = {
    "topics": topics,
    "sector": sector,
    "stage": stage,
    "mentee_names": names,
    "mentor_names": lambda a, b: names(b, a),
    "availability": availability,
    "location": location,
    "time_zone": time_zone,
    "mode": mode,
    "language": language,
}


def test_every_criterion_but_the_own_words_has_its_second_writing() -> None:
    assert {c.key for c in CRITERIA} - set(SECOND) == {"text"}


@pytest.mark.parametrize("seed", range(20))
def test_whole_cohorts_give_the_values_of_the_table(seed: int) -> None:
    asked = cohort(seed, 8, 7)
    scores = score_cohort(asked)
    for row, mentee in enumerate(scores.mentees):
        for column, mentor in enumerate(scores.mentors):
            for part in parts_of(scores, row, column):
                if part.key in SECOND:
                    wanted = SECOND[part.key](mentee, mentor)
                    assert (part.value if part.answered else None) == wanted, part.key


@pytest.mark.parametrize("seed", range(20))
def test_scores_are_the_weighted_share_of_what_both_answered(seed: int) -> None:
    """Once rounded; completeness is the share of the weights that both answered."""
    scores = score_cohort(cohort(seed, 6, 6))
    for row in range(6):
        for column in range(6):
            parts = [p for p in parts_of(scores, row, column) if p.answered]
            weights = sum(p.weight for p in parts)
            reached = sum(p.weight * p.value for p in parts)
            wanted = half_up(Fraction(100 * reached, weights)) if weights else 0
            assert int(scores.values[row, column]) == wanted
            assert int(scores.completeness[row, column]) == weights


WORDS = st.sampled_from(["Law", "law", " LAW ", "Health", "Zoë", "Zoe", "", "State-Library"])
TUPLE = st.lists(WORDS, max_size=4).map(tuple)
PLACE = st.sampled_from(["", "Perth", "perth ", "WA", "Australia", "Hong Kong"])
ANSWERS = st.fixed_dictionaries(
    {
        "topics": TUPLE, "sector": WORDS, "sectors_worked": TUPLE, "sectors_wanted": TUPLE,
        "stage": st.none() | st.integers(0, 6), "named": st.lists(st.integers(1, 4)).map(tuple),
        "slots": st.lists(st.integers(0, 20), max_size=6).map(tuple), "city": PLACE,
        "state": PLACE, "country": PLACE, "wants_face_to_face": st.booleans(),
        "utc_offset": st.none() | st.integers(-720, 840), "modes": TUPLE, "languages": TUPLE,
        "text": st.text(max_size=40),
    }
)  # fmt: skip


@given(ANSWERS, ANSWERS)
def test_any_two_people(mine: dict[str, object], theirs: dict[str, object]) -> None:
    ana, ruth = changed(MENTEE, **mine), changed(MENTOR, **theirs)
    scores = score_cohort(Cohort((ana,), (ruth,)))
    parts = parts_of(scores, 0, 0)
    for part in parts:
        if part.key in SECOND:
            assert (part.value if part.answered else None) == SECOND[part.key](ana, ruth), part.key
        assert 0 <= part.value <= 1000
        assert part.because
    assert sum(p.points for p in parts) == scores.score(1, 2)
    assert sum(p.shown for p in parts) == shown(scores.score(1, 2))


@given(
    st.permutations([c.key for c in CRITERIA]),
    st.lists(st.integers(0, 40), min_size=11, max_size=11),
)
def test_the_order_in_which_weights_are_set_does_not_matter(
    keys: list[str], some: list[int]
) -> None:
    weights = dict(zip(keys, largest_remainder(some, 100), strict=True))
    if not sum(weights.values()):
        return
    pair = (
        (changed(MENTEE, topics=("a", "b"), stage=1),),
        (changed(MENTOR, topics=("b",), stage=3),),
    )
    turned = dict(reversed(weights.items()))
    one = score_cohort(Cohort(*pair, settings=MatchSettings(weights)))
    other = score_cohort(Cohort(*pair, settings=MatchSettings(turned)))
    assert one.values.tolist() == other.values.tolist()
    assert {p.key for p in parts_of(one, 0, 0)} == {
        key for key, weight in weights.items() if weight
    }


@pytest.mark.parametrize("key", [c.key for c in CRITERIA])
def test_a_criterion_switched_off_leaves_the_others_their_weights(key: str) -> None:
    settings = MatchSettings(switched_off=frozenset({key}))
    weights = weights_of(settings)
    assert weights.pop(key) == 0
    assert weights == {c.key: c.weight for c in CRITERIA if c.key != key}
    ana, ruth = changed(MENTEE, topics=("a",), stage=1), changed(MENTOR, topics=("a",), stage=3)
    scores = score_cohort(Cohort((ana,), (ruth,), settings=settings))
    assert key not in {part.key for part in parts_of(scores, 0, 0)}
    assert scores.score(1, 2) <= 100_000


def test_everything_switched_off_scores_nothing() -> None:
    off = MatchSettings(switched_off=frozenset(c.key for c in CRITERIA))
    scores = score_cohort(Cohort((MENTEE,), (MENTOR,), settings=off))
    assert scores.score(1, 2) == scores.completeness[0, 0] == 0
    assert scores.allowed.all()


@pytest.mark.parametrize(
    "weights", [{"topics": 101}, {"topics": 99}, {"topics": -1, "sector": 101}, {"nonsense": 100}]
)
def test_weights_that_are_none_are_refused(weights: dict[str, int]) -> None:
    with pytest.raises(Refused, match="add up to 100"):
        weights_of(MatchSettings(weights))


@given(st.lists(st.integers(0, 10**6), max_size=12), st.integers(0, 100_000))
def test_shares_add_up_and_none_is_a_whole_one_off(shares: list[int], total: int) -> None:
    parts = largest_remainder(shares, total)
    whole = sum(shares)
    assert sum(parts) == (total if whole else 0)
    for share, part in zip(shares, parts, strict=True):
        exact = Fraction(share * total, whole) if whole else Fraction(0)
        assert -1 < part - exact < 1
        assert part == 0 or share > 0


@pytest.mark.parametrize(
    ("score", "seen"), [(0, 0), (499, 0), (500, 1), (50_499, 50), (50_500, 51), (100_000, 100)]
)
def test_what_people_see(score: int, seen: int) -> None:
    assert shown(score) == seen


def because(key: str, mine: dict[str, object], theirs: dict[str, object]) -> str:
    both = Cohort((changed(MENTEE, **mine),), (changed(MENTOR, **theirs),))
    return next(p.because for p in parts_of(score_cohort(both), 0, 0) if p.key == key)


@pytest.mark.parametrize(
    ("key", "mine", "theirs", "words"),
    [
        ("topics", {"topics": ("A", "b")}, {"topics": ("a", "c")}, "both named A"),
        ("topics", {"topics": ("A",)}, {"topics": ("c",)}, "no topic in common"),
        ("topics", {}, {"topics": ("c",)}, "not answered by both"),
        ("sector", {"sectors_wanted": ("Law",)}, {"sector": "Law"}, "wanted Law, works in it"),
        (
            "sector", {"sectors_wanted": ("Law", "law", "Health")}, {"sector": "Health"},
            "wanted Health, works in it",
        ),
        (
            "sector", {"sectors_wanted": ("Law",)}, {"sectors_worked": ("Law",)},
            "wanted Law, has worked in it",
        ),
        ("sector", {"sector": "Law"}, {"sector": "law"}, "both in Law"),
        ("sector", {"sectors_wanted": ("Law",)}, {"sector": "Art"}, "wanted Law, works in Art"),
        ("stage", {"stage": 1}, {"stage": 2}, "the mentor is 1 career stage ahead"),
        ("stage", {"stage": 1}, {"stage": 3}, "the mentor is 2 career stages ahead"),
        ("stage", {"stage": 3}, {"stage": 3}, "the mentor is not further in the career"),
        ("mentee_names", {"named": (2,)}, {}, "Ana Silva asked for Ruth Martin"),
        ("mentee_names", {"named": (9, 2)}, {}, "Ana Silva asked for Ruth Martin second"),
        ("mentor_names", {}, {"named": (7, 8, 9, 1)}, "Ruth Martin asked for Ana Silva third or later"),  # noqa: E501 - a whole sentence
        ("mentor_names", {}, {"named": (9,)}, "Ruth Martin asked for somebody else"),
        ("availability", {"slots": (1, 2)}, {"slots": (1,)}, "1 weekly time in common"),
        ("availability", {"slots": (1, 2)}, {"slots": (1, 2)}, "2 weekly times in common"),
        ("availability", {"slots": (1,)}, {"slots": (2,)}, "no shared time"),
        ("location", {}, {}, "neither needs to meet face to face"),
        (
            "location", {"wants_face_to_face": True, "city": "Perth"}, {"city": "perth"},
            "both Perth",
        ),
        (
            "location", {"wants_face_to_face": True, "city": "Perth", "country": "Australia"},
            {"city": "Perth"}, "both Perth",
        ),
        (
            "location", {"wants_face_to_face": True, "city": "Perth", "country": "Australia"},
            {"city": "Perth", "country": "Scotland"},
            "far apart, and one wants to meet face to face",
        ),
        (
            "location", {"wants_face_to_face": True, "state": "WA", "city": "Perth"},
            {"state": "WA", "city": "Albany"}, "both WA",
        ),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 600}, "the same clock"),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 540}, "1 hour apart"),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 570}, "0.5 hours apart"),
        ("time_zone", {"utc_offset": 780}, {"utc_offset": -600}, "1 hour apart"),
        ("mode", {"modes": ("Video", "Phone")}, {"modes": ("phone",)}, "both by Phone"),
        ("mode", {"modes": ("Video",)}, {"modes": ("phone",)}, "no shared way to meet"),
        ("language", {"languages": ("Greek",)}, {"languages": ("greek",)}, "both speak Greek"),
        ("language", {"languages": ("Greek",)}, {"languages": ("Thai",)}, "no shared language"),
        ("text", {"text": "oral history"}, {"text": "Oral tales"}, "both wrote of oral"),
        ("text", {"text": "oral history"}, {"text": "the library"}, "not answered by both"),
        ("text", {"text": "oral history"}, {"text": "budgets"}, "no telling word in common"),
    ],
)  # fmt: skip
def test_reasons_in_words(
    key: str, mine: dict[str, object], theirs: dict[str, object], words: str
) -> None:
    assert because(key, mine, theirs) == words
