"""A card in full: as a screen reader speaks it, and as its tooltip shows what the card cuts off."""

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board import words
from mentordesk.ui.board.fit import Fit
from mentordesk.ui.board.words import translate
from mentordesk.ui.worded import worded


def mentee_sentence(card: MenteeCard) -> str:
    """A mentee's card as a screen reader speaks it."""
    ready = translate("Board", "ready") if card.ready else words.not_ready(card.missing)
    parts = (card.name, card.stage, card.job_title, card.sector, card.place)
    return ", ".join([part for part in parts if part] + [words.mentee_topics(card), ready])


def mentor_sentence(card: MentorCard) -> str:
    """A mentor's card as a screen reader speaks it."""
    years = ""
    if card.years is not None:
        one, several = translate("Board", "1 year"), translate("Board", "{count} years")
        years = (one if card.years == 1 else several).format(count=words.number(card.years))
    parts = [part for part in (card.name, card.sector, card.place, years) if part]
    parts.append(words.places_taken(card))
    if card.mentees:
        names = ", ".join(_held(mentee) for mentee in card.mentees)
        parts.append(translate("Board", "with {names}").format(names=names))
    if not card.ready:
        parts.append(words.not_ready(card.missing))
    return ", ".join(parts)


def _held(mentee: MenteeCard) -> str:
    """Somebody who holds a place, with how far the pair has come."""
    told = [words.state_of(mentee)]
    if mentee.pinned:
        told.append(translate("Board", "pinned"))
    state = ", ".join(filter(None, told))
    return f"{mentee.name} ({state})" if state else mentee.name


def fit_sentence(card: MentorCard, fit: Fit, reasons: tuple[str, ...]) -> str:
    """What a mentor's card adds for a screen reader while a mentee is carried."""
    if fit.blocked:
        return translate("Board", "not allowed: {why}").format(why=all_rules(fit))
    parts = [
        translate("Board", "fit {score} of 100, {word}").format(score=fit.score, word=fit.word)
    ]
    if card.free <= 0:
        parts.append(translate("Board", "full, letting go offers a swap"))
    return ", ".join([*parts, *reasons, *filter(None, [words.cohort_change(fit)])])


def all_rules(fit: Fit) -> str:
    """The sentences of all rules that forbid the pair."""
    return " ".join(worded(rule.sentence) for rule in fit.blocked)


def _lines(rows: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"{label}: {text}" if label else text for label, text in rows if text)


def mentee_tooltip(card: MenteeCard) -> str:
    """The whole short application of a mentee, a fact on each line."""
    return _lines(
        (
            ("", card.name),
            (translate("Board", "Stage"), card.stage),
            (translate("Board", "Job"), card.job_title),
            (translate("Board", "Sector"), card.sector),
            (translate("Board", "Place"), card.place),
            (translate("Board", "Topics"), ", ".join(card.topics)),
            ("", "" if card.ready else words.not_ready(card.missing)),
        )
    )


def mentor_tooltip(card: MentorCard) -> str:
    """The whole short application of a mentor with everybody who holds a place."""
    years = words.number(card.years) if card.years is not None else ""
    hours = words.number(card.hours_promised) if card.hours_promised is not None else ""
    return _lines(
        (
            ("", card.name),
            (translate("Board", "Sector"), card.sector),
            (translate("Board", "Place"), card.place),
            (translate("Board", "Years of experience"), years),
            (translate("Board", "Topics"), ", ".join(card.topics)),
            (translate("Board", "Hours a month"), hours),
            ("", words.places_taken(card)),
            (translate("Board", "Mentees"), ", ".join(map(_held, card.mentees))),
            ("", "" if card.ready else words.not_ready(card.missing)),
        )
    )


def carried_tooltip(card: MentorCard, fit: Fit, reasons: tuple[str, ...]) -> str:
    """What a mentor's card means for the mentee in hand: every rule's sentence, or the fit."""
    if fit.blocked:
        return "\n".join((card.name, *(rule.sentence for rule in fit.blocked)))
    score = translate("Board", "Fit {score} of 100, {word}").format(score=fit.score, word=fit.word)
    full = translate("Board", "Full. Drop to swap") if card.free <= 0 else ""
    lines = (card.name, score, full, ", ".join(reasons), words.cohort_change(fit))
    return "\n".join(line for line in lines if line)
