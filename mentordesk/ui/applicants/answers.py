"""Every answer of one applicant: what was said, where it came from, what was said earlier."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from mentordesk.domain.fields import BY_KEY, Field
from mentordesk.services.applicants import edit_answer
from mentordesk.services.application_page import AnswerRow, ApplicationPage
from mentordesk.services.typed_answers import value_from_words
from mentordesk.ui.applicants.words import value_in_words, value_to_edit
from mentordesk.ui.safe_text import line_of, tooltip_of, written_line_of
from mentordesk.ui.tab import Work
from mentordesk.ui.worded import worded

_KEY = Qt.ItemDataRole.UserRole
_SHARES = (0.35, 0.43)
"""Of the width: question and answer; the rest is for where it came from."""


class Origins(QStyledItemDelegate):
    """Where answers come from: cut in the middle, a file and its row both tell something."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideMiddle


class AnswersTree(QTreeWidget):
    """Questions and answers; F2 or a double click corrects one, undo takes it back."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._application_id = 0
        self._page: ApplicationPage | None = None
        self._filling = False
        self.setObjectName("applicants.answers")
        self.setAccessibleName(self.tr("Answers"))
        self.setColumnCount(3)
        self.setHeaderLabels([self.tr("Question"), self.tr("Answer"), self.tr("From")])
        self.setRootIsDecorated(True)
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        across = self.header()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        across.setMinimumSectionSize(50)
        across.setStretchLastSection(True)
        self.setItemDelegateForColumn(len(_SHARES), Origins(self))
        self.itemChanged.connect(self._edited)
        self.itemDoubleClicked.connect(self._edit)
        self.itemActivated.connect(self._edit)
        # A moment later, for the editor is still open: after Esc it would show how it is typed.
        self.itemDelegate().closeEditor.connect(
            lambda *_: QTimer.singleShot(0, self, self._show_again)
        )
        self.itemExpanded.connect(self._fit)
        self.itemCollapsed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Answers have the most room: where they come from is whole in the tooltip."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._share()

    def _share(self) -> None:
        """What the questions do not need of their share, where the answers come from may have."""
        whole = self.viewport().width()
        question, answer = (int(whole * share) for share in _SHARES)
        origin = whole - question - answer
        needed = max(self.sizeHintForColumn(0), self.header().sectionSizeHint(0))
        spare = max(0, question - needed)
        lacking = max(0, self.sizeHintForColumn(2) - origin)
        given = min(spare, lacking)
        # Left to itself the last one keeps Qt's usual width, and is cut instead of shortened.
        for column, width in enumerate((question - given, answer, origin + given)):
            self.setColumnWidth(column, width)

    def show_page(self, page: ApplicationPage) -> None:
        """Show the answers of an application."""
        before = self._current_key()
        self._page, self._application_id = page, page.application_id
        self._filling = True
        self.clear()
        answers = {answer.key: answer for answer in page.answers}
        asked = [field for field in BY_KEY.values() if page.role in field.roles]
        for field in asked:
            if field.key in answers:
                self.addTopLevelItem(self._item(field, answers[field.key]))
        for other in page.others:
            self.addTopLevelItem(self._item(None, other))
        self._add_open([field for field in asked if field.key not in answers])
        self._filling = False
        self._choose(before)
        self._fit()
        self._share()

    def _add_open(self, fields: list[Field]) -> None:
        if not fields:
            return
        words = self.tr("Not answered (%1)").replace("%1", str(len(fields)))
        group = QTreeWidgetItem([worded(words)])
        self.addTopLevelItem(group)
        for field in fields:
            item = QTreeWidgetItem(group, [worded(field.label), "", ""])
            item.setData(0, _KEY, field.key)

    def _item(self, field: Field | None, answer: AnswerRow) -> QTreeWidgetItem:
        value, origin = value_in_words(answer.value), answer.origin.sentence()
        item = QTreeWidgetItem([line_of(answer.label), written_line_of(value), line_of(origin)])
        notes = [value, origin, answer.issue or "", f"“{answer.raw}”" if answer.raw else ""]
        item.setToolTip(1, tooltip_of("\n".join(note for note in notes if note)))
        item.setToolTip(2, tooltip_of(origin))
        for one in answer.earlier:
            said, origin = (
                written_line_of(value_in_words(one.value)),
                line_of(one.origin.sentence()),
            )
            QTreeWidgetItem(item, [self.tr("earlier"), said, origin])
        if field is not None:
            item.setData(0, _KEY, field.key)
            item.setData(1, _KEY, value_to_edit(answer.value))
        return item

    def _edit(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, _KEY)
        if key is None or self._work.desk.read_only:
            return
        self._filling = True
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setText(1, item.data(1, _KEY) or "")
        self._filling = False
        self.editItem(item, 1)

    def _edited(self, item: QTreeWidgetItem, column: int) -> None:
        key = item.data(0, _KEY)
        if self._filling or column != 1 or key is None:
            return
        text, before = item.text(1), item.data(1, _KEY) or ""
        if text.strip() != before.strip():
            # The notice shows all answers anew: not while the tree is still in its editor. By then
            # another applicant may be shown: the answer is of the one it was typed for.
            whose = self._application_id
            QTimer.singleShot(0, self, lambda: self._keep(whose, key, text))

    def _keep(self, whose: int, key: str, text: str) -> None:
        self._show_again()  # what is refused does not stay on the screen
        own = ({worded("Yes").casefold()}, {worded("No").casefold()})
        edit_answer(self._work.desk, whose, key, value_from_words(BY_KEY[key], text, own))

    def _show_again(self) -> None:
        """Show the answers as they are kept: what was typed and left is gone."""
        if self._page is not None:
            self.show_page(self._page)

    def _current_key(self) -> str | None:
        item = self.currentItem()
        return item.data(0, _KEY) if item else None

    def _choose(self, key: str | None) -> None:
        for place in range(self.topLevelItemCount() if key else 0):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _KEY) == key:
                self.setCurrentItem(item)

    def _fit(self) -> None:
        rows = self.topLevelItemCount()
        for place in range(rows):
            item = self.topLevelItem(place)
            if item is not None and item.isExpanded():
                rows += item.childCount()
        height = max(self.sizeHintForRow(0), 24)
        self.setFixedHeight(height * rows + self.header().sizeHint().height() + 6)
