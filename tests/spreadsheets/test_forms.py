"""One-applicant forms of other layouts than the samples': beside, below, ticked, office part."""

from datetime import datetime

import pytest

from mentordesk.spreadsheets.headings import find_heading, known_fields
from mentordesk.spreadsheets.labels import coverage, find_labels
from mentordesk.spreadsheets.ticks import ticked_lists
from tests.spreadsheets.sheets_of import NURSES, codes, fields, grid, review

BESIDE = grid(
    ["Application to become a mentor"],
    ["Full name", "Grace Amadi", "", "Date of birth", "1 May 1980"],
    ["E-mail", "grace@x.example.org", "", "Telephone", "01632 960 003"],
    ["Employer", "Kent Trust", "", "Job title", "Ward sister"],
    ["Sector", "Acute care", "", "Years of experience", 17],
    ["How many mentees could you take?", "2"],
    ["Hours per month you can give", 3],
    ["What can you offer a mentee?", "Twenty years on wards, and patience."],
    ["Office use only"],
    ["Date received:", datetime.fromisoformat("2024-03-05"), "", "Initials", "GR"],
    sheet="Form",
)


def test_labels_beside_their_answers_two_to_a_row() -> None:
    said = review(BESIDE)
    (draft,) = said.drafts
    assert draft.roles == ("mentor",)
    assert draft.row is None
    assert fields(draft) == {
        "full_name": "Grace Amadi",
        "email": "grace@x.example.org",
        "phone": "+441632960003",
        "employer": "Kent Trust",
        "job_title": "Ward sister",
        "sector": "Acute care",
        "years_experience": 17,
        "capacity": 2,
        "hours_per_month": 3,
        "offer": "Twenty years on wards, and patience.",
    }


def test_the_office_part_is_kept_and_no_answer() -> None:
    (draft,) = review(BESIDE).drafts
    kept = {(o.header, o.text) for o in draft.others}
    assert ("Date received:", "2024-03-05") in kept
    assert "submitted_at" not in draft.fields


def test_every_cell_of_a_form_is_a_label_an_answer_or_kept() -> None:
    (draft,) = review(BESIDE).drafts
    said = " ".join(o.text for o in draft.others) + " ".join(o.header for o in draft.others)
    said += " ".join(s.raw + s.header for s in draft.sources.values())
    for row in BESIDE.rows.values():
        for value in row.values():
            text = value.date().isoformat() if isinstance(value, datetime) else str(value)
            assert text in said, text


def test_labels_above_their_answers() -> None:
    said = review(
        grid(
            ["Given name", "Family name", "Email"],
            ["Olena", "State-Kovalenko", "olena@x.example.org"],
            [],
            ["City", "Phone", "Position"],
            ["Newport City Centre", "01632 960 004", "Head of state nursing"],
            [],
            ["What are your goals?"],
            ["To run a community clinic."],
            ["Referee name", "Referee email"],
            ["Sam Poole", "sam@y.example.org"],
            sheet="Mentee",
        )
    )
    (draft,) = said.drafts
    assert draft.roles == ("mentee",)
    assert fields(draft) == {
        "given_name": "Olena",
        "family_name": "State-Kovalenko",
        "full_name": "Olena State-Kovalenko",
        "email": "olena@x.example.org",
        "city": "Newport City Centre",
        "phone": "+441632960004",
        "job_title": "Head of state nursing",
        "goals": "To run a community clinic.",
    }
    kept = {(o.header, o.text) for o in draft.others}
    assert {("Referee name", "Sam Poole"), ("Referee email", "sam@y.example.org")} <= kept


@pytest.mark.parametrize("mark", ["x", "X", "✓", "☑", True, "yes"])
def test_ticked_options_beside_and_before(mark: object) -> None:
    sheet = grid(
        ["MENTEE FORM"],
        ["Name:", "Bo Li"],
        ["Email:", "bo@x.example.org"],
        ["Telephone:", "01632 960 005"],
        ["Position:", "Nurse"],
        ["Employer:", "Kent Trust"],
        ["Topics you want help with (tick):"],
        ["Leading a ward", mark, "Return to practice", ""],
        ["Research, audit and writing", "", "Wellbeing", mark],
    )
    (draft,) = review(sheet).drafts
    assert draft.fields["areas"] == ("Leading a ward", "Wellbeing")
    assert draft.roles == ("mentee",)


def test_boxes_inside_the_cells() -> None:
    cells = {
        (1, 1): "☑ Video",
        (2, 1): "☐ Telephone",
        (3, 1): "☒ In person",
    }
    (ticked,), used = ticked_lists(dict(cells), NURSES)
    assert ticked.field == "contact_modes"
    assert ticked.chosen == ("Video", "In person")
    assert used == set(cells)


def test_options_without_any_mark_are_no_list() -> None:
    assert ticked_lists({(1, 1): "Video", (2, 1): "Telephone"}, NURSES) == ((), set())


def test_a_form_without_a_role_asks() -> None:
    sheet = grid(
        ["Name:", "Bo Li"],
        ["Email:", "bo@x.example.org"],
        ["Telephone:", "01632 960 005"],
        ["Position:", "Nurse"],
        ["Employer:", "Kent Trust"],
        ["Special requirements:", "Large print"],
        sheet="Form",
    )
    (draft,) = review(sheet, name="form.xlsx").drafts
    assert draft.roles == ()
    assert ("role", "unknown") in codes(draft)
    assert draft.fields["comments"] == "Large print"
    (named,) = review(sheet, name="Mentor - Bo Li.xlsx").drafts
    assert named.roles == ("mentor",)


def test_a_blank_form_is_nobody() -> None:
    sheet = grid(
        ["Name:"], ["Email:"], ["Telephone:"], ["Position:"], ["Employer:"], ["City:"], ["State:"]
    )
    assert review(sheet).drafts == ()


@pytest.mark.parametrize(
    ("text", "high"),
    [
        ("Employer", True),
        ("What are your goals?", True),
        ("Years of experience", True),
        ("Newport City Centre", False),
        ("Harbour Health Trust", False),
    ],
)
def test_coverage_tells_labels_from_names(text: str, high: bool) -> None:
    assert (coverage(text) >= 0.5) is high


def test_where_labels_carry_colons_other_cells_are_answers() -> None:
    cells = {
        (1, 1): "Name:", (1, 2): "Position",
        (2, 1): "Email:", (2, 2): "a@x.example.org",
        (3, 1): "Employer:", (3, 2): "Email",
    }  # fmt: skip
    assert find_labels(dict(cells), set(), NURSES) == [(1, 1), (2, 1), (3, 1)]


def test_the_heading_of_a_table_is_found_below_titles() -> None:
    sheet = grid(["List"], ["as of today"], [], ["Name", "Email", "Phone"], ["A", "a@x.org", "1"])
    heading = find_heading(sheet)
    assert heading is not None
    assert heading.rows == (4,)
    assert known_fields(sheet.rows[4]) == {"full_name", "email", "phone"}


def test_no_heading_in_prose() -> None:
    assert find_heading(grid(["Dear all"], ["this is a note"], ["and another"])) is None
