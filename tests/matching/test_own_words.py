"""What people wrote: which words tell something, and that the measure is exact and fair."""

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.people import Role
from mentordesk.matching.free_text import text_words
from mentordesk.matching.score import score_cohort
from mentordesk.matching.wording import same, shared, words

WORDS_ONLY = MatchSettings({"text": 100})
WEAK = {"career", "skills"}
TELLING = [
    *sorted(WEAK),
    "archive",
    "metadata",
    "outreach",
    "children",
    "budget",
    "oral",
    "history",
]
TEXTS = st.lists(st.sampled_from([*TELLING, "the", "library"]), max_size=8).map(" ".join)


def scored(mine: list[str], theirs: list[str]) -> list[list[float]]:
    """Cosines of all mentees with all mentors, by the program, in thousandths."""
    ours = tuple(
        Candidate(n, n, Role.MENTEE, "x", f"{n:03d}", text=text) for n, text in enumerate(mine, 1)
    )
    others = tuple(
        Candidate(n, n, Role.MENTOR, "x", f"{n:03d}", text=text)
        for n, text in enumerate(theirs, 101)
    )
    values = score_cohort(Cohort(ours, others, settings=WORDS_ONLY)).values
    return [[value / 100 for value in row] for row in values.tolist()]


def cosine(mine: str, theirs: str) -> float:
    """The same in plain floating point, from the formula in the books."""
    one, other = (
        {
            w: (1 + math.log(n)) * (0.25 if w in WEAK else 1)
            for w, n in Counter(text_words(t)).items()
        }
        for t in (mine, theirs)
    )
    dot = sum(one[w] * other.get(w, 0) for w in one)
    sizes = [math.sqrt(sum(n * n for n in c.values())) for c in (one, other)]
    return 1000 * dot / (sizes[0] * sizes[1]) if all(sizes) else 0


@given(st.lists(TEXTS, min_size=1, max_size=4), st.lists(TEXTS, min_size=1, max_size=4))
def test_the_whole_numbers_are_near_the_true_cosine(mine: list[str], theirs: list[str]) -> None:
    found = scored(mine, theirs)
    for row, one in enumerate(mine):
        for column, other in enumerate(theirs):
            assert found[row][column] == pytest.approx(cosine(one, other), abs=20)


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3), st.lists(TEXTS, max_size=3))
def test_who_else_applies_changes_nothing(
    mine: str, theirs: str, more: list[str], others: list[str]
) -> None:
    assert scored([mine, *more], [theirs, *others])[0][0] == scored([mine], [theirs])[0][0]


@given(TEXTS.filter(lambda text: bool(text_words(text))))
def test_equal_texts_are_alike_and_order_does_not_matter(text: str) -> None:
    turned = " ".join(reversed(text.split()))
    ((one, other, _),) = scored([text], [text, turned, "something quite different"])
    assert one == other >= 990


def test_a_word_that_every_form_has_tells_less() -> None:
    ((rare, common),) = scored(["metadata career"], ["metadata skills", "career skills"])
    assert rare > common > 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Library of oral HISTORY", ("oral", "history")), ("", ()), ("of it is", ()),
        ("I want to catalogue with my mentor", ("catalogue",)), ("C++ and R2D2 in 2021", ()),
        ("Zoë's métadata", ("zoes", "metadata")), ("a-b c_d", ()), ("x" * 300, ("x" * 300,)),
        ("<script>alert</script>", ("scriptalertscript",)),
    ],
)  # fmt: skip
def test_telling_words(text: str, found: tuple[str, ...]) -> None:
    assert text_words(text) == found


@given(st.text(max_size=100))
def test_telling_words_are_plain_and_long_enough(text: str) -> None:
    for word in text_words(text):
        assert len(word) >= 3
        assert word.isalpha() or not word.isascii()


@pytest.mark.parametrize(
    ("texts", "compared"),
    [
        (("Law", "law ", "LAW"), ("law",)), (("", " "), ()), (("b", "a", "b"), ("b", "a")),
        (("State-Library", "state library"), ("state library",)),
    ],
)  # fmt: skip
def test_words_as_they_are_compared(texts: tuple[str, ...], compared: tuple[str, ...]) -> None:
    assert words(texts) == compared


@given(st.lists(st.sampled_from(["Law", "law", "Health", "", "Art"])), st.lists(st.just("LAW")))
def test_what_is_shared_is_in_the_first_ones_words(one: list[str], other: list[str]) -> None:
    both = shared(one, other)
    assert set(both) <= set(one)
    assert {text.casefold() for text in both} == (
        {"law"} if other and {"Law", "law"} & {*one} else set()
    )


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [("Law", " LAW", True), ("", "", False), (" ", " ", False), ("Law", "Laws", False)],
)
def test_nothing_is_the_same_as_nothing(one: str, other: str, equal: bool) -> None:
    assert same(one, other) is equal
