"""Real and hostile files of other projects, where they lie beside the checkout."""

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.services.imports.reviewing import review_file
from mentordesk.spreadsheets.child import TOO_MUCH, child_reader
from mentordesk.spreadsheets.reading import SPREADSHEETS
from mentordesk.spreadsheets.sniff import sniff
from tests.spreadsheets.sheets_of import NURSES

Result = tuple[dict[str, Any], ReviewedSource]
SHARE = 0.945
"""Of the spreadsheets that open elsewhere; measured: all of them."""
WORDS_ONLY = {"oom.tnef", "too_small.xls"}
"""An envelope with nothing in it, and a line of plain text: read, and said to hold nobody."""


def _folder(request: pytest.FixtureRequest) -> Path:
    folder = Path(str(request.config.rootpath)).parent / "shared" / "samples" / "third-party"
    if not folder.is_dir():
        pytest.skip("the third-party samples are not beside this checkout")
    return folder


@pytest.fixture(scope="module")
def results(request: pytest.FixtureRequest) -> list[Result]:
    folder = _folder(request)
    listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))["files"]
    with child_reader() as reader:
        return [(f, review_file(str(folder / f["file"]), NURSES, reader)) for f in listed]


def _name(file: dict[str, Any]) -> str:
    return Path(file["file"]).name


def test_every_password_is_recognised(results: list[Result]) -> None:
    for file, said in results:
        if file["expect"] == "password":
            assert "password" in said.error, file["file"]


def test_what_must_be_refused_is_refused_in_a_sentence(results: list[Result]) -> None:
    for file, said in results:
        if file["expect"] == "reject" and _name(file) not in WORDS_ONLY:
            assert said.error.endswith("."), file["file"]
        if file["expect"] == "reject":
            assert said.entries == (), file["file"]


def test_what_opens_elsewhere_opens_here(results: list[Result]) -> None:
    opening = [f for f, _ in results if f["expect"] == "opens"]
    failed = [_name(f) for f, said in results if f["expect"] == "opens" and said.error]
    assert len(opening) > 100
    assert 1 - len(failed) / len(opening) >= SHARE, failed
    assert failed == []


def test_no_file_ends_the_reader_or_takes_too_long(results: list[Result]) -> None:
    assert [
        _name(f) for f, said in results if said.error == TOO_MUCH and f["expect"] == "opens"
    ] == []


def test_nothing_that_has_cells_is_called_empty(request: pytest.FixtureRequest) -> None:
    folder = _folder(request)
    listed = json.loads((folder / "index.json").read_text(encoding="utf-8"))["files"]
    empty: list[str] = []
    looked_at = 0
    with child_reader() as reader:
        for file in listed:
            data = (folder / file["file"]).read_bytes()
            if file["expect"] == "opens" and _has_cells(file) and sniff(data) in SPREADSHEETS:
                looked_at += 1
                grids = reader.read(data).grids
                empty += [] if any(grid.rows for grid in grids) else [_name(file)]
    assert looked_at > 50
    assert empty == []


def _has_cells(file: dict[str, Any]) -> bool:
    """Whether any other reader found cells in it."""
    seen = file["observed"].values()
    return any(isinstance(one, dict) and one["cells"] for one in seen)


def test_no_refusal_carries_a_technical_word(results: list[Result]) -> None:
    for _, said in results:
        for word in ("Traceback", "Error", "Exception", "xml", "0x"):
            assert word not in said.error
