"""How certificates are printed and what they ask for, from the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


def said(programme: Path, call: Call, *words: object) -> dict[str, object]:
    code, out, err = call(*words[:1], programme, *words[1:], "--json", "-")
    assert code == 0, err
    found: dict[str, object] = json.loads(out)
    return found


def test_settings_are_changed_in_one_step_and_undone(programme: Path, call: Call) -> None:
    name = "certificate-settings"
    before = said(programme, call, name)
    after = said(
        programme, call, name, "--design", "Contemporary", "--mentor-design", "Appreciation",
        "--paper", "Letter", "--signed-by", "Jordan Lee", "Director", "--signed-by", "Kim", "",
        "--no-hours", "--mentee-title", "Certificate of Effort",
        "--mentee-wording", "took part in {{scheme}}",
    )  # fmt: skip
    assert after == before | {
        "design": "Contemporary",
        "mentor_design": "Appreciation",
        "paper": "Letter",
        "signatories": [["Jordan Lee", "Director"], ["Kim", ""]],
        "with_hours": False,
        "mentee_title": "Certificate of Effort",
        "mentee_wording": "took part in {{scheme}}",
    }
    assert said(programme, call, name) == after
    _, out, _ = call(name, programme, "--mentor-design", "-", "--mentee-title", "", "--hours")
    assert "signatories       Jordan Lee, Director; Kim\n" in out
    assert "mentor design     as usual" in out
    assert call("undo", programme, "2")[0] == 0
    assert said(programme, call, name) == before


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (("--design", "Nobody's"), 1, "Nobody"),
        (("--mentee-wording", "in {{scheem}}"), 1, "scheem"),
        (("--signed-by", "A", "", "--signed-by", "B", "", "--signed-by", "C", ""), 1, "two signa"),
        (("--paper", "A3"), 2, "invalid choice"),
    ],
)
def test_settings_that_cannot_be_change_nothing(
    programme: Path, call: Call, words: tuple[str, ...], code: int, why: str
) -> None:
    before = programme.read_bytes()
    got, _, err = call("certificate-settings", programme, *words)
    assert (got, why in err) == (code, True)
    assert programme.read_bytes() == before


def test_conditions_of_an_intake_are_changed_and_undone(programme: Path, call: Call) -> None:
    name = "certificate-conditions"
    before = said(programme, call, name, *JULY)
    asked = said(
        programme, call, name, *JULY, "--minimum-hours", "12.5", "--minimum-contacts", "6",
        "--orientation", "--exit-survey", "--completed",
    )  # fmt: skip
    assert asked == {
        "completed": True,
        "minimum_hours": 12.5,
        "minimum_contacts": 6,
        "orientation": True,
        "exit_survey": True,
    }
    fewer = said(programme, call, name, *JULY, "--minimum-hours", "0", "--no-orientation")
    assert fewer == asked | {"minimum_hours": None, "orientation": False}
    out = call(name, programme, *JULY)[1]
    assert "exit survey       yes\n" in out
    assert "minimum hours     not asked for\n" in out
    assert call("undo", programme, "2")[0] == 0
    assert said(programme, call, name, *JULY) == before


@pytest.mark.parametrize("words", ["-1", "many", "501", "1e2", ""])
def test_what_is_no_least_is_wrong_usage(programme: Path, call: Call, words: str) -> None:
    asked = ("certificate-conditions", programme, *JULY, f"--minimum-hours={words}")
    assert call(*asked)[0] == 2
