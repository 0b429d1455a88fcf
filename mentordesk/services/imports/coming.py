"""How many applications a plan would add to the intake, by role: what its limits are held to."""

from collections import Counter
from collections.abc import Collection

from mentordesk.domain.people import Role
from mentordesk.services.imports.plans import ImportPlan, Outcome


def coming_of(plan: ImportPlan, chosen: Collection[int] | None = None) -> Counter[Role]:
    """The new applications of a plan by role, of all lines or those `chosen` by their numbers."""
    return Counter(
        Role(item.role)
        for item in plan.items
        if item.outcome is Outcome.NEW
        and item.role in set(Role)
        and (chosen is None or item.number in chosen)
    )
