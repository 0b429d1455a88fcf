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
from mentordesk.services.events import NewEvent, add_event, cancel_event, move_event
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.letters import draft, find_template, load_letters
from mentordesk.storage.models.people import Person
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


def test_files_go_along_with_whom_they_are_for(small: SmallIntake, tmp_path: Path) -> None:
    ids = drafted(small, ["Ana Souza", "Chi Lam"])
    files = {small.people["Chi Lam"]: (Attachment("guide.pdf", "application/pdf", b"%PDF-1.7"),)}
    paths = export_drafts(small.desk, small.intake_id, tmp_path, ids, files)
    found = {}
    for path in paths:
        message = message_from_bytes(path.read_bytes(), policy=default)
        assert isinstance(message, EmailMessage)
        parts = [(one.get_filename(), one.get_content()) for one in message.iter_attachments()]
        found[message["To"].addresses[0].addr_spec] = parts
    assert found == {"ana@example.org": [], "chi@example.org": [("guide.pdf", b"%PDF-1.7")]}


def calendar_of(message: EmailMessage) -> str:
    """The calendar file of an invitation, its folded lines put together."""
    (part,) = message.iter_attachments()
    assert part.get_filename() == "orientation.ics"
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
    move_event(small.desk, event, STARTS.replace(day=29))
    moved = calendar_of(saved(small, tmp_path, ids)["ana@example.org"])
    cancel_event(small.desk, event)
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


@pytest.mark.parametrize("address", ["a@b@c", "@example.org", "ana.example.org", "ana@"])
def test_one_bad_address_and_no_letter_at_all_is_written(
    small: SmallIntake, tmp_path: Path, address: str
) -> None:
    ids = drafted(small, FOUR)
    with small.desk.action("Address", "edit") as session:
        session.get_one(Person, 1).email = address
    with refused(small.desk, "address"):
        export_drafts(small.desk, small.intake_id, tmp_path / "out", ids)
    assert not (tmp_path / "out").exists()


def test_the_address_of_now_is_written_to(small: SmallIntake, tmp_path: Path) -> None:
    ids = drafted(small, ["Ana Souza"])
    edit_answer(small.desk, small.people["Ana Souza"], "email", "new@example.org")
    assert list(saved(small, tmp_path, ids)) == ["new@example.org"]


def test_a_folder_in_whose_way_a_file_stands(small: SmallIntake, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("in the way")
    ids = drafted(small, ["Ana Souza"])
    with refused(small.desk, "cannot be made"):
        export_drafts(small.desk, small.intake_id, tmp_path / "out", ids)
    assert (tmp_path / "out").read_text() == "in the way"
