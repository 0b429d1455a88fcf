"""The tour's bar and ring on a place of their own: steps, keys, and what they point at."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.tools.tour_bar import Ring
from mentordesk.ui.tools.tour_steps import button_of, named, tour_steps
from tests.ui.seat import LEFT


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    """A page with a button on it."""
    shown = QWidget()
    shown.resize(400, 300)
    button = QPushButton("Do it", shown)
    button.setObjectName("the.button")
    button.setGeometry(100, 100, 80, 30)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def button_on(place: QWidget) -> QPushButton:
    found = named("the.button")(place)
    assert isinstance(found, QPushButton)
    return found


def settled(ring: Ring) -> QRect:
    """Where the ring lies once everything has moved."""
    for _ in range(3):
        QApplication.processEvents()
    return ring.geometry()


def test_the_ring_lies_around_what_it_speaks_of(place: QWidget) -> None:
    ring, button = Ring(place), button_on(place)
    ring.surround(button)
    assert ring.isVisible()
    assert settled(ring).contains(button.geometry())
    assert settled(ring).width() <= button.width() + 10
    assert ring.around is button


def test_the_ring_follows_and_goes_with_it(place: QWidget) -> None:
    ring, button = Ring(place), button_on(place)
    ring.surround(button)
    button.move(200, 200)
    assert settled(ring).contains(button.geometry())
    button.resize(120, 60)
    assert settled(ring).contains(button.geometry())
    button.hide()
    settled(ring)
    assert not ring.isVisible()
    button.show()
    settled(ring)
    assert ring.isVisible()


def test_the_ring_stays_on_the_page(place: QWidget) -> None:
    ring, button = Ring(place), button_on(place)
    button.setGeometry(380, 290, 80, 30)
    ring.surround(button)
    assert place.rect().contains(settled(ring))


def test_a_click_goes_through_the_ring(place: QWidget) -> None:
    ring, button = Ring(place), button_on(place)
    pressed: list[bool] = []
    button.clicked.connect(lambda _=False: pressed.append(True))
    ring.surround(button)
    settled(ring)
    assert place.childAt(button.geometry().center()) is button
    QTest.mouseClick(button, LEFT, pos=QPoint(10, 10))
    assert len(pressed) == 1
    assert ring.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_around_nothing_there_is_no_ring(place: QWidget) -> None:
    ring, button = Ring(place), button_on(place)
    ring.surround(button)
    ring.surround(None)
    assert not ring.isVisible()
    assert ring.around is None
    button.move(0, 0)
    settled(ring)
    assert not ring.isVisible()


def test_what_is_gone_takes_its_ring_along(place: QWidget, qtbot: QtBot) -> None:
    ring, button = Ring(place), button_on(place)
    ring.surround(button)
    settled(ring)
    button.deleteLater()
    qtbot.waitUntil(lambda: not ring.isVisible())


def test_an_action_without_a_button_is_pointed_at_by_nothing(place: QWidget) -> None:
    assert button_of("action.nowhere")(place) is None
    assert all(callable(step.find) for step in tour_steps())
