"""A few hundred spoilt files, the same ones in every run: answers or one sentence, nothing raised.

The endless form of this is `python -m tests.hostile.fuzz_reading`.
"""

import random
from pathlib import Path

import pytest

from mentordesk.services.imports.reviewing import review_file
from mentordesk.spreadsheets.child import Inline, child_reader
from tests.hostile.fuzz_reading import Found, fuzz, judged
from tests.hostile.mutations import spoiled
from tests.hostile.seeds import seeds
from tests.spreadsheets.sheets_of import NURSES

FILES = seeds(others=False)
EACH = 6
ABORTS_THE_PROCESS = frozenset({".xls", ".ods"})
"""Read by a library that can end its whole process over damage: read in the child only."""


@pytest.mark.parametrize("name", sorted(FILES))
def test_spoilt_files_are_answers_or_one_sentence(name: str, tmp_path: Path) -> None:
    if Path(name).suffix in ABORTS_THE_PROCESS:
        pytest.skip("read in the child by the test below")
    for number in range(EACH):
        chance = random.Random(f"{name} {number}")  # noqa: S311 - the same in every run
        path = tmp_path / f"spoilt{Path(name).suffix}"
        path.write_bytes(spoiled(FILES[name], chance))
        assert judged(review_file(str(path), NURSES, Inline())), number


def test_files_that_end_a_reader_end_only_the_child(tmp_path: Path) -> None:
    with child_reader() as reader:
        for name in sorted(FILES):
            chance = random.Random(name)  # noqa: S311 - the same in every run
            if Path(name).suffix in ABORTS_THE_PROCESS:
                path = tmp_path / f"spoilt{Path(name).suffix}"
                path.write_bytes(spoiled(FILES[name], chance))
                assert judged(review_file(str(path), NURSES, reader)), name


def test_the_seeds_themselves_are_read() -> None:
    """A fuzzer over files that nobody can read would find nothing."""
    assert {Path(name).suffix for name in FILES} >= {
        ".xlsx", ".csv", ".eml", ".mbox", ".docx", ".pdf", ".zip", ".xls",
    }  # fmt: skip


def test_the_endless_form_counts_what_it_reads(tmp_path: Path) -> None:
    found: Found = fuzz(0.02, 7, tmp_path)
    assert found.files > 0
    assert found.broken == {}
