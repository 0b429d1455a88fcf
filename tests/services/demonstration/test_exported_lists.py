"""The demonstration's intakes exported and imported again: no change, no formula, every list."""

import io
from pathlib import Path

import openpyxl
import pytest

from mentordesk.services.exports import export_intake
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.own_lists.every import BY_KIND, LISTS
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.child import Inline
from tests.services.demonstration.conftest import Shown

INTAKES = ("2025 July", "2026 February", "2026 July", "2027 February")


@pytest.mark.parametrize("name", INTAKES)
def test_an_export_of_everything_changes_nothing(shown: Shown, tmp_path: Path, name: str) -> None:
    intake_id = shown.intake(name)
    content = export_intake(shown.desk, intake_id, include_sensitive=True, include_cases=True)
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert {one.title for one in BY_KIND.values()} <= set(book.sheetnames)
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    assert sum(1 for cell in cells if cell.data_type == "f") == 0
    path = tmp_path / "export.xlsx"
    path.write_bytes(content)
    scheme = load_programme(shown.desk).scheme
    made = plan(shown.desk, intake_id, review_sources([str(path)], scheme, reader=Inline()))
    assert made.listed == ()
    assert not made.refused
    assert made.count(Outcome.UNCHANGED) == len(made.items) > 0


def test_every_list_has_a_row_for_each_key_and_says_why_it_is_closed() -> None:
    assert len({one.title for one in BY_KIND.values()}) == len(BY_KIND) == len(LISTS) + 1
    for one in BY_KIND.values():
        headers = [column.header for column in one.columns]
        assert len(set(headers)) == len(headers)
        assert "|" not in "".join(headers)
        assert one.closed
        assert one.no_new or one.plan_added
        assert bool(one.put) == any(column.read for column in one.columns)
