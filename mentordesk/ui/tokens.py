"""Design tokens: every colour, space, radius and text size of the window, in one place.

Nothing else in the window names a colour. Plain values, no Qt, so that the contrast of each pair of
colours can be tested. Drawing code takes them from `theme.tokens_of(widget.palette())`.
"""

from typing import NamedTuple

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 16, 24
RADIUS_S, RADIUS_M, RADIUS_L = 4, 6, 10
CONTROL_HEIGHT = 30
ICON = 18

SCALE_TITLE, SCALE_HEADING, SCALE_FIGURE, SCALE_SMALL = 1.75, 1.18, 2.1, 0.92
"""Text sizes as factors of the application's font, so that a larger system font scales all."""


class Fit(NamedTuple):
    """How one level of fit looks: its card's tint, its pill, and the text on the pill."""

    tint: str
    pill: str
    on_pill: str


class Tokens(NamedTuple):
    """The colours of one theme as #rrggbb; `on_x` is text upon `x`."""

    dark: bool
    window: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    ink_faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str
    accent_deep: str
    bar: str
    place: str
    good: str
    good_tint: str
    good_strong: str
    warn: str
    warn_tint: str
    swap: str
    bad: str
    bad_tint: str
    hatch: str
    shadow: str
    desk: str
    fit_strong: Fit
    fit_good: Fit
    fit_fair: Fit
    fit_weak: Fit

    def fit(self, score: float) -> Fit:
        """The look of a fit of 0..100: strong from 75, good from 50, fair from 30, else weak."""
        levels = ((75, self.fit_strong), (50, self.fit_good), (30, self.fit_fair))
        return next((look for least, look in levels if score >= least), self.fit_weak)


LIGHT = Tokens(
    dark=False,
    window="#f4f6f8",
    surface="#ffffff",
    sunken="#eef1f4",
    line="#d4dae2",
    line_strong="#818b99",
    ink="#1c2430",
    ink_soft="#566171",
    ink_faint="#5f6978",
    accent="#0a5fb4",
    accent_hover="#084f97",
    on_accent="#ffffff",
    accent_tint="#e3effb",
    accent_deep="#0a4a8c",
    bar="#1766b3",
    place="#a9cff2",
    good="#00674f",
    good_tint="#e1f3ee",
    good_strong="#b7d8d0",
    warn="#8a4b00",
    warn_tint="#fdf1df",
    swap="#6b3a00",
    bad="#a3195b",
    bad_tint="#fbe6ef",
    hatch="#cacfd4",
    shadow="#00000033",
    desk="#eef1f4",
    fit_strong=Fit("#a9cff2", "#0a4a8c", "#ffffff"),
    fit_good=Fit("#c9e0f6", "#0a4a8c", "#ffffff"),
    fit_fair=Fit("#e2eefa", "#3470ab", "#ffffff"),
    fit_weak=Fit("#f1f4f7", "#5d6876", "#ffffff"),
)

DARK = Tokens(
    dark=True,
    window="#1d2025",
    surface="#262a31",
    sunken="#2d323a",
    line="#3b424d",
    line_strong="#727c8a",
    ink="#eceff4",
    ink_soft="#a9b2bf",
    ink_faint="#a0a9b6",
    accent="#6db3f2",
    accent_hover="#8cc4f6",
    on_accent="#0e1a26",
    accent_tint="#223a52",
    accent_deep="#a9d3fb",
    bar="#7bb8ef",
    place="#285984",
    good="#4fc3a1",
    good_tint="#1e3a33",
    good_strong="#275447",
    warn="#f0b35a",
    warn_tint="#3d3120",
    swap="#ffd493",
    bad="#f08bb6",
    bad_tint="#47253a",
    hatch="#484e57",
    shadow="#00000080",
    desk="#2d323a",
    fit_strong=Fit("#285984", "#a9d3fb", "#0e1a26"),
    fit_good=Fit("#264664", "#a9d3fb", "#0e1a26"),
    fit_fair=Fit("#24374b", "#5c94c8", "#0e1a26"),
    fit_weak=Fit("#2a2f37", "#8f99a6", "#0e1a26"),
)


def fit_word(score: float) -> str:
    """The word for a fit of 0..100, as the cards say it."""
    words = ((75, "Strong"), (50, "Good"), (30, "Fair"))
    return next((word for least, word in words if score >= least), "Weak")


def text_pairs(tokens: Tokens) -> list[tuple[str, str]]:
    """Every (text, background) that the window paints; each must reach a contrast of 4.5."""
    grounds = (tokens.window, tokens.surface, tokens.sunken)
    texts = (tokens.ink, tokens.ink_soft, tokens.ink_faint, tokens.accent, tokens.warn, tokens.bad)
    pairs = [(text, ground) for text in texts for ground in grounds]
    pairs += [(tokens.good, ground) for ground in (tokens.window, tokens.surface)]
    pairs += [
        (tokens.on_accent, tokens.accent),
        (tokens.on_accent, tokens.accent_hover),
        (tokens.ink, tokens.accent_tint),
        (tokens.ink_soft, tokens.accent_tint),
        (tokens.accent, tokens.accent_tint),
        (tokens.good, tokens.good_tint),
        (tokens.warn, tokens.warn_tint),
        (tokens.bad, tokens.bad_tint),
    ]
    for look in (tokens.fit_strong, tokens.fit_good, tokens.fit_fair, tokens.fit_weak):
        pairs += [(look.on_pill, look.pill), (tokens.ink, look.tint), (tokens.swap, look.tint)]
    return pairs


def _linear(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[start : start + 2], 16)) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two #rrggbb colours, 1..21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
