"""The sentences beside the match settings: what each of them does, in few words. No widgets."""

from PySide6.QtCore import QCoreApplication

from mentordesk.domain.pairing import Rule
from mentordesk.matching.effects import CriterionEffect, RuleEffect
from mentordesk.ui.board.two_states import fit_of, points
from mentordesk.ui.board.words import number
from mentordesk.ui.matching.settings_weighing import Overall, Turned

translate = QCoreApplication.translate
NAMED = 6
"""Names that a sentence gives in full."""


def names_of(names: tuple[str, ...]) -> str:
    """Some names, and how many more."""
    if len(names) <= NAMED:
        return ", ".join(names)
    text = translate("MatchSettings", "{names} and {count} more")
    return text.format(names=", ".join(names[:NAMED]), count=len(names) - NAMED)


def _pairs(count: int) -> str:
    if count == 1:
        return translate("MatchSettings", "1 pair")
    return translate("MatchSettings", "{count:,} pairs").format(count=count)


def would_change(found: Overall) -> str:
    """For whom the best answer changes."""
    count = len(found.moved)
    if not count:
        return translate("MatchSettings", "The best answer stays as it is.")
    text = (
        translate("MatchSettings", "The best answer changes for 1 mentee: {names}.")
        if count == 1
        else translate("MatchSettings", "The best answer changes for {count} mentees: {names}.")
    )
    return text.format(count=count, names=names_of(found.moved))


def on_the_board(found: Overall) -> str:
    """What the pairs on the board now score under the settings."""
    if not found.pairs:
        return translate("MatchSettings", "Nobody is paired on the board yet.")
    text = translate(
        "MatchSettings", "On the board now: {pairs}, {total} points, worst pair {fit}."
    )
    told = text.format(
        pairs=_pairs(found.pairs), total=points(found.total), fit=fit_of(found.worst)
    )
    if not found.forbidden:
        return told
    more = translate("MatchSettings", "A rule would forbid {pairs} of them.")
    return f"{told} {more.format(pairs=_pairs(found.forbidden))}"


def about_criterion(found: CriterionEffect, without: Turned | None) -> str:
    """What a criterion gives to the board's pairs, and what would change without it."""
    told = found.sentence if found.pairs else ""
    return f"{told} {turned_round(without, points_too=False)}".strip()


def turned_round(found: Turned | None, *, points_too: bool = True) -> str:
    """What would change if one setting were the other way round."""
    if found is None:
        return ""
    told = ", ".join(_changes(found, points_too)) or translate("MatchSettings", "nothing changes")
    lead = translate("MatchSettings", "Without it, {changes}.")
    if found.on:
        lead = translate("MatchSettings", "With it, {changes}.")
    return lead.format(changes=told)


def about_same_stage(found: Turned | None) -> str:
    """What would change if the same stage were enough, or no longer."""
    if found is None:
        return ""
    told = ", ".join(_changes(found, True)) or translate("MatchSettings", "nothing changes")
    lead = translate("MatchSettings", "If the same stage were not enough, {changes}.")
    if found.on:
        lead = translate("MatchSettings", "If the same stage were enough, {changes}.")
    return lead.format(changes=told)


def _changes(found: Turned, points_too: bool) -> list[str]:
    changes = []
    if found.placed:
        text = (
            translate("MatchSettings", "{count} more placed")
            if found.placed > 0
            else translate("MatchSettings", "{count} fewer placed")
        )
        changes.append(text.format(count=abs(found.placed)))
    if points_too and found.worst:
        text = translate("MatchSettings", "the worst pair {points}")
        changes.append(text.format(points=f"{found.worst / 1000:+.0f}"))
    if points_too and found.total:
        text = translate("MatchSettings", "the total {points}")
        changes.append(text.format(points=f"{found.total / 1000:+,.1f}"))
    if found.changed:
        text = (
            translate("MatchSettings", "1 pair changes")
            if found.changed == 1
            else translate("MatchSettings", "{count} pairs change")
        )
        changes.append(text.format(count=found.changed))
    return changes


def about_rule(found: RuleEffect, stranded: tuple[str, ...]) -> str:
    """How many pairs a rule rules out, and whom it alone leaves with nobody."""
    if not found.forbids:
        return translate("MatchSettings", "Rules out nobody in this intake.")
    text = translate("MatchSettings", "Rules out {pairs} of {all:,}")
    told = text.format(pairs=_pairs(found.forbids), all=found.of)
    if found.alone != found.forbids:
        told += translate("MatchSettings", ", {count:,} of them alone").format(count=found.alone)
    if found.more_placed:
        more = translate("MatchSettings", "; without it {count} more placed")
        told += more.format(count=found.more_placed)
    if not stranded:
        return f"{told}."
    left = (
        translate("MatchSettings", "Leaves 1 mentee with nobody: {names}.")
        if len(stranded) == 1
        else translate("MatchSettings", "Leaves {count} mentees with nobody: {names}.")
    )
    return f"{told}. {left.format(count=len(stranded), names=names_of(stranded))}"


def rule_sentence(rule: Rule) -> str:
    """A rule as a coordinator would say it."""
    return {
        Rule.NOT_READY: translate("MatchSettings", "Both applications are ready"),
        Rule.SAME_PERSON: translate("MatchSettings", "Nobody mentors themselves"),
        Rule.SAME_EMPLOYER: translate("MatchSettings", "The two work for different employers"),
        Rule.PAIRED_BEFORE: translate("MatchSettings", "They were not partners before"),
        Rule.CONFLICT: translate("MatchSettings", "Neither has ruled the other out"),
        Rule.STAGE: translate("MatchSettings", "The mentor is further in the career"),
        Rule.NO_SHARED_MODE: translate("MatchSettings", "They share a way to meet"),
        Rule.TOO_FAR: translate("MatchSettings", "Near enough, where one meets in person only"),
        Rule.NO_SHARED_LANGUAGE: translate("MatchSettings", "They share a language"),
        Rule.BANNED: translate("MatchSettings", "The coordinator has not banned the pair"),
        Rule.BELOW_FLOOR: translate("MatchSettings", "The score is at least"),
        Rule.NO_PLACE: translate("MatchSettings", "The mentor takes a mentee at all"),
    }[rule]


def about_quota(counted: int | None, at_most: int) -> str:
    """How many mentees a quota is about."""
    if counted is None:
        return ""
    if not counted:
        return translate("MatchSettings", "Nobody in this intake.")
    text = (
        translate("MatchSettings", "{count} mentees; {out} stay out.")
        if counted > at_most
        else translate("MatchSettings", "{count} mentees; room for all.")
    )
    return text.format(count=number(counted), out=number(counted - at_most))
