"""Every pair of both palettes reaches its contrast; the table would show one that does not."""

import pytest

from mentordesk.ui.style import style_sheet
from mentordesk.ui.tokens import DARK, LIGHT, Tokens
from tests.window.contrast import TEXT, main, pairs_of, table

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@BOTH
def test_everything_painted_can_be_seen(tokens: Tokens) -> None:
    weak = [
        (one.what, round(one.reached, 2)) for one in pairs_of(tokens) if one.reached < one.least
    ]
    assert weak == []
    assert sum(one.least == TEXT for one in pairs_of(tokens)) >= 40


@BOTH
def test_a_pale_text_would_be_found(tokens: Tokens) -> None:
    pale = tokens._replace(ink_soft=tokens.line)
    weak = {one.what for one in pairs_of(pale) if one.reached < one.least}
    assert any("ink_soft on window" in what for what in weak)
    assert "TOO WEAK" in table(pale)[0]


@BOTH
def test_a_field_is_known_by_a_border_that_is_in_the_table(tokens: Tokens) -> None:
    sheet = style_sheet(tokens, 10.0)
    fields = sheet[sheet.index("QLineEdit, QComboBox, QDateEdit") :].split("}")[0]
    assert f"border: 1px solid {tokens.line_strong}" in fields
    assert any(
        one.front == tokens.line_strong and "border of a field" in one.what
        for one in pairs_of(tokens)
    )


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0
    printed = capsys.readouterr().out
    assert "light\n" in printed
    assert "dark\n" in printed
    assert printed.endswith("0 too weak\n")
