"""What differs from what is known, and which files a batch means."""

from datetime import date, datetime
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Unreadable
from mentordesk.services.imports import collecting
from mentordesk.services.imports.collecting import collect, read_bytes
from mentordesk.services.imports.comparing import changes_of, same_answer
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson, member_key
from mentordesk.services.imports.printing import plain
from mentordesk.spreadsheets.drafts import Answer


@pytest.mark.parametrize(
    ("key", "old", "new", "same"),
    [
        ("employer", "Library One", "library one", True),
        ("employer", "Library One", "Library Two", False),
        ("areas", ("A", "B"), ("b", "a"), True),
        ("areas", ("A",), ("A", "B"), False),
        ("email", "Ana@X.example.org", "ana@x.example.org", True),
        ("signed_on", date(2021, 6, 1), date(2021, 6, 1), True),
        ("capacity", 2, 3, False),
        ("code_agreed", True, True, True),
        ("submitted_at", datetime.fromisoformat("2021-06-01T10:00:00.4"),
         datetime.fromisoformat("2021-06-01T10:00:00"), True),
    ],
)  # fmt: skip
def test_answers_that_say_the_same(key: str, old: Answer, new: Answer, same: bool) -> None:
    assert same_answer(key, old, new) is same


def somebody(**fields: Answer) -> tuple[KnownPerson, KnownApplication]:
    """A known person with one application of these answers."""
    moment = fields.get("submitted_at")
    application = KnownApplication(
        1, dict(fields), submitted_at=moment if isinstance(moment, datetime) else None
    )
    return KnownPerson(1, {"full_name": "Ana Silva"}, applications={"mentee": application}), (
        application
    )


def test_what_is_blank_erases_nothing_and_what_is_new_is_added() -> None:
    person, application = somebody(employer="Library One")
    changes = changes_of({"job_title": "Librarian"}, person, application)
    assert [(c.field, c.old, c.new) for c in changes] == [("job_title", None, "Librarian")]


def test_an_older_submission_changes_nothing_that_is_known() -> None:
    newer = datetime.fromisoformat("2021-06-10T10:00:00")
    older = datetime.fromisoformat("2021-06-01T10:00:00")
    person, application = somebody(employer="Library Two", submitted_at=newer)
    assert changes_of({"employer": "Library One", "submitted_at": older}, person, application) == ()


def test_a_typed_value_is_a_conflict() -> None:
    person, application = somebody(employer="Library Two")
    application.typed.add("employer")
    (change,) = changes_of({"employer": "Library One"}, person, application)
    assert change.conflict


def test_a_replaced_answer_does_not_come_back_by_a_file_seen_before() -> None:
    person, application = somebody(employer="Library Two")
    application.past["employer"] = ["Library One"]
    fields: dict[str, Answer] = {"employer": "Library One"}
    assert changes_of(fields, person, application, seen_before=True) == ()
    assert len(changes_of(fields, person, application)) == 1


def test_people_are_found_by_number_address_and_name() -> None:
    ana = KnownPerson(1, {"full_name": "Ana S\u00edlva", "email": "A@x.example.org",
                          "member_no": "AL 1"})  # fmt: skip
    known = Known([ana], frozenset({"abc"}))
    assert known.with_member_number("al1") is ana
    assert known.with_member_number(None) is None
    assert known.with_address("a@X.example.org") == [ana]
    assert known.with_address("") == []
    assert known.with_name("ana silva") == [ana]
    assert known.with_name("") == []
    fresh = known.add()
    assert fresh.key == -1
    assert known.add().key == -2
    assert member_key(" a 1 ") == "a1"


def test_folders_stand_for_their_files_all_the_way_down(tmp_path: Path) -> None:
    inner = tmp_path / "b" / "c"
    inner.mkdir(parents=True)
    for path in (tmp_path / "z.csv", inner / "a.csv", inner / ".hidden", tmp_path / "~$z.xlsx",
                 tmp_path / "__MACOSX" / "x.csv", tmp_path / ".git" / "config"):  # fmt: skip
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    found = [Path(path).name for path in collect([str(tmp_path)])]
    assert found == ["a.csv", "z.csv"]
    twice = collect([str(tmp_path / "z.csv"), str(tmp_path), str(tmp_path / "z.csv")])
    assert [Path(path).name for path in twice] == ["z.csv", "a.csv"]


def test_far_too_many_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "MOST_FILES", 2)
    for name in "abc":
        (tmp_path / name).write_text("x")
    with pytest.raises(Unreadable, match="Choose fewer"):
        collect([str(tmp_path)])


def test_files_that_are_not_there_or_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Unreadable, match=r'There is no file "gone\.csv"'):
        read_bytes(str(tmp_path / "gone.csv"))
    with pytest.raises(Unreadable, match="There is no file"):
        read_bytes(str(tmp_path))
    (tmp_path / "big.csv").write_bytes(b"12345")
    monkeypatch.setattr(collecting, "LARGEST_FILE", 4)
    with pytest.raises(Unreadable, match="larger than 300 MB"):
        read_bytes(str(tmp_path / "big.csv"))


@pytest.mark.parametrize(
    ("value", "json"),
    [
        (datetime.fromisoformat("2021-06-01T10:00:00"), "2021-06-01 10:00:00"),
        (datetime.fromisoformat("2021-06-01T00:00:00"), "2021-06-01"),
        (date(2021, 6, 1), "2021-06-01"),
        (("A", "B"), ["A", "B"]),
        (3, 3),
        (None, None),
    ],
)
def test_answers_as_json(value: Answer | None, json: object) -> None:
    assert plain(value) == json


def test_marks_apart_from_their_letters_are_no_change() -> None:
    for key in ("goals", "comments", "employer"):
        assert same_answer(key, "Zoe\u0301 wrote\nthis", "Zo\u00e9 wrote this")
