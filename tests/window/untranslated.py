"""What of the window is seen in English by somebody who chose another language.

    python -m tests.window.untranslated

makes the pseudo-language (accents, brackets, a third longer), walks every tab of the demonstration
and every dialog of `tests.shots`, and prints the texts without brackets that are neither numbers
nor what stands in the programme file; exits with 1 where there is any.
"""

import os
import re
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.ui import launch, translation
from tests.window.names import everything, nodes_of

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_PARTS = re.compile(r"\s·\s|[,;:\n]\s?|\s[-\u2013\u2014]\s|\(|\)|\s\d[\d.]*|/|“|”")
_DAY = re.compile(
    r"(Mon|Tues?|Wednes|Wed|Thurs?|Fri|Satur|Sat|Sun)(day)?|January|February|March|April|May|June|"
    r"July|August|September|October|November|December|[JFMASOND][a-z]{2}"
)
ALLOWED = frozenset(
    [
        "MentorDesk",
        "PDF",
        "CSV",
        "ZIP",
        "Excel",
        "Outlook",
        "LinkedIn",
        "AEST",
        "AEDT",
        "AUD",
        "UTC",
        "Ctrl",
        "Shift",
        "Alt",
        "Enter",
        "Esc",
        "Space",
        "Tab",
        "Home",
        "End",
        "STARTTLS",
        "TLS",
        "HLIA",
        "Python",
        "PySide6",
        "Qt",
    ]
)
"""Words that are the same in every language."""
CONTENT = ("HLIA Mentoring Scheme: ", "https://")
"""How a letter's subject begins, and an address: contents, which no window translates."""


def data_of(programme: Path) -> frozenset[str]:
    """Every text of a programme file and of the letters, whole and in its parts."""
    found: set[str] = set()
    connection = sqlite3.connect(f"file:{programme}?mode=ro", uri=True)
    try:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema")]
        for table in tables:
            if table.startswith(("sqlite", "ix_")) or table == "md_change":
                continue
            try:
                rows = connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
            except sqlite3.DatabaseError:
                continue
            found |= {str(value) for row in rows for value in row if isinstance(value, str)}
    finally:
        connection.close()
    letters = (ROOT / "resources" / "letters").glob("*.txt")
    found |= {line for path in letters for line in path.read_text(encoding="utf-8").splitlines()}
    parts = {part.strip(' ,."[]{}') for text in found for part in re.split(r'[\n",:]', text)}
    return frozenset(found | parts)


def english(texts: Iterable[str], data: frozenset[str]) -> Iterator[str]:
    """The texts that nobody translated."""
    whole = "\n".join(data)
    for text in texts:
        bare = _inside(text)
        if not _LETTERS.search(bare) or text in data or text.startswith(CONTENT):
            continue
        left = [part.strip(" .…!?'\"+&") for part in _PARTS.split(bare) if part]
        if any(_is_english(part, data, whole) for part in left):
            yield text


def _inside(text: str) -> str:
    """What of a text stands outside brackets."""
    deep, kept = 0, []
    for letter in text:
        deep += (letter == "[") - (letter == "]")
        if deep <= 0 and letter != "]":
            kept.append(letter)
    return "".join(kept)


def _is_english(part: str, data: frozenset[str], whole: str) -> bool:
    if not _LETTERS.search(part) or part in data or part in ALLOWED or part in whole:
        return False
    words = _LETTERS.findall(part)
    if all(word in ALLOWED or _DAY.fullmatch(word) for word in words):
        return False
    return not re.search(r"@|\.\w{2,10}$|^\w+\d|~|https?$", part)


def found_in(folder: Path, language: Path) -> Iterator[tuple[str, list[str]]]:
    """Each tab and dialog with what of it is seen in English."""
    app = QApplication.instance()
    assert app is not None
    translation.speak(app, "pseudo", language)
    seen: set[str] = set()
    try:
        for name, root in everything(folder):
            texts = set(_texts(root)) - seen
            seen |= texts
            data = data_of(folder / "demonstration.mentordesk")
            yield name, sorted(english(texts, data))
    finally:
        translation.be_silent(app)


def _texts(root: QWidget) -> Iterator[str]:
    for node in nodes_of(root):
        yield node.name


def make_language(folder: Path) -> None:
    """Write the pseudo-language into a folder."""
    sys.path.insert(0, str(PACKAGING))
    import_module("translations").make_pseudo(folder)


def main() -> int:
    """Print what is seen in English; 1 where there is any."""
    launch.make_application(["mentordesk"])
    number, say = 0, sys.stdout.write
    with tempfile.TemporaryDirectory() as folder:
        make_language(Path(folder) / "language")
        for name, texts in found_in(Path(folder), Path(folder) / "language"):
            number += len(texts)
            say("".join(f"{name:28} {text!r}\n" for text in texts))
    say(f"{number} texts nobody translated\n")
    return int(number > 0)


if __name__ == "__main__":
    sys.exit(main())
