"""The table of what a start costs: least and median against the bare window."""

import pytest

from tests.bench.bench_startup import rows_of


def test_each_start_is_told_in_milliseconds_and_against_the_first() -> None:
    taken = {
        "bare": [(0.1, 0.3), (0.2, 0.2), (0.3, 0.9)],
        "ours": [(0.3, 0.5), (0.15, 0.6), (0.25, 0.4)],
    }
    told = {what: (figure, unit) for what, figure, unit in rows_of(taken)}
    figures = {what: figure for what, (figure, _) in told.items()}
    assert figures["bare, CPU"] == pytest.approx(200)
    assert figures["ours, CPU"] == pytest.approx(250)
    assert figures["ours, clock"] == pytest.approx(500)
    assert figures["ours / bare, medians"] == pytest.approx(1.25)
    assert figures["ours / bare, least"] == pytest.approx(1.5)
    assert {told["ours, CPU"][1], told["ours, clock"][1]} == {"ms"}
    assert "bare / bare, medians" not in told


def test_one_run_is_least_and_median_at_once() -> None:
    told = {what: figure for what, figure, _ in rows_of({"bare": [(0.2, 1)], "x": [(0.3, 2)]})}
    assert told["x / bare, medians"] == told["x / bare, least"] == pytest.approx(1.5)
