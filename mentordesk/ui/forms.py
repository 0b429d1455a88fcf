"""The bones of our dialogs: a heading, a form of labelled fields, sentences, and buttons."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.dates import edit_form
from mentordesk.ui.day_fields import DateField
from mentordesk.ui.safe_text import PlainLabel, set_look
from mentordesk.ui.tokens import CONTROL_HEIGHT, SPACE_L, SPACE_M, SPACE_XL

MARGINS = (SPACE_XL, 20, SPACE_XL, SPACE_L)
"""Pixels of air around what stands in a dialog: left, above, right, below."""
SMALL_SCREEN = (1000, 660)
"""What is left of a screen of 1024 x 700 beside the window's frame and a panel."""


class FormDialog(QDialog):
    """A dialog with a title, an introduction, a form, a line for what is wrong, and buttons.

    `word` names its parts. `do` is called when the person presses the button of assent; whatever
    it raises leaves the dialog open. The funnel words refusals, so nothing is caught here.
    """

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        self._title, self._intro = (
            PlainLabel("", "heading", wrap=True),
            PlainLabel("", "soft", wrap=True),
        )
        column.addWidget(self._title)
        column.addWidget(self._intro)
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(20)
        self._beside.addLayout(self.form, 3)
        column.addLayout(self._beside)
        self.note = PlainLabel("", "soft", wrap=True)
        column.addWidget(self.note)
        column.addStretch(1)
        # Of the dialog from the start: else Enter would press Cancel once a field has the focus.
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.dissent = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.assent = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.assent.setDefault(True)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._buttons = buttons
        self.setMinimumWidth(460)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)
        wide = self.width()
        if self._column.totalMinimumSize().width() > SMALL_SCREEN[0]:
            # Where words are long, a field stands below its label.
            self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
            self._column.activate()
            wide = SMALL_SCREEN[0]
        # A least width of one's own keeps the layout's from being the window's.
        least = self._column.totalMinimumSize().width()
        self.setMinimumWidth(max(self.minimumWidth(), least))
        self._begin_with_a_field()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            # Qt guesses how often sentences wrap, and leaves a hole where it guesses too high.
            self.resize(wide, self._column.totalHeightForWidth(wide))

    def _begin_with_a_field(self) -> None:
        """Put the focus into the first field, where the dialog has not put it elsewhere itself."""
        if self.focusWidget() is not None:
            return
        for row in range(self.form.rowCount()):
            item = self.form.itemAt(row, QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            if field is None or field.isHidden() or not field.isEnabled():
                continue
            first = _first_in(field)
            if first.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                first.setFocus()
                return

    def word(self, title: str, intro: str, assent: str) -> None:
        """Name the dialog, say what it is for (or nothing), and name its button of assent."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._intro.setText(intro)
        self._intro.setVisible(bool(intro))
        self.assent.setText(assent)

    def of_whom(self, names: str) -> None:
        """Say before the introduction whom this is about: the list may be out of sight."""
        self._intro.setText(" · ".join(part for part in (names, self._intro.text()) if part))
        self._intro.setVisible(True)

    def add(self, label: str, field: QWidget) -> None:
        """Add a labelled field; the label is its accessible name too."""
        field.setAccessibleName(label.replace("&", "").rstrip(":"))
        if isinstance(field, QAbstractSpinBox) and not isinstance(field, QDateTimeEdit):
            # The style sheet's padding does not reach the text of a number field.
            field.lineEdit().setTextMargins(9, 0, 0, 0)
        words = QLabel(label)
        words.setBuddy(_first_in(field))
        # As high as one line of a field: beside a box of several lines, Qt would centre it lower.
        words.setFixedHeight(max(CONTROL_HEIGHT + 2, words.sizeHint().height()))
        self.form.addRow(words, field)

    def put_beside(self, part: QWidget) -> None:
        """Let a part stand at the right of the form, where below it there would be no room."""
        self._beside.addWidget(part, 2)

    def warn(self, sentence: str) -> None:
        """Say what is wrong, or nothing."""
        set_look(self.note, "warn" if sentence else "soft")
        self.note.setText(sentence)

    def do(self) -> None:
        """What the button of assent does; raises Refused where it cannot be done."""

    def _try(self) -> None:
        self.do()
        self.accept()


def close_row() -> QDialogButtonBox:
    """A row of buttons with Close, which stays quiet: colour is for what a dialog is for."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setProperty("look", "close")
    return box


def foot(said: QWidget, box: QDialogButtonBox) -> QHBoxLayout:
    """What was done, left of the buttons: on a line of its own it would be a hole while empty."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_L)
    row.addWidget(said, 1)
    row.addWidget(box)
    return row


def too_wide(row: QHBoxLayout) -> bool:
    """Whether a row of controls has no room in a dialog on a small screen, as with long words."""
    for place in range(row.count()):
        item = row.itemAt(place)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.ensurePolished()
    return row.minimumSize().width() > SMALL_SCREEN[0] - 2 * SPACE_XL


def roomy(dialog: QDialog, width: int, height: int) -> None:
    """Begin with this size where the screen has the room, else with one for 1024 x 700."""
    room = dialog.screen().availableGeometry()
    dialog.resize(
        min(width, max(SMALL_SCREEN[0], room.width() - SPACE_XL)),
        min(height, max(SMALL_SCREEN[1], room.height() - 2 * SPACE_XL)),
    )


def tab_as_shown(box: QDialogButtonBox) -> None:
    """Let Tab go through a row of buttons from left to right, however the desktop orders them.

    Call it once they are laid out, in the dialog's showEvent. It holds also after another style:
    Qt lays the buttons out anew then, and would have the box hand the focus on again.
    """
    if box.findChild(_Again, options=Qt.FindChildOption.FindDirectChildrenOnly) is None:
        box.installEventFilter(_Again(box))
    shown = sorted((one for one in box.buttons() if not one.isHidden()), key=lambda one: one.x())
    # Tab would come to the box itself, which hands the focus on: past the verbs left of Save.
    box.setFocusProxy(None)  # type: ignore[arg-type]  # the stub forgets that none is allowed
    tab_through(shown)


class _Again(QObject):
    """Puts a row of buttons in order again when it was laid out anew."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QDialogButtonBox):
            QTimer.singleShot(0, watched, lambda: tab_as_shown(watched))
        return False


def tab_through(widgets: Sequence[QWidget]) -> None:
    """Let Tab go through widgets in this order."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


class DayField(DateField):
    """A day with a calendar, in the locale's long form with its weekday."""

    def __init__(self, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setCalendarPopup(True)
        self.setDisplayFormat(edit_form())

    @property
    def day(self) -> date:
        """The day as Python has it."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class MaybeDay(QWidget):
    """A day that may be left open, with a box to tick."""

    def __init__(self, day: date, known: bool, field: DayField | None = None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.box, self.field = QCheckBox(), field or DayField(day)
        self.box.setChecked(known)
        self.field.setEnabled(known)
        self.box.toggled.connect(self.field.setEnabled)
        row.addWidget(self.box)
        row.addWidget(self.field, 1)

    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.box.setAccessibleName(self.tr("%1 is set").replace("%1", name))
        self.field.setAccessibleName(name)

    @property
    def day(self) -> date | None:
        """The day, or None where it is left open."""
        return self.field.day if self.box.isChecked() else None


def _first_in(field: QWidget) -> QWidget:
    """The field itself, or the first part of a row of fields that can take the focus."""
    if field.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        return field
    parts = [one for one in field.findChildren(QWidget) if one.parent() is field]
    return next((one for one in parts if one.focusPolicy() is not Qt.FocusPolicy.NoFocus), field)
