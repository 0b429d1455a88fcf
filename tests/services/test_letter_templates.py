"""Templates: every one of the list, for the demonstration; own wording, additions, files, undo."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.fields import FIELDS
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.messages.merge import Template, fields_of, parse, written
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.intakes import list_intakes
from mentordesk.services.letter_audiences import AUDIENCES, OF_EVENTS
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.letter_kinds import load_kinds
from mentordesk.services.letter_makers import MAKERS
from mentordesk.services.letter_templates import (
    GROUPS,
    OWN,
    add_template,
    back_to_built_in,
    export_template,
    find_template,
    import_template,
    load_templates,
    remove_template,
    rename_template,
    save_template,
    template_rows,
)
from mentordesk.services.letters import preview
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.opening import open_programme
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

LISTED = {
    "received", "missing_items", "late", "membership_query", "data_check", "matched_mentee",
    "matched_mentor", "unmatched", "carried_forward", "fee_due", "fee_reminder", "fee_receipt",
    "fee_refund", "orientation_invitation", "webinar_invitation", "recording",
    "first_contact_nudge", "check_in", "support_follow_up", "rematch", "mid_point_survey",
    "exit_survey", "certificate", "be_a_mentor", "thanks_speaker", "declined", "withdrawn",
    "resource", "log_sheet",
}  # fmt: skip
TODAY = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
SENSITIVE = [field.label for field in FIELDS if field.sensitive]


def test_every_letter_of_the_list_is_there_and_sound() -> None:
    templates = {template.name: template for template in load_templates()}
    assert templates.keys() == LISTED
    for template in templates.values():
        assert template.group in GROUPS
        assert template.audience in {*AUDIENCES, *OF_EVENTS}
        assert template.attach in {"", *MAKERS}
        assert "{{organisation}}" in template.body
        assert template.body.startswith("Dear {{name}},")


@pytest.mark.parametrize("name", sorted(LISTED))
def test_money_is_only_named_where_it_is_due(name: str) -> None:
    template = find_template(name)
    assert "$" not in template.body + template.subject
    if template.group != "Fees":
        assert not {"fee_amount", "fee_due"} & set(fields_of(template))


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    return make_demonstration(folder / "demo.mentordesk", lambda: TODAY).programme


def test_everything_is_filled_for_the_demonstration(demonstration: Path) -> None:
    desk = open_programme(demonstration, read_only=True, clock=lambda: TODAY)
    seen: set[str] = set()
    for intake in list_intakes(desk):
        for kind in load_kinds(desk, intake.intake_id):
            rows = preview(desk, intake.intake_id, kind.template)
            assert kind.waiting <= len(rows)
            for row in rows:
                seen.add(kind.template.name)
                assert "Nothing is known" not in row.blocked, (kind.template.name, row.name)
                assert "{{" not in row.body + row.subject
                assert not re.search(r"\n{3,}", row.body)
                assert not [label for label in SENSITIVE if f"- {label}:" in row.body]
    desk.close()
    assert len(seen) >= 15


def test_own_wording_is_kept_undone_and_taken_back(small: SmallIntake) -> None:
    before = find_template("received", small.desk)
    own = replace(before, subject="{{name}}, we have it", body="Dear {{name}},\n\nThanks.\n")
    one_step(small.desk, lambda: save_template(small.desk, own), "Change the letter")
    assert find_template("received", small.desk) == own
    assert find_template("received") == before
    rows = {row.template.name: row for row in template_rows(small.desk)}
    assert [name for name, row in rows.items() if row.changed] == ["received"]
    assert preview(small.desk, small.intake_id, own)[0].body == "Dear Ana,\n\nThanks.\n"
    one_step(small.desk, lambda: back_to_built_in(small.desk, "received"), "built-in wording")
    assert find_template("received", small.desk) == before


def test_the_very_wording_of_the_program_is_no_wording_of_ones_own(small: SmallIntake) -> None:
    before = find_template("received")
    save_template(small.desk, replace(before, subject="x {{name}}"))
    save_template(small.desk, before)
    assert not any(row.changed for row in template_rows(small.desk))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"body": "Dear {{nam}}"}, r"Did you mean \{\{name\}\}"),
        ({"body": "Dear {{name"}, "braces"),
        ({"subject": " "}, "needs a subject"),
        ({"body": " \n"}, "needs a text"),
        ({"title": " "}, "needs a title"),
        ({"title": "Certificate"}, "already"),
        ({"audience": "everybody"}, "cannot go to"),
        ({"body": "x" * 30_000}, "too long"),
    ],
)
def test_what_cannot_be_kept(small: SmallIntake, change: dict[str, str], words: str) -> None:
    template = replace(find_template("received"), **change)  # type: ignore[arg-type]
    with refused(small.desk, words):
        save_template(small.desk, template)


def test_letters_of_ones_own_come_and_go(small: SmallIntake) -> None:
    like = find_template("data_check")
    one_step(small.desk, lambda: add_template(small.desk, "Grüße zum Fest", like), "Add the letter")
    own = find_template("Grüße zum Fest", small.desk)
    assert (own.name, own.group, own.body) == ("grue_zum_fest", OWN, like.body)
    with refused(small.desk, "already"):
        add_template(small.desk, "grüße zum fest", like)
    one_step(small.desk, lambda: rename_template(small.desk, own.name, "Season's greetings"))
    assert find_template("Season's greetings", small.desk).name == own.name
    with refused(small.desk, "no built-in wording"):
        back_to_built_in(small.desk, own.name)
    with refused(small.desk, "cannot be removed"):
        remove_template(small.desk, "received")
    one_step(small.desk, lambda: remove_template(small.desk, own.name), "Remove the letter")
    assert len(load_templates(small.desk)) == len(LISTED)


def test_a_template_travels_as_a_file(small: SmallIntake, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    export_template(find_template("check_in"), path)
    one_step(small.desk, lambda: import_template(small.desk, path), "from a file")
    own = find_template("How is it going? (2)", small.desk)
    assert own.name == "how_is_it_going_2"
    assert own.body == find_template("check_in").body


@pytest.mark.parametrize(
    ("content", "kind", "words"),
    [
        (b"\xff\xfe\x00", Unreadable, "cannot be read"),
        (b"x" * 100_000, Unreadable, "cannot be read"),
        (b"hello", Refused, "no line"),
        (b"Title: T\nTo: applicants\nSubject: S\n\n{{password}}", Refused, "which there is not"),
        (b"Title: T\nTo: everybody\nSubject: S\n\nhello", Refused, "cannot go to"),
        (
            b"Title: T\nTo: applicants\nAgain: soon\nSubject: S\n\nhello",
            Refused,
            "no number of days",
        ),
    ],
)
def test_a_file_that_is_no_template(
    small: SmallIntake, tmp_path: Path, content: bytes, kind: type[Refused], words: str
) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(kind, match=words):
        import_template(small.desk, path)
    assert len(load_templates(small.desk)) == len(LISTED)


def test_a_wording_of_another_version_is_left_aside(small: SmallIntake) -> None:
    with small.desk.action("As a later version leaves it") as session:
        text = "Title: T\nTo: applicants\nSubject: S\n\n{{of_tomorrow}}\n"
        session.add(Setting(key="letter template received", value=text))
        session.add(Setting(key="letter template mine", value="nonsense"))
    assert find_template("received", small.desk) == find_template("received")
    assert len(load_templates(small.desk)) == len(LISTED)


LINE = st.text(
    st.characters(exclude_categories=("C", "Z"), exclude_characters="{}"), min_size=1, max_size=30
)


@given(LINE, LINE, LINE, st.integers(0, 99), st.booleans())
def test_what_is_written_is_read_again(
    title: str, subject: str, body: str, again: int, ticked: bool
) -> None:
    template = Template(
        "a", title, "applicants", subject, f"{body}\n", "G", "next", "calendar", again, ticked
    )
    assert parse("a", written(template), VOCABULARY) == template
