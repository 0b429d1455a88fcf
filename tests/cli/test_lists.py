"""The command that imports member lists, attendance, contact logs and survey answers."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
LOG = "Date,Mentee,Mentor,Minutes\n2021-08-01,Ana Souza,Ruth Adams,{minutes}\n"


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """A programme with one pair that was told."""
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    small.desk.close()
    return small.desk.path


def written(folder: Path, text: str) -> Path:
    path = folder / "log of 'pairs' É.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_log_is_shown_then_kept(programme: Path, tmp_path: Path, call: Call) -> None:
    log = written(tmp_path, LOG.format(minutes=45))
    words = ("import-list", programme, "--intake", "2021 July", "contacts", log)
    code, out, _ = call(*words, "--dry-run")
    assert code == 0
    assert "Ana Souza with Ruth Adams: 1 Aug 2021, 45 minutes, other" in out
    assert "Imported" not in out
    code, out, _ = call(*words)
    assert code == 0
    assert out.endswith("Imported 1: a log of 1 meeting. One step, can be undone.\n")
    assert "1 unchanged" in call(*words, "--dry-run")[1]


def test_what_cannot_be_kept_is_a_problem(programme: Path, tmp_path: Path, call: Call) -> None:
    log = written(tmp_path, LOG.format(minutes=-3))
    answer = tmp_path / "answer.json"
    words = ("import-list", programme, "--intake", "2021 July", "contacts", log)
    code, out, _ = call(*words, "--json", answer)
    assert code == 3
    assert "-3 is no length of a meeting" in out
    line = json.loads(answer.read_text(encoding="utf-8"))["lines"][0]
    assert (line["outcome"], line["place"]) == ("not imported", "row 2")


def test_refusals_are_one_sentence(programme: Path, tmp_path: Path, call: Call) -> None:
    log = written(tmp_path, "Colour\nred\n")
    words = ("import-list", programme, "--intake", "2021 July")
    for rest, said in (
        (("members", log), "It holds no member list"),
        (("attendance", log, "--event", "Nowhere"), 'No event of this intake is called "Nowhere"'),
        (("survey", tmp_path / "absent.csv"), "There is no file"),
    ):
        code, _, err = call(*words, *rest)
        assert code == 1
        assert said in err
        assert err.count("\n") == 1


def test_an_import_of_nobody_we_know_is_no_step_and_leaves_the_file(
    programme: Path, tmp_path: Path, call: Callable[..., tuple[int, str, str]]
) -> None:
    answers = tmp_path / "answers.csv"
    answers.write_text("Email,Would you take part again?\nwho@else.example,yes\n", "utf-8")
    before = programme.read_bytes()
    words = ("import-list", programme, "--intake", "2021 July", "survey", answers)
    code, out, _ = call(*words)
    assert code == 3
    assert "who@else.example" in out
    assert "Imported 0" in out
    assert "Nothing was changed" in out
    assert programme.read_bytes() == before


def test_the_report_of_another_webinar_is_refused_for_this_one(
    does: Callable[..., str], programme: Path, tmp_path: Path
) -> None:
    does("new-event", "orientation", "Welcome", "--on", "2021-07-22", "--at", "13:00")
    report = tmp_path / "zoom.csv"
    report.write_text(
        "Meeting ID,Topic,Start Time,Duration (Minutes)\n"
        "123,Networks and libraries,2021-09-15 12:30,60\n\n"
        "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)\n"
        "Ana Souza,ana@example.org,2021-09-15 12:30,2021-09-15 13:20,50\n",
        "utf-8",
    )
    before = programme.read_bytes()
    said = does("import-list", "attendance", report, "--event", "Welcome", code=1)
    assert "another event" in said
    assert said.count("\n") == 1
    assert programme.read_bytes() == before
    assert "0 took part" in does("events")
