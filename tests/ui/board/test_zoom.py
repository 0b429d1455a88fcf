"""Zoom: what each step shows, the keys and the wheel that change it, and that it is kept."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QListView

from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout, narrowest
from mentordesk.ui.board.zoom_steps import Zoom
from tests.ui.board.boards import mentor
from tests.ui.board.seated import Seated


def turn(view: QListView, angle: int, *, ctrl: bool = True) -> None:
    """Turn the wheel over a list."""
    port = view.viewport()
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    at = QPointF(port.rect().center())
    event = QWheelEvent(
        at,
        QPointF(port.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_steps_end_at_both_ends() -> None:
    assert Zoom.USUAL.moved(1) is Zoom.DETAILED
    assert Zoom.DETAILED.moved(5) is Zoom.DETAILED
    assert Zoom.USUAL.moved(-9) is Zoom.COMPACT


def test_compact_cards_are_smaller_in_both_directions(qapp: QApplication) -> None:
    font = qapp.font()
    heights = [MentorLayout.of(font, 260, zoom).height for zoom in Zoom]
    assert heights == sorted(set(heights))
    lows = [MenteeLayout.of(font, 240, zoom).height for zoom in Zoom]
    assert lows == sorted(set(lows))
    widths = [narrowest(font, zoom) for zoom in Zoom]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("zoom", Zoom)
def test_nothing_on_a_card_overlaps_or_leaves_it(zoom: Zoom, qapp: QApplication) -> None:
    layout = MentorLayout.of(qapp.font(), 260, zoom)
    rows = [layout.name, layout.about, layout.places_row, layout.first, layout.second]
    rows = rows[: 4 if zoom is Zoom.COMPACT else 5]
    if zoom is Zoom.DETAILED:
        rows.append(layout.hours)
    for above, below in pairwise(rows):
        assert above.bottom() <= below.top()
    assert layout.card.contains(rows[-1])
    for place in layout.places(mentor(1, "A", 3)):
        assert layout.card.contains(place.box)
    card = MenteeLayout.of(qapp.font(), 240, zoom)
    assert card.card.contains(card.row(card.lines))


def test_ctrl_and_the_wheel(seated: Seated) -> None:
    parts = seated.tab.parts

    def zoom() -> Zoom:
        return seated.tab.remembered.zoom

    turn(parts.mentors, 120)
    assert zoom() is Zoom.DETAILED
    assert parts.waiting.pictures.zoom is Zoom.DETAILED
    assert seated.said.last == "Detailed cards."
    turn(parts.waiting, -240)
    assert zoom() is Zoom.COMPACT
    turn(parts.mentors, 60)
    assert zoom() is Zoom.COMPACT, "a touchpad's small turns are added up first"
    turn(parts.mentors, 60)
    assert zoom() is Zoom.USUAL


def test_the_wheel_alone_does_not_zoom(seated: Seated) -> None:
    turn(seated.tab.parts.mentors, 480, ctrl=False)
    assert seated.tab.remembered.zoom is Zoom.USUAL


def test_the_keys(seated: Seated) -> None:
    mentors = seated.tab.parts.mentors
    mentors.setFocus()

    def zoom() -> Zoom:
        return seated.tab.remembered.zoom

    seated.key(mentors, "Ctrl+-")
    assert zoom() is Zoom.COMPACT
    seated.key(mentors, "Ctrl+-")
    assert seated.said.last == "The cards show no more and no less than this."
    seated.key(mentors, "Ctrl+0")
    assert zoom() is Zoom.USUAL
    seated.key(mentors, "Ctrl+=")
    assert zoom() is Zoom.DETAILED


def test_the_zoom_is_kept(seated: Seated, sit: Callable[[], Seated]) -> None:
    seated.trigger("zoom_out")
    seated.tab.work.desk.close()
    assert sit().tab.remembered.zoom is Zoom.COMPACT


def test_a_spoilt_setting_is_the_usual_zoom(seated: Seated, sit: Callable[[], Seated]) -> None:
    seated.tab.work.settings.keep_choice("board.zoom", "seven")
    seated.tab.work.desk.close()
    assert sit().tab.remembered.zoom is Zoom.USUAL


def test_more_cards_are_in_sight_when_they_are_compact(seated: Seated) -> None:
    view = seated.tab.parts.mentors

    def columns() -> int:
        return view.viewport().width() // view.pictures.layout.width

    usual = columns(), view.pictures.layout.height
    seated.trigger("zoom_out")
    assert columns() >= usual[0]
    assert view.pictures.layout.height < usual[1]
    box = view.visualRect(view.cards.index(0, 0))
    assert box.height() == view.pictures.layout.height
    assert box.width() == view.pictures.layout.width
