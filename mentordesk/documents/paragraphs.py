"""Running text in lines of a width, cut after so many: for charts and cards with fixed room."""

from mentordesk.documents.fit import wrap
from mentordesk.documents.summary_charts import fitted
from mentordesk.documents.text import Line, shape

MOST_LETTERS = 600
"""More is never set: a card has room for a few lines."""


def in_lines(text: str, face: str, size: float, width: float, most: int) -> list[Line]:
    """The text in at most so many lines; the last one is cut with … where there is more.

    Raises Refused for a character that no typeface has.
    """
    words = text[:MOST_LETTERS].split()
    if not words:
        return []
    widths = [shape(word, face).width for word in words]
    counts = wrap(widths, shape(" ", face).width, width / size)
    found: list[Line] = []
    for count in counts:
        last = len(found) == most - 1 and len(counts) > most
        taken = words if last else words[:count]
        found.append(fitted(" ".join(taken), face, (size, size), width)[0])
        if last:
            break
        words = words[count:]
    return found
