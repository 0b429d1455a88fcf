"""Every verb is one step of history: a sentence, one notice, an exact undo and an exact redo."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.applications import (
    ApplicationState,
    CheckItem,
    CheckState,
    DocumentKind,
)
from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance
from mentordesk.matching.solve import suggest
from mentordesk.services import applicants, events, hours, intakes, letters, pairing, pairs
from mentordesk.services.checking import check_programme
from mentordesk.services.history import load_history
from mentordesk.services.letter_templates import find_template
from mentordesk.services.matching import apply_suggestion, change_settings, load_cohort
from mentordesk.services.programmes import change_setting
from mentordesk.storage.models.applications import Document
from mentordesk.storage.models.intakes import Intake, Lesson
from tests.services.held_events import add_event, move_event
from tests.services.prepared_verbs import (
    ANA,
    BJORN,
    CHI,
    FILE,
    MEETING,
    ORIENTATION,
    RUTH,
    SAM,
    Prepared,
    after,
    on,
    on_event,
    on_pair,
    on_pairs,
    on_two,
)
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, papers_in

_P, _S = PairState, ApplicationState


def _papers(small: SmallIntake) -> Callable[[], object]:
    return lambda: papers_in(small)


def _attend(small: SmallIntake) -> Callable[[], object]:
    number = add_event(small.desk, small.intake_id, ORIENTATION)
    ways = dict(zip(small.people.values(), Attendance, strict=True))
    return lambda: events.record_attendance(small.desk, number, ways)


def _attend_otherwise(small: SmallIntake) -> Callable[[], object]:
    number = add_event(small.desk, small.intake_id, ORIENTATION)
    ways = list(Attendance)
    events.record_attendance(
        small.desk, number, dict(zip(small.people.values(), ways, strict=True))
    )
    other = dict(zip(small.people.values(), reversed(ways), strict=True))
    return lambda: events.record_attendance(small.desk, number, other)


def _swap(small: SmallIntake) -> Callable[[], object]:
    small.pair(ANA, RUTH, _P.DRAFT)
    small.pair(CHI, SAM, _P.DRAFT)
    return lambda: pairing.swap(small.desk, small.people[ANA], small.people[CHI])


def _suggest(small: SmallIntake) -> Callable[[], object]:
    small.pair(BJORN, SAM, _P.DRAFT)
    answer = suggest(load_cohort(small.desk, small.intake_id))
    return lambda: apply_suggestion(small.desk, small.intake_id, answer)


def _confirm(small: SmallIntake) -> Callable[[], object]:
    papers_in(small)
    numbers = [small.pair(ANA, RUTH, _P.DRAFT), small.pair(CHI, SAM, _P.DRAFT)]
    return lambda: pairing.confirm(small.desk, numbers)


def _draft_letters(small: SmallIntake) -> Callable[[], object]:
    template = find_template("received")
    return lambda: letters.draft(small.desk, small.intake_id, template)


def _send_letters(small: SmallIntake) -> Callable[[], object]:
    drafted = letters.draft(small.desk, small.intake_id, find_template("received"))
    return lambda: letters.mark_sent(small.desk, drafted.letter_ids)


def _change_kind(small: SmallIntake) -> Callable[[], object]:
    applicants.attach(small.desk, small.people[ANA], FILE)
    with small.desk.reading() as session:
        number = session.query(Document).one().id
    return lambda: applicants.change_kind(small.desk, number, DocumentKind.RESUME)


def _copy(small: SmallIntake) -> Callable[[], object]:
    with small.desk.action("A lesson") as session:
        session.add(
            Lesson(intake_id=small.intake_id, written_at=small.desk.now(), text="Begin sooner")
        )
        session.get_one(Intake, small.intake_id).match_settings = {"floor": 40}
    new = intakes.NewIntake(
        "2022", date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1), copy_from="2021 july"
    )
    return lambda: intakes.create_intake(small.desk, new)


VERBS: dict[str, tuple[Prepared, str]] = {
    "pair": (on_two(ANA, RUTH, pairing.pair), f"Pair {ANA} with {RUTH}"),
    "pair elsewhere": (
        after(on_two(ANA, RUTH, pairing.pair), on_two(ANA, SAM, pairing.pair)),
        f"Pair {ANA} with {SAM}",
    ),
    "unpair a draft": (on_pair(_P.DRAFT, pairing.unpair), f"Take {ANA} and {RUTH} apart"),
    "unpair": (on_pair(_P.CONFIRMED, pairing.unpair), f"Take {ANA} and {RUTH} apart"),
    "pin": (on_pair(_P.DRAFT, pairing.pin), f"Pin {ANA} and {RUTH}"),
    "unpin": (
        after(
            on_two(ANA, RUTH, pairing.pair),
            lambda s: lambda: pairing.unpin(s.desk, 1),
        ),
        f"Unpin {ANA} and {RUTH}",
    ),
    "ban": (on_two(ANA, RUTH, pairing.ban, " kin "), f"Never pair {ANA} with {RUTH}"),
    "ban anew": (
        after(on_two(ANA, RUTH, pairing.ban, "kin"), on_two(ANA, RUTH, pairing.ban, "kith")),
        f"Never pair {ANA} with {RUTH}",
    ),
    "lift a ban": (
        after(on_two(ANA, RUTH, pairing.ban, "kin"), on_two(ANA, RUTH, pairing.lift_ban)),
        f"Let {ANA} be paired with {RUTH} again",
    ),
    "swap": (_swap, f"Pair {ANA} with {SAM} instead of {CHI}"),
    "one more place": (
        after(on_two(ANA, SAM, pairing.pair), on_two(CHI, SAM, pairing.one_more_place)),
        f"Give {SAM} one more place, for {CHI}",
    ),
    "suggest": (_suggest, "Suggest 3 pairs"),
    "confirm": (_confirm, "Confirm 2 pairs"),
    "notify": (on_pairs(_P.CONFIRMED, pairs.notify), "Mark 2 pairs as told"),
    "start": (on_pairs(_P.NOTIFIED, pairs.start), "Mark 2 pairs as active"),
    "complete": (on_pairs(_P.ACTIVE, pairs.complete), "Mark 2 pairs as completed"),
    "hold": (on_pair(_P.ACTIVE, pairs.hold), f"Put {ANA} and {RUTH} on hold"),
    "resume": (on_pair(_P.ON_HOLD, pairs.resume), f"Let {ANA} and {RUTH} go on"),
    "resume what was completed": (on_pair(_P.COMPLETED, pairs.resume), "go on"),
    "end early": (
        on_pair(_P.ACTIVE, pairs.end_early, EndReason.NEEDS_CHANGED, "x"),
        f"End {ANA} and {RUTH} early",
    ),
    "log a meeting": (on_pair(_P.NOTIFIED, hours.log_contact, MEETING), "45 minutes"),
    "add an event": (
        lambda s: lambda: add_event(s.desk, s.intake_id, ORIENTATION),
        "Set up Welcome",
    ),
    "move an event": (
        on_event(move_event, datetime(2021, 8, 1, 3, 0, tzinfo=UTC)),
        "Change Welcome",
    ),
    "cancel an event": (on_event(events.cancel_event), "Cancel"),
    "attend": (_attend, "Record who came to Welcome"),
    "attend otherwise": (_attend_otherwise, "Record who came to Welcome"),
    "draft letters": (_draft_letters, "Draft 4 letters"),
    "send letters": (_send_letters, "4 letters as sent"),
    "edit an answer": (on(ANA, applicants.edit_answer, "sector", "Special"), "sector of Ana"),
    "edit a name": (on(ANA, applicants.edit_answer, "full_name", "Ana B"), "full name of Ana"),
    "edit an address": (on(ANA, applicants.edit_answer, "email", "a@x.org"), "email of Ana"),
    "edit places": (on(RUTH, applicants.edit_answer, "capacity", 3), "capacity of Ruth"),
    "edit times": (on(ANA, applicants.edit_answer, "times", ("Monday",)), "times of Ana"),
    "set places": (on(RUTH, applicants.set_places, 0), f"Set the places of {RUTH} to 0"),
    "tick": (on(ANA, applicants.set_check, CheckItem.FORM, CheckState.DONE, ""), "Tick form"),
    "untick": (
        on(ANA, applicants.set_check, CheckItem.FORM, CheckState.MISSING, ""),
        "Untick form for Ana",
    ),
    "waive": (
        on(ANA, applicants.set_check, CheckItem.RESUME, CheckState.WAIVED, "retired"),
        "Waive resume for Ana",
    ),
    "withdraw": (on(ANA, applicants.let_stand, _S.WITHDRAWN, "ill"), "be withdrawn"),
    "decline": (on(RUTH, applicants.let_stand, _S.DECLINED, "ill"), "be declined"),
    "take back": (
        after(
            on(ANA, applicants.let_stand, _S.WITHDRAWN, "ill"),
            on(ANA, applicants.let_stand, _S.RECEIVED, "well"),
        ),
        "be received",
    ),
    "attach": (on(ANA, applicants.attach, FILE), f"File cv.pdf to {ANA}"),
    "change a kind": (_change_kind, "Mark a document as resume"),
    "make an intake": (_copy, "Make the intake 2022"),
    "advance": (
        lambda s: lambda: intakes.advance(s.desk, s.intake_id, Stage.OPEN),
        "Move the intake 2021 July to open",
    ),
    "change how pairs are scored": (
        lambda s: lambda: change_settings(s.desk, s.intake_id, MatchSettings(floor=50)),
        "scored",
    ),
    "change a setting": (
        lambda s: lambda: change_setting(s.desk, "time_zone", "Asia/Hong_Kong"),
        "time zone",
    ),
}


@pytest.mark.parametrize("what", VERBS)
def test_a_verb_is_one_step(small: SmallIntake, what: str) -> None:
    prepare, words = VERBS[what]
    one_step(small.desk, prepare(small), words)
    assert check_programme(small.desk) == ()


NOTHING_NEW: dict[str, Prepared] = {
    "notify who was told": on_pairs(_P.NOTIFIED, pairs.notify),
    "start who has begun": on_pairs(_P.ACTIVE, pairs.start),
    "complete who is done": on_pairs(_P.COMPLETED, pairs.complete),
    "hold who is on hold": on_pair(_P.ON_HOLD, pairs.hold),
    "confirm who is confirmed": on_pairs(_P.CONFIRMED, pairing.confirm),
    "the same answer": after(_papers, on(ANA, applicants.edit_answer, "sector", "Public")),
    "the same answer with blanks": after(
        _papers, on(ANA, applicants.edit_answer, "sector", "  Public ")
    ),
    "the same places": on(RUTH, applicants.set_places, 2),
    "the same file": after(on(ANA, applicants.attach, FILE), on(ANA, applicants.attach, FILE)),
    "the same ban": after(
        on_two(ANA, RUTH, pairing.ban, "kin"), on_two(ANA, RUTH, pairing.ban, " kin ")
    ),
    "unpin what is not pinned": on_pair(_P.DRAFT, pairing.unpin),
    "nobody's attendance": on_event(events.record_attendance, {}),
    "unknown attendance": on_event(events.record_attendance, {1: Attendance.UNKNOWN}),
    "no letter": lambda s: lambda: letters.mark_sent(s.desk, []),
    "letters to nobody": lambda s: (
        lambda: letters.draft(s.desk, s.intake_id, find_template("received"), only=[])
    ),
}


@pytest.mark.parametrize("what", NOTHING_NEW)
def test_what_changes_nothing_leaves_no_step(small: SmallIntake, what: str) -> None:
    verb = NOTHING_NEW[what](small)
    before, steps = dump(small.desk), len(load_history(small.desk))
    verb()
    assert dump(small.desk) == before
    assert len(load_history(small.desk)) == steps


@pytest.mark.parametrize("role", list(Role))
def test_the_label_names_nobody_by_number(small: SmallIntake, role: Role) -> None:
    name = ANA if role is Role.MENTEE else RUTH
    applicants.edit_answer(small.desk, small.people[name], "city", "Perth")
    assert load_history(small.desk, 1)[0].label == f"Change city of {name}"
