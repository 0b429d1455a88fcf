"""Every tab and every dialog in another language: what is English, cut, too large, asked for twice.

    python -m tests.window.abroad LANGUAGE [OUT]

shows the demonstration in `pseudo` (accents, a third longer), `de`, or `mirrored` (English, from
the right to the left), prints what nobody translated, what has less room than it needs, letters
that two things in one dialog ask for, and dialogs that need more than 1024 x 700; saves pictures
into OUT where one is given; exits with 1 where there is any.
"""

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mentordesk.ui import launch, theme, translation
from tests.window.names import everything
from tests.window.scales import cut
from tests.window.test_dialogs_by_keys import letters_of
from tests.window.untranslated import Finder, make_language, make_mirrored

PSEUDO, MIRRORED = "pseudo", "mirrored"
SCREEN = (1024, 700)


def put_on(app: QApplication, language: str, folder: Path) -> None:
    """Have the window speak a language, with its way of writing days and numbers."""
    if language == PSEUDO:
        make_language(folder / "language")
        translation.speak(app, PSEUDO, folder / "language")
    elif language == MIRRORED:
        make_mirrored(folder / "language", MIRRORED)
        translation.speak(app, MIRRORED, folder / "language")
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        QLocale.setDefault(QLocale(language))
        translation.speak(app, language)


def crowded(name: str, root: QWidget) -> Iterator[str]:
    """What has too little room in a window, and which letters are asked for twice."""
    for one in cut(root):
        yield f"{name}: cut: {one}"
    if isinstance(root, QDialog):
        least = root.minimumSizeHint()
        if least.width() > SCREEN[0] or least.height() > SCREEN[1]:
            yield f"{name}: needs {least.width()} x {least.height()}"
        twice = [one for one, times in Counter(letters_of(root)).items() if times > 1]
        if twice:
            yield f"{name}: letters twice: {' '.join(twice)}"


def walk(language: str, folder: Path, out: Path | None = None) -> Iterator[str]:
    """Each problem of every tab and dialog, as it is come to."""
    from tests.shots import keep  # noqa: PLC0415 - sets the platform when it is imported

    finder = Finder(folder / "demonstration.mentordesk")
    for number, (name, root) in enumerate(everything(folder)):
        for _ in range(3):
            QApplication.processEvents()
        if language == PSEUDO:
            yield from (f"{name}: English: {text!r}" for text in finder.english_of(root))
        yield from crowded(name, root)
        if out is not None:
            keep(root, out / f"{number:03}-{name}.png".replace(" ", "-").replace("/", "-"))


def main(words: Sequence[str]) -> int:
    """Print what is wrong in a language; 1 where anything is."""
    language, out = words[0], Path(words[1]) if words[1:] else None
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    app = launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    number = 0
    with tempfile.TemporaryDirectory() as folder:
        put_on(app, language, Path(folder))
        for problem in walk(language, Path(folder), out):
            number += 1
            sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{number} in {language}\n")
    return int(number > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
