"""A large square solved in a process of its own: the same answer, a stop that stops, a death."""

import multiprocessing
import os
import threading
import time
from collections.abc import Callable

import numpy as np
import pytest

from mentordesk.matching import apart, kernel
from mentordesk.matching.certificate import NotProven
from mentordesk.matching.kernel import best_of, by_lap
from mentordesk.matching.problem import Ints

PATIENCE = 60


def square(side: int) -> tuple[Ints, Ints]:
    """A square of weights that are worth solving."""
    chance = np.random.default_rng(side)
    return chance.integers(1, 1000, size=(side, side), dtype=np.int64), np.ones(side, np.int64)


def on_a_thread(work: Callable[[], object]) -> object:
    """Do something where a window would have it done; raises what it raises."""
    found: list[object] = []

    def run() -> None:
        try:
            found.append(work())
        except BaseException as trouble:  # noqa: BLE001 - handed over to the test
            found.append(trouble)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(PATIENCE)
    assert found, "it never came back"
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def die(_weights: Ints, _places: Ints) -> Ints:
    """A solver that does not survive."""
    os._exit(9)


def sleep(_weights: Ints, _places: Ints) -> Ints:
    """A solver that takes for ever."""
    time.sleep(PATIENCE)
    return np.zeros(0, dtype=np.int64)


def test_only_a_large_square_off_the_main_thread_is_solved_apart() -> None:
    assert not apart.is_due(apart.LARGE + 1), "nobody waits for the main thread of a command"
    assert on_a_thread(lambda: apart.is_due(apart.LARGE + 1))
    assert not on_a_thread(lambda: apart.is_due(apart.LARGE))


def test_the_answer_is_the_one_found_here() -> None:
    weights, places = square(40)
    assert apart.solved(by_lap, weights, places).tolist() == by_lap(weights, places).tolist()


def test_rows_and_columns_with_several_places_arrive_as_they_were() -> None:
    weights = np.ascontiguousarray(square(90)[0][:, :30])
    places = np.full(30, 3, dtype=np.int64)
    assert apart.solved(by_lap, weights, places).tolist() == by_lap(weights, places).tolist()


def test_a_task_of_the_window_uses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LARGE", 20)
    weights, places = square(21)
    here = best_of(weights, places)
    asked: list[int] = []

    def solved(*args: object) -> Ints:
        asked.append(len(args))
        return by_lap(weights, places)

    monkeypatch.setattr(apart, "solved", solved)
    there = on_a_thread(lambda: best_of(weights, places))
    assert isinstance(there, tuple)
    assert there[0].tolist() == here[0].tolist()
    assert there[1].tolist() == here[1].tolist()
    assert asked == [4]


def test_a_stop_ends_the_child_at_once() -> None:
    weights, places = square(20)
    begun = time.monotonic()

    def check() -> None:
        if time.monotonic() - begun > 1:
            raise InterruptedError

    with pytest.raises((InterruptedError, NotProven)):
        apart.solved(sleep, weights, places, check)
    assert time.monotonic() - begun < PATIENCE / 2
    assert not multiprocessing.active_children()


def test_a_child_that_dies_is_no_answer() -> None:
    with pytest.raises(NotProven):
        apart.solved(die, *square(20))
    assert not multiprocessing.active_children()


def test_where_the_child_dies_our_own_paths_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LARGE", 5)
    monkeypatch.setattr(kernel, "by_lap", die)
    weights, places = square(20)
    found = on_a_thread(lambda: best_of(weights, places))
    assert isinstance(found, tuple)
    mates = found[0]
    monkeypatch.undo()
    rows = np.arange(20)
    assert weights[rows, mates].sum() == weights[rows, best_of(weights, places)[0]].sum()
