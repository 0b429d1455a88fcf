"""Wrong input to every verb: one plain sentence, and neither a row nor the history has changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from math import inf, nan
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import EventKind
from mentordesk.matching.solve import suggest
from mentordesk.services import applicants, events, exports, hours, intakes, pairing, pairs
from mentordesk.services.backups import back_up, restore
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft as draft_letters
from mentordesk.services.matching import apply_suggestion, load_cohort
from mentordesk.services.programmes import change_setting
from mentordesk.services.report_files import report_to
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import PersonEmail
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import papers_in, refused, require_plain

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
_P, _S = PairState, ApplicationState
Verb = Callable[[SmallIntake], object]


def of(name: str, verb: Callable[..., object], *rest: object) -> Verb:
    """A verb on one person's application."""
    return lambda small: verb(small.desk, small.people[name], *rest)


def two(mentee: str, mentor: str, verb: Callable[..., object], *rest: object) -> Verb:
    """A verb on two people."""
    return lambda small: verb(small.desk, small.people[mentee], small.people[mentor], *rest)


def banned(verb: Callable[..., object]) -> Verb:
    """A verb on Björn and Ruth, who shall never be paired."""

    def on(small: SmallIntake) -> object:
        return verb(small.desk, small.people[BJORN], small.people[RUTH])

    return on


SIMPLE: dict[str, tuple[Verb, str]] = {
    "ban without a reason": (two(ANA, RUTH, pairing.ban, " \t "), "written reason"),
    "lift a ban that is not": (two(ANA, RUTH, pairing.lift_ban), "not banned"),
    "pair two mentees": (two(ANA, BJORN, pairing.pair), "takes no part on that side"),
    "pair two mentors": (two(RUTH, SAM, pairing.pair), "takes no part on that side"),
    "pair the wrong way round": (two(RUTH, ANA, pairing.pair), "takes no part on that side"),
    "pair against a ban": (banned(pairing.pair), "family"),
    "pair with an empty reason": (
        banned(partial(pairing.pair, override="  ")),
        "family",
    ),
    "swap with somebody who waits": (two(ANA, CHI, pairing.swap), "holds no place"),
    "one more place against a rule": (banned(pairing.one_more_place), "family"),
    "confirm nothing": (lambda s: pairing.confirm(s.desk, []), "No pair was chosen"),
    "notify nothing": (lambda s: pairs.notify(s.desk, []), "No pair was chosen"),
    "start nothing": (lambda s: pairs.start(s.desk, ()), "No pair was chosen"),
    "complete nothing": (lambda s: pairs.complete(s.desk, iter(())), "No pair was chosen"),
    "places of a mentee": (of(ANA, applicants.set_places, 2), "0 to 20 places"),
    "one place of a mentee": (of(ANA, applicants.set_places, 1), "0 to 20 places"),
    "too many places": (of(RUTH, applicants.set_places, 21), "0 to 20 places"),
    "fewer than no places": (of(RUTH, applicants.set_places, -1), "0 to 20 places"),
    "waive without a reason": (
        of(ANA, applicants.set_check, CheckItem.RESUME, CheckState.WAIVED, "\n"),
        "written reason",
    ),
    "carry forward who is ready": (of(ANA, applicants.let_stand, _S.CARRIED_FORWARD, ""), "ready"),
    "be matched without a pair": (of(ANA, applicants.let_stand, _S.MATCHED, ""), "confirm"),
    "go back to received": (of(ANA, applicants.let_stand, _S.RECEIVED, ""), "ready"),
    "no name": (of(ANA, applicants.edit_answer, "full_name", ""), "name"),
    "no name at all": (of(ANA, applicants.edit_answer, "full_name", None), "name"),
    "a name of nothing to see": (of(ANA, applicants.edit_answer, "full_name", "\x00 \t"), "name"),
    "places without end": (of(RUTH, applicants.edit_answer, "capacity", inf), "number"),
    "places that are no number": (of(RUTH, applicants.edit_answer, "capacity", nan), "number"),
    "a letter nobody knows": (lambda _: find_template("love letter"), "Known are"),
    "an intake nobody knows": (lambda s: intakes.find_intake(s.desk, "2031"), "2021 July"),
    "an applicant nobody knows": (
        lambda s: applicants.find_application(s.desk, s.intake_id, "Nemo"),
        "Nobody called Nemo",
    ),
    "an applicant in the other role": (
        lambda s: applicants.find_application(s.desk, s.intake_id, ANA, Role.MENTOR),
        "mentor application",
    ),
    "a zone that is none": (
        lambda s: change_setting(s.desk, "time_zone", "Mars/Olympus"),
        "no time zone",
    ),
    "a zone that is a path": (
        lambda s: change_setting(s.desk, "time_zone", "../../etc/passwd"),
        "no time zone",
    ),
    "a programme without a name": (lambda s: change_setting(s.desk, "name", " "), "name"),
}


@pytest.mark.parametrize("what", SIMPLE)
def test_a_small_intake_refuses(small: SmallIntake, what: str) -> None:
    verb, words = SIMPLE[what]
    pairing.ban(small.desk, small.people[BJORN], small.people[RUTH], "one family")
    with refused(small.desk, words):
        verb(small)


@pytest.mark.parametrize(
    ("verb", "allowed"),
    [
        (lambda d, n: pairs.notify(d, [n]), {_P.CONFIRMED, _P.NOTIFIED}),
        (lambda d, n: pairs.start(d, [n]), {_P.NOTIFIED, _P.ON_HOLD, _P.COMPLETED, _P.ACTIVE}),
        (lambda d, n: pairs.complete(d, [n]), {_P.ACTIVE, _P.ON_HOLD, _P.COMPLETED}),
        (pairs.hold, {_P.NOTIFIED, _P.ACTIVE, _P.ON_HOLD}),
        (pairs.resume, {_P.NOTIFIED, _P.ON_HOLD, _P.COMPLETED, _P.ACTIVE}),
        (pairing.unpair, {_P.DRAFT, _P.CONFIRMED}),
        (
            lambda d, n: pairs.end_early(d, n, EndReason.OTHER),
            {_P.CONFIRMED, _P.NOTIFIED, _P.ACTIVE, _P.ON_HOLD, _P.ENDED_EARLY},
        ),
        (
            lambda d, n: hours.log_contact(d, n, hours.NewContact(date(2021, 8, 2), 30)),
            set(_P) - {_P.DRAFT, _P.CONFIRMED},
        ),
    ],
    ids=["notify", "start", "complete", "hold", "resume", "unpair", "end early", "log"],
)
@pytest.mark.parametrize("state", [s for s in PairState if s is not PairState.ENDED_EARLY])
def test_a_pair_makes_only_allowed_moves(
    small: SmallIntake,
    state: PairState,
    verb: Callable[..., object],
    allowed: set[PairState],
) -> None:
    number = small.pair(ANA, RUTH, state)
    if state in allowed:
        verb(small.desk, number)
    else:
        with refused(small.desk, "told|become"):
            verb(small.desk, number)


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (hours.NewContact(date(2021, 8, 21), 30), "still to come"),
        (hours.NewContact(date(2021, 8, 2), 0), "1 minute"),
        (hours.NewContact(date(2021, 8, 2), -30), "1 minute"),
        (hours.NewContact(date(2021, 8, 2), 1441), "24 hours"),
        (hours.NewContact(date(2021, 8, 2), 30, mentee_preparation=24.5), "preparation"),
        (hours.NewContact(date(2021, 8, 2), 30, mentor_preparation=-1), "preparation"),
        (hours.NewContact(date(2021, 8, 2), 30, mentee_preparation=nan), "preparation"),
    ],
)
def test_no_meeting_is_logged(small: SmallIntake, new: hours.NewContact, words: str) -> None:
    number = small.pair(ANA, RUTH, PairState.ACTIVE)
    with refused(small.desk, words):
        hours.log_contact(small.desk, number, new)


EVENT = events.NewEvent(EventKind.MEET_UP, "Tea", datetime(2021, 9, 1, 3, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (replace(EVENT, title=" \n "), "needs a title"),
        (replace(EVENT, zone="AEST"), "no time zone"),
        (replace(EVENT, zone=""), "no time zone"),
        (replace(EVENT, minutes=4), "5 minutes"),
        (replace(EVENT, minutes=1441), "24 hours"),
    ],
)
def test_no_event_is_set_up(small: SmallIntake, new: events.NewEvent, words: str) -> None:
    with refused(small.desk, words):
        add_event(small.desk, small.intake_id, new)


INTAKE = intakes.NewIntake("2022", date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1))


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (replace(INTAKE, name=""), "needs a name"),
        (replace(INTAKE, name=" 2021 JULY "), "already"),
        (replace(INTAKE, fee_cents=-1), "less than nothing"),
        (replace(INTAKE, ends=date(2022, 7, 1)), "ends? on the day it starts|later end"),
        (replace(INTAKE, match_by=date(2022, 5, 31)), "out of order"),
        (replace(INTAKE, notify_by=date(2022, 7, 2)), "out of order"),
        (replace(INTAKE, copy_from="2020"), "no intake called"),
    ],
)
def test_no_intake_is_made(small: SmallIntake, new: intakes.NewIntake, words: str) -> None:
    with refused(small.desk, words):
        intakes.create_intake(small.desk, new)


@pytest.mark.parametrize("wanted", [_S.WITHDRAWN, _S.DECLINED, _S.CARRIED_FORWARD])
@pytest.mark.parametrize("name", [ANA, RUTH])
def test_who_is_in_a_draft_stays_in_the_intake(
    small: SmallIntake, name: str, wanted: ApplicationState
) -> None:
    small.pair(ANA, RUTH, PairState.DRAFT)
    with small.desk.action("Whoever is unmatched may be in a draft") as session:
        session.get_one(Application, small.people[name]).standing = _S.UNMATCHED
    with refused(small.desk, f"{name} is in a pair"):
        applicants.let_stand(small.desk, small.people[name], wanted, "a reason")


@pytest.mark.parametrize("wanted", [_S.WITHDRAWN, _S.UNMATCHED, _S.READY])
@pytest.mark.parametrize("name", [ANA, RUTH])
def test_who_is_in_a_confirmed_pair_stays_matched(
    small: SmallIntake, name: str, wanted: ApplicationState
) -> None:
    small.pair(ANA, RUTH, PairState.ACTIVE)
    with refused(small.desk, f"{name} is in a pair"):
        applicants.let_stand(small.desk, small.people[name], wanted, "a reason")


def test_a_mentor_gives_no_place_that_is_taken(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.ACTIVE)
    small.pair(CHI, RUTH, PairState.DRAFT)
    with refused(small.desk, "places"):
        applicants.set_places(small.desk, small.people[RUTH], 1)
    with refused(small.desk, "places"):
        applicants.edit_answer(small.desk, small.people[RUTH], "capacity", 0)


def test_nobody_is_given_the_member_number_of_somebody_else(small: SmallIntake) -> None:
    applicants.edit_answer(small.desk, small.people[ANA], "member_no", "M-17")
    with refused(small.desk, "M-17.*Ana Souza"):
        applicants.edit_answer(small.desk, small.people[CHI], "member_no", "M-17")


def test_clearing_a_member_number_or_an_address_leaves_nothing(small: SmallIntake) -> None:
    for name in (ANA, CHI):
        applicants.edit_answer(small.desk, small.people[name], "member_no", "")
        applicants.edit_answer(small.desk, small.people[name], "email", " ")
    rows = {row.name: row for row in applicants.load_applicants(small.desk, small.intake_id)}
    assert (rows[ANA].member_no, rows[CHI].member_no) == ("", "")
    assert (rows[ANA].email, rows[CHI].email) == ("", "")
    with small.desk.reading() as session:
        addresses = session.scalars(select(PersonEmail.address)).all()
    assert "" not in [address.strip() for address in addresses]


def test_moving_a_confirmed_mentee_by_a_drop(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.CONFIRMED)
    small.pair(CHI, SAM, PairState.DRAFT)
    with refused(small.desk, "take that pair apart first"):
        pairing.pair(small.desk, small.people[ANA], small.people[RUTH] + 1, override="so")
    with refused(small.desk, "take that pair apart first"):
        pairing.swap(small.desk, small.people[CHI], small.people[ANA])


def test_banning_two_who_are_paired(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.DRAFT)
    with refused(small.desk, "are paired"):
        pairing.ban(small.desk, small.people[ANA], small.people[RUTH], "no")


def test_more_than_twenty_places(small: SmallIntake) -> None:
    applicants.set_places(small.desk, small.people[RUTH], 20)
    with refused(small.desk, "20 places, which is the most"):
        pairing.one_more_place(small.desk, small.people[ANA], small.people[RUTH])


def test_confirming_names_at_most_five(small: SmallIntake) -> None:
    numbers = [small.pair(ANA, RUTH, _P.DRAFT), small.pair(BJORN, RUTH, _P.DRAFT)]
    numbers.append(small.pair(CHI, SAM, _P.DRAFT))
    with refused(small.desk, "Ana Souza: form, code of conduct, resume"):
        pairing.confirm(small.desk, numbers)
    papers_in(small)
    applicants.set_check(
        small.desk, small.people[CHI], CheckItem.RESUME, CheckState.MISSING, "unsigned"
    )
    with refused(small.desk, r"Chi Lam: resume \(unsigned\)"):
        pairing.confirm(small.desk, numbers)


def test_confirming_one_that_may_not_confirms_none(small: SmallIntake) -> None:
    papers_in(small)
    draft = small.pair(ANA, RUTH, _P.DRAFT)
    over = small.pair(CHI, SAM, _P.COMPLETED)
    with refused(small.desk, "completed cannot become confirmed"):
        pairing.confirm(small.desk, [draft, over])


@pytest.mark.parametrize("change", ["withdrawn", "banned", "no place", "pinned elsewhere"])
def test_a_suggestion_that_no_longer_fits_is_refused(small: SmallIntake, change: str) -> None:
    answer = suggest(load_cohort(small.desk, small.intake_id))
    wanted = {pair.mentee_id: pair.mentor_id for pair in answer.pairs}
    ana, sam = small.people[ANA], small.people[SAM]
    if change == "withdrawn":
        applicants.let_stand(small.desk, ana, _S.WITHDRAWN, "moved away")
    elif change == "banned":
        pairing.ban(small.desk, ana, wanted[ana], "family")
    elif change == "no place":
        applicants.set_places(small.desk, wanted[ana], 0)
    else:
        pairing.pair(small.desk, ana, small.people[RUTH] if wanted[ana] == sam else sam)
    with refused(small.desk, "suggest again|no place|places? (is|are) taken"):
        apply_suggestion(small.desk, small.intake_id, answer)


@pytest.mark.parametrize("kind", ["report", "export", "drafts", "backup", "restore"])
def test_nothing_is_written_where_nothing_can_be(
    small: SmallIntake, tmp_path: Path, kind: str
) -> None:
    a_file = tmp_path / "a file"
    a_file.write_text("in the way")
    doing: dict[str, Callable[[], object]] = {
        "report": lambda: report_to(small.desk, a_file / "Report.pdf"),
        "export": lambda: exports.export_to(small.desk, small.intake_id, a_file / "under"),
        "drafts": lambda: export_drafts(small.desk, small.intake_id, a_file / "under", [1]),
        "backup": lambda: back_up(small.desk, a_file / "b.mentordesk"),
        "restore": lambda: restore(small.desk.path, a_file / "r.mentordesk"),
    }
    if kind == "drafts":
        from_templates(small)
    with refused(small.desk, "[Nn]othing was (written|saved)|cannot|unchanged|no folder"):
        doing[kind]()
    assert a_file.read_text() == "in the way"


def from_templates(small: SmallIntake) -> None:
    """One letter to everybody."""
    draft_letters(small.desk, small.intake_id, find_template("received"))


def test_a_sentence_with_a_technical_word_would_be_found() -> None:
    for bad in ("KeyError: 7", "the row has pair_id 3.", "no stop", "It is None."):
        with pytest.raises(AssertionError):
            require_plain(bad)
    require_plain("Ana and Ruth are paired. Nothing was changed; take the pair apart first.")
