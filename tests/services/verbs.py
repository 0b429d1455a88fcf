"""What every verb must keep: one step of history, an exact undo, nothing changed by a refusal."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event

from mentordesk.domain.applications import CheckItem, CheckState
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import set_check
from mentordesk.services.checking import dump_lines
from mentordesk.services.history import load_history
from mentordesk.storage.desk import Desk
from tests.services.small_intake import SmallIntake

_TECHNICAL = re.compile(
    r"Traceback|sqlite|SQL|Error\b|Exception|None\b|\b\w+_id\b|<[a-z_.]+\.|CHECK|UNIQUE|\bPair\(|\\x",
)
LONGEST_SENTENCE = 700


def dump(desk: Desk) -> list[str]:
    """Every row of the domain as it is kept now."""
    return list(dump_lines(desk))


def require_plain(sentence: str) -> None:
    """A refusal is for the coordinator: whole sentences, no technical word, not a page long."""
    assert sentence == sentence.strip()
    assert sentence[0].isupper() or not sentence[0].isalpha(), sentence
    assert sentence[-1] in ".!?”", sentence
    assert len(sentence) <= LONGEST_SENTENCE
    found = _TECHNICAL.search(sentence)
    assert found is None, (found, sentence)


@contextmanager
def refused(desk: Desk, words: str) -> Iterator[None]:
    """What is done inside is refused in a plain sentence, and neither rows nor history change."""
    before, steps = dump(desk), len(load_history(desk))
    with pytest.raises(Refused) as caught:
        yield
    require_plain(str(caught.value))
    assert re.search(words, str(caught.value)), str(caught.value)
    assert dump(desk) == before
    assert len(load_history(desk)) == steps


def one_step(desk: Desk, verb: Callable[[], object], words: str = "") -> None:
    """The verb is one step with a sentence; undo and redo give the very same rows; it stands."""
    before, steps = dump(desk), len(load_history(desk))
    told: list[frozenset[str]] = []
    watcher = told.append
    desk.watch(watcher)
    verb()
    desk.unwatch(watcher)
    after = dump(desk)
    label = load_history(desk, 1)[0].label
    assert after != before
    assert len(load_history(desk)) == steps + 1
    assert len(told) == 1
    assert words in label
    assert desk.undo() == label
    assert dump(desk) == before
    assert desk.redo() == label
    assert dump(desk) == after


def queries_of(desk: Desk, read: Callable[[], object]) -> int:
    """How many statements a reading takes."""
    count = [0]

    def counted(*_: object) -> None:
        count[0] += 1

    event.listen(desk._engine, "before_cursor_execute", counted)
    try:
        read()
    finally:
        event.remove(desk._engine, "before_cursor_execute", counted)
    return count[0]


def papers_in(small: SmallIntake) -> None:
    """Everybody's papers are there, so that pairs can be confirmed."""
    for number in small.people.values():
        for item in (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME):
            set_check(small.desk, number, item, CheckState.DONE, "seen")
