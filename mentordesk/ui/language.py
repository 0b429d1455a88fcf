"""Which language the window speaks: the one chosen on this computer, else the computer's own.

English costs nothing: it is what the code says. Another language is loaded where it is meant.
"""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from mentordesk.ui import doors
from mentordesk.ui.settings import Settings

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "de": "Deutsch"}
"""The languages there are, each by its own name."""

CHOICE = "language"
"""The setting; empty: as the computer."""

SPOKEN = "language"
"""The property of the application that holds the language it speaks, where that is not English."""


def spoken() -> str:
    """The language that the window speaks."""
    app = QCoreApplication.instance()
    return str(app.property(SPOKEN) or ENGLISH) if app is not None else ENGLISH


def language_of(settings: Settings, computer: QLocale) -> str:
    """The language of the window; English where there is none of the wanted one."""
    wanted = settings.choice(CHOICE) or computer.name().partition("_")[0]
    return wanted if wanted in LANGUAGES else ENGLISH


def locale_for(language: str, computer: QLocale) -> QLocale:
    """How days and numbers are written: the computer's way, in the words of the language."""
    of_language = QLocale(language)
    if of_language.language() == computer.language():
        return computer
    return QLocale(of_language.language(), computer.territory())


def use_language(app: QApplication, settings: Settings) -> str:
    """Speak the language of the settings from the first window on; returns which it is."""
    computer = QLocale.system()
    language = language_of(settings, computer)
    if settings.choice(CHOICE):
        QLocale.setDefault(locale_for(language, computer))
    if language != ENGLISH:
        doors.translation().speak(app, language)
    return language
