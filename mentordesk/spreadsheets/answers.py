"""From the cells of one applicant to a draft: read each, note issues, keep what has no field."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from mentordesk.domain.people import Role, full_name
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.drafts import Answer, Draft, Issue, Kept, Source
from mentordesk.spreadsheets.grids import CellValue, as_text
from mentordesk.spreadsheets.marks import roles_in, yes_or_no
from mentordesk.spreadsheets.values import ColumnFacts, Reading, read_value

_TEXT_OF = {Role.MENTEE: ("offer", "goals"), Role.MENTOR: ("goals", "offer")}
IDENTITY = ("full_name", "email", "member_no")


class Cell(NamedTuple):
    """One cell of one applicant: its field (None if it is only kept), heading, value, place."""

    field: str | None
    header: str
    value: CellValue
    row: int
    column: int
    also: tuple[tuple[int, int], ...] = ()


Reader = Callable[[str, CellValue, int], Reading]


@dataclass(slots=True)
class Gathered:
    """What has been read of one applicant so far."""

    fields: dict[str, Answer] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)
    others: list[Kept] = field(default_factory=list)
    role_text: tuple[str, str] | None = None


def reader_for(scheme: Scheme, facts: dict[int, ColumnFacts]) -> Reader:
    """A reader of cells by field and column that remembers what it has read before."""
    plain = ColumnFacts(scheme.day_first)
    known: dict[tuple[str, int, type, CellValue], Reading] = {}

    def read(key: str, value: CellValue, column: int) -> Reading:
        if key in IDENTITY:
            return read_value(key, value, scheme, facts.get(column, plain))
        place = (key, column, value.__class__, value)
        found = known.get(place)
        if found is None:
            found = known[place] = read_value(key, value, scheme, facts.get(column, plain))
        return found

    return read


def gather(cells: Iterable[Cell], read: Reader) -> Gathered:
    """Read all cells of one applicant; every filled cell ends in a field or is kept."""
    gathered = Gathered()
    for cell in cells:
        source = Source(cell.row, cell.column, cell.header, as_text(cell.value), cell.also)
        if cell.field is None:
            gathered.others.append(Kept(cell.header, source.raw, source))
        elif cell.field == "role":
            gathered.role_text = (cell.header, source.raw)
            gathered.sources["role"] = source
        else:
            _take(gathered, cell.field, read(cell.field, cell.value, cell.column), source)
    return gathered


def _take(gathered: Gathered, key: str, reading: Reading, source: Source) -> None:
    key = reading.field or key
    if reading.code:
        gathered.issues.append(Issue(key, reading.code, reading.sentence))
    if reading.answer is None or key in gathered.fields:
        gathered.others.append(Kept(source.header, source.raw, source))
        return
    gathered.fields[key] = reading.answer
    gathered.sources[key] = source
    if reading.code == "several_values":
        gathered.others.append(Kept(source.header, source.raw, source))


def finish(gathered: Gathered, sheet: str | None, row: int | None, usual_role: str | None) -> Draft:
    """The draft of one applicant; `usual_role` is what the sheet or file is about."""
    roles = _roles(gathered, usual_role)
    _complete_name(gathered)
    if len(roles) == 1:
        _settle_text(gathered, Role(roles[0]))
    return Draft(
        roles,
        sheet,
        row,
        gathered.fields,
        gathered.sources,
        tuple(gathered.issues),
        tuple(gathered.others),
    )


def _roles(gathered: Gathered, usual: str | None) -> tuple[str, ...]:
    if gathered.role_text is not None:
        header, text = gathered.role_text
        roles = roles_in(text) or _role_by_yes(header, text)
        if not roles:
            sentence = f'"{text[:60]}" is neither mentee nor mentor.'
            gathered.issues.append(Issue("role", "unknown", sentence))
        return roles
    if usual is not None:
        return (usual,)
    gathered.issues.append(
        Issue("role", "unknown", "It does not say whether this is a mentee or a mentor.")
    )
    return ()


def _role_by_yes(header: str, text: str) -> tuple[str, ...]:
    """ "Do you want to sign up as a mentor?" answered by yes or no."""
    yes, asked = yes_or_no(text), roles_in(header)
    if yes is None or len(asked) != 1:
        return ()
    return asked if yes else (str(Role(asked[0]).partner),)


def _complete_name(gathered: Gathered) -> None:
    fields = gathered.fields
    if "full_name" in fields:
        return
    name = full_name(str(fields.get("given_name", "")), str(fields.get("family_name", "")))
    if name:
        fields["full_name"] = name
        parts = [
            gathered.sources[k] for k in ("given_name", "family_name") if k in gathered.sources
        ]
        header = " + ".join(part.header for part in parts)
        also = tuple((part.row, part.column) for part in parts[1:])
        gathered.sources["full_name"] = Source(*parts[0][:2], header, name, also)


def _settle_text(gathered: Gathered, role: Role) -> None:
    """One "statement" column serves both roles: a mentee's goals, a mentor's offer."""
    wrong, right = _TEXT_OF[role]
    if wrong in gathered.fields and right not in gathered.fields:
        gathered.fields[right] = gathered.fields.pop(wrong)
        gathered.sources[right] = gathered.sources.pop(wrong)
