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


PARAMETERS = frozenset(f"{c.key}.{parameter.key}" for c in CRITERIA for parameter in c.parameters)
"""All that can be set beside the weights, as "criterion.parameter"."""


def weights_of(settings: MatchSettings) -> dict[str, int]:
    """The weight of every criterion; one switched off has 0. Raises Refused for bad weights.

    An intake without weights of its own has the default ones. What is not set weighs nothing.
    """
    if settings.weights:
        weights = {c.key: settings.weights.get(c.key, 0) for c in CRITERIA}
    else:
        weights = {c.key: c.weight for c in CRITERIA}
    whole = sum(weights.values())
    if any(w < 0 for w in weights.values()) or whole != 100:
        raise Refused(
            "The weights of the criteria must be 0 or more and add up to 100; "
            f"these add up to {whole}."
        )
    return {k: 0 if k in settings.switched_off else w for k, w in weights.items()}


def criteria_of(settings: MatchSettings) -> tuple[Criterion, ...]:
    """All criteria with the numbers of an intake; raises Refused for bad or unknown ones."""
    unknown = sorted(set(settings.parameters) - PARAMETERS)
    if unknown:
        raise Refused(f"No criterion has a number called {unknown[0]}.")
    return tuple(c.with_numbers(settings) for c in CRITERIA)
