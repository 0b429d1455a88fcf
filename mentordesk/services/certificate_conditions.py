"""What an intake asks for before a certificate is issued, and the sentence for each shortfall."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from mentordesk.domain.numbers import how_many
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake

_REACHED = frozenset({PairState.ACTIVE, PairState.COMPLETED})
_NOT_BEGUN = frozenset({PairState.DRAFT, PairState.CONFIRMED, PairState.NOTIFIED})


@dataclass(frozen=True, slots=True)
class Conditions:
    """What is asked for; a pair that is active or completed always is.

    `completed` asks that the pair is completed; hours are all hours that count; contacts are the
    meetings of the person's pairs. None and False ask for nothing.
    """

    completed: bool = False
    minimum_hours: float | None = None
    minimum_contacts: int | None = None
    orientation: bool = False
    exit_survey: bool = False


@dataclass(frozen=True, slots=True)
class Participation:
    """What one application's person did in the intake; `pairs` in the order they were made."""

    pairs: tuple[PairState, ...] = ()
    hours: float = 0.0
    contacts: int = 0
    webinars: int = 0
    orientation: bool = False
    exit_survey: bool = False


@dataclass(frozen=True, slots=True)
class Shortfall:
    """One thing that is missing: in a whole sentence, and in a word or two for a list."""

    sentence: str
    short: str


def why_not(asked: Conditions, did: Participation) -> tuple[str, ...]:
    """The sentences that say what is missing; empty where a certificate may be issued."""
    return tuple(one.sentence for one in shortfalls(asked, did))


def shortfalls(asked: Conditions, did: Participation) -> tuple[Shortfall, ...]:
    """What is missing; nothing where a certificate may be issued."""
    found = [_about_pairs(asked, did.pairs)]
    if asked.minimum_hours is not None and did.hours < asked.minimum_hours:
        hours = asked.minimum_hours
        words = f"{did.hours:g} of {how_many(hours, 'hour is', 'hours are')} logged."
        found.append(Shortfall(words, f"{did.hours:g} of {hours:g} h"))
    if asked.minimum_contacts is not None and did.contacts < asked.minimum_contacts:
        least = asked.minimum_contacts
        words = f"{did.contacts} of {how_many(least, 'meeting is', 'meetings are')} logged."
        amount = f"{did.contacts} of {least}"
        found.append(Shortfall(words, f"Met {amount}"))
    if asked.orientation and not did.orientation:
        found.append(Shortfall("The orientation webinar was not attended.", "No orientation"))
    if asked.exit_survey and not did.exit_survey:
        found.append(Shortfall("The exit survey has not come back.", "No survey"))
    return tuple(one for one in found if one is not None)


def _about_pairs(asked: Conditions, pairs: tuple[PairState, ...]) -> Shortfall | None:
    """One good pair is enough; else the sentence is about the latest one that has not ended."""
    if PairState.COMPLETED in pairs or (not asked.completed and _REACHED & set(pairs)):
        return None
    if not pairs:
        return Shortfall("There was no partner in this intake.", "No partner")
    open_ones = [state for state in pairs if state is not PairState.ENDED_EARLY]
    if not open_ones:
        return Shortfall("The pair ended early.", "Left early")
    latest = open_ones[-1]
    if latest in _NOT_BEGUN:
        return Shortfall(f"The pair has not begun: it is {latest}.", "Not begun")
    if latest is PairState.ON_HOLD:
        return Shortfall("The pair is on hold.", "On hold")
    return Shortfall("The pair has not completed its time.", "Not complete")


def conditions_of(intake: Intake) -> Conditions:
    """The conditions of an intake; what its file does not name asks for nothing."""
    kept: dict[str, Any] = intake.conditions or {}
    known = {field.name for field in fields(Conditions)}
    return Conditions(**{key: value for key, value in kept.items() if key in known})


def load_conditions(desk: Desk, intake_id: int) -> Conditions:
    """What an intake asks for before a certificate is issued."""
    with desk.reading() as session:
        return conditions_of(session.get_one(Intake, intake_id))


def change_conditions(desk: Desk, intake_id: int, asked: Conditions) -> None:
    """Set what an intake asks for; raises Refused for less than nothing."""
    least = (asked.minimum_hours, asked.minimum_contacts)
    if any(number is not None and number < 0 for number in least):
        raise Refused("A certificate cannot ask for less than nothing. Nothing was changed.")
    with desk.action("Change the conditions for certificates", "certificate") as session:
        session.get_one(Intake, intake_id).conditions = asdict(asked)
