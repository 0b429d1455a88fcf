"""The window in another language: whose words it takes, and whose it leaves alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMenu, QWidget

from mentordesk.ui import translation
from mentordesk.ui.badges import Badge
from mentordesk.ui.language import CHOICE, LANGUAGES, language_of, locale_for, use_language
from mentordesk.ui.parts import ChipRow, counted
from mentordesk.ui.rows import CHIPS_ROLE, Chip, Column, RowsModel
from mentordesk.ui.safe_text import PlainLabel, line_of, tooltip_of, written_line_of
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from mentordesk.ui.worded import Speaker, worded

REFUSAL = "There is nothing to undo."


@pytest.fixture
def german(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    translation.speak(qapp, "de")
    yield qapp
    translation.be_silent(qapp)
    QLocale.setDefault(before)


class Base(QWidget):
    """A class whose heirs ask for words under their own name."""

    def said(self) -> str:
        return self.tr("Save")


class Heir(Base):
    """One that nobody translates for by its name."""


@pytest.mark.usefixtures("german")
def test_an_heir_finds_the_words_of_its_base() -> None:
    assert Heir().said() == "Speichern"
    tr = QWidget().tr
    assert tr("Save") == "Speichern"


@pytest.mark.usefixtures("german")
def test_buttons_of_qt_keep_words() -> None:
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Close | kinds.Cancel | kinds.Help)
    words = {box.button(kind).text().replace("&", "") for kind in (kinds.Ok, kinds.Close)}
    assert words == {"OK", "Schließen"}
    assert all(button.text() for button in box.buttons())
    assert QCoreApplication.translate("Whoever", "Zxcv") == "Zxcv"


@pytest.mark.usefixtures("german")
def test_what_the_core_says_is_worded_at_every_door() -> None:
    said = "Es gibt nichts rückgängig zu machen."
    assert worded(REFUSAL) == said
    assert PlainLabel(REFUSAL).text() == said
    assert line_of(f"{REFUSAL}\n{REFUSAL}") == f"{said} {said}"
    assert said in tooltip_of(REFUSAL)
    assert Badge(Chip("Ready")).accessibleName() == "Bereit"
    assert ChipRow("Standing", (("a", "Ready"),)).findChildren(QWidget)


@pytest.mark.usefixtures("german")
def test_a_table_shows_titles_and_states_and_leaves_people_alone() -> None:
    columns = (
        Column("Name", lambda row: row),
        Column("State", lambda _row: "confirmed", chips=lambda _row: (Chip("Confirmed"),)),
    )
    model: RowsModel[str] = RowsModel(columns, hash)
    model.set_rows(["Mark Ready", "Grace Kim"])
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Stand"
    assert model.index(0, 0).data() == "Mark Ready"
    assert model.index(0, 1).data() == "bestätigt"
    assert model.index(0, 1).data(CHIPS_ROLE)[0].text == "Bestätigt"
    model.narrow("bestätigt")
    assert len(model.shown) == 2, "it is found by what is seen"


@pytest.mark.usefixtures("german")
def test_what_somebody_wrote_is_never_worded() -> None:
    assert written_line_of(REFUSAL) == REFUSAL
    field = QLineEdit(REFUSAL)
    assert field.text() == REFUSAL


@pytest.mark.parametrize(("number", "said"), [(1, "1 Tandem"), (2, "2 Tandems"), (0, "0 Tandems")])
@pytest.mark.usefixtures("german")
def test_nouns_have_the_forms_of_the_language(number: int, said: str) -> None:
    assert counted(number, "pair") == said


@pytest.mark.usefixtures("german")
def test_a_noun_nobody_knows_is_said_in_english() -> None:
    assert counted(3, "zebra") == "3 zebras"


@pytest.mark.usefixtures("german")
def test_days_within_sentences_are_german() -> None:
    said = worded("Applications close Friday 4 December 2026")
    assert said == "Bewerbungsschluss ist Freitag, 4. Dezember 2026"


@pytest.mark.usefixtures("german")
def test_the_letters_of_each_german_menu_differ(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    bar = [action.text() for action in window.menuBar().actions()]
    menus = [[one.text() for one in menu.actions()] for menu in window.findChildren(QMenu)]
    for texts in (bar, *menus):
        letters = [QKeySequence.mnemonic(text).toString() for text in texts]
        asked = [letter for letter in letters if letter]
        assert len(asked) == len(set(asked)), texts
    assert bar[0].replace("&", "") == "Datei"


@pytest.mark.parametrize(
    "text",
    [
        "Retirement is less quiet than I was told, and I am glad of it.",
        "This is to certify that",
        "Guidelines for mentees and mentors",
        "Children and young people",
        "Both are content with what they asked for.",
        "I was asked to act as branch librarian.",
    ],
)
@pytest.mark.usefixtures("german")
def test_what_only_ends_or_begins_like_ours_is_left_alone(text: str) -> None:
    assert worded(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Take Ana Silva and Ruth Adeyemi apart", "Ana Silva und Ruth Adeyemi lösen"),
        (
            "Mark María de la Cruz and Bo Li as told",
            "María de la Cruz und Bo Li als benachrichtigt vermerken",
        ),
        ("Unpin 吳欣怡 Goh and Kwame Asante", "Festlegung von 吳欣怡 Goh und Kwame Asante lösen"),
        (
            "Ana Silva and Ruth Adeyemi share no language.",
            "Ana Silva und Ruth Adeyemi haben keine gemeinsame Sprache.",
        ),
        ("26 of 30", "26 von 30"),
        ("Thursday, 1pm", "Donnerstag, 13:00"),
    ],
)
@pytest.mark.usefixtures("german")
def test_two_names_numbers_and_hours_are_said_in_german(text: str, said: str) -> None:
    assert worded(text) == said


def test_english_looks_nothing_up(qapp: QApplication, settings: Settings) -> None:
    settings.keep_choice(CHOICE, "en")
    before = QLocale()
    assert use_language(qapp, settings) == "en"
    QLocale.setDefault(before)
    assert Speaker.sentence is None
    assert Speaker.number is None
    assert worded("ready") == "ready"
    assert counted(1, "copy", "copies") == "1 copy"
    assert counted(2, "copy", "copies") == "2 copies"


def test_the_computers_language_is_taken_unless_another_was_chosen(settings: Settings) -> None:
    assert language_of(settings, QLocale("de_AT")) == "de"
    assert language_of(settings, QLocale("en_AU")) == "en"
    assert language_of(settings, QLocale("fi_FI")) == "en", "we do not speak Finnish"
    settings.keep_choice(CHOICE, "de")
    assert language_of(settings, QLocale("en_AU")) == "de"
    settings.keep_choice(CHOICE, "tlh")
    assert language_of(settings, QLocale("de_DE")) == "en"


def test_days_stay_those_of_the_place() -> None:
    austria = QLocale("de_AT")
    assert locale_for("de", austria) == austria
    english = locale_for("en", QLocale("de_DE"))
    assert english.language() == QLocale.Language.English
    assert english.territory() == QLocale.Country.Germany


def test_there_is_a_file_for_every_language(qapp: QApplication) -> None:
    try:
        for code in LANGUAGES:
            if code != "en":
                translation.speak(qapp, code)
    finally:
        translation.be_silent(qapp)


def test_a_language_that_is_not_there_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="klingon"):
        translation.speak(qapp, "klingon", tmp_path)
    assert Speaker.sentence is None
