"""Names written from the right within sentences that are read from the left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
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
def test_letters_are_told_apart_at_the_first_that_is_read_from_the_right() -> None:
    last_from_left, first_from_right = "\u058f", "\u0590"
    assert apart(f"Ana {last_from_left}") == f"Ana {last_from_left}"
    assert apart(f"Ana {first_from_right}") == f"Ana {OPEN}{first_from_right}{CLOSE}"
    assert apart("Anaïs Fernández, Łódź") == "Anaïs Fernández, Łódź"


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


LEFT = "\u2066"
SIGNED = (
    ("-5.2", f"{LEFT}-5.2{CLOSE}"),
    ("+1,240.5", f"{LEFT}+1,240.5{CLOSE}"),
    ("\u22123 %", f"{LEFT}\u22123 %{CLOSE}"),
    ("(-3)", f"({LEFT}-3{CLOSE})"),
    ("+61 2 5550 1234", f"{LEFT}+61 2 5550 1234{CLOSE}"),
    ("changes by -5.2 points, +3.", f"changes by {LEFT}-5.2{CLOSE} points, {LEFT}+3{CLOSE}."),
    *(
        (plain, plain)
        for plain in ("5.2", "2021-07-19", "LA-2021-0001", "3-5", "a - b", "-", "- 3")
    ),
)


@pytest.mark.usefixtures("from_right")
@pytest.mark.parametrize(("text", "shown"), SIGNED)
def test_the_sign_of_a_figure_stays_before_it_where_one_reads_from_the_right(
    text: str, shown: str
) -> None:
    assert text_of(text) == shown
    assert line_of(text) == shown
    assert PlainLabel(text).text() == shown


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("text", "_shown"), SIGNED)
def test_from_the_left_a_sign_needs_no_marks(text: str, _shown: str) -> None:
    assert text_of(text) == text


def laid_out(text: str) -> str:
    """The letters of a text from the left to the right, as they stand on a line."""
    layout, option = QTextLayout(text), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = [(layout.glyphRuns(at, 1), letter) for at, letter in enumerate(text)]
    drawn = [(run[0].positions()[0].x(), letter) for run, letter in runs if run]
    return "".join(letter for _, letter in sorted(drawn) if letter.isprintable())


@pytest.mark.usefixtures("from_right")
def test_a_figure_with_its_sign_is_drawn_as_it_is_written() -> None:
    assert laid_out("-5.2") == "5.2-", "else there was nothing to mend"
    assert laid_out(text_of("-5.2")) == "-5.2"
