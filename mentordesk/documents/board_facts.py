"""What a wall chart and the cards for a committee's table say: plain values, filled by services."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Holder:
    """Somebody who holds a place: the name, how far the pair has come, and whether it is pinned.

    `state` is "draft", "confirmed", "notified" or whatever else a pair is called.
    """

    name: str
    state: str
    pinned: bool = False


@dataclass(frozen=True)
class ChartMentor:
    """A mentor with those who hold the places, and how many places are free."""

    name: str
    about: str
    holders: tuple[Holder, ...] = ()
    free: int = 0


@dataclass(frozen=True)
class WallChart:
    """The whole board on paper; `waiting` are names with the reason why each has no mentor."""

    title: str
    subtitle: str
    organisation: str
    made_on: date
    mentors: tuple[ChartMentor, ...]
    waiting: tuple[tuple[str, str], ...] = ()
    paper: str = "A3"
    language: str = "en"


@dataclass(frozen=True)
class TableCard:
    """One person on a card: `facts` are short lines, `topics` a longer one.

    `own_words` fill what room is left.
    """

    role: str
    name: str
    facts: tuple[str, ...]
    topics: str = ""
    own_words: str = ""
    is_mentor: bool = False


@dataclass(frozen=True)
class TableCards:
    """Cards to cut out, `per_page` of them on an upright page."""

    title: str
    organisation: str
    made_on: date
    cards: tuple[TableCard, ...]
    per_page: int = 8
    paper: str = "A4"
    language: str = "en"
