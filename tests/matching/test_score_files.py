"""Matching from files of scores: the answer, its independence of order, and every refusal."""

import csv
import io
import json
import random
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.matching.score_files import FileMatch, ScoreFiles, match_files

SCORES = "mentee,mentor,score\nAna,Ruth,90\nAna,Tom,80\nBen,Ruth,85\nBen,Tom,10\nCy,Tom,70\n"
CAPACITY = "mentor,capacity\nRuth,1\nTom,1\n"


def match(
    folder: Path,
    scores: str = SCORES,
    capacity: str = CAPACITY,
    pins: str | None = None,
    bans: str | None = None,
) -> FileMatch:
    paths: list[Path | None] = []
    for name, text in (("S", scores), ("C", capacity), ("P", pins), ("B", bans)):
        path = folder / f"{name}.csv"
        if text is not None:
            path.write_text(text, encoding="utf-8")
        paths.append(path if text is not None else None)
    assert paths[0] is not None
    assert paths[1] is not None
    return match_files(ScoreFiles(paths[0], paths[1], paths[2], paths[3]))


def test_the_best_answer_and_its_slip(tmp_path: Path) -> None:
    found = match(tmp_path)
    assert found.pairs == (("Ana", "Tom", "80"), ("Ben", "Ruth", "85"))
    assert found.as_csv() == "mentee,mentor,score\nAna,Tom,80\nBen,Ruth,85\n"
    assert (found.slip.placed, found.slip.possible, found.slip.total) == (2, 2, 165)
    assert found.slip.proven
    assert found.slip.unmatched == ("Cy",)
    told = json.loads(found.as_json())
    assert told["pairs"] == [["Ana", "Tom", "80"], ["Ben", "Ruth", "85"]]
    assert (told["unit"], told["slip"]["proven"]) == ("1", True)
    assert found.slip.more_places == (("Ruth", 1, 80), ("Tom", 1, 70))


def test_pins_and_bans(tmp_path: Path) -> None:
    pinned = match(tmp_path, pins="mentee,mentor\nCy,Tom\n")
    assert pinned.pairs == (("Ana", "Ruth", "90"), ("Cy", "Tom", "70"))
    banned = match(tmp_path, bans="mentee,mentor\nAna,Tom\nAna,Ruth\n")
    assert banned.pairs == (("Ben", "Ruth", "85"), ("Cy", "Tom", "70"))


def test_the_order_of_rows_does_not_matter(tmp_path: Path) -> None:
    rng = random.Random(5)  # noqa: S311 - test data, not secrets
    lines = [f"m{a},k{b},{rng.randint(0, 4)}" for a in range(12) for b in range(9)]
    capacity = [f"k{b},{rng.randint(0, 2)}" for b in range(9)]
    answers = set()
    for _ in range(12):
        rng.shuffle(lines)
        rng.shuffle(capacity)
        found = match(
            tmp_path,
            "mentee,mentor,score\n" + "\n".join(lines),
            "mentor,capacity\n" + "\n".join(capacity),
        )
        answers.add((found.as_csv(), found.slip.as_json()))
    assert len(answers) == 1


def test_columns_in_any_order_blank_lines_and_a_mark_at_the_start(tmp_path: Path) -> None:
    scores = "\ufeffscore,Mentor ,note,MENTEE\n5,Ruth,x,Ana\n\n ,,,\n7.0,Tom,,Ana\n"
    assert match(tmp_path, scores).pairs == (("Ana", "Tom", "7"),)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"scores": SCORES + "Ana,Ruth,1\n"}, "Ana with Ruth is listed twice"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,-1\n"}, "negative"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,\n"}, "score is missing in line 2"),
        ({"scores": "mentee,mentor,score\nAna,Ruth\n"}, "score is missing"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,much\n"}, "not a number: much"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,nan\n"}, "not a number"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,1e5\n"}, "not a number"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,0.12345678\n"}, "too fine"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,900000\nAna,Tom,0.00001\n"}, "too fine"),
        ({"capacity": "mentor,capacity\nRuth,1.5\nTom,1\n"}, "not a whole number: 1.5"),
        ({"scores": "mentee,mentor,score\nAna,Ruth,99999999999\n"}, "too large"),
        ({"scores": "mentee,mentor,score\nAna,Zoe,1\n"}, "Zoe in line 2 of S.csv has no capacity"),
        ({"scores": "mentee,mentor,score\n,Ruth,1\n"}, "A name is missing"),
        ({"scores": "mentee,mentor\nAna,Ruth\n"}, "S.csv has no column score"),
        ({"scores": ""}, "no column mentee"),
        ({"capacity": "mentor,capacity\nRuth,1\nTom,1\nRuth,2\n"}, "Ruth is listed twice"),
        ({"capacity": "mentor,capacity\nRuth,-1\n"}, "negative"),
        ({"capacity": "mentor,capacity\nRuth,\n"}, "capacity is missing"),
        ({"capacity": "mentor,capacity\n,1\n"}, "mentor is missing"),
        ({"pins": "mentee,mentor\nZoe,Ruth\n"}, "Zoe in line 2 of P.csv is unknown"),
        ({"bans": "mentee,mentor\nAna,Zoe\n"}, "Zoe in line 2 of B.csv is unknown"),
        ({"pins": "mentee,mentor\nCy,Ruth\n"}, "that pair has no score"),
        ({"pins": "mentee,mentor\nAna,Ruth\nAna,Tom\n"}, "pinned to both Ruth and Tom"),
        ({"pins": "mentee,mentor\nAna,Tom\nBen,Tom\n"}, "More mentees are pinned to Tom"),
        (
            {"pins": "mentee,mentor\nAna,Tom\n", "bans": "mentee,mentor\nAna,Tom\n"},
            "both pinned to Tom and banned",
        ),
    ],
)
def test_bad_input_is_refused(tmp_path: Path, changes: dict[str, str], words: str) -> None:
    with pytest.raises(Refused, match=words):
        match(tmp_path, **changes)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    match(tmp_path)
    (tmp_path / "S.csv").write_bytes(b"\xff\xfe\x00mentee")
    with pytest.raises(Refused, match="cannot be read as a text file"):
        match_files(ScoreFiles(tmp_path / "S.csv", tmp_path / "C.csv"))
    with pytest.raises(Refused, match="cannot be read"):
        match_files(ScoreFiles(tmp_path / "missing.csv", tmp_path / "C.csv"))


def test_decimals_are_exact(tmp_path: Path) -> None:
    scores = "mentee,mentor,score\nAna,Ruth,0.1\nAna,Tom,0.30\nBen,Ruth,0.2\nBen,Tom,0.40\n"
    found = match(tmp_path, scores)
    assert found.pairs == (("Ana", "Ruth", "0.1"), ("Ben", "Tom", "0.4"))
    assert (found.slip.total, str(found.unit)) == (5, "0.1")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("007", "7"), ("+5", "5"), ("0.50", "0.5"), ("1.", "1"), ("100", "100"), ("0", "0"),
        ("-0", "0"), ("1000000000", "1000000000"), ("0.000001", "0.000001"), (" 5 ", "5"),
    ],
)  # fmt: skip
def test_numbers_as_people_write_them(tmp_path: Path, written: str, kept: str) -> None:
    found = match(tmp_path, f"mentee,mentor,score\nAna,Ruth,{written}\n")
    assert found.pairs == (("Ana", "Ruth", kept),)


@pytest.mark.parametrize(
    "written",
    ["5,0", "1_000", "٣", "inf", "0x10", "1e2", "--1", "1.2.3", "½", "1000000001", "9" * 50, "5 0"],
)
def test_what_is_no_score(tmp_path: Path, written: str) -> None:
    with pytest.raises(Refused, match=r"in line 2 of S\.csv") as told:
        match(tmp_path, f'mentee,mentor,score\nAna,Ruth,"{written}"\n')
    assert len(str(told.value)) < 200


@pytest.mark.parametrize(
    "name", ["Ana, the first", 'Ana "Annie"', "Ana\nSilva", "=cmd()", "Zoë 你好", "ana"]
)
def test_a_name_comes_back_as_it_was(tmp_path: Path, name: str) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([("mentee", "mentor", "score"), (name, "Ruth", 5), ("Ana", "Tom", 1)])
    found = match(tmp_path, out.getvalue())
    rows = list(csv.reader(io.StringIO(found.as_csv(), newline="")))
    assert rows[0] == ["mentee", "mentor", "score"]
    assert [name, "Ruth", "5"] in rows[1:]


def test_nobody_at_all_is_an_answer(tmp_path: Path) -> None:
    found = match(tmp_path, "mentee,mentor,score\n", "mentor,capacity\n")
    assert (found.pairs, found.slip.placed, found.slip.proven) == ((), 0, True)
    assert found.as_csv() == "mentee,mentor,score\n"


@pytest.mark.parametrize("limit", [131_072, 10_000_000])
def test_a_table_that_is_none_is_a_sentence(tmp_path: Path, limit: int) -> None:
    before = csv.field_size_limit(limit)  # the whole process shares it, and importing raises it
    with pytest.raises(Refused, match=r"S\.csv is not a table"):
        match(tmp_path, "mentee,mentor,score\nAna," + "x" * 200_000 + ",1\n")
    csv.field_size_limit(before)


def test_a_banned_pair_is_as_if_it_were_not_there(tmp_path: Path) -> None:
    without = match(tmp_path, SCORES.replace("Ana,Ruth,90\n", ""))
    banned = match(tmp_path, bans="mentee,mentor\nAna,Ruth\nAna,Ruth\n")
    assert banned.as_csv() == without.as_csv()
    assert banned.slip.input_hash == without.slip.input_hash
