"""The proof slip: checked without the solver, by plain sums; its hashes name input and result."""

import csv
import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.matching.explain import explain, score_and_reasons
from mentordesk.matching.score_files import FileMatch, ScoreFiles, match_files
from mentordesk.matching.slip import Slip
from mentordesk.matching.solve import pose, settle, suggest
from tests.matching.cohorts import changed, cohort


def write(path: Path, header: str, rows: list[tuple[object, ...]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(header.split(","))
        writer.writerows(rows)
    return path


def files_of(
    folder: Path, seed: int
) -> tuple[ScoreFiles, dict[tuple[str, str], int], dict[str, int]]:
    """A cohort written as files of scores, and the same numbers in hand."""
    found = settle(cohort(seed, 9, 6)).scores
    allowed = {
        (f"m{mentee.application_id}", f"k{mentor.application_id}"): int(found.values[row, column])
        for row, mentee in enumerate(found.mentees)
        for column, mentor in enumerate(found.mentors)
        if found.allowed[row, column]
    }
    places = {f"k{m.application_id}": m.places for m in found.mentors}
    scores = write(folder / "s.csv", "mentee,mentor,score", [(*k, v) for k, v in allowed.items()])
    capacity = write(folder / "c.csv", "mentor,capacity", list(places.items()))
    return ScoreFiles(scores, capacity), allowed, places


@pytest.mark.parametrize("seed", range(25))
def test_a_stranger_can_check_the_slip_with_pencil_and_paper(tmp_path: Path, seed: int) -> None:
    """No answer exceeds what all mentees gain at best at these prices plus the places' prices."""
    files, scores, places = files_of(tmp_path, seed)
    found = match_files(files)
    slip, prices = found.slip, dict(found.slip.prices)
    assert all(price > 0 for price in prices.values())
    gains = {mentee: 0 for mentee, _ in scores}
    for (mentee, mentor), score in scores.items():
        gains[mentee] = max(gains[mentee], slip.step + score - prices.get(mentor, 0))
    bound = sum(gains.values()) + sum(prices.get(k, 0) * n for k, n in places.items())
    assert divmod(bound, slip.step) == (slip.possible, slip.best_total)
    assert slip.proven
    check_answer(found, scores, places)


def check_answer(
    found: FileMatch, scores: dict[tuple[str, str], int], places: dict[str, int]
) -> None:
    pairs = [(mentee, mentor) for mentee, mentor, _ in found.pairs]
    assert len({mentee for mentee, _ in pairs}) == len(pairs) == found.slip.placed
    assert sum(scores[pair] for pair in pairs) == found.slip.total
    assert all(sum(k == mentor for _, k in pairs) <= n for mentor, n in places.items())
    assert set(found.slip.unmatched) == {m for m, _ in scores} - {m for m, _ in pairs}
    if pairs:
        assert found.slip.worst_pair is not None
        assert found.slip.worst_pair[2] == min(scores[pair] for pair in pairs)
    told = json.dumps([[*pair, scores[pair]] for pair in pairs])
    assert found.slip.result_hash == hashlib.sha256(told.encode()).hexdigest()


@pytest.mark.parametrize("seed", range(6))
def test_files_and_cohorts_give_one_answer(tmp_path: Path, seed: int) -> None:
    files, _, _ = files_of(tmp_path, seed)
    asked = cohort(seed, 9, 6)
    slip = suggest(asked).slip
    by_file = match_files(files).slip
    assert (by_file.placed, by_file.total) == (slip.placed, slip.total)


def test_every_change_of_the_input_changes_its_hash(tmp_path: Path) -> None:
    base, _, _ = files_of(tmp_path, 3)
    seen = {match_files(base).slip.input_hash}
    assert {match_files(base).slip.input_hash} == seen
    scores = base.scores.read_text().splitlines()
    for n, edited in enumerate(
        (
            [*scores[:1], scores[1].rpartition(",")[0] + ",1", *scores[2:]],
            [scores[0], *scores[2:]],
            [*scores, scores[1].replace("m", "n", 1)],
        )
    ):
        path = tmp_path / f"{n}.csv"
        path.write_text("\n".join(edited))
        seen.add(match_files(replace(base, scores=path)).slip.input_hash)
    capacity = tmp_path / "more.csv"
    capacity.write_text(base.capacity.read_text() + "somebody,0\n")
    seen.add(match_files(replace(base, capacity=capacity)).slip.input_hash)
    mentee, mentor, _ = match_files(base).pairs[0]
    for name, row in (("pins", (mentee, mentor)), ("bans", (mentee, mentor))):
        path = write(tmp_path / f"{name}.csv", "mentee,mentor", [row])
        seen.add(match_files(replace(base, **{name: path})).slip.input_hash)
    assert len(seen) == 7


def test_what_does_not_matter_does_not_change_the_slip(tmp_path: Path) -> None:
    base, _, _ = files_of(tmp_path, 3)
    slip = match_files(base).slip
    for path, name in ((base.scores, "s2.csv"), (base.capacity, "c2.csv")):
        header, *rows = path.read_text().splitlines()
        (tmp_path / name).write_text("\r\n".join([f"\ufeff{header}", *reversed(rows), "", ""]))
    other = match_files(ScoreFiles(tmp_path / "s2.csv", tmp_path / "c2.csv"))
    assert other.slip.as_json() == slip.as_json()


def test_all_orders_of_the_rows_give_one_slip() -> None:
    asked = cohort(12, 4, 3)
    slips = {
        suggest(Cohort(tuple(ours), tuple(theirs))).slip.as_json()
        for ours in permutations(asked.mentees)
        for theirs in permutations(asked.mentors)
    }
    assert len(slips) == 1


@pytest.mark.parametrize("seed", range(10))
def test_names_do_not_matter_only_who_came_first(seed: int) -> None:
    asked = cohort(seed, 8, 6)
    other = Cohort(
        tuple(changed(m, name=f"Z{9 - n}") for n, m in enumerate(asked.mentees)),
        tuple(changed(m, name=f"Z{9 - n}") for n, m in enumerate(asked.mentors)),
    )
    assert suggest(asked).pairs == suggest(other).pairs
    assert suggest(asked).slip.as_json() == suggest(other).slip.as_json()


def test_of_equals_who_came_first_comes_first() -> None:
    asked = cohort(1, 3, 2, open_to_all=True)
    bare = {"topics": (), "sector": "", "sectors_worked": (), "sectors_wanted": (), "slots": (),
            "named": (), "wants_face_to_face": False, "utc_offset": None, "text": "",
            "places": 1}  # fmt: skip
    ours = tuple(
        changed(m, received=f"2021-06-0{n}", **bare) for n, m in enumerate(asked.mentees, 1)
    )
    theirs = tuple(
        changed(m, received=f"2021-06-0{n}", **bare) for n, m in enumerate(asked.mentors, 1)
    )
    found = suggest(Cohort(ours, theirs))
    assert [(p.mentee_id, p.mentor_id) for p in found.pairs] == [(1, 1001), (2, 1002)]
    late = changed(ours[0], received="2021-07-01")
    found = suggest(Cohort((late, *ours[1:]), theirs))
    assert [(p.mentee_id, p.mentor_id) for p in found.pairs] == [(2, 1001), (3, 1002)]


@pytest.mark.parametrize(
    "change",
    [
        lambda slip: replace(slip, placed=slip.placed - 1),
        lambda slip: replace(slip, total=slip.total - 1),
        lambda slip: replace(slip, possible=slip.possible + 1),
        lambda slip: replace(slip, best_total=slip.best_total + 1),
    ],
)
def test_a_slip_that_does_not_reach_its_bound_is_not_proven(
    change: Callable[[Slip], Slip],
) -> None:
    slip = suggest(cohort(2, 6, 4)).slip
    assert slip.proven
    assert not change(slip).proven


@pytest.mark.parametrize("seed", range(10))
def test_reasons_of_some_pairs_are_those_of_the_whole(seed: int) -> None:
    asked = cohort(seed, 6, 5)
    pairs = [(p.mentee_id, p.mentor_id) for p in suggest(asked).pairs]
    for key, (score, reasons) in score_and_reasons(asked, pairs).items():
        told = explain(asked, *key)
        assert (told.score, told.because) == (score, reasons)


@pytest.mark.parametrize("floor", [0, 20, 40, 60, 101])
def test_no_pair_of_a_suggestion_is_below_the_floor(floor: int) -> None:
    asked = cohort(7, 9, 8)
    found = suggest(Cohort(asked.mentees, asked.mentors, settings=MatchSettings(floor=floor)))
    assert all(pair.score >= floor * 1000 for pair in found.pairs)
    if floor > 100:
        assert found.pairs == ()


def test_the_problem_says_what_the_cohort_said() -> None:
    asked = cohort(5, 7, 6)
    found = settle(asked)
    problem = pose(found.scores)
    assert problem.places.tolist() == [m.places for m in found.scores.mentors]
    assert problem.step > int(problem.scores.max()) * min(7, int(problem.places.sum()))
