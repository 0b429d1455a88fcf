"""Survey answers from any form tool: known people, anonymous ones, and nobody we know."""

import pytest
from sqlalchemy import select

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.domain.surveys import QUESTIONS, QuestionKind, SurveyRound
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import Aim
from mentordesk.services.lists.surveys import questions_of
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from tests.services.lists.conftest import Look
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

EXIT = Aim(ListKind.SURVEY)
ANSWERS = """Timestamp,Email,Name,Would you recommend the scheme to a colleague?,\
How well did you and your partner fit? (1 to 5),Anything you would like to tell us?
2021-08-01,ana@example.org,Ana Souza,Yes,5,Thank you
2021-08-02,ruth@example.org,Ruth Adams,No,nine,
2021-08-03,who@else.example,Nobody Weknow,Yes,4,
2021-08-04,chi@example.org,Chi Lam,,,
"""


def responses(small: SmallIntake) -> list[SurveyResponse]:
    with small.desk.reading() as session:
        return list(session.scalars(select(SurveyResponse).order_by(SurveyResponse.id)))


def test_responses_belong_to_people(look: Look) -> None:
    plan = look(EXIT, ANSWERS).plan
    outcomes = {item.who: item.outcome for item in plan.items}
    assert outcomes == {
        "Ana Souza": Outcome.NEW,
        "Ruth Adams": Outcome.NEW,
        "Nobody Weknow": Outcome.NEEDS_YOU,
        "Chi Lam": Outcome.REFUSED,
    }
    assert '"nine"' in plan.items[1].reason


def test_applying_sets_the_survey_up_and_a_second_answer_replaces(
    look: Look, small: SmallIntake
) -> None:
    before = dump(small.desk)
    look(EXIT, ANSWERS).apply(small.desk, None, {})
    kept = responses(small)
    assert [row.answers for row in kept] == [
        {"recommend": True, "partner": 5, "words": "Thank you"},
        {"recommend": False},
    ]
    assert kept[0].application_id == small.people["Ana Souza"]
    assert look(EXIT, ANSWERS).plan.count(Outcome.UNCHANGED) == 2
    changed = look(EXIT, ANSWERS.replace("Yes,5", "No,2"))
    assert changed.plan.items[0].outcome is Outcome.CHANGED
    changed.apply(small.desk, None, {})
    assert responses(small)[0].answers["partner"] == 2
    assert len(responses(small)) == 2
    small.desk.undo()
    small.desk.undo()
    assert dump(small.desk) == before


def test_an_anonymous_survey_stays_anonymous(look: Look, small: SmallIntake) -> None:
    text = "Would you recommend the scheme to a colleague?,Would you take part again?\nYes,No\n"
    found = look(EXIT, text)
    assert found.plan.notes == ("The responses name nobody: they are kept without names.",)
    found.apply(small.desk, None, {})
    assert [row.application_id for row in responses(small)] == [None]
    assert look(EXIT, text).plan.count(Outcome.NEW) == 0


def test_questions_of_the_programmes_own_survey(look: Look, small: SmallIntake) -> None:
    with small.desk.action("Survey", "survey") as session:
        own = [{"key": "tea", "text": "Was there enough tea?", "kind": "yes/no"}]
        session.add(Survey(intake_id=small.intake_id, kind="exit", sent_on=None, questions=own))
    asked = questions_of(small.desk, small.intake_id, SurveyRound.EXIT)
    assert [(one.key, one.kind) for one in asked] == [("tea", QuestionKind.YES_NO)]
    found = look(EXIT, "Email,Was there enough tea?\nana@example.org,yes\n")
    found.apply(small.desk, None, {})
    assert responses(small)[0].answers == {"tea": True}


def test_the_mid_point_survey_is_another_one(look: Look, small: SmallIntake) -> None:
    wording = QUESTIONS[SurveyRound.MID_POINT][0].text
    aim = Aim(ListKind.SURVEY, asked=SurveyRound.MID_POINT)
    look(aim, f"Email,{wording}\nana@example.org,yes\n").apply(small.desk, None, {})
    with small.desk.reading() as session:
        assert session.scalars(select(Survey.kind)).all() == ["mid-point"]
    with pytest.raises((Refused, Unreadable)):
        look(EXIT, "Email,Favourite colour\nana@example.org,red\n")


def test_answers_of_nobody_we_know_can_be_kept_without_a_name(
    look: Look, small: SmallIntake
) -> None:
    found = look(EXIT, ANSWERS)
    (stranger,) = [item for item in found.plan.items if item.who == "Nobody Weknow"]
    assert stranger.reason == "Nobody of this intake has this name or address."
    assert [choice.name for choice in stranger.choices] == ["keep the answers without a name"]
    assert found.apply(small.desk, None, {stranger.number: stranger.choices[0].key}) == 3
    assert [row.application_id for row in responses(small)][-1] is None
    again = look(EXIT, ANSWERS).plan
    assert again.count(Outcome.NEEDS_YOU) == 0
    assert again.count(Outcome.UNCHANGED) == 3


def test_two_who_answer_alike_without_a_name_are_two(look: Look, small: SmallIntake) -> None:
    wording = QUESTIONS[SurveyRound.EXIT][0].text
    one, two = f"{wording}\nYes\n", f"{wording}\nYes\nYes\n"
    look(EXIT, one).apply(small.desk, None, {})
    plan = look(EXIT, two).plan
    assert [item.outcome for item in plan.items] == [Outcome.UNCHANGED, Outcome.NEW]
    look(EXIT, two).apply(small.desk, None, {})
    assert len(responses(small)) == 2
    assert look(EXIT, two).plan.count(Outcome.UNCHANGED) == 2


GOOGLE = """Timestamp,Email Address,Would you recommend the scheme to a colleague?,\
May we quote your words?,Anything you would like to tell us?
01/08/2021 10:11:12,ana@example.org,Yes,"Yes, with my name",A good year
02/08/2021 10:11:12,ruth@example.org,Yes,No,Quiet words
"""
MICROSOFT = """ID,Start time,Completion time,Email,Name,\
Would you recommend the scheme to a colleague?
1,8/1/21 10:00:00,8/1/21 10:05:00,ana@example.org,Ana Souza,Yes
2,8/2/21 10:00:00,8/2/21 10:05:00,anonymous,,No
"""
MONKEY = """Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,\
Last Name,Would you recommend the scheme to a colleague?,Anything you would like to tell us?
,,,,,,,,Response,Open-Ended Response
11,7,08/01/2021 10:00,08/01/2021 10:05,10.0.0.1,ana@example.org,Ana,Souza,Yes,Thank you
12,7,08/02/2021 10:00,08/02/2021 10:05,10.0.0.2,,,,No,
"""


@pytest.mark.parametrize(
    ("text", "applications"),
    [(GOOGLE, ["Ana Souza", "Ruth Adams"]), (MICROSOFT, ["Ana Souza", ""]),
     (MONKEY, ["Ana Souza", ""])],
    ids=["google", "microsoft", "surveymonkey"],
)  # fmt: skip
def test_exports_of_form_tools(
    look: Look, small: SmallIntake, text: str, applications: list[str]
) -> None:
    plan = look(EXIT, text).plan
    assert [item.outcome for item in plan.items] == [Outcome.NEW, Outcome.NEW]
    look(EXIT, text).apply(small.desk, None, {})
    names = {number: name for name, number in small.people.items()}
    assert [names.get(row.application_id or 0, "") for row in responses(small)] == applications
    assert look(EXIT, text).plan.count(Outcome.UNCHANGED) == 2


def test_consent_is_kept_beside_the_answers(look: Look, small: SmallIntake) -> None:
    look(EXIT, GOOGLE).apply(small.desk, None, {})
    assert [row.answers["consent"] for row in responses(small)] == ["named", "no"]


def test_two_questions_that_differ_in_a_word(look: Look, small: SmallIntake) -> None:
    mentors = QUESTIONS[SurveyRound.EXIT][2]
    look(EXIT, f"Email,{mentors.text}\nana@example.org,no\n").apply(small.desk, None, {})
    assert responses(small)[0].answers == {mentors.key: False}
