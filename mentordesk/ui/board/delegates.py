"""The delegates of both lists: they draw cached pictures of cards, and nothing else in a paint."""

from collections.abc import Callable, Hashable, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.art import draw_heading
from mentordesk.ui.board.geometry import MenteeLayout, MentorLayout
from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.mentee_art import MenteeLook, draw_mentee
from mentordesk.ui.board.mentor_art import MentorLook, draw_mentor
from mentordesk.ui.board.models import MenteeModel, MentorModel
from mentordesk.ui.board.zoom_steps import Zoom
from mentordesk.ui.theme import tokens_of

Index = QModelIndex | QPersistentModelIndex
KEPT = 160
"""Pictures that are kept: some screens full, a quarter of a megabyte each where they are large."""
_STATE = QStyle.StateFlag


class _Pictures:
    """Pictures of cards by how they are shown, each kept as long as its card says the same."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[object, QPixmap]] = {}

    def forget(self) -> None:
        self._kept.clear()

    def show(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        shown: tuple[object, Hashable],
        draw: "Drawing",
    ) -> None:
        """Paint the picture of a card; `shown` are the card, and what else it looks like by."""
        scale = painter.device().devicePixelRatioF()
        card, key = shown
        whole = (key, scale, option.rect.size().toTuple(), option.direction)
        of, picture = self._kept.pop(whole, (None, None))
        if picture is None or (of is not card and of != card):
            picture = QPixmap(option.rect.size() * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            brush = QPainter(picture)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.setFont(option.font)
            brush.setLayoutDirection(option.direction)
            draw(brush)
            brush.end()
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]  # seen longest ago
        self._kept[whole] = card, picture
        painter.drawPixmap(option.rect.topLeft(), picture)


Drawing = Callable[[QPainter], None]


class MentorDelegate(QStyledItemDelegate):
    """Draws the mentors' cards; `chosen` is the mentee whose place was clicked."""

    def __init__(self, hand: Hand, model: MentorModel, view: QWidget) -> None:
        super().__init__(view)
        self._hand, self._model, self._view = hand, model, view
        self._pictures = _Pictures()
        self.layout = MentorLayout.of(view.font(), 260)
        self.zoom = Zoom.USUAL
        self._columns = 1
        self.chosen: int | None = None

    def forget(self) -> None:
        """Draw every card again: the font, the zoom or what is in hand changed."""
        self._pictures.forget()

    def fit_into(self, width: int, columns: int) -> bool:
        """Lay the cards out for so many columns of this width; False where that is as before."""
        layout = MentorLayout.of(self._view.font(), width, self.zoom)
        if (layout, columns) == (self.layout, self._columns):
            return False
        self.layout, self._columns = layout, columns
        self.forget()
        return True

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if self._model.grouped and self._model.card(index.row()) is None:
            return QSize(self.layout.width * self._columns, self.layout.heading)
        return QSize(self.layout.width, self.layout.height)

    def look(self, card: MentorCard, state: QStyle.StateFlag) -> MentorLook:
        """What a card shows now."""
        hand, key = self._hand, card.application_id
        fit = hand.fits.get(key) if hand.carrying else None
        target = hand.carrying and hand.target == key
        fits = len(hand.mentees) <= card.free
        return MentorLook(
            card,
            fit,
            hand.reasons.get(key, ()),
            hand.mentees if target and fit and not fit.blocked and fits else (),
            hand.first.name if hand.first else "",
            len(hand.mentees),
            ringed=target or (not hand.carrying and bool(state & _STATE.State_Selected)),
            halo=target or (not hand.carrying and bool(state & _STATE.State_HasFocus)),
            chosen=self.chosen,
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = tokens_of(QGuiApplication.palette())
        card = self._model.card(index.row())
        if card is None:
            painter.setLayoutDirection(option.direction)
            draw_heading(painter, option.rect.toRectF(), str(index.data() or ""), tokens)
            return
        look = self.look(card, option.state)
        holds_chosen = any(m.application_id == look.chosen for m in look.card.mentees)
        first = self._hand.first
        key = (
            look.card.application_id,
            first.application_id if first and look.fit else None,
            (look.reasons, look.ringed, look.halo, bool(look.newcomers)),
            look.chosen if holds_chosen else None,
        )
        self._pictures.show(
            painter,
            option,
            (card, (key, tokens.dark)),
            lambda brush: draw_mentor(brush, self.layout, look, tokens),
        )


class MenteeDelegate(QStyledItemDelegate):
    """Draws the waiting mentees' cards."""

    def __init__(self, hand: Hand, model: MenteeModel, view: QWidget) -> None:
        super().__init__(view)
        self._hand, self._model, self._view = hand, model, view
        self._pictures = _Pictures()
        self.zoom = Zoom.USUAL
        self.left: Mapping[int, str] = {}
        """Why nobody is found for whom in the best answer, short, by application id."""

    def forget(self) -> None:
        """Draw every card again: the font, the zoom or what is in hand changed."""
        self._pictures.forget()

    def is_ghost(self, card: MenteeCard) -> bool:
        """Whether a card's mentee is in hand."""
        return self._hand.holds(card.application_id)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, MenteeLayout.of(self._view.font(), 240, self.zoom).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._model.cards[index.row()]
        state = ""
        if self.is_ghost(card):
            state = "ghost"
        elif option.state & _STATE.State_Selected:
            focused = option.state & _STATE.State_HasFocus
            state = "focused" if focused else "chosen"
        elif option.state & _STATE.State_HasFocus:
            state = "focused"
        tokens = tokens_of(QGuiApplication.palette())
        layout = MenteeLayout.of(option.font, option.rect.width(), self.zoom)
        look = MenteeLook(card, state, self.left.get(card.application_id, ""))
        self._pictures.show(
            painter,
            option,
            (card, (card.application_id, state, look.left, tokens.dark, self.zoom)),
            lambda brush: draw_mentee(brush, layout, look, tokens),
        )
