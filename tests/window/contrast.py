"""The contrast of every text, icon and border that the window paints, in both palettes.

    python -m tests.window.contrast

prints the table; each pair has the least contrast it must reach (WCAG 2.2: 4.5 for text, 3 for
icons and for the borders and marks by which a control is known) and 1 is the exit code where one
does not. Text that cannot be used now is held to 3: it must be readable, it need not shout.
"""

import sys
from collections.abc import Iterator
from typing import NamedTuple

from mentordesk.ui.tokens import DARK, LIGHT, Tokens, contrast, text_pairs

TEXT, MARK = 4.5, 3.0


class Pair(NamedTuple):
    """What is painted upon what, the contrast it has and the least it must have."""

    what: str
    front: str
    ground: str
    least: float

    @property
    def reached(self) -> float:
        """The contrast, 1 to 21."""
        return contrast(self.front, self.ground)


def pairs_of(tokens: Tokens) -> Iterator[Pair]:
    """Every pair of one palette, with words for what it is."""
    names = {colour: name for name, colour in tokens._asdict().items() if isinstance(colour, str)}
    for front, ground in dict.fromkeys([*text_pairs(tokens), *_more_text(tokens)]):
        words = f"{names.get(front, front)} on {names.get(ground, ground)}"
        yield Pair(f"text: {words}", front, ground, TEXT)
    for what, front, ground in _marks(tokens):
        yield Pair(what, front, ground, MARK)


def _more_text(tokens: Tokens) -> list[tuple[str, str]]:
    """Text upon chips, badges, headers, tooltips, menus and chosen rows."""
    t = tokens
    plain = [(t.ink, t.surface), (t.ink, t.window), (t.ink, t.sunken), (t.ink, t.desk)]
    soft = [(t.ink_soft, t.desk), (t.ink_soft, t.sunken), (t.ink_faint, t.window)]
    chosen = [(t.ink, t.accent_tint), (t.ink_faint, t.accent_tint), (t.warn, t.accent_tint)]
    strong = [(t.ink, t.good_strong), (t.ink, t.warn_tint), (t.ink, t.bad_tint)]
    return [*plain, *soft, *chosen, *strong]


def _marks(tokens: Tokens) -> Iterator[tuple[str, str, str]]:
    """Icons, the borders of boxes to tick, bars, focus rings; and words that cannot be used."""
    t = tokens
    for name in ("window", "surface", "sunken"):
        ground = getattr(t, name)
        yield f"border of a field or a box to tick on {name}", t.line_strong, ground
        yield f"focus ring on {name}", t.accent, ground
        yield f"bar on {name}", t.bar, ground
        yield f"words that cannot be used now on {name}", t.line_strong, ground
        yield f"icon on {name}", t.ink_soft, ground
    yield "tick in its box", t.on_accent, t.accent
    yield "icon of something good", t.good, t.good_tint
    yield "icon of a warning", t.warn, t.warn_tint
    yield "icon of something bad", t.bad, t.bad_tint
    yield "icon on a tint", t.accent, t.accent_tint


def table(tokens: Tokens) -> list[str]:
    """The lines of one palette, the weakest first."""
    lines = []
    for pair in sorted(pairs_of(tokens), key=lambda one: one.reached / one.least):
        said = "ok" if pair.reached >= pair.least else "TOO WEAK"
        lines.append(f"{pair.reached:6.2f} of {pair.least:3.1f}  {said:8} {pair.what}")
    return lines


def main() -> int:
    """Print both tables; 1 where a pair is too weak."""
    weak = 0
    for name, tokens in (("light", LIGHT), ("dark", DARK)):
        sys.stdout.write(f"{name}\n" + "".join(f"  {line}\n" for line in table(tokens)))
        weak += sum(pair.reached < pair.least for pair in pairs_of(tokens))
    sys.stdout.write(f"{weak} too weak\n")
    return int(weak > 0)


if __name__ == "__main__":
    sys.exit(main())
