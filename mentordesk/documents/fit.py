"""How large a text can be: names by closed form in one or two lines, wording by balanced lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Measure = Callable[[str], float]
"""The width of a text at size 1."""

# A second line must buy this much size before a name is cut in two.
_WORTH_A_BREAK = 1.05
_HALVINGS = 24


@dataclass(frozen=True)
class Fitted:
    """The lines of a text and the size at which each fits its width."""

    lines: tuple[str, ...]
    size: float


@dataclass(frozen=True)
class Space:
    """The room a name has: its width, the size it should have, and the least that reads well.

    One line may shrink to `one_line` before two lines are tried, which are at most `two_lines`.
    """

    width: float
    size: float
    one_line: float
    two_lines: float
    least: float


def fit_name(name: str, space: Space, measure: Measure) -> Fitted:
    """The largest setting of a name: size = min(wanted, width / width at size 1), then two lines.

    It always fits; whether it is still readable is for the caller to compare with `space.least`.
    """
    single = Fitted((name,), _largest(measure(name), space.width, space.size))
    if single.size >= space.one_line:
        return single
    pieces = _pieces(name)
    pairs = [("".join(pieces[:at]).rstrip(), "".join(pieces[at:])) for at in range(1, len(pieces))]
    if not pairs:
        return single
    widest, pair = min((max(map(measure, pair)), pair) for pair in pairs)
    double = Fitted(pair, _largest(widest, space.width, space.two_lines))
    return double if double.size >= single.size * _WORTH_A_BREAK else single


def _largest(natural: float, width: float, wanted: float) -> float:
    return wanted if natural * wanted <= width else width / natural


def _pieces(name: str) -> list[str]:
    """A name cut after every space and hyphen, where it may go on in a second line."""
    pieces = [""]
    for c in name:
        pieces[-1] += c
        if c in " -\u2010":
            pieces.append("")
    return [p for p in pieces if p.strip()]


def wrap(widths: Sequence[float], space: float, most: float) -> list[int]:
    """How many words go in each line: as few lines as needed, and these as even as can be.

    `widths` are the words' own, `space` is between them, `most` is the width of a line. A word
    wider than a line stands alone.
    """
    if not widths:
        return []
    lines = len(_greedy(widths, space, most))
    # The narrowest measure that needs no more lines makes them even; halving finds it.
    low, high = 0.0, most
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if len(_greedy(widths, space, middle)) <= lines:
            high = middle
        else:
            low = middle
    return _greedy(widths, space, high)


def _greedy(widths: Sequence[float], space: float, most: float) -> list[int]:
    counts: list[int] = []
    used = 0.0
    for width in widths:
        if counts and used + space + width <= most + 1e-9:
            counts[-1] += 1
            used += space + width
        else:
            counts.append(1)
            used = width
    return counts
