"""Resources as a coordinator hands them out: added, saved, mailed, noted, taken over, removed."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.services.intake_resources import load_receivers, load_resources
from mentordesk.services.letters import load_letters
from mentordesk.ui.written import written
from mentordesk.ui.year.resources_window import (
    AddResourceDialog,
    ResourcesWindow,
    TakeOverDialog,
    useful_words,
)
from tests.ui.hard import LONG
from tests.ui.seat import (
    KEY,
    Seat,
    able,
    click,
    do,
    escape,
    focus,
    names,
    painted,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents, refused
from tests.ui.year.conftest import FINISHED, NEXT, SECOND, Open, open_at


@pytest.fixture
def window(open_window: Open) -> ResourcesWindow:
    shown = open_window(ResourcesWindow, SECOND)
    assert isinstance(shown, ResourcesWindow)
    return shown


def adding(window: ResourcesWindow) -> AddResourceDialog:
    click(window.list, "Add…")
    return [one for one in window.findChildren(AddResourceDialog) if one.isVisible()][-1]


def add_link(window: ResourcesWindow, title: str, edition: str = "2026") -> int:
    """Add a link by keys; the resource's id, with its row chosen."""
    dialog = adding(window)
    dialog.name.setText(title)
    dialog.edition.setText(edition)
    focus(dialog.link)
    QTest.keyClicks(dialog.link, "https://example.org/kit")
    QTest.keyClick(dialog.link, KEY.Key_Return)
    row = next(row for row in window.list.model.rows if row.title == title)
    window.list.table.choose(row.resource_id)
    return int(row.resource_id)


def choose(window: ResourcesWindow, title: str) -> None:
    row = next(row for row in window.list.model.rows if row.title == title)
    window.list.table.choose(row.resource_id)


def test_every_resource_is_painted_with_who_got_it(window: ResourcesWindow) -> None:
    seen = painted(window)
    for words in ("Career development kit", "31 of 31", "Guidelines for"):
        assert words in seen
    assert names(window.people) == [
        row.name for row in load_receivers(window.desk, window._chosen or 0)
    ]


def test_a_link_is_added_by_keys_and_undone(window: ResourcesWindow, seat: Seat) -> None:
    before = contents(seat)
    add_link(window, "Reading list")
    row = next(r for r in load_resources(seat.desk, seat.intake) if r.title == "Reading list")
    assert (row.link, row.size, row.sent) == ("https://example.org/kit", 0, 0)
    assert "Reading list" in painted(window.list)
    assert not able(window.list, "Save the file…")
    assert window.people.counted("not yet") == 31
    seat.undone(before)
    assert "Reading list" not in names(window.list)


def test_a_file_is_chosen_named_after_itself_and_saved_again(
    window: ResourcesWindow, seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, target = tmp_path / "Workbook one.pdf", tmp_path / "again.pdf"
    file.write_bytes(b"%PDF-1.7 one")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(file), ""))
    dialog = adding(window)
    click(dialog, "Choose…")
    assert dialog.name.text() == "Workbook one"
    assert dialog.edition.text() == "2026"
    dialog.assent.click()
    choose(window, "Workbook one")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    with unchanged(seat):
        do(window.list, "Save the file…")
    assert target.read_bytes() == b"%PDF-1.7 one"
    assert window.said.text().replace("\u200b", "") == written(target)


def test_a_title_that_was_typed_stays_when_a_file_is_chosen(
    window: ResourcesWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(tmp_path / "x.pdf"), ""))
    dialog = adding(window)
    dialog.name.setText("My title")
    click(dialog, "Choose…")
    assert dialog.name.text() == "My title"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: ("", ""))
    click(dialog, "Choose…")
    assert dialog.file.text().endswith("x.pdf")


@pytest.mark.parametrize(
    ("title", "edition", "link", "file", "sentence"),
    [
        ("", "1", "https://x.org", "", "needs a title"),
        ("Kit", "  ", "https://x.org", "", "needs a title and an edition"),
        ("Kit", "1", "x.org", "", "https://"),
        ("Kit", "1", "", "", "a file or a link"),
        ("Kit", "1", "https://x.org", "here.pdf", "one of them"),
        ("Kit", "1", "", "gone.pdf", "gone.pdf cannot be read"),
        ("Kit", "1", "", "empty.pdf", "empty.pdf is empty"),
        ("Mentoring workbook", "2026", "https://x.org", "", "there already in this edition"),
    ],
)
def test_what_cannot_be_handed_out_is_one_sentence(  # noqa: PLR0913, PLR0917 - a case's five columns
    window: ResourcesWindow,
    tmp_path: Path,
    seat: Seat,
    title: str,
    edition: str,
    link: str,
    file: str,
    sentence: str,
) -> None:
    (tmp_path / "here.pdf").write_bytes(b"%PDF")
    (tmp_path / "empty.pdf").write_bytes(b"")
    dialog = adding(window)
    dialog.name.setText(title)
    dialog.edition.setText(edition)
    dialog.link.setText(link)
    dialog.file.setText(str(tmp_path / file) if file else "")
    with unchanged(seat), refused(seat.qtbot, sentence):
        QTest.keyClick(dialog.name, KEY.Key_Return)
    assert dialog.isVisible()
    escape(dialog)
    assert not dialog.isVisible()


def test_noted_as_sent_to_the_chosen_then_to_the_rest(window: ResourcesWindow, seat: Seat) -> None:
    number = add_link(window, "Reading list")
    first, second = (window.people.model.identity_at(place) for place in (0, 1))
    window.people.table.choose_all([first, second])
    before = contents(seat)
    click(window.people, "Note as sent")
    assert window.said.text() == "Noted as sent to 2 people today."
    assert window.people.counted("not yet") == 29
    seat.undone(before)
    seat.desk.redo()
    window.people.table.clearSelection()
    do(window.people, "Note as sent")
    assert window.said.text() == "Noted as sent to 29 people today."
    row = next(r for r in load_resources(seat.desk, seat.intake) if r.resource_id == number)
    assert row.sent == row.participants == 31


def test_with_everybody_there_is_nobody_left_to_note(window: ResourcesWindow, seat: Seat) -> None:
    choose(window, "Guidelines for mentees and mentors")
    window.people.table.clearSelection()
    with unchanged(seat):
        for words in ("Note as sent", "Draft letters"):
            verb = verbs(window.people)[words]
            if verb.isEnabled():
                verb.trigger()


def test_the_last_of_a_filter_may_leave_it(window: ResourcesWindow) -> None:
    """The list shows what not everybody has; once all have it, it is empty, and nothing breaks."""
    add_link(window, "Reading list")
    window.list.chips.turn_on("open")
    assert names(window.list) == ["Reading list"]
    window.people.table.clearSelection()
    do(window.people, "Note as sent")
    assert names(window.list) == []
    assert names(window.people) == []
    assert not able(window.people, "Note as sent")
    window.list.chips.turn_on("all")
    assert "Reading list" in names(window.list)


def test_letters_go_to_the_chosen_or_to_who_has_it_not(window: ResourcesWindow, seat: Seat) -> None:
    add_link(window, "Reading list")
    one = window.people.model.identity_at(4)
    window.people.table.choose(one)
    before = contents(seat)
    click(window.people, "Draft letters")
    new = [letter for letter in load_letters(seat.desk, seat.intake) if letter.sent_at is None]
    assert [letter.application_id for letter in new] == [one]
    assert window.said.text() == "1 letter drafted on the Letters page. Nothing was sent."
    assert "https://example.org/kit" in new[0].body
    seat.undone(before)


def test_only_what_nobody_got_may_be_removed(window: ResourcesWindow, seat: Seat) -> None:
    choose(window, "Mentoring workbook")
    assert not able(window.list, "Remove")
    add_link(window, "Reading list")
    before = contents(seat)
    click(window.list, "Remove")
    assert "Reading list" not in names(window.list)
    seat.undone(before)


def test_the_newest_edition_is_the_one_that_counts(window: ResourcesWindow) -> None:
    dialog = adding(window)
    dialog.name.setText("Mentoring workbook")
    dialog.edition.setText("2026 b")
    dialog.link.setText("https://example.org/b")
    dialog.assent.click()
    window.list.chips.turn_on("newest")
    editions = [row.edition for row in window.list.model.shown if row.title == "Mentoring workbook"]
    assert editions == ["2026 b"]


def test_resources_of_before_are_taken_over_once(open_window: Open, seat: Seat) -> None:
    window = open_window(ResourcesWindow, NEXT)
    known = len(load_resources(seat.desk, seat.intake))
    click(window, "Take over from another intake…")
    (dialog,) = window.findChildren(TakeOverDialog)
    offered = [dialog.earlier.itemText(n) for n in range(dialog.earlier.count())]
    assert NEXT not in offered
    assert FINISHED in offered
    dialog.earlier.setCurrentIndex(offered.index(FINISHED))
    before = contents(seat)
    QTest.keyClick(dialog, KEY.Key_Return)
    after = load_resources(seat.desk, seat.intake)
    assert len(after) > known
    assert not any(row.sent for row in after)
    seat.undone(before)


def test_without_another_intake_nothing_can_be_taken_over(single: Seat) -> None:
    window = single.show(ResourcesWindow(single.work))
    click(window, "Take over from another intake…")
    (dialog,) = window.findChildren(TakeOverDialog)
    assert not dialog.assent.isEnabled()
    with unchanged(single):
        QTest.keyClick(dialog, KEY.Key_Return)
    escape(dialog)


def test_an_intake_without_any_says_what_to_do(single: Seat) -> None:
    window = single.show(ResourcesWindow(single.work))
    assert "Add the first resource, or take those of before over." in painted(window)
    for words in ("Save the file…", "Remove"):
        assert not able(window.list, words)
    assert names(window.people) == []


def test_a_long_title_stays_within_the_window(hard: Seat) -> None:
    window = hard.show(ResourcesWindow(hard.work))
    add_link(window, f"{LONG} & <b>more</b>")
    seen = painted(window.list)
    assert LONG not in seen
    assert LONG[:15] in seen
    assert window.width() <= 1024
    window.people.table.clearSelection()
    do(window.people, "Draft letters")
    body = load_letters(hard.desk, hard.intake)[0].body
    assert "<b>more</b>" in body


def test_for_reading_only_files_may_be_saved_and_nothing_else(
    reader: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_at(reader, ResourcesWindow, SECOND)
    assert isinstance(window, ResourcesWindow)
    choose(window, "Planning template for meetings")
    able_now = {words for words, verb in verbs(window.list).items() if verb.isEnabled()}
    assert able_now == {"Save the file…"}
    assert not any(verb.isEnabled() for verb in verbs(window.people).values())
    assert not within(window, "Take over from another intake…").isEnabled()
    target = tmp_path / "template.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(target), ""))
    do(window.list, "Save the file…")
    assert target.stat().st_size == (window._row.size if window._row else 0)


def test_how_useful_it_was_is_told_with_how_many_said_so(open_window: Open, qtbot: QtBot) -> None:
    window = open_window(ResourcesWindow, FINISHED)
    assert qtbot is not None
    choose(window, "Mentoring workbook")
    assert " of 5, by " in painted(window)
    assert useful_words(None) == "No survey has asked how useful it was yet."
