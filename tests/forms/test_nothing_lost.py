"""Every filled cell of every layout and of the samples ends in an answer, is kept, or is listed."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.schemes import read_scheme
from mentordesk.spreadsheets.drafts import ReviewedSheets, SetAside
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.reading import read_sheets
from mentordesk.spreadsheets.review import review_workbook
from tests.forms.associations import association
from tests.forms.dialects import DIALECTS
from tests.forms.measuring import ROLES, confirmed
from tests.forms.papers import PAPERS
from tests.forms.sets import EVERY
from tests.forms.tracing import lost

SAMPLES = Path(__file__).resolve().parent.parent / "applications"
FILES = sorted(
    path.name for path in SAMPLES.glob("*.*") if path.suffix in {".xlsx", ".csv", ".xls"}
)
LAYOUTS = {**DIALECTS, **PAPERS}


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(sorted(EVERY)),
    st.sampled_from(sorted(LAYOUTS)),
    st.sampled_from(ROLES),
    st.integers(0, 40),
    st.booleans(),
)
def test_no_cell_of_a_generated_sheet_is_lost(
    name: str, layout: str, role: str, seed: int, told: bool
) -> None:
    laid = LAYOUTS[layout](association(name), EVERY[name], role, seed)
    said = laid.review(confirmed(laid)) if told else laid.review()
    assert lost(laid.grid, said) == []


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return read_scheme(SAMPLES / "scheme.json")


@pytest.mark.parametrize("name", FILES)
def test_no_cell_of_a_sample_is_lost(name: str, scheme: Scheme) -> None:
    workbook = read_sheets((SAMPLES / name).read_bytes())
    for grid in workbook.grids:
        said = review_workbook(Workbook(workbook.kind, (grid,)), name, scheme)
        if any(f'"{grid.sheet}" holds no applicants' in note for note in said.notes):
            continue  # the sheet as a whole is listed
        assert lost(grid, said) == []


def test_the_measure_finds_what_is_lost() -> None:
    grid = Grid("List", {1: {1: "Name"}, 2: {1: "Ada", 3: "?"}})
    assert lost(grid, ReviewedSheets()) == ["A1", "A2", "C2"]
    assert lost(grid, ReviewedSheets(ignored=(SetAside("List", 2, "note"),))) == ["A1"]


@pytest.mark.parametrize("dialect", ["Typeform", "SurveyMonkey"])
def test_a_choice_spread_over_columns_knows_each_of_its_cells(dialect: str) -> None:
    laid = DIALECTS[dialect](association("nurses"), EVERY["nurses"], "mentee", 0)
    draft = laid.review().drafts[0]
    source = draft.sources["areas"]
    cells = [(source.row, source.column), *source.also]
    assert tuple(laid.grid.rows[row][column] for row, column in cells) == draft.fields["areas"]


def test_a_name_from_two_columns_knows_both() -> None:
    laid = DIALECTS["plain"](association("nurses"), EVERY["nurses"], "mentee", 0)
    source = laid.review().drafts[0].sources["full_name"]
    assert source.raw == laid.people[0].truth["full_name"]
    assert len(source.also) == 1


def test_ticked_boxes_know_every_box() -> None:
    laid = PAPERS["boxes to tick"](association("accountants"), EVERY["accountants"], "mentee", 0)
    draft = laid.review().drafts[0]
    assert draft.fields["areas"] == laid.people[0].truth["areas"]
    assert len(draft.sources["areas"].also) == len(association("accountants").choices["areas"]) - 1
