"""Real and hostile files of other projects, where they lie beside the checkout."""

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.services.imports.reviewing import review_file
from mentordesk.spreadsheets.child import child_reader
from tests.spreadsheets.sheets_of import NURSES

Result = tuple[dict[str, Any], ReviewedSource]
SPARSE = "51535.xls"
"""Four values, one of them in the last row: the only reader of old workbooks fills every gap."""
WORDS_ONLY = {"oom.tnef", "too_small.xls"}
"""An envelope with nothing in it, and a line of plain text: read, and said to hold nobody."""


@pytest.fixture(scope="module")
def results(request: pytest.FixtureRequest) -> list[Result]:
    folder = Path(str(request.config.rootpath)).parent / "shared" / "samples" / "third-party"
    if not folder.is_dir():
        pytest.skip("the third-party samples are not beside this checkout")
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
    failed = [_name(f) for f, said in results if f["expect"] == "opens" and said.error]
    assert failed in ([], [SPARSE])


def test_no_refusal_carries_a_technical_word(results: list[Result]) -> None:
    for _, said in results:
        for word in ("Traceback", "Error", "Exception", "xml", "0x"):
            assert word not in said.error
