"""What of the window is seen in English by somebody who chose another language.

The pseudo-language (accents, brackets, a third longer) puts everything translated in brackets:
what stands outside of them, and is neither a number nor content, nobody translated.
`tests.window.abroad` walks every tab and dialog in it.
"""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.window.contents import ROOT, of_programme, of_resources
from tests.window.names import nodes_of

PACKAGING = ROOT / "packaging"
FROM_THE_RIGHT = "\u05d0 "
"""A letter, because a mark that turns the direction is taken out of every text."""
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_PARTS = re.compile(r"\||\s·\s|[,;:\n]\s?|\s[-\u2013\u2014\u2192]\s|\(|\)|\s\d[\d.]*|/|“|”")
_OURS = re.compile(r"[^\W\d_]*[åçéîķñöšţüýžÅÇÉÎÑÖŠÛÝŽ][^\W\d_]*")
_MARKS = re.compile(r"[\[\]~]+|\{\{\w*\}\}")
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
        "Dropbox",
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
        "Etc",
        "Heritage",
        "Contemporary",
        "Appreciation",
        "EB",
        "Garamond",
        "Medium",
    ]
)
"""Words that are the same in every language, names of designs and a typeface."""
CONTENT = ("HLIA Mentoring Scheme: ", "https://")
"""How a letter's subject begins, and an address: contents, which no window translates."""


def english(texts: Iterable[str], data: frozenset[str]) -> Iterator[str]:
    """The texts that nobody translated."""
    whole = "\n".join(data)
    for text in texts:
        bare = _left(text)
        if not _LETTERS.search(bare) or text in data or text.startswith(CONTENT):
            continue
        left = [part.strip(" .…!?'\"+&") for part in _PARTS.split(bare) if part]
        if any(_is_english(part, data, whole) for part in left):
            yield text


def _left(text: str) -> str:
    """What of a text is English: without the words of the pseudo-language, and cut where they are.

    Also within brackets: a sentence that is translated may hold a value that is not.
    """
    return _OURS.sub("|", _MARKS.sub("|", text))


def _is_english(part: str, data: frozenset[str], whole: str) -> bool:
    if not _LETTERS.search(part) or part in data or part in ALLOWED or part in whole:
        return False
    words = _LETTERS.findall(part)
    if all(word in ALLOWED or _DAY.fullmatch(word) for word in words):
        return False
    # A label while comparing is blind is a name: "Mentee A" stands on printed cards too.
    label = r"^((Mentee|Mentor) [A-Z]{1,2}( and )?)+$"
    return not re.search(rf"@|\.\w{{2,10}}$|^\w+\d|~|https?$|{label}", part)


class Finder:
    """Looks for English in one window after another; each text counts once."""

    def __init__(self, programme: Path) -> None:
        self._programme = programme
        self._data = of_resources()
        self._seen: set[str] = set()

    def english_of(self, root: QWidget) -> list[str]:
        """What of a window is seen in English, and was not before."""
        texts = {node.name for node in nodes_of(root)} - self._seen
        self._seen |= texts
        left = list(english(texts, self._data))
        if left:
            # Read only where something is left: the programme changes while it is walked.
            self._data |= of_programme(self._programme)
            left = list(english(left, self._data))
        return sorted(left)


def make_language(folder: Path) -> None:
    """Write the pseudo-language into a folder."""
    sys.path.insert(0, str(PACKAGING))
    import_module("translations").make_pseudo(folder)


def make_mirrored(folder: Path, name: str) -> None:
    """Write a language into a folder: English, each text of which begins from the right.

    Qt lines up a label by the first letter of its words; so English alone would stand at the left.
    """
    sys.path.insert(0, str(PACKAGING))
    translations = import_module("translations")
    folder.mkdir(parents=True, exist_ok=True)
    found = translations.messages(translations.PROGRAM)
    said = {
        key: (f"{FROM_THE_RIGHT}{one.text}",) * (2 if one.plural else 1)
        for key, one in found.items()
    }
    translations.write(folder, name, translations.Catalogue("de", said), found)
    translations.write_worded(folder, found)
