"""The first half of the 2021 intake: from the first form to pairs that know of each other."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import pairs
from mentordesk.services.carrying import carry_forward
from mentordesk.services.chasing import draft_chase, load_chase
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.intakes import NewIntake, blockers
from mentordesk.services.letter_templates import find_template, save_template
from mentordesk.services.letters import draft, load_letters, mark_sent
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.services.pairs import load_pairs
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.pairs import Pair
from tests.a_year.people_of_2021 import (
    EVERYBODY,
    LATE,
    MENTEES,
    MENTORS,
    application_file,
    member_list,
)
from tests.a_year.told_2021 import Told
from tests.a_year.walking import Walk

INTAKE = NewIntake(
    "2021 July",
    opens=date(2021, 5, 17),
    closes=date(2021, 6, 25),
    starts=date(2021, 7, 19),
    match_by=date(2021, 6, 29),
    notify_by=date(2021, 6, 30),
    fee_cents=150_00,
)


@dataclass
class Year:
    """The walk, the files' folder, and what the test put in."""

    walk: Walk
    folder: Path
    told: Told = field(default_factory=Told)
    checked: set[tuple[str, int]] = field(default_factory=set)

    @property
    def ids(self) -> dict[str, int]:
        """Application ids by name."""
        return {row.name: row.application_id for row in self.walk.rows}

    def pair_of(self, mentee: str) -> int:
        """The mentee's pair that has not ended."""
        rows = load_pairs(self.walk.desk, self.walk.intake_id)
        ended = {PairState.ENDED_EARLY}
        return next(r.pair_id for r in rows if r.mentee == mentee and r.state not in ended)

    def score_of(self, pair_id: int) -> int:
        """What the board said of a pair when it was made, in thousandths."""
        with self.walk.desk.reading() as session:
            return session.get_one(Pair, pair_id).score or 0

    def bring(self, aim: Aim, path: Path) -> int:
        """Import a list, all of it, with nothing to ask and nothing refused."""
        found = look_at(self.walk.desk, self.walk.intake_id, aim, str(path), Inline())
        bad = [item for item in found.plan.items if item.outcome not in _GOOD]
        assert bad == []
        return found.apply(self.walk.desk, None, {})

    def blocked(self, stage: Stage, words: str) -> None:
        """The stage cannot be reached yet, and it is said why."""
        assert any(words in one for one in blockers(self.walk.desk, self.walk.intake_id, stage))
        with pytest.raises(Refused):
            self.walk.move_to(stage)


_GOOD = {Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED}


def applications(year: Year) -> None:
    """38 forms in time, one a day late, and nothing is dropped."""
    walk, folder = year.walk, year.folder
    walk.clock.turn_to(INTAKE.opens)
    walk.move_to(Stage.OPEN)
    walk.clock.turn_to(date(2021, 6, 4))
    early = [one for one in MENTEES if one is not LATE]
    walk.bring_in(application_file(folder / "mentees.xlsx", early, date(2021, 6, 2)))
    walk.bring_in(application_file(folder / "mentors.xlsx", MENTORS, date(2021, 6, 3)))
    walk.clock.turn_to(date(2021, 6, 28))
    walk.bring_in(application_file(folder / "late.xlsx", [LATE], date(2021, 6, 26)))
    assert {row.name for row in walk.rows if row.late} == {LATE.name}
    assert {row.name: row.role for row in walk.rows} == {p.name: p.role for p in EVERYBODY.values()}
    walk.move_to(Stage.CLOSED)


def checklists(year: Year) -> None:
    """Everybody lacks something, is written to, and has it in the end."""
    walk = year.walk
    year.blocked(Stage.MATCHING, "39 applications still to be checked")
    assert {row.name for row in load_chase(walk.desk, walk.intake_id)} == set(EVERYBODY)
    drafted = draft_chase(walk.desk, walk.intake_id, list(year.ids.values()))
    assert (len(drafted.letter_ids), drafted.blocked) == (39, ())
    mark_sent(walk.desk, drafted.letter_ids)
    assert year.bring(Aim(ListKind.MEMBERS), member_list(year.folder / "members.csv")) == 39
    walk.complete_checklists()
    assert load_chase(walk.desk, walk.intake_id) == ()
    walk.move_to(Stage.MATCHING)


def matched(year: Year) -> None:
    """The solver pairs 19 and 19; one mentee is told why not, and waits for the next intake."""
    walk, names = year.walk, {number: name for name, number in year.ids.items()}
    year.blocked(Stage.NOTIFIED, "39 applications ready but neither matched nor given a reason")
    found = walk.match()
    year.told.pairs = [(names[one.mentee_id], names[one.mentor_id]) for one in found.pairs]
    year.told.scores = [one.score for one in found.pairs]
    assert len(found.pairs) == 19
    (left,) = set(EVERYBODY) - year.told.participants
    assert EVERYBODY[left].role is Role.MENTEE
    assert draft(walk.desk, walk.intake_id, find_template("unmatched")).letter_ids
    carry_forward(walk.desk, year.ids[left], "Asked to wait for the next intake.")


def telling(year: Year) -> None:
    """Both sides of every pair are told, in the scheme's own wording."""
    walk = year.walk
    walk.clock.turn_to(date(2021, 6, 30))
    kept = find_template("matched_mentee")
    subject, body = "{{programme}}: a partner for you", f"Our own wording.\n\n{kept.body}"
    own = replace(kept, subject=subject, body=body)
    save_template(walk.desk, own)
    walk.move_to(Stage.NOTIFIED)
    year.blocked(Stage.RUNNING, "19 pairs not told yet")
    for name in ("matched_mentee", "matched_mentor"):
        drafted = draft(walk.desk, walk.intake_id, find_template(name, walk.desk))
        assert (len(drafted.letter_ids), drafted.blocked) == (19, ())
        mark_sent(walk.desk, drafted.letter_ids)
    bodies = [
        row.body for row in load_letters(walk.desk, walk.intake_id) if row.template == kept.name
    ]
    assert sum("Our own wording." in body for body in bodies) == 19
    partners = dict(year.told.pairs)
    for row in load_letters(walk.desk, walk.intake_id):
        if row.template == kept.name:
            assert partners[row.name] in row.body
    walk.each_pair(pairs.notify)


PARTS = (applications, checklists, matched, telling)
