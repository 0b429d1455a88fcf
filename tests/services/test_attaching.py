"""Files of this computer filed to an application: what they are taken for, refused, undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.domain.applications import CheckItem, CheckState, DocumentKind
from mentordesk.domain.refusals import Unreadable
from mentordesk.services import attaching
from mentordesk.services.application_page import load_application
from mentordesk.services.attaching import attach_file, guessed_kind
from tests.services.small_intake import SmallIntake, small_intake


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    made = small_intake(tmp_path)
    yield made
    made.desk.close()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Signed code of conduct.pdf", DocumentKind.CODE_OF_CONDUCT),
        ("My CV.docx", DocumentKind.RESUME),
        ("Résumé.pdf", DocumentKind.RESUME),
        ("mentor application.xlsx", DocumentKind.FORM),
        ("photo.png", DocumentKind.OTHER),
    ],
)
def test_a_file_is_taken_for_what_its_name_says(name: str, kind: DocumentKind) -> None:
    assert guessed_kind(name) is kind


def test_a_resume_ticks_its_item_and_is_undone(small: SmallIntake, tmp_path: Path) -> None:
    who = small.people["Ana Souza"]
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"%PDF-1.7 resume")
    before = load_application(small.desk, who)
    assert attach_file(small.desk, who, path) is DocumentKind.RESUME
    page = load_application(small.desk, who)
    assert [one.name for one in page.documents if one not in before.documents] == ["cv.pdf"]
    resume = next(one for one in page.checks if one.item is CheckItem.RESUME)
    assert resume.state is CheckState.DONE
    small.desk.undo()
    assert load_application(small.desk, who) == before


def test_what_it_is_can_be_said(small: SmallIntake, tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"x")
    who = small.people["Ana Souza"]
    assert attach_file(small.desk, who, path, DocumentKind.OTHER) is DocumentKind.OTHER


def test_what_cannot_be_read_or_is_too_large_is_refused(
    small: SmallIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, path = small.people["Ana Souza"], tmp_path / "cv.pdf"
    before = load_application(small.desk, who)
    with pytest.raises(Unreadable, match="cannot be read"):
        attach_file(small.desk, who, path)
    path.write_bytes(b"too much")
    monkeypatch.setattr(attaching, "LARGEST_FILE", 3)
    with pytest.raises(Unreadable, match="larger than"):
        attach_file(small.desk, who, path)
    assert load_application(small.desk, who) == before
