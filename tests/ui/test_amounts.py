"""Numbers and money in the writing of the computer's place."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from mentordesk.services.fees import in_money
from mentordesk.ui import translation
from mentordesk.ui.amounts import amount_in_words, said_as_amount, usual_currency
from mentordesk.ui.worded import said_of_both, worded


@pytest.fixture
def place(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("en_AU", ["AUD 1,200.50", "AUD 150", "1,208.3", "-3.5"]),
        ("de_DE", ["AUD 1.200,50", "AUD 150", "1.208,3", "-3,5"]),
        ("de_CH", ["AUD 1'200.50", "AUD 150", "1'208.3", "-3.5"]),
        ("fr_FR", ["AUD 1\u202f200,50", "AUD 150", "1\u202f208,3", "-3,5"]),
    ],
    indirect=["place"],
)
@pytest.mark.usefixtures("place")
def test_amounts_are_written_as_the_place_does(said: list[str]) -> None:
    core = ["AUD 1,200.50", "AUD 150", "1,208.3", "-3.5"]
    assert [amount_in_words(text).replace("\u2019", "'") for text in core] == said


@pytest.mark.parametrize("place", ["de_DE"], indirect=True)
@pytest.mark.usefixtures("place")
@pytest.mark.parametrize(
    "text", ["", "2026", "0412", "1.2.3", "12,5 kg", "3.11rc1", "12,34", "Aud 150", "aud 1.5"]
)
def test_what_is_no_amount_is_left_alone(text: str) -> None:
    assert said_as_amount(text) is None
    assert amount_in_words(text) == text


@pytest.mark.parametrize("place", ["de_DE"], indirect=True)
@pytest.mark.usefixtures("place")
@given(cents=st.integers(0, 10**11), currency=st.sampled_from(["AUD", "EUR", "CHF"]))
def test_no_amount_of_money_changes_its_worth(cents: int, currency: str) -> None:
    said = amount_in_words(in_money(cents, currency))
    assert said.startswith(f"{currency} ")
    number, known = QLocale().toDouble(said[4:])
    assert known
    assert round(number * 100) == cents


@pytest.mark.parametrize("place", ["de_DE"], indirect=True)
@pytest.mark.usefixtures("place")
def test_german_sentences_have_german_numbers_and_homonyms_apart(qapp: QApplication) -> None:
    translation.speak(qapp, "de")
    try:
        assert worded("AUD 1,200.50") == "AUD 1.200,50"
        assert worded("Open") == "Offen", "a case's state, not the verb"
        assert qapp.translate("Any", "Open") == "Öffnen"
        assert said_of_both("Ana Silva and Ruth Adeyemi") == "Ana Silva und Ruth Adeyemi"
        assert said_of_both("Ana Silva") == "Ana Silva"
    finally:
        translation.be_silent(qapp)
    assert said_of_both("Ana Silva and Ruth Adeyemi") == "Ana Silva and Ruth Adeyemi"
    assert worded("AUD 1,200.50") == "AUD 1,200.50"


@pytest.mark.parametrize(
    ("place", "code"),
    [("de_DE", "EUR"), ("en_US", "USD"), ("sv_SE", "SEK"), ("C", "AUD")],
    indirect=["place"],
)
@pytest.mark.usefixtures("place")
def test_the_usual_money_is_that_of_the_place(code: str) -> None:
    assert usual_currency("AUD") == code
