"""Light, dark, system: the palette and style sheet made from the tokens, switched live.

A widget that paints asks `tokens_of(self.palette())`: the palette in force is the only truth, so
nothing has to be told which theme it lives in.
"""

from enum import StrEnum

from PySide6 import QtCore
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from mentordesk.ui.style import style_sheet
from mentordesk.ui.tokens import DARK, LIGHT, Tokens


class Theme(StrEnum):
    """What the coordinator chose in Preferences."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens that a palette was made from."""
    return DARK if palette.window().color().lightness() < 128 else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of one theme, so that whatever the style sheet leaves alone fits too."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.ink,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink_faint,
        role.Button: tokens.surface,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.sunken,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
        role.Accent: tokens.accent,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, name, QColor(tokens.line_strong))
    return palette


def chosen_tokens(app: QApplication, theme: Theme) -> Tokens:
    """The tokens that a choice comes to on this desktop now.

    Before the first window is dressed the desktop's own palette tells, and the window looks again
    after the first paint: to ask for the scheme by its name costs a third of the window, because
    Python then makes all the 93 enums of Qt's namespace.
    """
    if theme is not Theme.SYSTEM:
        return DARK if theme is Theme.DARK else LIGHT
    if not app.styleSheet():
        return tokens_of(app.palette())
    return DARK if app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, theme: Theme) -> Tokens:
    """Show the whole program in a theme; returns the tokens now in force."""
    tokens = chosen_tokens(app, theme)
    size = app.font().pointSizeF()
    app.setPalette(palette_of(tokens))
    app.setStyleSheet(style_sheet(tokens, size if size > 0 else 10.0))
    return tokens
