"""How many pairs of each intake are silent, in one query, by the reckoning of the Pairs tab."""

from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from mentordesk.domain.zones import zone_named
from mentordesk.services.local_days import day_of
from mentordesk.services.pairs import FIRST_CONTACT_WITHIN, QUIET, UNDER_WAY, USUAL_QUIET_WEEKS
from mentordesk.services.pairs import quiet_days as quiet_for
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import Contact


def count_silent(desk: Desk) -> dict[int, int]:
    """The number of silent pairs by intake, for each intake that has any; two queries."""
    with desk.reading() as session:
        asked = select(Setting.key, Setting.value).where(Setting.key.in_(("time_zone", QUIET)))
        kept: dict[str, Any] = dict(session.execute(asked).all())
        rows = session.execute(
            select(
                Pair.intake_id,
                Pair.notified_at,
                Intake.starts,
                func.coalesce(func.max(Contact.held_on), Pair.first_contact_on),
            )
            .join(Intake, Intake.id == Pair.intake_id)
            .outerjoin(Contact, Contact.pair_id == Pair.id)
            .where(Pair.state.in_(UNDER_WAY), Pair.notified_at.is_not(None))
            .group_by(Pair.id)
        ).all()
    zone = zone_named(kept.get("time_zone", "UTC"))
    today = desk.now().astimezone(zone).date()
    most = timedelta(weeks=kept.get(QUIET, USUAL_QUIET_WEEKS)).days
    found: Counter[int] = Counter()
    for intake_id, notified_at, starts, last in rows:
        due = max(starts, day_of(notified_at, zone) or starts) + FIRST_CONTACT_WITHIN
        if quiet_for(last, due, today) > most:
            found[intake_id] += 1
    return dict(found)
