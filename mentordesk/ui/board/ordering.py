"""Which cards are shown and in which order: pure filtering and sorting of frozen rows."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from mentordesk.domain.people import folded
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.grouping import load_of, region_of

_key = lru_cache(maxsize=10_000)(folded)
"""A name as it is sorted by: folding thousands anew takes longer than sorting them."""


class Sort(StrEnum):
    """How the mentors are ordered."""

    BEST_FIT = "best fit"
    NAME = "name"
    FREE_PLACES = "free places"
    SECTOR = "sector"
    PLACE = "place"
    LOAD = "load"


def searched(card: MenteeCard | MentorCard) -> str:
    """The text of a card that a filter looks through, folded; of a mentor with the mentees."""
    parts = [card.name, card.sector, card.place, *card.topics]
    if isinstance(card, MenteeCard):
        parts += [card.stage, card.job_title]
    else:
        parts += [mentee.name for mentee in card.mentees]
    return folded(" ".join(parts))


def all_searched(
    cards: Sequence[MenteeCard | MentorCard],
) -> dict[int, tuple[MenteeCard | MentorCard, str]]:
    """Cards and their texts by application, in a task: thousands take longer than a frame.

    Names are folded with them: the first order that is asked for has the mentors' at hand.
    """
    for card in cards:
        if isinstance(card, MentorCard):
            _key(card.name)
    return {card.application_id: (card, searched(card)) for card in cards}


def matches(text: str, wanted: str) -> bool:
    """Whether a folded text holds every folded word that is wanted."""
    return all(word in text for word in wanted.split())


def sectors_of(mentors: tuple[MentorCard, ...]) -> list[str]:
    """The sectors that occur, by name."""
    return sorted({card.sector for card in mentors if card.sector})


def arranged(
    mentors: tuple[MentorCard, ...], sort: Sort, fits: Mapping[int, Fit]
) -> tuple[MentorCard, ...]:
    """The mentors in an order; by name where two are equal. Blocked ones come last by fit.

    By load, who has the fewest mentees comes first.
    """

    def key(card: MentorCard) -> tuple[float | str, ...]:
        if sort is Sort.BEST_FIT:
            fit = fits.get(card.application_id)
            return (fit is None or bool(fit.blocked), -fit.score if fit else 0)
        if sort is Sort.FREE_PLACES:
            return (-card.free,)
        if sort is Sort.LOAD:
            return (load_of(card),)
        if sort is Sort.PLACE:
            return (not card.place, _key(region_of(card.place)), _key(card.place))
        return (_key(card.sector),) if sort is Sort.SECTOR else ()

    return tuple(sorted(mentors, key=lambda card: (*key(card), _key(card.name))))


def kept_order(
    mentors: tuple[MentorCard, ...], before: tuple[MentorCard, ...]
) -> tuple[MentorCard, ...]:
    """The mentors in the order they had before; new ones at the end."""
    here = {card.application_id: card for card in mentors}
    stay = [here.pop(card.application_id) for card in before if card.application_id in here]
    return (*stay, *here.values())
