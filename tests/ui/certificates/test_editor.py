"""The editor of designs by pointer and keyboard: drag, snap, widen, nudge, type, undo, save."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QColorDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.documents.designs import Design, load_design
from mentordesk.documents.editing import blank_design
from mentordesk.documents.places import Place
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.design_samples import HARD_NAMES, load_samples
from mentordesk.services.own_designs import load_any_design, load_own_designs
from mentordesk.ui.certificates.editor.dialog import EditorDialog
from mentordesk.ui.certificates.tab import CertificatesTab
from tests.documents.own_samples import font, page_pdf, picture

FINISHED = 3
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    shown = open_tab(demo, "Certificates", FINISHED)
    assert isinstance(shown, CertificatesTab)
    return shown


Opener = Callable[..., EditorDialog]


@pytest.fixture
def open_editor(tab: CertificatesTab, qtbot: QtBot) -> Opener:

    def opened(design: Design | None = None, *, is_new: bool = True) -> EditorDialog:
        desk = tab.work.desk
        samples = load_samples(desk, tab.work.intake_id, load_settings(desk))
        given = design or replace(load_design("Heritage"), name="Ours")
        editor = EditorDialog(tab.work, given, samples, is_new=is_new)
        qtbot.addWidget(editor, before_close_func=lambda one: one.state.mark_saved())
        editor.show()
        QApplication.processEvents()
        return editor

    return opened


def _place(editor: EditorDialog, kind: str) -> Place:
    return next(one for one in editor.state.places if one.kind == kind)


def _middle(editor: EditorDialog, place: Place) -> QPoint:
    return editor.page.rect_of(place).center().toPoint()


def _drag(editor: EditorDialog, start: QPoint, by: QPointF, release: bool = True) -> None:
    """Press, move in steps as a hand does, and let go; `by` is in millimetres."""
    page = editor.page
    QTest.mousePress(page, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 5):
        QTest.mouseMove(page, start + (by * editor.page.zoom * step / 4).toPoint())
    if release:
        end = start + (by * editor.page.zoom).toPoint()
        QTest.mouseRelease(page, LEFT, Qt.KeyboardModifier.NoModifier, end)
    QApplication.processEvents()


def _carries(editor: EditorDialog) -> bool:
    return editor.page.drag is not None


def test_a_field_is_dragged_and_dropped_and_undone(open_editor: Opener) -> None:
    editor = open_editor()
    before = _place(editor, "star")
    assert before.problems == ()
    _drag(editor, _middle(editor, before), QPointF(-60.0, 17.0))
    after = _place(editor, "star")
    assert after.left == pytest.approx(before.left - 60, abs=2.6)
    assert after.top == pytest.approx(before.top + 17, abs=2.6)
    assert editor.state.index == before.index
    editor.undo.trigger()
    assert _place(editor, "star") == before
    editor.redo.trigger()
    assert _place(editor, "star") == after
    assert not editor.redo.isEnabled()


def test_the_page_is_not_drawn_anew_while_a_field_is_carried(open_editor: Opener) -> None:
    editor = open_editor()
    drawn: list[int] = []
    editor.state.changed.connect(lambda: drawn.append(1))
    start = _middle(editor, _place(editor, "star"))
    _drag(editor, start, QPointF(-40.0, 10.0), release=False)
    assert _carries(editor)
    assert drawn == []
    QTest.keyClick(editor.page, Qt.Key.Key_Escape)
    assert not _carries(editor)
    QTest.mouseRelease(editor.page, LEFT, Qt.KeyboardModifier.NoModifier, start)
    assert not editor.state.is_changed


def test_a_field_sticks_to_the_middle_and_shows_the_guide(open_editor: Opener) -> None:
    editor = open_editor()
    star = _place(editor, "star")
    middle = _middle(editor, star)
    _drag(editor, middle, QPointF(-60.0, 0.0))
    moved = _middle(editor, _place(editor, "star"))
    _drag(editor, moved, QPointF(60.0 + 0.7, 0.0), release=False)
    assert editor.page.drag is not None
    assert editor.page.drag.snap.upright == pytest.approx(148.5)
    picture_now = editor.page.grab().toImage()
    x = round(editor.page.page_rect().left() + 148.5 * editor.page.zoom)
    near = [(x + dx, y) for dx in (-1, 0, 1) for y in range(60, 200, 7)]
    colours = [picture_now.pixelColor(*at) for at in near]
    assert any(c.red() > 130 and c.green() < 90 for c in colours)
    end = moved + QPoint(round(60.7 * editor.page.zoom), 0)
    QTest.mouseRelease(editor.page, LEFT, Qt.KeyboardModifier.NoModifier, end)
    assert _place(editor, "star").left == pytest.approx(star.left, abs=0.1)


def test_the_handle_widens_a_field(open_editor: Opener) -> None:
    editor = open_editor()
    name = _place(editor, "name")
    editor.state.choose(name.index)
    handle = editor.page.handle_of(name).center().toPoint()
    _drag(editor, handle, QPointF(-30.0, 0.0))
    after = _place(editor, "name")
    assert after.right == pytest.approx(name.right - 30, abs=1)
    assert after.left == pytest.approx(name.left + 30, abs=1)  # it is centred


def test_arrows_nudge_by_half_a_millimetre_and_five(open_editor: Opener) -> None:
    editor = open_editor()
    name = _place(editor, "name")
    editor.state.choose(name.index)
    for _ in range(3):
        QTest.keyClick(editor.page, Qt.Key.Key_Right)
    QTest.keyClick(editor.page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = _place(editor, "name")
    assert (after.left, after.top) == pytest.approx((name.left + 1.5, name.top + 5), abs=0.06)
    editor.undo.trigger()  # nudges in a row are one step
    assert _place(editor, "name") == name


def test_a_place_is_typed_in_millimetres(open_editor: Opener) -> None:
    editor = open_editor()
    editor.state.choose(_place(editor, "star").index)
    assert editor.field.left.value() == pytest.approx(_place(editor, "star").left, abs=0.1)
    editor.field.left.setValue(33.3)
    editor.field.top.setValue(20.0)
    after = _place(editor, "star")
    assert (after.left, after.top) == pytest.approx((33.3, 20.0), abs=0.06)


def test_words_size_alignment_typeface_and_colour(
    open_editor: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor()
    index = next(i for i, b in enumerate(editor.state.design.blocks) if "certify" in b.text)
    editor.state.choose(index)
    field = editor.field
    field.text.setText("")
    QTest.keyClicks(field.text, "We thank {{role}}s")
    assert editor.state.design.blocks[index].text == "We thank {{role}}s"
    QTest.keyClicks(field.text, " {{nmae}}")
    assert "{{name}}?" in field.problems.text()
    assert editor.state.design.blocks[index].text.startswith("We thank {{role}}s")
    field.size_pt.setValue(20)
    field.align.setCurrentIndex(0)
    field.face.activated.emit(field.face.findText("Inter Medium"))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_a: QColor("#cc0000"))
    field.colour.click()
    block = editor.state.design.blocks[index]
    assert (block.size, block.align) == (20, "left")
    assert editor.state.design.faces[block.face] == "Inter-Medium"
    assert editor.state.design.colour(block.colour) == "#CC0000"


def test_fields_are_added_chosen_and_removed_in_the_list(open_editor: Opener) -> None:
    editor = open_editor(blank_design("Ours"))
    before = len(editor.state.design.blocks)
    editor.fields.add_field("Hours")
    assert editor.state.block is not None
    assert editor.state.block.text == "{{hours}} hours"
    assert editor.fields.list.currentItem().text() == "hours hours"
    editor.fields.drop.click()
    assert len(editor.state.design.blocks) == before
    editor.fields.list.setCurrentRow(1)
    assert editor.state.index is not None
    QTest.keyClick(editor.page, Qt.Key.Key_Delete)
    assert len(editor.state.design.blocks) == before - 1


def test_fields_that_do_not_fit_have_a_mark(open_editor: Opener) -> None:
    editor = open_editor()
    name = _place(editor, "name")
    editor.state.choose(name.index)
    editor.field.left.setValue(2.0)
    assert "10 mm" in editor.field.problems.text()
    item = editor.fields.list.currentItem()
    assert not item.icon().isNull()
    assert "1" in editor.note.text()
    warm = editor.page.grab().toImage()
    corner = editor.page.rect_of(_place(editor, "name")).topRight()
    seen = {
        warm.pixelColor(int(corner.x()) - dx, int(corner.y()) + dy).name()
        for dx in range(1, 12)
        for dy in range(4, 12)
    }
    assert any(QColor(c).blue() < 90 < QColor(c).red() for c in seen)


def test_hard_names_are_shown(open_editor: Opener) -> None:
    editor = open_editor()
    labels = [editor.sample.itemText(n) for n in range(editor.sample.count())]
    for label, name in HARD_NAMES:
        editor.sample.setCurrentIndex(labels.index(label))
        assert editor.state.facts.name == name
        editor.page.draw_page()
        assert not editor.page._page.isNull()


def test_pictures_and_typefaces_are_given(
    open_editor: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor(blank_design("Ours"))
    files = {
        "frame.pdf": page_pdf(),
        "logo.png": picture("RGBA"),
        "hand.jpg": picture(form="JPEG"),
        "Mine.ttf": font("Inter-Medium"),
        "not.png": b"hello",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    told: list[tuple[str, ...]] = []
    monkeypatch.setattr(editor, "_tell", told.append)
    editor.give_picture("background", tmp_path / "frame.pdf")
    editor.give_picture("logo", tmp_path / "logo.png")
    editor.give_picture("signature", tmp_path / "hand.jpg")
    editor.state.choose(_place(editor, "name").index)
    editor.give_font(tmp_path / "Mine.ttf", as_fallback=False)
    editor.give_font(tmp_path / "Mine.ttf", as_fallback=True)
    design = editor.state.design
    assert set(design.pictures) == {"background", "logo", "signature"}
    assert design.fallbacks == (design.faces[editor.state.block.face],)  # type: ignore[union-attr]
    with pytest.raises(Unreadable, match=r"not\.png"):
        editor.give_picture("logo", tmp_path / "not.png")
    assert editor.state.design == design
    editor.whole.rows["logo"].drop.click()
    assert not editor.state.design.has_picture("logo")


def test_saving_is_one_action_that_is_undone(
    open_editor: Opener, tab: CertificatesTab, tmp_path: Path
) -> None:
    editor = open_editor(blank_design("Ours"))
    (tmp_path / "logo.png").write_bytes(picture("RGBA"))
    editor.give_picture("logo", tmp_path / "logo.png")
    editor.name.setText("Harbour 2027")
    editor.save()
    assert editor.result() == EditorDialog.DialogCode.Accepted
    assert load_any_design(tab.work.desk, "Harbour 2027").has_picture("logo")
    tab.work.desk.undo()
    assert load_own_designs(tab.work.desk) == ()


def test_a_name_that_is_taken_leaves_the_editor_open(open_editor: Opener) -> None:
    editor = open_editor()
    editor.name.setText("Heritage")
    with pytest.raises(Refused, match="MentorDesk itself"):
        editor.save()
    assert editor.isVisible()


def test_changes_are_not_lost_without_asking(
    open_editor: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor()
    editor.state.choose(_place(editor, "name").index)
    QTest.keyClick(editor.page, Qt.Key.Key_Right)
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Discard]
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: answers.pop(0))
    editor.reject()
    assert editor.isVisible()
    editor.reject()
    assert not editor.isVisible()
    assert answers == []


def test_colours_and_paper_of_the_whole_design(
    open_editor: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor()
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_a: QColor("#123456"))
    editor.whole.colours["primary"].click()
    assert editor.state.design.colours["primary"] == "#123456"
    editor.whole.paper.setCurrentIndex(1)
    editor.whole.paper.activated.emit(1)
    assert (editor.state.design.paper, editor.state.facts.paper) == ("Letter", "Letter")
    assert editor.page.page_rect().width() == pytest.approx(279.4 * editor.page.zoom)


def test_files_are_asked_for(open_editor: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = open_editor()
    asked: list[str] = []

    def choose(_parent: object, _title: str, _folder: str, kinds: str) -> tuple[str, str]:
        asked.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    for row in editor.whole.rows.values():
        row.choose.click()
    editor.whole.asks_fallback.emit()
    assert [words.split(" ")[0].rstrip(",") for words in asked] == [
        "PDF", "SVG", "PNG", "PNG", "TrueType"
    ]  # fmt: skip
    assert not editor.state.is_changed


def test_everything_is_named_and_fits_a_small_screen(open_editor: Opener) -> None:
    editor = open_editor()
    hint = editor.minimumSizeHint()
    assert hint.width() <= 1024
    assert hint.height() <= 700
    editor.state.choose(_place(editor, "name").index)
    for widget in editor.findChildren(QAbstractButton):
        if widget.isVisible() and widget.focusPolicy():
            assert widget.accessibleName() or widget.text(), widget
    assert "Name: " in editor.page.accessibleName()
    assert "mm from the left" in editor.page.accessibleName()


def test_zoom_shows_the_page_in_its_true_size(open_editor: Opener) -> None:
    editor = open_editor()
    editor.zoom.setCurrentIndex(editor.zoom.findText("100 %"))
    assert editor.page.page_rect().width() == pytest.approx(297 * 96 / 25.4)
    editor.zoom.setCurrentIndex(0)
    assert editor.page.page_rect().width() < 297 * 96 / 25.4
