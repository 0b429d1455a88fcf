"""Corrections are kept in the programme, can be undone, and are there for the next file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.imports.memory import (
    forget,
    recall,
    remember,
    remember_words,
    with_words,
)
from mentordesk.services.imports.reviewing import read_and_review, review_sources
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.memory import Said
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.history import Action
from tests.services.small_intake import SmallIntake
from tests.spreadsheets.sheets_of import NURSES

LIST = "Name,E-mail,Nook,Kind\nAda Lund,ada@x.org,Ward 9,Pub lib\nBo Ek,bo@x.org,Ward 8,Pub lib\n"


def labels(desk: Desk) -> list[str]:
    with desk.reading() as session:
        return [action.label for action in session.query(Action).order_by(Action.id)]


def test_what_is_remembered_is_recalled_with_its_day(small: SmallIntake) -> None:
    desk = small.desk
    remember(desk, "a set", {"Nook:": "employer", "2. Blurb": None})
    said = recall(desk).layouts["a set"]
    assert {key: one.field for key, one in said.items()} == {"nook": "employer", "blurb": None}
    assert {one.on for one in said.values()} == {desk.today()}
    assert labels(desk)[-1] == "Remember what 2 columns of a form mean"


def test_the_latest_word_counts_and_undo_brings_back_the_one_before(small: SmallIntake) -> None:
    desk = small.desk
    remember(desk, "a set", {"Nook": "employer"})
    remember(desk, "a set", {"nook": "city"})
    assert recall(desk).layouts["a set"]["nook"].field == "city"
    desk.undo()
    assert recall(desk).layouts["a set"]["nook"].field == "employer"
    desk.undo()
    assert recall(desk).layouts == {}
    desk.redo()
    assert recall(desk).words["nook"].field == "employer"


def test_what_is_known_already_is_no_step(small: SmallIntake) -> None:
    desk = small.desk
    remember(desk, "a set", {"Nook": "employer"})
    before = labels(desk)
    remember(desk, "a set", {"Nook": "employer"})
    remember(desk, "a set", {})
    forget(desk, "another set")
    assert labels(desk) == before


def test_one_header_or_a_whole_set_can_be_forgotten(small: SmallIntake) -> None:
    desk = small.desk
    remember(desk, "a set", {"Nook": "employer", "Blurb": None, "Base": "city"})
    forget(desk, "a set", "Nook:")
    assert set(recall(desk).layouts["a set"]) == {"blurb", "base"}
    forget(desk, "a set")
    assert recall(desk).layouts == {}
    desk.undo()
    assert set(recall(desk).layouts["a set"]) == {"blurb", "base"}


def test_a_field_that_does_not_exist_is_a_bug(small: SmallIntake) -> None:
    with pytest.raises(KeyError):
        remember(small.desk, "a set", {"Nook": "no such field"})
    remember(small.desk, "a set", {"Nook": "role"})
    assert recall(small.desk).layouts["a set"]["nook"] == Said("role", small.desk.today())


def test_the_day_is_the_programmes_own(small: SmallIntake, monkeypatch: pytest.MonkeyPatch) -> None:
    late = datetime(2026, 6, 3, 23, 30, tzinfo=UTC)
    monkeypatch.setattr(small.desk, "_clock", lambda: late)
    remember(small.desk, "a set", {"Nook": "employer"})
    assert recall(small.desk).layouts["a set"]["nook"].on == small.desk.today()


def test_files_are_understood_again_without_reading_them_again(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = tmp_path / "mentees.csv"
    path.write_text(LIST, encoding="utf-8")
    scheme = load_programme(small.desk).scheme
    files, reviewed = read_and_review([str(path)], scheme, reader=Inline())
    path.unlink()
    assert files.understood(scheme) == reviewed
    table = reviewed.sources[0].tables[0]
    memory = recall(small.desk).with_corrections(table.layout, {"Nook": "employer"})
    again = files.understood(scheme, memory).sources[0].entries[0].draft
    assert again.fields["employer"] == "Ward 9"
    assert recall(small.desk).layouts == {}


def test_a_file_that_cannot_be_read_is_understood_as_such_again(tmp_path: Path) -> None:
    bad, gone = tmp_path / "bad.xlsx", tmp_path / "gone.xlsx"
    bad.write_bytes(b"PK\x03\x04 and nothing else")
    files, reviewed = read_and_review([str(bad), str(gone)], NURSES, reader=Inline())
    assert all(source.error for source in reviewed.sources)
    assert files.understood(NURSES) == reviewed


def test_what_is_kept_of_a_batch_comes_from_the_child_once(
    small: SmallIntake, tmp_path: Path
) -> None:
    path = tmp_path / "mentees.csv"
    path.write_text(LIST, encoding="utf-8")
    scheme = load_programme(small.desk).scheme
    files, reviewed = read_and_review([str(path)], scheme)
    assert reviewed == review_sources([str(path)], scheme)
    assert files.understood(scheme) == reviewed
    with pytest.raises(RuntimeError):
        files.reader.read(b"something else")


def test_a_review_with_progress_ends_where_it_is_told(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(LIST, encoding="utf-8")
    files, reviewed = read_and_review([str(tmp_path)], NURSES, lambda *_: False, Inline())
    assert len(files.files) == len(reviewed.sources) == 1


def test_words_of_an_answer_become_a_synonym_of_the_option(
    small: SmallIntake, tmp_path: Path
) -> None:
    desk = small.desk
    scheme = load_programme(desk).scheme
    option = scheme.texts("sector")[0]
    tried = with_words(scheme, "sector", "Pub  lib", option)
    remember_words(desk, "sector", "Pub  lib", option)
    kept = load_programme(desk).scheme
    assert kept == tried
    assert kept.options["sector"][0].synonyms[-1] == "Pub lib"
    path = tmp_path / "mentees.csv"
    path.write_text(LIST, encoding="utf-8")
    draft = review_sources([str(path)], kept, reader=Inline()).sources[0].entries[0].draft
    assert draft.fields["sector"] == option
    desk.undo()
    assert load_programme(desk).scheme == scheme


def test_words_move_from_one_option_to_another(small: SmallIntake) -> None:
    desk = small.desk
    first, second = load_programme(desk).scheme.texts("sector")[:2]
    remember_words(desk, "sector", "Pub lib", first)
    remember_words(desk, "sector", "pub lib", second)
    options = load_programme(desk).scheme.options["sector"]
    assert "Pub lib" not in options[0].synonyms
    assert options[1].synonyms[-1] == "pub lib"


def test_the_wording_of_another_option_is_refused_and_an_unknown_option_is_a_bug(
    small: SmallIntake,
) -> None:
    first, second = load_programme(small.desk).scheme.texts("sector")[:2]
    with pytest.raises(Refused, match="a choice of its own"):
        remember_words(small.desk, "sector", first, second)
    with pytest.raises(KeyError):
        remember_words(small.desk, "sector", "Pub lib", "No such sector")
    remember_words(small.desk, "sector", first, first)
    assert labels(small.desk)[-1] != f'Let "{first}" mean {first}'
