"""Making the demonstration programme: the story's steps in the order of their days.

Everything follows from the clock: the same moment gives the same programme.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from mentordesk.services.demonstration.inbox import fill_inbox
from mentordesk.services.demonstration.steps import steps_of
from mentordesk.services.demonstration.story import ROUNDS, read_story
from mentordesk.services.demonstration.telling import StoryClock, Telling
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Clock, system_clock

INBOX = "inbox"


@dataclass(frozen=True, slots=True)
class Demonstration:
    """The programme file that was made, the inbox beside it and the intake that is open."""

    programme: Path
    inbox: Path
    intake: str


def make_demonstration(path: Path, clock: Clock = system_clock) -> Demonstration:
    """Make the demonstration at `path` with an inbox folder beside it.

    Raises Refused where there is a file already or the folder cannot be written.
    """
    story_clock = StoryClock(clock())
    story = read_story()
    today = story_clock.end.astimezone(ZoneInfo(story.scheme.time_zone)).date()
    begun = today - timedelta(days=5 * 365)
    story_clock.move_to(datetime.combine(begun, datetime.min.time(), story_clock.end.tzinfo))
    desk = create(path, story.scheme, story_clock)
    try:
        telling = Telling(desk, story_clock, story, today)
        steps = [step for key in ROUNDS for step in steps_of(telling, story.rounds[key])]
        for step in sorted(steps, key=lambda step: step.at):
            if step.at <= story_clock.end:
                story_clock.move_to(step.at)
                step.do()
        inbox = path.parent / INBOX
        fill_inbox(inbox, telling.local_moment)
    finally:
        desk.close()
    return Demonstration(path, inbox, telling.plan["current"].name)
