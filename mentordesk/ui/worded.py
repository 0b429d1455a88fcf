"""The door by which words that nobody marked reach the eye in the language of the window.

The core says everything in English. What it says passes through here on its way to a label, a
table or a tooltip (see `safe_text`, `rows`). In English nothing is looked up: `translation` puts
its look-up in place where the window speaks another language.
"""

from collections.abc import Callable


class Speaker:
    """How sentences, counted nouns and two names are said; None: as they come, in English."""

    sentence: Callable[[str], str] | None = None
    number: Callable[[int, str], str] | None = None
    both: Callable[[str, str], str] | None = None


def said_of_both(text: str) -> str:
    """Two names that the core joined ("Ana Silva and Ruth Adeyemi"); any other text as it is."""
    one, _, other = text.partition(" and ")
    return Speaker.both(one, other) if other and Speaker.both is not None else text


def worded(text: str) -> str:
    """A sentence or word of the program in the window's language; anything else as it is."""
    return text if Speaker.sentence is None else Speaker.sentence(text)
