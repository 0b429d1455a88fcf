"""A small intake whose certificates carry a code, on a computer of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.services.signing.keys import forget_keys, make_key
from mentordesk.services.signing.settings import VerificationSettings, change_verification
from mentordesk.storage.desk import Desk
from tests.services.certified import completed
from tests.services.small_intake import SmallIntake

PASSPHRASE = "four words that fit"  # noqa: S105 - of keys that are made for the tests
ADDRESS = "https://verify.library.example/"


@pytest.fixture(autouse=True)
def own_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder of the test's own, with no key in it and none open."""
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "data"))
    forget_keys()
    yield tmp_path / "data"
    forget_keys()


def switch_on(desk: Desk) -> str:
    """Let certificates carry a code, and make a key; its name."""
    change_verification(desk, VerificationSettings(True, ADDRESS, "", "ask@library.example"))
    return make_key(desk, PASSPHRASE)


@pytest.fixture
def coded(small: SmallIntake) -> SmallIntake:
    """Two completed pairs in a programme whose certificates carry a code."""
    switch_on(completed(small).desk)
    return small
