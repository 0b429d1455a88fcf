"""Whether the words of a page show a name, for readers that turn other scripts around.

A reader of PDF files gives the words of a name in the order of the page, in two lines perhaps, and
the letters of a word from right to left in the order they are seen.
"""

import unicodedata
from collections import Counter

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_EDGES = ".,;:()[]{}\"'\u201c\u201d\u2018\u2019\u00ab\u00bb"


def shows_name(words: str, name: str) -> bool:
    """Whether every word of a name stands on a page, as often as it stands in the name."""
    there, wanted = Counter(_words(words)), Counter(_words(name))
    return all(there[word] >= count for word, count in wanted.items())


def _words(text: str) -> list[str]:
    found = (_comparable(word) for word in unicodedata.normalize("NFC", text).split())
    return [word for word in found if word]


def _comparable(word: str) -> str:
    """A word without marks at its edges; of a script from the right, its letters in any order."""
    plain = "".join(c for c in word if unicodedata.category(c) != "Cf").strip(_EDGES)
    if any(unicodedata.bidirectional(c) in _RIGHT_TO_LEFT for c in plain):
        return "".join(sorted(unicodedata.normalize("NFD", plain)))
    return plain
