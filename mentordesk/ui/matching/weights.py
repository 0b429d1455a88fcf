"""Weights that always add up: moving one lets the others share the rest as they did before."""

from collections.abc import Collection, Mapping

from mentordesk.matching.explain import largest_remainder

WHOLE = 100


def most_of(weights: Mapping[str, int], key: str, fixed: Collection[str] = ()) -> int:
    """How far one weight can go while the fixed ones keep theirs."""
    return WHOLE - sum(weights[other] for other in fixed if other != key)


def rescaled(
    weights: Mapping[str, int], key: str, value: int, fixed: Collection[str] = ()
) -> dict[str, int]:
    """The weights with one of them set; the others share the rest in proportion to what they had.

    `fixed` ones keep theirs. The value is brought within what is possible; where all others are
    fixed, it is what they leave. Others that had nothing share alike. Always adds up to 100.
    """
    most = most_of(weights, key, fixed)
    others = [other for other in weights if other != key and other not in fixed]
    value = max(0, min(value, most)) if others else most
    had = [weights[other] for other in others]
    shares = largest_remainder(had if any(had) else [1] * len(had), most - value)
    return {**weights, **dict(zip(others, shares, strict=True)), key: value}


class Gesture:
    """One criterion being moved: there and back again gives every weight it had before.

    Each step is reckoned from the weights at the beginning of the movement, so that rounding does
    not add up; another criterion, or weights from elsewhere, begin a new one.
    """

    def __init__(self) -> None:
        self._key = ""
        self._start: dict[str, int] = {}
        self._last: dict[str, int] = {}

    def move(
        self, weights: Mapping[str, int], key: str, value: int, fixed: Collection[str] = ()
    ) -> dict[str, int]:
        """The weights after a step of the movement."""
        if key != self._key or dict(weights) != self._last:
            self._key, self._start = key, dict(weights)
        self._last = rescaled(self._start, key, value, fixed)
        return self._last
