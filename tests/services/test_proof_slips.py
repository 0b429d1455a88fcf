"""Proof slips of a programme, why not, and blind comparing."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import Rule
from mentordesk.domain.refusals import Refused
from mentordesk.matching.explain import explain_scored
from mentordesk.matching.prices import WhatIf
from mentordesk.matching.proof import seal
from mentordesk.matching.solve import Settled, settle
from mentordesk.services import pairing
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.applicants import set_places
from mentordesk.services.blind import blind, letters
from mentordesk.services.matching import change_settings, load_cohort
from mentordesk.services.proof_slips import (
    ask_slip,
    proof_slip,
    prove,
    slip_pdf,
    verify_slip,
    write_slip,
)
from mentordesk.services.settings_changes import changed_settings, load_settings
from mentordesk.services.why_not import BEHIND, HIDDEN, cost_of, why_not
from mentordesk.storage.models.applications import Application, Source
from tests.matching.cohorts import cohort
from tests.services.small_intake import SmallIntake

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def settled_of(small: SmallIntake) -> Settled:
    return settle(load_cohort(small.desk, small.intake_id))


def answer(small: SmallIntake, name: str, *given: Given) -> None:
    with small.desk.action("Answer") as session:
        application = session.get_one(Application, small.people[name])
        source = coordinator_source(session, small.desk.now())
        record(session, application, list(given), source, small.desk.now())


def test_a_slip_names_people_programme_and_settings(small: SmallIntake) -> None:
    slip = proof_slip(small.desk, small.intake_id)
    told = slip.as_dict()
    assert told["about"] == {
        "programme": "Mentoring Scheme",
        "intake": "2021 July",
        "made": "2021-08-20T12:00:00+10:00",
    }
    assert [small.people[ANA], ANA] in told["names"]
    assert told["settings"]["weights"]["topics"] == 30
    assert told["seal"] == seal(told)
    assert prove(ask_slip(small.desk, small.intake_id)).as_json() == slip.as_json()


def test_a_slip_as_a_file_of_each_kind(small: SmallIntake, tmp_path: Path) -> None:
    slip = proof_slip(small.desk, small.intake_id)
    for name in ("slip.json", "slip.pdf", "slip.TXT"):
        assert write_slip(small.desk, slip, tmp_path / name) == tmp_path / name
    assert (tmp_path / "slip.pdf").read_bytes() == slip_pdf(small.desk, slip)
    assert (tmp_path / "slip.pdf").read_bytes().startswith(b"%PDF")
    assert "mentees are placed" in (tmp_path / "slip.TXT").read_text(encoding="utf-8")
    assert verify_slip(tmp_path / "slip.json").holds
    with pytest.raises(Refused, match=r"not [.]docx"):
        write_slip(small.desk, slip, tmp_path / "slip.docx")
    assert not (tmp_path / "slip.docx").exists()


def kept(small: SmallIntake, folder: Path) -> Path:
    return write_slip(small.desk, proof_slip(small.desk, small.intake_id), folder / "slip.json")


def test_a_slip_is_held_against_its_programme(small: SmallIntake, tmp_path: Path) -> None:
    path = kept(small, tmp_path)
    found = verify_slip(path, small.desk)
    assert found.holds
    assert found.sentence.startswith("The slip holds: ")
    assert found.findings[-1].check == "programme"


def test_what_differs_in_the_programme_is_said(small: SmallIntake, tmp_path: Path) -> None:
    path = kept(small, tmp_path)

    def differs(words: str) -> None:
        found = verify_slip(path, small.desk)
        assert not found.holds
        assert [f.check for f in found.findings if not f.holds] == ["programme"]
        assert words in found.findings[-1].sentence
        assert "does not hold" in found.sentence
        small.desk.undo()

    set_places(small.desk, small.people[SAM], 2)
    differs("other places")
    answer(small, ANA, Given("sector", "Special"))
    differs("scores or rules are others")
    pairing.pair(small.desk, small.people[CHI], small.people[SAM])
    differs("Other pairs are pinned now")
    changed = changed_settings(load_settings(small.desk, small.intake_id), {"raise_floor": True})
    change_settings(small.desk, small.intake_id, changed)
    differs("settings of the match are others")
    with small.desk.action("Leave") as session:
        session.get_one(Application, small.people[CHI]).standing = ApplicationState.WITHDRAWN
    differs("Other people take part")
    assert verify_slip(path, small.desk).holds


def test_a_forged_slip_fails_and_is_not_held_against_the_programme_for_its_form(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = kept(small, tmp_path)
    told = json.loads(path.read_text(encoding="utf-8"))
    told["total"] += 1
    path.write_text(json.dumps(told), encoding="utf-8")
    assert not verify_slip(path).holds
    told["pairs"] = "none"
    path.write_text(json.dumps(told), encoding="utf-8")
    assert [f.check for f in verify_slip(path, small.desk).findings] == ["form"]


def test_overrides_stand_on_the_slip_with_their_reasons(small: SmallIntake) -> None:
    pairing.ban(small.desk, small.people[ANA], small.people[RUTH], "a quarrel")
    pairing.pair(small.desk, small.people[ANA], small.people[RUTH], override="made up again")
    slip = proof_slip(small.desk, small.intake_id)
    assert slip.slip.overrides == ((small.people[ANA], small.people[RUTH], "made up again"),)


def test_every_rule_says_which_answers_are_behind_it() -> None:
    assert set(BEHIND) == set(Rule)


def test_why_not_names_the_answers_and_their_cells(small: SmallIntake) -> None:
    answer(small, ANA, Given("employer", "City Library", cell="C5", sheet="Mentees", row=5))
    answer(small, RUTH, Given("employer", "city library"))
    with small.desk.action("Name") as session:
        session.query(Source).one().name = "July.xlsx"
    found = why_not(small.desk, settled_of(small), small.people[ANA], small.people[RUTH])
    (obstacle,) = found.obstacles
    assert (obstacle.rule, obstacle.can_be_overridden) == (Rule.SAME_EMPLOYER, True)
    one, other = obstacle.answers
    assert one.sentence == f"{ANA}: Employer “City Library” (July.xlsx, sheet Mentees, cell C5)."
    assert other.name == RUTH
    assert found.cost is None
    assert found.sentences == (obstacle.sentence, one.sentence, other.sentence)


def test_a_confidential_answer_is_told_by_its_place_only(small: SmallIntake) -> None:
    answer(small, BJORN, Given("avoid", RUTH))
    found = why_not(small.desk, settled_of(small), small.people[BJORN], small.people[RUTH])
    conflict = next(o for o in found.obstacles if o.rule is Rule.CONFLICT)
    assert [a.value for a in conflict.answers] == [HIDDEN]


def test_why_not_of_a_possible_pair_is_what_it_costs(small: SmallIntake) -> None:
    settled = settled_of(small)
    for pair in settled.suggestion.pairs:
        cost = why_not(small.desk, settled, pair.mentee_id, pair.mentor_id).cost
        assert cost is not None
        assert (cost.together, cost.pairs, cost.points) == (True, 0, 0)
        assert "paired in the best answer" in cost.sentence
    with pytest.raises(Refused, match="no longer takes part"):
        why_not(small.desk, settled, 99, small.people[RUTH])


@pytest.mark.parametrize("seed", range(8))
def test_the_cost_is_what_a_match_with_the_pair_pinned_loses(seed: int) -> None:
    asked = cohort(seed, 7, 5)
    settled = settle(asked)
    search = WhatIf(settled)
    for mentee in asked.mentees:
        for mentor in asked.mentors:
            key = (mentee.application_id, mentor.application_id)
            at = settled.scores.rows[key[0]], settled.scores.columns[key[1]]
            if not settled.scores.allowed[at]:
                continue
            cost = cost_of(settled, *key, search)
            if "cannot be paired" in cost.sentence:
                continue
            pinned = settle(replace(asked, pins=(key,))).suggestion
            assert cost.pairs == len(pinned.pairs) - len(settled.suggestion.pairs)
            assert cost.points == pinned.total - settled.suggestion.total
            assert cost.sentence.endswith(".")
            assert cost.together or cost.moves[0].mentee_id == key[0]


def test_blind_labels_hide_names_employers_and_pronouns() -> None:
    asked = cohort(4, 30, 4)
    named = replace(
        asked.mentees[0],
        name="Ana Souza",
        employer="City Library",
        text="Ana of the City Library says she asked Mentor 1001 about her archive.",
    )
    hidden = blind(replace(asked, mentees=(named, *asked.mentees[1:])))
    label = hidden.labels[named.application_id]
    shown = next(c for c in hidden.cohort.mentees if c.application_id == named.application_id)
    assert shown.name == label
    assert label.startswith("Mentee ")
    assert shown.employer == ""
    assert shown.text == (f"… of the … says … asked {hidden.labels[1001]} about … archive.")
    assert hidden.name(label) == "Ana Souza"
    assert len(set(hidden.labels.values())) == 34
    assert all(c.employer == "" for c in (*hidden.cohort.mentees, *hidden.cohort.mentors))
    assert hidden.cover("ana souza and Mentee 2") == f"{label} and {hidden.labels[2]}"
    with pytest.raises(KeyError):
        hidden.name("Mentee ZZ")


def test_blind_sentences_of_an_explanation_name_nobody() -> None:
    asked = cohort(9, 8, 8)
    hidden = blind(asked)
    scores = settle(asked).scores
    for mentee in asked.mentees:
        told = explain_scored(scores, mentee.application_id, asked.mentors[0].application_id)
        for sentence in told.because:
            assert mentee.name not in hidden.cover(sentence).replace(
                hidden.labels[mentee.application_id], ""
            )


def test_letters_go_on_after_z() -> None:
    assert [letters(n) for n in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
