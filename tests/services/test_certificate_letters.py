"""E-mail drafts with certificates: the very PDF goes along, is kept, and nothing is half."""

import email
import email.policy
import hashlib
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.year import CertificateEvent, LetterState
from mentordesk.services.certificate_letters import (
    draft_each,
    export_certificate_drafts,
    keep_drafts,
    write_drafts,
)
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.letters import load_letters, mark_sent
from mentordesk.services.register import load_register
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.correspondence import LetterFile
from tests.services.certified import completed, issue_to, rename
from tests.services.small_intake import SmallIntake


@pytest.fixture
def issued(small: SmallIntake) -> tuple[int, ...]:
    return issue_to(completed(small), ["Ana Souza", "Ruth Adams"])


def test_each_draft_has_the_very_pdf(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    drafts = export_certificate_drafts(small.desk, small.intake_id, issued, tmp_path / "drafts")
    assert drafts.blocked == ()
    assert drafts.in_words() == ""
    paths = sorted((tmp_path / "drafts").iterdir())
    assert [path.name for path in paths] == [
        "LA-2021-0001 Ana Souza.eml",
        "LA-2021-0002 Ruth Adams.eml",
    ]
    pages = load_pages(small.desk, issued)
    for path, one in zip(paths, pages, strict=True):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert message["X-Unsent"] == "1"
        (attached,) = message.iter_attachments()
        assert attached.get_filename() == path.with_suffix(".pdf").name
        assert attached.get_content_type() == "application/pdf"
        assert attached.get_content() == bound([one])
        body = message.get_body(("plain",))
        assert body is not None
        assert one.page.facts.number in body.get_content()


def test_the_pdf_stays_with_the_letter_and_the_register_says_so(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    for folder in ("one", "two"):
        export_certificate_drafts(small.desk, small.intake_id, issued, tmp_path / folder)
    with small.desk.reading() as session:
        kept = session.execute(
            select(LetterFile.name, LetterFile.media_type, FileContent.content)
            .join(FileContent, FileContent.sha256 == LetterFile.sha256)
            .order_by(LetterFile.name)
        ).all()
    assert [(name, kind) for name, kind, _ in kept] == [
        ("LA-2021-0001 Ana Souza.pdf", "application/pdf"),
        ("LA-2021-0002 Ruth Adams.pdf", "application/pdf"),
    ]
    for row, (_, _, content) in zip(load_register(small.desk), kept, strict=True):
        drafted = [line for line in row.lines if line.event is CertificateEvent.DRAFTED]
        assert [line.note for line in drafted] == ["one", "two"]
        assert {line.sha256 for line in drafted} == {hashlib.sha256(content).hexdigest()}


def test_stopping_leaves_no_draft_and_no_line(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Stop

    drafts = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    with pytest.raises(Stop):
        write_drafts(drafts, tmp_path / "drafts", stop)
    assert list((tmp_path / "drafts").iterdir()) == []
    events = {line.event for row in load_register(small.desk) for line in row.lines}
    assert events == {CertificateEvent.ISSUED}


def test_who_has_no_address_is_named_and_who_was_sent_one_is_left(
    small: SmallIntake, issued: tuple[int, ...], tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    drafts = export_certificate_drafts(small.desk, small.intake_id, issued, folder)
    mark_sent(small.desk, [row.letter_id for row, _ in drafts.letters])
    assert {row.state for row in load_letters(small.desk, small.intake_id)} == {LetterState.SENT}
    again = export_certificate_drafts(small.desk, small.intake_id, issued, tmp_path / "again")
    assert again.letters == ()
    assert "sent already" in again.in_words()
    assert not (tmp_path / "again").exists()


def test_a_name_of_any_kind_makes_a_harmless_draft(small: SmallIntake, tmp_path: Path) -> None:
    completed(small)
    rename(small, "Ana Souza", "A/../B: <x@y.example>, Bcc")
    issued = issue_to(small, ["Ana Souza"])
    drafts = draft_each(small.desk, small.intake_id, load_pages(small.desk, issued))
    made = write_drafts(drafts, tmp_path / "drafts")
    keep_drafts(small.desk, drafts, made, "drafts")
    (path,) = (tmp_path / "drafts").iterdir()
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert len(message["To"].addresses) == 1
    assert message["Bcc"] is None
