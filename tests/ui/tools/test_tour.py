"""The tour: quiet, by keyboard, pointing at what is there, shown once by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.ui.settings import Settings
from mentordesk.ui.tools.help_entrance import SEEN, offer_tour
from mentordesk.ui.tools.tour_bar import TourBar
from mentordesk.ui.tools.tour_steps import tour_steps
from mentordesk.ui.window import MainWindow


@pytest.fixture
def window(make_window: Callable[[], MainWindow], demo: Path) -> MainWindow:
    made = make_window()
    made.open_programme(demo)
    return made


def bars(window: MainWindow) -> list[TourBar]:
    QApplication.processEvents()
    place = window.place
    return [one for one in place.findChildren(TourBar) if one.isVisible()] if place else []


def begun(window: MainWindow) -> TourBar:
    window.menu_actions["tour"].trigger()
    (bar,) = bars(window)
    return bar


def test_every_step_shows_its_page_and_points_at_what_is_there(window: MainWindow) -> None:
    bar = begun(window)
    assert window.place is not None
    for number, step in enumerate(tour_steps(), 1):
        QApplication.processEvents()
        assert window.place.pages.front.title == step.tab
        assert bar.count.text() == f"{number} of {len(tour_steps())}:"
        assert bar.words.text() == step.words
        assert bar.ring.isVisible()
        around = bar.ring.around
        assert around is not None
        assert around.isVisible()
        corner = around.mapTo(window.place, around.rect().center())
        assert bar.ring.geometry().contains(corner)
        bar.go_on()
    assert bars(window) == []


def test_steps_find_their_widgets_by_themselves(window: MainWindow) -> None:
    """Only the page of pairs may be empty: the open intake has none yet."""
    bar = begun(window)
    place = window.place
    assert place is not None
    lost = []
    for step in tour_steps():
        QApplication.processEvents()
        if step.find(place) is None:
            lost.append(step.tab)
        bar.go_on()
    assert lost in ([], ["Pairs"])


def test_it_is_never_modal_and_takes_no_click(window: MainWindow) -> None:
    bar = begun(window)
    assert QApplication.activeModalWidget() is None
    assert bar.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert window.place is not None
    window.place.pages.show_tab("Letters")
    bar.go_on()
    assert window.place.pages.front.title == "Applicants"


def test_by_keyboard(window: MainWindow) -> None:
    bar = begun(window)
    assert not bar.back.isEnabled()
    bar.next.setFocus()
    QTest.keyClick(bar.next, Qt.Key.Key_Space)
    assert bar.step == 1
    QTest.keyClick(bar.back, Qt.Key.Key_Space)
    assert bar.step == 0
    bar.next.setFocus()
    QTest.keyClick(bar.next, Qt.Key.Key_Escape)
    assert bars(window) == []


def test_a_screen_reader_hears_the_step(window: MainWindow) -> None:
    bar = begun(window)
    assert bar.accessibleName() == f"Tour, 1 of {len(tour_steps())}"
    assert bar.next.accessibleDescription() == tour_steps()[0].words


def test_the_last_step_says_done(window: MainWindow) -> None:
    bar = begun(window)
    for _ in tour_steps()[1:]:
        bar.go_on()
    assert bar.next.text() == "&Done"
    bar.next.click()
    assert bars(window) == []


def test_it_begins_anew_and_there_is_only_one(window: MainWindow) -> None:
    bar = begun(window)
    bar.go_on()
    assert begun(window).step == 0


def test_it_goes_with_the_programme(window: MainWindow) -> None:
    begun(window)
    window.close_programme()
    assert bars(window) == []


def test_by_itself_it_comes_once(window: MainWindow, settings: Settings) -> None:
    assert not settings.flag(SEEN)
    offer_tour(window, settings)
    (bar,) = bars(window)
    bar.finish()
    assert settings.flag(SEEN)
    offer_tour(window, settings)
    assert bars(window) == []


def test_without_a_programme_the_demonstration_is_opened(
    make_window: Callable[[], MainWindow], demo: Path
) -> None:
    window = make_window()
    asked: list[bool] = []
    window.menu_actions["demo"].triggered.disconnect()
    window.menu_actions["demo"].triggered.connect(lambda: asked.append(True))
    window.menu_actions["tour"].trigger()
    assert asked == [True]
    window.open_demonstration(demo)
    assert len(bars(window)) == 1


def test_the_ring_follows_the_window(window: MainWindow) -> None:
    bar = begun(window)
    QApplication.processEvents()
    before = bar.ring.geometry()
    window.resize(window.width() + 200, window.height() + 60)
    for _ in range(5):
        QApplication.processEvents()
    assert bar.ring.geometry() != before


def test_an_empty_programme_can_be_shown_too(
    make_window: Callable[[], MainWindow], programme: Path
) -> None:
    window = make_window()
    window.open_programme(programme)
    bar = begun(window)
    for _ in tour_steps():
        QApplication.processEvents()
        assert bar.ring.around is not None
        bar.go_on()
