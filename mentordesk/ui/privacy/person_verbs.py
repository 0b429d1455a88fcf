"""What can be done with all that is known of one person: hand it over, or erase it."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from mentordesk.domain.sinks import file_part
from mentordesk.services.privacy.copies import copies_of
from mentordesk.services.privacy.erasing import files_of_others, prepare
from mentordesk.services.privacy.going import erase_for_good, get_ready
from mentordesk.services.privacy.knowing import name_of_person
from mentordesk.services.privacy.record import count_cases_about
from mentordesk.services.privacy.record_files import save_record
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.forms import FormDialog
from mentordesk.ui.parts import counted
from mentordesk.ui.privacy.for_good import do_for_good
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tab import Work

_NAMED = 5


class CasesToo(FormDialog):
    """Asks whether the restricted cases about somebody's pairs are handed over with the rest."""

    def __init__(self, name: str, cases: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.cases")
        self.word(
            self.tr("Everything about %1").replace("%1", name),
            self.tr(
                "Cases are restricted. They speak of both sides of a pair, and are left out "
                "unless you tick them."
            ),
            self.tr("Choose a &file…"),
        )
        words = self.tr("With the &cases about their pairs (%1)").replace("%1", str(cases))
        self.cases = QCheckBox(words)
        self.form.addRow(self.cases)


def hand_over(work: Work, person_id: int, parent: QWidget) -> Path | None:
    """Ask for a file and write everything about a person into it; None where nothing was.

    Where there are cases about their pairs, these are asked about first.
    """
    name = name_of_person(work.desk, person_id)
    number, with_cases = count_cases_about(work.desk, person_id), False
    if number:
        dialog = CasesToo(name, number, parent)
        if not dialog.exec():
            return None
        with_cases = dialog.cases.isChecked()
    chosen, _ = QFileDialog.getSaveFileName(
        parent,
        parent.tr("Everything about this person"),
        str(usual_folder() / f"{file_part(name)}.zip"),
        parent.tr("Zip files (*.zip)"),
    )
    if not chosen:
        return None
    path = Path(chosen if chosen.casefold().endswith(".zip") else f"{chosen}.zip")
    return save_record(work.desk, person_id, path, with_cases=with_cases)


class EraseDialog(FormDialog):
    """Says exactly what goes and what stays, and asks whether the person is to be erased."""

    def __init__(self, work: Work, person_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy.erase")
        self._files = files_of_others(work.desk, prepare(work.desk, person_id))
        name = name_of_person(work.desk, person_id)
        self.word(
            self.tr("Erase %1?").replace("%1", name),
            self.tr("This cannot be undone, not by Undo and not from a backup."),
            self.tr("&Erase for good"),
        )
        self._say(
            self.tr("What goes"),
            self.tr(
                "Every name, address and number, all answers, files, letters and quotes, the name "
                "on certificates, and their name in every text, in the history and in letters to "
                "others. A pair that still runs ends. What was done before can no longer be undone."
            ),
        )
        copies = len(copies_of(work.desk))
        self._say(
            self.tr("Backups and copies"),
            self.tr("%1 on this computer: rewritten without them.").replace(
                "%1", counted(copies, "copy", "copies")
            )
            if copies
            else self.tr("None is known on this computer; the one made now goes again."),
        )
        self._say(
            self.tr("What stays"),
            self.tr(
                "That somebody took part: role, sector, pair, attendance, hours, and the number of "
                "a certificate. Reports count them as before."
            ),
        )
        self.others = QCheckBox(self._words_of_files())
        self.others.setChecked(True)
        self.others.setVisible(bool(self._files))
        self.form.addRow(self.others)
        self.sure = QCheckBox(self.tr("&I know that nobody can bring this back"))
        self.form.addRow(self.sure)
        self.assent.setEnabled(False)
        self.assent.setProperty("look", "danger")
        self.sure.toggled.connect(self.assent.setEnabled)
        self.setMinimumWidth(560)

    def _say(self, heading: str, words: str) -> None:
        self.form.addRow(PlainLabel(heading, "heading"))
        self.form.addRow(PlainLabel(words, wrap=True))

    def _words_of_files(self) -> str:
        words = self.tr("Take %1 of other people out too, in which the name stands")
        return words.replace("%1", counted(len(self._files), "file"))

    @property
    def names_of_files(self) -> tuple[str, ...]:
        """The files of others in which the name stands, each with whose it is."""
        return tuple(f"{one.name} ({one.owner})" for one in self._files[:_NAMED])


def ask_to_erase(work: Work, person_id: int, parent: QWidget) -> EraseDialog:
    """Ask, and erase where the answer is yes; copies that are left are named afterwards."""
    dialog = EraseDialog(work, person_id, parent)
    if dialog.names_of_files:
        dialog.warn("\n".join(dialog.names_of_files))

    dialog.accepted.connect(
        lambda: do_for_good(
            work,
            parent,
            parent.tr("Erasing, in every copy…"),
            lambda progress: get_ready(
                work.desk,
                person_id,
                files_of_others=dialog.others.isChecked(),
                progress=progress,
            ),
            erase_for_good,
        )
    )
    dialog.open()
    return dialog
