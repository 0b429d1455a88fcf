"""Erasing a person: 0 bytes of a name or address in the file, and everybody else's data stands."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role, folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.traces import GONE
from mentordesk.domain.year import AcceptanceAnswer
from mentordesk.services.applicants import edit_answer, load_applicants
from mentordesk.services.checking import check_programme
from mentordesk.services.history import load_history
from mentordesk.services.pairs import load_pairs
from mentordesk.services.privacy.erasing import erase, files_of_others, prepare
from mentordesk.services.privacy.knowing import find_person
from mentordesk.services.register import load_register
from mentordesk.storage.erasing import content_columns
from mentordesk.storage.models.accounts import Acceptance, FeePaper, Reminder
from mentordesk.storage.models.applications import Application, Document, FileContent
from mentordesk.storage.models.correspondence import Letter, LetterFile
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import ReflectionCount
from tests.services.privacy.byte_search import found_in
from tests.services.privacy.planted import DESIGN, ENCLOSED, NAME, RESOURCE, WORDS, plant
from tests.services.small_intake import SmallIntake, apply, small_intake


@pytest.fixture
def planted(small: SmallIntake) -> int:
    """The application of somebody whose name is everywhere."""
    return plant(small)


def test_the_person_is_everywhere_before(planted: int, small: SmallIntake) -> None:
    assert planted
    found = {word for _, word in found_in(small.desk.path.parent, WORDS)}
    assert found == set(WORDS)


def test_no_byte_is_left_in_the_file(planted: int, small: SmallIntake) -> None:
    person_id = find_person(small.desk, "quirina.zweifel@home.example.org")
    gone = erase(small.desk, prepare(small.desk, person_id))
    assert [(one.name, one.owner) for one in gone] == [
        ("thanks.docx", "Ruth Adams"),
        (f"{NAME}.txt", "Ruth Adams"),
    ]
    assert found_in(small.desk.path.parent, WORDS) == []
    small.desk.close()
    assert found_in(small.desk.path.parent, WORDS) == []
    assert planted


def test_what_counts_stays(planted: int, small: SmallIntake) -> None:
    before = load_register(small.desk)
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    rows = {row.application_id: row for row in load_applicants(small.desk, small.intake_id)}
    assert rows[planted].name.startswith("Erased person ")
    assert rows[planted].role is Role.MENTEE
    assert [row.name for row in rows.values() if row.application_id != planted] == [
        "Björn Ek",
        "Chi Lam",
        "Ruth Adams",
        "Sam O'Neil",
    ]
    pair = next(p for p in load_pairs(small.desk, small.intake_id) if p.mentor == "Ruth Adams")
    assert pair.state is PairState.COMPLETED
    after = load_register(small.desk)
    assert [row.number for row in after] == [row.number for row in before]
    assert [row.name for row in after] == ["Erased", "Ruth Adams"]
    assert check_programme(small.desk) == ()


def _until_refused(step: Callable[[], object]) -> None:
    for _ in range(200):
        try:
            step()
        except Refused:
            return
    pytest.fail("there was no end of it")


def test_papers_about_fees_keep_what_is_counted(planted: int, small: SmallIntake) -> None:
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    with small.desk.reading() as session:
        paper = session.scalars(select(FeePaper)).one()
        assert (paper.number, paper.amount_cents) == ("INV-2021-0001", 15_000)
        assert paper.facts == {"to": [GONE] * 3, "due": "2021-07-29", "cents": 15_000}
        said = session.scalars(select(Acceptance).order_by(Acceptance.id)).all()
        assert [(one.answer, one.note) for one in said] == [(AcceptanceAnswer.ACCEPTED, None)] * 2
        reminders = session.scalars(select(Reminder.text).order_by(Reminder.id)).all()
        assert reminders == [GONE, f"Thank {GONE} at the meet-up"]
        assert session.scalars(select(ReflectionCount.amount)).all() == [7]
    assert planted


def test_letters_to_others_stay_with_what_goes_with_them(planted: int, small: SmallIntake) -> None:
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    with small.desk.reading() as session:
        names = session.scalars(select(LetterFile.name).order_by(LetterFile.name)).all()
        assert {"guidelines.txt", "nobody.txt"} <= set(names)
        assert not [name for name in names if "Quirina" in name]
        persons = set(session.scalars(select(Letter.person_id)))
        assert session.get_one(Application, planted).person_id not in persons
    assert check_programme(small.desk) == ()


def test_bytes_that_are_needed_elsewhere_are_kept(planted: int, small: SmallIntake) -> None:
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    with small.desk.reading() as session:
        kept = set(session.scalars(select(FileContent.content)))
    assert {DESIGN, RESOURCE, ENCLOSED} <= kept
    assert planted


def test_the_bytes_of_every_table_with_files_are_known() -> None:
    tables = {column.table.name for column in content_columns()}
    assert tables == {"document", "resource", "letter_file", "design_file"}


def test_undo_and_redo_bring_nothing_back(planted: int, small: SmallIntake) -> None:
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    _until_refused(small.desk.undo)
    _until_refused(small.desk.redo)
    assert found_in(small.desk.path.parent, WORDS) == []
    labels = [row.label for row in load_history(small.desk)]
    assert "Erase a person" in labels
    assert planted


def test_others_can_still_be_undone(planted: int, small: SmallIntake) -> None:
    other = small.people["Chi Lam"]
    edit_answer(small.desk, other, "city", "Kowloon")
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    assert small.desk.undo() == "Change city of Chi Lam"
    assert planted


def test_files_of_others_are_named_and_may_stay(planted: int, small: SmallIntake) -> None:
    erasure = prepare(small.desk, find_person(small.desk, NAME), files_of_others=False)
    names = [one.name for one in files_of_others(small.desk, erasure)]
    assert names == ["thanks.docx", f"{NAME}.txt"]
    assert erase(small.desk, erasure) == ()
    with small.desk.reading() as session:
        assert session.scalars(select(Document.name)).all() == ["thanks.docx"]
    left = {path for path, _ in found_in(small.desk.path.parent, ["Zweifel"])}
    assert left == {small.desk.path.name}
    assert planted


def test_erasing_twice_is_refused(planted: int, small: SmallIntake) -> None:
    erase(small.desk, prepare(small.desk, find_person(small.desk, NAME)))
    again = find_person(small.desk, str(planted))
    with pytest.raises(Refused, match="erased already"):
        prepare(small.desk, again)


def test_a_running_pair_ends_and_a_draft_goes(small: SmallIntake) -> None:
    running = small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    draft = small.pair("Björn Ek", "Ruth Adams", PairState.DRAFT)
    erase(small.desk, prepare(small.desk, find_person(small.desk, "Ruth Adams")))
    with small.desk.reading() as session:
        assert session.get_one(Pair, running).state is PairState.ENDED_EARLY
        assert session.get(Pair, draft) is None
    assert check_programme(small.desk) == ()


def test_namesakes_keep_their_names(small: SmallIntake) -> None:
    at = small.desk.now()
    with small.desk.action("Add a namesake", "import") as session:
        apply(session, small.intake_id, "Ana Lam", Role.MENTEE, {"goals": "Ana Lam, not Ana S."})
    assert at
    erase(small.desk, prepare(small.desk, find_person(small.desk, "Ana Souza")))
    names = {row.name for row in load_applicants(small.desk, small.intake_id)}
    assert "Ana Lam" in names
    assert found_in(small.desk.path.parent, ["Souza"]) == []
    with small.desk.reading() as session:
        kept = session.scalars(select(Application.goals).where(Application.goals.is_not(None)))
        assert "Ana Lam, not Ana S." in set(kept)


def test_a_name_that_is_a_place_of_others_stays_there(small: SmallIntake) -> None:
    with small.desk.action("Add Jordan", "import") as session:
        apply(session, small.intake_id, "Jordan Kettle", Role.MENTEE, {"country": "Chad"})
        apply(session, small.intake_id, "Mia Moss", Role.MENTEE, {"country": "Jordan"})
    erase(small.desk, prepare(small.desk, find_person(small.desk, "Jordan Kettle")))
    with small.desk.reading() as session:
        countries = set(session.scalars(select(Application.country)))
    assert "Jordan" in countries
    assert "Chad" not in countries  # only the erased person said it
    assert found_in(small.desk.path.parent, ["Kettle"]) == []


def test_who_is_meant_must_be_one(small: SmallIntake) -> None:
    for words in ("nobody", "9999", ""):
        with pytest.raises(Refused, match="Nobody called"):
            find_person(small.desk, words)
    with small.desk.action("Again", "import") as session:
        apply(session, small.intake_id, "Ruth Adams", Role.MENTEE, {})
    with pytest.raises(Refused, match="fits 2 people"):
        find_person(small.desk, "Ruth Adams")


HOSTILE = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co")), min_size=2, max_size=25
).filter(lambda text: len(folded(tidy(text)).split()) > 1 and len(folded(tidy(text))) > 4)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(name=HOSTILE)
def test_hostile_names_go_as_well(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder: Path = tmp_path_factory.mktemp("hostile")
    small = small_intake(folder)
    try:
        number = small.people["Ana Souza"]
        whole = tidy(name)
        edit_answer(small.desk, number, "full_name", whole)
        edit_answer(small.desk, small.people["Ruth Adams"], "goals", f"With {whole} (again)")
        with small.desk.reading() as session:
            person_id = session.get_one(Application, number).person_id
            assert session.get_one(Person, person_id).full_name == whole
        erase(small.desk, prepare(small.desk, person_id))
        assert found_in(folder, [whole]) == []
    finally:
        small.desk.close()
