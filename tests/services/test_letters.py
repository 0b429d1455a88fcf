"""Letters: who gets one, what it says, what a partner may see, and the files that are saved."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import EventKind, LetterState
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.applicants import set_check
from mentordesk.services.events import NewEvent
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.letter_known import because
from mentordesk.services.letter_templates import find_template, load_templates
from mentordesk.services.letters import Preview, draft, load_letters, mark_sent, preview
from mentordesk.storage.models.applications import Application
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake

BUILT_IN = {
    "received", "missing_items", "matched_mentee", "matched_mentor", "unmatched",
    "orientation_invitation", "first_contact_nudge", "certificate",
}  # fmt: skip


def previews(small: SmallIntake, name: str) -> dict[str, Preview]:
    found = preview(small.desk, small.intake_id, find_template(name))
    return {one.name: one for one in found}


def stand(small: SmallIntake, name: str, standing: ApplicationState, why: str = "") -> None:
    with small.desk.action("Standing") as session:
        application = session.get_one(Application, small.people[name])
        application.standing, application.standing_reason = standing, why


def test_every_template_of_the_program_is_sound() -> None:
    assert {template.name for template in load_templates()} >= BUILT_IN


def test_an_unknown_letter_names_the_known_ones() -> None:
    with pytest.raises(Refused, match="certificate, check_in"):
        find_template("birthday")


def test_what_is_missing_is_listed(small: SmallIntake) -> None:
    for name in ("Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"):
        for item in (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME):
            set_check(small.desk, small.people[name], item, CheckState.DONE, "seen")
    (letter,) = previews(small, "missing_items").values()
    assert letter.name == "Ana Souza"
    assert "- a current resume" in letter.body
    assert "membership" not in letter.body
    assert "Friday 25 June 2021" in letter.body


def test_both_partners_are_told_why_and_what_the_other_shares(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    mentee = previews(small, "matched mentee")["Ana Souza"]
    mentor = previews(small, "matched mentor")["Ruth Adams"]
    assert "- Both work in public libraries." in mentee.body
    assert "- E-mail: ruth@example.org" in mentee.body
    assert "The fee for the twelve months is AUD 150." in mentee.body
    assert "- Goals: =Lead a team" in mentor.body
    assert "fee" not in mentor.body


def test_a_draft_pair_is_told_nothing(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.DRAFT)
    assert previews(small, "matched_mentee") == {}


def test_sensitive_answers_and_refused_details_are_never_shown(small: SmallIntake) -> None:
    small.pair("Björn Ek", "Ruth Adams", PairState.CONFIRMED)
    with small.desk.action("No sharing") as session:
        application = session.get_one(Application, small.people["Björn Ek"])
        source = coordinator_source(session, small.desk.now())
        record(session, application, [Given("share_agreed", False)], source, small.desk.now())
    body = previews(small, "matched_mentor")["Ruth Adams"].body
    assert "- Full name: Björn Ek\n- E-mail: björn@example.org" in body
    assert "Sector" not in body
    assert "paired with" not in body


def test_nobody_without_an_address_or_a_value_is_drafted(small: SmallIntake) -> None:
    stand(small, "Chi Lam", ApplicationState.RECEIVED)
    with small.desk.action("No address") as session:
        application = session.get_one(Application, small.people["Chi Lam"])
        source = coordinator_source(session, small.desk.now())
        record(session, application, [Given("email", None)], source, small.desk.now())
    done = draft(small.desk, small.intake_id, find_template("received"))
    assert len(done.letter_ids) == 3
    told = dict(done.blocked)
    assert told.keys() == {"Chi Lam", "Björn Ek"}
    assert told["Chi Lam"] == "There is no e-mail address."
    assert "letters before the @" in told["Björn Ek"]
    invited = draft(small.desk, small.intake_id, find_template("orientation_invitation"))
    assert invited.letter_ids == ()


def test_a_letter_is_drafted_once_and_again_only_until_it_was_sent(small: SmallIntake) -> None:
    stand(small, "Ana Souza", ApplicationState.UNMATCHED, "Every mentor lives too far away.")
    template = find_template("unmatched")
    first = draft(small.desk, small.intake_id, template)
    assert draft(small.desk, small.intake_id, template).letter_ids == first.letter_ids
    mark_sent(small.desk, first.letter_ids)
    assert draft(small.desk, small.intake_id, template).letter_ids == ()
    (letter,) = load_letters(small.desk, small.intake_id)
    assert letter.state is LetterState.SENT
    assert "Every mentor lives too far away." in letter.body


def test_drafting_can_be_limited_and_undone(small: SmallIntake) -> None:
    only = [small.people["Ana Souza"]]
    draft(small.desk, small.intake_id, find_template("received"), only)
    assert [row.name for row in load_letters(small.desk, small.intake_id)] == ["Ana Souza"]
    small.desk.undo()
    assert load_letters(small.desk, small.intake_id) == ()


def test_the_invitation_carries_its_calendar_file(small: SmallIntake, tmp_path: Path) -> None:
    small.pair("Chi Lam", "Ruth Adams", PairState.NOTIFIED)
    with small.desk.action("Zone") as session:
        session.get_one(Application, small.people["Chi Lam"]).time_zone = "Asia/Hong_Kong"
    starts = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    add_event(small.desk, small.intake_id, NewEvent(EventKind.ORIENTATION, "Orientation", starts))
    done = draft(small.desk, small.intake_id, find_template("orientation_invitation"))
    paths = export_drafts(small.desk, small.intake_id, tmp_path / "out", done.letter_ids)
    assert len(paths) == 2
    chi = next(path for path in paths if "Chi Lam" in path.name)
    message = message_from_bytes(chi.read_bytes(), policy=default)
    text, calendar = message.iter_parts()
    assert b"DTSTART:20210722T030000Z" in calendar.get_payload(decode=True)
    assert "Thursday 22 July 2021, 1.00pm AEST" in text.get_content()
    assert "11.00am HKT on Thursday 22 July 2021" in text.get_content()


def test_nothing_chosen_is_said(small: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No letter was chosen"):
        export_drafts(small.desk, small.intake_id, tmp_path, [])


def test_reasons_may_be_a_list_or_a_document() -> None:
    assert because(["a ", "b"]) == because({"because": ["a", "b"], "points": 3}) == ("a", "b")
    assert because(None) == ()
