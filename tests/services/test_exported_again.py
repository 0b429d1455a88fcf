"""Exports there and back: any text returns as it was, folders, refusals, and blank forms."""

import csv
import io
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.people import Role
from mentordesk.services.applicants import edit_answer
from mentordesk.services.exports import (
    as_cell,
    blank_form,
    export_intake,
    export_to,
    intake_sheets,
    make_folder,
)
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.grids import Grid, Row
from mentordesk.spreadsheets.own_export import applicants_of
from mentordesk.spreadsheets.sheets import EXPORT_MARK, HIDDEN_SHEET, LONG_TEXT_SHEET, LONGEST_TEXT
from tests.services.small_intake import SCHEME, SmallIntake
from tests.services.verbs import dump, refused


def planned(small: SmallIntake, path: Path) -> ImportPlan:
    """What importing a file would do."""
    return plan(small.desk, small.intake_id, review_sources([str(path)], SCHEME, reader=Inline()))


HOSTILE = (
    "=1+1",
    "+61 491 570 156",
    "@SUM(A1)",
    "'quoted",
    "_x0041_ and _x005F_",
    "one\ntwo\n\nthree",
    'a "b", c; d',
    "<b>&amp;</b>",
    "陳美玲 \U0001d49c é",
    "many words " * 1_800,
    "more than a cell holds " * 2_000,
    "Zoe\u0301 Ngo\u0323c wrote this with marks of their own",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_comes_back_as_it_was(small: SmallIntake, tmp_path: Path, text: str) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], "goals", text)
    before = dump(small.desk)
    path = tmp_path / "export.xlsx"
    export_to(small.desk, small.intake_id, path, include_sensitive=True)
    assert planned(small, path).count(Outcome.UNCHANGED) == 5
    assert dump(small.desk) == before


@pytest.mark.parametrize("field", ["employer", "comments", "biography", "requested_partner"])
@pytest.mark.parametrize("text", HOSTILE[-2:], ids=["long", "marks"])
def test_long_and_marked_texts_of_other_fields(
    small: SmallIntake, tmp_path: Path, field: str, text: str
) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], field, text)
    path = tmp_path / "export.xlsx"
    export_to(small.desk, small.intake_id, path, include_sensitive=True)
    assert planned(small, path).count(Outcome.UNCHANGED) == 5


def parts_of(content: bytes) -> dict[str, bytes]:
    """What is in a workbook, but for the moment at which it was written."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return {name: book.read(name) for name in book.namelist() if name != "docProps/core.xml"}


def test_equal_programmes_give_equal_workbooks(small: SmallIntake) -> None:
    first = parts_of(export_intake(small.desk, small.intake_id))
    assert parts_of(export_intake(small.desk, small.intake_id)) == first


def test_sheets_say_who_everybody_is(small: SmallIntake) -> None:
    applicants = intake_sheets(small.desk, small.intake_id)[0]
    assert [row[0] for row in applicants.rows] == ["mentee"] * 3 + ["mentor"] * 2
    assert len(applicants.keys) == len(applicants.rows) == 5
    assert len(applicants.columns) == len(applicants.headers)
    assert all(len(row) == len(applicants.headers) for row in applicants.rows)
    sensitive = {field.label for field in FIELDS if field.sensitive}
    assert sensitive
    assert not sensitive & set(applicants.headers)
    ticked = intake_sheets(small.desk, small.intake_id, include_sensitive=True)[0]
    assert sensitive <= set(ticked.headers)


def test_a_folder_of_csv_files_has_the_same_rows(small: SmallIntake, tmp_path: Path) -> None:
    paths = export_to(small.desk, small.intake_id, tmp_path / "a" / "b")
    sheets = intake_sheets(small.desk, small.intake_id)
    assert [path.stem for path in paths] == [s.title.casefold().replace(" ", "-") for s in sheets]
    for path, sheet in zip(paths, sheets, strict=True):
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
        assert rows[0] == list(sheet.headers)
        assert len(rows) == len(sheet.rows) + 1


@pytest.mark.parametrize("name", ["a.csv", "a.xls", "a.ods", "a.pdf", "a.xlsx.zip"])
def test_other_kinds_are_refused_and_nothing_is_written(
    small: SmallIntake, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out" / name
    with refused(small.desk, "xlsx workbook or a folder"):
        export_to(small.desk, small.intake_id, target)
    assert not target.parent.exists()


def test_a_folder_is_made_once_and_refused_where_a_file_stands(
    small: SmallIntake, tmp_path: Path
) -> None:
    make_folder(tmp_path / "new" / "inner")
    make_folder(tmp_path / "new" / "inner")
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "inner"):
        with refused(small.desk, "cannot be made"):
            make_folder(folder)


@pytest.mark.parametrize("role", Role)
def test_a_blank_form_holds_nobody(small: SmallIntake, role: Role) -> None:
    before = dump(small.desk)
    book = openpyxl.load_workbook(io.BytesIO(blank_form(small.desk, role)))
    words = {str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value}
    assert not {"Ana Souza", "Ruth Adams", "ana@example.org"} & words
    assert any("Library Association" in word for word in words)
    assert dump(small.desk) == before


@given(st.lists(st.sampled_from(["A", "B; C", "D, E", ""]), max_size=4).map(tuple))
def test_several_choices_are_one_text(choices: tuple[str, ...]) -> None:
    assert as_cell(choices) == "; ".join(choices)


@given(st.integers(-1000, 1000), st.sampled_from([0, 0.25, 0.5]))
def test_numbers_stay_numbers_and_whole_ones_have_no_fraction(whole: int, part: float) -> None:
    cell = as_cell(whole + part)
    assert cell == whole + part
    assert isinstance(cell, int) is (part == 0)


LABELS = ("Role", "Full name", "Goals", "Standing")
PAGE = Grid(
    "People",
    {1: dict(enumerate(LABELS, 1)), 2: {1: "mentee", 2: "Ana", 3: "g" * LONGEST_TEXT, 4: "ready"}},
)
HIDDEN = Grid(
    HIDDEN_SHEET,
    {1: {1: EXPORT_MARK}, 2: {1: "People", 2: 1, 3: "role|full_name|goals|-Standing"}},
)


def rest_of(*lines: tuple[str | int, ...]) -> Grid:
    """The sheet of texts that went on."""
    head = ("Sheet", "Row", "Column", "Part", "Text")
    rows: dict[int, Row] = {n: dict(enumerate(line, 1)) for n, line in enumerate((head, *lines), 1)}
    return Grid(LONG_TEXT_SHEET, rows)


def test_an_export_is_read_without_what_only_informs() -> None:
    (grid,) = applicants_of([PAGE, Grid("Pairs", {1: {1: "Mentee"}})], HIDDEN)
    assert grid.known == {1: "role", 2: "full_name", 3: "goals"}
    assert 4 not in grid.rows[1] | grid.rows[2]
    assert grid.rows[2][2] == "Ana"


@pytest.mark.parametrize(
    ("line", "joined"),
    [
        (("People", 2, "Goals", 2, "more"), True),
        (("Pairs", 2, "Goals", 2, "more"), False),
        (("People", "2", "Goals", 2, "more"), False),
        (("People", 3, "Goals", 2, "more"), False),
        (("People", 2, "Hobbies", 2, "more"), False),
        (("People", 2, "Full name", 2, "more"), False),
        ((), False),
    ],
)
def test_only_what_belongs_to_a_full_cell_is_joined(
    line: tuple[str | int, ...], joined: bool
) -> None:
    (grid,) = applicants_of([PAGE, rest_of(line)], HIDDEN)
    goals = grid.rows[2][3]
    assert isinstance(goals, str)
    assert goals.endswith("more") is joined
    assert grid.rows[2][2] == "Ana"


@pytest.mark.parametrize(
    "mark",
    [
        {1: {1: "another mark"}},
        {1: {1: EXPORT_MARK}},
        {1: {1: EXPORT_MARK}, 2: {1: "People", 2: 2, 3: "full_name"}},
        {1: {1: EXPORT_MARK}, 2: {1: "People", 2: 1, 3: "mentee|mentor"}},
        {1: {1: EXPORT_MARK}, 2: {1: "Elsewhere", 2: 1, 3: "full_name"}},
    ],
)
def test_a_hidden_sheet_that_does_not_fit_changes_nothing(
    mark: dict[int, Row],
) -> None:
    foreign = replace(HIDDEN, rows={number: {**row} for number, row in mark.items()})
    assert applicants_of([PAGE], foreign) == (PAGE,)
