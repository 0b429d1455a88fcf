"""Moves: shortest chains of moves against a search that tries every edge again and again."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.matching.assignment import solve
from mentordesk.matching.moves import FAR, FEW, Moves
from mentordesk.matching.problem import NEVER, NOBODY, Problem
from mentordesk.matching.seats import seats_of
from tests.matching.cohorts import problem
from tests.matching.switches import switched

SEEDS = st.integers(0, 100_000)


def moves_of(asked: Problem) -> Moves:
    """The moves of a problem's best answer."""
    found = solve(asked)
    assert found.taken is not None
    assert found.proof is not None
    return Moves(seats_of(asked), found.taken, found.proof)


def edges_of(moves: Moves) -> dict[tuple[int, int], int]:
    """What the cheapest move from one node to another loses, person by person."""
    seats, nobody = moves.seats, moves.nobody
    weights, owners = seats.weights.tolist(), seats.owners.tolist()
    homes = moves.home.tolist()
    found: dict[tuple[int, int], int] = {}

    def offer(edge: tuple[int, int], cost: int) -> None:
        found[edge] = min(cost, found.get(edge, cost))

    for line, home in enumerate(homes):
        has = 0 if home == nobody else weights[line][home]
        offer((home, nobody), has)
        for node in range(nobody):
            if weights[line][node] != NEVER:
                offer((home, node), has - weights[line][node])
    empty = [n for n in range(nobody) if homes.count(n) < moves.places[n]]
    for node in [*empty, nobody]:
        for onward in range(nobody + 1):
            if onward == nobody or owners[onward] != NOBODY:
                offer((node, onward), 0)
    return found


def distances(edges: dict[tuple[int, int], int], nodes: int, home: int) -> list[int | None]:
    """The cheapest way from every node to one, by relaxing all edges until nothing changes."""
    best: list[int | None] = [None] * nodes
    best[home] = 0
    for _ in range(nodes):
        for (start, end), cost in edges.items():
            rest = best[end]
            here = best[start]
            if rest is not None and (here is None or cost + rest < here):
                best[start] = cost + rest
    return best


def plain(seed: int) -> Problem:
    """A random problem without switches."""
    return problem(seed, 6, 5)


def with_switches(seed: int) -> Problem:
    """A random problem with switches, but for the floor, which forbids pairs beforehand."""
    asked = switched(seed, 6, 4)
    return asked if not asked.objective.raise_floor else plain(seed)


@pytest.mark.parametrize("made", [plain, with_switches])
@given(SEEDS)
def test_a_search_finds_the_cheapest_way_from_everywhere(
    made: Callable[[int], Problem], seed: int
) -> None:
    moves = moves_of(made(seed))
    edges = edges_of(moves)
    for home in range(moves.nobody + 1):
        moves.search(home)
        told = [int(d) if d < FAR else None for d in moves.distance]
        assert told == distances(edges, moves.nobody + 1, home)


@given(SEEDS)
def test_a_path_is_made_of_single_moves_and_costs_what_was_said(seed: int) -> None:
    moves = moves_of(plain(seed))
    edges = edges_of(moves)
    for home in range(moves.nobody + 1):
        moves.search(home)
        for node in range(moves.nobody + 1):
            if moves.distance[node] >= FAR:
                continue
            steps = moves.path(node, home)
            assert [start for _, start, _ in steps] == ([node] + [end for *_, end in steps])[:-1]
            assert sum(edges[start, end] for _, start, end in steps) == moves.distance[node]
            for mover, start, _ in steps:
                assert mover == NOBODY or moves.home[mover] == start


@given(SEEDS)
def test_no_chain_that_comes_back_gains_anything(seed: int) -> None:
    moves = moves_of(with_switches(seed))
    edges = edges_of(moves)
    for home in range(moves.nobody + 1):
        moves.search(home)
        around = [
            cost + int(moves.distance[end])
            for (start, end), cost in edges.items()
            if start == home and moves.distance[end] < FAR
        ]
        assert all(cost >= 0 for cost in around)


@given(SEEDS)
def test_the_answer_and_the_empty_seats_are_those_of_the_solution(seed: int) -> None:
    asked = plain(seed)
    found = solve(asked)
    moves = moves_of(asked)
    seats, taken = moves.answer()
    mates = np.full(asked.scores.shape[0], NOBODY)
    mates[seats.rows] = seats.columns(taken)
    for row, column in asked.pins:
        mates[row] = column
    assert mates.tolist() == found.mates.tolist()
    used = [found.mates.tolist().count(c) for c in range(asked.places.size)]
    assert moves.empty().tolist() == [c for c, n in enumerate(used) if n < asked.places[c]]


@given(SEEDS)
def test_what_is_fixed_in_a_copy_leaves_the_first_alone(seed: int) -> None:
    moves = moves_of(problem(seed, 6, 5, pins=False))
    lines = np.flatnonzero(moves.home < moves.nobody).tolist()
    if not lines:
        return
    before = [part.copy() for part in (moves.home, moves.places, moves.prices)]
    before.append(moves.seats.weights.copy())
    line = lines[0]
    home = int(moves.home[line])
    other = moves.copied()
    other.search(home)
    other.fix(line, home, home)
    after = (moves.home, moves.places, moves.prices, moves.seats.weights)
    assert all((a == b).all() for a, b in zip(before, after, strict=True))
    assert other.places[home] == moves.places[home] - 1
    assert other.held(line) == 0
    assert line not in other.answer()[0].rows


@given(SEEDS)
def test_fixing_everybody_where_they_are_changes_nobody(seed: int) -> None:
    asked = problem(seed, 6, 5, pins=False)
    moves = moves_of(asked)
    at_first = moves.home.tolist()
    placed = [line for line, home in enumerate(at_first) if home < moves.nobody]
    for line in placed:
        home = at_first[line]
        assert int(moves.home[line]) == home
        moves.search(home)
        moves.fix(line, home, home)
        assert (moves.prices >= 0).all()
    assert moves.answer()[1].tolist() == [NOBODY] * (len(at_first) - len(placed))
    used = np.bincount([at_first[line] for line in placed], minlength=moves.nobody)
    free = np.minimum(asked.places, len(at_first) + 1) - used[: moves.nobody]
    assert moves.places.tolist() == free.tolist()


CHOICES = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=6)


@given(SEEDS, CHOICES)
def test_drop_after_drop_patches_to_what_building_anew_gives(
    seed: int, choices: list[tuple[int, int]]
) -> None:
    asked = problem(seed, 9, 8, pins=False)
    moves = moves_of(asked)
    moves.seats.weights.setflags(write=False)
    for who, where in choices:
        pinned = {row for row, _ in asked.pins}
        free = [line for line in range(moves.home.size) if line not in pinned]
        if not free:
            return
        line = free[who % len(free)]
        home = int(moves.home[line])
        moves.search(home)
        worth = moves.seats.weights[line]
        goals = np.flatnonzero((worth != NEVER) & (moves.distance[:-1] < FAR)).tolist()
        if not goals:
            continue
        goal = goals[where % len(goals)]
        moves._into.setflags(write=False)  # copies share it, and the first one still asks it
        moves, before = moves.copied(), moves
        moves.fix(line, goal, home)
        assert before.held(line) == (0 if home == before.nobody else worth[home])
        asked = replace(asked, pins=tuple(sorted([*asked.pins, (line, goal)])))
        assert told(moves) == told(moves_of(asked))


def told(moves: Moves) -> tuple[object, ...]:
    """The answer, its prices, and how far it is from every node to every other."""
    far = []
    for home in range(moves.nobody + 1):
        moves.search(home)
        far.append(moves.distance.tolist())
    return moves.answer()[1].tolist(), moves.prices.tolist(), far


@given(SEEDS)
def test_few_changes_lie_beside_the_edges_and_many_are_put_into_new_ones(seed: int) -> None:
    moves = moves_of(problem(seed, 12, 9, pins=False))
    edges, nodes = moves._into, moves.nobody + 1
    edges.setflags(write=False)
    for node in range(nodes):
        moves._again(np.array([node]))
        assert moves._changed.size * FEW <= nodes
    every = np.arange(nodes)
    assert (moves._edges_into(every) == edges).all()
