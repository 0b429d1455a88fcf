"""What a list would do: one frozen plan that the preview shows and that applying follows."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from mentordesk.services.imports.plans import Outcome
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow

Fact_co = TypeVar("Fact_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody (or some pair) a line may be about; `key` is what a decision names."""

    key: int
    name: str


@dataclass(frozen=True, slots=True)
class ListItem(Generic[Fact_co]):
    """One line of the plan; `number` is its place from 0.

    `says` is what the line says in a few words ("live, 54 minutes"), `reason` why it needs the
    coordinator or is not imported. `fact` is what would be kept, None for a line that is refused.
    `choices` are whom a question is about. `place` is the cell or row it stands in.
    """

    number: int
    outcome: Outcome
    who: str
    says: str
    reason: str
    place: str
    shown: tuple[str, ...]
    fact: Fact_co | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class ListPlan(Generic[Fact_co]):
    """What a list would do to one intake; made against the programme's `head` of history.

    `title` names what the list was read as ("attendance at Webinar 3"), `aim` the id of the event
    or survey it belongs to. `notes` are said once above the lines.
    """

    kind: ListKind
    intake_id: int
    head: int
    name: str
    sha256: str
    title: str
    items: tuple[ListItem[Fact_co], ...]
    notes: tuple[str, ...] = ()
    aim: int | None = None

    def count(self, outcome: Outcome) -> int:
        """How many lines have an outcome."""
        return sum(1 for item in self.items if item.outcome is outcome)

    @property
    def usual_choice(self) -> frozenset[int]:
        """The numbers of the lines that are applied unless the coordinator unticks them."""
        changing = {Outcome.NEW, Outcome.CHANGED}
        return frozenset(item.number for item in self.items if item.outcome in changing)


def place_of(row: ListRow) -> str:
    """Where a row stands, in words: 'row 7 of "Sheet1"'."""
    return f'row {row.row} of "{row.sheet}"' if row.sheet else f"row {row.row}"


def refused(number: int, row: ListRow, who: str, reason: str) -> ListItem[Fact_co]:
    """A line that is not imported, with the reason."""
    return ListItem(number, Outcome.REFUSED, who, "", reason, place_of(row), row.shown)
