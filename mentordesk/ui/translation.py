"""A language that is not English, put in place: loaded only where one is wanted.

The catalogue (`resources/i18n/mentordesk_<language>.qm`) knows two contexts: "Window" for what is
marked in the window, "Core" for what the core says. A class's name is no context, so that a base
class, its heirs and a function that borrows a widget's `tr` find the same words.
"""

import json
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from mentordesk.resources import resource
from mentordesk.ui.amounts import said_as_amount
from mentordesk.ui.dates import said_plainly
from mentordesk.ui.language import SPOKEN
from mentordesk.ui.sentences import Sentences
from mentordesk.ui.worded import Speaker

WINDOW, CORE = "Window", "Core"


class Catalogue(QTranslator):
    """Our own words, whatever class asks for them."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        said = super().translate(WINDOW, text, disambiguation, n) or super().translate(CORE, text)
        # For Qt "" is a translation, which would take the words off its own buttons; None is none.
        return said or None

    def of_core(self, text: str) -> str:
        """What the core says in this language; "" where it is not known."""
        return super().translate(CORE, text) or super().translate(WINDOW, text) or ""

    def said_of(self, number: int, noun: str) -> str:
        """A number with its noun."""
        said = QCoreApplication.translate(WINDOW, f"%n {noun}", "", number)
        return said or f"{number} {noun}"


def _load(owner: QObject, language: str, folder: Path) -> tuple[Catalogue, list[QTranslator]]:
    """The catalogues of a language, ours first; raises FileNotFoundError where we have none."""
    ours, of_qt = Catalogue(owner), QTranslator(owner)
    path = folder / f"mentordesk_{language}.qm"
    if not ours.load(str(path)):
        raise FileNotFoundError(f"The language {language} cannot be read: {path}")
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return ours, [of_qt] if of_qt.load(f"qtbase_{language}", place) else []


def _plain(text: str) -> str | None:
    """What is no sentence: a day, a time, a number, an amount."""
    return said_plainly(text) or said_as_amount(text)


def speak(app: QCoreApplication, language: str, folder: Path | None = None) -> None:
    """Have the window speak a language from here on; windows that are open stay as they are."""
    be_silent(app)
    place = folder or resource("i18n")
    ours, others = _load(app, language, place)
    for one in (*others, ours):
        app.installTranslator(one)
    app.setProperty("catalogues", [*others, ours])
    app.setProperty(SPOKEN, language)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(QLocale(language).textDirection())
    texts: list[str] = json.loads((place / "worded.json").read_text(encoding="utf-8"))
    said = ((text, ours.of_core(text)) for text in texts)
    sentences = Sentences(((text, words) for text, words in said if words), _plain)
    Speaker.sentence = sentences.word
    Speaker.number = ours.said_of
    Speaker.both = sentences.both


def be_silent(app: QCoreApplication) -> None:
    """Speak English again."""
    for one in app.property("catalogues") or ():
        app.removeTranslator(one)
    app.setProperty("catalogues", None)
    app.setProperty(SPOKEN, None)
    if isinstance(app, QGuiApplication):
        app.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    Speaker.sentence = Speaker.number = Speaker.both = None
