"""How long work says how far it is, and how it is stopped: nothing of it is kept then."""

from collections.abc import Callable

from mentordesk.domain.refusals import Refused

Progress = Callable[[int, int], bool]
"""Called with (done, total); an answer of False, or an error raised in it, stops the work."""
NO_PROGRESS: Progress = lambda done, total: True  # noqa: E731, ARG005 - a constant of that type
EVERY = 50
"""So many small parts are done between two words about it."""


class Stopped(Refused):
    """The work was stopped by the person who waited for it; nothing of it is kept."""


def say(progress: Progress, done: int, total: int) -> None:
    """Say how far the work is; raises Stopped where the answer is to stop."""
    if not progress(done, total):
        raise Stopped("This was stopped before it was done. Nothing was changed.")
