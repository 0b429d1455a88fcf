"""An import taken back weeks later, with edits in between: they stay, everything else goes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.services import history
from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.backups import list_backups
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.edited_since import EditedSince, KeptRow, in_words
from mentordesk.services.imports.taking_back import look_back, take_back_import
from mentordesk.storage.models.applications import Answer, Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.opening import open_programme
from tests.services.imports.conftest import Inbox

HEAD = "Role,Name,Email,Member no.,Employer,City"
PEOPLE = ("Ana Silva", "Ben Roe", "Cy Lee", "Dee Fox")


def row(name: str, employer: str = "Library One", city: str = "Hobart") -> str:
    plain = name.split(maxsplit=1)[0].lower()
    return f"mentee,{name},{plain}@x.example.org,{plain.upper()},{employer},{city}"


def imported(inbox: Inbox, name: str, *lines: str) -> int:
    apply(inbox.desk, inbox.plan(inbox.write(name, HEAD, *lines)))
    return history.load_history(inbox.desk)[0].number


def dump(inbox: Inbox) -> list[str]:
    return list(dump_lines(inbox.desk))


def names(inbox: Inbox) -> list[str]:
    return sorted(one.name for one in load_applicants(inbox.desk, inbox.intake_id))


def edit(inbox: Inbox, who: str, field: str, value: str) -> None:
    edit_answer(inbox.desk, find_application(inbox.desk, inbox.intake_id, who), field, value)


def test_a_backup_is_made_before_so_many_rows_go(
    inbox: Inbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "shelf"))
    number = imported(inbox, "one.csv", *map(row, PEOPLE))
    whole = dump(inbox)
    take_back_import(inbox.desk, number)
    (kept,) = list_backups(inbox.desk)
    assert kept.why == "delete"
    before = open_programme(kept.path, read_only=True)
    assert list(dump_lines(before)) == whole
    before.close()
    with pytest.raises(Refused):
        take_back_import(inbox.desk, number)
    assert len(list_backups(inbox.desk)) == 1  # nothing went, so nothing was backed up


def value_of(inbox: Inbox, who: str, field: str) -> object:
    number = find_application(inbox.desk, inbox.intake_id, who)
    with inbox.desk.reading() as session:
        return getattr(session.get_one(Application, number), field)


def test_untouched_it_goes_as_undo_would_take_it(inbox: Inbox) -> None:
    before = dump(inbox)
    number = imported(inbox, "one.csv", *map(row, PEOPLE))
    looked = look_back(inbox.desk, number)
    assert (looked.whole, looked.applications, looked.people) == (True, 4, 4)
    assert (looked.edited, looked.kept, looked.is_nothing) == ((), (), False)
    assert "nothing was edited since" in looked.sentence
    assert take_back_import(inbox.desk, number) == "Taken back: Import 4 applications."
    assert dump(inbox) == before
    with pytest.raises(Refused, match="taken back already"):
        look_back(inbox.desk, number)


def test_an_edited_applicant_stays_whole_and_the_others_go(inbox: Inbox) -> None:
    number = imported(inbox, "one.csv", *map(row, PEOPLE))
    edit(inbox, "Ana Silva", "employer", "Library Nine")
    before = dump(inbox)
    looked = look_back(inbox.desk, number)
    assert not looked.whole
    assert looked.edited == (EditedSince("Ana Silva", "Employer", "Library One", "Library Nine"),)
    assert looked.kept == (KeptRow("Ana Silva", "was edited since"),)
    assert (looked.applications, looked.people) == (3, 3)
    assert dump(inbox) == before
    assert take_back_import(inbox.desk, number) == looked.sentence
    assert names(inbox) == ["Ana Silva"]
    assert value_of(inbox, "Ana Silva", "employer") == "Library Nine"
    assert value_of(inbox, "Ana Silva", "city") == "Hobart"
    assert check_programme(inbox.desk) == ()
    after = dump(inbox)
    inbox.desk.undo()
    assert dump(inbox) == before
    inbox.desk.redo()
    assert dump(inbox) == after


def test_values_of_people_who_were_there_before_become_what_they_were(inbox: Inbox) -> None:
    imported(inbox, "one.csv", *map(row, PEOPLE))
    first = dump(inbox)
    number = imported(inbox, "two.csv", *[row(who, "Library Two", "Perth") for who in PEOPLE])
    edit(inbox, "Ben Roe", "city", "Darwin")
    take_back_import(inbox.desk, number)
    assert value_of(inbox, "Ben Roe", "city") == "Darwin"
    assert value_of(inbox, "Ben Roe", "employer") == "Library One"
    assert value_of(inbox, "Ana Silva", "city") == "Hobart"
    assert len(names(inbox)) == 4
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    about_ana = f'"application_id": {ana},'
    assert [one for one in dump(inbox) if about_ana in one] == [
        one for one in first if about_ana in one
    ]
    assert check_programme(inbox.desk) == ()


def test_edited_to_something_and_back_the_value_is_the_coordinators(inbox: Inbox) -> None:
    imported(inbox, "one.csv", row("Ana Silva"))
    number = imported(inbox, "two.csv", row("Ana Silva", "Library Two", "Perth"))
    edit(inbox, "Ana Silva", "employer", "Library Nine")
    edit(inbox, "Ana Silva", "employer", "Library Two")
    take_back_import(inbox.desk, number)
    assert value_of(inbox, "Ana Silva", "employer") == "Library Two"
    assert value_of(inbox, "Ana Silva", "city") == "Hobart"
    with inbox.desk.reading() as session:
        current = select(Answer.value).where(Answer.field == "employer", Answer.current)
        assert session.scalars(current).all() == ["Library Two"]


def test_somebody_who_got_a_letter_stays_and_is_named(inbox: Inbox) -> None:
    number = imported(inbox, "one.csv", *map(row, PEOPLE))
    ben = find_application(inbox.desk, inbox.intake_id, "Ben Roe")
    with inbox.desk.action("Write to Ben") as session:
        session.add(Letter(
            intake_id=inbox.intake_id, person_id=session.get_one(Application, ben).person_id,
            application_id=ben, template="received", subject="x", body="y", state="drafted",
            message_id="<1@x.example.org>", drafted_at=inbox.desk.now(),
        ))  # fmt: skip
    looked = look_back(inbox.desk, number)
    assert looked.kept == (KeptRow("Ben Roe", "a letter was written"),)
    assert looked.edited == ()
    take_back_import(inbox.desk, number)
    assert names(inbox) == ["Ben Roe"]
    assert check_programme(inbox.desk) == ()
    with pytest.raises(Refused, match="nothing left of this import"):
        take_back_import(inbox.desk, number)


def test_a_later_import_of_one_person_keeps_that_person(inbox: Inbox) -> None:
    first = imported(inbox, "one.csv", *map(row, PEOPLE))
    imported(inbox, "two.csv", row("Ana Silva", "Library Three"))
    take_back_import(inbox.desk, first)
    assert names(inbox) == ["Ana Silva"]
    assert value_of(inbox, "Ana Silva", "employer") == "Library Three"
    assert check_programme(inbox.desk) == ()


def test_many_people_are_compared_where_they_are(inbox: Inbox) -> None:
    """More than the database is asked to compare by itself, two of them edited."""
    letters = "abcdefghij"
    many = [f"{x.title()}{y}na Ro{y}e" for x in letters[:6] for y in letters]
    number = imported(inbox, "many.csv", *map(row, many))
    edit(inbox, "Bcna Roce", "city", "Perth")
    edit(inbox, "Cdna Rode", "phone", "0491 570 156")
    looked = look_back(inbox.desk, number)
    assert looked.edited == (
        EditedSince("Bcna Roce", "City or town", "Hobart", "Perth"),
        EditedSince("Cdna Rode", "Phone", "(empty)", "0491 570 156"),
    )
    assert looked.applications == 58
    take_back_import(inbox.desk, number)
    assert names(inbox) == ["Bcna Roce", "Cdna Rode"]


def test_no_such_step(inbox: Inbox) -> None:
    with pytest.raises(Refused, match="no step number 4711"):
        look_back(inbox.desk, 4711)


def test_values_in_words() -> None:
    assert in_words('["a", "b"]') == "a; b"
    assert in_words("[not a list") == "[not a list"
    assert [in_words(value) for value in (None, "", True, False, 3)] == [
        "(empty)", "(empty)", "Yes", "No", "3",
    ]  # fmt: skip


ONE_EDIT = st.tuples(
    st.sampled_from(PEOPLE),
    st.sampled_from(["employer", "city", "phone", "comments", "job_title"]),
    st.sampled_from(["Alice Springs", "Library Nine", "0491 570 156", "x"]),
)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    known=st.sets(st.sampled_from(PEOPLE)),
    edits=st.lists(ONE_EDIT, max_size=6),
    later=st.sets(st.sampled_from(PEOPLE), max_size=2),
)
def test_edits_stay_and_the_step_itself_can_be_undone(
    inbox: Inbox, known: set[str], edits: list[tuple[str, str, str]], later: set[str]
) -> None:
    begun = dump(inbox)
    if known:
        imported(inbox, "known.csv", *[row(who) for who in sorted(known)])
    number = imported(inbox, "two.csv", *[row(who, "Library Two", "Perth") for who in PEOPLE])
    for who, field, value in edits:
        edit(inbox, who, field, value)
    if later:
        imported(inbox, "later.csv", *[row(who, "Library Six", "Cairns") for who in sorted(later)])
    before = dump(inbox)
    expected = {(who, field): value_of(inbox, who, field)
                for who, field, _ in edits if field != "phone"}  # fmt: skip
    looked = look_back(inbox.desk, number)
    assert dump(inbox) == before
    if looked.whole or not looked.is_nothing:
        take_back_import(inbox.desk, number)
        assert check_programme(inbox.desk) == ()
        assert known <= {*names(inbox)}
        there = {place: value for place, value in expected.items() if place[0] in names(inbox)}
        assert {place: value_of(inbox, *place) for place in there} == there
        (inbox.desk.redo if looked.whole else inbox.desk.undo)()
    assert dump(inbox) == before
    while inbox.desk.undo_label and dump(inbox) != begun:
        inbox.desk.undo()
    assert dump(inbox) == begun
