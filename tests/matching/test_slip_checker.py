"""The checker of proof slips: true slips pass every check, every kind of tampering is caught."""

import ast
import copy
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mentordesk.matching
from mentordesk.domain.cohort import Cohort, MatchSettings
from mentordesk.domain.refusals import Unreadable
from mentordesk.matching.proof import seal
from mentordesk.matching.slip_checker import check_slip
from mentordesk.matching.slip_findings import CHECKS
from mentordesk.matching.slip_reading import Malformed, claim_of, read_slip
from mentordesk.matching.solve import settle
from tests.matching.cohorts import cohort
from tests.matching.proofs import switched, told_of

Told = dict[str, Any]
MODULES = sorted(Path(mentordesk.matching.__path__[0]).glob("slip_*.py"))


def failing(told: Told) -> set[str]:
    return {found.check for found in check_slip(told) if not found.holds}


@pytest.mark.parametrize("seed", range(120))
def test_a_true_slip_passes_every_check(seed: int) -> None:
    found = switched(seed)
    if found is not None:
        told = told_of(found)
        assert [f for f in check_slip(told) if not f.holds] == []
        assert {f.check for f in check_slip(told)} == {"form", *(name for name, _, _ in CHECKS)}


def base() -> Told:
    """A slip with a pin, an override, people left over, a blocking pair and wishes."""
    asked = cohort(1, 14, 7)
    first = settle(asked).suggestion.pairs
    pin = next(p for p in first if p.score < 80_000)
    key = (pin.mentee_id, pin.mentor_id)
    told = told_of(
        settle(Cohort(asked.mentees, asked.mentors, (key,), overrides={key: "both asked for it"}))
    )
    assert told["pins"]
    assert told["overrides"]
    assert told["unmatched"]
    assert told["blocking"]
    assert told["prices"]
    assert told["wishes"]["asked"]
    assert told["evidence"]["above"]["crowd"]
    return told


BASE = base()


def pair_score(told: Told) -> None:
    told["pairs"][1][2] += 1


def pair_score_everywhere(told: Told) -> None:
    """A forger who changes the score in the table, the pair, the total and both hashes."""
    mentee, mentor, score = told["pairs"][1]
    row = told["evidence"]["mentees"].index(mentee)
    column = [key for key, _ in told["evidence"]["mentors"]].index(mentor)
    line = told["evidence"]["scores"][row].split()
    line[column] = str(score - 20_000)
    told["evidence"]["scores"][row] = " ".join(line)
    told["pairs"][1][2] -= 20_000
    told["total"] -= 20_000
    told["best_total"] -= 20_000


def drop_pair(told: Told) -> None:
    gone = told["pairs"].pop()
    told["unmatched"].append(gone[0])
    told["placed"] -= 1
    told["total"] -= gone[2]
    told["best_total"] -= gone[2]
    told["possible"] -= 1


def swap_mentors(told: Told) -> None:
    one, other = told["pairs"][0], told["pairs"][-1]
    one[1], other[1] = other[1], one[1]


def pair_twice(told: Told) -> None:
    told["pairs"].append(list(told["pairs"][0]))


def over_places(told: Told) -> None:
    told["evidence"]["mentors"] = [
        [key, 0] if key == told["pairs"][0][1] else [key, places]
        for key, places in told["evidence"]["mentors"]
    ]


def forbid_pair(told: Told) -> None:
    mentee, mentor, _ = told["pairs"][0]
    row = told["evidence"]["mentees"].index(mentee)
    column = [key for key, _ in told["evidence"]["mentors"]].index(mentor)
    line = told["evidence"]["scores"][row].split()
    line[column] = "-"
    told["evidence"]["scores"][row] = " ".join(line)


def set_to(*path: object) -> Callable[[Told], None]:
    """A tampering that puts the last of these at the place the others name."""

    def change(told: Told) -> None:
        at: Any = told
        for step in path[:-2]:
            at = at[step]
        at[path[-2]] = path[-1]

    return change


def price_up(told: Told) -> None:
    prices = told["evidence"]["seat_prices"]
    prices[0] = prices[0] + 1


def price_down(told: Told) -> None:
    prices = told["evidence"]["seat_prices"]
    most = prices.index(max(prices))
    prices[most] -= 1


def head_price(told: Told) -> None:
    told["prices"][0][1] += 1


def hide_blocking(told: Told) -> None:
    told["blocking"].pop()


def more_wishes(told: Told) -> None:
    told["wishes"]["got"] += 1


def better_floor(told: Told) -> None:
    told["best_worst"] += 1


def worse_floor(told: Told) -> None:
    told["best_worst"] -= 1


def floor_answer(told: Told) -> None:
    told["evidence"]["above"]["reached_by"].pop()


def floor_crowd(told: Told) -> None:
    told["evidence"]["above"]["crowd"] = []


def crowd(told: Told) -> None:
    told["evidence"]["crowd"] = told["evidence"]["crowd"][1:]


def crowd_elsewhere(told: Told) -> None:
    told["evidence"]["wanted"] = told["evidence"]["wanted"][1:]


def unmatched(told: Told) -> None:
    told["unmatched"] = []


def pin_moved(told: Told) -> None:
    mentee, mentor = told["pins"][0]
    other = next(key for key, _ in told["evidence"]["mentors"] if key != mentor)
    told["pins"] = [[mentee, other]]


def override_gone(told: Told) -> None:
    told["overrides"][0][2] = " "


def override_elsewhere(told: Told) -> None:
    told["overrides"][0][0] = told["unmatched"][0]


def extra_place(told: Told) -> None:
    told["more_places"][0][2] += 1


def small_step(told: Told) -> None:
    told["step"] = 1


def worst_pair(told: Told) -> None:
    told["worst_pair"] = max(told["pairs"], key=lambda pair: pair[2])


TAMPERINGS: dict[str, tuple[Callable[[Told], None], str]] = {
    "a pair's score": (pair_score, "pairs"),
    "a score everywhere": (pair_score_everywhere, "input"),
    "a pair left out": (drop_pair, "most placed"),
    "mentors swapped": (swap_mentors, "pairs"),
    "a mentee twice": (pair_twice, "pairs"),
    "a place taken away": (over_places, "pairs"),
    "a forbidden pair": (forbid_pair, "pairs"),
    "a price too high": (price_up, "best total"),
    "a price too low": (price_down, "best total"),
    "a price at the head": (head_price, "prices"),
    "the input's hash": (set_to("input_hash", "0" * 64), "input"),
    "the result's hash": (set_to("result_hash", "0" * 64), "result"),
    "the number placed": (set_to("placed", 99), "counts"),
    "the number of mentees": (set_to("mentees", 99), "counts"),
    "the total": (set_to("total", 1), "counts"),
    "the best total": (set_to("best_total", 1), "best total"),
    "the most possible": (set_to("possible", 99), "most placed"),
    "not proven": (set_to("proven", False), "most placed"),
    "a floor too high": (better_floor, "floor"),
    "a floor too low": (worse_floor, "floor"),
    "no floor": (set_to("best_worst", None), "floor"),
    "the floor's answer": (floor_answer, "floor"),
    "the floor's proof": (floor_crowd, "floor"),
    "the crowd": (crowd, "most placed"),
    "the crowd's wishes": (crowd_elsewhere, "most placed"),
    "a blocking pair hidden": (hide_blocking, "would rather swap"),
    "more wishes met": (more_wishes, "wishes"),
    "nobody left over": (unmatched, "counts"),
    "the worst pair": (worst_pair, "counts"),
    "the pin moved": (pin_moved, "pins"),
    "an override without reason": (override_gone, "overrides"),
    "an override elsewhere": (override_elsewhere, "overrides"),
    "an extra place's worth": (extra_place, "prices"),
    "a step too small": (small_step, "best total"),
    "mentors used": (set_to("used", 0), "counts"),
    "a bonus": (set_to("bonus", 5), "counts"),
    "a quota out of nowhere": (
        set_to("evidence", "objective", "quotas", [{"at_most": 0, "mentees": [1, 2, 3, 4, 5]}]),
        "quotas",
    ),
    "mentors count": (set_to("evidence", "objective", "most_mentors_used", True), "best total"),
    "the worst pair is to be raised": (
        set_to("evidence", "objective", "raise_floor", True), "floor",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", TAMPERINGS)
def test_every_kind_of_tampering_is_caught(kind: str) -> None:
    """By the seal at once; and where the forger renews the seal, by what is claimed."""
    change, wanted = TAMPERINGS[kind]
    told = copy.deepcopy(BASE)
    change(told)
    assert told != BASE
    assert "seal" in failing(told)
    told["seal"] = seal(told)
    assert "seal" not in failing(told)
    assert wanted in failing(told)
    assert all(f.sentence.endswith((".", ".")) for f in check_slip(told))


def test_there_are_more_than_twenty_kinds_and_every_check_bites() -> None:
    assert len(TAMPERINGS) > 20
    assert {wanted for _, wanted in TAMPERINGS.values()} | {"seal"} == {n for n, _, _ in CHECKS}


def test_a_worse_answer_with_true_hashes_is_not_proven() -> None:
    """Somebody who moves a mentee to a worse free place and writes all sums and hashes anew."""
    asked = cohort(4, 5, 9, open_to_all=True)
    told = told_of(settle(asked))
    taken = {mentor for _, mentor, _ in told["pairs"]}
    other = next(n for n, (k, p) in enumerate(told["evidence"]["mentors"]) if p and k not in taken)
    pair = told["pairs"][0]
    row = told["evidence"]["mentees"].index(pair[0])
    score = int(told["evidence"]["scores"][row].split()[other])
    told["total"] = told["best_total"] = told["total"] - pair[2] + score
    told["pairs"][0] = [pair[0], told["evidence"]["mentors"][other][0], score]
    told["result_hash"] = hashlib.sha256(json.dumps(told["pairs"]).encode()).hexdigest()
    told["seal"] = seal(told)
    assert {"best total"} <= failing(told)
    assert not {"seal", "result", "input", "pairs"} & failing(told)


@pytest.mark.parametrize(
    "change",
    [
        set_to("evidence", "scores", ["1"]),
        set_to("evidence", "scores", 0, "a b c d e f"),
        set_to("pairs", [[99, 99, 1]]),
        set_to("pairs", "many"),
        set_to("pins", 5),
        set_to("evidence", "seat_prices", [-1]),
        set_to("evidence", "seat_prices", [True]),
        set_to("evidence", "mentees", [1, 1]),
        set_to("evidence", "mentees", [[1]]),
        set_to("evidence", "objective", {}),
        set_to("evidence", "objective", "raise_floor", "yes"),
        set_to("evidence", "mentors", [["a"]]),
    ],
)
def test_what_has_the_wrong_form_is_said_to_have_it(change: Callable[[Told], None]) -> None:
    told = copy.deepcopy(BASE)
    change(told)
    (found,) = check_slip(told)
    assert (found.check, found.holds) == ("form", False)
    with pytest.raises(Malformed):
        claim_of(told)


@pytest.mark.parametrize("name", sorted(BASE))
@pytest.mark.parametrize("value", [None, "text", [], {}, -1, True])
def test_no_claim_of_a_wrong_kind_breaks_the_checker(name: str, value: object) -> None:
    told = {**copy.deepcopy(BASE), name: value}
    assert BASE[name] == value or "form" in failing(told) or "seal" in failing(told)


def test_the_checker_knows_nothing_of_the_solver() -> None:
    """Its modules import each other, the standard library and the words of a refusal only."""
    allowed = {f"mentordesk.matching.{path.stem}" for path in MODULES}
    allowed |= {"mentordesk.matching", "mentordesk.domain.refusals"}
    assert len(MODULES) >= 5
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [a.name for a in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                assert name in allowed or not name.startswith(("mentordesk", "numpy", "lap")), path


def test_reading_a_slip_says_what_is_wrong_with_a_file(tmp_path: Path) -> None:
    path = tmp_path / "slip.json"
    path.write_text(json.dumps(BASE), encoding="utf-8")
    assert failing(read_slip(path)) == set()
    path.write_text(json.dumps({"pairs": [], "slip": BASE}), encoding="utf-8")
    assert failing(read_slip(path)) == set()
    short = {name: value for name, value in BASE.items() if name not in {"evidence", "seal"}}
    for text, words in (
        ("{", "is not JSON"),
        ("[" * 100_000, "is not JSON"),
        ("[]", "no proof slip"),
        ("{}", "no proof slip"),
        (json.dumps(short), "short slip"),
    ):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(Unreadable, match=words):
            read_slip(path)
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Unreadable, match="cannot be read"):
        read_slip(path)
    with pytest.raises(Unreadable, match="cannot be read"):
        read_slip(tmp_path / "nothing.json")


def test_settings_of_the_objective_stand_on_the_slip() -> None:
    asked = cohort(5, 6, 5)
    goal = MatchSettings(raise_floor=True, most_mentors_used=True)
    told = told_of(settle(Cohort(asked.mentees, asked.mentors, settings=goal)))
    assert told["evidence"]["objective"]["raise_floor"] is True
    assert told["worst_unpinned"] == told["best_worst"]
