"""Draws a mentor's card: at rest, and while a mentee is carried over the board."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mentordesk.domain.pairing import PairState
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import art, words
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.geometry import MentorLayout, Place, bold, small
from mentordesk.ui.board.zoom_steps import Zoom
from mentordesk.ui.tokens import RADIUS_L, Tokens

SIGN = 16
LEAST = 62
"""Pixels from which a pair's signs are of the usual size, and a pin has room beside the name."""
_SIGNS = {
    PairState.CONFIRMED: "check",
    PairState.NOTIFIED: "mail",
    PairState.ACTIVE: "mail",
    PairState.ON_HOLD: "clock",
    PairState.COMPLETED: "done",
}
"""The sign of a pair by its state; a draft has none, and the outline of what is only pencilled."""


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
    if layout.zoom > Zoom.COMPACT:
        art.one_line(painter, layout.about, words.about_mentor(look.card), soft, small(font))
    painter.setFont(font)
    _places(painter, layout, look, t)
    painter.setFont(font)
    if look.fit is None:
        _at_rest(painter, layout, look.card, t)
        return
    if blocked:
        corner = layout.pill.topRight() - QPointF(SIGN + 4, 0)
        art.sign(painter, corner, "blocked", t.bad, SIGN + 4)
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
    draft = place.mentee.pair_state is PairState.DRAFT
    fill = t.surface if draft or look.fit is not None else t.sunken
    pen = QPen(QColor(t.line_strong if draft else t.line), 1)
    if chosen:
        fill, pen = t.accent_tint, QPen(QColor(t.accent), 2)
    art.box(painter, place.box, fill, pen)
    room = _signs(painter, _inside(place), place.mentee, t)
    art.one_line(painter, room, place.mentee.name, t.ink, font)
    _state(painter, room, place.mentee, (t.ink_soft, font))


def _signs(painter: QPainter, room: QRectF, mentee: MenteeCard, t: Tokens) -> QRectF:
    """The signs of a pair (how far it has come, whether it stays) and what is left of the room."""
    told = _SIGNS.get(mentee.pair_state) if mentee.pair_state is not None else None
    if told is not None:
        colour, size = t.good if told == "check" else t.accent, 12 if room.width() > LEAST else 9
        corner = QPointF(room.x(), int(room.center().y()) - size // 2)
        art.sign(painter, corner, told, colour, size)
        room = room.adjusted(size + 4, 0, 0, 0)
    if mentee.pinned and room.width() > LEAST:
        corner = QPointF(int(room.right()) - 10, int(room.center().y()) - 6)
        art.sign(painter, corner, "pin", t.ink_soft, 12)
        room = room.adjusted(0, 0, -13, 0)
    return room


def _state(painter: QPainter, room: QRectF, mentee: MenteeCard, ink: tuple[str, QFont]) -> None:
    """The state in words at the right of the name, where there is room for both."""
    metrics, word = QFontMetricsF(ink[1]), words.state_of(mentee)
    wide = metrics.horizontalAdvance(word)
    if word and metrics.horizontalAdvance(mentee.name) + wide + 10 <= room.width():
        at = QRectF(room.right() - wide - 1, room.y(), wide + 1, room.height())
        art.one_line(painter, at, word, *ink)


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
    colour = t.ink_soft if card.ready else t.warn
    if layout.zoom is Zoom.COMPACT:
        text = words.about_mentor(card) if card.ready else words.at_rest(card)
        art.one_line(painter, layout.first, text, colour, font)
        return
    art.one_line(painter, layout.first, words.places_taken(card), taken, font)
    if layout.zoom is Zoom.DETAILED:
        art.two_lines(painter, layout.second, words.at_rest(card), colour, font)
        art.one_line(painter, layout.hours, words.hours_of(card), t.ink_soft, font)
        return
    art.one_line(painter, layout.second, words.at_rest(card), colour, font)


def _while_carried(painter: QPainter, layout: MentorLayout, look: MentorLook, t: Tokens) -> None:
    fit, card = look.fit, look.card
    if fit is None:
        return
    font, line, (colour, sign) = small(painter.font()), layout.first, _tone(look, fit, t)
    if sign:
        corner = QPointF(line.x(), int(line.center().y()) - SIGN // 2)
        art.sign(painter, corner, sign, colour, SIGN)
        line = line.adjusted(SIGN + 5, 0, 0, 0)
    if fit.blocked:
        _blocked(painter, layout, look, t)
        return
    if layout.zoom is Zoom.COMPACT:
        word = words.while_carried(card, fit, (), look.count)
        art.one_line(painter, line, words.joined(word, words.cohort_change(fit)), colour, font)
        return
    text = words.while_carried(card, fit, look.reasons, look.count)
    art.one_line(painter, line, text, colour, font)
    second = QRectF(layout.second.topLeft(), layout.first.size())
    art.one_line(painter, second, words.cohort_change(fit), t.ink, font)
    if layout.zoom is Zoom.DETAILED:
        third = layout.second.adjusted(0, layout.small_line, 0, 0)
        art.one_line(painter, third, words.at_rest(card), t.ink, font)
        art.one_line(painter, layout.hours, words.places_taken(card), t.ink, font)


def _tone(look: MentorLook, fit: Fit, t: Tokens) -> tuple[str, str]:
    """The colour and the sign of the line that says what a drop does."""
    if fit.blocked:
        return t.bad, "blocked"
    if look.count > max(1, look.card.free):
        return t.warn, "warning"
    return (t.swap, "swap") if look.card.free <= 0 else (t.ink, "")


def _blocked(painter: QPainter, layout: MentorLayout, look: MentorLook, t: Tokens) -> None:
    """Why the pair is forbidden, on as many lines as the card has."""
    if look.fit is None:
        return
    font, line = small(painter.font()), layout.first.adjusted(SIGN + 5, 0, 0, 0)
    why = words.why_blocked(look.fit, look.carried, look.card.name)
    if layout.zoom is Zoom.COMPACT:
        art.one_line(painter, line, why, t.bad, font)
        return
    both = line.adjusted(0, 0, 0, 1 + layout.small_line)
    art.two_lines(painter, both, why, t.bad, font)
