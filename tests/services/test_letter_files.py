"""Letters as files: safe names, equal bytes, attachments, and nothing written by a refusal."""

from collections.abc import Sequence
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import EventKind
from mentordesk.messages.drafts import Attachment
from mentordesk.services.applicants import edit_answer
from mentordesk.services.events import NewEvent, cancel_event
from mentordesk.services.letter_attachments import load_files
from mentordesk.services.letter_files import export_drafts, save_drafts
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import Choice, draft, load_letters, mark_sent
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.people import Person
from tests.services.held_events import add_event, move_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, refused

FOUR = ("Ana Souza", "Chi Lam", "Ruth Adams", "Sam O'Neil")
STARTS = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)


def drafted(
    small: SmallIntake, names: Sequence[str] = (), template: str = "received"
) -> tuple[int, ...]:
    """Letters to some people, or to everybody they are for; their ids."""
    only = [small.people[name] for name in names] or None
    return draft(small.desk, small.intake_id, find_template(template), only).letter_ids


def saved(small: SmallIntake, folder: Path, ids: Sequence[int]) -> dict[str, EmailMessage]:
    """The messages saved in a folder, by the recipient."""
    paths = export_drafts(small.desk, small.intake_id, folder, ids)
    found = [message_from_bytes(path.read_bytes(), policy=default) for path in paths]
    return {message["To"].addresses[0].addr_spec: message for message in found}


def named(small: SmallIntake, name: str) -> None:
    """Let Ana have another name."""
    with small.desk.action("Rename", "edit") as session:
        session.get_one(Person, 1).full_name = name


def test_each_letter_is_an_unsent_message_of_its_own(small: SmallIntake, tmp_path: Path) -> None:
    ids = drafted(small, FOUR)
    before = dump(small.desk)
    messages = saved(small, tmp_path / "a" / "b", ids)
    rows = {row.email: row for row in load_letters(small.desk, small.intake_id)}
    assert messages.keys() == rows.keys()
    assert len(messages) == 4
    for address, message in messages.items():
        assert (message["X-Unsent"], message["Subject"]) == ("1", rows[address].subject)
        assert message["Message-ID"] == f"<{rows[address].message_id}>"
        assert message.get_content().split() == rows[address].body.split()
    assert dump(small.desk) == before


def test_saving_again_gives_the_very_same_files(small: SmallIntake, tmp_path: Path) -> None:
    ids = drafted(small, FOUR)
    first = export_drafts(small.desk, small.intake_id, tmp_path / "one", ids)
    content = [path.read_bytes() for path in first]
    again = export_drafts(small.desk, small.intake_id, tmp_path / "one", list(reversed(ids)))
    assert again == first
    assert [path.read_bytes() for path in again] == content
    assert len(list((tmp_path / "one").iterdir())) == 4


def test_only_chosen_letters_of_this_intake_are_saved(small: SmallIntake, tmp_path: Path) -> None:
    (ana,) = drafted(small, ["Ana Souza"])
    (chi,) = drafted(small, ["Chi Lam"])
    assert len(export_drafts(small.desk, small.intake_id, tmp_path, [chi, 999])) == 1
    assert [path.name for path in tmp_path.glob("*.eml")] == [f"received Chi Lam {chi}.eml"]
    with refused(small.desk, "No letter was chosen"):
        export_drafts(small.desk, 99, tmp_path / "none", [ana, chi])
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ana / Souza", "received Ana   Souza"),
        ("..\\..\\evil", "received .. .. evil"),
        ('a:b*c?"d"<e>|f', "received a b c d  e f"),
        ("Ana \u202egpj.exe", "received Ana  gpj.exe"),
        ("陳 美玲", "received 陳 美玲"),
        ("Ana...", "received Ana"),
    ],
)
def test_a_name_never_leaves_the_folder(
    small: SmallIntake, tmp_path: Path, name: str, file: str
) -> None:
    named(small, name)
    (letter,) = drafted(small, ["Ana Souza"])
    (path,) = export_drafts(small.desk, small.intake_id, tmp_path / "out", [letter])
    assert path.parent == tmp_path / "out"
    assert path.name.split() == [*file.split(), f"{letter}.eml"]


@pytest.mark.parametrize("letter", ["x", "é", "玲", "\U0001d538"])
def test_an_endless_name_is_cut_between_characters(
    small: SmallIntake, tmp_path: Path, letter: str
) -> None:
    named(small, letter * 400)
    (number,) = drafted(small, ["Ana Souza"])
    (path,) = export_drafts(small.desk, small.intake_id, tmp_path, [number])
    assert len(path.name.encode()) <= 170
    assert path.name.endswith(f"{letter} {number}.eml")


def test_files_go_along_and_are_kept_with_the_letter(small: SmallIntake, tmp_path: Path) -> None:
    (ana,) = drafted(small, ["Ana Souza"])
    along = (
        Attachment("guide.pdf", "application/pdf", b"%PDF-1.7"),
        Attachment("guide.pdf", "application/pdf", b"%PDF-1.6"),
    )
    chosen = Choice({small.people["Chi Lam"]}, along=along)
    template = find_template("received")
    (chi,) = draft(small.desk, small.intake_id, template, choice=chosen).letter_ids
    assert load_files(small.desk, [ana, chi]) == {
        chi: (along[0], Attachment("2 guide.pdf", "application/pdf", b"%PDF-1.6"))
    }
    paths = export_drafts(small.desk, small.intake_id, tmp_path, [ana, chi])
    found = {}
    for path in paths:
        message = message_from_bytes(path.read_bytes(), policy=default)
        assert isinstance(message, EmailMessage)
        parts = [(one.get_filename(), one.get_content()) for one in message.iter_attachments()]
        found[message["To"].addresses[0].addr_spec] = parts
    assert found == {
        "ana@example.org": [],
        "chi@example.org": [("guide.pdf", b"%PDF-1.7"), ("2 guide.pdf", b"%PDF-1.6")],
    }


def calendar_of(message: EmailMessage) -> str:
    """The calendar file of an invitation, its folded lines put together."""
    (part,) = message.iter_attachments()
    assert part.get_filename() == "Orientation.ics"
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n ", "")


def test_a_moved_and_a_cancelled_orientation_keep_their_identity(
    small: SmallIntake, tmp_path: Path
) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    new = NewEvent(EventKind.ORIENTATION, "Orientation", STARTS, link="https://x.example.org/o")
    event = add_event(small.desk, small.intake_id, new)
    ids = drafted(small, template="orientation_invitation")
    first = calendar_of(saved(small, tmp_path, ids)["ana@example.org"])
    mark_sent(small.desk, ids)
    move_event(small.desk, event, STARTS.replace(day=29))
    ids = drafted(small, template="orientation_invitation")
    moved = calendar_of(saved(small, tmp_path, ids)["ana@example.org"])
    mark_sent(small.desk, ids)
    cancel_event(small.desk, event)
    ids = drafted(small, template="orientation_invitation")
    gone = calendar_of(saved(small, tmp_path, ids)["ana@example.org"])
    calendars = (first, moved, gone)
    uids = [[one for one in text.splitlines() if one.startswith("UID:")] for text in calendars]
    assert uids[0] == uids[1] == uids[2]
    assert ["SEQUENCE:0" in text for text in calendars] == [True, False, False]
    assert ["20210729T030000Z" in text for text in calendars] == [False, True, True]
    assert ["CANCELLED" in text for text in calendars] == [False, False, True]
    assert all("https://x.example.org/o" in text for text in calendars)


def test_other_letters_carry_no_calendar(small: SmallIntake, tmp_path: Path) -> None:
    add_event(small.desk, small.intake_id, NewEvent(EventKind.ORIENTATION, "Orientation", STARTS))
    messages = saved(small, tmp_path, drafted(small, ["Ana Souza"]))
    assert list(messages["ana@example.org"].iter_attachments()) == []


@pytest.mark.parametrize(
    "address",
    ["a@b@c", "@example.org", "ana.example.org", "ana@", "", "anä@example.org", "a@x.org, b@x.org"],
)
def test_one_bad_address_is_a_problem_of_its_own_letter_only(
    small: SmallIntake, tmp_path: Path, address: str
) -> None:
    ids = drafted(small, FOUR)
    with small.desk.action("An address from before they were checked", "edit") as session:
        letter = session.query(Letter).filter_by(person_id=1).one()
        letter.address = address
        session.get_one(Person, 1).email = address
    done = save_drafts(small.desk, small.intake_id, tmp_path / "out", ids)
    assert len(done.paths) == 3
    ((name, problem),) = done.problems
    assert name == "Ana Souza"
    assert "address" in problem
    with refused(small.desk, "Ana Souza: .*address"):
        export_drafts(small.desk, small.intake_id, tmp_path / "again", ids)
    with refused(small.desk, "Ana Souza: .*Nothing was saved"):
        save_drafts(small.desk, small.intake_id, tmp_path / "none", [letter.id])
    assert not (tmp_path / "none").exists()


def test_the_address_is_frozen_until_the_letter_is_drafted_anew(
    small: SmallIntake, tmp_path: Path
) -> None:
    ids = drafted(small, ["Ana Souza"])
    edit_answer(small.desk, small.people["Ana Souza"], "email", "new@example.org")
    assert list(saved(small, tmp_path, ids)) == ["ana@example.org"]
    (row,) = load_letters(small.desk, small.intake_id)
    assert (row.email, row.email_now) == ("ana@example.org", "new@example.org")
    assert drafted(small, ["Ana Souza"]) == ids
    assert list(saved(small, tmp_path, ids)) == ["new@example.org"]


def test_a_folder_in_whose_way_a_file_stands(small: SmallIntake, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    ids = drafted(small, ["Ana Souza"])
    with refused(small.desk, "cannot be made"):
        export_drafts(small.desk, small.intake_id, tmp_path / "out", ids)
    assert (tmp_path / "out").read_text() == "in the way"
