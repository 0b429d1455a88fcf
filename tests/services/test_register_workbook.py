"""The register as a workbook: every certificate with its state, and every event."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.certificate_files import save_merged
from mentordesk.services.issuing import replace
from mentordesk.services.register import withdraw
from mentordesk.services.register_workbook import CERTIFICATES, EVENTS, export_register
from tests.services.certified import completed, issue_to, rename
from tests.services.small_intake import SmallIntake


def _rows(path: Path, title: str) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(path)
    return [tuple(cell.value for cell in row) for row in book[title].iter_rows()]


def test_every_certificate_and_event_is_in_it(small: SmallIntake, tmp_path: Path) -> None:
    completed(small)
    rename(small, "Ruth Adams", "=Ruth Adams")
    ana, ruth = issue_to(small, ["Ana Souza", "Ruth Adams"])
    (chi,) = issue_to(small, ["Chi Lam"], reason="The board agreed.")
    save_merged(small.desk, [ana], tmp_path / "all.pdf")
    replace(small.desk, ana, "A new name.")
    withdraw(small.desk, ruth, "A slip.")
    path = tmp_path / "register.xlsx"
    assert export_register(small.desk, path, small.intake_id) == 4
    head, *rows = _rows(path, "Register")
    assert head[: len(CERTIFICATES)] == CERTIFICATES
    states = {row[0]: row[4] for row in rows}
    assert states == {
        "LA-2021-0001": "Replaced",
        "LA-2021-0002": "Withdrawn",
        "LA-2021-0003": "Issued",
        "LA-2021-0004": "Issued",
    }
    found = {row[0]: row for row in rows}
    assert found["LA-2021-0003"][7] == "The board agreed."
    assert found["LA-2021-0004"][8] == "LA-2021-0001"
    assert found["LA-2021-0001"][9] == "LA-2021-0004"
    assert found["LA-2021-0001"][5].date() == date(2021, 8, 20)  # type: ignore[attr-defined]
    assert found["LA-2021-0002"][1] == "=Ruth Adams"
    head, *lines = _rows(path, "Events")
    assert head[: len(EVENTS)] == EVENTS
    happened = [(line[0], line[3], line[4]) for line in lines]
    assert ("LA-2021-0001", "Saved", "all.pdf") in happened
    assert ("LA-2021-0002", "Withdrawn", "A slip.") in happened
    assert ("LA-2021-0001", "Replaced", "A new name.") in happened
    assert chi


def test_an_empty_register_writes_nothing(small: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="register is empty"):
        export_register(small.desk, tmp_path / "register.xlsx")
    assert not (tmp_path / "register.xlsx").exists()
