"""What applicants write stays plain text of its own size, on every tab and in every dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolTip

from mentordesk.services.applicants import edit_answer, load_applicants
from mentordesk.services.events import NewEvent, load_events
from mentordesk.services.imports.plans import Item, Outcome
from mentordesk.services.intakes import find_intake
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import change_setting
from mentordesk.services.search_everywhere import Hit
from mentordesk.ui.badges import Badge
from mentordesk.ui.found import FoundList
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.rows import Chip
from mentordesk.ui.safe_text import LINE_LIMIT, breakable_of
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.window import MainWindow
from tests.services.held_events import add_event
from tests.ui.whole.office import RUNNING, TITLES, Office, listings

IMAGE = "<img src='file:///dev/zero'>"
NAMES = (
    f"{IMAGE}Ana",
    "Smith & Jones <b>bold</b>",
    "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh-Cholmondeley-Marjoribanks",
    "نجيب محفوظ عبد العزيز إبراهيم أحمد الباشا",
    "李小龍與他的三個學生以及圖書館員",
    "Ana\u202eavliS gnp.exe",
    "W" * 211,
    "%s %1 {0} \\n",
)


@pytest.fixture
def crowd(office: Office) -> list[tuple[int, str]]:
    """The running intake with the names above; application ids and names."""
    office.show("Overview", RUNNING)
    pairs = load_pairs(office.desk, office.intake_id)
    ids = [pair.mentee_application_id for pair in pairs[: len(NAMES)]]
    for number, name in zip(ids, NAMES, strict=True):
        edit_answer(office.desk, number, "full_name", name)
    known = {row.application_id: row.name for row in load_applicants(office.desk, office.intake_id)}
    return [(number, known[number]) for number in ids]


def test_every_tab_is_drawn_with_hostile_names(
    office: Office, crowd: list[tuple[int, str]]
) -> None:
    office.window.resize(1280, 800)
    for title in TITLES:
        tab = office.show(title)
        QApplication.processEvents()
        assert not office.window.grab().isNull()
        assert office.window.minimumSizeHint().width() <= 1024, title
        for label in tab.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText or "<" not in label.text()
    assert len(crowd) == len(NAMES)


def test_lists_show_the_name_as_it_was_written(
    office: Office, crowd: list[tuple[int, str]]
) -> None:
    model = office.show("Applicants").list.model
    for number, name in crowd:
        index = model.index(model.place_of(number), 0)
        words = index.data()
        assert len(words) <= LINE_LIMIT
        assert "\u202e" not in words
        if "\u202e" not in name:
            assert words == " ".join(name.split())
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        assert "<img" not in tip
        assert "<b>" not in tip


def test_one_applicant_is_shown_as_written(office: Office, crowd: list[tuple[int, str]]) -> None:
    tab = office.show("Applicants")
    for number, name in crowd:
        tab.show_that(number)
        QApplication.processEvents()
        title = tab.details._head.itemAt(0).widget()
        assert isinstance(title, QLabel)
        assert title.textFormat() is Qt.TextFormat.PlainText
        assert title.text().replace("\u200b", "") == name.replace("\u202e", "")
        assert not tab.grab().isNull()


@pytest.mark.qt_log_ignore("does not support raise")
def test_names_can_be_filtered_and_found(office: Office, crowd: list[tuple[int, str]]) -> None:
    tab = office.show("Applicants")
    tab.search("file:///dev/zero")
    shown = [row.name for row in tab.list.model.shown if row.application_id == crowd[0][0]]
    assert shown == [crowd[0][1]]
    tab.search("")
    office.place.top.search.setFocus()
    office.place.top.search.setText("Smith & Jones")
    found: FoundList = office.place.found
    found.look_up()
    assert found.count() >= 2, "a heading and a person"
    item = found.item(1)
    assert "Smith & Jones <b>bold</b>" in item.text()
    assert "&lt;b&gt;" in item.toolTip()
    chosen: list[Hit] = []
    found.chosen.connect(chosen.append)
    found._take(item)
    assert [(one.what, one.intake_id) for one in chosen] == [(crowd[1][0], office.intake_id)]
    assert office.place.pages.front.title == "Applicants"
    office.place.top.search.clear()


def test_dialogs_show_names_as_written(office: Office, crowd: list[tuple[int, str]]) -> None:
    ids = {number for number, _ in crowd}
    for pair in load_pairs(office.desk, office.intake_id):
        if pair.mentee_application_id not in ids:
            continue
        dialog = EndDialog(office.desk, pair, office.window)
        dialog.show()
        QApplication.processEvents()
        assert dialog._intro.textFormat() is Qt.TextFormat.PlainText
        assert dialog.minimumSizeHint().width() <= 1024
        dialog.close()
    edit_answer(office.desk, crowd[0][0], "city", "Perth")
    history = HistoryDialog(office.desk, office.window)
    history.show()
    QApplication.processEvents()
    assert any(IMAGE in history.model.row_at(n).label for n in range(history.model.rowCount()))
    history.close()


def test_the_history_and_the_bar_name_an_action_plainly(
    office: Office, crowd: list[tuple[int, str]]
) -> None:
    edit_answer(office.desk, crowd[0][0], "city", "Perth")
    assert IMAGE in office.place.top.last.text()
    assert "<img" not in office.window.menu_actions["undo"].toolTip()
    assert "<img" not in office.place.top.last.toolTip()
    office.do("undo")
    assert office.saying.startswith("Undone: Change city of <img")


def test_letters_carry_the_name_as_written(office: Office, crowd: list[tuple[int, str]]) -> None:
    tab = office.show("Letters")
    for number, _ in crowd:
        if tab.writing.list.table.choose(number):
            assert "\u202e" not in tab.writing.body.toPlainText()
            assert not tab.writing.grab().isNull()


def test_certificates_are_previewed_for_every_name(
    office: Office, crowd: list[tuple[int, str]]
) -> None:
    tab = office.show("Certificates")
    for number, name in crowd:
        tab.show_that(number)
        tab.settle()
        assert not tab.preview.page.pixmap().isNull(), name
        assert tab.preview.note.textFormat() is Qt.TextFormat.PlainText


def test_programme_and_intake_names_are_shortened_on_the_bar(office: Office) -> None:
    change_setting(office.desk, "name", "Association " * 40 + IMAGE)
    QApplication.processEvents()
    chooser = office.place.top.chooser
    assert len(chooser._programme.text()) <= 40
    assert office.window.minimumSizeHint().width() <= 1280
    assert "<img" not in chooser.toolTip()


def test_events_keep_their_titles(office: Office) -> None:
    office.show("Events", RUNNING)
    first = load_events(office.desk, office.intake_id)[0]
    add_event(
        office.desk,
        find_intake(office.desk, RUNNING).intake_id,
        NewEvent(first.kind, f"{IMAGE} & " + "long " * 60, first.starts_at),
    )
    tab = office.show("Events")
    made = next(row for row in tab.list.model.rows if row.title.startswith(IMAGE))
    tab.show_that(made.event_id)
    assert tab._heading.text().startswith(IMAGE)
    assert office.window.minimumSizeHint().width() <= 1280


def test_a_programme_with_a_hostile_file_name_is_listed(office: Office, tmp_path: Path) -> None:
    odd = tmp_path / "R&D <b>x.mentordesk"
    odd.write_bytes(office.desk.path.read_bytes())
    window: MainWindow = office.window
    window.open_programme(odd)
    window.close_programme()
    words = [action.text() for action in window.menu_actions.menus["recent"].actions()]
    assert words[0] == "R&&D <b>x"
    tips = [one.toolTip() for one in window._welcome.findChildren(QPushButton)]
    assert any("&lt;b&gt;" in tip for tip in tips)
    assert not any("<b>" in tip for tip in tips)


def test_chips_are_as_wide_as_their_words(library: Office) -> None:
    small, large = Badge(Chip("A")), Badge(Chip("A much longer word", "warn", "warning"))
    assert small.sizeHint().width() < large.sizeHint().width()
    small.show_chip(Chip("<b>&</b>", "bad"))
    assert small.accessibleName() == "<b>&</b>"
    assert not small.grab().isNull()
    assert QToolTip.text() == ""
    assert listings(library.show("Applicants"))


def test_a_decision_about_a_hostile_row_is_plain(office: Office) -> None:
    item = Item(
        number=1,
        outcome=Outcome.NEEDS_YOU,
        role=None,
        name=NAMES[0],
        email="a@example.org",
        person_key=None,
        application_id=None,
        source=0,
        group=0,
        sheet=None,
        row=None,
        attachment=None,
        fields={"full_name": NAMES[6], "goals": IMAGE * 40},
        cells={},
        changes=(),
        others=(),
        issues=(),
        question=f"Which role has {NAMES[0]}?",
    )
    dialog = DecideDialog(item, (), office.window)
    dialog.show()
    QApplication.processEvents()
    assert dialog.minimumSizeHint().width() <= 1024
    assert IMAGE in dialog.model.rows[1].file
    assert dialog.note.textFormat() is Qt.TextFormat.PlainText
    dialog.close()


def test_overlong_words_may_break_and_others_stay() -> None:
    assert breakable_of("short words only") == "short words only"
    assert breakable_of("x" * 39) == "x" * 39
    long = breakable_of("a " + "W" * 100 + " b")
    assert long.replace("\u200b", "") == "a " + "W" * 100 + " b"
    assert max(len(piece) for piece in long.replace("\u200b", " ").split()) <= 30
