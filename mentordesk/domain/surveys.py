"""Surveys: the two rounds a scheme asks, their questions, and what an answer may be."""

import re
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


class Consent(StrEnum):
    """Whether somebody's words may be printed: with their name, without it, or not at all."""

    NAMED = "named"
    UNNAMED = "unnamed"
    NO = "no"


LOWEST, HIGHEST = 1, 5
"""The ends of a rating."""
CONSENT_KEY = "consent"
"""The key an answer about being quoted is kept under, beside the questions' own."""
CONSENT_QUESTION = "May we quote your words?"
CONSENT_WORDS: dict[Consent, str] = {
    Consent.NAMED: "Yes, with my name",
    Consent.UNNAMED: "Yes, without my name",
    Consent.NO: "No",
}
"""What is offered below that question."""


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
        Question(
            "recommend_mentees",
            "Would you recommend it to others who look for a mentor?",
            QuestionKind.YES_NO,
        ),
        Question(
            "recommend_mentors",
            "Would you recommend it to others who could be mentors?",
            QuestionKind.YES_NO,
        ),
        Question("partner", "How well did you and your partner fit? (1 to 5)", QuestionKind.RATING),
        Question("resources", "How useful were the resources? (1 to 5)", QuestionKind.RATING),
        Question("again", "Would you take part again?", QuestionKind.YES_NO),
        Question("words", "Anything you would like to tell us?", QuestionKind.TEXT),
    ),
}
"""What is asked where the programme has not set up a survey of its own."""


def read_consent(text: str) -> Consent | None:
    """What words about being quoted mean, read carefully; None where they mean nothing.

    A bare yes gives no name away.
    """
    words = " ".join(re.findall(r"[a-z]+", text.casefold()))
    if not words:
        return None
    if re.search(r"\b(no|not|never|don t|do not)\b", words) and "name" not in words:
        return Consent.NO
    if re.search(r"\b(without|unnamed|anonymous\w*|no name|not (be )?named|not my name)\b", words):
        return Consent.UNNAMED
    if re.search(r"\bno\b|\bnot\b", words):
        return Consent.NO
    if re.search(r"\b(named|with (my |your )?name|by name)\b", words):
        return Consent.NAMED
    return Consent.UNNAMED if re.search(r"\b(yes|y|ok|okay|sure|agree\w*)\b", words) else None
