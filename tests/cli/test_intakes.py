"""Intakes from the command line: changed, copied, their lessons, limits and eligibility."""

from collections.abc import Callable
from pathlib import Path

Call = Callable[..., tuple[int, str, str]]
JULY = ("--intake", "2021 July")


def test_a_weekday_that_disagrees_is_said_and_the_day_kept(filled: Path, call: Call) -> None:
    code, out, err = call("change-intake", filled, "2021 July", "--closes", "Friday 26 June 2021")
    assert (code, err) == (0, "")
    assert "Note: 26 June 2021 is a Saturday, not a Friday." in out
    assert "Note: Applications close: 26 June 2021 is a Saturday." in out
    assert "closes     Saturday 2021-06-26" in call("about-intake", filled, *JULY)[1]


def test_a_dry_run_says_what_follows_and_changes_nothing(filled: Path, call: Call) -> None:
    before = filled.read_bytes()
    code, out, _ = call("change-intake", filled, "2021 July", "--ends", "2022-12-01", "--dry-run")
    assert code == 0
    assert "Certificates that are issued from now on show the new dates." in out
    assert out.endswith("Nothing was changed.\n")
    assert filled.read_bytes() == before


def test_limits_are_set_taken_away_and_warn_at_an_import(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    assert call("change-intake", filled, "2021 July", "--most-mentees", "2")[0] == 0
    form = tmp_path / "form.csv"
    form.write_text("Name,Email,Role\nKim Park,kim@x.example.org,mentee\n")
    out = call("import", filled, *JULY, form)[1]
    assert "Note: With this import 3 mentees would take part; the limit is 2." in out
    about = call("about-intake", filled, *JULY)[1]
    assert "limits     mentees 2, mentors -" in about
    assert "note       3 mentees take part; the limit is 2." in about
    assert call("change-intake", filled, "2021 July", "--most-mentees", "-")[0] == 0
    assert "mentees -" in call("about-intake", filled, *JULY)[1]


def test_what_cannot_be_is_one_sentence_and_changes_nothing(filled: Path, call: Call) -> None:
    before = filled.read_bytes()
    for words, said in (
        (("--closes", "tomorrow"), "is no day"),
        (("--ends", "2021-06-01"), "out of order"),
        (("--most-mentors", "0"), "would let nobody in"),
        (("--most-mentors", "many"), "is no limit"),
        (("--rename", " "), "needs a name"),
    ):
        code, out, err = call("change-intake", filled, "2021 July", *words)
        assert (code, out) == (1, "")
        assert said in err
    assert call("change-intake", filled, "2021 July", "--fee", "-5")[0] == 2
    assert filled.read_bytes() == before


def test_an_intake_is_copied_with_its_lessons(filled: Path, call: Call) -> None:
    assert call("lessons", filled, *JULY, "--add", "Ask for the resume sooner")[0] == 0
    code, out, _ = call("intake", filled, "2022 July", "--dates-from", "2021 July")
    assert code == 0
    assert "Lesson: Ask for the resume sooner" in out
    about = call("about-intake", filled, "--intake", "2022 July")[1]
    assert "starts     Friday 2022-07-01" in about
    assert "fee        AUD 150.00" in about
    assert "overlaps   2021 July, 2022-07-01 to 2022-07-01" in about
    assert call("lessons", filled, "--intake", "2022 July")[1].endswith("the resume sooner\n")


def test_dates_are_given_or_copied_never_half(filled: Path, call: Call) -> None:
    assert call("intake", filled, "X", "--opens", "2022-01-01")[0] == 2
    assert call("intake", filled, "X")[0] == 2
    both = ("--opens", "2022-01-01", "--dates-from", "2021 July")
    assert call("intake", filled, "X", *both)[0] == 2


def test_acceptance_is_switched_for_one_or_all(filled: Path, call: Call) -> None:
    assert "not asked" in call("about-intake", filled, *JULY)[1]
    assert call("acceptance", filled, "on")[1] == "Acceptance is on in every intake.\n"
    assert "asked of both sides" in call("about-intake", filled, *JULY)[1]
    assert call("acceptance", filled, *JULY, "off")[1] == "Acceptance is off in 2021 July.\n"
    assert "not asked" in call("about-intake", filled, *JULY)[1]


def test_somebody_is_carried_into_a_later_intake(filled: Path, call: Call) -> None:
    assert call("intake", filled, "2022 July", "--dates-from", "2021 July")[0] == 0
    who = ("carry", filled, *JULY, "Bo Lee", "--reason", "nobody fits")
    assert call(*who, "--into", "2022 July")[1] == "Carried Bo Lee forward into 2022 July.\n"
    assert "Bo Lee" in call("applicants", filled, "--intake", "2022 July")[1]
    assert "carried forward" in call("applicants", filled, *JULY)[1]
    assert "only one that is ready or unmatched" in call(*who)[2]
    assert call("check", filled)[0] == 0


def test_who_waits_for_the_next_intake_is_taken_into_it(filled: Path, call: Call) -> None:
    assert call("carry", filled, *JULY, "Bo Lee", "--reason", "nobody fits")[0] == 0
    assert call("intake", filled, "2022 July", "--dates-from", "2021 July")[0] == 0
    into = ("take-along", filled, "--intake", "2022 July")
    assert call(*into)[1] == (
        "Bo Lee (mentee), 2021 July: nobody fits\n1 waits to be taken along.\n"
    )
    assert "does not wait for this intake" in call(*into, "--who", "Ana Silva")[2]
    assert call(*into, "--who", "bo lee")[1] == "Taken along into 2022 July: Bo Lee.\n"
    assert "Bo Lee" in call("applicants", filled, "--intake", "2022 July")[1]
    assert call(*into)[1] == "0 wait to be taken along.\n"
    code, _, err = call(*into, "--all")
    assert (code, "Nobody chosen waits" in err) == (1, True)
    assert call("undo", filled)[0] == 0
    assert "1 waits to be taken along" in call(*into)[1]


def test_eligibility_is_shown_and_changed(filled: Path, call: Call) -> None:
    assert "mentees up to rank   3" in call("eligibility", filled)[1]
    code, out, _ = call("eligibility", filled, "--mentees-up-to", "anybody", "--mentors-years", "5")
    assert code == 0
    assert "mentees up to rank   anybody" in out
    assert "mentors from years   5" in out
    assert call("eligibility", filled, "--mentors-years", "-1")[0] == 1
    assert call("eligibility", filled, "--mentors-from", "Boss")[0] == 1
