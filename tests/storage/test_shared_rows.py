"""The first edit by hand of an older file is taken back alone, however many followed it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from mentordesk.domain.refusals import Conflict
from mentordesk.services import history
from mentordesk.services.applicants import edit_answer
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Source
from mentordesk.storage.opening import open_programme
from tests.programmes.fixtures import unpacked


@pytest.fixture(params=[1, 2])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    """A file that was made before programmes were born with the source of typed answers."""
    desk = open_programme(unpacked(request.param, tmp_path))
    assert by_hand(desk) == 0
    yield desk
    desk.close()


def by_hand(desk: Desk) -> int:
    with desk.reading() as session:
        counted = select(func.count()).select_from(Source).where(Source.kind == "coordinator")
        return session.scalar(counted) or 0


def some(desk: Desk, count: int) -> list[int]:
    with desk.reading() as session:
        return list(session.scalars(select(Application.id).order_by(Application.id).limit(count)))


def last(desk: Desk) -> int:
    return history.load_history(desk, 1)[0].number


def test_the_first_edit_is_taken_back_and_done_again(older: Desk) -> None:
    one, other = some(older, 2)
    whole = list(dump_lines(older))
    edit_answer(older, one, "goals", "To lead")
    first = last(older)
    edit_answer(older, other, "goals", "To learn")
    both = list(dump_lines(older))
    history.take_back(older, first)
    with older.reading() as session:
        assert session.get_one(Application, one).goals != "To lead"
        assert session.get_one(Application, other).goals == "To learn"
    assert by_hand(older) == 1
    assert check_programme(older) == ()
    history.redo(older)
    assert list(dump_lines(older)) == both
    history.undo(older, 2)
    assert list(dump_lines(older)) == whole  # nobody needs the source any more: it goes as it came
    assert by_hand(older) == 0
    history.redo(older, 2)
    assert list(dump_lines(older)) == both


def test_a_later_edit_of_the_same_answer_still_blocks_and_is_the_only_one_named(
    older: Desk,
) -> None:
    one, other = some(older, 2)
    edit_answer(older, one, "goals", "To lead")
    first = last(older)
    edit_answer(older, other, "goals", "To learn")
    edit_answer(older, one, "goals", "To lead others")
    with pytest.raises(Conflict) as caught:
        history.take_back(older, first)
    assert "and depends on it" in str(caught.value)
    assert " and “" not in str(caught.value)


def test_without_others_the_source_goes_with_the_first_edit(older: Desk) -> None:
    whole = list(dump_lines(older))
    edit_answer(older, some(older, 1)[0], "goals", "To lead")
    assert by_hand(older) == 1
    history.take_back(older, last(older))
    assert by_hand(older) == 0
    assert list(dump_lines(older)) == whole
