"""Somebody who tries everything: python -m tests.hostile.random_hands --steps 3000 --seed 1

Opens the demonstration in the real window, without a screen, and presses, types, chooses, ticks and
closes whatever is in sight, in whatever dialog stands in front. Printed is every error that was no
refusal, every warning of Qt's, and what a check of the programme says afterwards; then all of it is
undone, which must give the programme as it was. Exit code 1 where anything was wrong.

Left out is what ends the walk (quit, close, another programme), what cannot be taken back (erasing,
anonymising, a password), and what leaves the program (printers, other programs, the file dialogs of
the system: those answer with a passing path or with nothing). Dialogs' own timers make two walks of
one seed differ a little.
"""

import argparse
import contextlib
import os
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QTimer, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog

from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.hostile.hands import Hands


def shut_the_doors(folder: Path, chance: random.Random) -> None:
    """What would leave the program answers by itself: with a passing path, or with nothing."""

    def path(*_: Any, **__: Any) -> tuple[str, str]:
        name = f"{chance.randrange(10_000)}{chance.choice(['.pdf', '.xlsx', '.csv', '', '.ics'])}"
        return (str(folder / name) if chance.random() < 0.6 else "", "")

    def there(*_: Any, **__: Any) -> tuple[str, str]:
        files = [one for one in folder.rglob("*") if one.is_file()]
        return (str(chance.choice(files)) if files and chance.random() < 0.6 else "", "")

    doors: dict[str, Any] = {
        "getSaveFileName": path,
        "getOpenFileName": there,
        "getOpenFileNames": lambda *_, **__: ([there()[0]], "") if there()[0] else ([], ""),
        "getExistingDirectory": lambda *_, **__: str(folder) if chance.random() < 0.6 else "",
    }
    for name, answer in doors.items():
        setattr(QFileDialog, name, staticmethod(answer))
    setattr(QPrintDialog, "exec", lambda *_: 0)  # noqa: B010 - no printer is touched
    setattr(QDesktopServices, "openUrl", staticmethod(lambda *_: True))  # noqa: B010 - nor a viewer


def walk(folder: Path, seed: int, steps: int) -> tuple[Hands, list[str]]:
    """One walk on a fresh demonstration; what went wrong with the programme itself."""
    app = launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    chance = random.Random(seed)  # noqa: S311 - the same seed tries the same things
    programme = make_demonstration(folder / "demonstration.mentordesk").programme
    with contextlib.closing(open_programme(programme)) as desk:
        first, label = list(dump_lines(desk)), desk.undo_label
    shut_the_doors(folder, chance)
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(Settings(store), InlineTasks())
    hands = Hands(window, chance, steps, label)
    sys.excepthook = hands.take
    qInstallMessageHandler(hands.warned)
    window.resize(1280, 800)
    window.show()
    window.open_programme(programme)
    QTimer.singleShot(0, hands.step)
    app.exec()
    window.close()
    qInstallMessageHandler(None)
    return hands, wrong_with(programme, first, label)


def wrong_with(programme: Path, first: list[str], label: str | None) -> list[str]:
    """What a check says, and the rows that differ from the first once everything is undone."""
    with contextlib.closing(open_programme(programme)) as desk:
        wrong, undone = list(check_programme(desk)), 0
        while desk.undo_label not in {label, None}:
            desk.undo()
            undone += 1
        last = list(dump_lines(desk))
    if last != first:
        rows = [f"- {one[:300]}" for one in set(first) - set(last)]
        rows += [f"+ {one[:300]}" for one in set(last) - set(first)]
        told = "\n".join(sorted(rows, key=lambda one: one[2:])[:20])
        wrong.append(f"after {undone} steps undone it is not what it was:\n{told}")
    return wrong


def main(words: list[str]) -> int:
    """Walk, and print what was met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
            os.environ[name] = folder
        hands, wrong = walk(Path(folder), asked.seed, asked.steps)
    for key, told in hands.broken.items():
        sys.stdout.write(f"BROKEN {key}\n{told}\n\n")
    for one in wrong:
        sys.stdout.write(f"WRONG {one}\n")
    sys.stdout.write(
        f"seed {asked.seed}: {len(hands.done)} steps, {sum(hands.refused.values())} refusals of "
        f"{len(hands.refused)} kinds, {len(hands.broken)} broken, {len(wrong)} wrong\n"
    )
    return int(bool(hands.broken or wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
