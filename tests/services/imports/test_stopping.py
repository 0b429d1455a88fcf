"""Planning and applying say how far they are, and stop without leaving anything behind."""

import pytest

from mentordesk.services.checking import dump_lines
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.programmes import load_programme
from mentordesk.services.progress import Stopped
from mentordesk.spreadsheets.child import Inline
from tests.services.imports.conftest import Inbox

HEAD = "Role,Name,Email,Employer"


class Watched:
    """Counts the words about the work; stops it after so many."""

    def __init__(self, stop_after: int = 1_000_000) -> None:
        self.told: list[tuple[int, int]] = []
        self._stop_after = stop_after

    def __call__(self, done: int, total: int) -> bool:
        """Take one word about the work."""
        self.told.append((done, total))
        return len(self.told) < self._stop_after


def a_list(inbox: Inbox, people: int = 130) -> str:
    rows = [f"mentee,P{n} Family{n},p{n}@x.example.org,Library" for n in range(people)]
    return inbox.write("list.csv", HEAD, *rows)


def test_planning_counts_the_entries(inbox: Inbox) -> None:
    scheme = load_programme(inbox.desk).scheme
    reviewed = review_sources([a_list(inbox)], scheme, reader=Inline())
    watched = Watched()
    made = plan(inbox.desk, inbox.intake_id, reviewed, progress=watched)
    assert len(made.items) == 130
    assert watched.told == [(50, 130), (100, 130), (130, 130)]
    with pytest.raises(Stopped):
        plan(inbox.desk, inbox.intake_id, reviewed, progress=Watched(1))


def test_applying_can_be_stopped_at_every_word_of_it(inbox: Inbox) -> None:
    ready = inbox.plan(a_list(inbox))
    before = list(dump_lines(inbox.desk))
    for stop_after in range(1, 50):
        watched = Watched(stop_after)
        try:
            apply(inbox.desk, ready, progress=watched)
        except Stopped:
            assert list(dump_lines(inbox.desk)) == before
        else:
            break
    assert stop_after > 2
    assert watched.told == sorted(watched.told)
    assert watched.told[-1][0] == watched.told[-1][1]
    assert len(list(dump_lines(inbox.desk))) > len(before) + 130


def test_an_error_in_the_word_itself_leaves_nothing_behind(inbox: Inbox) -> None:
    ready = inbox.plan(a_list(inbox))
    before = list(dump_lines(inbox.desk))

    def pressed(_done: int, _total: int) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        apply(inbox.desk, ready, progress=pressed)
    assert list(dump_lines(inbox.desk)) == before
    assert apply(inbox.desk, ready).new == 130
