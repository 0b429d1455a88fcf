"""settings, words and topics from the command line: what they take over, what they refuse."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.cli.match_settings import _change
from mentordesk.domain.pairing import PairState
from mentordesk.services.intakes import NewIntake, create_intake
from tests.services.small_intake import small_intake

Call = Callable[..., tuple[int, str, str]]
NEXT = NewIntake("2022 July", date(2022, 5, 17), date(2022, 6, 25), date(2022, 7, 19))
THIS, LATER = ("--intake", "2021 July"), ("--intake", "2022 July")


@pytest.fixture
def programme(tmp_path: Path) -> Path:
    """Two intakes; in the first one pair is drafted."""
    small = small_intake(tmp_path)
    create_intake(small.desk, NEXT)
    small.pair("Ana Souza", "Ruth Adams", PairState.DRAFT)
    small.desk.close()
    return small.desk.path


def shown(call: Call, *words: object) -> Any:
    """What a command answers in JSON."""
    code, out, err = call(*words)
    assert (code, err) == (0, "")
    return json.loads(out)


def sentence(call: Call, *words: object) -> str:
    """The one sentence with which a command is refused."""
    code, out, err = call(*words)
    assert (code, out, err.count("\n")) == (1, "", 1)
    return err


@given(st.text("abc._", min_size=1), st.recursive(st.integers() | st.booleans(), st.lists))
def test_a_change_is_a_name_and_json(name: str, value: Any) -> None:
    assert _change(f" {name} ={json.dumps(value)}") == (name, value)


@given(st.text("xyz= ", min_size=1))
def test_what_is_not_json_is_text(value: str) -> None:
    assert _change(f"name={value}") == ("name", value)


def test_showing_changes_nothing_and_gives_every_weight(programme: Path, call: Call) -> None:
    before = call("dump", programme)[1]
    values = shown(call, "settings", programme, *THIS)
    assert sum(values["weights"].values()) == 100
    assert values["version"] == 1
    assert call("dump", programme)[1] == before


def test_what_is_shown_can_be_taken_over_again(programme: Path, call: Call, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    assert call("settings", programme, *THIS, "--json", kept) == (0, "", "")
    before, steps = call("dump", programme)[1], call("history", programme)[1]
    assert shown(call, "settings", programme, *THIS, "--file", kept)["floor"] is None
    assert call("dump", programme)[1] == before
    assert call("history", programme)[1] == steps


def test_a_copy_a_file_and_changes_come_one_over_the_other(
    programme: Path, call: Call, tmp_path: Path
) -> None:
    assert shown(call, "settings", programme, *THIS, "--set", "floor=30")["floor"] == 30
    copied = shown(call, "settings", programme, *LATER, "--copy-from", "2021 July")
    assert copied["floor"] == 30
    path = tmp_path / "one.json"
    path.write_text('{"floor": 40, "raise_floor": true}', encoding="utf-8")
    words = ("--copy-from", "2021 July", "--file", path, "--set", "floor=50")
    over = shown(call, "settings", programme, *LATER, *words)
    assert (over["floor"], over["raise_floor"]) == (50, True)
    assert call("undo", programme)[0] == 0
    assert shown(call, "settings", programme, *LATER) == copied
    assert shown(call, "settings", programme, *THIS)["floor"] == 30


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--copy-from", "1999"), "1999"),
        (("--file", "/nowhere/x.json"), "cannot be read"),
        (("--set", "weights.topics=101"), "add up to"),
        (("--set", "floor=20", "--set", "floor=-1"), "0"),
        (("--set", "quotas=[1]"), "wrong form"),
        (("--set", "floor=" + "[" * 5000), "wrong kind"),
    ],
)
def test_a_refusal_is_one_sentence_and_keeps_everything(
    programme: Path, call: Call, words: tuple[str, ...], said: str
) -> None:
    before = call("dump", programme)[1]
    assert said in sentence(call, "settings", programme, *THIS, *words)
    assert call("dump", programme)[1] == before


def test_effects_are_told_beside_json_of_a_file(
    programme: Path, call: Call, tmp_path: Path
) -> None:
    path = tmp_path / "effects.json"
    code, out, _ = call("settings", programme, *THIS, "--effects", "--json", path)
    told = json.loads(path.read_text(encoding="utf-8"))
    assert code == 0
    assert len(out.splitlines()) == len(told["criteria"]) + len(told["rules"])
    for rule in told["rules"]:
        assert f"{rule['rule']}: " in out
    assert shown(call, "settings", programme, *THIS, "--effects", "--json", "-") == told


def test_employers_are_added_to_those_that_are_there(programme: Path, call: Call) -> None:
    call("words", programme, "--employer", "City", "Town")
    told = shown(call, "words", programme, "--employer", "A", "B", "--employer", "C", "D")
    assert told["employers"] == [["City", "Town"], ["A", "B"], ["C", "D"]]
    before = call("dump", programme)[1]
    assert "in two lines" in sentence(call, "words", programme, "--employer", "town", "Village")
    assert call("dump", programme)[1] == before
    assert shown(call, "words", programme) == told


def test_a_topic_without_words_has_none_any_more(programme: Path, call: Call) -> None:
    told = shown(call, "words", programme, "--topic", "Career planning", "cv", "jobs")
    assert ["Career planning", "cv", "jobs"] in told["topics"]
    told = shown(call, "words", programme, "--topic", "career planning")
    assert ["Career planning"] in told["topics"]
    assert "no topic called" in sentence(call, "words", programme, "--topic", "Knitting", "wool")


def test_topics_of_nobody_are_counted_as_none(programme: Path, call: Call, tmp_path: Path) -> None:
    assert call("topics", programme, *THIS)[:2] == (0, "0 suggested, 0 added\n")
    assert shown(call, "topics", programme, *THIS, "--json", "-") == []
    path = tmp_path / "topics.json"
    assert call("topics", programme, *THIS, "--json", path)[0] == 0
    assert json.loads(path.read_text(encoding="utf-8")) == []
    assert "No topic was chosen" in sentence(call, "topics", programme, *THIS, "--confirm")
