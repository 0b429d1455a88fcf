"""Who each letter goes to, state by state, and what it may say of the other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.fields import FIELDS, Home
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.year import EventKind
from mentordesk.messages.merge import Template, parse
from mentordesk.services import applicants, events, hours, letter_templates, letters, pairs
from mentordesk.services.letter_audiences import AUDIENCES
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.shared_profile import shared_profile
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee
from mentordesk.storage.models.people import Person
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import refused

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"
_P, _S = PairState, ApplicationState
TOLD = {_P.CONFIRMED, _P.NOTIFIED, _P.ACTIVE, _P.ON_HOLD}
UNMET = {_P.NOTIFIED, _P.ACTIVE}


def letter(audience: str, body: str = "Dear {{name}}") -> Template:
    text = f"Title: T\nTo: {audience}\nSubject: S\n\n{body}\n"
    return parse("test", text, VOCABULARY)


def gets(small: SmallIntake, audience: str) -> set[str]:
    return {one.name for one in letters.preview(small.desk, small.intake_id, letter(audience))}


def says(small: SmallIntake, audience: str, body: str, name: str) -> str:
    found = letters.preview(small.desk, small.intake_id, letter(audience, body))
    (one,) = [one for one in found if one.name == name]
    return one.body.strip()


@pytest.mark.parametrize("state", list(PairState))
def test_who_hears_of_a_pair(small: SmallIntake, state: PairState) -> None:
    first = _P.ACTIVE if state is _P.ENDED_EARLY else state
    number = small.pair(ANA, RUTH, first)
    if state is _P.ENDED_EARLY:
        pairs.end_early(small.desk, number, EndReason.OTHER)
    assert gets(small, "matched mentees") == ({ANA} if state in TOLD else set())
    assert gets(small, "matched mentors") == ({RUTH} if state in TOLD else set())
    assert gets(small, "participants") == ({ANA, RUTH} if state in TOLD else set())
    assert gets(small, "no contact") == ({ANA} if state in UNMET else set())


@pytest.mark.parametrize("standing", list(ApplicationState))
def test_who_hears_of_an_application(small: SmallIntake, standing: ApplicationState) -> None:
    with small.desk.action("Stand") as session:
        session.get_one(Application, small.people[ANA]).standing = standing
    out = {_S.WITHDRAWN, _S.DECLINED, _S.CARRIED_FORWARD}
    assert (ANA in gets(small, "applicants")) is (standing not in out)
    assert (ANA in gets(small, "incomplete")) is (standing in {_S.RECEIVED, _S.INCOMPLETE})
    assert (ANA in gets(small, "unmatched")) is (standing is _S.UNMATCHED)
    assert (ANA in gets(small, "carried forward")) is (standing is _S.CARRIED_FORWARD)
    assert (ANA in gets(small, "declined")) is (standing is _S.DECLINED)
    assert (ANA in gets(small, "withdrawn")) is (standing is _S.WITHDRAWN)
    assert gets(small, "certified") == set()


def test_a_mentor_of_two_is_one_participant_and_hears_of_each(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, _P.CONFIRMED)
    small.pair(CHI, RUTH, _P.CONFIRMED)
    template = letter("matched mentors", "{{partner_name}}")
    found = letters.preview(small.desk, small.intake_id, template)
    assert [(one.name, one.body.strip()) for one in found] == [(RUTH, ANA), (RUTH, CHI)]
    assert len({one.message_id for one in found}) == 2
    everybody = letters.preview(small.desk, small.intake_id, letter("participants"))
    assert [one.name for one in everybody].count(RUTH) == 1


def test_an_audience_nobody_knows_is_refused(small: SmallIntake) -> None:
    with refused(small.desk, "Known are: applicants"):
        letters.preview(small.desk, small.intake_id, letter("everybody"))


def test_every_audience_can_be_asked_in_an_empty_intake(small: SmallIntake) -> None:
    with small.desk.action("Nobody") as session:
        for number in small.people.values():
            session.get_one(Application, number).standing = _S.WITHDRAWN
    for audience in AUDIENCES.keys() - {"withdrawn"}:
        assert gets(small, audience) == set(), audience


def test_a_meeting_ends_the_nudges(small: SmallIntake) -> None:
    number = small.pair(ANA, RUTH, _P.NOTIFIED)
    assert gets(small, "no contact") == {ANA}
    hours.log_contact(small.desk, number, hours.NewContact(date(2021, 8, 2), 30))
    assert gets(small, "no contact") == set()
    assert says(small, "matched mentees", "{{hours}}", ANA) == (
        "You have logged 0.5 hours, which count towards your PD."
    )


@pytest.mark.parametrize(
    ("cents", "currency", "words"),
    [
        (15_000, "AUD", "AUD 150."),
        (12_345, "NZD", "NZD 123.45."),
        (123_456_700, "AUD", "AUD 1,234,567."),
        (50, "AUD", "AUD 0.50."),
    ],
)
def test_the_fee_in_words(small: SmallIntake, cents: int, currency: str, words: str) -> None:
    small.pair(ANA, RUTH, _P.CONFIRMED)
    with small.desk.action("Fee") as session:
        fee = session.query(Fee).one()
        fee.amount_cents, fee.currency = cents, currency
    assert f"is {words} You" in says(small, "matched mentees", "{{fee|none}}", ANA)
    assert says(small, "matched mentors", "{{fee|none}}", RUTH) == "none"


def test_without_a_fee_there_is_none_to_mention(small: SmallIntake) -> None:
    with small.desk.action("Free") as session:
        session.get_one(Intake, small.intake_id).fee_cents = 0
    assert says(small, "applicants", "{{fee|no fee}}", ANA) == "no fee"


@pytest.mark.parametrize(
    ("preferred", "given", "name"),
    [("Annie", "Ana", "Annie"), (None, "Ana", "Ana"), (None, None, ANA), ("", "", ANA)],
)
def test_the_name_somebody_goes_by(
    small: SmallIntake, preferred: str | None, given: str | None, name: str
) -> None:
    with small.desk.action("Names") as session:
        person_id = session.get_one(Application, small.people[ANA]).person_id
        person = session.get_one(Person, person_id)
        person.preferred_name, person.given_name = preferred, given
    assert says(small, "applicants", "{{name}}", ANA) == name


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Asia/Hong_Kong", "That is 11.00am HKT on Thursday 22 July 2021 where you are."),
        ("America/New_York", "That is 11.00pm EDT on Wednesday 21 July 2021 where you are."),
        ("Australia/Sydney", ""),
        ("Nowhere/Land", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_the_orientation_in_the_readers_own_time(
    small: SmallIntake, zone: str | None, words: str
) -> None:
    at = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    new = events.NewEvent(EventKind.ORIENTATION, "Welcome", at)
    add_event(small.desk, small.intake_id, new)
    with small.desk.action("Zone") as session:
        session.get_one(Application, small.people[ANA]).time_zone = zone
    assert says(small, "applicants", "{{event_day}} {{event_clock}}", ANA) == (
        "Thursday 22 July 2021 1.00pm AEST"
    )
    assert says(small, "applicants", "{{event_local|}}", ANA) == words


def test_a_cancelled_orientation_gives_way_to_the_next(small: SmallIntake) -> None:
    at = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    first = events.NewEvent(EventKind.ORIENTATION, "First", at)
    number = add_event(small.desk, small.intake_id, first)
    add_event(small.desk, small.intake_id, replace(first, title="Second"))
    add_event(small.desk, small.intake_id, replace(first, kind=EventKind.WEBINAR))
    assert says(small, "applicants", "{{event_title}}", ANA) == "First"
    events.cancel_event(small.desk, number)
    assert says(small, "applicants", "{{event_title}}", ANA) == "Second"


def test_a_value_is_never_read_as_a_template(small: SmallIntake) -> None:
    applicants.edit_answer(small.desk, small.people[ANA], "full_name", "{{organisation}}")
    assert says(small, "applicants", "{{full_name}}", "{{organisation}}") == "{{organisation}}"


@pytest.mark.parametrize("field", [field.key for field in FIELDS])
def test_a_partner_sees_the_shared_fields_and_no_other(small: SmallIntake, field: str) -> None:
    spec = next(one for one in FIELDS if one.key == field)
    with small.desk.reading() as session:
        for number in small.people.values():
            application = session.get_one(Application, number)
            person = session.get_one(Person, application.person_id)
            home = person if spec.home is Home.PERSON else application
            setattr(home, field, "QQ-7")
            shown = f"{spec.label}: QQ-7" in shared_profile(application, person)
            unseen = spec.sensitive or spec.key in {"given_name", "family_name"}
            assert shown is (spec.shared and not unseen and application.role in spec.roles)
            application.share_agreed = False
            left = "QQ-7" in shared_profile(application, person)
            assert left is (field in {"full_name", "email"})
            session.expunge_all()


def test_what_was_sent_is_not_drafted_again(small: SmallIntake) -> None:
    template = letter_templates.find_template("received")
    first = letters.draft(small.desk, small.intake_id, template)
    letters.mark_sent(small.desk, first.letter_ids[:2])
    small.clock[0] = datetime(2021, 8, 21, 2, 0, tzinfo=UTC)
    again = letters.draft(small.desk, small.intake_id, template)
    assert set(again.letter_ids) == set(first.letter_ids[2:])
    rows = {row.letter_id: row for row in letters.load_letters(small.desk, small.intake_id)}
    assert len(rows) == 4
    assert {rows[n].drafted_at for n in first.letter_ids[:2]} == {
        datetime(2021, 8, 20, 2, tzinfo=UTC)
    }
    assert {rows[n].drafted_at for n in again.letter_ids} == {small.clock[0]}
