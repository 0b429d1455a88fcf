"""Boxes of any question: what was ticked is what was written, wherever the list stands."""

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.spreadsheets.boxes import FEWEST, boxes_of, is_box, ticked_words
from mentordesk.spreadsheets.grids import CellValue
from mentordesk.spreadsheets.likeness import LEAST, NOT_OURS, ranked_fields, similar_fields
from mentordesk.spreadsheets.marks import EMPTY_TICKS
from mentordesk.spreadsheets.same_words import SHORT, groups, in_full, joined_words

TICKED = st.sampled_from(["\u2612", "\u2611", "[x]", "[X]", "(x)", "\u2714"])
EMPTY = st.sampled_from(sorted(EMPTY_TICKS))
WORDS = st.sampled_from(["Video", "In person", "Leading a ward", "Other: chess", "24/7", "No"])
OPTIONS = st.lists(st.tuples(st.booleans(), TICKED, EMPTY, WORDS), min_size=1, max_size=6)
Place = tuple[int, int]


def written(option: tuple[bool, str, str, str]) -> str:
    """An option behind its box."""
    ticked, mark, empty, words = option
    return f"{mark if ticked else empty} {words}"


@given(OPTIONS, st.sampled_from([" ", "  ", "\n", "\t"]))
def test_one_cell_of_boxes_says_what_was_ticked(
    options: list[tuple[bool, str, str, str]], between: str
) -> None:
    text = between.join(written(option) for option in options)
    assert is_box(text)
    assert ticked_words(text) == tuple(words for ticked, *_, words in options if ticked)


@given(OPTIONS, st.integers(1, 5), st.integers(1, 4), st.booleans())
def test_a_list_of_cells_has_its_label_and_its_ticks(
    options: list[tuple[bool, str, str, str]], row: int, column: int, down: bool
) -> None:
    first = (row + 1, column) if down else (row, column + 1)
    places = [(first[0] + n * down, first[1] + n * (not down)) for n in range(len(options))]
    cells: dict[Place, CellValue] = {(row, column): "Which of these?"}
    cells |= {place: written(one) for place, one in zip(places, options, strict=True)}
    found = boxes_of(cells, set())
    if len(options) < FEWEST:
        assert found == ()
        return
    (boxes,) = found
    assert (boxes.label, boxes.places) == ((row, column), tuple(places))
    assert boxes.chosen == tuple(words for ticked, *_, words in options if ticked)


@given(
    st.dictionaries(
        st.tuples(st.integers(1, 5), st.integers(1, 4)),
        st.sampled_from(["\u2612 A", "\u2610 B", "Label", "", 7, "[x]", "[ ] C [x] D"]),
    ),
    st.sets(st.tuples(st.integers(1, 5), st.integers(1, 4)), max_size=3),
)
def test_no_box_belongs_to_two_labels_and_no_label_is_a_box(
    cells: dict[Place, CellValue], used: set[Place]
) -> None:
    found = boxes_of(cells, used)
    places = [place for boxes in found for place in boxes.places]
    assert len(set(places)) == len(places)
    for boxes in found:
        assert len(boxes.places) >= FEWEST
        assert not is_box(cells[boxes.label])
        assert not used & {boxes.label, *boxes.places}
        assert all(is_box(cells[place]) for place in boxes.places)


@given(st.text("abc .x[]()\u2610\u2612", max_size=25))
def test_a_text_that_begins_with_no_box_has_nothing_ticked(text: str) -> None:
    found = ticked_words(text)
    assert all(words and words in text for words in found or ())
    if is_box(text):
        assert found is not None


@given(st.lists(st.sampled_from([*SHORT, *groups(), "zebra", "name"]), max_size=8))
def test_words_in_full_stay_in_full_and_in_order(words: list[str]) -> None:
    text = " ".join(words)
    assert in_full(text) == " ".join(SHORT.get(word, word) for word in words)
    assert in_full(in_full(text)) == in_full(text)
    assert joined_words(joined_words(text)) == joined_words(text)


@given(st.lists(st.sampled_from(sorted(groups())), min_size=1, max_size=5))
def test_fields_are_ranked_each_once_and_none_below_the_least_is_meant(words: list[str]) -> None:
    ranked = ranked_fields(" ".join(words))
    assert [score for score, _ in ranked] == sorted((s for s, _ in ranked), reverse=True)
    assert len({key for _, key in ranked}) == len(ranked)
    fields = similar_fields(" ".join(words))
    assert NOT_OURS not in fields
    assert all(score >= LEAST for score, key in ranked if key in fields)
