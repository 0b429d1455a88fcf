"""The board's words: what a card says, to the eye and to a screen reader. No widgets."""

import re

from PySide6.QtCore import QCoreApplication

from mentordesk.domain.pairing import PairState
from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.parts import counted
from mentordesk.ui.worded import worded

translate = QCoreApplication.translate
TINY = 0.05


_BRIEF = (
    (re.compile(r"^both named (.+)$"), r"\1"),
    (re.compile(r"^wanted (.+), works in it$"), r"works in \1"),
    (re.compile(r"^wanted (.+), has worked in it$"), r"worked in \1"),
    (re.compile(r"^the mentor is (\d+) career (stages?) ahead$"), r"\1 \2 ahead"),
    (re.compile(r"^neither needs to meet face to face$"), "online is fine"),
)


def brief(because: str) -> str:
    """A reason as a card has room for it; one that is not known is left as it is."""
    for long, short in _BRIEF:
        if long.match(because):
            return worded(long.sub(short, because))
    return worded(because)


def joined(*words: str) -> str:
    """The words that are there, with a middle dot between."""
    return " · ".join(word for word in words if word)


def standing(waiting: int, drafts: int) -> str:
    """How the board stands: how many mentees have nobody, how many pairs are only drafts."""
    unmatched = translate("Board", "%1 unmatched").replace("%1", counted(waiting, "mentee"))
    if not drafts:
        return unmatched
    later = translate("Board", "%1 not yet confirmed").replace("%1", counted(drafts, "draft pair"))
    return joined(unmatched, later)


def number(value: float) -> str:
    """A number without needless decimals: 3, 2.5."""
    return f"{value:,.1f}".removesuffix(".0")


def about_mentee(card: MenteeCard) -> str:
    """The second line of a mentee's card: stage, or job, and place."""
    return joined(card.stage or card.job_title or card.sector, card.place)


def mentee_topics(card: MenteeCard) -> str:
    """The third line of a mentee's card: what they want, or what their application misses."""
    return topics_of(card) if card.ready else not_ready(card.missing)


def why_waiting(card: MenteeCard, left: str) -> str:
    """The last line of a waiting mentee: why nobody can be had, else what they want."""
    return worded(left) if card.ready and left else mentee_topics(card)


def job_of(card: MenteeCard) -> str:
    """Job and sector, each where it is told."""
    return joined(card.job_title if card.stage else "", card.sector)


def topics_of(card: MenteeCard) -> str:
    """What a mentee wants to talk about."""
    if not card.topics:
        return translate("Board", "No topics named")
    return translate("Board", "Topics: {topics}").format(topics=", ".join(card.topics))


def not_ready(missing: tuple[str, ...]) -> str:
    """Why an application cannot be matched yet."""
    if not missing:
        return translate("Board", "Not ready to be matched")
    return translate("Board", "Missing: {items}").format(items=", ".join(map(worded, missing)))


def about_mentor(card: MentorCard) -> str:
    """The second line of a mentor's card: sector, place, years."""
    years = ""
    if card.years is not None:
        years = translate("Board", "{count} yrs").format(count=number(card.years))
    return joined(card.sector, card.place, years)


def places_taken(card: MentorCard) -> str:
    """How many of a mentor's places are taken, and the load they carry elsewhere."""
    text = (
        translate("Board", "{taken} of 1 place taken")
        if card.places == 1
        else translate("Board", "{taken} of {places} places taken")
    )
    taken = text.format(taken=len(card.mentees), places=card.places)
    elsewhere = ""
    if card.mentees_elsewhere:
        elsewhere = translate("Board", "{count} in other intakes").format(
            count=card.mentees_elsewhere
        )
    return joined(taken, elsewhere)


def free_places(card: MentorCard) -> str:
    """How many of a mentor's places are free, as a sentence goes on."""
    if card.free <= 0:
        return translate("Board", "no free place")
    if card.free == 1:
        return translate("Board", "1 free place")
    return translate("Board", "{count} free places").format(count=card.free)


def more_places(count: int, *, free: bool) -> str:
    """What the last box of a card with many places says."""
    if free:
        return translate("Board", "+{count} free").format(count=count)
    return translate("Board", "+{count}").format(count=count)


def at_rest(card: MentorCard) -> str:
    """The last line of a mentor's card while nothing is carried."""
    return not_ready(card.missing) if not card.ready else ", ".join(card.topics)


def hours_of(card: MentorCard) -> str:
    """The hours a mentor promised."""
    if card.hours_promised is None:
        return translate("Board", "No hours named")
    if card.hours_promised == 1:
        return translate("Board", "1 hour a month")
    hours = number(card.hours_promised)
    return translate("Board", "{hours} hours a month").format(hours=hours)


def state_of(card: MenteeCard) -> str:
    """How far the pair of somebody who holds a place has come, in one lower-case word or two."""
    if card.pair_state is None:
        return ""
    words = {
        PairState.DRAFT: translate("Board", "draft"),
        PairState.CONFIRMED: translate("Board", "confirmed"),
        PairState.NOTIFIED: translate("Board", "notified"),
        PairState.ACTIVE: translate("Board", "active"),
        PairState.ON_HOLD: translate("Board", "on hold"),
        PairState.COMPLETED: translate("Board", "completed"),
    }
    return words.get(card.pair_state, str(card.pair_state))


def over() -> str:
    """Why nobody is picked up on the board of an intake whose year is over."""
    return translate("Board", "This intake is finished: nobody is matched in it any more.")


def cohort_change(fit: Fit) -> str:
    """What the whole cohort gains or loses by the pair, if the rest settles anew around it."""
    if fit.pairs is None:
        return ""
    count, points = abs(fit.pairs), number(abs(fit.points))
    if fit.pairs < 0:
        return translate("Board", "Cohort: {count} fewer placed").format(count=count)
    if fit.pairs > 0:
        return translate("Board", "Cohort: {count} more placed").format(count=count)
    if abs(fit.points) < TINY:
        return translate("Board", "Cohort: nothing lost")
    if fit.points < 0:
        return translate("Board", "Cohort: loses {points} points").format(points=points)
    return translate("Board", "Cohort: gains {points} points").format(points=points)


def why_blocked(fit: Fit, mentee: str, mentor: str) -> str:
    """What forbids the pair, without the two names that the board shows anyway."""
    told = []
    for rule in fit.blocked:
        rest = rule.sentence.removeprefix(f"{mentee} and {mentor} ")
        told.append(rest[:1].upper() + rest[1:])
    return " ".join(told)


def while_carried(card: MentorCard, fit: Fit, reasons: tuple[str, ...], count: int = 1) -> str:
    """The line under the places while mentees are carried: word and reasons, or why not."""
    if fit.blocked:
        return fit.sentence
    if count > 1 and count > card.free:
        free = free_places(card)
        return translate("Board", "Only {free}").format(free=free) if card.free > 0 else free
    if card.free <= 0:
        return joined(translate("Board", "Full. Drop to swap"), *reasons[:1])
    return joined(fit.word.capitalize(), *reasons[:2])


def names_of(mentees: tuple[MenteeCard, ...]) -> str:
    """The mentees in hand: one name, two, or the first and how many more."""
    first = mentees[0].name
    if len(mentees) == 1:
        return first
    if len(mentees) == 2:
        return translate("Board", "{one} and {other}").format(one=first, other=mentees[1].name)
    return translate("Board", "{name} and {count} more").format(name=first, count=len(mentees) - 1)


def too_many(mentor: MentorCard, count: int) -> str:
    """Why so many mentees cannot go to a mentor together."""
    return translate("Board", "{mentor} has {free}; {count} mentees do not fit.").format(
        mentor=mentor.name, free=free_places(mentor), count=count
    )


def target_sentence(mentees: tuple[MenteeCard, ...], mentor: MentorCard, fit: Fit | None) -> str:
    """What letting go over this mentor does, for the status bar and a screen reader."""
    names = {"mentee": names_of(mentees), "mentor": mentor.name}
    if fit is not None and fit.blocked:
        return translate("Board", "{mentee} cannot be paired with {mentor}. {why}").format(
            why=fit.sentence, **names
        )
    if len(mentees) > 1 and len(mentees) > mentor.free:
        return too_many(mentor, len(mentees))
    if mentor.free <= 0:
        sentence = translate(
            "Board", "{mentor} is full. Let go to swap, or to give {mentor} one more place."
        ).format(**names)
    else:
        sentence = translate("Board", "Let go to pair {mentee} with {mentor}.").format(**names)
    return sentence if fit is None or len(mentees) > 1 else f"{sentence} {_worth(fit)}"


def _worth(fit: Fit) -> str:
    score = translate("Board", "Fit {score} of 100, {word}.").format(score=fit.score, word=fit.word)
    change = cohort_change(fit)
    return f"{score} {change}." if change else score
