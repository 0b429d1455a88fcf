"""Scheme files: read, and refused with a sentence where they are nonsense."""

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option
from mentordesk.services.schemes import parse_scheme, read_scheme

SAMPLE = Path(__file__).resolve().parents[1] / "applications" / "scheme.json"


def test_the_sample_scheme() -> None:
    scheme = read_scheme(SAMPLE)
    assert scheme.name == "LIS Mentoring Scheme 2021"
    assert scheme.day_first
    assert scheme.options["sector"][0] == Option("Academic", rank=0)
    assert scheme.texts("contact_modes")[-1] == "Face to face"


def test_synonyms_and_ranks() -> None:
    option = {"text": "TAFE/VET", "synonyms": ["Further education"], "rank": 7}
    scheme = parse_scheme({"name": "X", "options": {"sector": [option, "Law"]}}, "x.json")
    assert scheme.options["sector"] == (
        Option("TAFE/VET", ("Further education",), 7),
        Option("Law", rank=1),
    )


@pytest.mark.parametrize(
    "data",
    [
        [],
        {},
        {"name": " "},
        {"name": 3},
        {"name": "X", "day_first": "yes"},
        {"name": "X", "options": []},
        {"name": "X", "options": {"sector": "Law"}},
        {"name": "X", "options": {"sector": ["Law", "law"]}},
        {"name": "X", "options": {"sector": [3]}},
        {"name": "X", "options": {"sector": [{"text": "Law", "synonyms": "x"}]}},
    ],
)
def test_nonsense_is_refused(data: Any) -> None:
    with pytest.raises(Refused, match=r"\.$"):
        parse_scheme(data, "x.json")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for name, content in {
        "a.json": b"{",
        "b.json": b"\xff\xfe\x00",
        "c.json": b"[" * 100_000,
    }.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(Refused, match=name):
            read_scheme(tmp_path / name)
    with pytest.raises(Refused, match=r"gone\.json"):
        read_scheme(tmp_path / "gone.json")
    (tmp_path / "d.json").write_text(json.dumps({"name": "X"}))
    assert read_scheme(tmp_path / "d.json").name == "X"
