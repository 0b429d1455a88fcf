"""About: the version, and every licence readable without a network."""

from pytestqt.qtbot import QtBot

from mentordesk import __version__
from mentordesk.resources import resource
from mentordesk.ui.safe_text import PlainLabel
from mentordesk.ui.tools.about_dialog import AboutDialog, licence_texts


def test_every_licence_can_be_read(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert f"MentorDesk {__version__}" in [x.text() for x in dialog.findChildren(PlainLabel)]
    for row, (name, text) in enumerate(licence_texts().items()):
        dialog.names.setCurrentRow(row)
        assert dialog.names.currentItem().text() == name
        assert dialog.text.toPlainText() == text.replace("\r\n", "\n")
    assert dialog.text.isReadOnly()


def test_ours_the_libraries_and_the_typefaces() -> None:
    texts = licence_texts()
    assert texts["MentorDesk"].startswith("MIT License")
    assert "PySide6-Essentials: LGPL-3.0" in texts["Libraries"]
    fonts = {p.stem.partition("-")[0] for p in resource("fonts").glob("*.ttf")}
    named = {name.removesuffix(" (typeface)") for name in texts if name.endswith("(typeface)")}
    assert named == fonts
    assert all("SIL OPEN FONT LICENSE" in texts[f"{name} (typeface)"].upper() for name in named)
