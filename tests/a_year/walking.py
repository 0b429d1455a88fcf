"""Walking an intake through its year by the services alone, with a clock that the test turns."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select

from mentordesk.domain.applications import GATES_CONFIRMING, ApplicationState, CheckState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Membership
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.matching.solve import Suggestion, suggest
from mentordesk.services import pairing, pairs
from mentordesk.services.applicant_rows import ApplicantRow
from mentordesk.services.applicants import let_stand, load_applicants, set_check
from mentordesk.services.events import NewEvent, record_attendance
from mentordesk.services.hours import NewContact, log_contact
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import advance, list_intakes
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.people import Person
from tests.services.held_events import add_event

SYDNEY = ZoneInfo("Australia/Sydney")
BEING_CHECKED = {ApplicationState.RECEIVED, ApplicationState.INCOMPLETE}


class TurnedClock:
    """A clock that stands until it is turned."""

    def __init__(self, day: date) -> None:
        self._moment = datetime.combine(day, time(10, 0), SYDNEY).astimezone(UTC)

    def __call__(self) -> datetime:
        return self._moment

    def turn_to(self, day: date) -> None:
        """Ten in the morning of a later day."""
        moment = datetime.combine(day, time(10, 0), SYDNEY).astimezone(UTC)
        assert moment >= self._moment, "a year goes forward"
        self._moment = moment


@dataclass
class Walk:
    """One intake on its way."""

    desk: Desk
    clock: TurnedClock
    intake_id: int

    @property
    def stage(self) -> Stage:
        """Where the intake stands."""
        return next(r.stage for r in list_intakes(self.desk) if r.intake_id == self.intake_id)

    @property
    def rows(self) -> tuple[ApplicantRow, ...]:
        """All applications."""
        return load_applicants(self.desk, self.intake_id)

    def move_to(self, *stages: Stage) -> None:
        """Move the intake on, stage by stage."""
        for stage in stages:
            advance(self.desk, self.intake_id, stage)

    def look_at(self, *paths: Path) -> ImportPlan:
        """What importing these files would do."""
        scheme = load_programme(self.desk).scheme
        return plan(self.desk, self.intake_id, review_sources([str(p) for p in paths], scheme))

    def bring_in(self, *paths: Path) -> ImportPlan:
        """Import files and return the plan that was followed."""
        planned = self.look_at(*paths)
        apply(self.desk, planned)
        return planned

    def complete_checklists(self) -> int:
        """Tick or waive what is missing, as after a round of calls; return how many items."""
        count = 0
        for row in self.rows:
            for check in row.checks:
                if check.item in GATES_CONFIRMING and check.state is CheckState.MISSING:
                    why = "seen by the coordinator"
                    state = CheckState.WAIVED if check.reason else CheckState.DONE
                    set_check(self.desk, row.application_id, check.item, state, why)
                    count += 1
        return count

    def match(self) -> Suggestion:
        """Put the best cohort on the board, confirm it, and give everybody else a reason."""
        found = suggest(load_cohort(self.desk, self.intake_id))
        apply_suggestion(self.desk, self.intake_id, found)
        pairing.confirm(self.desk, self.pair_ids())
        for row in self.rows:
            if row.standing is ApplicationState.READY:
                why = "No partner was free in this intake."
                let_stand(self.desk, row.application_id, ApplicationState.UNMATCHED, why)
        return found

    def pair_ids(self) -> list[int]:
        """The pairs of the intake."""
        return [row.pair_id for row in load_pairs(self.desk, self.intake_id)]

    def each_pair(self, verb: Callable[[Desk, list[int]], int]) -> int:
        """Do something with all pairs in one action."""
        return verb(self.desk, self.pair_ids())

    def hold_webinar(self, title: str, day: date, absent: int) -> int:
        """Hold an event at which everybody in a pair was, but for some; return its id."""
        self.clock.turn_to(day)
        starts = datetime.combine(day, time(13, 0), SYDNEY)
        event = add_event(self.desk, self.intake_id, NewEvent(EventKind.ORIENTATION, title, starts))
        matched = [r.application_id for r in self.rows if r.standing is ApplicationState.MATCHED]
        came = dict.fromkeys(matched[absent:], Attendance.LIVE)
        record_attendance(self.desk, event, came)
        return event

    def meet_monthly(self, start: date, months: int) -> int:
        """Log one meeting a month for every pair; return how many."""
        count = 0
        for month in range(months):
            day = start + timedelta(days=10 + 30 * month)
            self.clock.turn_to(day + timedelta(days=1))
            for pair_id in self.pair_ids():
                log_contact(self.desk, pair_id, NewContact(day, 60, mentee_preparation=2.0))
                count += 1
        return count


def everybody_is_a_member(desk: Desk) -> None:
    """The member list was looked through: everybody is on it."""
    with desk.action("Check the member list", "applicant") as session:
        for person in session.scalars(select(Person)):
            person.membership = Membership.CURRENT


def finish(walk: Walk, ends: date) -> None:
    """The last stages of an intake."""
    walk.clock.turn_to(ends + timedelta(days=1))
    walk.move_to(Stage.WRAPPING_UP)
    walk.each_pair(pairs.complete)
