"""Match settings: criteria, rules and aims of an intake, each with its effect, weighed up live."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk.domain.cohort import MatchSettings
from mentordesk.matching.criteria import CRITERIA
from mentordesk.services.intakes import IntakeRow, list_intakes
from mentordesk.services.settings_changes import load_settings, save_settings
from mentordesk.ui.forms import MARGINS, roomy, tab_as_shown
from mentordesk.ui.matching.settings_asking import Asking
from mentordesk.ui.matching.settings_criteria import CriteriaPage
from mentordesk.ui.matching.settings_effect import EffectCard
from mentordesk.ui.matching.settings_order import OrderPage
from mentordesk.ui.matching.settings_rules import RulesPage
from mentordesk.ui.matching.settings_weighing import Beside, Overall, Turned, Weighing
from mentordesk.ui.matching.words_dialog import WordsDialog
from mentordesk.ui.safe_text import PlainLabel, title_of
from mentordesk.ui.tab import Work
from mentordesk.ui.tokens import SPACE_L, SPACE_M


def usual(settings: MatchSettings) -> MatchSettings:
    """All as by default; the intake's own lines of words stay, they are not set here."""
    return replace(
        MatchSettings({c.key: c.weight for c in CRITERIA}),
        employer_aliases=settings.employer_aliases,
        topic_synonyms=settings.topic_synonyms,
    )


class SettingsDialog(QDialog):
    """Changes nothing before Save, which is one step that can be undone; then `saved` is told."""

    saved = Signal()
    words_saved = Signal()

    def __init__(
        self, work: Work, intake: IntakeRow, parent: QWidget, told: Callable[[str], str] = str
    ) -> None:
        """`told` covers names while comparing is blind."""
        super().__init__(parent)
        self._work, self._intake, self._told = work, intake, told
        self.kept = self.draft = load_settings(work.desk, intake.intake_id)
        self._mentees = 0
        self.setObjectName("settings.match")
        self.setWindowTitle(self.tr("Match settings"))
        self.setAccessibleName(self.windowTitle())
        self.criteria, self.rules, self.order = CriteriaPage(), RulesPage(), OrderPage()
        self.effect = EffectCard()
        self.tabs = QTabWidget()
        self.asking = Asking(work.tasks, work.desk, intake.intake_id, self)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._wire()
        self._show(self.draft)
        roomy(self, 1060, 744)
        self.asking.want(self.draft)
        self.asking.begin()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        tab_as_shown(self._buttons)

    # -- steps ---------------------------------------------------------------------------------

    def take(self, settings: MatchSettings) -> None:
        """Show other settings in place of those shown; nothing is kept yet."""
        self.draft = settings
        self._show(settings)
        self.asking.want(settings)

    def reset(self) -> None:
        """Show all as by default."""
        self.take(usual(self.draft))

    def copy_from(self, origin_id: int) -> None:
        """Show the settings of another intake."""
        self.take(load_settings(self._work.desk, origin_id))

    def ask_words(self) -> WordsDialog:
        """Ask for words that mean the same; they are kept by themselves."""
        dialog = WordsDialog(self._work.desk, self)
        dialog.accepted.connect(self._words_kept)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def accept(self) -> None:
        """Keep the settings; whatever is refused leaves the dialog open."""
        if self.draft != self.kept:
            save_settings(self._work.desk, self._intake.intake_id, self.draft)
            self.saved.emit()
        super().accept()

    def done(self, result: int) -> None:
        """Close; what is still being weighed up is given up."""
        self.asking.stop()
        super().done(result)

    def _words_kept(self) -> None:
        self.words_saved.emit()
        self.asking.begin()

    def _changed(self) -> None:
        self.draft = self.order.applied(self.rules.applied(self.criteria.applied(self.draft)))
        self._follow()
        self.asking.want(self.draft)

    # -- showing -------------------------------------------------------------------------------

    def _show(self, settings: MatchSettings) -> None:
        for page in (self.criteria, self.rules, self.order):
            page.show_settings(settings)
        self._follow()

    def _follow(self) -> None:
        writes = not self._work.desk.read_only
        self.save.setEnabled(writes)
        self.words.setEnabled(writes)
        self.usual.setEnabled(self.draft != usual(self.draft))

    def _known(self, weighing: Weighing) -> None:
        self._mentees = len(weighing.cohort.mentees)
        self.effect.show_now(weighing.now)

    def _weighed(self, found: Overall) -> None:
        self.effect.show_then(replace(found, moved=tuple(map(self._told, found.moved))))
        self.order.show_overall(found, self._mentees)

    def _beside(self, found: Beside) -> None:
        self.criteria.show_effects(found.criteria)
        covered = {rule: tuple(map(self._told, names)) for rule, names in found.stranded.items()}
        self.rules.show_effects(found.rules, covered)
        self.order.show_counted(found.counted)

    def _turned(self, found: Turned) -> None:
        if found.name in self.criteria.rows:
            self.criteria.show_turned(found)
        elif found.name in ("floor", "same_stage_allowed"):
            self.rules.show_turned(found)
        else:
            self.order.show_turned(found)

    # -- widgets -------------------------------------------------------------------------------

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = box.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self.usual = self._verb(box, self.tr("Reset to &defaults"), self.reset)
        self.copy = self._verb(box, self.tr("Cop&y from"), lambda: None)
        self.words = self._verb(box, self.tr("&Words…"), self.ask_words)
        menu = QMenu(self.copy)
        others = [
            row for row in list_intakes(self._work.desk) if row.intake_id != self._intake.intake_id
        ]
        for row in others:
            action = menu.addAction(title_of(row.name))
            action.triggered.connect(lambda _=False, n=row.intake_id: self.copy_from(n))
        self.copy.setMenu(menu)
        self.copy.setEnabled(bool(others))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _verb(self, box: QDialogButtonBox, words: str, what: object) -> QPushButton:
        button = box.addButton(words, QDialogButtonBox.ButtonRole.ResetRole)
        button.setAutoDefault(False)
        button.clicked.connect(what)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Match settings"), "heading"))
        head.addWidget(PlainLabel(self._intake.name, "badge"))
        head.addStretch(1)
        if self._work.desk.read_only:
            head.addWidget(PlainLabel(self.tr("Open for reading only"), "warn"))
        column.addLayout(head)
        self.tabs.setAccessibleName(self.tr("Pages of the match settings"))
        for page, words in (
            (self.criteria, self.tr("&Criteria")),
            (self.rules, self.tr("&Rules")),
            (self.order, self.tr("&Order of aims")),
        ):
            self.tabs.addTab(_scrolled(page, words), words)
        both = QHBoxLayout()
        both.setSpacing(SPACE_L)
        both.addWidget(self.tabs, 1)
        both.addWidget(self.effect)
        column.addLayout(both, 1)
        column.addWidget(self._buttons)

    def _wire(self) -> None:
        for page in (self.criteria, self.rules, self.order):
            page.changed.connect(self._changed)
        asking = self.asking
        asking.known.connect(self._known)
        asking.weighed.connect(self._weighed)
        asking.beside.connect(self._beside)
        asking.turned.connect(self._turned)
        asking.refused.connect(lambda words: self.effect.show_refusal(self._told(words)))
        asking.at_work.connect(self.effect.at_work)


def _scrolled(page: QWidget, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name.replace("&", ""))
    return area
