"""What is cut at other scales: 200 %, a small and a very large window, letters 4 points larger.

    python -m tests.window.scales [OUT [SCALE...]]

shows every tab and every dialog of the demonstration at each scale, prints each button, label and
choice whose words do not fit, saves pictures into OUT where one is given, and exits with 1 where
anything is cut.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from mentordesk.services.demonstration.programme import INBOX, make_demonstration
from mentordesk.services.intakes import list_intakes
from mentordesk.ui import launch, theme
from mentordesk.ui.safe_text import ElidedLabel
from mentordesk.ui.settings import Settings
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow

_ONLY_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
ARROW = 30
"""Pixels of a drop-down beside its words."""


class Scale(NamedTuple):
    """One way in which everything is shown: Qt's factor, the window, points added to letters."""

    name: str
    factor: float
    size: tuple[int, int]
    points: float = 0


SCALES = (
    Scale("small", 1, (1024, 700)),
    Scale("double", 2, (1024, 700)),
    Scale("large", 1, (2560, 1440)),
    Scale("letters", 1, (1280, 800), 4),
)


def enlarge(app: QApplication, points: float) -> None:
    """Make the application's letters larger, as a desktop's setting does."""
    font = app.font()
    font.setPointSizeF(font.pointSizeF() + points)
    app.setFont(font)
    theme.apply(app, theme.Theme.LIGHT)


def cut(root: QWidget) -> list[str]:
    """The words in a window that have less room than they need, each with its place."""
    found = []
    for one in root.findChildren(QWidget):
        if not one.isVisible() or one.window() is not root.window():
            continue
        words = _words(one)
        if words and (_is_short(one) or _is_outside(one)):
            room = f"{one.width()} x {one.height()}"
            found.append(f"{type(one).__name__} {one.objectName()} “{words[:50]}” in {room}")
    return found


def _words(one: QWidget) -> str:
    if isinstance(one, QComboBox):
        return str(one.currentText())
    if isinstance(one, QTabBar):
        return " ".join(one.tabText(n) for n in range(one.count()))
    if isinstance(one, QToolButton) and one.toolButtonStyle() is _ONLY_ICON:
        return ""
    if isinstance(one, QAbstractButton | QLabel) and not isinstance(one, ElidedLabel):
        return str(one.text())
    return ""


def _is_short(one: QWidget) -> bool:
    if isinstance(one, QComboBox):
        return bool(one.fontMetrics().horizontalAdvance(one.currentText()) + ARROW > one.width())
    if isinstance(one, QTabBar):
        return bool(one.tabRect(one.count() - 1).right() > one.width())
    if isinstance(one, QLabel) and one.wordWrap():
        return bool(one.heightForWidth(one.width()) > one.height() + 1)
    if isinstance(one, QAbstractButton) and not one.layout():
        needed = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, one.text())
        return bool(needed.width() > one.width() or needed.height() > one.height())
    hint = one.sizeHint()
    return bool(hint.width() > one.width() + 1 or hint.height() > one.height() + 1)


def _is_outside(one: QWidget) -> bool:
    """Whether part of it lies outside what it stands in; what scrolls may."""
    above = one.parentWidget()
    while above is not None and not isinstance(above.parentWidget(), QScrollArea):
        corner = one.mapTo(above, QPoint())
        if corner.x() < 0 or corner.x() + one.width() > above.width() + 1:
            return True
        if above.isWindow() or isinstance(above, QScrollArea):
            return False
        above = above.parentWidget()
    return False


def tabs(window: MainWindow, intakes: int = 2) -> Iterator[str]:
    """Show every tab, one after another; their titles. Of the newest intake, then the oldest."""
    place = window.place
    assert place is not None
    found = list_intakes(place.desk)
    for intake in (found[0], found[-1])[:intakes]:
        place.choose_intake(intake.intake_id)
        for title in window.show_each_tab():
            for _ in range(3):
                QApplication.processEvents()
            yield f"{title} {intake.name}"


def of_tabs(programme: Path, scale: Scale, intakes: int = 2) -> list[str]:
    """What is cut on the tabs of a programme at one scale."""
    folder = programme.parent
    settings = Settings(QSettings(str(folder / "scales.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, InlineTasks())
    window.setFixedSize(*scale.size)
    window.show()
    window.open_programme(programme)
    found = [f"{title}: {one}" for title in tabs(window, intakes) for one in cut(window)]
    window.close_programme()
    window.close()
    return found


def everything(scale: Scale, out: Path | None, folder: Path) -> list[str]:
    """What is cut on every tab and in every dialog at one scale; pictures, where wanted."""
    from tests.shots import dialogs, keep  # noqa: PLC0415 - sets the platform when it is imported

    made = make_demonstration(folder / "demonstration.mentordesk")
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(settings, InlineTasks())
    window.setFixedSize(*scale.size)
    window.show()
    window.open_programme(made.programme)
    found: list[str] = []

    def look(name: str, shown: QWidget) -> None:
        for _ in range(3):
            QApplication.processEvents()
        found.extend(f"{name}: {one}" for one in cut(shown))
        if out is not None:
            keep(shown, out / f"{scale.name}-{name}.png".lower().replace(" ", "-"))

    for title in tabs(window):
        look(title, window)
    assert window.place is not None
    for name, make in dialogs(window.place.desk, window, made.programme.parent / INBOX, settings):
        dialog = make()
        dialog.show()
        look(f"dialog {name}", dialog)
        dialog.close()
    window.close()
    return found


def _one(scale: Scale, out: Path | None, programme: Path | None) -> list[str]:
    app = launch.make_application(["mentordesk"])
    enlarge(app, scale.points)
    if programme is not None:
        return of_tabs(programme, scale)
    with tempfile.TemporaryDirectory() as folder:
        return everything(scale, out, Path(folder))


def beside(scale: Scale, out: Path | None = None, programme: Path | None = None) -> list[str]:
    """What is cut at a scale, in a process of its own: Qt asks for its factor only once."""
    words = [sys.executable, "-m", "tests.window.scales", "--one", scale.name]
    words += [str(out or ""), str(programme or "")]
    more = {"QT_SCALE_FACTOR": str(scale.factor), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        words, env={**os.environ, **more}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(words: Sequence[str]) -> int:
    """Print what is cut at each scale; 1 where anything is."""
    if words[:1] == ["--one"]:
        scale = next(one for one in SCALES if one.name == words[1])
        out, programme = (Path(word) if word else None for word in words[2:4])
        sys.stdout.write(json.dumps(_one(scale, out, programme)) + "\n")
        return 0
    out = Path(words[0]) if words else None
    scales = [one for one in SCALES if not words[1:] or one.name in words[1:]]
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    lost = 0
    for scale in scales:
        found = beside(scale, out)
        lost += len(found)
        sys.stdout.write(f"{scale.name}: {len(found)} cut\n" + "".join(f"  {o}\n" for o in found))
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
