"""Surveys: questions of one's own, blank forms that come back, results as n of N."""

import io
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import QUESTIONS, Consent, Question, QuestionKind, SurveyRound
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import Aim, LookedAt, look_at
from mentordesk.services.surveys import (
    blank_survey,
    load_results,
    load_surveys,
    mark_sent,
    set_questions,
)
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from tests.services.small_intake import SmallIntake

EXIT = SurveyRound.EXIT
TEA = Question("", "Was there enough tea?", QuestionKind.YES_NO)


@pytest.fixture
def paired(small: SmallIntake) -> SmallIntake:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    return small


def answer(small: SmallIntake, path: Path, answers: Mapping[str, str | int]) -> LookedAt:
    book = openpyxl.load_workbook(io.BytesIO(blank_survey(small.desk, small.intake_id, EXIT)))
    page = book["Survey"]
    for row in range(1, page.max_row + 1):
        label = str(page.cell(row, 1).value)
        if label in answers:
            page.cell(row, 2).value = answers[label]
    book.save(path)
    aim = Aim(ListKind.SURVEY, asked=EXIT)
    return look_at(small.desk, small.intake_id, aim, str(path), Inline())


def test_a_blank_form_comes_back_with_no_mapping(paired: SmallIntake, tmp_path: Path) -> None:
    said: dict[str, str | int] = {question.text: "Yes" for question in QUESTIONS[EXIT]}
    said |= {
        "E-mail": "ana@example.org",
        QUESTIONS[EXIT][3].text: 4,
        QUESTIONS[EXIT][4].text: "5",
        QUESTIONS[EXIT][6].text: "A fixed evening kept us going.",
        "May we quote your words?": "Yes, without my name",
    }
    found = answer(paired, tmp_path / "ana.xlsx", said)
    (item,) = found.plan.items
    assert (item.who, item.outcome, item.says[:9]) == ("Ana Souza", Outcome.NEW, "8 answers")
    found.apply(paired.desk, None, {})
    results = {r.question.key: r for r in load_results(paired.desk, paired.intake_id, EXIT)}
    assert results["partner"].mean == 4.0
    assert results["recommend_mentors"].yes_share == 100
    assert results["words"].words == (("Ana Souza", "mentee", "A fixed evening kept us going."),)
    rows = {row.asked_in: row for row in load_surveys(paired.desk, paired.intake_id)}
    assert (rows[EXIT].returned, rows[EXIT].asked, rows[EXIT].rate) == (1, 3, 33)


def test_a_form_with_nothing_in_it_is_no_survey(paired: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no survey answers"):
        answer(paired, tmp_path / "empty.xlsx", {})


def test_own_questions_are_asked_in_the_form_and_counted_by_role(
    paired: SmallIntake, tmp_path: Path
) -> None:
    set_questions(paired.desk, paired.intake_id, EXIT, [*QUESTIONS[EXIT], TEA])
    row = load_surveys(paired.desk, paired.intake_id)[1]
    assert (row.own, row.questions[-1].key) == (True, "own_was_there_enough_tea")
    for name, tea in (("ana", "Yes"), ("ruth", "no"), ("björn", "Yes")):
        said = {"E-mail": f"{name}@example.org", TEA.text: tea}
        answer(paired, tmp_path / f"{name}.xlsx", said).apply(paired.desk, None, {})
    tea_result = load_results(paired.desk, paired.intake_id, EXIT)[-1]
    assert tea_result.counts == {"no": 1, "yes": 2}
    assert tea_result.by_role == {"mentee": {"yes": 2}, "mentor": {"no": 1}}
    assert (tea_result.answered, tea_result.yes_share, tea_result.mean) == (3, 67, None)


def test_a_question_that_was_answered_stays(paired: SmallIntake, tmp_path: Path) -> None:
    said = {"E-mail": "ana@example.org", QUESTIONS[EXIT][0].text: "Yes"}
    answer(paired, tmp_path / "ana.xlsx", said).apply(paired.desk, None, {})
    desk, intake = paired.desk, paired.intake_id
    with pytest.raises(Refused, match="answered already"):
        set_questions(desk, intake, EXIT, QUESTIONS[EXIT][1:])
    other = Question("recommend", "In words?", QuestionKind.TEXT)
    with pytest.raises(Refused, match="answered already"):
        set_questions(desk, intake, EXIT, [other])
    set_questions(desk, intake, EXIT, [Question("recommend", "Really?", QuestionKind.YES_NO)])
    assert [one.text for one in load_surveys(desk, intake)[1].questions] == ["Really?"]


@pytest.mark.parametrize(
    ("questions", "words"),
    [([], "1 to 60"), ([Question("", " ", TEA.kind)], "1 to 60"), ([TEA, TEA], "asked twice")],
)
def test_what_is_refused(small: SmallIntake, questions: list[Question], words: str) -> None:
    with pytest.raises(Refused, match=words):
        set_questions(small.desk, small.intake_id, EXIT, questions)


def test_two_questions_of_one_beginning_have_keys_of_their_own(small: SmallIntake) -> None:
    asked = [
        Question("", f"Was there enough tea {when}?", TEA.kind) for when in ("before", "after")
    ]
    set_questions(small.desk, small.intake_id, EXIT, asked)
    keys = [one.key for one in load_surveys(small.desk, small.intake_id)[1].questions]
    assert len(set(keys)) == 2


def test_the_day_it_went_out(small: SmallIntake) -> None:
    mark_sent(small.desk, small.intake_id, EXIT, date(2021, 8, 1))
    row = load_surveys(small.desk, small.intake_id)[1]
    assert (row.sent_on, row.own, row.rate) == (date(2021, 8, 1), False, None)
    with pytest.raises(Refused, match="still to come"):
        mark_sent(small.desk, small.intake_id, EXIT, date(2031, 8, 1))
    assert load_results(small.desk, small.intake_id, SurveyRound.MID_POINT) == ()


def test_consent_of_the_form_is_one_of_three() -> None:
    assert [one.value for one in Consent] == ["named", "unnamed", "no"]
