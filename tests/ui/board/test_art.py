"""Cards as pictures: every state draws, says different things differently, and is drawn once."""

import itertools

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from mentordesk.ui import theme
from mentordesk.ui.board import art
from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout
from mentordesk.ui.board.mentee_art import MenteeLook, drag_picture, draw_mentee
from mentordesk.ui.board.mentor_art import MentorLook, draw_mentor
from mentordesk.ui.tokens import DARK, LIGHT, RADIUS_M, Tokens
from tests.ui.board.boards import FITS, held, mentee, mentor, small_board
from tests.ui.board.hands import Lists

AMELIA, ARJUN, MAYA, ZOE = small_board().mentors
PRIYA, LIAM, MATEO, GRACE = small_board().mentees
LONG = "Bartholomew Featherstonehaugh-Cholmondeley von Hohenzollern-Sigmaringen"
LOOKS = {
    "at rest": MentorLook(ZOE),
    "chosen": MentorLook(ZOE, ringed=True),
    "with the focus": MentorLook(ZOE, ringed=True, halo=True),
    "strong": MentorLook(ZOE, FITS[11], ("digital", "both Sydney")),
    "target": MentorLook(ZOE, FITS[11], (), (PRIYA,), ringed=True, halo=True),
    "full": MentorLook(MAYA, FITS[12], ("digital",)),
    "full at rest": MentorLook(MAYA),
    "place chosen": MentorLook(MAYA, chosen=4),
    "pinned": MentorLook(mentor(12, "Maya Singh", mentees=(held(GRACE, 12, 1, pinned=True),))),
    "blocked": MentorLook(ARJUN, FITS[13]),
    "weak": MentorLook(AMELIA, FITS[14]),
    "not ready": MentorLook(mentor(9, "X", ready=False, missing=("form",))),
    "many places": MentorLook(mentor(9, "X", 7)),
    "over full": MentorLook(mentor(9, "X", 0, mentees=(GRACE,))),
    "long": MentorLook(mentor(9, LONG, 3, place=LONG, mentees=(mentee(8, LONG),))),
}


def picture(look: MentorLook, tokens: Tokens, width: int = 240) -> QImage:
    layout = MentorLayout.of(QApplication.font(), width)
    image = QImage(width, layout.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setFont(QApplication.font())
    draw_mentor(painter, layout, look, tokens)
    painter.end()
    return image


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_of_a_mentor_looks_different(tokens: Tokens) -> None:
    pictures = {name: picture(look, tokens) for name, look in LOOKS.items()}
    for one, other in itertools.combinations(pictures, 2):
        assert pictures[one] != pictures[other], (one, other)


@pytest.mark.parametrize("width", [226, 300, 500])
def test_a_card_stays_within_its_cell(width: int) -> None:
    for look in LOOKS.values():
        image = picture(look, LIGHT, width)
        edges = [image.pixelColor(0, y).alpha() for y in range(image.height())]
        edges += [image.pixelColor(width - 1, y).alpha() for y in range(image.height())]
        assert max(edges) == 0


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_state_of_a_mentee_looks_different(tokens: Tokens) -> None:
    layout = MenteeLayout.of(QApplication.font(), 240)
    pictures = []
    for card, state in (
        (PRIYA, ""),
        (PRIYA, "chosen"),
        (PRIYA, "focused"),
        (PRIYA, "ghost"),
        (MATEO, ""),
        (mentee(8, LONG), ""),
    ):
        image = QImage(240, layout.height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setFont(QApplication.font())
        draw_mentee(painter, layout, MenteeLook(card, state), tokens)
        painter.end()
        pictures.append(image)
    for one, other in itertools.combinations(pictures, 2):
        assert one != other


def test_what_hangs_at_the_pointer(qapp: QApplication) -> None:
    one = drag_picture((PRIYA,), "to nobody yet", LIGHT, qapp.font())
    two = drag_picture((PRIYA, LIAM), "to nobody yet", LIGHT, qapp.font())
    assert one.height() == two.height()
    assert one.width() < two.width()
    assert one.toImage() != two.toImage()


def test_a_card_is_drawn_once_and_then_shown(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    monkeypatch.setattr(
        "mentordesk.ui.board.delegates.draw_mentor",
        lambda *parts: drawn.append(parts[2].card.name),
    )
    lists.mentors.pictures.forget()
    for _ in range(3):
        lists.mentors.grab()
    assert sorted(drawn) == ["Amelia Fraser", "Arjun Kaur", "Maya Singh", "Zoe Walker"]


def test_the_theme_in_force_is_shown_at_once(lists: Lists, qapp: QApplication) -> None:
    light = lists.mentors.grab().toImage()
    theme.apply(qapp, theme.Theme.DARK)
    dark = lists.mentors.grab().toImage()
    assert light != dark
    theme.apply(qapp, theme.Theme.LIGHT)
    assert lists.mentors.grab().toImage() == light


PENS = (QPen(QColor("#336699"), 1), QPen(QColor("#993366"), 2), art.dashed("#777777"))


@pytest.mark.parametrize("scale", [1, 2, 1.5])
@pytest.mark.parametrize("fill", ["", "#e8f0ff"])
def test_a_box_that_was_drawn_before_looks_as_if_it_were_drawn_now(scale: float, fill: str) -> None:
    places = (QRectF(6, 6, 220, 90), QRectF(13.25, 40.5, 70.75, 21.1), QRectF(90, 2.9, 33.3, 18))
    for pen, where in itertools.product(PENS, places):
        images = []
        for draw in (art.box, art.box, _directly):
            image = QImage(int(240 * scale), int(110 * scale), QImage.Format.Format_ARGB32)
            image.setDevicePixelRatio(scale)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            draw(painter, where, fill, pen)
            painter.end()
            images.append(image)
        assert images[0] == images[1]
        assert _furthest(images[1], images[2]) <= 1


def _directly(painter: QPainter, where: QRectF, fill: str, pen: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_M, RADIUS_M)


def _furthest(one: QImage, other: QImage) -> int:
    """By how much of 255 two pictures differ where they differ most: half seen pixels round."""
    whole = QImage.Format.Format_ARGB32_Premultiplied
    left, right = (bytes(image.convertToFormat(whole).constBits()) for image in (one, other))
    return max(abs(here - there) for here, there in zip(left, right, strict=True))


def test_boxes_that_look_different_are_not_taken_for_one_another() -> None:
    drawn = []
    for pen, fill in itertools.product(PENS, ("", "#e8f0ff", "#ffe8e8")):
        image = QImage(100, 40, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        art.box(painter, QRectF(5, 5, 80, 20), fill, pen)
        painter.end()
        drawn.append(image)
    assert not any(one == other for one, other in itertools.combinations(drawn, 2))
