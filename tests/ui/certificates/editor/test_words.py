"""What the editor calls things: every word is marked where the catalogue's maker finds it."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from mentordesk.documents.designs import KINDS, Block, design_names, load_design
from mentordesk.documents.editing import NEW_FIELDS, added, blank_design
from mentordesk.ui.certificates.editor import words
from mentordesk.ui.certificates.editor.words import block_name, translated


def marked() -> set[str]:
    """The literals within QT_TRANSLATE_NOOP, which pyside6-lupdate takes, of the module."""
    tree = ast.parse(Path(words.__file__).read_text(encoding="utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
            context, word = (ast.literal_eval(one) for one in node.args)
            assert context == "Editor"
            found.add(word)
    return found


def test_every_kind_has_a_word_that_is_marked() -> None:
    for kind in KINDS:
        if kind not in ("text", "facts", "picture"):
            assert block_name(Block(kind=kind)) in marked()


@pytest.mark.parametrize("field", NEW_FIELDS)
def test_every_field_that_can_be_added_is_marked(field: str) -> None:
    assert field in marked()


@pytest.mark.parametrize("part", ["background", "logo", "signature", "second signature", "picture"])
def test_every_part_with_a_picture_is_marked(part: str) -> None:
    name = block_name(Block(kind="picture", picture=part))
    assert name in marked()
    assert name == part.capitalize()


def test_pictures_of_ones_own_are_counted() -> None:
    design = blank_design("Ours")
    for _ in range(3):
        design = added(design, "Picture")
    names = [block_name(block) for block in design.blocks if block.kind == "picture"]
    assert names == ["Picture 1", "Picture 2", "Picture 3"]


class Upside(QTranslator):
    """Turns every word of the editor around."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        assert disambiguation in (None, "")
        assert n == -1
        return text[::-1] if context == "Editor" else ""


def test_every_name_speaks_the_windows_language() -> None:
    upside = Upside()
    app = QCoreApplication.instance()
    assert app is not None
    app.installTranslator(upside)
    try:
        assert translated("Name") == "emaN"
        assert block_name(Block(kind="seal")) == "laeS"
        assert block_name(Block(kind="text", text="{{number}}")) == "rebmuN"
        assert block_name(Block(kind="picture", picture="picture 2")) == "erutciP 2"
        assert block_name(Block(kind="picture", picture="logo")) == "ogoL"
        # What somebody wrote is not translated.
        assert block_name(Block(kind="text", text="Presented to")) == "Presented to"
    finally:
        app.removeTranslator(upside)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{{title}}", "Title"),
        ("{{starts}} \u2013 {{ends}}", "starts \u2013 ends"),
        ("Role|{{role}}", "Role: role"),
        ("x" * 28, "x" * 28),
        ("x" * 29, "x" * 27 + "…"),
        ("<b>{{name}}</b>", "<b>name</b>"),
        ("", ""),
    ],
)
def test_a_text_is_called_by_what_it_says(text: str, name: str) -> None:
    assert block_name(Block(kind="text" if "|" not in text else "facts", text=text)) == name


@pytest.mark.parametrize("design", design_names())
def test_every_block_of_our_designs_has_a_short_name(design: str) -> None:
    for block in load_design(design).blocks:
        assert 0 < len(block_name(block)) <= 28
