"""The demonstration's current intake in the window, on a computer of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from mentordesk.services.signing.keys import forget_keys, make_key
from mentordesk.services.signing.settings import VerificationSettings, change_verification
from mentordesk.ui.certificates.tab import CertificatesTab

PASSPHRASE = "four words that fit"  # noqa: S105 - of keys that are made for the tests
ADDRESS = "https://verify.library.example/"
CURRENT = 1


@pytest.fixture(autouse=True)
def own_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A data folder of the test's own, with no key in it and none open."""
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / "data"))
    forget_keys()
    yield
    forget_keys()


@pytest.fixture
def tab(open_tab: Callable[..., Any], demo: Path) -> CertificatesTab:
    """The tab with the current intake: nobody has a certificate, and none carries a code yet."""
    shown = open_tab(demo, "Certificates", CURRENT)
    assert isinstance(shown, CertificatesTab)
    return shown


@pytest.fixture
def coded(tab: CertificatesTab) -> CertificatesTab:
    """The same with codes switched on and an open key."""
    change_verification(tab.work.desk, VerificationSettings(True, ADDRESS, "", "ask@a.example"))
    make_key(tab.work.desk, PASSPHRASE)
    return tab


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Every question for a file or folder is answered with a place in this folder."""
    place = tmp_path / "chosen"
    place.mkdir()

    def answer(_parent: object, _title: str, usual: str, _kind: str = "") -> tuple[str, str]:
        return str(place / Path(usual).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(place))
    return place
