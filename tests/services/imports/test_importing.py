"""Planning and applying against a programme: once, again, undone, corrected, decided."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import CheckItem, CheckState, DocumentKind
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.applying import apply
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import Item, Outcome
from mentordesk.services.imports.printing import as_json
from mentordesk.storage.models.applications import Answer, Document, FileContent, Source
from tests.applications.scoring import score
from tests.services.imports.conftest import SAMPLES, Inbox

TRUTH = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
SEQUENCE: list[str] = TRUTH["sequence"]
HEAD = "Role,Name,Email,Member no.,Phone,Employer,Comments"
ANA = "mentee,Ana Silva,ana@x.example.org,A1,0491 570 156,Library One,"


def every_sample() -> list[str]:
    return [str(SAMPLES / name) for name in SEQUENCE]


def only(items: tuple[Item, ...]) -> Item:
    (item,) = items
    return item


def test_the_samples_score_the_same_against_a_programme(inbox: Inbox) -> None:
    output = as_json(inbox.plan(*every_sample()))
    base = str(SAMPLES) + "/"
    output["files"] = {path.removeprefix(base): file for path, file in output["files"].items()}
    assert score(TRUTH, output, SEQUENCE).wrong == []


def test_all_samples_in_one_action_then_nothing_again_then_undone(inbox: Inbox) -> None:
    before = list(dump_lines(inbox.desk))
    plan = inbox.plan(*every_sample())
    applied = apply(inbox.desk, plan)
    assert (applied.new, applied.undecided) == (plan.count(Outcome.NEW), 2)
    assert inbox.desk.undo_label == f"Import {len(plan.usual_choice)} applications"
    assert len(load_applicants(inbox.desk, inbox.intake_id)) == 91
    assert check_programme(inbox.desk) == ()
    again = inbox.plan(*every_sample())
    assert again.count(Outcome.NEW) == again.count(Outcome.CHANGED) == 0
    after = list(dump_lines(inbox.desk))
    apply(inbox.desk, again)
    assert list(dump_lines(inbox.desk)) == after
    inbox.desk.undo()
    assert list(dump_lines(inbox.desk)) == before
    inbox.desk.redo()
    assert list(dump_lines(inbox.desk)) == after


def test_one_file_after_the_other_ends_the_same(inbox: Inbox) -> None:
    for path in every_sample():
        apply(inbox.desk, inbox.plan(path))
    again = inbox.plan(*every_sample())
    assert again.count(Outcome.NEW) == again.count(Outcome.CHANGED) == 0
    rows = {r.member_no: r for r in load_applicants(inbox.desk, inbox.intake_id) if r.member_no}
    for person in TRUTH["after_sequence"]["records"]:
        number = person["fields"].get("member_no")
        if number in rows:
            row = rows[number]
            assert row.email.casefold() == person["fields"].get("email", "").casefold()
            assert row.city == person["fields"].get("city", "")


def test_every_answer_knows_its_file_sheet_and_cell(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, ANA)))
    with inbox.desk.reading() as session:
        answer = session.scalars(select(Answer).where(Answer.field == "phone")).one()
        source = session.get_one(Source, answer.source_id)
        assert (answer.raw, answer.row, answer.cell) == ("0491 570 156", 2, "E2")
        assert answer.value == "+61491570156"
        assert (source.kind, source.name, source.intake_id) == ("file", "list.csv", inbox.intake_id)
        assert session.scalars(select(Answer).where(Answer.field == "full_name")).one().cell == "B2"


def test_answers_without_a_field_are_kept_under_their_heading(inbox: Inbox) -> None:
    path = inbox.write(
        "list.csv",
        f"{HEAD},Shoe size,Shoe size",
        f"{ANA},39,41",
    )
    apply(inbox.desk, inbox.plan(path))
    with inbox.desk.reading() as session:
        kept = session.scalars(select(Answer).where(~Answer.known).order_by(Answer.field)).all()
        assert [(a.field, a.value) for a in kept] == [("Shoe size", "39"), ("Shoe size (2)", "41")]


def test_a_later_file_changes_what_differs_and_blanks_erase_nothing(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, ANA)))
    later = "mentee,Ana Silva,ana@x.example.org,A1,,Library Two,"
    item = only(inbox.plan(inbox.write("two.csv", HEAD, later)).items)
    assert item.outcome is Outcome.CHANGED
    assert [(c.field, c.old, c.new) for c in item.changes] == [
        ("employer", "Library One", "Library Two")
    ]
    apply(inbox.desk, inbox.plan(str(inbox.folder / "two.csv")))
    # The first file, sent again, does not bring the old employer back.
    assert only(inbox.plan(str(inbox.folder / "one.csv")).items).outcome is Outcome.UNCHANGED


def test_older_never_overwrites_newer(inbox: Inbox) -> None:
    head = "Timestamp,Role,Name,Email,Employer"
    new = "2021-06-10 10:00:00,mentee,Ana Silva,ana@x.example.org,Library Two"
    old = "2021-06-01 10:00:00,mentee,Ana Silva,ana@x.example.org,Library One"
    apply(inbox.desk, inbox.plan(inbox.write("new.csv", head, new)))
    assert only(inbox.plan(inbox.write("old.csv", head, old)).items).outcome is Outcome.UNCHANGED


def test_what_the_coordinator_typed_is_asked_about(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, ANA)))
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    edit_answer(inbox.desk, ana, "employer", "Library Three")
    path = inbox.write("two.csv", HEAD, ANA.replace("One", "Two") + "late")
    plan = inbox.plan(path)
    item = only(plan.items)
    assert item.outcome is Outcome.NEEDS_YOU
    assert "employer" in item.question
    assert apply(inbox.desk, plan).undecided == 1
    apply(inbox.desk, inbox.plan(path), decisions={0: Decision()})
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    assert row.employer == "Library Three"
    apply(inbox.desk, inbox.plan(path), decisions={0: Decision(overwrite=True)})
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    assert row.employer == "Library Two"


def test_the_same_address_with_another_name_asks_and_can_be_decided(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, ANA)))
    twin = "mentor,Rui Costa,ana@x.example.org,B2,,Library Four,"
    path = inbox.write("two.csv", HEAD, twin)
    item = only(inbox.plan(path).items)
    assert item.outcome is Outcome.NEEDS_YOU
    assert "Ana Silva" in item.question
    apply(inbox.desk, inbox.plan(path), decisions={0: Decision()})
    names = {row.name for row in load_applicants(inbox.desk, inbox.intake_id)}
    assert names == {"Ana Silva", "Rui Costa"}


def test_an_unknown_role_is_decided_or_refused(inbox: Inbox) -> None:
    path = inbox.write("list.csv", HEAD, ANA.replace("mentee", "observer"))
    plan = inbox.plan(path)
    with pytest.raises(Refused, match="mentee or as mentor"):
        apply(inbox.desk, plan, decisions={0: Decision()})
    assert load_applicants(inbox.desk, inbox.intake_id) == ()
    apply(inbox.desk, plan, decisions={0: Decision(role=Role.MENTOR)})
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    assert (row.role, row.name) == (Role.MENTOR, "Ana Silva")


def test_both_makes_two_applications_of_one_person(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("l.csv", HEAD, ANA.replace("mentee", "both"))))
    rows = load_applicants(inbox.desk, inbox.intake_id)
    assert {row.role for row in rows} == set(Role)
    assert len({row.person_id for row in rows}) == 1


def test_unticked_items_stay_out(inbox: Inbox) -> None:
    other = "mentor,Ben Roe,ben@x.example.org,B9,,,"
    plan = inbox.plan(inbox.write("list.csv", HEAD, ANA, other))
    apply(inbox.desk, plan, frozenset({1}))
    assert [row.name for row in load_applicants(inbox.desk, inbox.intake_id)] == ["Ben Roe"]


def test_a_plan_is_refused_once_the_programme_moved_on(inbox: Inbox) -> None:
    plan = inbox.plan(inbox.write("list.csv", HEAD, ANA))
    apply(inbox.desk, plan)
    with pytest.raises(Conflict, match="look at the files again"):
        apply(inbox.desk, plan)


def test_nothing_to_do_makes_no_history(inbox: Inbox) -> None:
    path = inbox.write("list.csv", HEAD, ANA)
    apply(inbox.desk, inbox.plan(path))
    label = inbox.desk.undo_label
    assert (
        apply(inbox.desk, inbox.plan(path)).sentence == "Imported: 0 new, 0 changed, 0 files filed."
    )
    assert inbox.desk.undo_label == label == "Import the application of Ana Silva"


def test_attachments_are_filed_by_content_and_tick_the_checklist(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(str(SAMPLES / "mail" / "01_form_and_resume.eml")))
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    states = {check.item: check.state for check in row.checks}
    for item in (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT, CheckItem.RESUME):
        assert states[item] is CheckState.DONE
    with inbox.desk.reading() as session:
        documents = session.scalars(select(Document)).all()
        assert {d.kind for d in documents} == {
            DocumentKind.FORM,
            DocumentKind.CODE_OF_CONDUCT,
            DocumentKind.RESUME,
        }
        for document in documents:
            content = session.get_one(FileContent, document.sha256).content
            assert len(content) == document.size
        kinds = {s.kind: s for s in session.scalars(select(Source))}
        assert kinds["message"].message_id == "<dev.1@alia-like.example.org>"
        assert kinds["file"].inside_id == kinds["message"].id


def test_a_resume_sent_later_goes_to_its_sender(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, ANA)))
    path = inbox.write(
        "later.eml",
        "From: Ana Silva <ana@x.example.org>",
        "Subject: my resume",
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b"',
        "",
        "--b",
        "Content-Type: application/pdf",
        'Content-Disposition: attachment; filename="cv.pdf"',
        "",
        "%PDF-1.4",
        "--b--",
    )
    plan = inbox.plan(path)
    assert [late.name for late in plan.late_files] == ["Ana Silva"]
    assert apply(inbox.desk, plan).files == 1
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    assert {c.item: c.state for c in row.checks}[CheckItem.RESUME] is CheckState.DONE
    assert inbox.plan(path).late_files == ()


def test_files_of_strangers_are_named_and_not_filed(inbox: Inbox) -> None:
    plan = inbox.plan(str(SAMPLES / "mail" / "mailbox.mbox"))
    assert any("flyer.pdf came from nobody" in note for note in plan.notes)


def test_a_form_dropped_by_itself_is_filed_as_the_form(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(str(SAMPLES / "form_A_1.xlsx")))
    with inbox.desk.reading() as session:
        (document,) = session.scalars(select(Document)).all()
        assert (document.kind, document.name) == (DocumentKind.FORM, "form_A_1.xlsx")


def test_a_late_application_is_flagged_and_a_mentors_places_counted(inbox: Inbox) -> None:
    rows = [
        "Timestamp,Role,Name,Email,Max mentees",
        "2021-06-25 23:59:00,mentor,Ruth Bell,ruth@x.example.org,3",
        "2021-06-26 00:01:00,mentor,Sam Poe,sam@x.example.org,One",
    ]
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", *rows)))
    found = {r.name: (r.late, r.places) for r in load_applicants(inbox.desk, inbox.intake_id)}
    assert found == {"Ruth Bell": (False, 3), "Sam Poe": (True, 1)}


def test_bad_files_are_named_and_others_go_on(inbox: Inbox) -> None:
    broken = inbox.folder / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 broken")
    plan = inbox.plan(str(broken), str(inbox.folder / "gone.csv"), inbox.write("l.csv", HEAD, ANA))
    assert plan.count(Outcome.REFUSED) == 2
    assert plan.count(Outcome.NEW) == 1
    assert all(row.reason.endswith(".") for row in plan.refused)
    printed = as_json(plan)["files"]
    assert "error" in printed[str(broken)]


def test_a_folder_and_an_archive_stand_for_their_files(inbox: Inbox) -> None:
    inbox.write("a.csv", HEAD, ANA)
    (inbox.folder / "~$a.csv").write_text("lock")
    (inbox.folder / ".hidden.csv").write_text(f"{HEAD}\n{ANA}\n")
    assert [s.name for s in inbox.plan(str(inbox.folder)).sources] == ["a.csv"]


def test_an_item_can_be_read_by_itself(inbox: Inbox) -> None:
    item = only(inbox.plan(inbox.write("l.csv", HEAD, ANA)).items)
    assert replace(item, number=5).fields["member_no"] == "A1"
    assert item.person_key is not None
    assert item.person_key < 0
