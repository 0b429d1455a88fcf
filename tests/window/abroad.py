"""Every tab and dialog in another language: nameless, English, cut, too large, asked for twice.

    python -m tests.window.abroad LANGUAGE [OUT]

shows the demonstration in `pseudo` (accents, a third longer), `de`, or `mirrored` (English, from
the right to the left), prints what nobody translated, what has less room than it needs, letters
that two things in one dialog ask for, and dialogs that need more than 1024 x 700; saves pictures
into OUT where one is given; exits with 1 where there is any.
"""

import os
import re
import subprocess
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
from mentordesk.ui.board.tab import BoardTab
from tests.window.contents import ROOT
from tests.window.names import everything, nameless, unspoken_cards
from tests.window.scales import cut
from tests.window.test_dialogs_by_keys import letters_of
from tests.window.untranslated import Finder, make_language, make_mirrored

PSEUDO, MIRRORED = "pseudo", "mirrored"
SCREEN = (1024, 700)
QUIET = re.compile("propagateSizeHints|does not support (raise|grabbing)")
"""What the screen that is not there says of itself."""


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


def crowded(root: QWidget) -> Iterator[str]:
    """What has too little room in a window, and which letters are asked for twice."""
    for one in cut(root):
        yield f"cut: {one}"
    if isinstance(root, QDialog):
        least = root.minimumSizeHint()
        if least.width() > SCREEN[0] or least.height() > SCREEN[1]:
            yield f"needs {least.width()} x {least.height()}"
        twice = [one for one, times in Counter(letters_of(root)).items() if times > 1]
        if twice:
            yield f"letters twice: {' '.join(twice)}"


def walk(
    language: str, folder: Path, out: Path | None = None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every tab, dialog and page of one by its name, each with what is wrong with it."""
    from tests.shots import keep  # noqa: PLC0415 - sets the platform when it is imported

    finder = Finder(folder / "demonstration.mentordesk")
    for number, (name, root) in enumerate(everything(folder)):
        for _ in range(3):
            QApplication.processEvents()
        wrong = [f"nameless: {path}" for path in nameless(root)]
        if name == "Board":
            (board,) = root.findChildren(BoardTab)
            wrong += [f"unspoken: {person}" for person in unspoken_cards(board)]
        if language == PSEUDO:
            wrong += [f"English: {text!r}" for text in finder.english_of(root)]
        yield name, (*wrong, *crowded(root))
        if out is not None:
            keep(root, out / f"{number:03}-{name}.png".replace(" ", "-").replace("/", "-"))


def main(words: Sequence[str]) -> int:
    """Print what is shown in a language, and below each what is wrong; 1 where anything is."""
    language, out = words[0], Path(words[1]) if words[1:] else None
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
    app = launch.make_application(["mentordesk"])
    theme.apply(app, theme.Theme.LIGHT)
    shown = problems = 0
    with tempfile.TemporaryDirectory() as folder:
        put_on(app, language, Path(folder))
        for name, wrong in walk(language, Path(folder), out):
            shown, problems = shown + 1, problems + len(wrong)
            sys.stdout.write("\n    ".join((name, *wrong)) + "\n")
    sys.stdout.write(f"{problems} problems of {shown} in {language}\n")
    return int(problems > 0)


def walked(language: str, home: Path) -> dict[str, list[str]]:
    """What `main` tells of a language, walked in a process of its own.

    A walk makes and leaves a hundred and more windows: after a quarter of an hour of other tests
    in the same process one of them once took the process with it. Raises AssertionError where the
    walk did not come to its end, or Qt warned of something on the way.
    """
    surroundings = {**os.environ, "XDG_DATA_HOME": str(home), "PYTHONFAULTHANDLER": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.window.abroad", language],
        cwd=ROOT,
        env=surroundings,
        check=False,
        capture_output=True,
        text=True,
        timeout=280,
    )
    warned = [line for line in done.stderr.splitlines() if not QUIET.search(line)]
    assert warned == []
    told = done.stdout.splitlines()
    assert told[-1].endswith(f" in {language}"), (done.returncode, told[-1])
    found: dict[str, list[str]] = {}
    name = ""
    for line in told[:-1]:
        if line.startswith("    "):
            found[name].append(line.strip())
        else:
            name = line
            found.setdefault(name, [])
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
