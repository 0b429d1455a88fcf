"""Words as they are compared: what was worked out before is what would be worked out now."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.people import folded
from mentordesk.matching.wording import shared, words

TEXTS = st.lists(
    st.sampled_from(["Phone", "phone ", "E-mail", "e mail", "Vidéo", "video", "", " "])
)


@given(TEXTS, TEXTS)
def test_words_are_folded_once_each_in_their_order(one: list[str], other: list[str]) -> None:
    for texts in (one, tuple(one), iter(one)):
        told = words(texts)
        assert sorted(set(told), key=told.index) == list(told)
        assert set(told) == {folded(text) for text in one} - {""}
    theirs = set(words(other))
    both = shared(one, other)
    assert both == tuple(dict.fromkeys(text for text in one if folded(text) in theirs))


def test_what_both_share_is_in_the_words_of_the_first() -> None:
    assert shared(["Phone", "E-mail"], ["e mail", "phone"]) == ("Phone", "E-mail")
    assert shared(["phone", "e mail"], ["E-mail", "Phone"]) == ("phone", "e mail")
