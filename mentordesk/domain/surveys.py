"""Surveys: the two rounds a scheme asks, their questions, and what an answer may be."""

from dataclasses import dataclass
from enum import StrEnum


class SurveyRound(StrEnum):
    """When it is asked: half way through the year, or at its end."""

    MID_POINT = "mid-point"
    EXIT = "exit"


class QuestionKind(StrEnum):
    """What kind of answer a question takes: yes or no, 1 to 5, or words."""

    YES_NO = "yes/no"
    RATING = "rating"
    TEXT = "text"


LOWEST, HIGHEST = 1, 5
"""The ends of a rating."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `key` names it in answers, `text` is how it is asked."""

    key: str
    text: str
    kind: QuestionKind


QUESTIONS: dict[SurveyRound, tuple[Question, ...]] = {
    SurveyRound.MID_POINT: (
        Question("in_touch", "Are you and your partner in regular contact?", QuestionKind.YES_NO),
        Question("partner", "How well do you and your partner fit? (1 to 5)", QuestionKind.RATING),
        Question("resources", "How useful are the resources? (1 to 5)", QuestionKind.RATING),
        Question("help", "Is there anything we can help with?", QuestionKind.TEXT),
    ),
    SurveyRound.EXIT: (
        Question(
            "recommend", "Would you recommend the scheme to a colleague?", QuestionKind.YES_NO
        ),
        Question("partner", "How well did you and your partner fit? (1 to 5)", QuestionKind.RATING),
        Question("resources", "How useful were the resources? (1 to 5)", QuestionKind.RATING),
        Question("again", "Would you take part again?", QuestionKind.YES_NO),
        Question("words", "Anything you would like to tell us?", QuestionKind.TEXT),
    ),
}
"""What is asked where the programme has not set up a survey of its own."""
