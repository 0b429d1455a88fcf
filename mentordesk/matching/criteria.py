"""All criteria in their order, and the weights of an intake."""

from mentordesk.domain.cohort import MatchSettings
from mentordesk.domain.refusals import Refused
from mentordesk.matching import circumstances, free_text, profession
from mentordesk.matching.criterion import REGISTERED, Criterion

SOURCES = (profession, circumstances, free_text)
"""The modules whose criteria take part, in the order in which parts are shown."""

CRITERIA: tuple[Criterion, ...] = tuple(
    c for source in SOURCES for c in REGISTERED.values() if c.prepare.__module__ == source.__name__
)


def weights_of(settings: MatchSettings) -> dict[str, int]:
    """The weight of every criterion; one switched off has 0. Raises Refused for bad weights.

    An intake without weights of its own has the default ones. What is not set weighs nothing.
    """
    if settings.weights:
        weights = {c.key: settings.weights.get(c.key, 0) for c in CRITERIA}
    else:
        weights = {c.key: c.weight for c in CRITERIA}
    if any(w < 0 for w in weights.values()) or sum(weights.values()) != 100:
        raise Refused("The weights of the criteria must be 0 or more and add up to 100.")
    return {k: 0 if k in settings.switched_off else w for k, w in weights.items()}
