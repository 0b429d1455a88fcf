"""Draws a mentor's card: at rest, and while a mentee is carried over the board."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui import icons
from mentordesk.ui.board import art, words
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.geometry import MentorLayout, Place, bold, small
from mentordesk.ui.tokens import RADIUS_L, Tokens

SIGN = 16


@dataclass(frozen=True, slots=True)
class MentorLook:
    """What a mentor's card shows now.

    `fit` is there while `count` mentees are carried, and `carried` is the name of the first;
    `newcomers` are there while the card is the target and they fit; `chosen` is the application id
    of the mentee whose place was clicked.
    """

    card: MentorCard
    fit: Fit | None = None
    reasons: tuple[str, ...] = ()
    newcomers: tuple[MenteeCard, ...] = ()
    carried: str = ""
    count: int = 1
    ringed: bool = False
    halo: bool = False
    chosen: int | None = None


def draw_mentor(painter: QPainter, layout: MentorLayout, look: MentorLook, t: Tokens) -> None:
    """Draw the whole card into its cell; the painter's font is the application's."""
    font = QFont(painter.font())
    _ground(painter, layout.card, look, t)
    blocked = bool(look.fit and look.fit.blocked)
    name = layout.name
    if look.fit is None:
        name = name.adjusted(0, 0, layout.pill.width(), 0)
    art.one_line(painter, name, look.card.name, t.ink_soft if blocked else t.ink, bold(font))
    soft = t.ink if look.fit is not None else t.ink_soft
    art.one_line(painter, layout.about, words.about_mentor(look.card), soft, small(font))
    painter.setFont(font)
    _places(painter, layout, look, t)
    painter.setFont(font)
    if look.fit is None:
        _at_rest(painter, layout, look.card, t)
        return
    if blocked:
        corner = layout.pill.topRight()
        sign = icons.pixmap("blocked", t.bad, SIGN + 4)
        painter.drawPixmap(int(corner.x()) - SIGN - 4, int(corner.y()), sign)
    else:
        art.pill(painter, layout.pill, look.fit, t, bold(font))
    painter.setFont(font)
    _while_carried(painter, layout, look, t)


def _ground(painter: QPainter, card: QRectF, look: MentorLook, t: Tokens) -> None:
    fill = t.surface
    if look.fit is not None:
        fill = t.sunken if look.fit.blocked else t.fit(look.fit.score).tint
    elif not look.card.ready:
        fill = t.window
    art.box(painter, card, fill, QPen(QColor(t.line), 1), RADIUS_L - 2)
    if look.fit is not None and look.fit.blocked:
        art.hatch(painter, card, t)
    if look.ringed or look.halo:
        art.ring(painter, card, t, halo=look.halo)


def _places(painter: QPainter, layout: MentorLayout, look: MentorLook, t: Tokens) -> None:
    font = small(painter.font())
    newcomers = list(look.newcomers[: max(0, look.card.free)])
    for place in layout.places(look.card):
        if place.mentee is None and newcomers:
            pen = QPen(QColor(t.accent), 2)
            art.box(painter, place.box, t.accent_tint, pen)
            several = place.more and len(newcomers) > 1
            name = f"+{len(newcomers)}" if several else newcomers[0].name
            art.one_line(painter, _inside(place), name, t.accent, bold(font))
            newcomers.pop(0)
        else:
            _place(painter, place, look, t, font)


def _inside(place: Place) -> QRectF:
    return place.box.adjusted(8, 0, -6, 0)


def _place(painter: QPainter, place: Place, look: MentorLook, t: Tokens, font: QFont) -> None:
    if place.more:
        _more(painter, place, look, t, font)
        return
    if place.mentee is None:
        narrow = place.box.width() < 90
        text = words.translate("Board", "free" if narrow else "free place")
        blocked = bool(look.fit and look.fit.blocked)
        art.box(painter, place.box, t.sunken if blocked else "", art.dashed(t.line_strong))
        ink = t.ink_soft if look.fit is not None else t.ink_faint
        art.one_line(painter, _inside(place), text, ink, font)
        return
    chosen = place.mentee.application_id == look.chosen
    fill = t.surface if look.fit is not None else t.sunken
    pen = QPen(QColor(t.accent if chosen else t.line), 2 if chosen else 1)
    art.box(painter, place.box, t.accent_tint if chosen else fill, pen)
    room = _inside(place)
    if place.mentee.pinned and room.width() > 70:
        sign = icons.pixmap("pin", t.ink_soft, 12)
        painter.drawPixmap(int(room.right()) - 10, int(room.center().y()) - 6, sign)
        room = room.adjusted(0, 0, -13, 0)
    art.one_line(painter, room, place.mentee.name, t.ink, font)


def _more(painter: QPainter, place: Place, look: MentorLook, t: Tokens, font: QFont) -> None:
    """The last box of a card with many places; chosen where it stands for the chosen mentee."""
    chosen = next((m for m in place.further if m.application_id == look.chosen), None)
    text = chosen.name if chosen else words.more_places(place.more, free=not place.further)
    pen = QPen(QColor(t.line), 1) if place.further else art.dashed(t.line_strong)
    if chosen:
        pen = QPen(QColor(t.accent), 2)
    fill = t.sunken if place.further else ""
    art.box(painter, place.box, t.accent_tint if chosen else fill, pen)
    art.one_line(painter, _inside(place), text, t.ink if chosen else t.ink_soft, font)


def _at_rest(painter: QPainter, layout: MentorLayout, card: MentorCard, t: Tokens) -> None:
    font = small(painter.font())
    taken = t.warn if card.free < 0 else t.ink_soft
    art.one_line(painter, layout.first, words.places_taken(card), taken, font)
    colour = t.ink_soft if card.ready else t.warn
    art.one_line(painter, layout.second, words.at_rest(card), colour, font)


def _while_carried(painter: QPainter, layout: MentorLayout, look: MentorLook, t: Tokens) -> None:
    fit = look.fit
    if fit is None:
        return
    font = small(painter.font())
    colour, sign, line = t.ink, "", layout.first
    if fit.blocked:
        colour, sign = t.bad, "blocked"
    elif look.count > max(1, look.card.free):
        colour, sign = t.warn, "warning"
    elif look.card.free <= 0:
        colour, sign = t.swap, "swap"
    if sign:
        middle = int(line.center().y()) - SIGN // 2
        painter.drawPixmap(int(line.x()), middle, icons.pixmap(sign, colour, SIGN))
        line = line.adjusted(SIGN + 5, 0, 0, 0)
    if fit.blocked:
        why = words.why_blocked(fit, look.carried, look.card.name)
        both = line.united(layout.second.adjusted(line.x() - layout.second.x(), 0, 0, 0))
        art.two_lines(painter, both, why, t.bad, font)
        return
    art.one_line(
        painter, line, words.while_carried(look.card, fit, look.reasons, look.count), colour, font
    )
    art.one_line(painter, layout.second, words.cohort_change(fit), t.ink, font)
