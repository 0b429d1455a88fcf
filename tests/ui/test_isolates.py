"""Names written from the right within sentences that are read from the left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.domain.sinks import file_part
from mentordesk.ui.rows import Column, RowsModel
from mentordesk.ui.safe_text import (
    PlainLabel,
    apart,
    line_of,
    text_of,
    title_of,
    tooltip_of,
    written_line_of,
    written_of,
)

FATIMA, COHEN = "فاطمة عبد الرحمن", "רות כהן"
OPEN, CLOSE = "\u2068", "\u2069"


@pytest.fixture
def from_right(qapp: QApplication) -> object:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", [FATIMA, COHEN, "مُحَمَّد", "دانا בן-דוד"])
def test_a_name_is_one_isolate_with_its_spaces(name: str) -> None:
    assert apart(name) == name
    assert apart(f"{name} is placed.") == f"{OPEN}{name}{CLOSE} is placed."


@pytest.mark.usefixtures("qapp")
def test_two_names_in_a_list_keep_their_order() -> None:
    said = text_of(f"{FATIMA}, {COHEN} and Ana")
    assert said == f"{OPEN}{FATIMA}{CLOSE}, {OPEN}{COHEN}{CLOSE} and Ana"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", ["", "Ana Silva", "Łucja Źdźbłowska", "陳美玲", "क्षितिज", "Юлія"])
def test_everybody_else_has_no_marks(text: str) -> None:
    assert text_of(text) == text


@pytest.mark.usefixtures("qapp")
def test_a_label_reads_a_sentence_from_the_left() -> None:
    sentence = f"{FATIMA} is placed with Ana."
    label = PlainLabel(sentence)
    picture = label.grab().toImage()
    bare = PlainLabel("Ana")
    assert label.text().startswith(OPEN)
    assert not picture.isNull()
    assert label.sizeHint().width() > bare.sizeHint().width()
    assert label.text().replace(OPEN, "").replace(CLOSE, "") == sentence


@pytest.mark.usefixtures("qapp")
def test_titles_tooltips_and_cells_have_them_too() -> None:
    model: RowsModel[str] = RowsModel((Column("Name", str),), hash)
    both = f"{FATIMA} · Ana"
    model.set_rows([both])
    shown = [title_of(both), line_of(both), model.index(0, 0).data()]
    assert shown == [f"{OPEN}{FATIMA}{CLOSE} · Ana"] * 3
    assert OPEN in tooltip_of(both)


@pytest.mark.usefixtures("qapp")
def test_what_is_kept_typed_or_named_after_it_never_has() -> None:
    both = f"{FATIMA} Ana"
    assert written_of(both) == both
    assert written_line_of(both) == both
    assert written_of(text_of(both)) == both, "read back from a label"
    assert QLineEdit(both).text() == both
    assert OPEN not in file_part(text_of(both))
    assert text_of(text_of(both)) == text_of(both), "never twice"


@pytest.mark.usefixtures("from_right")
def test_who_reads_from_the_right_needs_none() -> None:
    assert text_of(f"{FATIMA} is placed.") == f"{FATIMA} is placed."
