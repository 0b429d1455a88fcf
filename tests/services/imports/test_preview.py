"""Previews with wishes: columns, words, cells and kinds said before anything is written."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.checking import dump_lines
from mentordesk.services.imports.before import imported_before
from mentordesk.services.imports.earlier import load_imports
from mentordesk.services.imports.mending import MendedReader
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.preview import (
    Batch,
    Choice,
    Preview,
    import_plan,
    part_of,
    preview,
    without,
)
from mentordesk.services.imports.sides import known_sides
from mentordesk.services.imports.wishes import CellPlace, FilePlace, Wishes
from mentordesk.services.progress import Stopped
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.memory import NOTHING_SAID
from tests.services.imports.conftest import Inbox

HEAD = "Role,Name,Email,Beacon,Sector"
ANA = "mentor,Ana Silva,ana@x.example.org,Kestrel House,Academic"
NOBODY = "mentee,,,Heron House,Academic"


def shown(inbox: Inbox, *lines: str, wishes: Wishes | None = None) -> Preview:
    """The preview of a list, with wishes."""
    batch = Batch(inbox.intake_id, (), wishes or Wishes())
    return preview(inbox.desk, batch, (inbox.write("one.csv", HEAD, *lines),), reader=Inline())


def again(inbox: Inbox, found: Preview, wishes: Wishes) -> Preview:
    """The same files with other wishes: nothing is read again."""
    return preview(inbox.desk, replace(found.batch, wishes=wishes))


def test_a_column_that_is_said_changes_the_plan_and_nothing_else(inbox: Inbox) -> None:
    before = list(dump_lines(inbox.desk))
    found = shown(inbox, ANA)
    (item,) = found.plan.items
    assert "employer" not in item.fields
    layout = found.plan.sources[0].tables[0].layout
    said = again(inbox, found, Wishes().with_column(layout, "Beacon", "employer"))
    assert said.plan.items[0].fields["employer"] == "Kestrel House"
    assert said.batch.paths == found.batch.paths
    assert list(dump_lines(inbox.desk)) == before


def test_a_mended_cell_is_read_like_a_cell_and_keeps_its_raw_text(inbox: Inbox) -> None:
    found = shown(inbox, ANA)
    source = found.plan.sources[0]
    place = CellPlace(source.sha256, None, 2, 3)
    assert found.batch.text_at(place) == "ana@x.example.org"
    said = again(inbox, found, Wishes().with_cells({place: "Ana@New.example.org"}))
    (item,) = said.plan.items
    assert item.fields["email"] == "ana@new.example.org"
    assert item.typed == frozenset({"email"})
    assert item.cells["email"].raw == "ana@x.example.org"
    back = again(inbox, said, said.batch.wishes.without_cell(place))
    assert back.plan.items[0].fields["email"] == "ana@x.example.org"
    assert back.plan.items[0].typed == frozenset()


def test_a_refused_row_becomes_an_application_once_it_is_mended(inbox: Inbox) -> None:
    found = shown(inbox, ANA, NOBODY)
    assert len(found.plan.refused) == 1
    place = CellPlace(found.plan.sources[0].sha256, None, 3, 2)
    said = again(inbox, found, Wishes().with_cells({place: "Cy Moe"}))
    assert said.plan.refused == ()
    assert [item.name for item in said.plan.items] == ["Ana Silva", "Cy Moe"]


def test_an_emptied_cell_is_no_answer(inbox: Inbox) -> None:
    found = shown(inbox, ANA)
    place = CellPlace(found.plan.sources[0].sha256, None, 2, 5)
    said = again(inbox, found, Wishes().with_cells({place: ""}))
    assert "sector" not in said.plan.items[0].fields


@given(st.text(max_size=30), st.integers(1, 9), st.integers(1, 9))
def test_whatever_is_typed_the_other_cells_stay(text: str, row: int, column: int) -> None:
    data = b"Name,Email\nAna Silva,ana@x.example.org\nBen Roe,ben@x.example.org\n"
    place = CellPlace("", None, row, column)
    reader = MendedReader(Inline(), {})
    digest = hashlib.sha256(data).hexdigest()
    mended = MendedReader(Inline(), {place._replace(sha256=digest): text})
    (before,), (after,) = reader.read(data).grids, mended.read(data).grids
    cells = {(r, c): v for r, line in before.rows.items() for c, v in line.items()}
    changed = {(r, c): v for r, line in after.rows.items() for c, v in line.items()}
    assert changed.pop((row, column), "") == text
    cells.pop((row, column), None)
    assert changed == cells
    assert list(after.rows) == sorted(after.rows)


def test_words_and_kinds_are_said_and_taken_back() -> None:
    place = FilePlace("a", 0, "b")
    wishes = Wishes().with_word("sector", "Uni", "Academic").with_word("sector", "Uni", "Public")
    assert [word.option for word in wishes.words] == ["Public"]
    assert wishes.with_word("sector", "Uni", None).words == ()
    assert wishes.with_kind(place, DocumentKind.RESUME).kinds == {place: DocumentKind.RESUME}
    assert wishes.memory(NOTHING_SAID) == NOTHING_SAID


def test_what_is_stopped_leaves_the_programme_as_it_was(inbox: Inbox) -> None:
    before = list(dump_lines(inbox.desk))
    path = inbox.write("one.csv", HEAD, ANA)
    with pytest.raises(Stopped):
        preview(inbox.desk, Batch(inbox.intake_id), (path,), lambda _done, _total: False, Inline())
    made = shown(inbox, ANA).plan
    with pytest.raises(Stopped):
        import_plan(
            inbox.desk, made, Choice(made.usual_choice), progress=lambda _done, _total: False
        )
    assert list(dump_lines(inbox.desk)) == before


def test_progress_of_a_part_is_scaled() -> None:
    said: list[tuple[int, int]] = []

    def note(done: int, total: int) -> bool:
        said.append((done, total))
        return True

    inner = part_of(note, 800, 1000)
    assert inner(1, 2)
    assert inner(0, 0)
    assert said == [(900, 1000), (800, 1000)]


def test_changes_left_out_are_not_planned(inbox: Inbox) -> None:
    made = shown(inbox, ANA).plan
    import_plan(inbox.desk, made, Choice(made.usual_choice))
    changed = shown(inbox, ANA.replace("Academic", "Public")).plan
    assert [item.outcome for item in changed.items] == [Outcome.CHANGED]
    left = without(changed, {0: frozenset({"sector"})})
    assert left.items[0].changes == ()
    assert without(changed, {}) is changed


def test_files_imported_before_are_known_with_their_day(inbox: Inbox) -> None:
    found = shown(inbox, ANA)
    assert found.before == {}
    import_plan(inbox.desk, found.plan, Choice(found.plan.usual_choice))
    digest = found.plan.sources[0].sha256
    at = imported_before(inbox.desk, inbox.intake_id, found.plan.sources)
    assert at == {digest: datetime(2021, 6, 20, 9, tzinfo=UTC)}
    assert shown(inbox, ANA).before == at
    (earlier,) = load_imports(inbox.desk)
    assert (earlier.files, earlier.new, earlier.state) == (("one.csv",), 1, "done")


def test_the_sides_of_a_question_are_the_people_it_names(inbox: Inbox) -> None:
    made = shown(inbox, ANA).plan
    import_plan(inbox.desk, made, Choice(made.usual_choice))
    other = shown(inbox, ANA.replace("Ana Silva", "Bela Kovacs")).plan
    (item,) = other.items
    assert item.outcome is Outcome.NEEDS_YOU
    (side,) = known_sides(inbox.desk, other, item)
    assert (side.name, side.note) == ("Ana Silva", "mentor in the intake 2021 July")
    assert side.fields["email"] == "ana@x.example.org"
