"""The list of applicants, one application in full, and the coordinator's verbs on it."""

import pytest
from sqlalchemy import event, select

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, DocumentKind
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.applications import ArrivedFile
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import CheckLine
from mentordesk.storage.models.people import Person
from tests.storage.builders import apply_as, pair_of


@pytest.fixture
def ana(desk: Desk) -> int:
    with desk.action("Add") as session:
        application = apply_as(session, "Ana Silva", Role.MENTEE)
        mentor = apply_as(session, "Ruth Martin", Role.MENTOR, places=2)
        session.add(pair_of(application, mentor))
        return application.id


def file(desk: Desk, number: int, kind: DocumentKind) -> None:
    applicants.attach(desk, number, ArrivedFile(f"{kind}.pdf", kind.encode(), kind))


def test_the_list_shows_mentees_first_with_checks_and_partners(desk: Desk, ana: int) -> None:
    rows = applicants.load_applicants(desk, 1)
    assert [(row.name, row.role, row.partners) for row in rows] == [
        ("Ana Silva", "mentee", ("Ruth Martin",)),
        ("Ruth Martin", "mentor", ("Ana Silva",)),
    ]
    assert [check.item for check in rows[0].checks] == list(CheckItem)
    assert rows[0].application_id == ana


def queries_of_the_list(desk: Desk) -> int:
    statements: list[str] = []

    def listen(*given: object) -> None:
        statements.append(str(given[2]))

    event.listen(desk._engine, "before_cursor_execute", listen)
    applicants.load_applicants(desk, 1)
    event.remove(desk._engine, "before_cursor_execute", listen)
    return len(statements)


def test_the_list_costs_the_same_number_of_queries_for_any_number(desk: Desk, ana: int) -> None:
    few = queries_of_the_list(desk)
    with desk.action("More") as session:
        for number in range(30):
            apply_as(session, f"Person {number}", Role.MENTEE)
    assert queries_of_the_list(desk) == few < 10
    assert len(applicants.load_applicants(desk, 1)) == 32
    assert ana


def test_filing_documents_ticks_the_checklist_and_makes_ready(desk: Desk, ana: int) -> None:
    for kind in (DocumentKind.RESUME, DocumentKind.FORM):
        file(desk, ana, kind)
    assert load_application(desk, ana).standing is ApplicationState.INCOMPLETE
    file(desk, ana, DocumentKind.CODE_OF_CONDUCT)
    page = load_application(desk, ana)
    assert page.standing is ApplicationState.READY
    assert [document.name for document in page.documents] == [
        "resume.pdf",
        "form.pdf",
        "code_of_conduct.pdf",
    ]
    desk.undo()
    assert load_application(desk, ana).standing is ApplicationState.INCOMPLETE


def test_the_same_file_is_filed_once(desk: Desk, ana: int) -> None:
    file(desk, ana, DocumentKind.RESUME)
    file(desk, ana, DocumentKind.RESUME)
    (document,) = load_application(desk, ana).documents
    assert applicants.document_content(desk, document.document_id) == ("resume.pdf", b"resume")


def test_the_kind_of_a_document_can_be_corrected(desk: Desk, ana: int) -> None:
    file(desk, ana, DocumentKind.OTHER)
    (document,) = load_application(desk, ana).documents
    applicants.change_kind(desk, document.document_id, DocumentKind.RESUME)
    with desk.reading() as session:
        assert session.scalars(select(CheckLine.item)).all() == [CheckItem.RESUME]


def test_waiving_needs_a_reason(desk: Desk, ana: int) -> None:
    with pytest.raises(Refused, match="written reason"):
        applicants.set_check(desk, ana, CheckItem.RESUME, CheckState.WAIVED, " ")
    applicants.set_check(desk, ana, CheckItem.RESUME, CheckState.WAIVED, "on paper")
    checks = {check.item: check for check in load_application(desk, ana).checks}
    assert checks[CheckItem.RESUME].reason == "on paper"


def test_editing_an_answer_names_the_field_and_the_person(desk: Desk, ana: int) -> None:
    applicants.edit_answer(desk, ana, "job_title", "Librarian")
    assert desk.undo_label == "Change job title of Ana Silva"
    assert applicants.load_applicants(desk, 1)[0].job_title == "Librarian"


def test_a_mentors_capacity_sets_the_places(desk: Desk, ana: int) -> None:
    ruth = applicants.find_application(desk, 1, "Ruth Martin")
    applicants.edit_answer(desk, ruth, "capacity", 3)
    assert load_application(desk, ruth).places == 3
    applicants.set_places(desk, ruth, 1)
    with pytest.raises(Refused):
        applicants.set_places(desk, ruth, 0)  # Ana holds a place
    with pytest.raises(Refused, match="a mentee has none"):
        applicants.set_places(desk, ana, 2)


def test_who_is_in_a_pair_cannot_withdraw_before_it_is_taken_apart(desk: Desk, ana: int) -> None:
    with pytest.raises(Refused, match="Take the pair apart"):
        applicants.let_stand(desk, ana, ApplicationState.WITHDRAWN, "moved away")
    desk.undo()
    with desk.action("Alone") as session:
        number = apply_as(session, "Kim Lee", Role.MENTEE).id
    applicants.let_stand(desk, number, ApplicationState.WITHDRAWN, "moved away")
    page = load_application(desk, number)
    assert (page.standing, page.standing_reason) == (ApplicationState.WITHDRAWN, "moved away")


def test_people_are_found_by_address_name_or_number(desk: Desk, ana: int) -> None:
    for words in ("ana.silva@library.example.org", "ANA SILVA", str(ana)):
        assert applicants.find_application(desk, 1, words) == ana
    with pytest.raises(Refused, match="Nobody called Bob"):
        applicants.find_application(desk, 1, "Bob")
    with pytest.raises(Refused, match="mentor application"):
        applicants.find_application(desk, 1, "Ana Silva", Role.MENTOR)


def test_two_people_of_one_name_are_never_guessed(desk: Desk, ana: int) -> None:
    with desk.action("Namesake") as session:
        apply_as(session, "Ana Silva", Role.MENTEE)
    with pytest.raises(Refused, match="fits 2 applications"):
        applicants.find_application(desk, 1, "Ana Silva")
    assert ana


def test_membership_shows_in_the_checklist(desk: Desk, ana: int) -> None:
    with desk.action("Member") as session:
        person = session.get_one(Person, load_application(desk, ana).person_id)
        person.membership = Membership.CURRENT
    checks = {check.item: check for check in load_application(desk, ana).checks}
    assert checks[CheckItem.MEMBERSHIP].state is CheckState.DONE
