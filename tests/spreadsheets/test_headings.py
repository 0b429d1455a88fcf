"""Where the heading of a list stands: titles, two rows, groups, merged cells, repeated headings."""

import pytest

from mentordesk.spreadsheets.headings import find_heading, heading_or_letters, is_label
from tests.spreadsheets.sheets_of import fields, grid, meanings, review

ANA = ["Ana Silva", "ana@x.example.org", "0491 570 156"]
BEN = ["Ben Roe", "ben@x.example.org", "0491 570 157"]
HEAD = ["Name", "Email", "Phone"]


@pytest.mark.parametrize("above", [0, 1, 3, 12, 38])
def test_the_heading_below_titles_and_free_rows(above: int) -> None:
    made = grid(*[[f"Note {n}"] for n in range(above)], HEAD, ANA, BEN)
    found = find_heading(made)
    assert found is not None
    assert found.rows[-1] == above + 1
    assert [draft.row for draft in review(made, name="mentees").drafts] == [above + 2, above + 3]


def test_a_heading_below_the_searched_rows_is_not_looked_for() -> None:
    made = grid(*[[f"Note {n}"] for n in range(60)], HEAD, ["Ana Silva", "no address", "no"])
    assert find_heading(made) is None
    assert review(made).drafts == ()


def test_a_list_whose_only_known_words_are_addresses() -> None:
    found = find_heading(grid(["Wer", "Wo"], ["Ana Silva", "ana@x.example.org"]))
    assert found is not None
    assert found.rows == (1,)


def test_a_sheet_of_nothing_but_data_has_no_heading() -> None:
    assert find_heading(grid(["x", 1], ["y", 2])) is None
    assert find_heading(grid()) is None


def test_the_heading_of_a_survey_in_two_rows() -> None:
    said = review(
        grid(
            ["Name", "Which topics?", None, "Email"],
            ["Open-Ended Response", "Leading a ward", "Wellbeing", "Response"],
            ["Ana Silva", "Leading a ward", "Wellbeing", "ana@x.example.org"],
            ["Ben Roe", None, "Wellbeing", "ben@x.example.org"],
        ),
        name="mentors.xlsx",
    )
    first, second = said.drafts
    assert fields(first)["areas"] == ("Leading a ward", "Wellbeing")
    assert fields(second)["areas"] == ("Wellbeing",)
    assert said.tables[0].header_rows == (1, 2)


def test_merged_groups_above_the_heading_are_carried_to_the_right() -> None:
    said = review(
        grid(
            ["Applicant", None, None, "Referee", None],
            ["Name", "Email", "Phone", "Name", "Email"],
            [*ANA, "Sue Lund", "sue@x.example.org"],
            [*BEN, "Max Orr", "max@x.example.org"],
        )
    )
    found = meanings(said)
    assert found["Referee / Name"] is None
    assert found["Referee / Email"] is None
    assert [d.fields["email"] for d in said.drafts] == ["ana@x.example.org", "ben@x.example.org"]


def test_a_merged_title_over_the_whole_table_groups_nothing() -> None:
    said = review(grid(["Mentees of the spring round"], HEAD, ANA, BEN))
    assert meanings(said) == {"Name": "full_name", "Email": "email", "Phone": "phone"}
    assert {draft.roles for draft in said.drafts} == {("mentee",)}


def test_the_same_heading_twice_gives_the_field_to_one_and_keeps_the_other() -> None:
    said = review(grid([*HEAD, "Email"], [*ANA, "a2@x.example.org"], [*BEN, "b2@x.example.org"]))
    (first, _) = said.drafts
    assert first.fields["email"] == "ana@x.example.org"
    assert [(k.header, k.text) for k in first.others] == [("Email", "a2@x.example.org")]


def test_a_column_without_heading_is_kept_under_its_letters() -> None:
    said = review(grid(HEAD, [*ANA, "stray"], BEN), name="mentees")
    assert [(k.header, k.text) for k in said.drafts[0].others] == [("column D", "stray")]
    assert heading_or_letters({}, 28) == "column AB"


def test_the_heading_repeated_inside_the_list_is_nobody() -> None:
    said = review(grid(HEAD, ANA, HEAD, BEN), name="mentees")
    assert [draft.row for draft in said.drafts] == [2, 4]
    assert [(aside.row, aside.reason) for aside in said.ignored] == [(3, "heading again")]


def test_line_breaks_and_hard_spaces_in_headings() -> None:
    said = review(grid(["Full\nname", "E\u2011mail\u00a0address", " PHONE "], ANA, BEN))
    assert list(meanings(said).values()) == ["full_name", "email", "phone"]


def test_a_heading_cut_at_200_characters_still_means_something() -> None:
    long = "I agree to the Code of Conduct of the association " + "and to its schedules " * 8
    said = review(grid([*HEAD, long[:200]], [*ANA, "Yes"], [*BEN, "Yes"]))
    assert {draft.fields.get("code_agreed") for draft in said.drafts} == {True}


@pytest.mark.parametrize(
    ("cell", "label"),
    [("Name", True), ("a@x.example.org", False), ("3/5/2024", False), ("0491 570 156", False),
     (12, False), ("", False), ("x" * 231, False), ("Why do you apply?", True), (None, False)],
)  # fmt: skip
def test_what_could_be_a_heading(cell: object, label: bool) -> None:
    assert is_label(cell) is label  # type: ignore[arg-type]
