"""Checking membership against the association's own list: current, lapsed, or not on the list.

The list is kept as it was imported last, so that applications which arrive later are checked
against it too. Somebody who is not on it becomes unknown, unless the coordinator noted that they
have applied for membership.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Membership, same_address
from mentordesk.services.answers import in_parts
from mentordesk.services.imports.known import Known, KnownPerson
from mentordesk.services.imports.loading import history_head, known_of
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.people import Found, People, identity
from mentordesk.services.lists.plans import ListItem, ListPlan, place_of
from mentordesk.services.lists.sources import ListFile, require_head, source_of
from mentordesk.services.local_days import short_day
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.days import day_comes_first, read_day
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.list_values import read_membership
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.registers import ListedMember

NOT_LISTED = "not on the list"


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One line of the list as it is kept."""

    member_no: str
    full_name: str
    address: str
    expires: date | None
    membership: Membership


@dataclass(frozen=True, slots=True)
class Standing:
    """What the list says of one person; `line` is None for somebody who is not on it."""

    person_id: int
    membership: Membership
    line: MemberLine | None


@dataclass(frozen=True, slots=True)
class MemberPlan:
    """The plan for the people who are known, with all lines of the list that is to be kept."""

    plan: ListPlan[Standing]
    lines: tuple[MemberLine, ...]


def plan_members(desk: Desk, intake_id: int, file: ListFile) -> MemberPlan:
    """What a list of members says of everybody in the programme; nothing is changed."""
    lines = read_lines(desk, file)
    head = history_head(desk)
    with desk.reading() as session:
        known = known_of(session, intake_id)
        standings = {
            person.id: (person.full_name, person.membership, person.member_expiry)
            for person in session.scalars(select(Person).where(Person.merged_into_id.is_(None)))
        }
    found = _Matched(known)
    for number, (row, line) in enumerate(zip(file.found.rows, lines, strict=True)):
        found.add(number, row, line)
    items = list(found.asked)
    for key in sorted(standings, key=lambda one: standings[one][0].casefold()):
        name, now, expiry = standings[key]
        items.append(_item(len(items), (key, name), (now, expiry), found.lines.get(key)))
    items = [replace(item, number=number) for number, item in enumerate(items)]
    others = len(lines) - len(found.lines)
    notes = (f"{others} other members on the list are nobody in this programme.",) if others else ()
    plan = ListPlan(
        ListKind.MEMBERS,
        intake_id,
        head,
        file.name,
        file.sha256,
        f"a list of {how_many(len(lines), 'member')}",
        tuple(items),
        notes,
    )
    return MemberPlan(plan, lines)


def read_lines(desk: Desk, file: ListFile) -> tuple[MemberLine, ...]:
    """Every line of the list; a day that has passed means lapsed, whatever the status says."""
    scheme = load_programme(desk).scheme
    rows = file.found.rows
    day_first, proven = day_comes_first((row.text("expires") for row in rows), scheme.day_first)
    today = desk.today()
    return tuple(_line(row, today, (day_first, proven)) for row in rows)


def _line(row: ListRow, today: date, order: tuple[bool, bool]) -> MemberLine:
    said = identity(row)
    cell = row.cells.get("expires")
    found = read_day(cell.value, day_first=order[0], proven=order[1]) if cell else None
    expires = found.moment.date() if found else None
    standing = read_membership(row.cells["membership"].value) if "membership" in row.cells else None
    if expires is not None and expires < today:
        standing = Membership.LAPSED
    elif standing is None:
        standing = Membership.CURRENT
    return MemberLine(
        str(said.get("member_no", "")),
        str(said.get("full_name", "")),
        str(said.get("email", "")),
        expires,
        standing,
    )


class _Matched:
    """The line of each person who is on the list, and the lines that are a question."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self._people = People(known, nearly=False)
        self.lines: dict[int, MemberLine] = {}
        self.asked: list[ListItem[Standing]] = []

    def add(self, number: int, row: ListRow, line: MemberLine) -> None:
        """See whom a line means; of two lines for one person the better standing counts."""
        found = self._people.find(identity(row))
        if found.person is not None:
            before = self.lines.get(found.person.key)
            if before is None or line.membership is Membership.CURRENT:
                self.lines[found.person.key] = line
        elif found.question and self._could_be(found):
            self.asked.append(_question(number, row, line, found))

    def _could_be(self, found: Found) -> bool:
        """A namesake with another member number is somebody else, and no question."""
        people = [self.known.people[choice.key] for choice in found.choices]
        return any(not _number_of(person) for person in people) or "Member number" in found.question


def _number_of(person: KnownPerson) -> str:
    return str(person.fields.get("member_no", ""))


def _question(number: int, row: ListRow, line: MemberLine, found: Found) -> ListItem[Standing]:
    fact = Standing(0, line.membership, line)
    return ListItem(
        number,
        Outcome.NEEDS_YOU,
        line.full_name or line.address or line.member_no,
        _says(line.membership, line.expires),
        found.question,
        place_of(row),
        row.shown,
        fact,
        found.choices,
    )


def _item(
    number: int,
    person: tuple[int, str],
    before: tuple[Membership, date | None],
    line: MemberLine | None,
) -> ListItem[Standing]:
    key, name = person
    membership, expires = before
    wanted = line.membership if line else Membership.UNKNOWN
    if line is None and membership in {Membership.APPLIED, Membership.NONE}:
        wanted = membership
    until = (line.expires if line else None) or expires
    same = wanted is membership and until == expires
    says = _says(wanted, until) if line else NOT_LISTED
    reason = "" if same or wanted is membership else f"was {membership.value}"
    outcome = Outcome.UNCHANGED if same else Outcome.CHANGED
    return ListItem(number, outcome, name, says, reason, "", (), Standing(key, wanted, line))


def _says(membership: Membership, expires: date | None) -> str:
    return f"{membership.value}, until {short_day(expires)}" if expires else membership.value


def apply_members(
    desk: Desk,
    found: MemberPlan,
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, int] | None = None,
) -> int:
    """Keep the list and set the membership of the chosen people; how many changed.

    `decisions` say which person a line is about, by the line's number. Raises Conflict where the
    programme changed since the plan was made.
    """
    plan = found.plan
    require_head(desk, plan)
    wanted = plan.usual_choice if chosen is None else chosen
    facts = [item.fact for item in plan.items if item.number in wanted and item.fact]
    facts = [fact for fact in facts if fact.person_id]
    for item in plan.items:
        person_id = (decisions or {}).get(item.number)
        if person_id is not None and item.fact is not None:
            facts.append(Standing(person_id, item.fact.membership, item.fact.line))
    with desk.action(f"Check membership against {plan.name}", "import") as session:
        source = source_of(session, plan, desk)
        for old in session.scalars(select(ListedMember)):
            session.delete(old)
        session.flush()
        session.add_all(_row(line, source.id) for line in found.lines)
        people: dict[int, Person] = {}
        for ids in in_parts(fact.person_id for fact in facts):
            rows = session.scalars(select(Person).where(Person.id.in_(ids)))
            people.update({person.id: person for person in rows})
        for fact in facts:
            _set(people[fact.person_id], fact)
    return len(facts)


def _row(line: MemberLine, source_id: int) -> ListedMember:
    return ListedMember(
        source_id=source_id,
        member_no=line.member_no or None,
        full_name=line.full_name or None,
        address=line.address or None,
        compared=same_address(line.address) or None,
        expires=line.expires,
        membership=line.membership,
    )


def _set(person: Person, fact: Standing) -> None:
    """Put a standing on a person; a number is only filled in where there is none."""
    person.membership = fact.membership
    if fact.line is not None and fact.line.expires is not None:
        person.member_expiry = fact.line.expires
    if fact.line is not None and fact.line.member_no and not person.member_no:
        person.member_no = fact.line.member_no
