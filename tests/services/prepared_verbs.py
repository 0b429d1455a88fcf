"""Verbs ready to be done: what a test of every verb says in one line, and who and what is in it."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.services import events, hours
from mentordesk.services.applications import ArrivedFile
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
ORIENTATION = events.NewEvent(
    EventKind.ORIENTATION, "Welcome", datetime(2021, 7, 22, 3, 0, tzinfo=UTC), city=" Sydney "
)
FILE = ArrivedFile("cv.pdf", b"%PDF-", DocumentKind.OTHER, "application/pdf")
MEETING = hours.NewContact(date(2021, 8, 2), 45, mentee_preparation=2, mentor_preparation=0.5)
Prepared = Callable[[SmallIntake], Callable[[], object]]


def on(name: str, verb: Callable[..., object], *rest: object) -> Prepared:
    """A verb on one application, ready to be done."""
    return lambda s: lambda: verb(s.desk, s.people[name], *rest)


def on_two(mentee: str, mentor: str, verb: Callable[..., object], *rest: object) -> Prepared:
    """A verb on two applications."""
    return lambda s: lambda: verb(s.desk, s.people[mentee], s.people[mentor], *rest)


def on_pair(state: PairState, verb: Callable[..., object], *rest: object) -> Prepared:
    """A verb on a pair that stands in some state."""

    def prepare(small: SmallIntake) -> Callable[[], object]:
        number = small.pair(ANA, RUTH, state)
        return lambda: verb(small.desk, number, *rest)

    return prepare


def on_pairs(state: PairState, verb: Callable[..., object]) -> Prepared:
    """A verb on two pairs at once."""

    def prepare(small: SmallIntake) -> Callable[[], object]:
        numbers = [small.pair(ANA, RUTH, state), small.pair(CHI, SAM, state)]
        return lambda: verb(small.desk, numbers)

    return prepare


def on_event(verb: Callable[..., object], *rest: object) -> Prepared:
    """A verb on an event."""

    def prepare(small: SmallIntake) -> Callable[[], object]:
        number = add_event(small.desk, small.intake_id, ORIENTATION)
        return lambda: verb(small.desk, number, *rest)

    return prepare


def after(first: Prepared, then: Prepared) -> Prepared:
    """A verb that follows another."""

    def prepare(small: SmallIntake) -> Callable[[], object]:
        first(small)()
        return then(small)

    return prepare
