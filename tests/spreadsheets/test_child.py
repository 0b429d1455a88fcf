"""The process in which strangers' files are read: one that cannot be started is no mistake."""

from multiprocessing.context import SpawnProcess

import pytest

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.child import Child, child_reader


def test_a_reader_that_cannot_be_started_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def no_room(_process: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    child = Child()
    with monkeypatch.context() as poor:
        poor.setattr(SpawnProcess, "start", no_room)
        for _ in range(2):
            with pytest.raises(Unreadable, match="could not start the process"):
                child.read(b"name\nAna\n")
        child.end()  # there is nothing to end, and no complaint
    assert child.read(b"name,mail\nAna,ana@example.org\n").grids  # the next time it can
    child.end()


def test_a_reader_is_ended_twice_without_a_complaint() -> None:
    with child_reader() as child:
        assert child.read(b"name,mail\nAna,ana@example.org\n").grids
        child.end()
    child.end()
