"""What strangers wrote is said by the command line without a code that a terminal would obey."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.cli.terminal import plain, plain_streams, sayable
from mentordesk.domain.people import Role
from mentordesk.storage.models.people import Person
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as

CLEARS, TITLES, ONE_CODE = "\x1b[2J", "\x1b]0;mine\x07", "\x9b31m"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"Ana{CLEARS}Silva", "Ana\ufffd[2JSilva"),
        (f"{TITLES}Ana", "\ufffd]0;mine\ufffdAna"),
        (ONE_CODE, "\ufffd31m"),
        ("Ana\rRuth", "Ana\ufffdRuth"),
        ("\r3 of 7", "\r3 of 7"),
        ("a\tb\n", "a\tb\n"),
        ("Zoë \u05d0\u05e0\u05d4 — ✓", "Zoë \u05d0\u05e0\u05d4 — ✓"),
    ],
)
def test_codes_are_shown_and_words_stay(text: str, said: str) -> None:
    assert plain(text) == said


@given(st.text())
def test_nothing_that_is_obeyed_gets_through(text: str) -> None:
    found = set(plain(text).removeprefix("\r")) - set("\t\n")
    assert not [sign for sign in found if ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0]


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("Ayşe Kovač", "cp1252", "Ay\\u015fe Kova\\u010d"),
        ("Zoë — 10 €", "cp1252", "Zoë — 10 €"),
        ("Zoë", "ascii", "Zo\\xeb"),
        ("Ayşe", "utf-8", "Ayşe"),
        ("Ayşe", None, "Ayşe"),
        ("half \udcff", "utf-8", "half \\udcff"),
    ],
)
def test_a_sign_that_an_encoding_lacks_is_given_by_its_number(
    text: str, encoding: str | None, said: str
) -> None:
    assert sayable(text, encoding) == said


def test_a_name_is_said_to_a_pipe_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252"))
    with plain_streams():
        sys.stdout.write("Kovač with Zoë")
        sys.stdout.flush()
    assert written.getvalue() == b"Kova\\u010d with Zo\xeb"


def test_the_streams_are_put_back_whatever_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)

    def trouble() -> None:
        with plain_streams():
            assert sys.stdout.write(CLEARS) == len(CLEARS)
            sys.stdout.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        trouble()
    assert sys.stdout is out
    assert out.getvalue() == "\ufffd[2J"


def test_a_spoilt_name_is_harmless_in_lists_history_and_refusals(
    call: Callable[..., tuple[int, str, str]], filled: Path
) -> None:
    desk = open_programme(filled)
    with desk.action(f"Add {TITLES}") as session:
        application = apply_as(session, "Zoe Last", Role.MENTEE)
        person = session.get_one(Person, application.person_id)
        person.full_name = f"Zoe{CLEARS}{TITLES}{ONE_CODE} Last"
    desk.close()
    for words in (
        ("applicants", filled, "--intake", "2021 July"),
        ("history", filled, "--details"),
        ("pair", filled, "--intake", "2021 July", f"Zoe{CLEARS}{TITLES}{ONE_CODE} Last", "Nobody"),
        ("person", filled, f"x{CLEARS}", "--out", filled.with_suffix(".zip")),
    ):
        _, out, error = call(*words)
        assert out or error
        for text in (out, error):
            assert "\x1b" not in text
            assert "\x9b" not in text
            assert "\x07" not in text
