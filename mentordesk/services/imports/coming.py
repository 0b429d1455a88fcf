"""How many applications a plan would add to the intake, by role: what its limits are held to."""

from collections import Counter

from mentordesk.domain.people import Role
from mentordesk.services.imports.plans import ImportPlan, Outcome


def coming_of(plan: ImportPlan) -> Counter[Role]:
    """The new applications of a plan by role."""
    return Counter(
        Role(item.role)
        for item in plan.items
        if item.outcome is Outcome.NEW and item.role in set(Role)
    )
