"""Help: the contents at the left, a page at the right, a search in one's own words."""

from PySide6.QtCore import QByteArray, QEvent, Qt, QUrl
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mentordesk.services.guide import load_guide, page_named
from mentordesk.services.guide_search import Hit, search_guide
from mentordesk.ui import doors
from mentordesk.ui.documents_folder import usual_folder, with_ending
from mentordesk.ui.filter_line import FilterLine
from mentordesk.ui.forms import MARGINS, close_row
from mentordesk.ui.icons import give_icon
from mentordesk.ui.language import spoken
from mentordesk.ui.paper import usual_paper
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.theme import tokens_of
from mentordesk.ui.tools.help_markup import markup_of

_TOPIC = Qt.ItemDataRole.UserRole


class PageView(QTextBrowser):
    """Shows a page; it follows no link and loads nothing from anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        self.document().setDocumentMargin(18)
        self.document().setIndentWidth(22)

    def loadResource(self, _kind: int, _name: QUrl | str) -> QByteArray:
        return QByteArray()


class HelpDialog(QDialog):
    """The help window; it stays open beside the window it was opened from."""

    def __init__(self, topic: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help")
        self._back: list[str] = []
        self._forward: list[str] = []
        self._now = ""
        self.page = PageView()
        self.search = self._search_line()
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents of the help"))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        self.nothing = PlainLabel("", "soft", wrap=True)
        self._build()
        self.list_contents()
        self.show_topic(topic)
        self.resize(900, 640)

    @property
    def topic(self) -> str:
        """What is shown: a page, or a page and a section."""
        return self._now

    def show_topic(self, topic: str) -> None:
        """Show a page, or a section of it, and keep where one came from."""
        if topic == self._now:
            return
        if self._now:
            self._back.append(self._now)
            self._forward.clear()
        self._show(topic)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._back:
            self._forward.append(self._now)
            self._show(self._back.pop())

    def go_forward(self) -> None:
        """Show again what one came back from."""
        if self._forward:
            self._back.append(self._now)
            self._show(self._forward.pop())

    def list_contents(self) -> None:
        """List every page under its group."""
        self._list_anew(None)

    def list_hits(self, question: str) -> None:
        """List what answers a question, the best first; the contents for an empty one."""
        self._list_anew(search_guide(question, spoken()) if question.strip() else None)

    def save_guide(self) -> None:
        """Ask where the quick guide goes and write it there."""
        usual = usual_folder() / self.tr("MentorDesk quick guide.pdf")
        kind = self.tr("PDF files (*.pdf)")
        title = self.tr("Save the quick guide")
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(usual), kind)
        if chosen:
            doors.save_guide(with_ending(chosen, ".pdf"), usual_paper(), spoken())

    def print_page(self) -> None:
        """Print the page that is shown."""
        # Only who prints needs the system's printing library.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            self.page.print_(printer)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._now:
            self._show(self._now)

    def _show(self, topic: str) -> None:
        self._now = topic
        name, _, anchor = topic.partition("#")
        page = page_named(name, spoken())
        self.page.setHtml(markup_of(page, tokens_of(self.palette())))
        if page.section(anchor).anchor:
            self.page.scrollToAnchor(anchor)
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            known = self.contents.item(row).data(_TOPIC)
            if known == topic or (known == page.name and not self.search.text().strip()):
                self.contents.setCurrentRow(row)
                break
        self.contents.blockSignals(False)

    def _list_anew(self, hits: tuple[Hit, ...] | None) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        if hits is None:
            self._fill_contents()
        else:
            for hit in hits:
                topic = f"{hit.page}#{hit.anchor}" if hit.anchor else hit.page
                self._add(hit.title, topic).setToolTip(self.tr("Opens this part of the help"))
        self.contents.blockSignals(False)
        found = hits is None or bool(hits)
        self.contents.setVisible(found)
        self.nothing.setVisible(not found)

    def _fill_contents(self) -> None:
        group = ""
        for page in load_guide(spoken()):
            if page.group != group:
                group = page.group
                head = self._add(group, "")
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setFont(self._half_bold())
            self._add(f"   {page.title}", page.name)

    def _half_bold(self) -> QFont:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _add(self, title: str, topic: str) -> QListWidgetItem:
        item = QListWidgetItem(title)
        item.setData(_TOPIC, topic)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, title.strip())
        self.contents.addItem(item)
        return item

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_TOPIC):
            self.show_topic(item.data(_TOPIC))

    def _take_first(self) -> None:
        """Enter in the search shows the best answer and puts the focus into it."""
        if self.contents.isVisibleTo(self) and self.search.text().strip():
            self.contents.setCurrentRow(0)
            self.page.setFocus()

    def _search_line(self) -> FilterLine:
        line = FilterLine()
        line.setPlaceholderText(self.tr("How do I…"))
        line.setAccessibleName(self.tr("How do I…"))
        line.setClearButtonEnabled(True)
        line.textChanged.connect(self.list_hits)
        line.returnPressed.connect(self._take_first)
        return line

    def _button(self, words: str, icon: str, verb: object, keys: QKeySequence) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        give_icon(button, icon)
        button.clicked.connect(verb)
        QShortcut(keys, self).activated.connect(verb)
        return button

    def _build(self) -> None:
        keys = QKeySequence.StandardKey
        self.back = self._button(
            self.tr("&Back"), "chevron-left", self.go_back, QKeySequence(keys.Back)
        )
        self.forward = self._button(
            self.tr("&Forward"), "chevron-right", self.go_forward, QKeySequence(keys.Forward)
        )
        printing = self._button(
            self.tr("&Print…"), "printer", self.print_page, QKeySequence(keys.Print)
        )
        guide = QPushButton(self.tr("Quick &guide as PDF…"))
        guide.setAutoDefault(False)
        guide.clicked.connect(self.save_guide)
        QShortcut(QKeySequence(keys.Find), self).activated.connect(self.search.setFocus)
        top = QHBoxLayout()
        for widget in (self.back, self.forward, self.search, printing, guide):
            top.addWidget(widget, int(widget is self.search))
        self.nothing.setText(
            self.tr("Nothing was found. Try another word, such as letter, fee or backup.")
        )
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 6, 0)
        beside.addWidget(self.contents, 1)
        beside.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        for pane in (left, self.page):
            split.addWidget(pane)
        split.setSizes([270, 610])
        split.setStretchFactor(1, 1)
        buttons = close_row()
        buttons.rejected.connect(self.reject)
        # Enter belongs to the search.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addWidget(buttons)
