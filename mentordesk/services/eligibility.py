"""What a programme asks of mentees and mentors: kept as a setting, a warning on the checklist.

Whoever does not meet it is not turned away: the line is waived with a reason.
"""

from mentordesk.domain.applications import Eligibility
from mentordesk.domain.refusals import Refused
from mentordesk.services.applications import ELIGIBILITY, read_career
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

_MOST_YEARS = 60


def load_eligibility(desk: Desk) -> Eligibility:
    """What the programme asks of each role."""
    with desk.reading() as session:
        return read_career(session).asked


def load_stages(desk: Desk) -> tuple[tuple[str, int], ...]:
    """The programme's career stages that have a rank, lowest first: (wording, rank)."""
    with desk.reading() as session:
        ranks = read_career(session).ranks
    known = [(text, rank) for text, rank in ranks.items() if rank is not None]
    return tuple(sorted(known, key=lambda one: one[1]))


def stage_rank(desk: Desk, words: str) -> int | None:
    """The rank of the stage that words name, None for "anybody"; raises Refused for another."""
    wanted = words.strip().casefold()
    if wanted == "anybody":
        return None
    stages = load_stages(desk)
    found = [rank for text, rank in stages if text.casefold().startswith(wanted) and wanted]
    if not found:
        known = ", ".join(text for text, _ in stages) or "none yet"
        raise Refused(f"There is no career stage {words}. Known are: {known}; or say anybody.")
    return found[0]


def change_eligibility(desk: Desk, asked: Eligibility) -> None:
    """Keep what the programme asks of each role; raises Refused for years nobody has."""
    if asked.mentor_years is not None and not 0 <= asked.mentor_years <= _MOST_YEARS:
        raise Refused(
            f"Years of experience are 0 to {_MOST_YEARS}. Nothing was changed; enter others."
        )
    with desk.action("Change what is asked of mentees and mentors", "programme") as session:
        session.merge(Setting(key=ELIGIBILITY, value=asked._asdict()))
