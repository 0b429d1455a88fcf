"""Names of files as they are proposed and as they were typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from mentordesk.ui import doors
from mentordesk.ui.documents_folder import programmes_folder, usual_folder, with_ending


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("/x/Letters", "Letters.pdf"),
        ("/x/Letters.pdf", "Letters.pdf"),
        ("/x/LETTERS.PDF", "LETTERS.PDF"),
        ("/x/Letters v1.2", "Letters v1.2.pdf"),
        ("/x/2026 July.xlsx", "2026 July.xlsx.pdf"),
    ],
)
def test_a_dot_within_is_no_ending(typed: str, kept: str) -> None:
    assert with_ending(typed, ".pdf") == Path("/x") / kept


def test_the_usual_folder_is_one_that_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a folder that is not there a dialog shows the one the program was started in."""
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    assert usual_folder() == Path.home()
    assert programmes_folder() == documents / "MentorDesk"  # which is made then
    documents.mkdir()
    assert usual_folder() == programmes_folder() == documents
    (documents / "MentorDesk").mkdir()
    assert usual_folder() == programmes_folder() == documents / "MentorDesk"


@pytest.mark.parametrize("words", ["2021 / July", "..\\..\\x", "CON", "a" * 400, "who: told?"])
def test_whatever_the_words_one_file_of_the_usual_folder_is_proposed(words: str) -> None:
    path = usual_folder() / f"{doors.file_part(words)}.xlsx"
    assert path.parent == usual_folder()
    assert path.suffix == ".xlsx"
    assert len(path.name.encode()) < 256
    assert path.stem.upper() != "CON"
