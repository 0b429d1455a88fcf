"""Mentors under headings: by fit, sector, place or load. Pure functions of frozen rows."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.people import folded
from mentordesk.services.board import MentorCard
from mentordesk.ui.board.fit import BARS, Fit
from mentordesk.ui.board.words import translate

MANY = 3
"""Mentees over all running intakes from which mentors stand together."""


class Group(StrEnum):
    """What the mentors stand under headings by."""

    NONE = "none"
    FIT = "fit"
    SECTOR = "sector"
    PLACE = "place"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class Heading:
    """A row of its own over the cards of a group."""

    title: str
    count: int

    @property
    def text(self) -> str:
        """The title with the number of mentors under it."""
        one = translate("Board", "{title} · 1 mentor")
        many = translate("Board", "{title} · {count} mentors")
        return (one if self.count == 1 else many).format(title=self.title, count=self.count)


Row = MentorCard | Heading
Title = tuple[float | str, str]
"""Where a group stands among the groups, and its heading."""


def load_of(card: MentorCard) -> int:
    """How many mentees a mentor has in this intake and in all others that run."""
    return card.places - card.free + card.mentees_elsewhere


def region_of(place: str) -> str:
    """The state or the country of a place written as on the cards: the part after the comma."""
    return place.rpartition(", ")[2].strip()


def titled(group: Group, fits: Mapping[int, Fit]) -> Callable[[MentorCard], Title]:
    """What gives a card's group; `fits` are those of the mentee at the left."""
    kinds: dict[Group, Callable[[MentorCard], Title]] = {
        Group.FIT: lambda card: _by_fit(fits.get(card.application_id)),
        Group.SECTOR: lambda card: _by_name(card.sector, translate("Board", "No sector given")),
        Group.PLACE: lambda card: _by_name(
            region_of(card.place), translate("Board", "No place given")
        ),
        Group.LOAD: lambda card: _by_load(load_of(card)),
    }
    return kinds.get(group, lambda _: (0, ""))


def _by_fit(fit: Fit | None) -> Title:
    if fit is None:
        return BARS + 1, translate("Board", "Fit not known: choose a mentee")
    if fit.blocked:
        return BARS, translate("Board", "Not allowed")
    return -fit.bars, translate("Board", "{word} fit").format(word=fit.word.capitalize())


def _by_name(name: str, nothing: str) -> Title:
    return (folded(name), name) if name else ("\uffff", nothing)


def _by_load(load: int) -> Title:
    if load <= 0:
        return 0, translate("Board", "No mentee yet")
    if load == 1:
        return 1, translate("Board", "1 mentee")
    if load < MANY:
        return load, translate("Board", "{count} mentees").format(count=load)
    return MANY, translate("Board", "{count} mentees or more").format(count=MANY)


def grouped(
    cards: Iterable[MentorCard], title_of: Callable[[MentorCard], Title]
) -> tuple[MentorCard, ...]:
    """The cards group by group; within a group they stay in the order they came in."""
    return tuple(sorted(cards, key=lambda card: title_of(card)[0]))


def with_headings(
    cards: tuple[MentorCard, ...], titles: Mapping[int, str]
) -> tuple[tuple[Row, ...], dict[int, str]]:
    """The rows of cards that are in order: a heading wherever the title changes.

    Returned with the titles of just these cards. An empty title has no heading.
    """
    own = {card.application_id: titles.get(card.application_id, "") for card in cards}
    counts, rows, last = Counter(own.values()), list[Row](), ""
    for card in cards:
        title = own[card.application_id]
        if title and title != last:
            rows.append(Heading(title, counts[title]))
        last = title
        rows.append(card)
    return tuple(rows), own
