"""The commands wall-chart and table-cards."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

Call = Callable[..., tuple[int, str, str]]


def text_of(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize("command", ["wall-chart", "table-cards"])
def test_a_pdf_with_names_and_one_without(
    command: str, filled: Path, call: Call, tmp_path: Path
) -> None:
    out = tmp_path / "board.pdf"
    code, said, _ = call(command, filled, "--intake", "2021 July", "--out", out)
    assert (code, said.strip()) == (0, str(out))
    assert "Ana Silva" in text_of(out)
    code, _, _ = call(command, filled, "--intake", "2021 July", "--out", out, "--without-names")
    assert code == 0
    assert "Ana Silva" not in text_of(out)
    assert "Mentee A" in text_of(out)


def test_paper_and_number_of_cards(filled: Path, call: Call, tmp_path: Path) -> None:
    out = tmp_path / "board.pdf"
    words = ("--intake", "2021 July", "--out", out)
    assert call("wall-chart", filled, *words, "--paper", "A4")[0] == 0
    assert float(PdfReader(out).pages[0].mediabox.width) == pytest.approx(841.9, abs=0.1)
    assert call("wall-chart", filled, *words, "--paper", "Letter")[0] == 0
    assert float(PdfReader(out).pages[0].mediabox.width) == pytest.approx(792.0, abs=0.1)
    assert call("wall-chart", filled, *words, "--paper", "Legal")[0] == 2
    assert call("table-cards", filled, *words, "--per-page", 10, "--waiting")[0] == 0
    assert call("table-cards", filled, *words, "--per-page", 9)[0] == 2


def test_an_unknown_intake_is_refused(filled: Path, call: Call, tmp_path: Path) -> None:
    out = tmp_path / "board.pdf"
    assert call("wall-chart", filled, "--intake", "None such", "--out", out)[0] == 1
    assert not out.exists()
