"""Cases from the command line: restricted, corrected, gone on with; nothing is half done."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

Call = Callable[..., tuple[int, str, str]]
Does = Callable[..., str]
OPENED = ("Ana Souza", "Called the mentee.", "--heard-by", "phone", "--about", "circumstances")


def full(does: Does) -> list[dict[str, object]]:
    out = does("cases", "--restricted", "--json", "-")
    found: list[dict[str, object]] = json.loads(out[out.index("\n[") :])
    return found


def test_a_case_is_corrected_in_one_or_both_ways(does: Does) -> None:
    does("open-case", *OPENED)
    assert does("correct-case", "1", "--about", "conduct") == "Corrected case 1.\n"
    assert (full(does)[0]["channel"], full(does)[0]["category"]) == ("phone", "conduct")
    does("correct-case", "1", "--heard-by", "e-mail")
    assert (full(does)[0]["channel"], full(does)[0]["category"]) == ("e-mail", "conduct")
    assert "Say what is to be corrected" in does("correct-case", "1", code=1)


def test_a_closed_case_may_be_corrected_but_not_gone_on_with(does: Does) -> None:
    does("open-case", *OPENED)
    does("follow-case", "1", "All is well.", "--close")
    assert "is closed" in does("follow-case", "1", "Wrote again.", code=1)
    does("correct-case", "1", "--about", "conduct")
    assert full(does)[0]["category"] == "conduct"
    assert full(does)[0]["outcome"] == "All is well."


@pytest.mark.parametrize("words", [("1", "--about", "gossip"), ("1", "--heard-by", "pigeon"), ()])
def test_what_is_no_correction_is_wrong_usage(
    words: tuple[str, ...], programme: Path, call: Call
) -> None:
    assert call("correct-case", programme, "--intake", "2021 July", *words)[0] == 2


def test_nothing_of_a_case_is_said_unless_asked_for(
    does: Does, programme: Path, call: Call
) -> None:
    does("open-case", *OPENED, "--again", "2021-08-01")
    for command in (
        ("cases",), ("pairs",), ("check-ins",), ("hours",), ("chase",), ("reminders",),
    ):  # fmt: skip
        code, out, _ = call(command[0], programme, "--intake", "2021 July")
        assert code in {0, 3}
        assert "Called the mentee" not in out, command
        assert "circumstances" not in out, command
    assert "Called the mentee" not in call("person-years", programme, "Ana Souza")[1]


def test_a_case_about_nobodys_pair_is_refused(does: Does) -> None:
    assert "no pair" in does("open-case", "Chi Lam", *OPENED[1:], code=1)
    assert "Write down" in does("open-case", "Ana Souza", " ", *OPENED[2:], code=1)
    assert full_or_none(does) == ""


def test_a_persons_record_has_cases_only_when_ticked(
    does: Does, programme: Path, tmp_path: Path, call: Call
) -> None:
    does("open-case", *OPENED)
    for more, there in (((), False), (("--with-cases",), True)):
        out = tmp_path / f"ana {there}.zip"
        assert call("person", programme, "Ana Souza", "--out", out, *more)[0] == 0
        said = zipfile.ZipFile(out).read("everything.json").decode()
        assert ("Called the mentee." in said) is there


def full_or_none(does: Does) -> str:
    return does("cases", "--restricted")
