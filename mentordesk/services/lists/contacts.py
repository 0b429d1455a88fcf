"""Contact logs: sheets on which pairs wrote when they met, for how long and by which means.

Only day, length and mode are read; there is no place for what was said. A meeting that is logged
already (the same pair, day, minutes and mode) is unchanged, so a sheet may be sent again and again;
preparation that was corrected is a change of it. A log sheet of ours says itself whose it is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import folded, same_address, same_name
from mentordesk.domain.year import ContactMode, HoursKind
from mentordesk.services.hours import NewContact, put_contact, put_preparation
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.log_rows import PREPARED, read_contact
from mentordesk.services.lists.plans import Choice, ListItem, ListPlan, place_of, refused
from mentordesk.services.lists.reflected import Reflected, Reflections
from mentordesk.services.lists.sources import ListFile, require_head, source_of
from mentordesk.services.local_days import short_day
from mentordesk.services.pair_keys import pair_of_key
from mentordesk.services.programmes import load_programme
from mentordesk.services.reflections import counts_of, put_count
from mentordesk.spreadsheets.days import day_comes_first
from mentordesk.spreadsheets.grids import as_text
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.log_sheets import PAIR_LABEL
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Contact, Hours

_SAME_HOURS = 0.005
_NOT_YET = frozenset({PairState.DRAFT, PairState.CONFIRMED})


@dataclass(frozen=True, slots=True)
class Met:
    """A meeting of a pair; `pair_id` is 0 while it is a question whose meeting it was.

    `contact_id` names the meeting that is logged already, where only its preparation changed.
    """

    pair_id: int
    contact: NewContact
    contact_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Logged:
    """A meeting that is logged already, with the hours both sides prepared."""

    contact_id: int
    prepared: tuple[float, float]


_Key = tuple[int, date, int, ContactMode]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A pair of the intake as a log may name it."""

    pair_id: int
    mentee: str
    mentor: str
    addresses: tuple[str, str]
    told: bool
    applications: tuple[int, int]

    @property
    def shown(self) -> str:
        return f"{self.mentee} with {self.mentor}"

    @property
    def sides(self) -> tuple[tuple[int, str], ...]:
        return tuple(zip(self.applications, (self.mentee, self.mentor), strict=True))


def plan_contacts(desk: Desk, intake_id: int, file: ListFile) -> ListPlan[Met | Reflected]:
    """What a log says about the pairs of an intake; nothing is changed."""
    head = history_head(desk)
    key = as_text(file.found.facts.get(PAIR_LABEL.casefold(), ""))
    with desk.reading() as session:
        own = pair_of_key(session, intake_id, key)
        pairs = [pair for pair in _pairs(session, intake_id) if own in (None, pair.pair_id)]
        logged = _logged(session, intake_id)
        reflections = Reflections(counts_of(session, intake_id))
    rows = file.found.rows
    preferred = load_programme(desk).scheme.day_first
    order = day_comes_first((row.text("held_on") for row in rows), preferred)
    above = ("", "") if own is not None else _names_above(file)
    reader = _Log(pairs, logged, (*order, own is not None), desk.today(), above)
    items: list[ListItem[Met | Reflected]] = []
    for row in rows:
        item = reader.item(row)
        items.append(item)
        if item.fact is not None and item.fact.pair_id:
            pair = next(one for one in pairs if one.pair_id == item.fact.pair_id)
            reflections.add(row, pair.sides, item.fact.contact.held_on)
    title = f"a log of {how_many(len(items), 'meeting')}"
    items += reflections.items()
    numbered = tuple(replace(item, number=number) for number, item in enumerate(items))
    return ListPlan(ListKind.CONTACTS, intake_id, head, file.name, file.sha256, title, numbered)


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
            (pair.mentee_application_id, pair.mentor_application_id),
        )
        for pair, one, other in rows
    ]


def _logged(session: Session, intake_id: int) -> dict[_Key, _Logged]:
    """The meetings of an intake with the preparation of both sides; two queries."""
    prepared = {
        (contact, number): amount
        for contact, number, amount in session.execute(
            select(Hours.contact_id, Hours.application_id, Hours.amount)
            .join(Contact, Contact.id == Hours.contact_id)
            .join(Pair, Pair.id == Contact.pair_id)
            .where(Pair.intake_id == intake_id, Hours.kind == HoursKind.PREPARATION)
        )
    }
    rows = session.execute(
        select(Contact, Pair.mentee_application_id, Pair.mentor_application_id)
        .join(Pair, Pair.id == Contact.pair_id)
        .where(Pair.intake_id == intake_id)
    )
    return {
        (one.pair_id, one.held_on, one.minutes, one.mode): _Logged(
            one.id, (prepared.get((one.id, mentee), 0.0), prepared.get((one.id, mentor), 0.0))
        )
        for one, mentee, mentor in rows
    }


def _names_above(file: ListFile) -> tuple[str, str]:
    """The mentee and the mentor a sheet for one pair names above its table."""
    facts = file.found.facts
    return as_text(facts.get("mentee", "")), as_text(facts.get("mentor", ""))


class _Log:
    """Reads the lines of a log, one after the other; remembers what it has read."""

    def __init__(
        self,
        pairs: list[_Pair],
        logged: dict[_Key, _Logged],
        order: tuple[bool, bool, bool],
        today: date,
        above: tuple[str, str],
    ) -> None:
        self._pairs, self._logged, self._read = pairs, logged, set[_Key]()
        self._order, self._today, self._above = order[:2], today, above
        self._own = order[2]

    def item(self, row: ListRow) -> ListItem[Met]:
        """One line as a line of the plan, numbered later."""
        mentee = row.text("mentee") or self._above[0]
        mentor = row.text("mentor") or self._above[1]
        who = " with ".join(name for name in (mentee, mentor) if name) or "nobody named"
        if self._own:
            who = self._pairs[0].shown
        contact, why = read_contact(row, self._order, self._today)
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
        fact, outcome, note = self._against(row, Met(pair.pair_id, contact))
        return _line(row, pair.shown, fact, (outcome, note, ()))

    def _against(self, row: ListRow, met: Met) -> tuple[Met, Outcome, str]:
        """A meeting against what is logged: new, known, or with other preparation."""
        contact = met.contact
        key = (met.pair_id, contact.held_on, contact.minutes, contact.mode)
        logged, is_again = self._logged.get(key), key in self._read
        self._read.add(key)
        if logged is None and not is_again:
            others = [k for k in self._logged if k[:2] == key[:2]]
            note = ""
            if others:
                note = f"Another of that day is logged: {how_many(others[0][2], 'minute')}."
            return met, Outcome.NEW, note
        said = any(name in row.cells for name in PREPARED)
        now = (contact.mentee_preparation, contact.mentor_preparation)
        if logged is None or is_again or not said or _alike(now, logged.prepared):
            return met, Outcome.UNCHANGED, ""
        was = " and ".join(f"{hours:g}" for hours in logged.prepared)
        note = f"preparation was {was} hours"
        return replace(met, contact_id=logged.contact_id), Outcome.CHANGED, note

    def _meant(self, mentee: str, mentor: str) -> list[_Pair]:
        """The pairs that both names (or the one that is given) can mean, by address or name."""
        if self._own:
            return self._pairs
        if not mentee and not mentor:
            return []
        return [
            pair
            for pair in self._pairs
            if _is(mentee, pair.mentee, pair.addresses[0])
            and _is(mentor, pair.mentor, pair.addresses[1])
        ]


def _alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return all(abs(a - b) < _SAME_HOURS for a, b in zip(one, other, strict=True))


def _is(said: str, name: str, address: str) -> bool:
    if not said:
        return True
    return same_address(said) == address or folded(said) == folded(name) or same_name(said, name)


def _line(
    row: ListRow,
    who: str,
    fact: Met,
    outcome: tuple[Outcome, str, tuple[Choice, ...]],
) -> ListItem[Met]:
    contact = fact.contact
    says = (
        f"{short_day(contact.held_on)}, {how_many(contact.minutes, 'minute')}, {contact.mode.value}"
    )
    found, reason, choices = outcome
    return ListItem(0, found, who, says, reason, place_of(row), row.shown, fact, choices)


def apply_contacts(
    desk: Desk,
    plan: ListPlan[Met | Reflected],
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, int] | None = None,
) -> int:
    """Log the chosen meetings as one action; how many lines. Raises Conflict after a change.

    `decisions` name the pair a line is about, by the line's number.
    """
    require_head(desk, plan)
    wanted = plan.usual_choice if chosen is None else chosen
    facts = list(_facts(plan, wanted, decisions or {}))
    with desk.action(f"Log {how_many(len(facts), 'meeting')}", "import") as session:
        source = source_of(session, plan, desk)
        for fact in facts:
            _put(session, fact, source)
    return len(facts)


def _put(session: Session, fact: Met | Reflected, source: Source) -> None:
    if isinstance(fact, Reflected):
        put_count(session, fact.application_id, fact.counted_on, fact.amount, source)
    elif fact.contact_id is not None:
        new = fact.contact
        prepared = (new.mentee_preparation, new.mentor_preparation)
        put_preparation(session, session.get_one(Contact, fact.contact_id), prepared, source)
    else:
        put_contact(session, session.get_one(Pair, fact.pair_id), fact.contact, source)


def _facts(
    plan: ListPlan[Met | Reflected], wanted: frozenset[int], decisions: Mapping[int, int]
) -> Iterable[Met | Reflected]:
    for item in plan.items:
        fact = item.fact
        if isinstance(fact, Met) and item.number in decisions:
            yield replace(fact, pair_id=decisions[item.number])
        elif fact is not None and item.number in wanted and not _is_open(fact):
            yield fact


def _is_open(fact: Met | Reflected) -> bool:
    """Whether it is still a question whose meeting it was."""
    return isinstance(fact, Met) and not fact.pair_id
