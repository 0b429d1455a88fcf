"""The Letters tab: write letters, what was drafted and sent, and the outbox."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabBar, QVBoxLayout

from mentordesk.domain.year import LetterState
from mentordesk.services import outbox
from mentordesk.services.letter_files import Saved, save_drafts
from mentordesk.services.letters import discard, load_letters, mark_sent
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.icons import give_icon
from mentordesk.ui.letters.columns import LOG, LOG_FILTERS
from mentordesk.ui.letters.entrance import show_letters_of
from mentordesk.ui.letters.outbox_part import OutboxPart
from mentordesk.ui.letters.writing import WritingPart
from mentordesk.ui.listing import listing
from mentordesk.ui.parts import counted
from mentordesk.ui.safe_text import plain_box
from mentordesk.ui.tab import Tab, Work

_WRITE, _LOG, _OUTBOX = range(3)
_PARTNER_LETTERS = frozenset({"matched_mentee", "matched_mentor", "rematch"})
"""Letters by which partners are told; that both were is noted on the Pairs page."""


class LettersTab(Tab):
    """Three sides: writing, the letters with what became of them, and the outbox."""

    title = "Letters"
    shows = frozenset(
        {
            "answer",
            "application",
            "attendance",
            "certificate",
            "check_in",
            "check_line",
            "contact",
            "event",
            "fee",
            "hours",
            "intake",
            "letter",
            "letter_file",
            "pair",
            "person",
            "setting",
            "support_case",
            "survey",
            "survey_response",
            "vocabulary_option",
        }
    )

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._settled = False
        self.writing, self.outbox = WritingPart(work), OutboxPart(work)
        self.log = listing(
            "letters.log", self.tr("Letters"), LOG, lambda row: int(row.letter_id), LOG_FILTERS
        )
        add = self.log.add_verb
        self._of_person = self._quiet(
            self.tr("&All letters to this person…"), "person", self._show_person
        )
        self._discard = self._quiet(self.tr("Throw these drafts a&way"), "trash", self._throw_away)
        self._sent = add(self.tr("Mark as &sent"), "check", self._mark)
        self._queue = add(self.tr("To the &outbox"), "mail", self._to_outbox)
        self._save = add(self.tr("S&ave as drafts…"), "save", self._save_drafts)
        self.sides = QTabBar()
        self.sides.setObjectName("letters.sides")
        self.sides.setAccessibleName(self.tr("Write letters, see them all, or the outbox"))
        self.sides.setDrawBase(False)
        self.sides.setExpanding(False)
        self._stack = QStackedWidget()
        for words, part in (
            (self.tr("&Write"), self.writing),
            (self.tr("&Drafts and sent"), self.log),
            (self.tr("O&utbox"), self.outbox),
        ):
            self.sides.addTab(words)
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.sides)
        column.addWidget(self._stack, 1)
        self.sides.currentChanged.connect(self._stack.setCurrentIndex)
        self.writing.says.connect(self.says)
        self.outbox.says.connect(self.says)
        self.writing.drafted.connect(self._show_drafts)
        self.log.table.selectionModel().selectionChanged.connect(self._allow)
        self.begin_at(self.writing.templates)
        self.sides.currentChanged.connect(self._begin_there)

    def _begin_there(self, side: int) -> None:
        """Work begins at the kinds of letters, at the letters, or where the side is chosen."""
        self.begin_at((self.writing.templates, self.log.table, self.sides)[side])

    def _quiet(self, words: str, icon: str, what: Callable[[], None]) -> QAction:
        """A verb of the log's context menu, without a button of its own."""
        action = QAction(words, self.log.table)
        give_icon(action, icon)
        action.triggered.connect(lambda _on=False: what())
        self.log.table.addAction(action)
        return action

    def refresh(self) -> None:
        if not self._settled and not self.work.desk.read_only:
            # Once, before anything can be sent: what was being sent when the program last ended.
            self._settled = True
            outbox.settle_interrupted(self.work.desk)
        intake = self.work.intake_id
        letters = load_letters(self.work.desk, intake) if intake is not None else ()
        self.log.show_rows(letters)
        self.outbox.show_rows(letters)
        waiting = self.outbox.counted()
        words = self.tr("O&utbox")
        self.sides.setTabText(_OUTBOX, f"{words} {waiting}" if waiting else words)
        self.badge_changed.emit(self.log.counted("drafted"))
        self.writing.refresh()
        self._allow()

    def search(self, text: str) -> None:
        for part in (self.writing.list, self.log, self.outbox.list):
            part.box.setText(text)

    def show_that(self, what: object) -> None:
        """The outbox, the drafts, a kind of letter, a letter by its id, or those of a person.

        "outbox" and "drafts" name the first two; the tuple is a person's id and name.
        """
        if isinstance(what, int):
            self._show_drafts((what,))
        places = {"outbox": _OUTBOX, "drafts": _LOG}
        if isinstance(what, str) and what:
            self.sides.setCurrentIndex(places.get(what, _WRITE))
            if what not in places:
                self.writing.choose(what)
        elif isinstance(what, tuple):
            person_id, name = what
            show_letters_of(self.work, person_id, name, self)

    def _show_drafts(self, letter_ids: tuple[int, ...]) -> None:
        self.sides.setCurrentIndex(_LOG)
        self.log.box.clear()
        self.log.chips.turn_on("all")
        self.log.table.choose_all(letter_ids)

    def _chosen(self, *states: LetterState) -> list[int]:
        chosen = set(self.log.table.chosen)
        return [
            row.letter_id
            for row in self.log.model.rows
            if row.letter_id in chosen and row.state in states
        ]

    def _allow(self) -> None:
        chosen = bool(self.log.table.chosen)
        drafted = bool(self._chosen(LetterState.DRAFTED)) and not self.work.desk.read_only
        self._save.setEnabled(chosen)
        self._of_person.setEnabled(chosen)
        for verb in (self._sent, self._queue, self._discard):
            verb.setEnabled(drafted)

    def _save_drafts(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the drafts"), str(usual_folder())
        )
        if folder and self.work.intake_id is not None:
            self.work.tasks.run(
                self._tell_saved,
                save_drafts,
                self.work.desk,
                self.work.intake_id,
                Path(folder),
                tuple(self.log.table.chosen),
                title=self.tr("Saving drafts…"),
            )

    def _tell_saved(self, saved: Saved) -> None:
        words = self.tr("%1 saved. Open them in your mail program to send them.")
        self.says.emit(words.replace("%1", counted(len(saved.paths), "draft")))
        if saved.problems:
            lines = "\n".join(f"{name}: {problem}" for name, problem in saved.problems[:12])
            plain_box(self, self.tr("Some drafts were not saved"), lines).open()

    def _mark(self) -> None:
        chosen = self._chosen(LetterState.DRAFTED)
        partners = any(
            row.template in _PARTNER_LETTERS
            for row in self.log.model.rows
            if row.letter_id in chosen
        )
        mark_sent(self.work.desk, chosen)
        words = self.tr("%1 marked as sent.")
        if partners:
            words = self.tr(
                "%1 marked as sent. When both are told: Mark as told, on the Pairs page."
            )
        self.says.emit(words.replace("%1", counted(len(chosen), "letter")))

    def _throw_away(self) -> None:
        discard(self.work.desk, self._chosen(LetterState.DRAFTED))

    def _to_outbox(self) -> None:
        number = outbox.queue(self.work.desk, self._chosen(LetterState.DRAFTED))
        self.sides.setCurrentIndex(_OUTBOX)
        said = self.tr("%1 in the outbox. Nothing was sent.")
        self.says.emit(said.replace("%1", counted(number, "letter")))

    def _show_person(self) -> None:
        chosen = self.log.table.chosen
        row = next((row for row in self.log.model.rows if row.letter_id in chosen), None)
        if row is not None:
            show_letters_of(self.work, row.person_id, row.name, self)
