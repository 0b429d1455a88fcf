"""Small looks that a picture shows and a test keeps: badges, icons, chips, headings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QIcon
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.chips import chip_font, chip_width, cut_to
from mentordesk.ui.icons import give_icon
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.rows import Chip, Column, RowsModel
from mentordesk.ui.settings import first_size
from mentordesk.ui.tab_strip import TabStrip
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tasks import Tasks
from mentordesk.ui.theme import palette_of, tokens_of
from mentordesk.ui.tokens import DARK, ICON, LIGHT, Tokens, contrast
from mentordesk.ui.tools.tour_bar import Ring

UI = Path(__file__).resolve().parents[2] / "mentordesk" / "ui"
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|propagateSizeHints)")


def test_a_badge_stands_within_its_own_tab(qtbot: QtBot) -> None:
    strip = TabStrip()
    qtbot.addWidget(strip)
    for title, count in (("Applicants", 6), ("Board", 24), ("Pairs", 0)):
        strip.set_badge(strip.add(title, "people"), count)
    strip.show()
    strip.grab()
    for place in (0, 1):
        badge = strip.tabButton(place, QTabBar.ButtonPosition.RightSide)
        behind = strip.tabRect(place).right() - badge.geometry().right()
        assert 8 <= behind <= 12, "nearer to its words than to the next tab"
    assert [strip.badge(place) for place in range(3)] == [6, 24, 0]
    strip.set_badge(0, 1_234)
    strip.grab()
    wide = strip.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert strip.tabRect(0).contains(wide.geometry())


def _ink(icon: QIcon, mode: QIcon.Mode) -> str:
    """The most opaque colour of an icon."""
    picture = icon.pixmap(QSize(ICON + 5, ICON), 1.0, mode).toImage()
    spots = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return str(max((picture.pixelColor(*at) for at in spots), key=lambda c: c.alpha()).name())


def test_the_icon_of_a_button_that_cannot_be_pressed_can_be_seen(qtbot: QtBot) -> None:
    button = QPushButton("Print")
    qtbot.addWidget(button)
    give_icon(button, "printer", "on_accent")
    tokens = tokens_of(QApplication.palette())
    assert _ink(button.icon(), QIcon.Mode.Normal) == tokens.on_accent
    greyed = _ink(button.icon(), QIcon.Mode.Disabled)
    assert contrast(greyed, tokens.sunken) >= 3 - 0.1


def test_what_cannot_be_pressed_is_grey_also_on_a_dark_ground(
    qtbot: QtBot, qapp: QApplication
) -> None:
    """Qt greys a picture by the palette of a light window, and left it bright."""
    before = qapp.palette()
    qapp.setPalette(palette_of(DARK))
    try:
        button, action = QPushButton("Save"), QAction("Redo")
        qtbot.addWidget(button)
        for target in (button, action):
            give_icon(target, "save")
            assert _ink(target.icon(), QIcon.Mode.Normal) == DARK.ink
            assert _ink(target.icon(), QIcon.Mode.Disabled) == DARK.line_strong
    finally:
        qapp.setPalette(before)


@pytest.mark.parametrize("words", ["", "Import…"])
def test_an_icon_keeps_its_distance_also_of_words_that_come_later(qtbot: QtBot, words: str) -> None:
    button = QPushButton(words)
    qtbot.addWidget(button)
    give_icon(button, "import")
    button.setText("Import…")
    assert button.iconSize().width() > ICON


def test_a_chip_that_is_too_wide_alone_is_cut_and_one_that_fits_is_not(
    qapp: QApplication,
) -> None:
    metrics = QFontMetrics(chip_font(qapp.font()))
    long = Chip("Career planning; Systems and technology; Leadership", "warn", "warning")
    cut = cut_to(long, 120, metrics)
    assert cut.text.endswith("…")
    assert cut.text.startswith("Car")
    assert chip_width(cut, metrics) <= 120
    assert cut_to(Chip("Ready"), 120, metrics).text == "Ready"
    assert cut_to(long, 0, metrics).text in ("", "…")


def test_the_heading_of_numbers_stands_over_them(qapp: QApplication) -> None:
    assert qapp is not None
    columns = (Column("Name", str), Column("Hours", str, right=True))
    model: RowsModel[int] = RowsModel(columns, int)
    model.set_rows([1])
    role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
    assert model.headerData(0, across, role) is None
    assert model.headerData(1, across, role) == model.index(0, 1, QModelIndex()).data(role)
    assert model.headerData(1, Qt.Orientation.Vertical, role) is None


def test_every_close_is_a_quiet_one() -> None:
    loud = "QDialogButtonBox(QDialogButtonBox.StandardButton.Close)"
    found = {path.name for path in UI.rglob("*.py") if loud in path.read_text("utf-8")}
    assert found == {"forms.py", "errors.py"}, "the crash dialog is all that Close is for"


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_greyed_words_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.surface, tokens.sunken):
        assert contrast(tokens.line_strong, ground) >= 3


@pytest.mark.parametrize(
    ("room", "size"),
    [
        ((1920, 1040), (1280, 800)),
        ((1280, 800), (1280, 756)),
        ((1366, 728), (1280, 684)),
        ((1024, 660), (1024, 640)),
        ((800, 800), (1280, 800)),
    ],
)
def test_the_foot_of_the_first_window_is_on_the_screen(
    room: tuple[int, int], size: tuple[int, int]
) -> None:
    assert first_size(QSize(*room)).toTuple() == size


def test_the_ring_of_the_tour_is_around_what_can_be_seen(qtbot: QtBot) -> None:
    place, area, inner = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(place)
    place.resize(400, 300)
    area.setParent(place)
    area.setGeometry(20, 20, 300, 200)
    inner.resize(200, 900)
    area.setWidget(inner)
    place.show()
    ring = Ring(place)
    ring.surround(inner)
    assert ring.geometry().height() <= 200 + 10
    assert ring.geometry().contains(
        inner.mapTo(place, inner.visibleRegion().boundingRect().center())
    )


def test_progress_is_wide_and_its_cancel_quiet(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = Tasks(window)._dialog("Making the demonstration…", counts=True)
    assert dialog.minimumWidth() >= 400
    (cancel,) = dialog.findChildren(QPushButton)
    assert cancel.property("look") == "close"
    dialog.close()


def test_a_list_that_is_narrowed_to_nothing_says_so(qtbot: QtBot) -> None:
    model: RowsModel[int] = RowsModel((Column("Name", str),), int)
    table = RowsTable(model, "numbers", "Numbers")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    empty = table.grab().toImage()
    model.set_rows([1, 2])
    model.narrow("nobody")
    assert model.shown == []
    assert table.grab().toImage() != empty
    model.set_rows([])
    assert table.grab().toImage() == empty, "nothing to filter: the page itself says so"


@pytest.mark.parametrize("width", [300, 400, 900])
def test_an_empty_page_stays_within_its_pane(qtbot: QtBot, width: int) -> None:
    page = EmptyPage("pairs", "No pair is chosen", "Choose a pair in the list. " * 6)
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show()
    said = page.sentence
    assert page.width() == width
    assert page.rect().contains(said.geometry())
    assert abs(said.geometry().center().x() - page.rect().center().x()) <= 2
    assert said.height() >= said.heightForWidth(said.width())
