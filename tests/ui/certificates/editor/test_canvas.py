"""The page alone: what a pointer takes, drags that end oddly, keys, what has no place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.documents.designs import load_design
from mentordesk.documents.editing import added, blank_design, moved, on_paper
from mentordesk.documents.places import Place
from mentordesk.ui.certificates.editor.canvas import MARGIN, PageCanvas
from mentordesk.ui.certificates.editor.state import EditorState
from tests.documents.samples import certificate

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot) -> PageCanvas:
    canvas = PageCanvas(EditorState(blank_design("Ours"), certificate()))
    qtbot.addWidget(canvas)
    canvas.draw_page()
    canvas.show()
    QApplication.processEvents()
    return canvas


def place(page: PageCanvas, kind: str) -> Place:
    return next(one for one in page.state.places if one.kind == kind)


def middle(page: PageCanvas, kind: str) -> QPoint:
    return page.rect_of(place(page, kind)).center().toPoint()


def carry(page: PageCanvas, start: QPoint, by: QPointF) -> QPoint:
    """Press and move, without letting go; `by` in millimetres."""
    QTest.mousePress(page, LEFT, NONE, start)
    end = start + (by * page.zoom).toPoint()
    for step in (1, 2, 3):
        QTest.mouseMove(page, start + (by * page.zoom * step / 3).toPoint())
    return end


def test_the_page_is_as_large_as_its_paper(page: PageCanvas) -> None:
    assert page.page_rect().width() == pytest.approx(297 * page.zoom)
    assert page.sizeHint().width() == round(297 * page.zoom) + 2 * MARGIN
    page.set_zoom(1.3)
    page.draw_page()
    assert page.width() == round(297 * 1.3) + 2 * MARGIN
    assert page.rect_of(place(page, "name")).top() == pytest.approx(
        MARGIN + place(page, "name").top * 1.3
    )


def test_an_upright_page_stands(qtbot: QtBot) -> None:
    design = on_paper(blank_design("Ours"), "A4 upright")
    canvas = PageCanvas(EditorState(design, certificate(paper="A4 upright")))
    qtbot.addWidget(canvas)
    canvas.draw_page()
    assert canvas.height() > canvas.width()
    assert not canvas._page.isNull()
    shape = canvas._page.size()
    assert shape.width() / shape.height() == pytest.approx(210 / 297, abs=0.01)


def test_a_click_takes_a_field_and_beside_it_none(page: PageCanvas) -> None:
    QTest.mouseClick(page, LEFT, NONE, middle(page, "name"))
    held = [page.state.index]
    assert not page.state.is_changed
    QTest.mouseClick(page, LEFT, NONE, QPoint(3, 3))
    assert [*held, page.state.index] == [place(page, "name").index, None]
    assert page.drag is None


def test_other_buttons_take_nothing(page: PageCanvas) -> None:
    QTest.mousePress(page, RIGHT, NONE, middle(page, "name"))
    assert page.drag is None
    assert page.state.index is None


def test_the_smallest_of_two_is_taken_and_what_is_in_hand_stays(page: PageCanvas) -> None:
    wide = place(page, "wording")
    page.state.do(added(page.state.design, "Line"))
    line = page.state.places[-1]
    page.state.do(moved(page.state.design, line.index, 0, wide.top + wide.height / 2 - line.top))
    line = page.state.places[-1]
    at = page.rect_of(line).center()
    found = page.place_at(at)
    assert found is not None
    assert found.index == line.index
    page.state.choose(wide.index)
    held = page.place_at(at)
    assert held is not None
    assert held.index == wide.index


def test_a_thin_line_can_be_taken_a_few_pixels_off(page: PageCanvas) -> None:
    page.state.do(added(page.state.design, "Line"))
    line = page.state.places[-1]
    above = page.rect_of(line).center() - QPointF(0, 5)
    taken = page.place_at(above)
    assert taken is not None
    assert taken.kind in ("rule", "wording")


def test_a_drag_given_up_with_escape_leaves_all_as_it_was(page: PageCanvas) -> None:
    before = page.state.design
    end = carry(page, middle(page, "name"), QPointF(20, 10))
    assert page.drag is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.mouseRelease(page, LEFT, NONE, end)
    assert page.state.design == before
    assert not page.state.may_undo


def test_a_hand_that_trembles_moves_nothing(page: PageCanvas) -> None:
    start = middle(page, "name")
    QTest.mousePress(page, LEFT, NONE, start)
    QTest.mouseRelease(page, LEFT, NONE, start)
    assert not page.state.is_changed


def test_with_alt_nothing_catches_it(page: PageCanvas) -> None:
    at = middle(page, "name")
    QTest.mousePress(page, LEFT, NONE, at)
    page._carry(10.3, 0.4, free=False)
    assert page.drag is not None
    stuck = (page.drag.right, page.drag.down)
    page._carry(10.3, 0.4, free=True)
    assert (page.drag.right, page.drag.down) == (10.3, 0.4)
    assert page.drag.snap.upright is None
    assert stuck != (0.0, 0.0)


def test_a_handle_never_moves_a_field_down(page: PageCanvas) -> None:
    name = place(page, "name")
    page.state.choose(name.index)
    handle = page.handle_of(name).center().toPoint()
    end = carry(page, handle, QPointF(-20, 30))
    QTest.mouseRelease(page, LEFT, NONE, end)
    after = place(page, "name")
    assert after.top == name.top
    assert after.width < name.width


def test_a_field_is_never_widened_to_nothing(page: PageCanvas) -> None:
    name = place(page, "name")
    page.state.choose(name.index)
    end = carry(page, page.handle_of(name).center().toPoint(), QPointF(-290, 0))
    QTest.mouseRelease(page, LEFT, NONE, end)
    assert place(page, "name").width >= 5
    page.draw_page()
    assert not page._page.isNull()


@pytest.mark.parametrize(
    ("key", "by"),
    [
        (Qt.Key.Key_Left, (-0.5, 0.0)),
        (Qt.Key.Key_Right, (0.5, 0.0)),
        (Qt.Key.Key_Up, (0.0, -0.5)),
        (Qt.Key.Key_Down, (0.0, 0.5)),
    ],
)
def test_arrows_move_by_half_a_millimetre_and_with_shift_by_five(
    page: PageCanvas, key: Qt.Key, by: tuple[float, float]
) -> None:
    name = place(page, "name")
    page.state.choose(name.index)
    QTest.keyClick(page, key)
    once = place(page, "name")
    assert (once.left - name.left, once.top - name.top) == pytest.approx(by, abs=0.06)
    QTest.keyClick(page, key, Qt.KeyboardModifier.ShiftModifier)
    far = place(page, "name")
    assert (far.left - once.left, far.top - once.top) == pytest.approx(
        (by[0] * 10, by[1] * 10), abs=0.06
    )


def test_keys_without_a_field_in_hand_change_nothing(page: PageCanvas) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_A):
        QTest.keyClick(page, key)
    assert not page.state.is_changed


def test_delete_takes_a_field_away_and_undo_brings_it_back(page: PageCanvas) -> None:
    design = page.state.design
    page.state.choose(place(page, "signatures").index)
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert not any(block.kind == "signatures" for block in page.state.design.blocks)
    assert page.state.index is None
    page.state.undo()
    assert page.state.design == design


def test_a_field_that_stands_on_no_such_certificate_is_not_nudged(qtbot: QtBot) -> None:
    canvas = PageCanvas(EditorState(load_design("Heritage"), certificate()))
    qtbot.addWidget(canvas)
    coded = next(at for at, b in enumerate(canvas.state.design.blocks) if b.when == "code")
    canvas.state.choose(coded)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert not canvas.state.is_changed
    assert canvas.accessibleName() == "The page. No field is chosen."


@pytest.mark.parametrize("name", ["Ana \U0001f389", "", "\u200b"])
def test_what_cannot_be_printed_leaves_the_page_and_the_others(page: PageCanvas, name: str) -> None:
    page.state.show_with(certificate(name))
    page.draw_page()
    assert isinstance(page._page, QPixmap)
    assert page.state.movable


def test_what_is_heard_is_where_the_field_stands(page: PageCanvas) -> None:
    page.state.choose(place(page, "name").index)
    before = page.accessibleName()
    assert before.startswith("The page. Name: ")
    QTest.keyClick(page, Qt.Key.Key_Right)
    QApplication.processEvents()
    assert page.accessibleName() != before


def test_many_changes_are_drawn_once(page: PageCanvas) -> None:
    drawn: list[int] = []
    page._soon.timeout.disconnect()
    page._soon.timeout.connect(lambda: drawn.append(1))
    at = place(page, "name").index
    for _ in range(5):
        page.state.do(moved(page.state.design, at, 1, 0))
    assert drawn == []
    QApplication.processEvents()
    assert drawn == [1]


def test_letter_paper_is_smaller_across(page: PageCanvas) -> None:
    design = replace(page.state.design, paper="Letter")
    page.state.do(design)
    page.state.show_with(certificate(paper="Letter"))
    assert page.state.page_mm == (279.4, 215.9)
    assert page.page_rect().width() == pytest.approx(279.4 * page.zoom)
