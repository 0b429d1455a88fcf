"""The shapes of charts: they fit their room, say every figure, and are the same in every room."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.chart_shapes import (
    Drawing,
    Measure,
    Room,
    drawing_of,
    fitted,
    lies,
    lowest,
)
from mentordesk.documents.summary_facts import MOST_NAMES, Panel, Series

PAGE, WINDOW = Room(226.0, 123.0, 7.0), Room(410.0, 220.0, 11.0)
LOW = Room(1180.0, 180.0, 11.0)
"""A chart across the window, as low as it gets."""
KINDS = ("columns", "bars", "stacked", "grouped", "lines")


def narrow(text: str, size: float) -> float:
    return 0.5 * size * len(text)


def wide(text: str, size: float) -> float:
    """Letters of the window's own typeface are not as wide as those of the page."""
    return 0.58 * size * len(text)


@st.composite
def panels(draw: st.DrawFn) -> Panel:
    count = draw(st.integers(1, 16))
    names = tuple(draw(st.text("abcÄ中 ", min_size=1, max_size=14)) for _ in range(count))
    row = st.tuples(*[st.integers(0, 900)] * count)
    found = tuple(Series(name, draw(row)) for name in draw(st.sampled_from([("",), ("A", "B")])))
    return Panel("Title", "Below", names, found, draw(st.sampled_from(KINDS)))


def bars(drawing: Drawing) -> list[tuple[int, int | None]]:
    return [(one.ink, one.amount) for one in drawing.bars]


@settings(max_examples=120)
@given(panels())
def test_page_and_window_have_the_same_bars_in_the_same_proportions(panel: Panel) -> None:
    page, window = drawing_of(panel, PAGE, narrow), drawing_of(panel, WINDOW, wide)
    assert bars(page) == bars(window)
    assert page.shares == pytest.approx(window.shares)
    assert [curve.ink for curve in page.curves] == [curve.ink for curve in window.curves]
    assert len(page.words) == len(window.words)
    for one, other in zip(page.texts, window.texts, strict=True):
        assert one == other or "…" in one + other, "only cut names differ"


@settings(max_examples=120)
@given(panels())
def test_everything_is_within_its_room(panel: Panel) -> None:
    for room, measure in ((PAGE, narrow), (WINDOW, wide)):
        drawing = drawing_of(panel, room, measure)
        for bar in drawing.bars:
            assert bar.width >= 0
            assert bar.height >= 0
            assert 0 <= bar.x <= bar.x + bar.width <= room.width + 1e-6
            assert -1e-6 <= bar.y <= bar.y + bar.height <= room.height + 1e-6
        for curve in drawing.curves:
            assert all(0 <= x <= room.width and 0 <= y <= room.height for x, y in curve.points)
        for words in drawing.words:
            assert 0 < words.size <= room.em
            assert -room.em <= words.y <= room.height + room.em


@settings(max_examples=120)
@given(panels())
def test_a_bar_is_as_long_as_its_value(panel: Panel) -> None:
    drawing = drawing_of(panel, PAGE, narrow)
    values = [bar for bar in drawing.bars if bar.amount]
    along = "width" if lies(panel) else "height"
    units = {round(getattr(bar, along) / (bar.amount or 1), 6) for bar in values}
    assert len(units) <= 1 or max(units) - min(units) < 1e-5


def crossed(drawing: Drawing, measure: Measure) -> list[str]:
    """The texts through which a rule runs."""
    found = []
    for words in drawing.words:
        wide = measure(words.text, words.size)
        left = words.x - {"left": 0.0, "centre": wide / 2, "right": wide}[words.align]
        found += [
            words.text
            for rule in drawing.rules
            if words.y - 0.72 * words.size < rule.y < words.y
            and rule.x < left + wide
            and left < rule.x + rule.width
        ]
    return found


@settings(max_examples=120)
@given(panels())
def test_no_rule_runs_through_a_figure(panel: Panel) -> None:
    for room, measure in ((PAGE, narrow), (WINDOW, wide), (LOW, wide)):
        assert crossed(drawing_of(panel, room, measure), measure) == []


def test_a_rule_breaks_at_a_figure_and_goes_on_behind_it() -> None:
    panel = Panel("x", "y", ("Jul", "Feb", "Aug"), (Series("", (9, 19, 12)),), "columns")
    drawing = drawing_of(panel, LOW, wide)
    (figure,) = (words for words in drawing.words if words.text == "19")
    top = min(rule.y for rule in drawing.rules)
    before, behind = (rule for rule in drawing.rules if rule.y == top)
    assert before.x + before.width < figure.x < behind.x
    assert behind.x + behind.width == pytest.approx(LOW.width)


@settings(max_examples=60)
@given(panels())
def test_every_figure_is_said(panel: Panel) -> None:
    said = drawing_of(panel, PAGE, narrow).texts
    if panel.kind in {"columns", "bars"} and len(panel.names) <= MOST_NAMES:
        sums = [sum(one.values[n] for one in panel.series) for n in range(len(panel.names))]
        assert all(str(total) in said for total in sums if total)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_drawn_of_nothing(kind: str) -> None:
    for names, series in (((), (Series("", ()),)), (("a", "b"), (Series("", (0, 0)),))):
        assert drawing_of(Panel("x", "y", names, series, kind), PAGE, narrow) == Drawing()


@pytest.mark.parametrize(
    ("kind", "names", "lying"),
    [
        ("bars", ("a",), True),
        ("stacked", ("NSW", "VIC", "HK"), False),
        ("stacked", ("Early career", "Senior"), True),
        ("stacked", tuple("abcdefghijk"), True),
        ("columns", ("A very long name of an intake",), False),
        ("lines", ("Jul", "Aug"), False),
    ],
)
def test_bars_lie_where_names_are_long_or_many(
    kind: str, names: tuple[str, ...], lying: bool
) -> None:
    panel = Panel("x", "y", names, (Series("A", (1,) * len(names)),), kind)
    assert lies(panel) is lying
    assert lowest(panel, 10) >= 100 if not lying else lowest(panel, 10) >= 17 * len(names)


def test_hidden_counts_are_words_and_no_bar() -> None:
    found = Series("", (0, 0, 9), ("under 3", "not shown", "9"))
    for kind in ("columns", "bars", "grouped"):
        drawing = drawing_of(Panel("x", "y", ("a", "b", "c"), (found,), kind), PAGE, narrow)
        assert [bar.amount for bar in drawing.bars] == [9]
        assert {"under 3", "not shown", "9"} <= set(drawing.texts)
        sizes = {words.text: words.size for words in drawing.words}
        assert sizes["under 3"] < sizes["9"]


def test_the_highest_curve_has_all_its_values_and_the_other_its_last() -> None:
    found = (Series("Live", (4, 3, 2)), Series("In all", (9, 8, 7)))
    drawing = drawing_of(Panel("x", "y", ("Jul", "Aug", "Sep"), found, "lines"), PAGE, narrow)
    numbers = [text for text in drawing.texts if re.fullmatch(r"\d", text)]
    scale = ["0", "2", "4", "6", "8"]
    assert [text for text in numbers if text not in scale] == ["9", "7"]
    assert numbers[-4:] == ["2", "9", "8", "7"]


def test_the_key_names_every_series_and_counts_as_no_bar() -> None:
    found = (Series("Mentors", (1,)), Series("Mentees", (3,)))
    drawing = drawing_of(Panel("x", "y", ("NSW",), found, "stacked"), PAGE, narrow)
    assert drawing.texts[:2] == ("Mentors", "Mentees")
    assert bars(drawing) == [(0, None), (1, None), (0, 1), (1, 3)]
    assert drawing.shares == pytest.approx((0.25, 0.75))


@given(st.text(max_size=300), st.floats(5, 300))
def test_a_text_is_cut_only_where_it_has_to_be(text: str, width: float) -> None:
    shown, size = fitted(text, (10, 6), width, narrow)
    assert 6 <= size <= 10
    if shown == text:
        return
    assert shown.endswith("…")
    assert narrow(shown, size) <= width or shown == "…"
    assert narrow(text[:120], 6) > width or len(text) > 120
