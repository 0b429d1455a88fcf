"""What is asked where a programme cannot simply be opened: read it, take it over, take a backup."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from mentordesk.domain.refusals import Damaged, HeldElsewhere, OnlyReadable, Refused
from mentordesk.services.backups import backups_of_file, restore
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.safe_text import text_of

Way = tuple[str, Callable[[], None]]


def offer_reading(
    parent: QWidget,
    refusal: OnlyReadable,
    read: Callable[[], None],
    take_over: Callable[[], None],
) -> QMessageBox:
    """Say why the programme cannot be opened for work; offer it for reading.

    What another computer holds can be taken over, after a second question.
    """
    ways: list[Way] = [(parent.tr("&Open for reading"), read)]
    if isinstance(refusal, HeldElsewhere):
        ways.append((parent.tr("&Take over…"), lambda: _ask_twice(parent, take_over)))
    return _offer(parent, parent.tr("Open for reading?"), refusal, ways)


def offer_backup(
    parent: QWidget, refusal: Damaged, programme: Path, opens: Callable[[Path, bool], None]
) -> QMessageBox:
    """Say what is wrong with a file and offer its newest backup; `opens` is told what to open."""
    newest = next(iter(backups_of_file(programme)), None)
    ways: list[Way] = []
    if newest is not None:
        backup = newest.path

        def restored() -> None:
            target = ask_target(parent, programme.parent, f"{programme.stem} restored")
            if target is not None:
                opens(restore(backup, target), False)

        ways.append((parent.tr("&Restore the newest backup…"), restored))
        ways.append((parent.tr("Open the &backup for reading"), lambda: opens(backup, True)))
    box = _offer(parent, parent.tr("This programme cannot be opened"), refusal, ways)
    if newest is not None:
        words = parent.tr("The newest backup is of %1.")
        # By this computer's clock: the programme that knows its own cannot be read.
        box.setInformativeText(words.replace("%1", day_and_clock(newest.at.astimezone())))
    else:
        box.setInformativeText(
            parent.tr("This computer has no backup of it at this place. Look for one elsewhere.")
        )
    return box


def ask_target(parent: QWidget, folder: Path, stem: str) -> Path | None:
    """Ask for the name of a new programme file."""
    path, _ = QFileDialog.getSaveFileName(
        parent,
        parent.tr("Restore to a new file"),
        str(folder / f"{stem}.mentordesk"),
        parent.tr("MentorDesk programmes (*.mentordesk)"),
        options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever written over
    )
    if not path:
        return None
    return Path(path if path.endswith(".mentordesk") else f"{path}.mentordesk")


def _ask_twice(parent: QWidget, take_over: Callable[[], None]) -> None:
    question = Refused(
        "Does really nobody work on it on the other computer? Whoever does is told at the next "
        "change that it was taken over, and can save nothing more there."
    )
    ways: list[Way] = [(parent.tr("&Take over"), take_over)]
    box = _offer(parent, parent.tr("Take the programme over?"), question, ways)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)


def _offer(parent: QWidget, title: str, refusal: Refused, ways: list[Way]) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName("offer")
    box.setIcon(QMessageBox.Icon.Question if ways else QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(text_of(str(refusal)))
    box.setStandardButtons(
        QMessageBox.StandardButton.Cancel if ways else QMessageBox.StandardButton.Close
    )
    buttons: list[QPushButton] = []
    for words, what in ways:
        button = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(what)
        buttons.append(button)
    if buttons:
        box.setDefaultButton(buttons[0])
    box.open()
    return box
