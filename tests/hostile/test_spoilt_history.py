"""A history that no program of ours wrote: undo, taking back and telling say so in a sentence."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services import history
from mentordesk.services.applicants import edit_answer
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.history_details import load_details
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.hostile.using_programmes import require_sentence
from tests.services.small_intake import small_intake

SPOILT: dict[str, str] = {
    "a table nobody knows": "table_name = 'no such table'",
    "a table with quotes": "table_name = 'application\" SET city = 1 --'",
    "a table that history leaves out": "table_name = 'md_action'",
    "the register of numbers": "table_name = 'register_number'",
    "no table": "table_name = ''",
    "another table": "table_name = 'setting'",
    "no key": "pk = '[]'",
    "a key that is no list": "pk = '7'",
    "a key of nothing": "pk = 'null'",
    "a key that is text": "pk = '[\"x\"]'",
    "a key of two": "pk = '[1, 2]'",
    "old values that are no row": "old = '[1]'",
    "new values that are no row": "new = '\"x\"'",
    "new values of other columns": "new = '{\"no such column\": 1}'",
    "a column with quotes": 'new = \'{"city\\" = 1 --": 1}\'',
    "no JSON": "new = '{'",
    "nothing at all": "old = NULL, new = NULL",
    "another doing": "op = 'delete'",
    "nested": 'new = \'{"city": {"a": [1]}}\', old = \'{"city": [[]]}\'',
}
VERBS: dict[str, Callable[[Desk], object]] = {
    "undo": lambda desk: desk.undo(),
    "undo two": lambda desk: history.undo(desk, 2),
    "take back": lambda desk: history.take_back(desk, _newest(desk)),
    "tell": lambda desk: load_details(desk, _newest(desk)),
    "list": history.load_history,
    "of a person": lambda desk: history.load_history(desk, looked=history.Looked(person_id=1)),
    "check": check_programme,
}


def _newest(desk: Desk) -> int:
    return history.load_history(desk, 1)[0].number


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A programme whose last action is an edit."""
    small = small_intake(tmp_path_factory.mktemp("sound"))
    edit_answer(small.desk, small.people["Ana Souza"], "city", "Perth")
    edit_answer(small.desk, small.people["Chi Lam"], "city", "Kowloon")
    small.desk.close()
    return small.desk.path


@pytest.mark.parametrize("how", SPOILT)
def test_it_is_done_or_refused_and_nothing_else(sound: Path, tmp_path: Path, how: str) -> None:
    path = tmp_path / "spoilt.mentordesk"
    path.write_bytes(sound.read_bytes())
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        last = "(SELECT max(id) FROM md_action)"
        raw.execute(f"UPDATE md_change SET {SPOILT[how]} WHERE action_id = {last}")  # noqa: S608 - our own words
        raw.commit()
    desk = open_programme(path)
    try:
        for name, verb in VERBS.items():
            before, steps = list(dump_lines(desk)), len(history.load_history(desk))
            try:
                verb(desk)
            except Refused as refusal:
                require_sentence(refusal)
                assert list(dump_lines(desk)) == before, name
                assert len(history.load_history(desk)) == steps, name
    finally:
        desk.close()
