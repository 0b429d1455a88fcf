"""Contact logs: sheets on which pairs wrote when they met, for how long and by which means.

Only day, length and mode are read; there is no place for what was said. A meeting that is logged
already (the same pair, day, minutes and mode) is unchanged, so a sheet may be sent again and again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import folded, same_address, same_name
from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import NewContact, put_contact
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.plans import Choice, ListItem, ListPlan, place_of, refused
from mentordesk.services.lists.sources import ListFile, require_head, source_of
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.days import day_comes_first, read_day
from mentordesk.spreadsheets.grids import as_text
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.list_values import read_minutes, read_mode
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact

_NOT_YET = frozenset({PairState.DRAFT, PairState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting of a pair; `pair_id` is 0 while it is a question whose meeting it was."""

    pair_id: int
    contact: NewContact


@dataclass(frozen=True, slots=True)
class _Pair:
    """A pair of the intake as a log may name it."""

    pair_id: int
    mentee: str
    mentor: str
    addresses: tuple[str, str]
    told: bool

    @property
    def shown(self) -> str:
        return f"{self.mentee} with {self.mentor}"


def plan_contacts(desk: Desk, intake_id: int, file: ListFile) -> ListPlan[Met]:
    """What a log says about the pairs of an intake; nothing is changed."""
    head = history_head(desk)
    with desk.reading() as session:
        pairs = _pairs(session, intake_id)
        logged = _logged(session, intake_id)
    rows = file.found.rows
    preferred = load_programme(desk).scheme.day_first
    order = day_comes_first((row.text("held_on") for row in rows), preferred)
    reader = _Log(pairs, logged, order, desk.today(), _names_above(file))
    items = tuple(replace(reader.item(row), number=n) for n, row in enumerate(rows))
    title = f"a log of {len(items)} meetings"
    return ListPlan(ListKind.CONTACTS, intake_id, head, file.name, file.sha256, title, items)


def _pairs(session: Session, intake_id: int) -> list[_Pair]:
    mentee, mentor = aliased(Person), aliased(Person)
    rows = session.execute(
        select(Pair, mentee, mentor)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Pair.intake_id == intake_id)
        .order_by(Pair.live.desc(), Pair.id)
    )
    return [
        _Pair(
            pair.id,
            one.full_name,
            other.full_name,
            (same_address(one.email or ""), same_address(other.email or "")),
            pair.state not in _NOT_YET,
        )
        for pair, one, other in rows
    ]


def _logged(session: Session, intake_id: int) -> set[tuple[int, date, int, ContactMode]]:
    rows = session.execute(
        select(Contact.pair_id, Contact.held_on, Contact.minutes, Contact.mode)
        .join(Pair, Pair.id == Contact.pair_id)
        .where(Pair.intake_id == intake_id)
    )
    return {(pair, day, minutes, mode) for pair, day, minutes, mode in rows}


def _names_above(file: ListFile) -> tuple[str, str]:
    """The mentee and the mentor a sheet for one pair names above its table."""
    facts = file.found.facts
    return as_text(facts.get("mentee", "")), as_text(facts.get("mentor", ""))


class _Log:
    """Reads the lines of a log, one after the other; remembers what it has read."""

    def __init__(
        self,
        pairs: list[_Pair],
        logged: set[tuple[int, date, int, ContactMode]],
        order: tuple[bool, bool],
        today: date,
        above: tuple[str, str],
    ) -> None:
        self._pairs, self._logged = pairs, set(logged)
        self._order, self._today, self._above = order, today, above

    def item(self, row: ListRow) -> ListItem[Met]:
        """One line as a line of the plan, numbered later."""
        mentee = row.text("mentee") or self._above[0]
        mentor = row.text("mentor") or self._above[1]
        who = " with ".join(name for name in (mentee, mentor) if name) or "nobody named"
        contact, why = self._contact(row)
        if contact is None:
            return refused(0, row, who, why)
        fitting = self._meant(mentee, mentor)
        told = [pair for pair in fitting if pair.told]
        if not told:
            reason = (
                "The two have not been told of each other yet."
                if fitting
                else "No pair of this intake has these names or addresses."
            )
            return refused(0, row, who, reason)
        if len(told) > 1:
            choices = tuple(Choice(pair.pair_id, pair.shown) for pair in told)
            fact, question = Met(0, contact), "Which pair is meant?"
            return _line(row, who, fact, (Outcome.NEEDS_YOU, question, choices))
        pair = told[0]
        key = (pair.pair_id, contact.held_on, contact.minutes, contact.mode)
        outcome = Outcome.UNCHANGED if key in self._logged else Outcome.NEW
        self._logged.add(key)
        return _line(row, pair.shown, Met(pair.pair_id, contact), (outcome, "", ()))

    def _meant(self, mentee: str, mentor: str) -> list[_Pair]:
        """The pairs that both names (or the one that is given) can mean, by address or name."""
        if not mentee and not mentor:
            return []
        return [
            pair
            for pair in self._pairs
            if _is(mentee, pair.mentee, pair.addresses[0])
            and _is(mentor, pair.mentor, pair.addresses[1])
        ]

    def _contact(self, row: ListRow) -> tuple[NewContact | None, str]:
        """The meeting a line means, or why it is none."""
        cell = row.cells.get("held_on")
        day = (
            read_day(cell.value, day_first=self._order[0], proven=self._order[1]) if cell else None
        )
        if day is None:
            return None, f'"{row.text("held_on")}" is no day.'
        if day.moment.date() > self._today:
            return None, f"{day.moment.date().isoformat()} is still to come."
        length = row.cells.get("minutes")
        minutes = read_minutes(length.value, length.heading) if length else None
        if minutes is None:
            return None, "The line says no length."
        if not 1 <= round(minutes) <= 1440:
            return None, f"{row.text('minutes')} is no length of a meeting (1 minute to 24 hours)."
        spent = [_preparation(row, key) for key in ("mentee_preparation", "mentor_preparation")]
        if not all(0 <= hours <= 24 for hours in spent):
            return None, "The preparation for a meeting is 0 to 24 hours."
        mode = read_mode(row.cells["mode"].value) if "mode" in row.cells else ContactMode.OTHER
        return NewContact(day.moment.date(), round(minutes), mode, spent[0], spent[1]), ""


def _is(said: str, name: str, address: str) -> bool:
    if not said:
        return True
    return same_address(said) == address or folded(said) == folded(name) or same_name(said, name)


def _preparation(row: ListRow, key: str) -> float:
    """Hours of preparation: a bare number below any heading means hours here."""
    cell = row.cells.get(key)
    if cell is None:
        return 0.0
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        return float(cell.value)
    return (read_minutes(cell.value, f"{cell.heading} hours") or 0.0) / 60


def _line(
    row: ListRow,
    who: str,
    fact: Met,
    outcome: tuple[Outcome, str, tuple[Choice, ...]],
) -> ListItem[Met]:
    contact = fact.contact
    says = f"{contact.held_on.isoformat()}, {contact.minutes} minutes, {contact.mode.value}"
    found, reason, choices = outcome
    return ListItem(0, found, who, says, reason, place_of(row), row.shown, fact, choices)


def apply_contacts(
    desk: Desk,
    plan: ListPlan[Met],
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, int] | None = None,
) -> int:
    """Log the chosen meetings as one action; how many. Raises Conflict after a change.

    `decisions` name the pair a line is about, by the line's number.
    """
    require_head(desk, plan)
    wanted = plan.usual_choice if chosen is None else chosen
    facts = list(_facts(plan, wanted, decisions or {}))
    with desk.action(f"Log {len(facts)} meetings", "import") as session:
        source = source_of(session, plan, desk)
        for fact in facts:
            put_contact(session, session.get_one(Pair, fact.pair_id), fact.contact, source)
    return len(facts)


def _facts(
    plan: ListPlan[Met], wanted: frozenset[int], decisions: Mapping[int, int]
) -> Iterable[Met]:
    for item in plan.items:
        if item.fact is None:
            continue
        if item.number in decisions:
            yield replace(item.fact, pair_id=decisions[item.number])
        elif item.number in wanted and item.fact.pair_id:
            yield item.fact
