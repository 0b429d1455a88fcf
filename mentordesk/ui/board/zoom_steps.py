"""The three steps of zoom, from compact cards to detailed ones."""

from enum import IntEnum


class Zoom(IntEnum):
    """How much a card shows."""

    COMPACT = 0
    """Name, places and one line: as many mentors as possible at a time."""
    USUAL = 1
    DETAILED = 2
    """All topics, and the hours promised."""

    def moved(self, steps: int) -> "Zoom":
        """The zoom so many steps on; the last one where there is no further."""
        return Zoom(min(max(self + steps, min(Zoom)), max(Zoom)))
