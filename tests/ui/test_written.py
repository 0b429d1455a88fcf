"""What was written is said with its folder, and opened by a link where somebody asks for it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.reading_order import read
from mentordesk.ui.status_line import StatusLine
from mentordesk.ui.written import about, place_of, shown_path, written


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    made = StatusLine()
    made.resize(900, 30)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was opened outside, instead of opening it."""
    found: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(Path(url.toLocalFile()))
    )
    return found


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-")
    return path


def links(line: StatusLine) -> list[str]:
    """The links that are seen, from left to right."""
    return [one.text() for one in read(line) if isinstance(one, QPushButton) and one.isVisible()]


def press(line: StatusLine, words: str) -> None:
    """Press one of the links."""
    found = next(one for one in line.findChildren(QPushButton) if one.text() == words)
    found.click()


def test_a_sentence_names_the_file_and_its_folder(report: Path) -> None:
    assert written(report) == f"Written: report.pdf, in {report.parent}."
    assert place_of(written(report)) == report


def test_in_ones_own_folder_it_is_told_from_there_on() -> None:
    home = Path.home()
    assert shown_path(home / "Documents" / "a.pdf") == str(Path("Documents") / "a.pdf")
    assert shown_path(home) == str(home.resolve())


def test_several_files_lead_to_their_folder(tmp_path: Path) -> None:
    names = [tmp_path / "one.csv", tmp_path / "two.csv"]
    said = written(names)
    assert said == f"Written: one.csv, two.csv, in {tmp_path}."
    assert place_of(said) == tmp_path


def test_the_line_offers_the_file_and_its_folder(
    line: StatusLine, report: Path, opened: list[Path]
) -> None:
    line.say(written(report))
    assert links(line) == ["Open", "Open its folder"]
    press(line, "Open")
    press(line, "Open its folder")
    assert opened == [report, report.parent]


def test_a_folder_has_one_link(line: StatusLine, tmp_path: Path, opened: list[Path]) -> None:
    line.say(about("Saved 3 certificates.", tmp_path))
    assert links(line) == ["Open its folder"]
    press(line, "Open its folder")
    assert opened == [tmp_path]


def test_other_sentences_have_none(line: StatusLine, report: Path) -> None:
    line.say("Paired.")
    assert links(line) == []
    line.say(written(report))
    line.say("")
    assert links(line) == []
    # The folder was named, and the file is gone again.
    said = written(report)
    report.unlink()
    line.say(said)
    assert links(line) == []
    assert place_of("") is None


def test_the_links_stand_at_the_end_and_the_sentence_beside_them(
    line: StatusLine, report: Path
) -> None:
    line.say(written(report))
    link = line.findChild(QPushButton, "written.folder")
    assert isinstance(link, QPushButton)
    for width in (900, 500):
        line.resize(width, 30)
        right = link.mapTo(line, link.rect().topRight()).x()
        assert width - 20 <= right < width
        assert line.contentsRect().right() < link.mapTo(line, link.rect().topLeft()).x()
