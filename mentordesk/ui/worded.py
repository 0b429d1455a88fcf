"""The door by which words that nobody marked reach the eye in the language of the window.

The core says everything in English. What it says passes through here on its way to a label, a
table or a tooltip (see `safe_text`, `rows`). In English nothing is looked up: `translation` puts
its look-up in place where the window speaks another language.
"""

from collections.abc import Callable


class Speaker:
    """How sentences and counted nouns are said; None says them as they come, in English."""

    sentence: Callable[[str], str] | None = None
    number: Callable[[int, str], str] | None = None


def worded(text: str) -> str:
    """A sentence or word of the program in the window's language; anything else as it is."""
    return text if Speaker.sentence is None else Speaker.sentence(text)
