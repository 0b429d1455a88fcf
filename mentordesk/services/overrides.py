"""Rules the coordinator set aside, each with the written reason: for lists, slips and reports."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import select

from mentordesk.domain.pairing import Rule
from mentordesk.services.applicants import name_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Pair, RuleOverride


@dataclass(frozen=True, slots=True)
class Override:
    """One pair against a rule: the rules, the reason, and whether the two are paired now."""

    mentee_id: int
    mentor_id: int
    mentee: str
    mentor: str
    rules: tuple[Rule, ...]
    reason: str
    paired: bool

    @property
    def sentence(self) -> str:
        """The override in words."""
        rules = ", ".join(rule.replace("_", " ").casefold() for rule in self.rules)
        return f"{self.mentee} with {self.mentor}, against {rules or 'a rule'}: {self.reason}"


def load_overrides(desk: Desk, intake_id: int) -> tuple[Override, ...]:
    """All overrides of an intake, by the mentee's application."""
    with desk.reading() as session:
        live = {
            (pair.mentee_application_id, pair.mentor_application_id)
            for pair in session.scalars(select(Pair).where(Pair.intake_id == intake_id, Pair.live))
        }
        rows = session.scalars(
            select(RuleOverride)
            .join(Application, Application.id == RuleOverride.mentee_application_id)
            .where(Application.intake_id == intake_id)
            .order_by(RuleOverride.mentee_application_id, RuleOverride.id)
        ).all()
        return tuple(
            Override(
                row.mentee_application_id,
                row.mentor_application_id,
                name_of(session, row.mentee_application_id),
                name_of(session, row.mentor_application_id),
                tuple(Rule(rule) for rule in row.rules),
                row.reason,
                (row.mentee_application_id, row.mentor_application_id) in live,
            )
            for row in rows
        )


def counted_overrides(desk: Desk, intake_id: int) -> tuple[tuple[str, int], ...]:
    """How many pairs stand against each rule; without names, for reports that leave the desk."""
    counts: Counter[str] = Counter()
    for one in load_overrides(desk, intake_id):
        if one.paired:
            counts.update(rule.replace("_", " ").capitalize() for rule in one.rules)
    return tuple(counts.most_common())


def overrides_note(desk: Desk, intake_id: int) -> tuple[str, ...]:
    """The line of a report on overrides; none where no pair stands against a rule."""
    count = sum(one.paired for one in load_overrides(desk, intake_id))
    if not count:
        return ()
    pairs = "1 pair stands" if count == 1 else f"{count} pairs stand"
    return (f"{pairs} against a rule that was set aside, with a written reason.",)
