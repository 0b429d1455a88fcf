"""What the tests of exported lists share: a row's edit put in one step, and asked about before."""

from typing import Any

from mentordesk.services.answers import coordinator_source
from mentordesk.services.own_lists.columns import Hand, OwnList, Ways
from mentordesk.spreadsheets.grids import CellValue, ListedRow
from tests.services.small_intake import SmallIntake


def ways_of(small: SmallIntake) -> Ways:
    """Cells are read with the day first, on the day of the programme's clock."""
    return Ways(day_first=True, today=small.desk.today())


def only_row(small: SmallIntake, own: OwnList[Any]) -> Any:
    """The one row a list has."""
    (row,) = own.load(small.desk, small.intake_id)
    return row


def objection(small: SmallIntake, own: OwnList[Any], values: dict[str, Any]) -> str:
    """What the list says to an edit of its one row; empty where it may be put."""
    return own.check(only_row(small, own), values, ways_of(small))


def put(small: SmallIntake, own: OwnList[Any], values: dict[str, Any]) -> None:
    """Put an edit of the list's one row in a step of its own."""
    assert own.put is not None
    number = own.number(only_row(small, own))
    with small.desk.action("Edit a list", "import") as session:
        source = coordinator_source(session, small.desk.now())
        own.put(Hand(session, source, small.desk.today()), number, values)


def added(own: OwnList[Any], **cells: CellValue) -> ListedRow:
    """A row that was added to a list's sheet; an underscore in a heading stands for a space."""
    by_heading = {heading.replace("_", " "): value for heading, value in cells.items()}
    return ListedRow(own.kind, own.title, 9, "", "", by_heading)
