"""Settings of verification: kept in the programme, one undoable step, checked before."""

from dataclasses import replace

import pytest

from mentordesk.services.signing.settings import (
    VerificationSettings,
    change_verification,
    load_verification,
    require_address,
)
from tests.services.signing.conftest import ADDRESS
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

GOOD = VerificationSettings(True, ADDRESS, "https://library.example/", "ask@library.example")


def test_it_is_off_until_it_is_switched_on(small: SmallIntake) -> None:
    assert load_verification(small.desk) == VerificationSettings()
    one_step(small.desk, lambda: change_verification(small.desk, GOOD), "verified")
    assert load_verification(small.desk) == GOOD
    small.desk.undo()
    assert load_verification(small.desk) == VerificationSettings()


def test_what_is_kept_is_tidy(small: SmallIntake) -> None:
    change_verification(
        small.desk,
        VerificationSettings(True, f" {ADDRESS}# ", " https://a.example ", " a@b.example "),
    )
    assert load_verification(small.desk) == VerificationSettings(
        True, ADDRESS, "https://a.example", "a@b.example"
    )


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"address": ""}, "needs the web address"),
        ({"address": "http://verify.example/"}, "begins with https"),
        ({"address": "https://Verify.example/"}, "small letters"),
        ({"address": "https://verify.example/?a=1"}, "no address"),
        ({"address": "https://verify.example/#x"}, "no address"),
        ({"address": "https://verify example/"}, "no address"),
        ({"address": "https://vérify.example/"}, "no address"),
        ({"address": "javascript:alert(1)"}, "no address"),
        ({"address": "https://x.example/" + "a" * 80}, "98 characters"),
        ({"web_site": "library.example"}, "must begin with https"),
        ({"web_site": "javascript:x"}, "must begin with https"),
        ({"contact": "ask"}, "e-mail address"),
        ({"contact": "a b@c.example"}, "e-mail address"),
    ],
    ids=str,
)
def test_what_cannot_work_is_refused(
    small: SmallIntake, change: dict[str, str], sentence: str
) -> None:
    with refused(small.desk, sentence):
        change_verification(small.desk, replace(GOOD, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address",
    [
        "https://verify.example",
        "https://a/",
        "https://library.example:8443/certificates/check.html",
        "https://x-1.example/~library/index.html",
    ],
)
def test_common_addresses_are_taken(address: str) -> None:
    require_address(address)


def test_switched_off_it_needs_no_address(small: SmallIntake) -> None:
    change_verification(small.desk, VerificationSettings(False, "", "", "a@b.example"))
    assert load_verification(small.desk).contact == "a@b.example"
