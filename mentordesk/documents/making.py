"""Which way a page is made: as certificates from before were, or as new ones are.

An issued certificate is printed again byte for byte, so what would change its bytes is done only
for those that were issued since. Their snapshot says so; one that says nothing is of the first way.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

FIRST = 1
"""Until November 2026: text is told run by run, and a bracket takes the face of what is before."""
NEWEST = 2
"""Text is told line by line to both families of readers, and two brackets have one face."""

_way: ContextVar[int] = ContextVar("way", default=NEWEST)


@contextmanager
def made_the_way(way: int) -> Iterator[None]:
    """Make pages one of the ways within a `with`."""
    before = _way.set(way)
    try:
        yield
    finally:
        _way.reset(before)


def way_of_making() -> int:
    """The way pages are made now: FIRST or NEWEST."""
    return _way.get()
