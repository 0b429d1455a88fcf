"""Safe text: what applicants wrote stays plain text in every widget."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mentordesk.ui.safe_text import (
    LINE_LIMIT,
    ElidedLabel,
    PlainLabel,
    line_of,
    set_look,
    text_of,
    title_of,
    tooltip_of,
)

HOSTILE = "<img src='/dev/zero'> Ana \u202egpj.exe\x00"


def test_a_label_shows_markup_as_text(qtbot: QtBot) -> None:
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<img src='/dev/zero'> Ana gpj.exe"


def test_a_tooltip_is_escaped_markup() -> None:
    assert tooltip_of("<b>&\"'") == "<span>&lt;b&gt;&amp;&quot;&#39;</span>"
    assert tooltip_of("one\ntwo") == "<span>one<br>two</span>"
    assert tooltip_of("") == ""


@given(st.text())
def test_no_tag_of_ours_gets_into_a_tooltip(text: str) -> None:
    inside = tooltip_of(text).removeprefix("<span>").removesuffix("</span>")
    assert set(re.findall("<[^>]*>", inside)) <= {"<br>"}
    assert html.unescape(inside.replace("<br>", "\n")) == text_of(text) or not text


@given(st.text())
def test_a_line_is_one_short_clean_line(text: str) -> None:
    line = line_of(text)
    assert len(line) <= LINE_LIMIT
    assert "\n" not in line
    assert not re.search("[\x00-\x1f\u202a-\u202e]", line)


@given(st.text(max_size=200))
def test_what_can_be_printed_is_cleaned_like_the_rest(text: str) -> None:
    # With a letter that cannot be printed in front, nothing is spared.
    assert text_of(f"\u200e{text}") == text_of(text)
    assert line_of(f"\u200e{text}") == line_of(text)


def test_an_ampersand_is_no_mnemonic() -> None:
    assert title_of("Smith & Jones") == "Smith && Jones"
    assert len(title_of("x" * 500)) == 60


def test_a_very_long_name_is_elided_and_quick(qtbot: QtBot) -> None:
    label = ElidedLabel("A" * 50_000)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.minimumSizeHint().width() <= 20
    assert len(label.text()) == LINE_LIMIT
    assert label.toolTip().startswith("<span>AAA")
    label.grab()


def test_a_look_can_change(qtbot: QtBot) -> None:
    label = PlainLabel("x", "soft")
    qtbot.addWidget(label)
    set_look(label, "warn")
    assert label.property("look") == "warn"
