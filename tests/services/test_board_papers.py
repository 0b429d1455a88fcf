"""The board on paper: who stands on it, and that nobody is named where names are hidden."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.board import MenteeCard, load_board
from mentordesk.services.board_papers import (
    PaperChoice,
    table_cards,
    wall_chart,
    why_unmatched,
)
from tests.services.small_intake import SmallIntake, small_intake


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallIntake]:
    made = small_intake(tmp_path)
    made.pair("Ana Souza", "Ruth Adams", PairState.DRAFT)
    yield made
    made.desk.close()


def text_of(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


def names(small: SmallIntake) -> set[str]:
    board = load_board(small.desk, small.intake_id)
    return {card.name for card in board.mentees} | {card.name for card in board.mentors}


def test_everybody_is_on_the_wall_chart(small: SmallIntake) -> None:
    text = text_of(wall_chart(small.desk, small.intake_id, PaperChoice("A3")))
    for name in names(small):
        assert name in text
    assert "1 pair," in text
    assert "draft" in text


def test_everybody_has_a_card_and_only_who_waits_where_that_was_asked(small: SmallIntake) -> None:
    text = text_of(table_cards(small.desk, small.intake_id, PaperChoice()))
    for name in names(small):
        assert name in text
    few = PaperChoice(waiting_only=True)
    assert "Ana Souza" not in text_of(table_cards(small.desk, small.intake_id, few))


def test_without_names_nobody_is_named(small: SmallIntake) -> None:
    choice = PaperChoice(blind=True)
    why = {card.application_id: f"{card.name} waits" for card in _waiting(small)}
    for pdf in (
        wall_chart(small.desk, small.intake_id, choice, why),
        table_cards(small.desk, small.intake_id, choice),
    ):
        text = text_of(pdf)
        for name in names(small):
            assert name not in text
            assert name.split()[-1] not in text
        assert "Mentee A" in text
        assert "Mentor A" in text


def _waiting(small: SmallIntake) -> tuple[MenteeCard, ...]:
    return load_board(small.desk, small.intake_id).waiting


def test_why_somebody_waits_is_on_the_chart(small: SmallIntake) -> None:
    why = {card.application_id: "All places are taken." for card in _waiting(small)}
    text = text_of(wall_chart(small.desk, small.intake_id, PaperChoice("A4"), why))
    assert "All places are taken." in text or "Not ready" in text


def test_reasons_come_from_the_best_answer(small: SmallIntake) -> None:
    found = why_unmatched(small.desk, small.intake_id)
    assert all(isinstance(reason, str) and reason for reason in found.values())


def test_nothing_is_changed_by_printing(small: SmallIntake) -> None:
    before = small.desk.undo_label
    wall_chart(small.desk, small.intake_id, PaperChoice())
    table_cards(small.desk, small.intake_id, PaperChoice())
    assert small.desk.undo_label == before


def test_unknown_paper_is_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused):
        wall_chart(small.desk, small.intake_id, PaperChoice("Foolscap"))
