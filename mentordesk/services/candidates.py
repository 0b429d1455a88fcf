"""From stored applications to what matching sees: everything of one intake in a few queries."""

from collections import Counter, defaultdict, namedtuple
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import cached_property
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    GATES_MATCHING,
    ApplicationState,
    Check,
    CheckItem,
    still_missing,
    takes_part,
)
from mentordesk.domain.cohort import Candidate
from mentordesk.domain.load import places_left
from mentordesk.domain.people import Role, folded
from mentordesk.domain.vocabulary import Option, find_option
from mentordesk.services import applications
from mentordesk.services.checklists import implied_checks
from mentordesk.services.clocks import offset_of, week_slots
from mentordesk.services.named_people import Known, NamedPeople
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.models.applications import Application, CheckLine
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

READY = frozenset({ApplicationState.READY, ApplicationState.MATCHED, ApplicationState.UNMATCHED})
"""Where an application may stand and be matched."""


def _rows_of(table: Any) -> Any:
    """The kind of a table's rows, with its columns as names.

    Not objects: of thousands, these cost twice as much, and here they are never changed.
    """
    make: Any = namedtuple
    return make("Row", [column.key for column in table.columns])


_Applied, _Named = _rows_of(Application.__table__), _rows_of(Person.__table__)
_SPLIT = len(_Applied._fields)


TOGETHER = 200
"""Rows fetched at a time: of thousands only what is kept is ever held."""
_WORDS = frozenset({str, tuple})
"""Of these kinds equal values are the same to everybody; 1 and True are not."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One application that takes part, with its person and what its checklist lacks.

    `application` and `person` are rows with the columns of these tables.
    """

    application: Any
    person: Any
    missing: tuple[CheckItem, ...]

    @property
    def ready(self) -> bool:
        """Whether it may be matched."""
        return self.application.standing in READY

    @property
    def lacks(self) -> tuple[str, ...]:
        """What is missing, in words."""
        return tuple(f"{item} missing" for item in self.missing)


class _Shared:
    """Words that many applications have in common, kept once: thousands came from six sectors."""

    def __init__(self) -> None:
        self._known: dict[object, object] = {}

    def told(self, row: Sequence[Any]) -> tuple[Any, ...]:
        """A row with the words of those before it, where it says the same."""
        known = self._known
        return tuple(known.setdefault(one, one) if type(one) in _WORDS else one for one in row)


def entries_of(
    session: Session, intake_id: int, only: Collection[int] | None = None
) -> tuple[Entry, ...]:
    """The applications of an intake that take part, by the moment received; three queries.

    With `only`, those of these application ids.
    """
    wanted = [Application.intake_id == intake_id]
    if only is not None:
        wanted.append(Application.id.in_(only))
    lines: dict[int, dict[CheckItem, Check]] = defaultdict(dict)
    for number, item, state, reason in session.execute(
        select(CheckLine.application_id, CheckLine.item, CheckLine.state, CheckLine.reason)
        .join(Application, Application.id == CheckLine.application_id)
        .where(*wanted)
    ):
        lines[number][item] = Check(item, state, reason)
    career, shared = applications.read_career(session), _Shared()
    found = session.execute(
        select(*Application.__table__.columns, *Person.__table__.columns)
        .join_from(Application, Person, Person.id == Application.person_id)
        .where(*wanted)
        .order_by(Application.received_at, Application.id)
        .execution_options(yield_per=TOGETHER)
    )
    return tuple(
        Entry(application, person, still_missing(checks, GATES_MATCHING))
        for row in map(shared.told, found)
        for application, person in ((_Applied._make(row[:_SPLIT]), _Named._make(row[_SPLIT:])),)
        if takes_part(application.standing)
        for checks in (implied_checks(application, person, lines[application.id], career),)
    )


def past_partners(session: Session, intake_id: int) -> dict[int, tuple[int, ...]]:
    """The person ids each person was partnered with before: earlier intakes, or ended early."""
    found: dict[int, set[int]] = defaultdict(set)
    for mentee, mentor in session.execute(
        select(Pair.mentee_person_id, Pair.mentor_person_id).where(
            Pair.confirmed, (Pair.intake_id != intake_id) | ~Pair.live
        )
    ):
        found[mentee].add(mentor)
        found[mentor].add(mentee)
    return {person: tuple(sorted(others)) for person, others in found.items()}


def mentees_elsewhere(session: Session, intake_id: int) -> Counter[int]:
    """How many mentees each person mentors in other intakes at the moment, by person id."""
    rows = session.execute(
        select(Pair.mentor_person_id, func.count())
        .where(Pair.intake_id != intake_id, Pair.live, Pair.confirmed)
        .group_by(Pair.mentor_person_id)
    )
    return Counter(dict(rows.all()))


def held_places(session: Session, intake_id: int) -> Counter[int]:
    """How many places of each mentor (application id) pins and confirmed pairs hold."""
    rows = session.execute(
        select(Pair.mentor_application_id, func.count())
        .where(Pair.intake_id == intake_id, Pair.live, or_(Pair.pinned, Pair.confirmed))
        .group_by(Pair.mentor_application_id)
    )
    return Counter(dict(rows.all()))


def left_out_before(session: Session, intake_id: int) -> frozenset[tuple[int, Role]]:
    """Who (person id, role) was left without a partner by an intake that started earlier."""
    starts = session.get_one(Intake, intake_id).starts
    left = {ApplicationState.UNMATCHED, ApplicationState.CARRIED_FORWARD}
    rows = session.execute(
        select(Application.person_id, Application.role)
        .join(Intake, Intake.id == Application.intake_id)
        .where(Application.standing.in_(left), Intake.id != intake_id, Intake.starts < starts)
    )
    return frozenset((person, role) for person, role in rows)


def candidates_of(
    session: Session, intake_id: int, entries: Sequence[Entry] | None = None
) -> tuple[tuple[Candidate, ...], tuple[Candidate, ...]]:
    """The mentees and the mentors of an intake as matching sees them; `entries` if read before."""
    if entries is None:
        entries = entries_of(session, intake_id)
    reading = _Reading(session, intake_id, entries)
    made = [reading.candidate(entry) for entry in entries]
    return (
        tuple(c for c in made if c.role is Role.MENTEE),
        tuple(c for c in made if c.role is Role.MENTOR),
    )


def places_of(kept: Any, elsewhere: Mapping[int, int], held: Mapping[int, int]) -> int:
    """The places matching may fill; those and the hours of a mentor count across intakes.

    `elsewhere` are mentees in other intakes by person id, `held` places held here by application.
    """
    if kept.role is Role.MENTEE:
        return int(kept.places)
    there, here = elsewhere.get(kept.person_id, 0), held.get(kept.id, 0)
    return places_left(kept.places, kept.hours_per_month, there, here)


class _Reading:
    """What is needed of the whole intake to read one application."""

    def __init__(self, session: Session, intake_id: int, entries: Sequence[Entry]) -> None:
        scheme = read_scheme_of(session)
        starts = session.get_one(Intake, intake_id).starts
        self._at = datetime.combine(starts, time(), UTC)
        self._home = offset_of(scheme.time_zone, self._at) or 0
        self._stages: tuple[Option, ...] = scheme.options.get("career_stage", ())
        self._past = past_partners(session, intake_id)
        self._left_out = left_out_before(session, intake_id)
        self._elsewhere = mentees_elsewhere(session, intake_id)
        self._held = held_places(session, intake_id)
        self._entries = entries

    def candidate(self, entry: Entry) -> Candidate:
        """One application as matching sees it."""
        kept, person = entry.application, entry.person
        offset = offset_of(kept.time_zone, self._at) if kept.time_zone else None
        ahead = 0 if offset is None else offset - self._home
        modes = kept.contact_modes or ()
        mentee = kept.role is Role.MENTEE
        return Candidate(
            application_id=kept.id,
            person_id=person.id,
            role=kept.role,
            name=person.full_name,
            received=kept.received_at.isoformat(),
            ready=entry.ready,
            not_ready_because=not_ready(entry),
            topics=kept.areas or (),
            sector=kept.sector or "",
            sectors_worked=kept.sectors_worked or (),
            sectors_wanted=(kept.sectors_wanted or ()) if mentee else (),
            stage=self._stage(kept.career_stage),
            named=self._wished(kept),
            slots=week_slots(kept.times or (), ahead),
            city=kept.city or "",
            state=kept.state or "",
            country=kept.country or "",
            wants_face_to_face=bool(kept.in_person_only) or any(map(_in_person, modes)),
            in_person_only=bool(kept.in_person_only),
            utc_offset=offset,
            modes=modes,
            languages=kept.languages or (),
            employer=kept.employer or "",
            text=" ".join(filter(None, (kept.goals, kept.offer, kept.biography))),
            places=places_of(kept, self._elsewhere, self._held),
            elsewhere=0 if mentee else self._elsewhere[person.id],
            conflicts=self._conflicts(entry),
            past_partners=self._past.get(person.id, ()),
            left_out=(person.id, kept.role) in self._left_out,
        )

    def _stage(self, words: str | None) -> int | None:
        option = find_option(self._stages, words) if words else None
        return option.rank if option else None

    def _wished(self, kept: Any) -> tuple[int, ...]:
        """The applications of whom somebody asked for by name; names are looked at when one did."""
        text = kept.requested_partner
        return self._by_application[kept.role.partner].wished(text) if text else ()

    def _conflicts(self, entry: Entry) -> tuple[int, ...]:
        kept = entry.application
        texts = [text for text in (kept.avoid, kept.line_manager) if text]
        if not texts:
            return ()
        others = self._by_person[kept.role.partner]
        return tuple(sorted({number for text in texts for number in others.kept_apart(text)}))

    @cached_property
    def _by_application(self) -> dict[Role, NamedPeople]:
        return self._named(lambda entry: entry.application.id)

    @cached_property
    def _by_person(self) -> dict[Role, NamedPeople]:
        return self._named(lambda entry: entry.person.id)

    def _named(self, number: Callable[[Entry], Any]) -> dict[Role, NamedPeople]:
        return {
            role: NamedPeople(_known(one, number(one)) for one in _side(self._entries, role))
            for role in Role
        }


def _side(entries: Sequence[Entry], role: Role) -> list[Entry]:
    return [entry for entry in entries if entry.application.role is role]


def _known(entry: Entry, number: int) -> Known:
    person = entry.person
    preferred = f"{person.preferred_name} {person.family_name or ''}".strip()
    names = (person.full_name, preferred if person.preferred_name else "")
    return Known(number, tuple(filter(None, names)), entry.application.employer or "")


def not_ready(entry: Entry) -> str:
    """Why an application may not be matched; empty where it may."""
    if entry.ready:
        return ""
    return ", ".join(entry.lacks) or f"the application is {entry.application.standing}"


def _in_person(mode: str) -> bool:
    return folded(mode) in {"face to face", "in person"}
