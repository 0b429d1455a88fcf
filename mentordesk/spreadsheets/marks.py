"""Small words in cells: yes and no, ticks, numbers in words, errors, placeholders, roles."""

import re

TICKS = frozenset({"x", "✓", "✔", "☑", "☒", "✗", "[x]", "(x)", "√", "●", "■", "🗹", "✅"})
EMPTY_TICKS = frozenset({"☐", "□", "[ ]", "[]", "( )", "○"})
LONGEST_DECLARATION = 14
"""Words in the longest sentence that may mean yes or no; longer ones are a text of their own."""
_YES = frozenset(
    {
        "yes",
        "y",
        "true",
        "1",
        "1.0",
        "agree",
        "agreed",
        "accept",
        "accepted",
        "ok",
        "oui",
        "ja",
        "si",
    }
)
_NO = frozenset({"no", "n", "false", "0", "0.0", "never", "none", "disagree", "not yet", "nein"})
_ERRORS = frozenset(
    {"#n/a", "#ref!", "#value!", "#name?", "#div/0!", "#null!", "#num!", "#getting_data", "#spill!"}
)
_PLACEHOLDERS = frozenset(
    {"n/a", "na", "n.a.", "nil", "-", "--", "\u2013", "\u2014", "none", "tbc", "tba",
     "?", "...", ".", "null", "unknown", "not applicable"}
)  # fmt: skip
NUMBER_WORDS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
} | {"a": 1, "single": 1, "couple": 2}  # fmt: skip


_REFUSING = re.compile(r"^(no|not|never)\b|\b(do not|don'?t|have not|haven'?t|disagree|decline)\b")
_AGREEING = re.compile(
    r"^(yes\b|i (have|agree|accept|do|am|confirm|understand)\b)"
    r"|\b(agree|agreed|accept|accepted|abide)\b"
)


def is_error(text: str) -> bool:
    """Whether a cell shows one of Excel's error values."""
    return text.startswith("#") and text.strip().casefold() in _ERRORS


def is_placeholder(text: str) -> bool:
    """Whether somebody wrote that there is nothing to write."""
    return text.strip().casefold() in _PLACEHOLDERS


def yes_or_no(text: str) -> bool | None:
    """True or False for an answer that is clearly one of the two; None for anything else."""
    words = text.strip().casefold().rstrip(".!")
    if len(words.split()) > LONGEST_DECLARATION:
        return None
    if words in _YES or words in TICKS:
        return True
    if words in _NO or words in EMPTY_TICKS or _REFUSING.search(words):
        return False
    return True if _AGREEING.search(words) else None


def roles_in(text: str) -> tuple[str, ...]:
    """The roles somebody's own words ask for: mentee, mentor, both, or none that can be told."""
    words = " ".join(re.sub(r"[^\w]+|_", " ", text.casefold()).split())
    if re.search(
        r"\bboth\b|\bmentor (and|or|plus)?\s?mentee\b|\bmentee (and|plus)?\s?mentor\b", words
    ):
        return ("mentee", "mentor")
    mentee = bool(re.search(r"\b(mentees?|mentored|protegee?s?|learner)\b", words))
    mentor = bool(re.search(r"\bmentors?\b", words))
    if mentor and re.search(
        r"\b(want|need|find|looking for|seeking|have|get|with) a mentor\b", words
    ):
        return ("mentee",)
    if mentor and re.search(r"\b(be|become|as|being) an? mentor\b", words):
        return ("mentor",)
    if mentee != mentor:
        return ("mentee",) if mentee else ("mentor",)
    return ()


def role_named(text: str) -> str | None:
    """The one role a title, a sheet's or a file's name speaks of; None for both or neither."""
    words = " " + re.sub(r"[\W_]+", " ", text.casefold()) + " "
    mentee = bool(re.search(r" (mentees?|protegees?) ", words))
    mentor = bool(re.search(r" mentors? ", words))
    if mentee == mentor:
        return None
    return "mentee" if mentee else "mentor"
