"""Labels known by where they stand: in one column beside their answers, or above them in blocks."""

from typing import Any

import pytest

from mentordesk.spreadsheets.alignment import aligned
from mentordesk.spreadsheets.labels import Place, find_labels
from tests.spreadsheets.sheets_of import NURSES, fields, grid, review

KNOWN = ("Full name", "Email", "Phone", "Employer", "Job title")
ANSWERS = ("Ana Silva", "a@x.example.org", "020 7946 0999", "Leeds Trust", "Staff nurse")


def cells_of(*rows: list[Any]) -> dict[Place, Any]:
    made = grid(*rows)
    return {(r, c): value for r, row in made.rows.items() for c, value in row.items()}


def beside(*more: list[Any]) -> list[list[Any]]:
    return [["", label, "", answer] for label, answer in zip(KNOWN, ANSWERS, strict=True)] + [*more]


def test_a_text_in_the_column_of_labels_is_one_whatever_its_words() -> None:
    cells = cells_of(*beside(["", "Favourite ward animal", "", "The cat"]))
    labels = find_labels(cells, set(), NURSES)
    assert (6, 2) in labels
    assert (6, 4) not in labels


def test_an_answer_that_reads_like_a_label_stays_an_answer() -> None:
    cells = cells_of(*beside(["", "What do you do?", "", "Job title"]))
    assert (6, 4) not in find_labels(cells, set(), NURSES)


def test_without_enough_known_labels_nothing_is_aligned() -> None:
    cells = cells_of(["Email", "a@x.example.org"], ["Odd", "one"])
    found = aligned(cells, [(1, 1)])
    assert (found.labels, found.answers) == (frozenset(), frozenset())
    assert aligned(cells, []) == found


def test_labels_all_over_the_sheet_are_in_no_line() -> None:
    places = [(1, 1), (2, 4), (3, 7), (4, 2), (5, 9), (6, 3)]
    cells: dict[Place, Any] = dict.fromkeys(places, "Email")
    assert aligned(cells, places).labels == frozenset()


def test_blocks_of_two_rows() -> None:
    rows: list[list[Any]] = []
    for label, answer in zip((*KNOWN, "Pet"), (*ANSWERS, "Dog"), strict=True):
        rows += [[label], [answer], []]
    cells = cells_of(*rows)
    found = aligned(cells, [(1, 1), (4, 1), (7, 1), (10, 1), (13, 1)])
    assert (16, 1) in found.labels
    assert (17, 1) in found.answers


@pytest.mark.parametrize("below", [True, False])
def test_a_form_of_strange_questions_keeps_each_answer_with_its_question(below: bool) -> None:
    pairs = [*zip(KNOWN, ANSWERS, strict=True), ("Ward motto", "Onwards"), ("Tea or coffee", "Tea")]
    rows: list[list[Any]] = [["Mentee application"], []]
    for label, answer in pairs:
        rows += [[label], [answer], []] if below else [[label, answer]]
    (draft,) = review(grid(*rows), name="mentee form.xlsx").drafts
    assert fields(draft)["employer"] == "Leeds Trust"
    kept = {other.header: other.text for other in draft.others}
    assert (kept["Ward motto"], kept["Tea or coffee"]) == ("Onwards", "Tea")


def test_a_label_without_an_answer_takes_no_other_labels_answer() -> None:
    rows = beside(["", "Sector", "", ""], ["", "City", "", "Leeds"])
    (draft,) = review(grid(["Mentor form"], *rows), name="mentor form.xlsx").drafts
    found = fields(draft)
    assert found["city"] == "Leeds"
    assert "sector" not in found


def test_a_sheet_with_two_stray_answers_is_no_application() -> None:
    said = review(grid(["Full name", "Ana"], ["Email"], ["Phone"], ["Employer"], ["Sector"]))
    assert said.drafts == ()
