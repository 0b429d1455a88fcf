"""The rules that forbid a pair, one function each, in plain words; no numpy is needed here.

How to add one: a member of `domain.pairing.Rule`, a function under `@rule(...)` here that returns
the sentence, and its vectorised mask in `masks`; a test ties the three.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.pairing import Forbidden, Rule
from mentordesk.matching.wording import folded, meaning, same, shared, words


@dataclass(frozen=True, slots=True)
class Couple:
    """Two people and what is decided about them; `score` 0..100,000 where it is known."""

    mentee: Candidate
    mentor: Candidate
    settings: MatchSettings
    ban: str | None = None
    score: int | None = None

    @property
    def both(self) -> str:
        """The two names."""
        return f"{self.mentee.name} and {self.mentor.name}"


Sentence: TypeAlias = Callable[[Couple], str]

RULES: dict[Rule, Sentence] = {}
_IN_ORDER = tuple(Rule)


def rule(code: Rule) -> Callable[[Sentence], Sentence]:
    """Register a function as a rule; it gives the sentence, or "" where nothing forbids."""

    def register(sentence: Sentence) -> Sentence:
        RULES[code] = sentence
        return sentence

    return register


@rule(Rule.NOT_READY)
def not_ready(couple: Couple) -> str:
    """One of the two may not be matched yet."""
    for who in (couple.mentee, couple.mentor):
        if not who.ready:
            because = f": {who.not_ready_because}" if who.not_ready_because else ""
            return f"{who.name} is not ready to be matched{because}."
    return ""


@rule(Rule.SAME_PERSON)
def same_person(couple: Couple) -> str:
    """Nobody mentors themselves."""
    if couple.mentee.person_id == couple.mentor.person_id:
        return f"{couple.mentee.name} cannot be their own mentor."
    return ""


@rule(Rule.SAME_EMPLOYER)
def same_employer(couple: Couple) -> str:
    """A partner is from outside one's own work, by whatever name the employer goes."""
    mine, theirs = couple.mentee.employer, couple.mentor.employer
    if same(mine, theirs):
        return f"{couple.both} both work for {theirs}."
    known = meaning(couple.settings.employer_aliases)
    if folded(mine) in known and known[folded(mine)] == known.get(folded(theirs)):
        return f"{couple.both} both work for {known[folded(mine)]} ({mine} and {theirs})."
    return ""


@rule(Rule.PAIRED_BEFORE)
def paired_before(couple: Couple) -> str:
    """The two were partners in an earlier intake."""
    one, other = couple.mentee, couple.mentor
    if other.person_id in one.past_partners or one.person_id in other.past_partners:
        return f"{couple.both} have been partners before."
    return ""


@rule(Rule.CONFLICT)
def conflict(couple: Couple) -> str:
    """Either side named the other as line manager or as somebody not to be paired with."""
    one, other = couple.mentee, couple.mentor
    if other.person_id in one.conflicts or one.person_id in other.conflicts:
        return f"{couple.both} must not be paired: an application rules it out."
    return ""


@rule(Rule.STAGE)
def stage(couple: Couple) -> str:
    """A mentor is further in the career (the same stage may do for peer mentoring)."""
    mine, theirs = couple.mentee.stage, couple.mentor.stage
    if mine is None or theirs is None:
        return ""
    if theirs > mine or (theirs == mine and couple.settings.same_stage_allowed):
        return ""
    return f"{couple.mentor.name} is not further in the career than {couple.mentee.name}."


@rule(Rule.NO_SHARED_MODE)
def no_shared_mode(couple: Couple) -> str:
    """There is no way of meeting that suits both."""
    mine, theirs = couple.mentee.modes, couple.mentor.modes
    if words(mine) and words(theirs) and not shared(mine, theirs):
        return f"{couple.both} named no way to meet that suits both."
    return ""


@rule(Rule.TOO_FAR)
def too_far(couple: Couple) -> str:
    """One meets in person only, and the other lives in another place."""
    who = next((c for c in (couple.mentee, couple.mentor) if c.in_person_only), None)
    if who is None or not apart(couple.mentee, couple.mentor):
        return ""
    other = couple.mentor if who is couple.mentee else couple.mentee
    where = other.city or other.state or other.country
    return f"{who.name} meets in person only, and {other.name} is in {where}."


def apart(one: Candidate, other: Candidate) -> bool:
    """Whether two places are known to differ: country, state or city, whatever both gave."""
    for mine, theirs in (
        (one.country, other.country),
        (one.state, other.state),
        (one.city, other.city),
    ):
        if folded(mine) and folded(theirs) and not same(mine, theirs):
            return True
    return False


@rule(Rule.NO_SHARED_LANGUAGE)
def no_shared_language(couple: Couple) -> str:
    """There is no language both speak."""
    mine, theirs = couple.mentee.languages, couple.mentor.languages
    if words(mine) and words(theirs) and not shared(mine, theirs):
        return f"{couple.both} share no language."
    return ""


@rule(Rule.BANNED)
def banned(couple: Couple) -> str:
    """The coordinator decided that these two are never paired."""
    if couple.ban is None:
        return ""
    if not couple.ban:
        return f"{couple.both} are not to be paired."
    end = "" if couple.ban.endswith((".", "!", "?", "…")) else "."
    return f"{couple.both} are not to be paired: {couple.ban}{end}"


@rule(Rule.BELOW_FLOOR)
def below_floor(couple: Couple) -> str:
    """The score is under the lowest the intake accepts (0..100)."""
    floor, score = couple.settings.floor, couple.score
    if floor is None or score is None or score >= floor * 1000:
        return ""
    return f"{couple.both} score {score // 1000}, below the lowest accepted, {floor}."


@rule(Rule.NO_PLACE)
def no_place(couple: Couple) -> str:
    """The mentor takes nobody in this intake, or is busy with mentees of other intakes."""
    name, elsewhere = couple.mentor.name, couple.mentor.elsewhere
    if couple.mentor.places > 0:
        return ""
    if not elsewhere:
        return f"{name} has no place."
    mentees = "mentee" if elsewhere == 1 else "mentees"
    return f"{name} has no place left beside {elsewhere} {mentees} in other intakes."


def judge(couple: Couple) -> tuple[Forbidden, ...]:
    """Every rule that forbids these two, in the order of the rules."""
    said = [(code, RULES[code](couple)) for code in _IN_ORDER]
    return tuple(Forbidden(code, sentence) for code, sentence in said if sentence)


def why_not(
    cohort: Cohort, mentee_id: int, mentor_id: int, score: int | None = None
) -> tuple[Forbidden, ...]:
    """What forbids this pair, in plain words; empty where it is allowed.

    The ids are application ids; KeyError for one that is not of the cohort. An override leaves
    only what can never be overridden. `score` is needed only for the lowest accepted score.
    """
    mentee = {c.application_id: c for c in cohort.mentees}[mentee_id]
    mentor = {c.application_id: c for c in cohort.mentors}[mentor_id]
    return barred(cohort, mentee, mentor, score)


def barred(
    cohort: Cohort, mentee: Candidate, mentor: Candidate, score: int | None = None
) -> tuple[Forbidden, ...]:
    """The same as `why_not` for two candidates in hand."""
    key = (mentee.application_id, mentor.application_id)
    found = judge(Couple(mentee, mentor, cohort.settings, cohort.bans.get(key), score))
    if key in cohort.overrides:
        return tuple(f for f in found if not f.can_be_overridden)
    return found
