"""The invented applications, imported in their order, against what they mean."""

import json
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.imports.planning import plan_alone
from mentordesk.services.imports.plans import ImportPlan
from mentordesk.services.imports.printing import as_json
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.schemes import read_scheme
from mentordesk.spreadsheets.child import Inline
from tests.applications.scoring import plain, score

HERE = Path(__file__).resolve().parent
TRUTH: dict[str, Any] = json.loads((HERE / "truth.json").read_text(encoding="utf-8"))
SEQUENCE: list[str] = TRUTH["sequence"]


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    return read_scheme(HERE / "scheme.json")


@pytest.fixture(scope="module")
def planned(scheme: Scheme) -> ImportPlan:
    paths = [str(HERE / name) for name in SEQUENCE]
    return plan_alone(review_sources(paths, scheme, reader=Inline()), scheme)


@pytest.fixture(scope="module")
def output(planned: ImportPlan) -> dict[str, Any]:
    """The JSON with the files' names as in the sequence."""
    found = as_json(planned)
    base = str(HERE) + "/"
    found["files"] = {path.removeprefix(base): file for path, file in found["files"].items()}
    return found


def test_every_file_of_the_sequence_is_there_in_order(output: dict[str, Any]) -> None:
    assert list(output["files"]) == SEQUENCE


def test_all_figures_over_all_files(output: dict[str, Any]) -> None:
    result = score(TRUTH, output, SEQUENCE)
    assert result.wrong == []
    assert result.counts["extra"] == 0
    assert result.share("records found", "records") == 1.0
    assert result.share("fields right", "fields") == 1.0
    assert result.share("fields right", "fields given") >= 0.995
    assert result.share("roles right", "records found") == 1.0
    assert result.share("outcomes right", "records found") == 1.0
    assert result.share("issues right", "issues") == 1.0
    assert result.share("rejected right", "rejected") == 1.0
    assert result.share("attachments right", "attachments") == 1.0
    assert result.share("columns right", "columns") == 1.0


@pytest.mark.parametrize("name", SEQUENCE)
def test_each_file_by_itself(output: dict[str, Any], name: str) -> None:
    result = score(TRUTH, output, [name])
    assert result.share("fields right", "fields") >= 0.95
    assert result.share("fields right", "fields given") >= 0.98


def test_nobody_is_missing_split_or_merged(output: dict[str, Any]) -> None:
    true, given = TRUTH["after_sequence"]["records"], output["people"]
    assert len(given) == len(true)
    for key in ("email", "member_no"):
        mine = [plain(p["fields"][key]) for p in given if p["fields"].get(key)]
        assert len(set(mine)) == len(mine) or key == "email"
        assert set(mine) >= {plain(p["fields"][key]) for p in true if p["fields"].get(key)}
    assert sum(len(p["roles"]) for p in given) == sum(len(p["roles"]) for p in true)


def test_the_final_answers_of_each_person(output: dict[str, Any]) -> None:
    by_number = {
        plain(p["fields"]["member_no"]): p["fields"]
        for p in output["people"]
        if p["fields"].get("member_no")
    }
    for person in TRUTH["after_sequence"]["records"]:
        number = person["fields"].get("member_no")
        if number is None:
            continue
        mine = by_number[plain(number)]
        for key in ("full_name", "email", "phone", "city", "employer", "job_title"):
            if key in person["fields"]:
                assert plain(mine[key]) == plain(person["fields"][key])


def test_attachments_belong_to_their_senders(output: dict[str, Any]) -> None:
    files = output["files"]["mail/01_form_and_resume.eml"]["attachments"]
    assert {f["person_email"] for f in files} == {"greta.weissmann@example.net"}
    assert sorted(f["kind"] for f in files) == ["application", "code_of_conduct", "resume"]


def test_a_question_is_reported_and_makes_nobody(output: dict[str, Any]) -> None:
    file = output["files"]["mail/07_question_only.eml"]
    assert file["records"] == []
    assert file["notes"] == ['The message "Is it too late to apply?" holds no application.']


def test_messages_seen_before_are_counted_and_not_repeated(output: dict[str, Any]) -> None:
    assert output["files"]["mail/mailbox.mbox"]["already_imported"] == 2


def test_rows_that_are_nobody_are_listed_with_the_reason(output: dict[str, Any]) -> None:
    file = output["files"]["nasty_rows.xlsx"]
    assert [(row["row"], row["why"]) for row in file["ignored"]] == [
        (1, "above the heading"),
        (17, "blank"),
        (26, "blank"),
        (27, "totals row"),
        (28, "footer note"),
    ]
    assert [row["row"] for row in file["rejected"]] == [25]


def test_every_filled_cell_of_a_row_ends_in_a_field_or_is_kept(planned: ImportPlan) -> None:
    for item in planned.items:
        if item.row is None:
            continue
        cells = {(s.row, s.column) for s in item.cells.values()}
        kept = {(o.source.row, o.source.column) for o in item.others}
        assert cells | kept
        assert all(row == item.row for row, _ in cells | kept)


def test_the_same_files_in_a_child_process_say_the_same(scheme: Scheme) -> None:
    paths = [str(HERE / name) for name in ("late_resend.xlsx", "mail/06_winmail.eml")]
    inline = review_sources(paths, scheme, reader=Inline())
    assert review_sources(paths, scheme) == inline


def test_a_review_can_be_ended_early(scheme: Scheme) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    paths = [str(HERE / name) for name in SEQUENCE[:3]]
    assert len(review_sources(paths, scheme, stop, Inline()).sources) == 1
    assert told == [(1, 3)]
