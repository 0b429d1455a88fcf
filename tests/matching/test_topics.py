"""Topics that a text speaks of, and the whole slip in words."""

import pytest

from mentordesk.matching.proof_words import SHOWN_SWAPS, as_text, number, sections
from mentordesk.matching.solve import settle
from mentordesk.matching.topics import mentions, stem
from tests.matching.cohorts import cohort
from tests.matching.proofs import whole_slip

TOPICS = (
    ("Leadership and management", "lead a team", "supervising"),
    ("Career planning",),
    ("Cataloguing and metadata",),
    ("Research support",),
    ("IT",),
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I hope to LEAD a team one day", {"Leadership and management": ("LEAD", "a", "team")}),
        ("planning my career", {"Career planning": ("career", "planning")}),
        ("I planned a career", {"Career planning": ("career", "planned")}),
        ("catalogue and metadata", {"Cataloguing and metadata": ("catalogue", "metadata")}),
        ("metadata only", {}),
        ("it is supported by research", {"Research support": ("research", "supported")}),
        ("I work in IT", {"IT": ("IT",)}),
        ("Supervising others", {"Leadership and management": ("Supervising",)}),
        ("misleading a teammate", {}),
        ("", {}),
        ("…!?", {}),
    ],
)  # fmt: skip
def test_a_text_speaks_of_topics_by_phrase_or_by_all_stems(
    text: str, found: dict[str, tuple[str, ...]]
) -> None:
    assert {m.topic: m.words for m in mentions(TOPICS, text)} == found


def test_stems_are_never_shorter_than_four_letters() -> None:
    assert stem("planning") == stem("plans") == stem("planned") == "plan"
    assert stem("ed") == "ed"
    assert stem("being") == "being"
    assert stem("teaching") == stem("teach") == "teach"


@pytest.mark.parametrize("seed", range(8))
def test_the_slip_in_words_says_what_its_numbers_say(seed: int) -> None:
    slip = whole_slip(settle(cohort(seed, 14, 7)))
    told = as_text(slip)
    short = slip.slip
    assert f"{short.placed} of {short.mentees} mentees are placed" in told
    assert number(slip, short.total) in told
    assert short.input_hash in told
    for key in short.unmatched:
        assert f"\n{slip.name(key)}.\n" in told
    parts = {part.title: part for part in sections(slip)}
    assert len(parts["Pairs"].rows) == short.placed
    swaps = parts["Who would both rather swap"]
    assert len(swaps.rows) == min(len(slip.blocking), SHOWN_SWAPS)
    assert all(len(row) == len(part.columns) for part in parts.values() for row in part.rows)
    assert all(s.endswith(".") for part in parts.values() for s in part.sentences)


def test_the_bottom_line_names_the_most_valuable_extra_places() -> None:
    slip = whole_slip(settle(cohort(1, 14, 7)))
    rows = next(p.rows for p in sections(slip) if p.title == "Most valuable extra places")
    assert len(rows) == len(slip.slip.more_places) > 0
    for (_, pairs, _), (_, words, _) in zip(slip.slip.more_places, rows, strict=True):
        assert words == (f"{pairs} more placed" if pairs else "nobody more placed")


def test_an_empty_cohort_has_a_slip_too() -> None:
    slip = whole_slip(settle(cohort(1, 0, 0)))
    assert "0 of 0 mentees are placed" in as_text(slip)
    assert slip.share_of_wishes is None
    assert slip.best_worst is None


def test_an_answer_holds_the_whole_slip_only_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    slip = whole_slip(settle(cohort(2, 5, 4)))
    assert slip.brief_dict() == slip.as_dict()
    monkeypatch.setattr("mentordesk.matching.proof.MOST_EVIDENCE", 19)
    assert slip.brief_dict() == slip.slip.as_dict()
