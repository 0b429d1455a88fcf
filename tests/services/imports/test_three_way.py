"""An export edited outside and imported again: base, file and programme are merged."""

from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.services.applicants import edit_answer
from mentordesk.services.exports import export_to
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.spreadsheets.base_values import OWN_COLUMN, base_row, marks_in
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.models.intakes import Intake
from tests.services.small_intake import SCHEME, SmallIntake
from tests.services.verbs import dump

CITY = "City or town"


def exported(small: SmallIntake, folder: Path, edits: dict[str, dict[str, str | None]]) -> Path:
    """The export, with cells of some people edited outside by name and heading."""
    path = folder / "export.xlsx"
    export_to(small.desk, small.intake_id, path, include_sensitive=True)
    book = openpyxl.load_workbook(path)
    sheet = book["Applicants"]
    places = {cell.value: cell.column or 0 for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        name = sheet.cell(row, places["Full name"]).value
        for header, value in edits.get(str(name), {}).items():
            sheet.cell(row, places[header]).value = value
    book.save(path)
    return path


def planned(small: SmallIntake, path: Path) -> ImportPlan:
    return plan(small.desk, small.intake_id, review_sources([str(path)], SCHEME, reader=Inline()))


def changes(made: ImportPlan) -> dict[tuple[str, str], tuple[object, object, bool]]:
    return {(item.name, one.field): (one.old, one.new, one.conflict)
            for item in made.items for one in item.changes}  # fmt: skip


def test_an_edited_cell_wins_where_the_programme_is_unchanged(
    small: SmallIntake, tmp_path: Path
) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], "city", "Hobart")
    path = exported(small, tmp_path, {"Ana Souza": {CITY: "Perth"}})
    made = planned(small, path)
    assert changes(made) == {("Ana Souza", "city"): ("Hobart", "Perth", False)}
    assert made.count(Outcome.CHANGED) == 1
    assert made.count(Outcome.UNCHANGED) == len(small.people) - 1
    apply(small.desk, made)
    assert planned(small, path).count(Outcome.UNCHANGED) == len(small.people)


def test_what_changed_here_since_stays_where_the_file_was_not_edited(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = exported(small, tmp_path, {"Ana Souza": {CITY: "Perth"}})
    edit_answer(small.desk, small.people["Ana Souza"], "employer", "Library Nine")
    edit_answer(small.desk, small.people["Ana Souza"], "email", "ana@new.example.org")
    edit_answer(small.desk, small.people["Ana Souza"], "full_name", "Ana Meier")
    made = planned(small, path)
    assert set(changes(made)) == {("Ana Meier", "city")}


def test_changed_on_both_sides_is_for_the_coordinator(small: SmallIntake, tmp_path: Path) -> None:
    path = exported(small, tmp_path, {"Ana Souza": {CITY: "Perth"}})
    edit_answer(small.desk, small.people["Ana Souza"], "city", "Darwin")
    made = planned(small, path)
    assert changes(made) == {("Ana Souza", "city"): ("Darwin", "Perth", True)}
    (asking,) = [item for item in made.items if item.outcome is Outcome.NEEDS_YOU]
    assert asking.question == "Since the export city was changed here as well as in the file."
    before = dump(small.desk)
    apply(small.desk, made)
    assert dump(small.desk) == before
    assert apply(small.desk, made, decisions={asking.number: Decision(overwrite=True)}).changed == 1
    assert planned(small, path).count(Outcome.UNCHANGED) == len(small.people)


def test_an_emptied_cell_erases_nothing_and_says_so(small: SmallIntake, tmp_path: Path) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], "city", "Hobart")
    made = planned(small, exported(small, tmp_path, {"Ana Souza": {CITY: None}}))
    assert changes(made) == {}
    (said,) = [issue.sentence for item in made.items for issue in item.issues]
    assert said == "City or town was emptied; the programme keeps what it has."


def test_a_deleted_row_is_no_deletion_and_a_new_one_is_a_new_application(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = exported(small, tmp_path, {})
    book = openpyxl.load_workbook(path)
    sheet = book["Applicants"]
    sheet.delete_rows(2)
    places = {cell.value: cell.column or 0 for cell in sheet[1]}
    last = sheet.max_row + 1
    for header, value in (("Role", "mentee"), ("Full name", "Dee Fox"), (CITY, "Cairns")):
        sheet.cell(last, places[header]).value = value
    book.save(path)
    made = planned(small, path)
    assert made.count(Outcome.NEW) == 1
    assert made.count(Outcome.UNCHANGED) == len(small.people) - 1


def test_the_rows_may_be_sorted_and_columns_moved(small: SmallIntake, tmp_path: Path) -> None:
    path = exported(small, tmp_path, {"Ana Souza": {CITY: "Perth"}})
    book = openpyxl.load_workbook(path)
    sheet = book["Applicants"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    turned = [lines[0], *reversed(lines[1:])]
    for number, line in enumerate(turned, start=1):
        for column, value in enumerate(reversed(line), start=1):
            sheet.cell(number, column).value = value
    book.save(path)
    made = planned(small, path)
    assert set(changes(made)) == {("Ana Souza", "city")}


def test_an_edited_role_is_refused_in_a_sentence(small: SmallIntake, tmp_path: Path) -> None:
    made = planned(small, exported(small, tmp_path, {"Ana Souza": {"Role": "mentor"}}))
    (refused,) = made.refused
    assert "keeps its role" in refused.reason
    assert made.count(Outcome.NEW) == 0


def test_another_programmes_export_is_read_like_any_list(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = exported(small, tmp_path, {"Ana Souza": {CITY: "Perth"}})
    with small.desk.action("Rename") as session:
        session.get_one(Intake, small.intake_id).name = "Another name"
    made = planned(small, path)
    assert ("Ana Souza", "city") in changes(made)
    assert all(item.base is None for item in made.items)


def test_the_hidden_column_says_nothing_when_it_was_meddled_with() -> None:
    assert marks_in("application 12 a.b", ["role", "city"]) == (
        "application 12", {"role": "a", "city": "b"},
    )  # fmt: skip
    assert marks_in("application 12 a.b.c", ["role", "city"]) is None
    assert marks_in("", ["role"]) is None
    assert base_row("no row of ours") is None
    assert OWN_COLUMN.startswith("_")


@pytest.mark.parametrize("sensitive", [True, False])
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    goals=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60),
    city=st.text(max_size=20),
)
def test_any_text_goes_there_and_back(
    small: SmallIntake, tmp_path: Path, sensitive: bool, goals: str, city: str
) -> None:
    edit_answer(small.desk, small.people["Ana Souza"], "goals", goals)
    edit_answer(small.desk, small.people["Ana Souza"], "city", city)
    path = tmp_path / "export.xlsx"
    export_to(small.desk, small.intake_id, path, include_sensitive=sensitive)
    made = planned(small, path)
    assert changes(made) == {}
    assert made.count(Outcome.UNCHANGED) == len(small.people)
    assert not made.refused
